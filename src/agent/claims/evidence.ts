import type { Change } from "../../shared/change.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ClaimedEffect } from "./claimed-effect.ts";
import { daysSaid, valuesAgree } from "./claimed-values.ts";

/** What a turn really did and read: all that a claim can be checked against. */
export interface ClaimEvidence {
  readonly changes: readonly Change[];
  /** Titles read this turn or standing in the context, with the state they were read in. */
  readonly seen: readonly SeenRow[];
  /** Titles of rows where a write failed, or waits for approval. */
  readonly failedTitles: readonly string[];
  /** Whether some write of this turn failed or waits. */
  readonly someFailed: boolean;
  /** What earlier turns of this conversation did. */
  readonly earlier: ReadonlySet<EffectClass>;
  /** The user asked to know something, and for no change: states told are reports. */
  readonly onlyAsked: boolean;
  readonly lookedAtHistory: boolean;
  /** The day today, `2026-11-23`. */
  readonly today: string;
}

export interface SeenRow {
  readonly title: string;
  readonly status?: string;
  readonly priority?: string;
  /** `2026-11-27` or `2026-11-27T15:00`. */
  readonly due?: string;
  readonly tags?: readonly string[];
  readonly blockedReason?: string;
}

const kindsOf = {
  create: ["created", "restored"],
  complete: ["completed"],
  update: ["updated", "reopened"],
  delete: ["deleted", "purged"],
  restore: ["restored", "reopened"],
} as const satisfies Record<EffectClass, readonly Change["kind"][]>;

/** The changes that could stand behind a claim of these classes. An undo may have brought back or taken away. */
export function changesFor(
  classes: ClaimedEffect["classes"],
  changes: readonly Change[],
  line: string,
): Change[] {
  if (classes === null) return [...changes];
  const kinds = new Set<Change["kind"]>(classes.flatMap((name) => [...kindsOf[name]]));
  return changes.filter(
    (change) =>
      kinds.has(change.kind) ||
      (classes.includes("restore") && change.actor.type === "undo") ||
      (classes.includes("restore") &&
        /\b(?:undid|undone|revert|rolled|took|taken|back|reversed)/.test(line)) ||
      (change.kind === "created" && classes.includes("update") && fieldsSaid(line)) ||
      (change.kind === "updated" && classes.includes("create") && fieldsSaid(line)) ||
      (change.kind === "updated" && classes.includes("delete") && fieldsSaid(line)),
  );
}

/** The words name a field rather than the whole task: a tag that was added, a date that was removed. */
const fieldsSaid = (line: string): boolean =>
  /\b(?:tags?|tagged|labels?|labell?ed|notes?|due|deadlines?|dates?|priorit\w+|estimates?|assign\w*|descriptions?|details?|links?|status|repeats?|recurring|scheduled?|reminders?|titles?|names?|urgent|high|medium|low|blocked|blockers?|waiting|progress|tomorrow|today|tonight|next|\w+day|subtasks?|times?|backlog|hour|minutes?|set|flagged|marked|\d+(?:st|nd|rd|th)?)\b/.test(
    line,
  );

const numbers: Record<string, number> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
/** Whether these changes are what the claim says: as many, of these rows, with these values. */
export function bearsOut(
  effect: ClaimedEffect,
  fitting: readonly Change[],
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  if (fitting.length === 0) return false;
  const touched = new Set(fitting.map((change) => change.taskId)).size;
  if (claimedCount(effect.words) > touched) return false;
  const all = effect.words.some((word) => /^(?:all|every|everything|each)$/.test(word));
  if (all && evidence.someFailed && !effect.words.includes("set")) return false;
  const texts = fitting.flatMap(textsOf);
  const others = new Set(evidence.seen.map((row) => plain(row.title)));
  const exact = new Set(texts.map(plain));
  // A name that is another row's very title speaks of that row, however much the two look alike.
  if (names.some((name) => !exact.has(plain(name)) && others.has(plain(name)))) return false;
  if (names.some((name) => !texts.some((text) => alike(name, text)))) return false;
  if (speaksOfOthers(effect.words, fitting, evidence)) return false;
  if (hasStrangeObject(effect, texts)) return false;
  const forGood = /\bfor good\b|\bforever\b|\bpermanently\b/.test(effect.words.join(" "));
  if (forGood && !fitting.some((change) => change.kind === "purged")) return false;
  return valuesAgree(effect.words, fitting, evidence.today);
}

/** "Added Call Anna and Call Bob": each thing that is said to be added or done is one of the rows. */
function hasStrangeObject({ objects }: ClaimedEffect, texts: readonly string[]): boolean {
  const known = new Set(texts.flatMap(contentWords).map(stem));
  return (objects ?? []).some((object) => {
    const telling = object.filter(
      (word) => word.length > 2 && !commonVerbs.test(word) && /^\p{L}/u.test(word),
    );
    return telling.length > 0 && !telling.some((word) => known.has(stem(word)));
  });
}

function claimedCount(words: readonly string[]): number {
  let count = 0;
  if (words.includes("twice")) count = 2;
  for (const [index, word] of words.entries()) {
    const value = numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
    const next = words.slice(index + 1, index + 4);
    const counts =
      word === "both" ||
      next.some((each) => /^(?:tasks?|items?|to-dos|reminders?|ones|them|entries|of)$/.test(each));
    if (counts && !/^(?:minutes?|hours?|days?|weeks?|months?|pm|am)$/.test(next[0] ?? ""))
      count = Math.max(count, value);
    if (words[index - 1] === "all" && value > 0 && !/^(?:days?|weeks?)$/.test(next[0] ?? ""))
      count = Math.max(count, value);
  }
  return count;
}

function textsOf(change: Change): string[] {
  const texts: string[] = [];
  for (const task of [change.before, change.after]) {
    if (task === null) continue;
    texts.push(task.title, task.notes, ...task.tags, task.status, task.priority);
    for (const field of [
      task.assignee,
      task.waitingFor,
      task.blockedReason,
      task.repeat,
      task.due?.date,
      task.due?.time,
    ]) {
      if (field !== null && field !== undefined) texts.push(field);
    }
  }
  return texts;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const contentWords = (text: string): string[] =>
  plain(text)
    .split(" ")
    .filter((word) => word.length > 2 && !commonWords.has(word));
const commonWords = new Set("the and for with your you that this from task tasks item new".split(" "));

/** The same name, as people shorten and inflect it. */
function alike(name: string, text: string): boolean {
  const left = plain(name);
  const right = plain(text);
  if (left === "" || right === "") return left === right;
  if (left.includes(right) || right.includes(left)) return true;
  const words = contentWords(name);
  const others = new Set(contentWords(text).map(stem));
  const shared = words.filter((word) => others.has(stem(word))).length;
  return shared > 0 && shared >= words.length / 2;
}
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, "");

const commonVerbs =
  /^(?:call|send|buy|pay|book|review|check|read|write|prepare|order|ask|meet|plan|finish|update|fix|make|run|set|mark|add|move|delete|complete|create|close|start|take|back|first|last|next|done|list|today|tomorrow|\w+day|week|month|high|urgent|medium|low)$/;

/** The rows that the words of a clause name in part ("the dentist call"), best fits only. */
function rowsMeant(words: readonly string[], titles: readonly string[]): string[] {
  const said = new Set(words.map(stem));
  const scored = titles.map((title) => {
    const telling = contentWords(title).filter((word) => !commonVerbs.test(word));
    return { title, hits: telling.filter((word) => said.has(stem(word))).length };
  });
  return scored.filter(({ hits }) => hits > 0).map(({ title }) => title);
}

/** A clause that means a row by some of its words speaks of that row alone. */
function speaksOfOthers(
  words: readonly string[],
  fitting: readonly Change[],
  { seen }: ClaimEvidence,
): boolean {
  const touched = fitting.flatMap(({ before, after }) =>
    [before, after].flatMap((task) => (task === null ? [] : [task])),
  );
  const titles = new Set(touched.map((task) => task.title));
  const texts = touched.flatMap((task) => [
    task.notes,
    task.assignee ?? "",
    task.waitingFor ?? "",
    task.blockedReason ?? "",
    ...task.tags,
  ]);
  const own = new Set([...titles, ...texts].flatMap(contentWords).map(stem));
  const others = rowsMeant(
    words.filter((word) => !own.has(stem(word))),
    seen.map((row) => row.title).filter((title) => !titles.has(title)),
  );
  return others.length > 0;
}

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
  if (/\b(?:no longer|anymore|any more|no more)\b/.test(line)) return false;
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
    if (days.length > 0 && evidence.seen.some(fits)) return true;
  }
  const stands = (row: SeenRow): boolean => standsSo(row, line, effect.words, evidence.today);
  // What is called by half a name may be any of those that fit.
  if (named.size > 0 ? rows.some(stands) : rows.length > 0 && rows.every(stands)) return true;
  if (effect.manner !== "state") return false;
  const mayBeOlder = effect.classes?.every((name) => name === "delete" || name === "restore") !== true;
  return effect.earlier || (evidence.onlyAsked && mayBeOlder);
}

/** The row has the state that the line tells; "now" tells of a change, and a day must be the row's own. */
function standsSo(row: SeenRow, line: string, words: readonly string[], today: string): boolean {
  const states = statesOf(row).some((state) => new RegExp(`\\b${state}\\b`).test(line));
  const tagged = row.tags?.some((tag) => words.includes(`#${tag.toLowerCase()}`)) === true;
  const days = daysSaid(words, today);
  const date = row.due?.slice(0, 10);
  if (days.length > 0) return date !== undefined && days.every(({ fits }) => fits(date));
  return states || tagged;
}

function statesOf({ status, priority }: SeenRow): string[] {
  const states: string[] = [];
  if (status === "done") states.push("done", "complete", "completed", "finished", "x");
  else if (status !== undefined) states.push(status.replaceAll("_", " "));
  if (priority !== undefined) states.push(priority);
  return states;
}
