import type { Change } from "../../shared/change.ts";
import { dataEnd, dataStart } from "../instructions.ts";
import type { SeenRow } from "./claim-evidence.ts";

export interface ResultReading {
  readonly rows: readonly SeenRow[];
  /** Titles of rows that were to change and did not. */
  readonly failed: readonly string[];
  readonly someFailed: boolean;
  /** A row was to change that does not exist. */
  readonly someMissing: boolean;
}

const textAt = <Key extends string>(name: Key, value: unknown): Partial<Record<Key, string>> => {
  const found: Partial<Record<Key, string>> = {};
  if (typeof value === "string" && value !== "") found[name] = value;
  return found;
};

/** Rows and failures in a tool's result, wherever they stand in it. */
export function readResult(text: string): ResultReading {
  const rows: SeenRow[] = [];
  const failed: string[] = [];
  let someFailed = false;
  let someMissing = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const fields = value as Record<string, unknown>;
    if (typeof fields.problem === "string" && fields.result !== "unchanged") someFailed = true;
    if (typeof fields.problem === "string" && /^There is no task\b/.test(fields.problem)) someMissing = true;
    if (typeof fields.title === "string") {
      if (fields.result === "failed") failed.push(fields.title);
      rows.push(readRow(fields.title, fields));
    }
    for (const each of Object.values(value)) visit(each);
  };
  try {
    visit(JSON.parse(text));
  } catch {
    // A result that was cut is no JSON any more; what it held is then no evidence.
  }
  return { rows, failed, someFailed, someMissing };
}

function readRow(title: string, fields: Record<string, unknown>): SeenRow {
  const { tags, estimate_minutes: minutes } = fields;
  return {
    title,
    ...textAt("id", fields.id),
    ...textAt("status", fields.status),
    ...textAt("priority", fields.priority),
    ...textAt("due", fields.due),
    ...textAt("repeat", fields.repeat),
    ...textAt("assignee", fields.assignee),
    ...textAt("waitingFor", fields.waiting_for),
    ...textAt("blockedReason", fields.blocked_reason),
    ...(typeof minutes === "number" && { estimateMinutes: minutes }),
    ...(Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === "string") }),
  };
}

/** Stands above the rows of the snapshot where there are no others. */
export const allOpenHeading = "All open tasks, most pressing first:";
export const showsAllOpen = (instructions: string): boolean =>
  instructions.includes(`\n${allOpenHeading}\n`) && !instructions.includes("tagged #private and not shown");

/** The lines of the snapshot: `- [id] title | status | priority | …`. */
export function snapshotRows(instructions: string): SeenRow[] {
  const start = instructions.lastIndexOf(dataStart);
  if (start < 0) return [];
  const block = instructions.slice(start, instructions.indexOf(dataEnd, start));
  return [...block.matchAll(/^- \[([^\]]+)\] (.+?) \| (\w+) \| (\w+)(.*)$/gm)].map(
    ([, id, title, status, priority, rest]): SeenRow => ({
      id: id!,
      title: title!,
      status: status!,
      priority: priority!,
      ...textAt("due", /\| due (\d{4}-\d\d-\d\d\S*)/.exec(rest!)?.[1]),
      ...textAt("assignee", /\| for ([^|]+?)(?= \||$)/.exec(rest!)?.[1]),
      ...textAt("blockedReason", /\| blocked: ([^|]+)/.exec(rest!)?.[1]),
      ...(/\| repeats\b/.test(rest!) && { repeat: "yes" }),
      ...(status === "deleted" && { gone: true }),
      tags: [...rest!.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag]) => tag!),
    }),
  );
}

/** How the changes of the turn left their rows. */
export function changedRows(changes: readonly Change[]): SeenRow[] {
  return changes.flatMap(({ kind, before, after }): SeenRow[] => {
    const task = after ?? before;
    if (task === null) return [];
    const due = task.due?.time === undefined ? task.due?.date : `${task.due.date}T${task.due.time}`;
    return [
      {
        id: task.id,
        title: task.title,
        status: task.status,
        priority: task.priority,
        tags: task.tags,
        ...textAt("due", due),
        ...textAt("repeat", task.repeat),
        ...textAt("assignee", task.assignee),
        ...textAt("waitingFor", task.waitingFor),
        ...textAt("blockedReason", task.blockedReason),
        ...(task.estimateMinutes !== null && { estimateMinutes: task.estimateMinutes }),
        ...((kind === "deleted" || kind === "purged") && { gone: true }),
      },
    ];
  });
}

/** Each row once, as it was read last. A reading without fields takes nothing away. */
export function newestRows(readings: readonly SeenRow[]): SeenRow[] {
  const rows = new Map<string, SeenRow>();
  for (const row of readings) {
    const key = row.id ?? row.title;
    const known = rows.get(key);
    const bare = row.status === undefined && row.priority === undefined;
    if (known === undefined || !bare) rows.set(key, row);
  }
  return [...rows.values()];
}
