import type { MiddlewareHandler } from "hono";
import type { AppEnvironment, GuardOptions } from "../dependencies.ts";
import { hostOf } from "./host.ts";
import { CaroleError } from "../../shared/errors.ts";

const refusal = (): CaroleError =>
  new CaroleError("forbidden_origin", "This request comes from another site.", {
    hint: "Use Carole's own page, or a program that is not a web page.",
  });

const hostOfOrigin = (origin: string): string | undefined =>
  /^https?:\/\/([^/]+)$/i.exec(origin.trim())?.[1]?.toLowerCase();

/**
 * Keeps other sites' pages away from the API: a browser says with each request where it comes from, and only our own
 * page may ask. A request that says neither Origin nor Sec-Fetch-Site was not made by a browser's page.
 */
export function originGuard(options: GuardOptions, behindProxy: boolean): MiddlewareHandler<AppEnvironment> {
  return async function guardOrigin(context, next) {
    const origin = context.req.header("origin");
    if (origin !== undefined) {
      const from = hostOfOrigin(origin);
      const host = (hostOf(context, behindProxy) ?? new URL(context.req.url).host).toLowerCase();
      const known = from !== undefined && (from === host || options.allowedHosts.includes(from));
      if (!known) throw refusal();
    }
    const site = context.req.header("sec-fetch-site");
    // `none`: typed into the address bar; that is a person, and only ever reads.
    const ownSite = site === undefined || site === "same-origin";
    if (!ownSite && !(site === "none" && context.req.method === "GET")) throw refusal();
    await next();
  };
}
