import type { Change } from "../../shared/change.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ClaimedEffect } from "./claimed-effect.ts";

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
const priorityWords: Record<string, string> = {
  urgent: "urgent",
  high: "high",
  medium: "medium",
  low: "low",
};
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

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
  return valuesAgree(effect.words, fitting, evidence.today);
}

function claimedCount(words: readonly string[]): number {
  let count = 0;
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

/** A priority or a day that is named must be one that some row got. */
function valuesAgree(words: readonly string[], changes: readonly Change[], today: string): boolean {
  const rows = changes.flatMap((change) => (change.after === null ? [] : [change.after]));
  if (rows.length === 0) return true;
  const said = words.filter((word) => word in priorityWords);
  if (said.length > 0 && !said.some((word) => rows.some((row) => row.priority === priorityWords[word]))) {
    const mayBeWord = rows.some((row) =>
      said.some((word) => plain(row.title).includes(word) || row.tags.includes(word)),
    );
    if (!mayBeWord) return false;
  }
  const days = words.flatMap((word) => daysMeant(word, today));
  if (days.length === 0) return true;
  const dated = changes.flatMap((change) => [change.after, change.before]).filter((row) => row !== null);
  return dated.some(
    (row) =>
      row.repeat !== null ||
      row.due === null ||
      days.some((day) =>
        day.weekday === undefined
          ? row.due?.date === day.date
          : weekdayOf(row.due?.date ?? "") === day.weekday,
      ),
  );
}

interface Day {
  readonly date?: string;
  readonly weekday?: number;
}
function daysMeant(word: string, today: string): Day[] {
  if (word === "today" || word === "tonight") return [{ date: today }];
  if (word === "tomorrow")
    return [{ date: new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) }];
  const weekday = weekdays.indexOf(word.replace(/s$/, ""));
  return weekday < 0 ? [] : [{ weekday }];
}
const weekdayOf = (date: string): number => (date === "" ? -1 : new Date(`${date}T00:00:00Z`).getUTCDay());

/** A state that was read, not made: the row named stands so in what was looked at. */
export function wasSeen(effect: ClaimedEffect, names: readonly string[], evidence: ClaimEvidence): boolean {
  if (effect.manner === "acted") return false;
  const named = new Set(names.map(plain));
  const line = effect.words.join(" ");
  const standsSo = evidence.seen
    .filter((row) => named.has(plain(row.title)))
    .some((row) => statesOf(row).some((state) => new RegExp(`\\b${state}\\b`).test(line)));
  if (standsSo) return true;
  if (effect.manner === "became") return false;
  const mayBeOlder = effect.classes?.every((name) => name === "delete" || name === "restore") !== true;
  return effect.earlier || (evidence.onlyAsked && mayBeOlder);
}

function statesOf({ status, priority }: SeenRow): string[] {
  const states: string[] = [];
  if (status === "done") states.push("done", "complete", "completed", "finished");
  else if (status !== undefined) states.push(status.replaceAll("_", " "));
  if (priority !== undefined) states.push(priority);
  return states;
}
