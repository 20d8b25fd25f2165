import type { Proposal } from "../../../shared/what-if.ts";
import { callJson } from "../../lib/api.ts";
import { settings } from "../../lib/settings.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

const leads = /^(?:suppose|what if|if|imagine|assume|let['’]?s say)\b/i;

/** `POST /api/plan/what-if`: nothing changes by it. */
export function tryOut(words: string): Promise<Proposal> {
  const { capacityMinutes } = settings.get();
  return callJson<Proposal>("/api/plan/what-if", {
    method: "POST",
    body: {
      text: leads.test(words.trim()) ? words.trim() : `suppose ${words.trim()}`,
      timeZone: ownTimeZone(),
      ...(capacityMinutes === 0 ? {} : { capacityMinutes }),
    },
  });
}
