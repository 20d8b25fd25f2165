import type { ClaimedEffect } from "./claimed-effect.ts";
import { detailsAgree } from "./changed-details.ts";
import type { ClaimEvidence, SeenRow } from "./claim-evidence.ts";
import { daysSaid } from "./days-said.ts";
import { timesSaid } from "./times-said.ts";
import { negations } from "./claim-words.ts";
import { clausesOf, nameIndex, type NamedText } from "./clauses.ts";
import { contentWords, plain, rowsMeant, stem } from "./row-names.ts";
import { inEnglish } from "./plain-abroad.ts";
import { looksPast, verbAt } from "./verb-reading.ts";
import { valuesSaid } from "./said-values.ts";

/** A state that was read, not made: the row named stands so in what was looked at. */
export function wasSeen(effect: ClaimedEffect, names: readonly string[], evidence: ClaimEvidence): boolean {
  const bySelf = effect.words.some((word) => /^(?:i|we|'ve)$/.test(word));
  if (effect.manner === "acted" && (bySelf || !evidence.onlyAsked)) return false;
  const named = new Set(names.map(plain));
  const digits = effect.words.filter((word) => /^\d+$/.test(word));
  const meant = new Set(
    rowsMeant(
      [...effect.words, ...(effect.objects ?? []).flat()],
      evidence.seen.map((row) => row.title),
    ),
  );
  const line = effect.words.join(" ");
  if (/\b(?:no longer|anymore|any more|no more|removed|cleared|dropped|stripped|untagged|lost)\b/.test(line))
    return false;
  // A row that is called by its very title is meant, and no other that resembles it.
  const rows = evidence.seen.filter((row) =>
    named.size > 0
      ? named.has(plain(row.title))
      : meant.has(row.title) &&
        digits.every((digit) => row.title.includes(digit) || row.due?.includes(digit) === true),
  );
  // "The next one is due Monday" is true of any row that was read and is due then.
  if (rows.length === 0 && line.startsWith("the next ")) {
    const days = daysSaid(effect.words, evidence.today);
    const fits = ({ due }: SeenRow): boolean =>
      due !== undefined && days.every((day) => day.fits(due.slice(0, 10)));
    if (days.length > 0 && evidence.seen.some((row) => row.repeat !== undefined && fits(row))) return true;
  }
  const stands = (row: SeenRow): boolean => standsSo(row, line, effect.words, evidence.today);
  // What is called by half a name may be any of those that fit.
  if (named.size > 0 ? rows.some(stands) : rows.length > 0 && rows.every(stands)) return true;
  if (effect.manner !== "state") return false;
  const mayBeOlder = effect.classes?.every((name) => name === "delete" || name === "restore") !== true;
  const values = valuesSaid(effect.words, evidence.today);
  const known =
    evidence.seen.length === 0 || evidence.seen.some((row) => values.every(({ fits }) => fits(row)));
  return effect.earlier || (evidence.onlyAsked && mayBeOlder && known);
}

/** The row has the state that the line tells; "now" tells of a change, and a day must be the row's own. */
function standsSo(row: SeenRow, line: string, words: readonly string[], today: string): boolean {
  const states = statesOf(row).some((state) => new RegExp(`\\b${state}\\b`).test(line));
  const tagged = row.tags?.some((tag) => words.includes(`#${tag.toLowerCase()}`)) === true;
  if (tellsDone.test(line) && row.status !== "done") return false;
  if (rhythm.test(line) && row.repeat === undefined) return false;
  const days = daysSaid(words, today);
  const date = row.due?.slice(0, 10);
  const clock = row.due?.slice(11) ?? "";
  if (!timesSaid(words).every(({ fits }) => clock !== "" && fits(clock))) return false;
  if (days.length > 0) return date !== undefined && days.every(({ fits }) => fits(date));
  return states || tagged;
}

const tellsDone =
  /\b(?:done|complete|completed|finished|closed|wrapped up|settled|(?:ticked|checked|crossed|knocked) off|off (?:the|your) (?:list|plate))\b/;
const rhythm =
  /\b(?:repeats?|recurs?|repeating|recurring|every (?!one|task|item)\w+|each (?:day|week|month|year|\w+day))\b/;

function statesOf({ status, priority }: SeenRow): string[] {
  const states: string[] = [];
  if (status === "done") states.push("done", "complete", "completed", "finished", "x");
  else if (status !== undefined) states.push(status.replaceAll("_", " "));
  if (priority !== undefined) states.push(priority);
  return states;
}

/**
 * Whether rows that were read stand as a clause says: those that it names, else those meant before it. Where nobody
 * knows which row is meant, a value that the user wished for proves nothing by standing somewhere else.
 */
export function standsAsSaid(
  words: readonly string[],
  names: readonly string[],
  focus: readonly string[],
  { seen, asked, today }: ClaimEvidence,
): boolean {
  const ordinary = words.filter((word) => nameIndex(word) < 0);
  const rows = meantRows(ordinary, names, focus, seen);
  const rest = rowsLeftOut(ordinary, rows);
  const values = valuesSaid(rest, today);
  const line = ordinary.join(" ");
  if (/\blist (?:is|'s) (?:\w+ )?(?:empty|clear)\b/.test(line))
    return !seen.some(({ status, gone }) => status !== "done" && gone !== true);
  if (
    values.length === 0 &&
    /\byou (?:can|will|'ll) (?:\w+ )?(?:find|see)\b.* (?:under|in|on|among|as)\b/.test(line) &&
    rows.length > 0
  )
    return rows.every(({ gone }) => gone !== true);
  if (values.length === 0) return rows.length > 0 && rest.length === 0;
  const stands = (row: SeenRow): boolean => values.every(({ fits }) => fits(row));
  // "All three are closed" is told of each of them.
  if (rows.length > 0) return countsAll.test(line) ? rows.every(stands) : rows.some(stands);
  if (seen.length === 0) return true;
  if (names.length > 0) return false;
  const wished = [asked.toLowerCase(), ...inEnglish(asked)].join(" ");
  return !values.some(({ word }) => wished.includes(word)) && seen.some(stands);
}

/**
 * "Friday: report and budget", "payroll and the budget both land on Friday": each row that a sentence names has each value that
 * it says. Of a deed that proves nothing.
 */
export function allStand({ text, names }: NamedText, { seen, today, changes }: ClaimEvidence): boolean {
  const words = clausesOf(text).flatMap((clause) => clause.words);
  if (words.some((word, at) => isDeedWord(words, word, at)) || !detailsAgree(words, changes)) return false;
  const titles = [...words, ...names.flatMap(contentWords)];
  const rows = meantRows(titles, [], [], seen);
  const values = valuesSaid(rowsLeftOut(words, rows), today);
  return rows.length > 1 && values.length > 0 && rows.every((row) => values.every(({ fits }) => fits(row)));
}
const isDeedWord = (words: readonly string[], word: string, at: number): boolean =>
  /^(?:i|we|'ve|went|gone|got|too|also)$/.test(word) ||
  negations.has(word) ||
  verbAt(words, at)?.form === "past" ||
  looksPast(word, false);

/** The same of rows that the words themselves name, never of "it". */
export function namedRowStands(
  words: readonly string[],
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const rows = meantRows(words, names, [], evidence.seen);
  return rows.length > 0 && standsAsSaid(words, names, [], evidence);
}

/** A day or level that is plainly given to one row which was read otherwise: "the dentist is due Friday". */
export function contradictsRow(
  words: readonly string[],
  names: readonly string[],
  focus: readonly string[],
  { seen, today }: ClaimEvidence,
): boolean {
  const line = words.join(" ");
  const given =
    /(?:is|are|'s) (?:now |currently |already )?(?:(?:due|on|set for|scheduled for|moved to) )?(?:on )?([a-z]+)(?: priority)?$/.exec(
      line,
    );
  if (names.length > 1) return false;
  const rows = meantRows(words, names, focus.length === 1 && words.includes("it") ? focus : [], seen);
  if (given === null)
    return rows.length === 1 && toldOtherwise(line, rowsLeftOut(words, rows), rows[0]!, today);
  const values = valuesSaid(rowsLeftOut(given[1]!.split(" "), rows), today);
  return rows.length === 1 && values.length > 0 && !values.every(({ fits }) => fits(rows[0]!));
}

/** "The dentist, since it's marked urgent": "it" is the one row that the sentence names. */
export function contradictsFocus(
  words: readonly string[],
  sentence: readonly string[],
  names: readonly string[],
  { seen, today }: ClaimEvidence,
): boolean {
  const rows = meantRows(sentence, names, [], seen);
  const values = valuesSaid(rowsLeftOut(words, rows), today);
  return (
    rows.length === 1 &&
    values.length > 0 &&
    !compares.test(words.join(" ").replace(/^(?:since|as) /, "")) &&
    !values.some(({ fits }) => fits(rows[0]!))
  );
}

/** "The hotel has a deadline of 3 December", "the fence is all wrapped up": a plain telling of one row. */
function toldOtherwise(line: string, rest: readonly string[], row: SeenRow, today: string): boolean {
  if (!tellsOfState.test(line) || compares.test(line.replace(/^since \w+ /, ""))) return false;
  return !valuesSaid(rest, today).every(({ fits }) => fits(row));
}
const tellsOfState =
  /(?:^| )(?:is|'s|has|carries|bears) (?:all |now |already |currently |both |only |shown |listed |recorded |down |as )*(?:due|got (?:it|this|that)|an? (?:due date|deadline|date)|done|complete|completed|finished|closed|wrapped up|blocked|urgent|high|medium|low|tagged|marked|assigned|overdue|in progress|in the (?:backlog|trash))\b|\b(?:owns|belongs to)\b|(?:is|'s) (?:an? )?(?:daily|weekly|monthly|yearly)\b|(?:have|has|'s) (?:gone|moved|come) (?:up |down )?to (?:urgent|high|medium|low)\b/;
const compares =
  /\b(?:than|before|after|like|as|since|for|until|and|or|with|one|next|most|least|follow\w*|when|who|which|that|while|of (?:the|your|those|these)|among|between|half|almost|nearly|partly)\b/;

const countsAll = /\b(?:all|both|every|everything|each|two|three|four|five|six)\b/;

function meantRows(
  words: readonly string[],
  names: readonly string[],
  focus: readonly string[],
  seen: readonly SeenRow[],
): SeenRow[] {
  const titled = (titles: readonly string[]): SeenRow[] => {
    const wanted = new Set(titles.map(plain));
    return seen.filter(({ title }) => wanted.has(plain(title)));
  };
  if (names.length > 0) {
    const exact = titled(names);
    const part = (title: string): boolean => names.some((name) => plain(title).includes(plain(name)));
    return exact.length > 0 ? exact : seen.filter(({ title }) => part(title));
  }
  const meant = titled(
    rowsMeant(
      words,
      seen.map(({ title }) => title),
    ),
  );
  return meant.length > 0 ? meant : titled(focus);
}

/** The words beside those that name the row: what is said of it. */
function rowsLeftOut(words: readonly string[], rows: readonly SeenRow[]): string[] {
  const own = new Set(rows.flatMap(({ title }) => plain(title).split(" ")).map(stem));
  return words.filter((word) => !own.has(stem(word)));
}
