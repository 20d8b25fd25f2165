import { queryOptions } from "@tanstack/react-query";
import type { ModelInfo } from "../../shared/model.ts";
import { callJson } from "./api.ts";

/** `GET /api/models`: what of the workspace can chat. */
export const modelsQuery = queryOptions({
  queryKey: ["models"],
  queryFn: ({ signal }) => callJson<{ models: readonly ModelInfo[] }>("/api/models", { signal }),
  select: (answer) => answer.models,
  staleTime: 60_000,
});
