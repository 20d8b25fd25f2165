import type { Door } from "./door.ts";

/** The description of this API, made from the very schemas that check it. */
export function openApiRoutes({ app, deps }: Door): void {
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Carole",
      version: deps.version,
      description: "An assistant that keeps your tasks, reached only through your own Databricks workspace.",
    },
  });
}
