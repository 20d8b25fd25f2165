import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Task } from "../shared/task.ts";
import { CompleteTasksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { allowedRows, alsoNamed, approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome, statusWords } from "./describe-change.ts";
import { resolveRows, unchanged } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

export function completeTasks(tasks: TaskService): Tool<CompleteTasksInput> {
  return {
    name: "complete_tasks",
    description:
      "Mark tasks as done, when the user says they are finished. A repeating task gets its next occurrence by itself.",
    effect: "write",
    input: CompleteTasksInput,
    parameters: parametersOf(CompleteTasksInput, { ids: "The ids of the tasks." }),
    rowCount: ({ ids }) => ids.length,
    async run({ ids }, context): Promise<ToolResult> {
      const { byGivenId, failed } = await resolveRows(tasks, ids);
      const found = [...new Map([...byGivenId.values()].map((task) => [task.id, task])).values()];
      const already = found.filter((task) => task.status === "done");
      const outcomes: WriteOutcome[] = [
        ...failed,
        ...already.map((task) => unchanged(task, "It was already done before. Nothing was changed.")),
      ];
      const rows = found.filter((task) => task.status !== "done").map(plannedRow);
      const waiting = approvalNeeded(
        {
          tool: "complete_tasks",
          proposed: {
            effect: "complete",
            titles: rows.map((row) => row.title),
            also: rows.map((row) => alsoNamed(found, row)),
            fields: {},
          },
          rows,
        },
        context,
      );
      if (waiting !== null) return waiting;
      const changes = await complete(tasks, allowedRows(rows, context), context);
      const moment = momentAt(context.now, context.timeZone);
      outcomes.unshift(...changes.map((change) => changeOutcome(change, moment)));
      return { output: { outcomes } satisfies ToolOutputs["complete_tasks"], changes };
    },
  };
}

function plannedRow(task: Task): PlannedRow {
  return {
    id: task.id,
    taskId: task.id,
    title: task.title,
    before: statusWords[task.status],
    after: "done",
    version: task.version,
  };
}

/** What was approved is done on the very version that was shown. */
async function complete(tasks: TaskService, rows: readonly PlannedRow[], context: ToolContext) {
  if (rows.length === 0) return [];
  if (context.approvedIds === undefined) {
    return tasks.complete(
      rows.map((row) => row.taskId),
      context.cause,
    );
  }
  const edits = rows.map(({ taskId, version }) => ({
    id: taskId,
    patch: { status: "done" as const },
    ...(version !== null && { expectedVersion: version }),
  }));
  return tasks.update(edits, context.cause);
}
