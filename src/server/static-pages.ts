import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { AppEnvironment } from "./dependencies.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { createStaticFiles } from "./static-file.ts";
import type { StaticFile } from "./static-file.ts";

type Pages = (context: Context<AppEnvironment>) => Promise<Response | undefined>;

/**
 * The built screen. Files with a hash in their name never change; the addresses of the app itself get index.html, which is
 * asked for anew each time. Any other address is not there: somebody who looks at it is told so by the app, with a way back.
 */
export function staticPages(folder: string): Pages {
  const files = createStaticFiles(folder);
  const policies = new Map<string, string>();

  async function policyOf(index: StaticFile): Promise<string> {
    const known = policies.get(index.etag);
    if (known !== undefined) return known;
    const plain = await files.find("/index.html", "");
    const policy = contentSecurityPolicy(inlineScriptHashes(plain?.bytes ?? new Uint8Array()));
    policies.clear();
    policies.set(index.etag, policy);
    return policy;
  }

  /** The app says that nothing is here; the status says it too. */
  async function nothingHere(index: StaticFile | undefined): Promise<Response | undefined> {
    if (index === undefined) return undefined;
    const headers = headersOf(index, "/");
    headers.delete("etag");
    headers.set("content-security-policy", await policyOf(index));
    return new Response(index.bytes, { status: 404, headers });
  }

  return async function servePage(context) {
    const { method, path } = context.req;
    if (method !== "GET" && method !== "HEAD") return undefined;
    if (path === "/api" || path.startsWith("/api/")) return undefined;
    const accepted = context.req.header("accept-encoding") ?? "";
    const named = await files.find(path, accepted);
    const file = named ?? (appAddresses.test(path) ? await files.find("/index.html", accepted) : undefined);
    if (file === undefined)
      return looks(context) ? nothingHere(await files.find("/index.html", accepted)) : undefined;
    const headers = headersOf(file, path);
    if (file.contentType.startsWith("text/html"))
      headers.set("content-security-policy", await policyOf(file));
    if (context.req.header("if-none-match")?.includes(file.etag) === true) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(method === "HEAD" ? null : file.bytes, { status: 200, headers });
  };
}

/** The addresses that the screen's own router knows (`src/web/app/router.tsx`; a test compares them). */
const appAddresses =
  /^\/(?:(?:chat|tasks)\/[\w-]+|tasks|chats|history|usage|settings|rules|briefing|review|blocked|what-if|design)?\/?$/;

/** A person with a browser, at an address that looks like one of pages; programs and files get the error as data. */
const looks = ({ req }: Context<AppEnvironment>): boolean =>
  req.method === "GET" &&
  req.header("accept")?.includes("text/html") === true &&
  /^(?!\/(?:api|mcp|assets)(?:\/|$))(?:\/[\w-]+)+\/?$/.test(req.path);

function headersOf(file: StaticFile, path: string): Headers {
  const hashed = path.startsWith("/assets/");
  const headers = new Headers({
    "content-type": file.contentType,
    "content-length": String(file.bytes.length),
    etag: file.etag,
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (file.encoding !== null) headers.set("content-encoding", file.encoding);
  if (file.varies) headers.set("vary", "accept-encoding");
  return headers;
}

/** Scripts in the page itself, which the policy allows by their hash and by nothing else. */
function inlineScriptHashes(html: Uint8Array): string[] {
  const text = new TextDecoder().decode(html);
  return [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script]) =>
      `sha256-${createHash("sha256")
        .update(script ?? "")
        .digest("base64")}`,
  );
}
