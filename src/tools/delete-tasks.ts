import type { Tool, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import { DeleteTasksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { allowedRows, alsoNamed, approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome, statusWords } from "./describe-change.ts";
import { resolveRows } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

export function deleteTasks(tasks: TaskService): Tool<DeleteTasksInput> {
  return {
    name: "delete_tasks",
    description:
      "Move tasks to the trash, from where they can be restored. Only when the user wants them gone; a finished task is completed instead.",
    effect: "write",
    input: DeleteTasksInput,
    parameters: parametersOf(DeleteTasksInput, {
      ids: "The ids of the tasks.",
      permanent: "true: for good, only if the user said so; asks them first.",
    }),
    rowCount: ({ ids }) => ids.length,
    async run({ ids, permanent = false }, context): Promise<ToolResult> {
      const { byGivenId, failed } = await resolveRows(tasks, ids, { trashed: permanent });
      const found = [...new Map([...byGivenId.values()].map((task) => [task.id, task])).values()];
      const rows = found.map((task): PlannedRow => ({
        id: task.id,
        taskId: task.id,
        title: task.title,
        before: task.deletedAt === null ? statusWords[task.status] : "in the trash",
        after: permanent ? "deleted for good" : "in the trash",
        version: task.version,
      }));
      const waiting = approvalNeeded(
        {
          tool: "delete_tasks",
          proposed: {
            effect: "delete",
            titles: rows.map((row) => row.title),
            also: rows.map((row) => alsoNamed(found, row)),
            fields: {},
          },
          rows,
          ...(permanent && {
            reason:
              "Deleting for good takes it past the trash: only the history can bring it back from then on.",
          }),
        },
        context,
      );
      if (waiting !== null) return waiting;
      const taskIds = allowedRows(rows, context).map((row) => row.taskId);
      const write = permanent ? tasks.purge.bind(tasks) : tasks.delete.bind(tasks);
      const changes = taskIds.length === 0 ? [] : await write(taskIds, context.cause);
      const moment = momentAt(context.now, context.timeZone);
      const outcomes: WriteOutcome[] = [...changes.map((change) => changeOutcome(change, moment)), ...failed];
      return { output: { outcomes } satisfies ToolOutputs["delete_tasks"], changes };
    },
  };
}
