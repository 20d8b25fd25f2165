import { queryOptions } from "@tanstack/react-query";
import type { Connection } from "../../shared/connection.ts";
import { callJson } from "./api.ts";

/** `GET /api/connection`. Asked again by itself while something is wrong. */
export const connectionQuery = queryOptions({
  queryKey: ["connection"],
  queryFn: ({ signal }) => callJson<Connection>("/api/connection", { signal }),
  staleTime: 30_000,
  refetchInterval: (query) => {
    const state = query.state.data?.state;
    if (state === "checking") return 1000;
    return state === "ok" ? false : 15_000;
  },
});

interface Health {
  readonly database: string;
  /** From asking to having the answer. */
  readonly ms: number;
}

/** `GET /api/health`, timed: what Carole itself rests on. */
export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: async ({ signal }): Promise<Health> => {
    const began = performance.now();
    const { database } = await callJson<{ database: string }>("/api/health", { signal });
    return { database, ms: Math.round(performance.now() - began) };
  },
  staleTime: 0,
});
