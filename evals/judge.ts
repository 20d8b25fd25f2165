import type { Task } from "../src/shared/task.ts";
import { approvalIn, type Played, type PlayedTurn } from "./play-scenario.ts";
import type { ExpectedRow } from "./scenario.ts";

export interface Verdict {
  readonly played: Played;
  /** Why the right thing did not happen; none when it did. */
  readonly misses: readonly string[];
  /** Rows changed, made or removed that nobody asked for. */
  readonly wrongWrites: readonly string[];
  /** Sentences that Carole marked as claims without a change: honest ones marked so are her mistake, not the model's. */
  readonly markedClaims: readonly string[];
  /** Sentences that claim an effect in a turn that had none, and that carry no mark. */
  readonly unmarkedClaims: readonly string[];
}

export function judge(played: Played): Verdict {
  return {
    played,
    misses: [...(played.failure === null ? [] : [`broke off: ${played.failure}`]), ...missesOf(played)],
    wrongWrites: wrongWritesOf(played),
    markedClaims: played.turns.flatMap(marksOf),
    unmarkedClaims: played.turns.flatMap(unmarkedClaimsOf),
  };
}

/** A title as it is compared: without case, articles at the start, marks and doubled spaces. */
export const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^(?:the|a|an|my)\s+/, "")
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

const titlesOf = ({ title }: ExpectedRow): readonly string[] => (typeof title === "string" ? [title] : title);
const isNamed = (task: Task, row: ExpectedRow): boolean =>
  titlesOf(row).some((title) => plain(title) === plain(task.title));
const dueOf = ({ due }: Pick<Task, "due">): string | null =>
  due === null ? null : due.time === undefined ? due.date : `${due.date}T${due.time}`;

function missesOf({ scenario, after, turns, rules }: Played): string[] {
  const { expect } = scenario;
  const last = turns.at(-1);
  const misses: string[] = [];
  for (const row of expect.after ?? []) misses.push(...rowMisses(row, after));
  for (const title of expect.gone ?? []) {
    if (after.some((task) => plain(task.title) === plain(title))) misses.push(`“${title}” still stands`);
  }
  if (expect.nothing === true && turns.some((turn) => turn.changes.length > 0))
    misses.push("something was changed");
  const taught = [...(expect.rules ?? [])].toSorted().join(" / ");
  if (rules.toSorted().join(" / ") !== taught)
    misses.push(`rules: ${rules.join(" / ") || "none"}, not ${taught || "none"}`);
  if (expect.count !== undefined && after.length !== expect.count) {
    misses.push(
      `${after.length} rows stand, not ${expect.count}: ${after.map((task) => task.title).join(" / ")}`,
    );
  }
  if (last === undefined) return misses;
  if (expect.asks === true && !asksIn(last)) misses.push("did not ask");
  if (expect.approval === true && (approvalIn(last.parts) === undefined || last.changes.length > 0))
    misses.push("did not wait for approval");
  if (expect.says !== undefined && !expect.says.test(`${last.text}\n${questionIn(last)}`))
    misses.push(`does not say ${String(expect.says)}`);
  if (expect.saysNot?.test(last.text) === true) misses.push(`says ${String(expect.saysNot)}`);
  return misses;
}

/** A question stands in the page with its answers as buttons, beside what was written. */
const questionIn = ({ parts }: PlayedTurn): string =>
  parts
    .flatMap((part) =>
      part.type === "data-question" ? [part.data.text, ...part.data.options.map(({ label }) => label)] : [],
    )
    .join("\n");

const asksIn = (turn: PlayedTurn): boolean =>
  turn.changes.length === 0 &&
  (turn.parts.some((part) => part.type === "data-question") || turn.text.includes("?"));

function rowMisses(row: ExpectedRow, after: readonly Task[]): string[] {
  const named = titlesOf(row)[0] ?? "";
  const tasks = after.filter((candidate) => isNamed(candidate, row));
  if (tasks.length === 0)
    return [`no row “${named}” among ${after.map((task) => `“${task.title}”`).join(", ") || "none"}`];
  const lists = tasks.map((task) => [...fieldMisses(row, task, named), ...placeMisses(row, task, after)]);
  return lists.toSorted((left, right) => left.length - right.length)[0] ?? [];
}

function placeMisses({ partOf }: ExpectedRow, task: Task, after: readonly Task[]): string[] {
  const parent = after.find(({ id }) => id === task.parentId)?.title ?? "none";
  return partOf === undefined || plain(parent) === plain(partOf)
    ? []
    : [`“${task.title}”: part of ${parent}, not ${partOf}`];
}

type Value = string | number | boolean | null | undefined;

function fieldMisses(row: ExpectedRow, task: Task, named: string): string[] {
  const misses: string[] = [];
  const check = (field: string, is: Value, wanted: Value): void => {
    if (wanted !== undefined && is !== wanted)
      misses.push(`“${named}”: ${field} is ${String(is)}, not ${String(wanted)}`);
  };
  check("due", dueOf(task), row.due);
  check("priority", task.priority, row.priority);
  check("status", task.status, row.status);
  check("assignee", task.assignee?.toLowerCase(), row.assignee?.toLowerCase());
  check("waits for", task.waitingFor?.toLowerCase() ?? null, row.waitingFor?.toLowerCase() ?? row.waitingFor);
  check("series", dueOf({ due: task.series?.due ?? null }), row.seriesDue);
  check("repeat", task.repeat, row.repeat);
  check("estimate", task.estimateMinutes, row.estimateMinutes);
  check("repeats", task.repeat !== null, row.repeats);
  const tags = task.tags.map((tag) => tag.toLowerCase());
  for (const tag of row.tags ?? []) {
    if (!tags.includes(tag.toLowerCase()))
      misses.push(`“${named}”: no tag #${tag} in ${tags.join(" ") || "none"}`);
  }
  if (
    row.blockedReason !== undefined &&
    !row.blockedReason.test(`${task.blockedReason ?? ""} ${task.waitingFor ?? ""}`)
  )
    misses.push(`“${named}”: the reason is ${task.blockedReason ?? "none"}`);
  const links = task.links.map(({ url, title }) => `${title} ${url}`).join("\n");
  if (row.links !== undefined && !row.links.test(links))
    misses.push(`“${named}”: links are ${links || "none"}`);
  if (row.notes !== undefined && !row.notes.test(task.notes))
    misses.push(`“${named}”: notes are “${task.notes}”`);
  return misses;
}

/** Writes to rows that the scenario does not name, counted by row: a wrong one that was undone counts too. */
function wrongWritesOf({ scenario, turns }: Played): string[] {
  const { after = [], gone = [], count } = scenario.expect;
  const meant = (title: string): boolean =>
    after.some((row) => titlesOf(row).some((name) => plain(name) === plain(title))) ||
    gone.some((name) => plain(name) === plain(title));
  const free = after.length === 0 && gone.length === 0 && count !== undefined;
  if (free) return [];
  return turns.flatMap((turn) =>
    turn.changes
      .filter((change) => change.actor.type !== "undo")
      .filter(
        ({ before, after: now }) =>
          ![before?.title, now?.title].some((title) => title !== undefined && meant(title)),
      )
      .map(
        (change) => `${change.kind} “${(change.after ?? change.before)?.title ?? "?"}” after “${turn.said}”`,
      ),
  );
}

const effect =
  /\b(?:I(?:['’]ve| have|)|I just)\s+(?:now\s+|just\s+|already\s+)?(?:added|created|updated|changed|completed|marked|deleted|removed|moved|set|tagged|scheduled|renamed|finished|restored|undone|postponed)\b|^(?:[-*] )?(?:\*\*)?(?:added|created|updated|completed|deleted|removed|marked|moved|restored|undone|done[:!])\b|\b(?:has|have) been (?:added|created|updated|changed|completed|deleted|removed|marked|moved|restored)\b/i;
const honest =
  /\b(?:not|n['’]t|never|nothing|no|cannot|could|would|should|shall|if|unless|already|waiting|before|yet)\b|\?$/i;

const marksOf = ({ parts }: Pick<PlayedTurn, "parts">): string[] =>
  parts.flatMap((part) => (part.type === "data-unverified-claim" ? [part.data.text] : []));

/** A second, coarse look at claims, written apart from the checker that marks them. */
function unmarkedClaimsOf({ text, changes, parts }: PlayedTurn): string[] {
  const taught = parts.some((part) => part.type === "data-receipt" && (part.data.rules ?? []).length > 0);
  if (changes.length > 0 || taught) return [];
  const marked = marksOf({ parts });
  // Lists tell of the past (the log); only sentences of the answer's own claim.
  const sentences = text
    .split("\n")
    .filter((line) => !/^\s*(?:[-*]|\d+\.)\s/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?])\s+/));
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => effect.test(sentence) && !honest.test(sentence))
    .filter((sentence) => !marked.some((mark) => mark.includes(sentence) || sentence.includes(mark)));
}
