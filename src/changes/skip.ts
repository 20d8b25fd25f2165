import type { Change } from "../shared/change.ts";

const skipped = "skipped ";

/** The reason that stands at the due date of a time that was skipped; `day` as the task had it. */
export const skipReason = (day: string): string => `${skipped}${day}`;

/** A skip is an ordinary change of the due date: only its reason tells it from a move. */
export const isSkip = (change: Pick<Change, "kind" | "reasons">): boolean =>
  change.kind === "updated" && change.reasons?.["due"]?.startsWith(skipped) === true;
