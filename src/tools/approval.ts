import type { ProposedWrite, ToolContext, ToolResult } from "../agent/tool.ts";
import { CaroleError } from "../shared/errors.ts";
import { newId } from "../shared/id.ts";
import type { ApprovalRow } from "../shared/stream-part.ts";
import type { Task } from "../shared/task.ts";
import type { ToolProblem } from "../shared/tool-outputs.ts";

/** One row that a call is about to touch. `version` is null for a row that does not stand yet. */
export interface PlannedRow extends ApprovalRow {
  readonly version: number | null;
}

export interface PlannedWrite {
  readonly tool: string;
  readonly proposed: ProposedWrite;
  readonly rows: readonly PlannedRow[];
  /** The tool's own reason to ask, whatever the loop thinks ("Only the history can bring it back."). */
  readonly reason?: string;
}

/** By what else than its title a person may name a row: "the finance tasks", "the one for Ben". */
export function alsoNamed(tasks: readonly Task[], row: PlannedRow): string {
  const task = tasks.find(({ id }) => id === row.taskId);
  return task === undefined ? "" : [...task.tags, task.assignee ?? "", task.waitingFor ?? ""].join(" ");
}

const rowsWithoutAsking = 5;

/** The result that asks, when this write must be approved first and was not yet; null when it may go on. */
export function approvalNeeded(write: PlannedWrite, context: ToolContext): ToolResult | null {
  if (context.approvedIds !== undefined || write.rows.length === 0) return null;
  const reason = reasonToAsk(write, context);
  if (reason === null) return null;
  const { rows } = write;
  const output: ToolProblem = {
    problem: `Not done yet. ${reason} The user is being asked to approve ${rows.length === 1 ? "it" : `these ${rows.length} tasks`}.`,
    hint: "Say that it waits for their approval, which they give with a button. Do not call this again.",
    waiting_for_approval: true,
  };
  const versions = rows.flatMap((row) => (row.version === null ? [] : [[row.taskId, row.version] as const]));
  return {
    output,
    changes: [],
    approval: {
      approvalId: newId(),
      tool: write.tool,
      reason,
      rows: rows.map(({ id, taskId, title, before, after }) => ({ id, taskId, title, before, after })),
    },
    approvalVersions: Object.fromEntries(versions),
  };
}

function reasonToAsk({ reason, rows, proposed }: PlannedWrite, context: ToolContext): string | null {
  if (reason !== undefined) return reason;
  if (rows.length > rowsWithoutAsking) return `This would change ${rows.length} tasks in one go.`;
  // What is listed is this step alone, so the number of its rows is said with it.
  if (context.mustAsk !== undefined)
    return `${context.mustAsk}; this step would change ${rows.length === 1 ? "one" : rows.length}.`;
  return context.judge?.(proposed) ?? null;
}

/** The rows that may be written: all of them, or after an approval the ticked ones at the versions that were shown. */
export function allowedRows<Row extends PlannedRow>(rows: readonly Row[], context: ToolContext): Row[] {
  const { approvedIds, approvedVersions } = context;
  if (approvedIds === undefined) return [...rows];
  const ticked = new Set(approvedIds);
  const allowed = rows.filter((row) => ticked.has(row.id));
  const passedBy = allowed.find((row) => row.version !== (approvedVersions?.[row.taskId] ?? null));
  if (passedBy !== undefined || allowed.length < ticked.size) {
    const name = passedBy === undefined ? "A task" : `"${passedBy.title}"`;
    throw new CaroleError("approval_outdated", `${name} was changed after you were asked.`);
  }
  return allowed;
}
