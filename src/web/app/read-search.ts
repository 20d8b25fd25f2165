import { sorts, views, type TaskSearch } from "../features/tasks/task-view.ts";
import { priorities, statuses } from "../lib/tasks/field-values.ts";

/** What the address says about the tasks, checked: an unknown value is as if it were not there. */
export function readSearch(raw: Record<string, unknown>): TaskSearch {
  return {
    view: oneOf(views, raw["view"]),
    sort: oneOf(sorts, raw["sort"]),
    status: oneOf(statuses, raw["status"]),
    priority: oneOf(priorities, raw["priority"]),
    tag: words(raw["tag"]),
    q: words(raw["q"]),
  };
}

function oneOf<Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw);
}

function words(raw: unknown): string | undefined {
  const text = typeof raw === "string" || typeof raw === "number" ? String(raw) : "";
  return text === "" ? undefined : text;
}
