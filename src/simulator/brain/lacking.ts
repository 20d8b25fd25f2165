import type { Row } from "./outputs.ts";

/** What a row can be without; no filter of a search says so. */
export type Lack = "due" | "tags" | "assignee" | "estimate";

export const undated =
  /\b(?:(?:that|which) )?(?:without|with no|have no|has no|having no|lacking|missing) (?:an? )?(?:due )?(?:dates?|deadlines?)\b|\bundated\b|\bnot? (?:due )?dates? yet\b/i;
export const untagged =
  /\b(?:(?:that|which) )?(?:without|with no|have no|has no) (?:any )?tags?\b|\buntagged\b/i;

export const unassigned =
  /\b(?:not|never|n['’]t) (?:yet )?(?:assigned|given|handed)(?: (?:out|over))?(?: to)?(?: (?:anyone|anybody|someone|somebody))?\b|\bunassigned\b|\b(?:without|with no|have no|has no) (?:an )?(?:assignee|owner)\b|\bassigned to (?:nobody|no one)\b|\b(?:nobody|no one) (?:has|owns|does|is (?:on|doing|assigned))\b/i;

export function lacks(row: Row, lack: Lack): boolean {
  switch (lack) {
    case "due":
      return row.due === undefined;
    case "tags":
      return (row.tags ?? []).length === 0;
    case "assignee":
      return row.assignee === undefined;
    case "estimate":
      return row.estimate_minutes === undefined;
    default:
      return lack satisfies never;
  }
}

/** "all tasks without a due date": what they lack, and the rest of the words. */
export function withoutLack(reference: string): {
  readonly lacking: Lack | undefined;
  readonly rest: string;
} {
  const lacking = undated.test(reference) ? "due" : untagged.test(reference) ? "tags" : undefined;
  const rest = reference.replace(undated, " ").replace(untagged, " ").replace(/\s+/g, " ").trim();
  return { lacking, rest };
}
