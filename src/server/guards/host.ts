import type { Context, MiddlewareHandler } from "hono";
import type { AppEnvironment, GuardOptions } from "../dependencies.ts";
import { isLoopback } from "../../databricks/host.ts";
import { CaroleError } from "../../shared/errors.ts";

interface HostName {
  readonly name: string;
  /** Null where none was written: the scheme's own. */
  readonly port: number | null;
}

/** A Host header taken apart; undefined when it is no host at all. */
function readHost(header: string): HostName | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i.exec(header.trim());
  if (match === null) return undefined;
  return { name: match[1]!.toLowerCase(), port: match[2] === undefined ? null : Number(match[2]) };
}

/** Whether it is one of the further names, which are those of a proxy in front. */
export function isListedHost(header: string, { allowedHosts }: GuardOptions): boolean {
  const host = readHost(header);
  if (host === undefined) return false;
  const written = host.port === null ? host.name : `${host.name}:${host.port}`;
  return allowedHosts.some((allowed) => [host.name, written].includes(allowed.toLowerCase()));
}

export function isAllowedHost(header: string, options: GuardOptions, port: number): boolean {
  const host = readHost(header);
  if (host === undefined) return false;
  if (isListedHost(header, options)) return true;
  const own = isLoopback(host.name) || host.name === options.host.toLowerCase();
  return own && (host.port ?? 80) === port;
}

/** The host that a browser was sent to: the front proxy's word counts where only the front proxy can call. */
export function hostOf(context: Context<AppEnvironment>, behindProxy: boolean): string | undefined {
  const forwarded = behindProxy ? context.req.header("x-forwarded-host") : undefined;
  return forwarded ?? context.req.header("host");
}

/**
 * Answers only to its own names. A page elsewhere can point its own domain at 127.0.0.1 (DNS rebinding); its requests
 * then carry that domain as their Host, and stop here. Behind the proxy of Databricks Apps no browser calls directly.
 */
export function hostGuard(options: GuardOptions, behindProxy: boolean): MiddlewareHandler<AppEnvironment> {
  return async function guardHost(context, next) {
    const header = context.req.header("host");
    const port = context.env?.incoming?.socket.localPort ?? options.port;
    // Only requests made in memory come without one: HTTP/1.1 demands it, and Node refuses those that lack it.
    if (!behindProxy && header !== undefined && !isAllowedHost(header, options, port)) {
      throw new CaroleError("forbidden_origin", "Carole does not answer to this host name.", {
        hint: "Open it by the address that it printed at its start.",
      });
    }
    await next();
  };
}
