import { toldOrigins } from "../changes/told-origins.ts";
import type { Change } from "../shared/change.ts";
import type { ToldOrigin } from "../shared/origin.ts";
import type { Task } from "../shared/task.ts";

const told = [
  ["title", "title"],
  ["status", "status"],
  ["priority", "priority"],
  ["tags", "tags"],
  ["due", "due"],
  ["repeat", "repeat"],
  ["notes", "notes"],
  ["estimateMinutes", "estimate_minutes"],
  ["assignee", "assignee"],
  ["waitingFor", "waiting_for"],
  ["blockedReason", "blocked_reason"],
] as const satisfies readonly (readonly [keyof Task, string])[];

/** What set each field of a row, flat and in words: `{ priority: "a guess of Carole's, because due tomorrow, on 2026-11-23" }`. */
export function setBy(task: Task, changes: readonly Change[]): Record<string, string> {
  const origins = toldOrigins(task, changes);
  const words: Record<string, string> = {};
  for (const [field, name] of told) {
    const origin = origins[field];
    const value = task[field];
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    if (origin !== undefined && !isEmpty) words[name] = originWords(origin);
  }
  return words;
}

const setters = {
  words: "the user's own words",
  model: "the assistant, by itself",
  rule: "a rule that the user taught",
  import: "an import",
  hand: "the user, by hand",
  default: "nobody: it is what a task has when nothing is said",
  guess: "a guess from the words and from like tasks",
} as const satisfies Record<ToldOrigin["by"], string>;

function originWords({ by, why, at }: ToldOrigin): string {
  const because = why === undefined ? "" : `, because: ${why}`;
  return `${setters[by]}${because} (${at.slice(0, 10)})`;
}
