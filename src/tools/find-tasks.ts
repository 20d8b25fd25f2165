import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import type { Moment } from "../language/reading.ts";
import { taskStatuses, type Task, type TaskQueryInput } from "../shared/task.ts";
import type { RuleService } from "../rules/rule-service.ts";
import { FindTasksInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import { TaskQuery } from "../shared/task.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { readDueWords } from "./read-words.ts";
import { searchRows } from "./search-rows.ts";
import { tagName } from "./tag-name.ts";
import { taskBrief, taskBriefWithNotes } from "./task-brief.ts";
import { readMoment } from "./read-moment.ts";
import { resolveRows } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

const openStatuses = taskStatuses.filter((status) => status !== "done");
/** Rows looked at when a list is filtered further in code. */
const rowsLookedAt = 200;
const rowsWithNotes = 5;

export function findTasks(tasks: TaskService, rules: RuleService): Tool<FindTasksInput> {
  return {
    name: "find_tasks",
    description:
      "Look up tasks, with their ids, by words and filters. Open ones only, unless include_done or status says otherwise. Without arguments: what ranks first.",
    effect: "read",
    input: FindTasksInput,
    parameters: parametersOf(FindTasksInput, {
      text: "Words of title, notes, tags or people.",
      person: "A name: what is theirs or waits for them.",
      parent_id: "Only the parts of this task.",
      tag: "One tag, without #.",
      due_before: "A day, or words such as 'friday'; included.",
      due_after: "Included.",
      limit: "20 if left out.",
    }),
    async run(input, context): Promise<ToolResult> {
      const moment = await readMoment(context, rules);
      const days = readDays(input, moment);
      if (typeof days === "string") return { output: { problem: days }, changes: [] };
      const limit = input.limit ?? 20;
      const found = await find(tasks, input, days, context);
      const shown = found.slice(0, limit);
      const brief = shown.length <= rowsWithNotes ? taskBriefWithNotes : taskBrief;
      const output: ToolOutputs["find_tasks"] = {
        total: found.length,
        tasks: shown.map((task) => brief(task, moment)),
      };
      return { output, changes: [] };
    },
  };
}

/** The words among one person's rows. */
async function searchOfPerson(
  tasks: TaskService,
  text: string,
  named: Pick<TaskQueryInput, "person" | "assignee" | "waiting_for">,
  includeDone: boolean,
): Promise<readonly Task[]> {
  const status = includeDone ? {} : { status: openStatuses };
  const query = TaskQuery.parse({ ...named, ...status, q: text, limit: rowsLookedAt });
  return (await tasks.list(query)).items;
}

interface Days {
  readonly before?: string;
  readonly after?: string;
}

/** The two days, or the problem with one. */
function readDays({ due_before, due_after }: FindTasksInput, moment: Moment): Days | string {
  const days: { before?: string; after?: string } = {};
  for (const [key, words] of [
    ["before", due_before],
    ["after", due_after],
  ] as const) {
    if (words === undefined || words.trim() === "") continue;
    const due = readDueWords(words, moment);
    if (due.kind === "problem") return due.problem;
    if (due.kind === "said") days[key] = due.due.date;
  }
  return days;
}

async function find(
  tasks: TaskService,
  input: FindTasksInput,
  days: Days,
  { now, timeZone }: ToolContext,
): Promise<readonly Task[]> {
  if (input.trashed === true) return await inTrash(tasks, input, days);
  const wantsDone = input.include_done === true || input.status?.includes("done") === true;
  if (input.parent_id !== undefined) return await partsOf(tasks, input.parent_id, { input, days, wantsDone });
  if (input.text !== undefined && input.text.trim() !== "") {
    const named = people(input);
    const rows =
      named === undefined
        ? await searchRows(tasks, input.text, { limit: 50, includeDone: wantsDone })
        : await searchOfPerson(tasks, input.text, named, wantsDone);
    return sorted(
      rows.filter((task) => fits(task, input, days)),
      input.sort,
    );
  }
  const filtered = people(input) ?? input.status ?? input.priority ?? input.tag ?? days.before ?? days.after;
  if (filtered === undefined && !wantsDone && (input.sort ?? "best") === "best") {
    const plan = await tasks.plan({ now, timeZone, limit: 50 });
    return plan.items.map((item) => item.task);
  }
  const query: TaskQueryInput = {
    ...(wantsDone && input.status === undefined ? {} : { status: input.status ?? openStatuses }),
    ...(input.priority !== undefined && { priority: input.priority }),
    ...(input.tag !== undefined && { tag: tagName(input.tag) }),
    ...(days.before !== undefined && { due_before: days.before }),
    ...(days.after !== undefined && { due_after: days.after }),
    ...people(input),
    sort: sorts[input.sort ?? "best"],
    limit: rowsLookedAt,
  };
  const checked = TaskQuery.safeParse(query);
  if (!checked.success) return [];
  return (await tasks.list(checked.data)).items;
}

interface Filters {
  readonly input: FindTasksInput;
  readonly days: Days;
  readonly wantsDone: boolean;
}

/** The parts of one task, in the order in which they were made. */
async function partsOf(
  tasks: TaskService,
  givenId: string,
  { input, days, wantsDone }: Filters,
): Promise<readonly Task[]> {
  const parent = (await resolveRows(tasks, [givenId])).byGivenId.get(givenId);
  if (parent === undefined) return [];
  const query = TaskQuery.parse({ parent_id: parent.id, sort: "created", limit: rowsLookedAt });
  const rows = (await tasks.list(query)).items.filter(
    (task) => (wantsDone || task.status !== "done") && fits(task, input, days),
  );
  return input.sort === undefined ? rows : sorted(rows, input.sort);
}

/** The rows in the trash themselves: what the log has deleted may be back, or gone for good. */
async function inTrash(tasks: TaskService, input: FindTasksInput, days: Days): Promise<readonly Task[]> {
  const words = input.text?.trim() ?? "";
  const rows = (await tasks.list(TaskQuery.parse({ trashed: true, sort: "-updated", limit: rowsLookedAt })))
    .items;
  return rows.filter((task) => {
    const isNamed = words === "" || task.title.toLowerCase().includes(words.toLowerCase());
    return isNamed && fits(task, input, days);
  });
}

/** The filter for a person; undefined where none was named. */
function people({
  person,
  person_is,
}: FindTasksInput): Pick<TaskQueryInput, "person" | "assignee" | "waiting_for"> | undefined {
  if (person === undefined || person.trim() === "") return undefined;
  switch (person_is) {
    case "waiting_for":
      return { waiting_for: person };
    case "assignee":
      return { assignee: person };
    case "any":
    case undefined:
      return { person };
    default:
      return person_is satisfies never;
  }
}

const sorts = { best: "due", newest: "-created", due: "due", priority: "priority" } as const;

/** The filters once more, for rows that came from a search. */
function fits(task: Task, input: FindTasksInput, days: Days): boolean {
  const date = task.due?.date;
  return (
    (input.status === undefined || input.status.includes(task.status)) &&
    (input.priority === undefined || input.priority.includes(task.priority)) &&
    (input.tag === undefined || task.tags.some((tag) => sameTag(tag, input.tag!))) &&
    (days.before === undefined || (date !== undefined && date <= days.before)) &&
    (days.after === undefined || (date !== undefined && date >= days.after))
  );
}

const sameTag = (left: string, right: string): boolean => left.toLowerCase() === tagName(right).toLowerCase();
const priorityOrder = { urgent: 0, high: 1, medium: 2, low: 3 } as const;

function sorted(rows: readonly Task[], sort: FindTasksInput["sort"]): Task[] {
  const copy = [...rows];
  switch (sort) {
    case "newest":
      return copy.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    case "due":
      return copy.sort((a, b) => (a.due?.date ?? "9999").localeCompare(b.due?.date ?? "9999"));
    case "priority":
      return copy.sort((a, b) => priorityOrder[a.priority] - priorityOrder[b.priority]);
    case "best":
    case undefined:
      return copy;
    default:
      return sort satisfies never;
  }
}
