import type { MiddlewareHandler } from "hono";
import { newId } from "../shared/id.ts";
import type { AppEnvironment } from "./dependencies.ts";
import type { Log } from "./log.ts";

/** Gives each request an id, tells it in the answer and in the log. Query values stay out: they hold what people search. */
export function requestContext(log: Log): MiddlewareHandler<AppEnvironment> {
  return async function withRequestContext(context, next) {
    const requestId = newId();
    context.set("requestId", requestId);
    const startedAt = performance.now();
    await next();
    context.res.headers.set("x-request-id", requestId);
    log.info("request", {
      requestId,
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    });
  };
}
