import { queryOptions } from "@tanstack/react-query";
import type { Plan } from "../../../shared/plan.ts";
import { callJson } from "../../lib/api.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

/** `GET /api/plan`: what ranks today, with the parts of each score. */
export const planQuery = queryOptions({
  queryKey: ["plan"],
  queryFn: ({ signal }) => {
    const timeZone = ownTimeZone();
    return callJson<Plan>(`/api/plan?${new URLSearchParams({ timeZone })}`, { signal });
  },
  placeholderData: (before) => before,
});
