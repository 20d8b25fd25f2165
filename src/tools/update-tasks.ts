import type { Tool, ToolResult } from "../agent/tool.ts";
import type { RuleService } from "../rules/rule-service.ts";
import { UpdateTasksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { allowedRows, alsoNamed, approvalNeeded } from "./approval.ts";
import { changeOutcome } from "./describe-change.ts";
import { planEdits } from "./plan-edits.ts";
import { unchanged } from "./resolve-rows.ts";
import { readMoment } from "./read-moment.ts";
import { readSaid, saidOrigins } from "./said-origins.ts";
import { parametersOf } from "./tool-parameters.ts";

export function updateTasks(tasks: TaskService, rules: RuleService): Tool<UpdateTasksInput> {
  return {
    name: "update_tasks",
    description:
      "Change fields of tasks: title, due, priority, status, tags, notes and so on; several tasks in one call. Only the fields given change. To empty a field name it in clear. To finish a task use complete_tasks.",
    effect: "write",
    input: UpdateTasksInput,
    parameters: parametersOf(UpdateTasksInput, {
      id: "The id of the task.",
      due: "The user's words ('friday 3pm'), or YYYY-MM-DD, or YYYY-MM-DDTHH:MM.",
      repeat: "The user's words ('every monday'), or an RRULE.",
      blocked_reason: "Why it cannot go on; sets the status to blocked.",
      blocked_by: "Ids of the tasks that must be done first.",
      add_tags: "Words without #.",
      remove_tags: "Words without #.",
      clear: "Fields to empty.",
      notes: "Replaces the notes.",
    }),
    rowCount: (input) => input.tasks.length,
    async run(input, context): Promise<ToolResult> {
      const moment = await readMoment(context, rules);
      const { rows, outcomes } = await planEdits(tasks, input.tasks, moment);
      const fields = Object.fromEntries(input.tasks.map(({ id, ...others }) => [id, others]));
      const waiting = approvalNeeded(
        {
          tool: "update_tasks",
          proposed: {
            effect: "update",
            titles: rows.map((row) => row.title),
            also: rows.map((row) => alsoNamed([row.task], row)),
            standing: { notes: rows.map(({ task }) => task.notes).join("\n") },
            fields,
          },
          rows,
        },
        context,
      );
      if (waiting !== null) return waiting;
      const allowed = allowedRows(rows, context);
      const said = readSaid(context.userText, moment);
      const changes =
        allowed.length === 0
          ? []
          : await tasks.update(
              allowed.map(({ edit }) => ({ ...edit, origins: saidOrigins(edit.patch, said) })),
              context.cause,
            );
      const changed = new Set(changes.map((change) => change.taskId));
      const made: WriteOutcome[] = [
        ...changes.map((change) => changeOutcome(change, moment)),
        ...allowed
          .filter((row) => !changed.has(row.taskId))
          .map((row) => unchanged(row.task, "It already was exactly so. Nothing was changed.")),
      ];
      return { output: { outcomes: [...made, ...outcomes] } satisfies ToolOutputs["update_tasks"], changes };
    },
  };
}
