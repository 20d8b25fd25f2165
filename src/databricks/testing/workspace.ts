import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ModelPart } from "../../shared/model.ts";
import { tokenCredential } from "../credential.ts";
import type { DatabricksOptions } from "../databricks-options.ts";
import { DatabricksService } from "../databricks-service.ts";
import { undiciTransport } from "../undici-transport.ts";
import type { DatabricksEvent } from "../databricks-event.ts";

/** For tests: a real HTTP server that replays bytes, and a service that talks to it. */
export const testToken = "dapi0123456789abcdef0123456789abcdef";

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export type Handler = (request: Recorded, response: ServerResponse, nth: number) => void | Promise<void>;

export interface TestWorkspace {
  readonly host: string;
  readonly requests: Recorded[];
  /** The JSON bodies of the chat calls so far. */
  chatBodies(): Record<string, unknown>[];
}

export async function aWorkspace(handler: Handler): Promise<TestWorkspace> {
  const requests: Recorded[] = [];
  const server = createServer((incoming: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const recorded = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
      requests.push(recorded);
      void handler(recorded, response, requests.length);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${port}`,
    requests,
    chatBodies: () =>
      requests
        .filter((request) => request.method === "POST")
        .map((request) => JSON.parse(request.body) as Record<string, unknown>),
  };
}

/** A workspace that answers every chat call in the same way, or one way after the other. */
export function aChatWorkspace(
  ...answers: readonly ((response: ServerResponse) => void)[]
): Promise<TestWorkspace> {
  let chats = 0;
  return aWorkspace((request, response) => {
    if (request.method !== "POST") return json({ endpoints: [] })(response);
    chats += 1;
    (answers[chats - 1] ?? answers.at(-1)!)(response);
  });
}

export interface ServiceUnderTest {
  readonly service: DatabricksService;
  readonly events: DatabricksEvent[];
  /** The waits that were slept, in milliseconds; none of them took time. */
  readonly slept: number[];
}

export function aService(
  workspace: { readonly host: string | null },
  options: Partial<DatabricksOptions> = {},
): ServiceUnderTest {
  const transport = undiciTransport();
  const events: DatabricksEvent[] = [];
  const slept: number[] = [];
  const service = new DatabricksService({
    mode: "production",
    host: workspace.host,
    credential: tokenCredential(testToken),
    transport,
    defaultModel: null,
    random: () => 0,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
    },
    log: (event) => events.push(event),
    ...options,
  });
  onTestFinished(async () => {
    service.close();
    await transport.close();
  });
  return { service, events, slept };
}

export const asked = { model: "some-model", messages: [{ role: "user", text: "Hello" }], tools: [] } as const;
export const never = new AbortController().signal;

/** Everything that came out, and what was thrown at the end, if anything. */
export async function collect(
  stream: AsyncIterable<readonly ModelPart[]>,
): Promise<{ parts: ModelPart[]; text: string; error: unknown }> {
  const parts: ModelPart[] = [];
  let error: unknown = null;
  try {
    for await (const batch of stream) parts.push(...batch);
  } catch (thrown) {
    error = thrown;
  }
  const text = parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
  return { parts, text, error };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

export function page(html: string, status = 200) {
  return (response: ServerResponse) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  };
}

/** One `data:` line for each event; strings go out as they are. */
export function sse(events: readonly unknown[]): string {
  return events
    .map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`)
    .join("");
}

export function streamed(...events: readonly unknown[]) {
  return (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "req-1" });
    response.end(sse(events));
  };
}

export function delta(fields: Record<string, unknown>, finish: string | null = null): unknown {
  return { choices: [{ index: 0, delta: { role: "assistant", ...fields }, finish_reason: finish }] };
}

/** A short, whole answer. */
export const saysHello = streamed(
  delta({ content: "Hello" }),
  delta({ content: " there." }, "stop"),
  "[DONE]",
);
