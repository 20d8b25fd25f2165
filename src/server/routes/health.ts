import { createRoute, z } from "@hono/zod-openapi";
import type { Door } from "../door.ts";
import { json } from "./schemas.ts";

const Health = z.object({
  status: z.literal("ok"),
  version: z.string(),
  database: z.string(),
  databricks: z.enum(["ok", "degraded", "failed", "checking"]),
});

const healthRoute = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Is the process up? Never calls out.",
  responses: { 200: json(Health, "It is up") },
});

export function healthRoutes({ app, deps }: Door): void {
  app.openapi(healthRoute, (context) =>
    context.json(
      {
        status: "ok" as const,
        version: deps.version,
        database: deps.storageKind,
        databricks: deps.databricks.connection().state,
      },
      200,
    ),
  );
}
