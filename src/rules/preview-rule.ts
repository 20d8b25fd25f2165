import type { RankedTask } from "../shared/plan.ts";
import type { RuleEffectOf, RulePreview } from "../shared/rule.ts";
import type { Due, Task } from "../shared/task.ts";
import { parseLine } from "../language/parse-line.ts";
import type { Moment } from "../language/reading.ts";
import { replacePhrases } from "../language/phrases.ts";
import { isMeant } from "./match-task.ts";

type Touched = RulePreview["tasks"][number];

/** What a rule about fields would change about a task that stands; null where nothing. */
export function touchedByFields(effect: RuleEffectOf<"fields">, task: Task): Touched | null {
  if (!isMeant(task, effect.match)) return null;
  const has = new Set(task.tags.map((tag) => tag.toLowerCase()));
  const added = (effect.addTags ?? []).filter((tag) => !has.has(tag.toLowerCase()));
  const dropped = (effect.withoutTags ?? []).filter((tag) => has.has(tag.toLowerCase()));
  const values = (["priority", "estimateMinutes", "assignee", "notes"] as const).flatMap((field) => {
    const value = effect[field];
    const stands = task[field];
    return value === undefined || value === stands
      ? []
      : [`${names[field]}: ${told(stands)} → ${told(value)}`];
  });
  const what = [...added.map((tag) => `+ #${tag}`), ...dropped.map((tag) => `− #${tag}`), ...values];
  return what.length === 0 ? null : { id: task.id, title: task.title, what: what.join("; ") };
}

const names = {
  priority: "priority",
  estimateMinutes: "estimate",
  assignee: "assignee",
  notes: "notes",
} as const;

const told = (value: string | number | null): string => {
  const text = value === null || value === "" ? "none" : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** A row as it was made, and what its person said then. */
export interface SaidCreation {
  readonly task: Task;
  readonly text: string;
  readonly moment: Moment;
}

/** What a turn of phrase would have changed about a row when it was made. */
export function touchedByPhrase(
  phrase: RuleEffectOf<"phrase">,
  { task, text, moment }: SaidCreation,
): Touched | null {
  if (replacePhrases(text, [phrase]).text === text) return null;
  const { due } = parseLine(text, { ...moment, phrases: [phrase] });
  if (dueTold(due) === dueTold(task.due)) return null;
  return { id: task.id, title: task.title, what: `due: ${dueTold(task.due)} → ${dueTold(due)}` };
}

const dueTold = (due: Due | null): string =>
  due === null ? "none" : due.time === undefined ? due.date : `${due.date} ${due.time}`;

/** What a weight changes about the ranking: scores and places. */
export function touchedByWeight(before: readonly RankedTask[], after: readonly RankedTask[]): Touched[] {
  const old = new Map(before.map(({ task, score }, place) => [task.id, { score, place }]));
  return after.flatMap(({ task, score }, place) => {
    const was = old.get(task.id);
    if (was === undefined || was.score === score) return [];
    const moved = was.place === place ? "" : `, place ${was.place + 1} → ${place + 1}`;
    return [{ id: task.id, title: task.title, what: `score ${was.score} → ${score}${moved}` }];
  });
}
