import { momentAt, readMoment } from "../../language/moment.ts";
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
  for (const timeZone of [said?.[2], fallback.fallbackTimeZone, "UTC"]) {
    if (timeZone === undefined) continue;
    try {
      return readMoment({ now: said?.[1], timeZone }, { instant, timeZone });
    } catch {
      // A zone or a time that nobody knows: the next one is tried, and UTC with the clock always reads.
    }
  }
  return momentAt(instant, "UTC");
}
