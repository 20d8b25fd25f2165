import { getRequestListener, RequestError } from "@hono/node-server";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import { newId } from "../shared/id.ts";
import type { CaroleApp } from "./app.ts";
import { errorBody, errorStatus } from "./errors.ts";

export interface ServeOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** How long running answers may go on when the server closes. */
  readonly graceMs?: number;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  /** Ends event readers, lets running answers end, then stops listening. Safe to call twice. */
  close(): Promise<void>;
}

/** Puts the app on a socket. Throws `port_in_use` when somebody else listens there. */
export async function serve(app: CaroleApp, options: ServeOptions): Promise<Served> {
  const answer = getRequestListener(app.fetch, { errorHandler: refuse });
  // It never rejects: what is thrown goes to `refuse`, or ends the connection.
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  // Longer than proxies keep theirs: they would meet a connection that was just closed.
  server.keepAliveTimeout = 65_000;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(options.host, port),
    port,
    close: () => (closed ??= close(server, app, options.graceMs ?? 7_000)),
  };
}

/** What is no request that the app could be asked: an address with a backslash, a host that is none. */
function refuse(thrown: unknown): Response {
  const error =
    thrown instanceof RequestError
      ? new CaroleError("invalid_request", "This is no address that a request can have.", {
          hint: "Write a path that begins with a slash, without backslashes, and the server's own host.",
        })
      : toCaroleError(thrown);
  const requestId = newId();
  const headers = { "x-request-id": requestId, "x-content-type-options": "nosniff" };
  return Response.json({ error: errorBody(error, requestId) }, { status: errorStatus(error), headers });
}

function listen(server: Server, { host, port }: ServeOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(listenFailure(cause, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function listenFailure(cause: NodeJS.ErrnoException, host: string, port: number): CaroleError {
  if (cause.code === "EADDRINUSE") {
    return new CaroleError("port_in_use", `Port ${port} is already in use on ${host}.`, {
      hint: `Stop the other program, or choose another port: PORT=${port + 1} npm start.`,
      cause,
    });
  }
  return new CaroleError("configuration_invalid", `Carole can't listen on ${host}:${port} (${cause.code}).`, {
    hint: "Check HOST and PORT; ports below 1024 need special rights.",
    cause,
  });
}

/** An address that a person can open: "every interface" is reached through this machine's own name. */
function urlOf(host: string, port: number): string {
  const open = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${open.includes(":") ? `[${open}]` : open}:${port}`;
}

async function close(server: Server, app: CaroleApp, graceMs: number): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await app.drain(graceMs);
  // What was written last is on its way; whoever keeps a connection open beyond that is cut off.
  const late = setTimeout(() => server.closeAllConnections(), 500);
  server.closeIdleConnections();
  await stopped;
  clearTimeout(late);
}
