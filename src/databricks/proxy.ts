import { CaroleError } from "../shared/errors.ts";
import { errorFromRedirect } from "./error-table.ts";
import type { Timeouts } from "./timing.ts";
import type { Answer, Call } from "./workspace-call.ts";
import type { WorkspaceClient } from "./workspace-client.ts";

export interface ProxyRequest {
  readonly method: string;
  /** Without the part that leads to the proxy, still percent-encoded: `api/2.0/clusters/list`. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  readonly signal: AbortSignal;
}

export interface ProxyResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the upstream call; harmless after its end. */
  close(): void;
}

/** As much as Carole hands on; the workspace's own limit is lower still for most models. */
export const maxProxyBody = 10 * 1024 * 1024;

const clusterQuery = /^(page_size|page_token|sort_by\.direction|sort_by\.field|filter_by\.[a-z_]+)$/;
/** What an endpoint may be called. No slash, no percent sign, and never only dots. */
const endpointName = /^(?!\.+$)[\w.-]{1,128}$/;
/** Told on to the browser; everything else stays here, cookies above all. */
const safeHeaders = [
  "content-type",
  "x-request-id",
  "retry-after",
  "x-databricks-reason-phrase",
  "served-model-name",
];

/**
 * The three calls of the guide and nothing else: the token is put on here, refusals of the workspace are handed on as they
 * are, and bytes flow through both ways.
 */
export async function proxyCall(
  client: WorkspaceClient,
  timeouts: Timeouts,
  request: ProxyRequest,
): Promise<ProxyResponse> {
  const path = allowedPath(request);
  const body = request.body === null ? undefined : bounded(request.body);
  const answer = await client.open({
    method: request.method === "POST" ? "POST" : "GET",
    path,
    ...(request.method === "POST" ? { body: body ?? "" } : {}),
    accept: acceptable(request.headers["accept"]),
    signal: request.signal,
    firstByteMs: timeouts.firstByteMs,
  });
  const { status, headers } = answer.response;
  const asked = { model: null, hostName: client.hostName };
  const type = headers["content-type"] ?? "";
  if ((status >= 300 && status < 400) || /html|javascript|svg|xml/i.test(type)) {
    answer.end();
    // A page of somebody else must not be shown under Carole's own address.
    throw errorFromRedirect(headers["location"] ?? "", answer.requestId, asked);
  }
  const told = safeHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  return {
    status,
    headers: {
      ...Object.fromEntries(told),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
    body: forward(answer, timeouts.idleMs),
    close: answer.end,
  };
}

function allowedPath({ method, path, query }: ProxyRequest): string {
  const bare = path.replace(/^\//, "");
  if (method === "GET" && bare === "api/2.0/clusters/list") return `/${bare}${allowedQuery(query)}`;
  if (method === "GET" && bare === "api/2.0/serving-endpoints" && query === "") return `/${bare}`;
  const model = /^serving-endpoints\/([^/]+)\/invocations$/.exec(bare)?.[1];
  if (method === "POST" && model !== undefined && endpointName.test(model) && query === "") return `/${bare}`;
  throw new CaroleError("not_found", "This call is not offered here.", {
    hint: "Offered are GET api/2.0/clusters/list, GET api/2.0/serving-endpoints and POST serving-endpoints/{model}/invocations.",
  });
}

function allowedQuery(query: string): string {
  const allowed = [...new URLSearchParams(query)].filter(([name]) => clusterQuery.test(name));
  return allowed.length === 0 ? "" : `?${new URLSearchParams(allowed).toString()}`;
}

function acceptable(accept: string | undefined): string {
  return accept !== undefined && /event-stream/i.test(accept)
    ? "text/event-stream, application/json"
    : "application/json";
}

function bounded(body: NonNullable<ProxyRequest["body"]>): NonNullable<Call["body"]> {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return counted(body);
  if (Buffer.byteLength(body) > maxProxyBody) throw tooLarge();
  return body;
}

async function* counted(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxProxyBody) throw tooLarge();
    yield chunk;
  }
}

async function* forward(answer: Answer, idleMs: number): AsyncGenerator<Uint8Array> {
  let began = false;
  try {
    for await (const chunk of answer.response.body) {
      if (began) answer.deadline.touch();
      else answer.deadline.limit("rest", idleMs);
      began = true;
      yield chunk;
    }
  } catch (thrown) {
    throw answer.failure(thrown);
  } finally {
    answer.end();
  }
}

function tooLarge(): CaroleError {
  return new CaroleError("too_large", "The request is larger than Carole hands on.", {
    hint: `Send at most ${maxProxyBody / 1024 / 1024} MB.`,
  });
}
