import type { Proposal } from "../../../shared/what-if.ts";
import { callJson } from "../../lib/api.ts";
import { withReadSupposition } from "../../lib/own-times.ts";
import { settings } from "../../lib/settings.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

const leads = /^(?:suppose|what if|if|imagine|assume|let['’]?s say)\b/i;

/** `POST /api/plan/what-if`: nothing changes by it. */
export async function tryOut(words: string): Promise<Proposal> {
  const said = (await withReadSupposition(words.trim())).trim();
  const { capacityMinutes } = settings.get();
  return callJson<Proposal>("/api/plan/what-if", {
    method: "POST",
    body: {
      text: leads.test(said) ? said : `suppose ${said}`,
      timeZone: ownTimeZone(),
      ...(capacityMinutes === 0 ? {} : { capacityMinutes }),
    },
  });
}
