import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { CaroleError } from "../shared/errors.ts";
import type { AppDeps, AppEnvironment } from "./dependencies.ts";

type AppContext = Context<AppEnvironment>;

/**
 * Runs a write once per `Idempotency-Key`: the same request again gets the first answer, another request with the key
 * is refused. Refusals are not kept, so that a mended cause can be tried with the same key.
 *
 * The key is kept right after the write, in a commit of its own, and the answer goes out after both. A power cut between
 * the two commits leaves a write without its key, so that the same request makes a second row (it is in the change log,
 * and can be undone); a write that only sets fields comes to the same again.
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
    const body = await keptAnswer(context.res);
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

/** What of an answer's headers belongs to the write itself. */
const keptHeaders = ["content-type", "etag", "location"];

/** Kept as HTTP writes it: a line for each header, an empty line, the body. */
async function keptAnswer(answer: Response): Promise<string> {
  const lines = keptHeaders.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [`${name}: ${value}\n`];
  });
  return `${lines.join("")}\n${answer.status === 204 ? "" : await answer.clone().text()}`;
}

function replay({ status, body: kept }: { status: number; body: string }): Response {
  const headers = new Headers({ "idempotency-replayed": "true" });
  // Answers of an earlier version were kept without headers, and were JSON.
  if (kept === "" || kept.startsWith("{")) {
    headers.set("content-type", "application/json");
    return new Response(status === 204 ? null : kept, { status, headers });
  }
  const end = kept.startsWith("\n") ? 0 : kept.indexOf("\n\n") + 1;
  for (const line of kept.slice(0, end).split("\n")) {
    const colon = line.indexOf(": ");
    if (colon > 0) headers.set(line.slice(0, colon), line.slice(colon + 2));
  }
  return new Response(status === 204 ? null : kept.slice(end + 1), { status, headers });
}
