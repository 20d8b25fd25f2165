import type { FaultOf } from "./fault-rule.ts";

/** Pages of HTML that come where data was asked for. */
export function htmlPage(status: number, body: string): Response {
  return new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** What a browser is shown that is not logged in. */
export function loginPage(status: number): Response {
  return htmlPage(
    status,
    '<!DOCTYPE html><html><head><title>Databricks - Sign In</title></head><body><div id="login-page"></div></body></html>',
  );
}

/** The page of a proxy, or of somebody who wants to see a login. */
export function pageReply(fault: FaultOf<"html">): Response {
  if (fault.page === "login") return loginPage(fault.status ?? 200);
  const status = fault.status ?? 502;
  const title = status === 504 ? "504 Gateway Time-out" : `${status} Bad Gateway`;
  return htmlPage(
    status,
    `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`,
  );
}
