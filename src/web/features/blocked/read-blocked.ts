import { queryOptions } from "@tanstack/react-query";
import type { BlockedOverview, Nudge } from "../../../shared/blocked.ts";
import { callJson } from "../../lib/api.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

/** `GET /api/plan/chains`: what is blocked, by what, and what would free most. */
export const blockedQuery = queryOptions({
  queryKey: ["plan", "chains"],
  queryFn: ({ signal }) => callJson<BlockedOverview>("/api/plan/chains", { signal }),
  placeholderData: (before) => before,
});

/** `GET /api/plan/nudge`: a text to copy. Nothing is sent. */
export const nudgeQuery = (taskId: string) =>
  queryOptions({
    queryKey: ["plan", "nudge", taskId],
    queryFn: ({ signal }) =>
      callJson<Nudge>(`/api/plan/nudge?${new URLSearchParams({ taskId, timeZone: ownTimeZone() })}`, {
        signal,
      }),
  });
