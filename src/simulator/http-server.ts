import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";

/** Something that answers as `fetch` does: a workspace, or one with its controls. */
export interface Fetcher {
  fetch(request: Request): Promise<Response>;
}

export interface ServeOptions {
  /** Loopback only: a workspace that takes any token has no business on a network. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>;
}

const lineEnd = 0x0a;
const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const method = incoming.method ?? "GET";
  const url = `http://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`;
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
  return new Request(url, { method, headers, body, signal, duplex: "half" } as RequestInit);
}

/** Resolves when the response takes more, or is over. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off("drain", done);
      outgoing.off("close", done);
      resolve();
    };
    outgoing.once("drain", done);
    outgoing.once("close", done);
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const reader = response.body.getReader();
  outgoing.once("close", () => {
    // The reader is gone; cancelling a stream that is already over does nothing.
    reader.cancel().catch(() => undefined);
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (outgoing.destroyed) return;
    if (!outgoing.write(value)) await drained(outgoing);
    // A piece that ends inside a line is meant to arrive as such: without a pause the network would join it to the next.
    if (value.at(-1) !== lineEnd) await nextTurn();
  }
  outgoing.end();
}

async function handle(fetcher: Fetcher, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    await send(await fetcher.fetch(toRequest(incoming, gone.signal)), outgoing);
  } catch {
    // A connection that breaks is what the workspace means by throwing, and a client that left hears nothing anyway.
    incoming.socket.destroy();
  }
}

/** The workspace on a port of this machine. */
export async function serveWorkspace(workspace: Fetcher, options: ServeOptions): Promise<RunningServer> {
  const host = options.host ?? "127.0.0.1";
  if (!loopback.has(host))
    throw new Error(`The simulated workspace listens on this machine only, not on ${host}.`);
  const server = createServer((incoming, outgoing) => {
    incoming.socket.setNoDelay(true);
    void handle(workspace, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
