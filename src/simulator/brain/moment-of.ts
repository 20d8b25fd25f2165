import { reviewRequests } from "../../language/learned/review-requests.ts";
import { momentAt, readMoment } from "../../language/moment.ts";
import type { Phrase } from "../../language/phrases.ts";
import type { Moment } from "../../language/reading.ts";
import type { BrainInput } from "../brain-seam.ts";

const timeLine =
  /current (?:date and )?time:\s*(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?)(?:[^\n]*?\bin\s+([A-Za-z]+(?:\/[A-Za-z_+\-0-9]+)*))?/i;

/** The moment in which the transcript is read: what its instructions say, else the workspace's own clock. */
export function momentOf(
  instructions: string,
  fallback: Pick<BrainInput, "fallbackNow" | "fallbackTimeZone">,
): Moment {
  const instant = Number.isNaN(fallback.fallbackNow.getTime()) ? new Date(0) : fallback.fallbackNow;
  const said = timeLine.exec(instructions);
  const phrases = phrasesIn(instructions);
  for (const timeZone of [said?.[2], fallback.fallbackTimeZone, "UTC"]) {
    if (timeZone === undefined) continue;
    try {
      return {
        ...readMoment({ now: said?.[1], timeZone }, { instant, timeZone }),
        phrases,
        review: reviewRequests,
      };
    } catch {
      // A zone or a time that nobody knows: the next one is tried, and UTC with the clock always reads.
    }
  }
  return { ...momentAt(instant, "UTC"), phrases, review: reviewRequests };
}

/** What the user taught stands before the tasks, one line each: `- "EOD" is read as "18:00"`. */
function phrasesIn(instructions: string): Phrase[] {
  const start = instructions.search(/^rules this user has taught/im);
  if (start < 0) return [];
  const block = /^[^\n]*\n((?:- [^\n]*\n?)*)/.exec(instructions.slice(start))?.[1] ?? "";
  return [...block.matchAll(/^- "(.+)" is read as "(.+)"$/gm)].map(([, phrase = "", means = ""]) => ({
    phrase,
    means,
  }));
}
