import { Readable } from "node:stream";
import { createSecureContext, getCACertificates, type SecureContext } from "node:tls";
import calls from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";
import type { Transport, TransportResponse } from "./transport.ts";

export interface UndiciTransportOptions {
  /** `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` as values; this machine itself is never reached through a proxy. */
  readonly httpsProxy?: string | null;
  readonly httpProxy?: string | null;
  readonly noProxy?: string | null;
  /** A private certificate authority in PEM form, trusted besides the public ones. */
  readonly extraCertificates?: string | null;
}

const thisMachine = "localhost,127.0.0.1,::1,[::1]";

/** The real network: connections are kept alive and used again; `close` ends them all. */
export function undiciTransport(
  options: UndiciTransportOptions = {},
): Transport & { close(): Promise<void> } {
  // One pool for each connect deadline in use, which in practice is one pool.
  const agents = new Map<number, EnvHttpProxyAgent>();
  const agentFor = (connectMs: number) => {
    const agent = agents.get(connectMs) ?? makeAgent(options, connectMs);
    agents.set(connectMs, agent);
    return agent;
  };

  const transport: Transport = async ({ method, url, headers, body, signal, connectMs }) => {
    const { origin, pathname, search } = new URL(url);
    const answer = await agentFor(connectMs).request({
      origin,
      path: `${pathname}${search}`,
      method,
      headers,
      body:
        body === undefined || typeof body === "string" || body instanceof Uint8Array
          ? body
          : Readable.from(body),
      signal,
      // The caller keeps the deadlines, because they differ before and after the first byte.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return {
      status: answer.statusCode,
      headers: flatHeaders(answer.headers),
      body: answer.body,
      close: () => closeBody(answer.body),
    } satisfies TransportResponse;
  };
  const close = async () => {
    await Promise.all([...agents.values()].map((agent) => agent.destroy()));
  };
  return Object.assign(transport, { close });
}

function makeAgent(options: UndiciTransportOptions, connectMs: number): EnvHttpProxyAgent {
  // What undici itself does when all of it is loaded.
  Object.assign(Dispatcher.prototype, calls);
  // Said out loud, so that NODE_TLS_REJECT_UNAUTHORIZED can't switch the check off.
  const tls = {
    rejectUnauthorized: true,
    // Made once: reading some hundred certificates for every connection would be felt.
    ...(options.extraCertificates ? { secureContext: trusting(options.extraCertificates) } : {}),
  };
  return new EnvHttpProxyAgent({
    // An empty text keeps undici from looking into the environment itself.
    httpsProxy: options.httpsProxy ?? "",
    httpProxy: options.httpProxy ?? "",
    noProxy: [thisMachine, options.noProxy ?? ""].filter((entry) => entry !== "").join(","),
    connect: { timeout: connectMs, ...tls },
    requestTls: { timeout: connectMs, ...tls },
    proxyTls: { timeout: connectMs, ...tls },
    // Long enough for the pause between two messages, so that the next one needs no new handshake.
    keepAliveTimeout: 120_000,
    keepAliveMaxTimeout: 300_000,
    maxHeaderSize: 65_536,
    pipelining: 1,
  });
}

/** Trusts one more authority besides those that this machine trusts anyway. */
function trusting(extraCertificates: string): SecureContext {
  return createSecureContext({ ca: [...getCACertificates("default"), extraCertificates] });
}

function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function closeBody(body: Readable): void {
  if (body.destroyed) return;
  // Destroying an unread body raises an error event that nobody is there to hear any more.
  body.on("error", () => undefined);
  body.destroy();
}
