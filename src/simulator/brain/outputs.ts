import type { TaskBrief, ToolProblem, WriteOutcome } from "../../shared/tool-outputs.ts";
import type { ScorePart } from "../../shared/plan.ts";
import { isRecord } from "./transcript.ts";

/** A row as far as a tool told of it. Results come over a wire, so nothing but id and title is taken for granted. */
export type Row = Pick<TaskBrief, "id" | "title"> & Partial<TaskBrief>;
export type Outcome = Pick<WriteOutcome, "title" | "result"> & Partial<WriteOutcome>;
export type PlannedRow = Row & { readonly reasons?: readonly ScorePart[] };
export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly at?: string;
  readonly task_id?: string;
  readonly by?: string;
  readonly what?: string;
  /** The day of `at` in words: "today", "Friday 20 November". */
  readonly day?: string;
  /** Its time of day: "09:30". */
  readonly time?: string;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isRow = (value: unknown): value is Row =>
  isRecord(value) && isText(value["id"]) && isText(value["title"]);
const isOutcome = (value: unknown): value is Outcome =>
  isRecord(value) && isText(value["title"]) && isText(value["result"]);
const isHistoryEntry = (value: unknown): value is HistoryEntry =>
  isRecord(value) && isRow(value) && "kind" in value && isText(value.kind);

function listIn(output: unknown, key: string): unknown[] {
  const list = isRecord(output) ? output[key] : undefined;
  return Array.isArray(list) ? list : [];
}

export const rowsIn = (output: unknown): Row[] => listIn(output, "tasks").filter(isRow);
export const plannedIn = (output: unknown): PlannedRow[] => listIn(output, "tasks").filter(isRow);
export const outcomesIn = (output: unknown): Outcome[] => listIn(output, "outcomes").filter(isOutcome);
export const historyIn = (output: unknown): HistoryEntry[] =>
  listIn(output, "changes").filter(isHistoryEntry);

/** How many changes there are in all, where the log's answer tells it; listed may be fewer. */
export function loggedIn(output: unknown): { total?: number; atLeast?: true } {
  if (!isRecord(output) || typeof output["total"] !== "number") return {};
  return { total: output["total"], ...(output["at_least"] === true ? { atLeast: true as const } : {}) };
}

/** What set the fields of one row, in words. */
export function settersIn(output: unknown): Readonly<Record<string, string>> {
  const setters = isRecord(output) ? output["set_by"] : undefined;
  if (!isRecord(setters)) return {};
  return Object.fromEntries(
    Object.entries(setters).filter((pair): pair is [string, string] => isText(pair[1])),
  );
}

export function totalIn(output: unknown): number {
  const total = isRecord(output) ? output["total"] : undefined;
  return typeof total === "number" ? total : rowsIn(output).length;
}

export function countIn(output: unknown, name: string): number {
  const counts = isRecord(output) ? output["counts"] : undefined;
  const count = isRecord(counts) ? counts[name] : undefined;
  return typeof count === "number" ? count : 0;
}

/** The refusal in a result, if it is one. A result in plain words is one too: it tells of no row. */
export function problemIn(output: unknown): ToolProblem | undefined {
  if (typeof output === "string") return { problem: output.slice(0, 300) };
  if (!isRecord(output)) return undefined;
  const problem = output["problem"] ?? output["error"];
  if (typeof problem !== "string") return undefined;
  return {
    problem,
    ...(typeof output["hint"] === "string" ? { hint: output["hint"] } : {}),
    ...(output["waiting_for_approval"] === true ? { waiting_for_approval: true as const } : {}),
  };
}
