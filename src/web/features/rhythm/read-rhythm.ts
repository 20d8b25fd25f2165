import { queryOptions } from "@tanstack/react-query";
import type { Briefing, Review } from "../../../shared/rhythm.ts";
import { callJson } from "../../lib/api.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

export interface BriefingWish {
  readonly capacityMinutes: number;
  /** The reader chose to be asked; these tasks were kept today. */
  readonly ask: boolean;
  readonly skip: readonly string[];
}

/** `GET /api/briefing`. */
export const briefingQuery = ({ capacityMinutes, ask, skip }: BriefingWish) =>
  queryOptions({
    queryKey: ["plan", "briefing", capacityMinutes, ask, skip],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ timeZone: ownTimeZone(), ask: String(ask) });
      if (capacityMinutes > 0) query.set("capacity", String(capacityMinutes));
      if (ask && skip.length > 0) query.set("skip", skip.join(","));
      return callJson<Briefing>(`/api/briefing?${query}`, { signal });
    },
    placeholderData: (before) => before,
  });

/** `GET /api/review`: the week that the day lies in. */
export const reviewQuery = (day: string) =>
  queryOptions({
    queryKey: ["plan", "review", day],
    queryFn: ({ signal }) =>
      callJson<Review>(`/api/review?${new URLSearchParams({ timeZone: ownTimeZone(), day })}`, { signal }),
    placeholderData: (before) => before,
  });
