import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Moment } from "../language/reading.ts";
import type { Due, Task, TaskPatch } from "../shared/task.ts";
import { EditRepeatingInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { allowedRows, alsoNamed, approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome } from "./describe-change.ts";
import { dueText } from "./due-words.ts";
import { readDueWords, readRepeatWords } from "./read-words.ts";
import { problem, resolveRows } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

export function editRepeating(tasks: TaskService): Tool<EditRepeatingInput> {
  return {
    name: "edit_repeating",
    description:
      "For repeating tasks: skip (go to the next time without doing it), this_one (move or rename this time alone), following (this and all later times), stop (no longer repeat).",
    effect: "write",
    input: EditRepeatingInput,
    parameters: parametersOf(EditRepeatingInput, {
      ids: "The ids of the tasks.",
      due: "For this_one and following: the user's words or YYYY-MM-DD(THH:MM).",
      repeat: "For following: another rhythm, in the user's words.",
    }),
    rowCount: ({ ids }) => ids.length,
    async run(input, context): Promise<ToolResult> {
      const moment = momentAt(context.now, context.timeZone);
      const { byGivenId, failed } = await resolveRows(tasks, input.ids);
      const found = [...new Map([...byGivenId.values()].map((task) => [task.id, task])).values()];
      const { rows, problems } = planRows(found, input, moment);
      const { ids: _ids, ...fields } = input;
      const waiting = approvalNeeded(
        {
          tool: "edit_repeating",
          proposed: {
            effect: "update",
            titles: rows.map((row) => row.title),
            also: rows.map((row) => alsoNamed(found, row)),
            fields,
          },
          rows,
        },
        context,
      );
      if (waiting !== null) return waiting;
      const changes = await write(tasks, allowedRows(rows, context), input.action, context);
      const outcomes = [...changes.map((change) => changeOutcome(change, moment)), ...problems, ...failed];
      return { output: { outcomes } satisfies ToolOutputs["edit_repeating"], changes };
    },
  };
}

interface SeriesRow extends PlannedRow {
  readonly patch: TaskPatch;
}

function planRows(
  found: readonly Task[],
  input: EditRepeatingInput,
  moment: Moment,
): { rows: readonly SeriesRow[]; problems: readonly WriteOutcome[] } {
  const rows: SeriesRow[] = [];
  const problems: WriteOutcome[] = [];
  for (const task of found) {
    const patch = task.repeat === null ? "This task does not repeat." : readPatch(task, input, moment);
    if (typeof patch === "string") problems.push(problem(task.id, task.title, `Not changed. ${patch}`));
    else
      rows.push({
        id: task.id,
        taskId: task.id,
        title: task.title,
        before: task.due === null ? "" : dueText(task.due),
        after: input.action === "skip" ? "skipped" : afterWords(patch),
        version: task.version,
        patch,
      });
  }
  return { rows, problems };
}

/** What changes, or why it can't. Skipping and stopping need no more than the row. */
function readPatch(task: Task, input: EditRepeatingInput, moment: Moment): TaskPatch | string {
  const { action, title, due: dueSaid, repeat: repeatSaid } = input;
  if (action === "skip") return {};
  if (action === "stop") return { repeat: null };
  const due = dueSaid === undefined ? undefined : readDue(dueSaid, task, moment);
  if (typeof due === "string") return due;
  const repeat = readRepeatWords(repeatSaid ?? "", moment);
  if (repeat.kind === "problem") return repeat.problem;
  const patch = {
    ...(title !== undefined && { title }),
    ...(due !== undefined && { due }),
    ...(repeat.kind === "said" && { repeat: repeat.repeat }),
  };
  return Object.keys(patch).length === 0 ? "Say what is to change: due, title or repeat." : patch;
}

const timeAlone = /^(?:at |um )?(?:\d{1,2}(?::\d{2})? ?(?:am|pm)?|noon|midnight)$/i;

/** "10:00" alone is another time on the day that it has. */
function readDue(words: string, task: Task, moment: Moment): Due | string {
  const due = readDueWords(words, moment);
  if (due.kind === "problem") return due.problem;
  if (due.kind === "none") return "A repeating task needs its day; use stop to end it.";
  const zone = task.due?.timeZone === undefined ? {} : { timeZone: task.due.timeZone };
  if (task.due === null) return due.due;
  if (timeAlone.test(words.trim()) && due.due.time !== undefined) return { ...task.due, time: due.due.time };
  const time = due.due.time ?? task.due.time;
  return { date: due.due.date, ...(time === undefined ? {} : { time }), ...zone };
}

const afterWords = ({ title, due, repeat }: TaskPatch): string =>
  [
    due == null ? "" : dueText(due),
    title === undefined ? "" : title,
    repeat === null ? "no longer repeats" : (repeat ?? ""),
  ]
    .filter((word) => word !== "")
    .join(", ");

async function write(
  tasks: TaskService,
  rows: readonly SeriesRow[],
  action: EditRepeatingInput["action"],
  { cause }: ToolContext,
) {
  if (rows.length === 0) return [];
  const versions = rows.map(({ taskId, version }) => ({
    id: taskId,
    ...(version === null ? {} : { expectedVersion: version }),
  }));
  if (action === "skip") return tasks.skip(versions, cause);
  const scope = action === "this_one" ? "this" : "following";
  return tasks.update(
    rows.map(({ patch }, place) => ({ ...versions[place]!, patch, scope }) as const),
    cause,
  );
}
