import { calendarSpans, dueFilters, sorts, views, type TaskSearch } from "../features/tasks/task-view.ts";
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
    due: oneOf(dueFilters, raw["due"]),
    who: words(raw["who"]),
    day: day(raw["day"]),
    span: oneOf(calendarSpans, raw["span"]),
  };
}

function oneOf<Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw);
}

function words(raw: unknown): string | undefined {
  const text = typeof raw === "string" || typeof raw === "number" ? String(raw) : "";
  return text === "" ? undefined : text;
}

function day(raw: unknown): string | undefined {
  const text = words(raw) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
