import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Change } from "../shared/change.ts";
import { UndoChangesInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome, changeWords } from "./describe-change.ts";
import { parametersOf } from "./tool-parameters.ts";

/** Changes looked through for the newest turn that can be taken back. */
const changesLookedAt = 100;

export function undoChanges(tasks: TaskService): Tool<UndoChangesInput> {
  return {
    name: "undo_changes",
    description:
      "Take changes back. Without change_ids: everything that the last turn of this conversation changed; turns: 2 takes back the last two. Ids of older changes come from task_history. To redo, take back the undo itself: call it with the ids of the undo's changes.",
    effect: "write",
    input: UndoChangesInput,
    parameters: parametersOf(UndoChangesInput, {
      change_ids: "Ids of changes, from task_history.",
      turns: "How many of the last turns to take back, for 'undo the last two changes'; 1 if left out.",
    }),
    rowCount: ({ change_ids, turns }) => change_ids?.length ?? turns ?? 1,
    async run({ change_ids, turns = 1 }, context): Promise<ToolResult> {
      const chosen = await choose(tasks, change_ids, turns, context);
      if (typeof chosen === "string") return { output: { problem: chosen }, changes: [] };
      const waiting = approvalNeeded(
        {
          tool: "undo_changes",
          proposed: { effect: "undo", titles: chosen.map(titleOf), fields: {} },
          rows: chosen.map(plannedRow),
        },
        context,
      );
      if (waiting !== null) return waiting;
      const ticked = new Set(context.approvedIds ?? chosen.map((change) => change.id));
      const ids = chosen.map((change) => change.id).filter((id) => ticked.has(id));
      const { changes, conflicts } = await tasks.undo({ ids }, context.cause);
      const moment = momentAt(context.now, context.timeZone);
      const outcomes: WriteOutcome[] = [
        ...changes.map((change) => ({ ...changeOutcome(change, moment), note: undoneWords(change) })),
        ...conflicts.map(({ taskId, title, message }) => ({
          id: taskId,
          title,
          result: "failed" as const,
          problem: message,
        })),
      ];
      if (outcomes.length === 0) return { output: { problem: "There was nothing to undo." }, changes: [] };
      return { output: { outcomes } satisfies ToolOutputs["undo_changes"], changes };
    },
  };
}

/** The changes to take back, or why there are none. */
async function choose(
  tasks: TaskService,
  ids: readonly string[] | undefined,
  turns: number,
  { cause }: ToolContext,
): Promise<readonly Change[] | string> {
  if (ids !== undefined && ids.length > 0) {
    const { items } = await tasks.history({ ids, limit: ids.length });
    if (items.length === 0) return "There are no changes with these ids. Look them up with task_history.";
    const standing = items.filter((change) => change.undoneBy === undefined);
    return standing.length === 0 ? "These changes were already taken back. Nothing was changed." : standing;
  }
  const { items } = await tasks.history({
    ...(cause.conversationId !== undefined && { conversationId: cause.conversationId }),
    limit: changesLookedAt,
  });
  const mine = items.filter(
    (change) => cause.conversationId !== undefined || change.actor.type === cause.actor.type,
  );
  const standing = mine.filter((change) => change.undoneBy === undefined && change.actor.type !== "undo");
  const newest = [...new Set(standing.map((change) => change.messageId ?? change.id))].slice(0, turns);
  if (newest.length === 0) return "Nothing was changed in this conversation that could be undone.";
  return standing.filter((change) => newest.includes(change.messageId ?? change.id));
}

/** What taking back came to for the row, in words for the answer. */
function undoneWords(change: Change): string {
  const title = titleOf(change);
  switch (change.kind) {
    case "created":
    case "restored":
      return `Brought "${title}" back.`;
    case "deleted":
    case "purged":
      return `Removed "${title}" again.`;
    case "completed":
      return `"${title}" is done again.`;
    case "reopened":
      return `"${title}" is open again.`;
    case "updated":
      return `"${title}" is as it was: ${changeWords(change)}.`;
    default:
      return change.kind satisfies never;
  }
}

const titleOf = (change: Change): string => (change.after ?? change.before)?.title ?? "";

function plannedRow(change: Change): PlannedRow {
  return {
    id: change.id,
    taskId: change.taskId,
    title: titleOf(change),
    before: changeWords(change),
    after: "taken back",
    version: null,
  };
}
