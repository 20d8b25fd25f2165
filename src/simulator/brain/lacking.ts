import type { Row } from "./outputs.ts";

/** What a row can be without; no filter of a search says so. */
export type Lack = "due" | "tags";

export const undated =
  /\b(?:(?:that|which) )?(?:without|with no|have no|has no|having no|lacking|missing) (?:an? )?(?:due )?(?:dates?|deadlines?)\b|\bundated\b|\bnot? (?:due )?dates? yet\b/i;
export const untagged =
  /\b(?:(?:that|which) )?(?:without|with no|have no|has no) (?:any )?tags?\b|\buntagged\b/i;

export const lacks = (row: Row, lack: Lack): boolean =>
  lack === "due" ? row.due === undefined : (row.tags ?? []).length === 0;

/** "all tasks without a due date": what they lack, and the rest of the words. */
export function withoutLack(reference: string): {
  readonly lacking: Lack | undefined;
  readonly rest: string;
} {
  const lacking = undated.test(reference) ? "due" : untagged.test(reference) ? "tags" : undefined;
  const rest = reference.replace(undated, " ").replace(untagged, " ").replace(/\s+/g, " ").trim();
  return { lacking, rest };
}
