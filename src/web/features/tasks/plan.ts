import { queryOptions } from "@tanstack/react-query";
import type { Plan } from "../../../shared/plan.ts";
import { callJson } from "../../lib/api.ts";
import { settings } from "../../lib/settings.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

/** `GET /api/plan`: what ranks today, with the parts of each score. */
export const planQuery = queryOptions({
  queryKey: ["plan"],
  queryFn: ({ signal }) => {
    const query = new URLSearchParams({ timeZone: ownTimeZone() });
    const { capacityMinutes } = settings.get();
    if (capacityMinutes > 0) query.set("capacity", String(capacityMinutes));
    return callJson<Plan>(`/api/plan?${query}`, { signal });
  },
  placeholderData: (before) => before,
});
