import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Change } from "../shared/change.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Alongside } from "../shared/alongside.ts";
import type { AppDeps, AppEnvironment, ConversationTransaction, KeyedWrite } from "./dependencies.ts";
import { servicesOf } from "./door.ts";

type AppContext = Context<AppEnvironment>;

/**
 * Runs a write once per `Idempotency-Key`: the same request again gets the first answer, another request with the key
 * is refused. Refusals are not kept, so that a mended cause can be tried with the same key.
 *
 * A write keeps its answer in the transaction of its rows (`keptAlongside`, `writeOnce`), so that no power cut comes between the
 * two. What changed nothing comes to the same when it is asked for again: its answer is kept in a commit of its own.
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
    const write: KeyedWrite = { key, fingerprint, kept: false };
    context.set("keyedWrite", write);
    await next();
    const answer = context.res;
    if (!answer.ok || write.kept) return undefined;
    const text = answer.status === 204 ? "" : await answer.clone().text();
    const body = keptText((name) => answer.headers.get(name), text);
    await store.save(key, { fingerprint, status: answer.status, body }, deps.clock().toISOString());
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
function keptText(header: (name: string) => string | null | undefined, body: string): string {
  const lines = keptHeaders.flatMap((name) => {
    const value = header(name);
    return value === null || value === undefined ? [] : [`${name}: ${value}\n`];
  });
  return `${lines.join("")}\n${body}`;
}

/** The answer to a write, as far as it follows from the changes that were made. */
export interface WriteAnswer {
  readonly status: number;
  /** Undefined where the answer has none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Keeps the answer under the request's key together with the write; undefined where the request has no key. Where the answer
 * does not follow from what was done (nothing was), it is kept afterwards.
 */
export function keptAlongside<Result = readonly Change[]>(
  context: AppContext,
  at: Date,
  answerTo: (result: Result) => WriteAnswer | undefined,
): Alongside<Result> | undefined {
  const write = context.get("keyedWrite");
  if (write === undefined) return undefined;
  return async ({ idempotency }, result) => {
    const answer = answerTo(result);
    if (answer === undefined) return;
    const { status, body, headers } = answer;
    const all: Readonly<Record<string, string>> =
      body === undefined ? headers : { "content-type": "application/json", ...headers };
    const text = keptText((name) => all[name], body === undefined ? "" : JSON.stringify(body));
    const entry = { fingerprint: write.fingerprint, status, body: text };
    await idempotency.save(write.key, entry, at.toISOString());
    write.kept = true;
  };
}

/** A write of a conversation, and its answer kept with it where the request has a key. */
export function writeOnce<Result>(
  context: AppContext,
  deps: AppDeps,
  work: (inside: ConversationTransaction) => Promise<Result>,
  answerTo: (result: Result) => WriteAnswer,
): Promise<Result> {
  const alongside = keptAlongside(context, deps.clock(), answerTo);
  return servicesOf(deps, context).transaction(async (inside) => {
    const result = await work(inside);
    await alongside?.(inside, result);
    return result;
  });
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
