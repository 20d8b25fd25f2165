import type { RankedTask } from "../shared/plan.ts";
import type { RuleEffectOf, RuleEffectShown, RulePreview } from "../shared/rule.ts";
import type { Due, Task } from "../shared/task.ts";
import { parseLine } from "../language/parse-line.ts";
import type { Moment } from "../language/reading.ts";
import { replacePhrases } from "../language/phrases.ts";
import { isMeant } from "./match-task.ts";

type Touched = RulePreview["tasks"][number];
type Effect = RuleEffectShown;

/** What a rule about fields would change about a task that stands; null where nothing. */
export function touchedByFields(effect: RuleEffectOf<"fields">, task: Task): Touched | null {
  if (!isMeant(task, effect.match)) return null;
  const has = new Set(task.tags.map((tag) => tag.toLowerCase()));
  const added = (effect.addTags ?? []).filter((tag) => !has.has(tag.toLowerCase()));
  const dropped = (effect.withoutTags ?? []).filter((tag) => has.has(tag.toLowerCase()));
  const values = (["priority", "estimateMinutes", "assignee", "notes"] as const).flatMap(
    (field): Effect[] => {
      const after = effect[field];
      return after === undefined || after === task[field]
        ? []
        : [{ kind: "field", field, before: task[field], after }];
    },
  );
  const tags: Effect[] = added.length + dropped.length === 0 ? [] : [{ kind: "tags", added, dropped }];
  return touched(task, [...tags, ...values]);
}

function touched(task: Task, effects: Effect[]): Touched | null {
  if (effects.length === 0) return null;
  return { id: task.id, title: task.title, what: effects.map(inWords).join("; "), effects };
}

function inWords(effect: Effect): string {
  switch (effect.kind) {
    case "tags":
      return [...effect.added.map((tag) => `+ #${tag}`), ...effect.dropped.map((tag) => `− #${tag}`)].join(
        "; ",
      );
    case "field":
      return `${names[effect.field]}: ${told(effect.before)} → ${told(effect.after)}`;
    case "due":
      return `due: ${dueTold(effect.before)} → ${dueTold(effect.after)}`;
    case "score": {
      const [was, is] = effect.places;
      return `score ${effect.before} → ${effect.after}${was === is ? "" : `, place ${was} → ${is}`}`;
    }
    default:
      return effect satisfies never;
  }
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
  return touched(task, [{ kind: "due", before: task.due, after: due }]);
}

const dueTold = (due: Due | null): string =>
  due === null ? "none" : due.time === undefined ? due.date : `${due.date} ${due.time}`;

/** What a weight changes about the ranking: scores and places. */
export function touchedByWeight(before: readonly RankedTask[], after: readonly RankedTask[]): Touched[] {
  const old = new Map(before.map(({ task, score }, place) => [task.id, { score, place }]));
  return after.flatMap(({ task, score }, place) => {
    const was = old.get(task.id);
    if (was === undefined || was.score === score) return [];
    const places: [number, number] = [was.place + 1, place + 1];
    return touched(task, [{ kind: "score", before: was.score, after: score, places }]) ?? [];
  });
}
