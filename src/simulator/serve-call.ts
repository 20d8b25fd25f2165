import { authenticate, bearerToken, requireScope } from "./auth/authenticate.ts";
import type { Identity } from "./auth/token-table.ts";
import { effectsOf, type FaultEffects } from "./faults/fault-effects.ts";
import { loginPage } from "./faults/fault-pages.ts";
import { ConnectionReset, faultReply } from "./faults/fault-reply.ts";
import { untilAborted } from "./clock.ts";
import { Refusal, refusal } from "./refusal.ts";
import { findRoute } from "./router.ts";
import { hexDigest, uuidFrom } from "./seeded-random.ts";
import type { Call, WorkspaceState } from "./workspace-state.ts";

const nobody: Identity = { user: "", scopes: [] };
const defaultMaxBody = 16 * 1024 * 1024;

/** The endpoint a call is about, as far as its path or body tells. */
function modelIn(url: URL, body: string): string | null {
  const named = /^\/serving-endpoints\/([^/]+)\/invocations$/.exec(url.pathname)?.[1];
  if (named !== undefined) return named;
  return /"model"\s*:\s*"([^"]+)"/.exec(body)?.[1] ?? null;
}

function withCommonHeaders(response: Response, call: Call): Response {
  const { headers } = response;
  headers.set("x-request-id", call.requestId);
  headers.set("x-simulator", call.state.label.replaceAll(/[^\x20-\x7e]/g, "?"));
  if (!headers.has("server")) headers.set("server", "databricks");
  if (call.url.pathname.startsWith("/api/")) headers.set("x-databricks-org-id", call.state.workspaceId);
  return response;
}

/** The header's present name, and the one it had before. */
function namesWorkspace({ request, url }: Call): boolean {
  if (url.pathname.startsWith("/.well-known/") || url.pathname.startsWith("/oidc/")) return true;
  return request.headers.has("x-databricks-workspace-id") || request.headers.has("x-databricks-org-id");
}

async function answer(call: Call): Promise<Response> {
  const { state, request, url, effects, requestId } = call;
  if (effects.firstByteMs > 0) await state.clock.sleep(effects.firstByteMs, request.signal);
  if (effects.replacement !== null) {
    if (effects.replacement.kind === "hang") await untilAborted(request.signal);
    const { workspaceId } = state;
    const model = modelIn(url, call.body) ?? "this endpoint";
    return faultReply(effects.replacement, { requestId, workspaceId, path: url.pathname, model });
  }
  if (state.options.unifiedHost === true && !namesWorkspace(call)) return loginPage(200);
  const match = findRoute(request.method, url.pathname, state.options.gateway ?? true);
  if (match === null) {
    authenticate(request.headers, state.tokens, state.clock.now(), requestId);
    throw refusal(404, "ENDPOINT_NOT_FOUND", `No API found for '${request.method} ${url.pathname}'`);
  }
  if (match.route.scopes === null) return await match.route.handle({ ...call, params: match.params });
  const identity = authenticate(request.headers, state.tokens, state.clock.now(), requestId);
  requireScope(identity, match.route.scopes);
  if (Buffer.byteLength(call.body) > (state.options.maxBodyBytes ?? defaultMaxBody)) {
    throw refusal(413, "BAD_REQUEST", "Request size exceeds the maximum allowed payload size.");
  }
  return await spoiled(await match.route.handle({ ...call, params: match.params, identity }), effects);
}

/** Faults that spoil a good answer, for the routes that do not do it themselves. */
async function spoiled(response: Response, effects: FaultEffects): Promise<Response> {
  if (response.headers.has("served-model-name")) return response;
  if (effects.truncateBytes === null && effects.contentType === null) return response;
  const text = await response.text();
  return new Response(effects.truncateBytes === null ? text : text.slice(0, effects.truncateBytes), {
    status: response.status,
    headers: {
      ...Object.fromEntries(response.headers),
      "content-type": effects.contentType ?? "application/json",
    },
  });
}

function openCall(state: WorkspaceState, request: Request, body: string): Call {
  const url = new URL(request.url);
  const token = bearerToken(request.headers);
  const model = modelIn(url, body);
  const user = token === null ? null : (state.tokens.find(token, state.clock.now())?.user ?? null);
  const struck = state.faults.strike({ method: request.method, path: url.pathname, model, token, user });
  const effects = effectsOf(struck);
  const requestId = uuidFrom(hexDigest(state.seed, "request", String(state.requests.nextSequence)));
  const at = state.clock.now().toISOString();
  const sequence = state.requests.open(request, url, body, {
    requestId,
    at,
    model,
    user,
    faults: effects.ids,
  });
  return { state, request, url, params: {}, body, requestId, sequence, effects, identity: nobody };
}

/** A refusal as a response. A broken connection and an abort go on as what they are; anything else is this program's fault. */
function refused(call: Call, error: unknown): Response {
  const { request, requestId, sequence, state } = call;
  if (error instanceof Refusal) {
    return Response.json(error.body, { status: error.status, headers: error.headers });
  }
  if (request.signal.aborted) {
    state.requests.update(sequence, { outcome: { kind: "cancelled" } });
    throw request.signal.reason;
  }
  if (error instanceof ConnectionReset) {
    state.requests.update(sequence, { outcome: { kind: "reset" } });
    throw error;
  }
  const message = `The simulator failed: ${error instanceof Error ? error.message : String(error)} [ReqId: ${requestId}]`;
  return Response.json({ error_code: "INTERNAL_ERROR", message }, { status: 500 });
}

/** One call from its first byte to its answer, as `fetch` would see it. */
export async function serveCall(state: WorkspaceState, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const body = request.body === null ? "" : await request.text();
  const call = openCall(state, request, body);
  const response = await answer(call).catch((error: unknown) => refused(call, error));
  if (request.signal.aborted) {
    state.requests.update(call.sequence, { outcome: { kind: "cancelled" } });
    throw request.signal.reason;
  }
  const streaming = (response.headers.get("content-type") ?? "").startsWith("text/event-stream");
  if (!streaming) {
    state.requests.update(call.sequence, { outcome: { kind: "answered", status: response.status } });
  }
  return withCommonHeaders(response, call);
}
