import type { ClaimEvidence } from "./claim-evidence.ts";
import { claimedEffects } from "./claimed-effects.ts";
import { takeNames } from "./clauses.ts";
import { isBorneOut } from "./judge-sentence.ts";
import { tongueOf } from "./plain-abroad.ts";
import { alike, plain, rowsMeant } from "./row-names.ts";
import { sentencesOf } from "./sentences.ts";

/** An answer is checked up to here; no model is asked for more. */
const longestAnswer = 60_000;
const titlesConsidered = 200;

/**
 * The sentences that claim an effect which did not happen in this turn, exactly as they stand in the answer, each
 * once. Nothing here trusts the model: what happened is what the change log says.
 */
export function unverifiedClaims(text: string, evidence: ClaimEvidence): string[] {
  const titles = knownTitles(evidence);
  const asked = evidence.asked.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  let focus: readonly string[] = rowsMeant(asked, titles);
  const tongue = tongueOf(`${evidence.asked} ${text.slice(0, 2_000)}`);
  const unverified = new Set<string>();
  let list = "none" as ListKind;
  for (const { text: sentence, isItem } of sentencesOf(text.slice(0, longestAnswer))) {
    const named = takeNames(sentence, titles);
    const claims = claimedEffects(named.text).length > 0;
    const isTalk: boolean = isItem && list === "talk" && !claims;
    const holds: boolean =
      isTalk || isBorneOut(named, { evidence, focus, tongue: tongueOf(named.text, tongue) });
    if (!holds || (isItem && list === "deeds" && namesNoDeed(sentence, evidence))) unverified.add(sentence);
    if (!isItem) list = !/:\W*$/.test(sentence) ? "none" : claims || !holds ? "deeds" : "talk";
    const rows = named.names.filter((name) => titles.includes(name));
    if (rows.length > 0) focus = rows;
  }
  return [...unverified];
}

/** What the line above a list announced. */
type ListKind = "deeds" | "talk" | "none";

/** "I added these: …": an item is one of the rows that were touched, or it tells more than a name. */
function namesNoDeed(item: string, { changes }: ClaimEvidence): boolean {
  const name = plain(item);
  if (changes.length === 0) return true;
  if (name === "" || name.split(" ").length > 6) return false;
  return !changes.some(({ before, after }) =>
    [before, after].some(
      (task) =>
        task !== null && (alike(name, task.title) || alike(task.title, name) || alike(name, task.notes)),
    ),
  );
}

/** Longest first, so that a title inside another does not cut it. One-word titles would hide ordinary verbs. */
function knownTitles({ changes, seen, failedTitles }: ClaimEvidence): string[] {
  const titles = new Set<string>();
  for (const { before, after } of changes)
    for (const task of [before, after]) if (task !== null) titles.add(task.title);
  for (const { title } of seen.slice(0, titlesConsidered)) titles.add(title);
  for (const title of failedTitles) titles.add(title);
  return [...titles].filter((title) => title.trim().length > 3).sort((a, b) => b.length - a.length);
}
