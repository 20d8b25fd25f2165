import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { CaroleError } from "../shared/errors.ts";
import type { AppDeps, AppEnvironment } from "./dependencies.ts";

type AppContext = Context<AppEnvironment>;

/**
 * Runs a write once per `Idempotency-Key`: the same request again gets the first answer, another request with the key
 * is refused. Refusals are not kept, so that a mended cause can be tried with the same key.
 */
export function idempotency(deps: AppDeps): MiddlewareHandler<AppEnvironment> {
  // Writes being answered now, by owner and key: a second one with the same key waits for the first.
  const running = new Map<string, Promise<void>>();
  return async function answerOnce(context, next) {
    const key = writeKey(context);
    if (key === undefined) return next();
    const place = `${context.get("ownerId")}\n${key}`;
    const before = running.get(place);
    const { promise, resolve } = Promise.withResolvers<void>();
    running.set(place, promise);
    try {
      await before;
      return await replayOrRun(context, deps, key, next);
    } finally {
      resolve();
      if (running.get(place) === promise) running.delete(place);
    }
  };
}

function writeKey(context: AppContext): string | undefined {
  const key = context.req.header("idempotency-key");
  if (key === undefined || context.req.method === "GET" || context.req.method === "HEAD") return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new CaroleError("invalid_request", "Idempotency-Key must have 1 to 200 visible ASCII characters.");
  }
  return key;
}

async function replayOrRun(
  context: AppContext,
  deps: AppDeps,
  key: string,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const store = deps.owner(context.get("ownerId")).idempotency;
  const fingerprint = await fingerprintOf(context);
  const known = await store.find(key);
  if (known === undefined) {
    await next();
    if (!context.res.ok) return undefined;
    const body = context.res.status === 204 ? "" : await context.res.clone().text();
    await store.save(key, { fingerprint, status: context.res.status, body }, deps.clock().toISOString());
    return undefined;
  }
  if (known.fingerprint !== fingerprint) {
    throw new CaroleError("idempotency_mismatch", "This Idempotency-Key was used for another request.", {
      hint: "Make a new key for each new request.",
    });
  }
  return replay(known);
}

async function fingerprintOf(context: AppContext): Promise<string> {
  const query = new URL(context.req.url).search;
  const facts = [context.req.method, context.req.path, query, context.req.header("if-match") ?? ""];
  return createHash("sha256")
    .update(facts.join("\n"))
    .update("\n")
    .update(await context.req.text())
    .digest("hex");
}

function replay({ status, body }: { status: number; body: string }): Response {
  const headers: Record<string, string> = { "idempotency-replayed": "true" };
  if (status === 204) return new Response(null, { status, headers });
  return new Response(body, { status, headers: { ...headers, "content-type": "application/json" } });
}
