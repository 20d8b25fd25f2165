import type { Context } from "hono";
import type { ProxyResponse } from "../../databricks/proxy.ts";
import { CaroleError } from "../../shared/errors.ts";
import type { AppEnvironment } from "../dependencies.ts";
import type { Door } from "../door.ts";
import { personalWorkspace } from "../personal-workspace.ts";

const base = "/api/databricks/";

/**
 * The proxy of three calls: the token is added by the server, the answer and its errors come as the workspace gave them,
 * a stream as it streams. Any other path of the workspace is not reachable through here.
 */
export function databricksRoutes({ app, deps }: Door): void {
  app.get(`${base}api/2.0/clusters/list`, (context) => forward(context, null));
  app.get(`${base}api/2.0/serving-endpoints`, (context) => forward(context, null));
  app.post(`${base}serving-endpoints/:model/invocations`, async (context) => {
    const contentType = context.req.header("content-type") ?? "";
    if (!/^application\/json\s*(;|$)/i.test(contentType)) {
      throw new CaroleError("invalid_request", "The workspace's endpoints take JSON.", {
        hint: "Send the header content-type: application/json.",
      });
    }
    return forward(context, await context.req.text());
  });

  async function forward(context: Context<AppEnvironment>, body: string | null): Promise<Response> {
    const { pathname, search } = new URL(context.req.url);
    const accept = context.req.header("accept");
    const workspace = personalWorkspace(deps, context) ?? deps.databricks;
    const answer = await workspace.proxy({
      method: body === null ? "GET" : "POST",
      path: pathname.slice(base.length),
      query: search.slice(1),
      headers: accept === undefined ? {} : { accept },
      body,
      signal: context.req.raw.signal,
    });
    const headers = new Headers(answer.headers);
    // `x-request-id` is ours; the workspace's own is what its administrators ask for.
    const theirs = headers.get("x-request-id");
    if (theirs !== null) headers.set("x-databricks-request-id", theirs);
    headers.set("x-accel-buffering", "no");
    return new Response(streamOf(answer), { status: answer.status, headers });
  }
}

/** Bytes as they come; a reader that leaves ends the call upstream at once. */
function streamOf(answer: ProxyResponse): ReadableStream<Uint8Array> {
  const chunks = answer.body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => answer.close(),
  });
}
