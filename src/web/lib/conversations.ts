import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Conversation } from "../../shared/conversation.ts";
import type { Page } from "../../shared/task.ts";
import { callJson } from "./api.ts";

export const conversationsKey = ["conversations"] as const;

/** `GET /api/conversations`, pinned first, then the latest. */
export const conversationsQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: [...conversationsKey, words],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: "50" });
      if (words !== "") query.set("q", words);
      if (pageParam !== "") query.set("cursor", pageParam);
      return callJson<Page<Conversation>>(`/api/conversations?${query}`, { signal });
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    staleTime: 10_000,
  });
