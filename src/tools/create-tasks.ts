import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import type { RuleService } from "../rules/rule-service.ts";
import { CreateTasksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { Creation, TaskService } from "../tasks/task-service.ts";
import { allowedRows, approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome } from "./describe-change.ts";
import { dueText } from "./due-words.ts";
import { readMoment } from "./read-moment.ts";
import { planCreations } from "./plan-creations.ts";
import { parametersOf } from "./tool-parameters.ts";

export function createTasks(tasks: TaskService, rules: RuleService): Tool<CreateTasksInput> {
  return {
    name: "create_tasks",
    description:
      "Create one or more tasks, all in one call (up to 25). Only the title is required. The title is the to-do in the user's own words, without command words and dates. Leave out what the user did not say: priority and tags are filled in to fit.",
    effect: "write",
    input: CreateTasksInput,
    parameters: parametersOf(CreateTasksInput, {
      title: "The to-do, such as 'Call the dentist'.",
      due: "The user's words ('tomorrow 9am', 'end of next week'), or YYYY-MM-DD, or YYYY-MM-DDTHH:MM.",
      repeat: "The user's words ('every friday'), or an RRULE.",
      tags: "Words without #.",
      links: "Addresses that belong to it.",
      parent_id: "The id of the task that this is a part of.",
      waiting_for: "Who or what it waits for.",
    }),
    rowCount: (input) => input.tasks.length,
    async run(input, context): Promise<ToolResult> {
      const moment = await readMoment(context, rules);
      const { creations, outcomes } = await planCreations(tasks, input.tasks, moment, context.userText);
      const rows = creations.map((creation, index) => plannedRow(creation, index));
      const waiting = approvalNeeded(
        {
          tool: "create_tasks",
          proposed: { effect: "create", titles: rows.map((row) => row.title), fields: saidFields(input) },
          rows,
        },
        context,
      );
      if (waiting !== null) return waiting;
      const changes = await create(tasks, allowedRows(rows, context), context);
      const made: WriteOutcome[] = changes.map((change) => changeOutcome(change, moment));
      return { output: { outcomes: [...made, ...outcomes] } satisfies ToolOutputs["create_tasks"], changes };
    },
  };
}

interface CreationRow extends PlannedRow {
  readonly creation: Creation;
}

function plannedRow(creation: Creation, index: number): CreationRow {
  const { title, due, priority, tags } = creation.input;
  const details = [
    priority ?? "medium",
    due == null ? "" : `due ${dueText(due)}`,
    (tags ?? []).map((tag) => `#${tag}`).join(" "),
  ];
  return {
    id: `new-${index + 1}`,
    taskId: "",
    title,
    before: "",
    after: ["new task", ...details.filter((detail) => detail !== "")].join(", "),
    version: null,
    creation,
  };
}

const create = (tasks: TaskService, rows: readonly CreationRow[], { cause }: ToolContext) =>
  rows.length === 0
    ? Promise.resolve([])
    : tasks.create(
        rows.map((row) => row.creation),
        cause,
      );

/** The texts that a model set beside the titles. */
function saidFields(input: CreateTasksInput): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [index, { title: _title, ...others }] of input.tasks.entries())
    fields[`task ${index + 1}`] = others;
  return fields;
}
