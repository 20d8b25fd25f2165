import type { Row } from "./outputs.ts";
import { outcomesIn, rowsIn } from "./outputs.ts";
import type { Scene } from "./scene.ts";
import type { Turn } from "./transcript.ts";

/** The rows that a message can be read with. */
export interface KnownRows {
  readonly open: readonly Row[];
  /** Every open row is among them. */
  readonly isComplete: boolean;
}

const line =
  /^- \[([^\]\s]+)\] (.+?) \| (backlog|todo|in_progress|blocked|done|deleted) \| (urgent|high|medium|low)\b(.*)$/;

/** The rows that the instructions show, as they stand now. */
function rowsTold(instructions: string): Row[] {
  const block = /<task_data>\n([\s\S]*?)\n<\/task_data>/.exec(instructions)?.[1] ?? "";
  return block.split("\n").flatMap((text): Row[] => {
    const [, id = "", title = "", status = "", priority = "", rest = ""] = line.exec(text) ?? [];
    if (id === "" || status === "deleted") return [];
    const due = /\| due (\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)/.exec(rest)?.[1];
    const reason = /\| blocked: ([^|]+)$/.exec(rest)?.[1]?.trim();
    const assignee = /\| for ([^|]+?)(?= \||$)/.exec(rest)?.[1]?.trim();
    const tags = [...rest.matchAll(/(?<=[| ])#([^\s|#]+)/g)].map((match) => match[1] ?? "");
    return [
      {
        id,
        title,
        status: status as NonNullable<Row["status"]>,
        priority: priority as NonNullable<Row["priority"]>,
        ...(due === undefined ? {} : { due }),
        ...(tags.length === 0 ? {} : { tags }),
        ...(assignee === undefined ? {} : { assignee }),
        ...(reason === undefined ? {} : { blocked_reason: reason }),
      },
    ];
  });
}

/** The look at all rows that the brain takes before it reads, where the instructions show some of them only. */
export const wideLook = { name: "find_tasks", arguments: { sort: "newest", limit: 50 } } as const;

/** Whether the instructions say that there are more rows than they show. */
export const showsSomeOnly = (instructions: string): boolean =>
  instructions.includes("\nMost pressing open tasks (others: find_tasks):");
const showsAll = (instructions: string): boolean =>
  instructions.includes("\nAll open tasks, most pressing first:");

/** What is known of the user's rows while a turn is read: newest tellings win. */
export function knownRows(instructions: string, turn: Turn, scene: Scene): KnownRows {
  const looked = turn.steps.find(
    (step) =>
      step.name === wideLook.name && JSON.stringify(step.arguments) === JSON.stringify(wideLook.arguments),
  );
  const seen = looked === undefined ? [] : rowsIn(looked.output);
  const told = rowsTold(instructions);
  const isComplete = showsAll(instructions) || (looked !== undefined && seen.length < 50);
  const standing = new Set([...told, ...seen].map(({ id }) => id));
  const rows = new Map<string, Row>();
  // Where every open row is told, one that is only remembered has gone since.
  const remembered = [...scene.rows.values()].filter(({ id }) => !isComplete || standing.has(id));
  for (const row of [...remembered, ...told, ...seen]) rows.set(row.id, row);
  for (const row of scene.trashed) rows.delete(row.id);
  const open = [...rows.values()].filter((row) => row.status !== "done");
  return { open, isComplete };
}

/**
 * The same as it was before these turns: what they made was not there yet, what they finished or removed still was. Else
 * "call the plumber tomorrow" would be read again as a change of the very row that it made.
 */
export function knownBefore({ open, isComplete }: KnownRows, turns: readonly Turn[]): KnownRows {
  const outcomes = turns.flatMap((turn) => turn.steps.flatMap((step) => outcomesIn(step.output)));
  const made = new Set(outcomes.flatMap(({ id, result }) => (result === "created" ? [id] : [])));
  const rows = new Map(open.filter(({ id }) => !made.has(id)).map((row) => [row.id, row]));
  for (const { id, title, result, task } of outcomes) {
    const isGone = result === "completed" || result === "deleted";
    if (isGone && id !== undefined && !made.has(id) && !rows.has(id))
      rows.set(id, { ...task, id, title, status: "todo" });
  }
  return { open: [...rows.values()], isComplete };
}

export const noRows: KnownRows = { open: [], isComplete: false };
