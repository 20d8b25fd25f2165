import type { FieldOrigin, FieldOrigins } from "../shared/change.ts";
import type { Rule, RuleEffectOf } from "../shared/rule.ts";
import type { Task, TaskCreate, TaskPatch } from "../shared/task.ts";
import { isMeant, type Matched } from "./match-task.ts";

type FieldsEffect = RuleEffectOf<"fields">;

/** What is to be written, and what set each of its fields. */
export interface Said<Input> {
  readonly input: Input;
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  readonly origins?: FieldOrigins | undefined;
}

/** A new row with what its person's rules say about rows like it. What was said itself is never overruled; guesses are. */
export function applyToNew(rules: readonly Rule[], said: Said<TaskCreate>): Said<TaskCreate> {
  const { input, origins = {} } = said;
  const isOpen = (field: ScalarField): boolean => {
    const value = input[field];
    return value === undefined || value === null || value === "" || isGuess(origins[field]);
  };
  return applied(rules, said, {
    before: null,
    task: { assignee: null, waitingFor: null, ...input, tags: input.tags ?? [] },
    tagsGuessed: isGuess(origins["tags"]),
    isOpen,
  });
}

/** An edit, with what the rules say about rows that it makes the row one of. A value that stands is left alone. */
export function applyToEdit(rules: readonly Rule[], before: Task, said: Said<TaskPatch>): Said<TaskPatch> {
  const { input } = said;
  if (!(["title", "tags", "assignee", "waitingFor"] as const).some((field) => input[field] !== undefined))
    return said;
  const isOpen = (field: ScalarField): boolean =>
    input[field] === undefined && (before[field] === emptyRow[field] || before[field] === null);
  return applied(rules, said, { before, task: { ...before, ...input }, tagsGuessed: false, isOpen });
}

const scalarFields = ["priority", "estimateMinutes", "assignee", "notes"] as const;
type ScalarField = (typeof scalarFields)[number];
const emptyRow = { priority: "medium", estimateMinutes: null, assignee: null, notes: "" } as const;

const isGuess = (origin: FieldOrigin | undefined): boolean =>
  origin?.by === "guess" || origin?.by === "default";

interface Facts {
  readonly before: Matched | null;
  readonly task: Matched;
  readonly tagsGuessed: boolean;
  /** Whether nobody said a value for this field. */
  readonly isOpen: (field: ScalarField) => boolean;
}

/** One rule after the other, the newest last, so that it wins; a tag that one sets is seen by the next. */
function applied<Input extends TaskCreate | TaskPatch>(
  rules: readonly Rule[],
  said: Said<Input>,
  facts: Facts,
): Said<Input> {
  let { task } = facts;
  const fields: TaskPatch = {};
  const reasons: Record<string, string> = { ...said.reasons };
  const origins: Record<string, FieldOrigin> = { ...said.origins };
  const because = (field: string, rule: Rule, also?: string): void => {
    reasons[field] = also === undefined || also === "" ? byRule(rule) : `${also}; ${byRule(rule)}`;
    origins[field] = { by: "rule", sure: 1, ruleId: rule.id };
  };
  for (const rule of rules) {
    const { effect } = rule;
    if (!rule.enabled || effect.kind !== "fields" || !isMeant(task, effect.match)) continue;
    if (facts.before !== null && isMeant(facts.before, effect.match)) continue;
    const tags = tagsAfter(effect, task.tags, facts.tagsGuessed);
    if (tags !== null) {
      because("tags", rule, reasons["tags"]);
      fields.tags = tags;
      task = { ...task, tags };
    }
    for (const field of scalarFields) {
      const value = effect[field];
      if (value === undefined || !facts.isOpen(field)) continue;
      because(field, rule);
      Object.assign(fields, { [field]: value });
      if (field === "assignee") task = { ...task, assignee: effect.assignee ?? null };
    }
  }
  return Object.keys(fields).length === 0 ? said : { input: { ...said.input, ...fields }, reasons, origins };
}

const byRule = ({ text }: Rule): string => `your rule: ${text}`;

/** The tags with the rule's, and without guessed ones that it does not want; null where that is no change. */
function tagsAfter(
  { addTags = [], withoutTags = [] }: FieldsEffect,
  tags: readonly string[],
  guessed: boolean,
): string[] | null {
  const has = (list: readonly string[], tag: string): boolean =>
    list.some((other) => other.toLowerCase() === tag.toLowerCase());
  const kept = guessed ? tags.filter((tag) => !has(withoutTags, tag)) : [...tags];
  const added = addTags.filter((tag) => !has(kept, tag));
  return added.length === 0 && kept.length === tags.length ? null : [...kept, ...added].slice(0, 50);
}
