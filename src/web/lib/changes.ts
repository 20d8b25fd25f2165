import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Change } from "../../shared/change.ts";
import type { Page } from "../../shared/task.ts";
import { callJson } from "./api.ts";

/** `GET /api/changes`, newest first: of all tasks, or of one. */
export const changesQuery = (taskId?: string) =>
  infiniteQueryOptions({
    queryKey: ["changes", taskId ?? "all"],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: "50" });
      if (taskId !== undefined) query.set("taskId", taskId);
      if (pageParam !== "") query.set("cursor", pageParam);
      return callJson<Page<Change>>(`/api/changes?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
