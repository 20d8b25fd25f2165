import type { MiddlewareHandler } from "hono";
import type { AppEnvironment, GuardOptions } from "../dependencies.ts";
import { hostOf, isListedHost } from "./host.ts";
import { CaroleError } from "../../shared/errors.ts";

const refusal = (): CaroleError =>
  new CaroleError("forbidden_origin", "This request comes from another site.", {
    hint: "Use Carole's own page, or a program that is not a web page.",
  });

interface Origin {
  readonly scheme: string;
  /** Name, and port where it is not the scheme's own. */
  readonly host: string;
}

function readOrigin(origin: string): Origin | undefined {
  const match = /^(https?):\/\/([^/]+)$/i.exec(origin.trim());
  return match === null ? undefined : { scheme: match[1]!.toLowerCase(), host: match[2]!.toLowerCase() };
}

/**
 * Keeps other sites' pages away from the API: a browser says with each request where it comes from, and only our own
 * page may ask. A request that says neither Origin nor Sec-Fetch-Site was not made by a browser's page.
 */
export function originGuard(options: GuardOptions, behindProxy: boolean): MiddlewareHandler<AppEnvironment> {
  return async function guardOrigin(context, next) {
    const origin = context.req.header("origin");
    if (origin !== undefined) {
      const from = readOrigin(origin);
      const { url } = context.req;
      const host = (hostOf(context, behindProxy) ?? new URL(url).host).toLowerCase();
      // A proxy in front speaks https where we are spoken to in http; without one the scheme is part of who asks.
      const proxied = behindProxy || isListedHost(host, options);
      const ours = from?.host === host && (proxied || url.startsWith(`${from.scheme}://`));
      if (!ours && !(from !== undefined && options.allowedHosts.includes(from.host))) throw refusal();
    }
    const site = context.req.header("sec-fetch-site");
    // `none`: typed into the address bar; that is a person, and only ever reads.
    const ownSite = site === undefined || site === "same-origin";
    if (!ownSite && !(site === "none" && context.req.method === "GET")) throw refusal();
    await next();
  };
}
