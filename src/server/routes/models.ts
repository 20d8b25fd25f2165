import { createRoute, z } from "@hono/zod-openapi";
import { modelStates } from "../../shared/model.ts";
import type { Door } from "../door.ts";
import { failure, json } from "./schemas.ts";

const Model = z
  .object({
    name: z.string(),
    label: z.string(),
    family: z.string(),
    state: z.enum(modelStates),
    tools: z.boolean(),
    default: z.boolean(),
  })
  .openapi("Model");

const modelsRoute = createRoute({
  method: "get",
  path: "/api/models",
  summary: "The chat models that the workspace serves",
  responses: { 200: json(z.object({ models: z.array(Model) }), "The models"), ...failure },
});

export function modelRoutes({ app, deps }: Door): void {
  app.openapi(modelsRoute, async (context) => {
    return context.json({ models: [...(await deps.databricks.models())] }, 200);
  });
}
