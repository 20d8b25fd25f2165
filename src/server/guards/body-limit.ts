import { bodyLimit } from "hono/body-limit";
import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "../dependencies.ts";
import { CaroleError } from "../../shared/errors.ts";

const tooLarge = (maxBytes: number): CaroleError =>
  new CaroleError("too_large", "The request's body is too large.", {
    hint: `At most ${Math.floor(maxBytes / 1000)} kB are read.`,
  });

/** Refuses large bodies by their announced length at once, and counts along where none was announced. */
export function bodyGuard(maxBytes: number): MiddlewareHandler<AppEnvironment> {
  const counted = bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw tooLarge(maxBytes);
    },
  });
  return async function guardBody(context, next) {
    const { method } = context.req;
    if (method === "GET" || method === "HEAD") return next();
    const announced = context.req.header("content-length");
    if (announced === undefined || context.req.header("transfer-encoding") !== undefined) {
      return counted(context, next);
    }
    if (Number(announced) > maxBytes) throw tooLarge(maxBytes);
    return next();
  };
}
