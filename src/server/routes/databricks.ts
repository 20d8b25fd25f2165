import type { Context } from "hono";
import { CaroleError } from "../../shared/errors.ts";
import type { AppEnvironment } from "../dependencies.ts";
import type { Door } from "../door.ts";

/** The workspace's headers that mean something to a caller here; the rest stays behind. */
const passedHeaders = ["content-type", "retry-after", "x-databricks-org-id"];
const base = "/api/databricks/";

/**
 * The proxy of three calls: the token is added by the server, the answer and its errors come as the workspace gave them,
 * a stream as it streams. Any other path of the workspace is not reachable through here.
 */
export function databricksRoutes({ app, deps }: Door): void {
  app.get(`${base}api/2.0/clusters/list`, (context) => forward(context, "GET"));
  app.get(`${base}api/2.0/serving-endpoints`, (context) => forward(context, "GET"));
  app.post(`${base}serving-endpoints/:model/invocations`, async (context) => {
    if (!/^[\w.-]{1,200}$/.test(context.req.param("model"))) {
      throw new CaroleError("invalid_request", "That is not the name of an endpoint.");
    }
    return forward(context, "POST");
  });

  async function forward(context: Context<AppEnvironment>, method: "GET" | "POST"): Promise<Response> {
    const contentType = context.req.header("content-type") ?? null;
    if (method === "POST" && contentType?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
      throw new CaroleError("invalid_request", "The workspace's endpoints take JSON.", {
        hint: "Send the header content-type: application/json.",
      });
    }
    const answer = await deps.databricks.proxy({
      method,
      path: context.req.path.slice(base.length),
      query: new URL(context.req.url).search,
      body: method === "POST" ? await context.req.text() : null,
      contentType,
      signal: context.req.raw.signal,
    });
    const headers = new Headers({ "cache-control": "no-store", "x-accel-buffering": "no" });
    for (const name of passedHeaders) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  }
}
