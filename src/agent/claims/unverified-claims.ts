import type { ClaimedEffect } from "./claimed-effect.ts";
import { claimedEffects } from "./claimed-effects.ts";
import { nameIndex, takeNames } from "./clauses.ts";
import { bearsOut, changesFor, wasSeen, type ClaimEvidence } from "./evidence.ts";
import { claimedElsewhere } from "./other-languages.ts";
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
  const english = claimedEffects(text);
  const effects = english.length > 0 ? english : claimedElsewhere(text);
  const taken = new Set(effects.flatMap((effect) => namesIn(effect)));
  // "Created these: A, B": names outside of every claim belong to the claims that name nothing themselves.
  const free = names.filter((_name, index) => !taken.has(index));
  return effects.every((effect) => {
    const own = namesIn(effect).map((index) => names[index]!);
    return holds(effect, text, own.length > 0 ? own : free, evidence);
  });
}

const namesIn = (effect: ClaimedEffect): number[] =>
  effect.words.map(nameIndex).filter((index) => index >= 0);

function holds(
  effect: ClaimedEffect,
  text: string,
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  if (effect.label === true && evidence.changes.length === 0) return true;
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
