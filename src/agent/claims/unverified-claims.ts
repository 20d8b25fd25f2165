import { claimedEffects, type ClaimedEffect } from "./claimed-effects.ts";
import { takeNames } from "./clauses.ts";
import { bearsOut, changesFor, wasSeen, type ClaimEvidence } from "./evidence.ts";
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
  const unverified = new Set<string>();
  for (const sentence of sentencesOf(text.slice(0, longestAnswer))) {
    if (!isBorneOut(sentence, titles, evidence)) unverified.add(sentence);
  }
  return [...unverified];
}

function isBorneOut(sentence: string, titles: readonly string[], evidence: ClaimEvidence): boolean {
  const { text, names } = takeNames(sentence, titles);
  return claimedEffects(text).every((effect) => holds(effect, text, names, evidence));
}

function holds(
  effect: ClaimedEffect,
  text: string,
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const fitting = changesFor(effect.classes, evidence.changes, text.toLowerCase());
  if (bearsOut(effect, fitting, names, evidence)) return true;
  if (wasSeen(effect, names, evidence)) return true;
  if (effect.manner === "acted" && effect.earlier && effect.classes !== null) {
    return effect.classes.some((name) => evidence.earlier.has(name));
  }
  return evidence.lookedAtHistory && evidence.onlyAsked;
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
