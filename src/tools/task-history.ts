import type { Tool, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Change } from "../shared/change.ts";
import { TaskHistoryInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { changeWords } from "./describe-change.ts";
import { isPrivate } from "./private-tasks.ts";
import { readSince } from "./read-since.ts";
import { resolveRows } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

const changesLookedAt = 200;

export function taskHistory(tasks: TaskService): Tool<TaskHistoryInput> {
  return {
    name: "task_history",
    description:
      "What was changed, by whom and when, newest first: of one task or of all, since a day. Use it for 'what did I finish this week', 'who changed that', 'what changed since monday'.",
    effect: "read",
    input: TaskHistoryInput,
    parameters: parametersOf(TaskHistoryInput, {
      id: "Only this task's changes.",
      since: "A day, or words such as 'monday', 'last week', 'yesterday'.",
      limit: "How many, 1 to 50; 20 if left out.",
    }),
    async run({ id, since, kind = "any", limit = 20 }, { now, timeZone }): Promise<ToolResult> {
      const start = since === undefined ? undefined : readSince(since, momentAt(now, timeZone));
      if (start?.kind === "problem") return { output: { problem: start.problem }, changes: [] };
      const row = id === undefined ? undefined : await rowFor(tasks, id);
      if (row !== undefined && "problem" in row) return { output: row, changes: [] };
      const { items } = await tasks.history({
        ...(row !== undefined && { taskId: row.taskId }),
        ...(start !== undefined && { since: start.instant }),
        limit: kind === "any" ? limit : changesLookedAt,
      });
      const fitting = items.filter(
        ({ kind: is, before, after }) =>
          (kind === "any" || is === kind) &&
          ![before, after].some((task) => task !== null && isPrivate(task)),
      );
      const output: ToolOutputs["task_history"] = {
        changes: fitting.slice(0, limit).map((change) => ({
          id: change.id,
          at: change.at,
          kind: change.kind,
          task_id: change.taskId,
          title: (change.after ?? change.before)?.title ?? "",
          by: doneBy(change),
          what: changeWords(change),
        })),
      };
      return { output, changes: [] };
    },
  };
}

/** A deleted task has a history too, so a whole id that names no row is looked for in the log. */
async function rowFor(tasks: TaskService, id: string): Promise<{ taskId: string } | { problem: string }> {
  const { byGivenId, failed } = await resolveRows(tasks, [id]);
  const task = byGivenId.get(id);
  if (task !== undefined) return { taskId: task.id };
  const { items } = await tasks.history({ taskId: id.trim().toLowerCase(), limit: 1 });
  return items.length > 0 ? { taskId: items[0]!.taskId } : { problem: failed[0]?.problem ?? "Unknown task." };
}

function doneBy({ actor, undoneBy }: Change): string {
  const who = actor.model === undefined ? actor.type : `${actor.type} (${actor.model})`;
  return undoneBy === undefined ? who : `${who}, taken back since`;
}
