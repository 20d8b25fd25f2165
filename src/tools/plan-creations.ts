import type { Moment } from "../language/reading.ts";
import { raiseFirst } from "../language/title.ts";
import { linksIn, titleWithLinks, unique } from "../shared/links-in-text.ts";
import { plainIssue } from "../shared/plain-issue.ts";
import { TaskCreate, type Due } from "../shared/task.ts";
import type { CreateTasksInput } from "../shared/tool-inputs.ts";
import type { WriteOutcome } from "../shared/tool-outputs.ts";
import type { Creation, TaskService } from "../tasks/task-service.ts";
import { readDueWords, readRepeatWords, type SaidDue, type SaidRepeat } from "./read-words.ts";
import { dueText } from "./due-words.ts";
import { fillUnsaid, readWholePrompt, tagKnowledge, type TagKnowledge } from "./fill-unsaid.ts";
import { problem, resolveRows, unchanged } from "./resolve-rows.ts";
import { readSaid, saidOrigins, type SaidText } from "./said-origins.ts";
import { tagNames } from "./tag-name.ts";

type Row = CreateTasksInput["tasks"][number];

export interface PlannedCreations {
  readonly creations: readonly Creation[];
  /** Rows that will not be made, and why. */
  readonly outcomes: readonly WriteOutcome[];
}

/** What a model asked for, as rows that can be made: words read, unsaid fields filled, doubles left out. */
export async function planCreations(
  tasks: TaskService,
  rows: readonly Row[],
  moment: Moment,
  userText: string,
): Promise<PlannedCreations> {
  const knowledge = await tagKnowledge(tasks);
  const said = readSaid(userText, moment);
  const creations: Creation[] = [];
  const outcomes: WriteOutcome[] = [];
  const made: Named[] = [];
  for (const row of rows) {
    const planned = await planOne(tasks, row, { moment, userText, knowledge, said });
    if (planned.kind === "outcome") {
      outcomes.push(planned.outcome);
      continue;
    }
    const { title, due } = planned.creation.input;
    const one = { title: sameTitle(title), date: due?.date };
    if (made.some((other) => isSameTask(other, one)))
      outcomes.push(problem("", row.title, "This call names the same task twice; one was made."));
    else creations.push(planned.creation);
    made.push(one);
  }
  return { creations, outcomes };
}

interface Named {
  readonly title: string;
  readonly date: string | undefined;
}

/** The gym on Tuesday and the gym on Thursday are two; said twice without a second day, it is one. */
const isSameTask = (left: Named, right: Named): boolean =>
  left.title === right.title &&
  (left.date === undefined || right.date === undefined || left.date === right.date);

type Planned =
  | { readonly kind: "creation"; readonly creation: Creation }
  | { readonly kind: "outcome"; readonly outcome: WriteOutcome };

const refuse = (row: Row, text: string): Planned => ({
  kind: "outcome",
  outcome: problem("", row.title, text),
});

interface Reading {
  readonly moment: Moment;
  readonly userText: string;
  readonly knowledge: TagKnowledge;
  readonly said: SaidText;
}

async function planOne(tasks: TaskService, given: Row, reading: Reading): Promise<Planned> {
  const { moment, userText, knowledge } = reading;
  const row = withoutPrompt(given, moment);
  const named = titleWithLinks(row.title.trim());
  const title = raiseFirst(named.title);
  const links = unique([...named.links, ...(row.links ?? []).flatMap(linksIn), ...linksIn(row.notes ?? "")]);
  const due = readDueWords(row.due ?? "", moment);
  if (due.kind === "problem") return refuse(row, `Not created. ${due.problem}`);
  const repeat = readRepeatWords(row.repeat ?? "", moment);
  if (repeat.kind === "problem") return refuse(row, `Not created. ${repeat.problem}`);
  let parentId: string | undefined;
  if (row.parent_id !== undefined) {
    const { byGivenId } = await resolveRows(tasks, [row.parent_id]);
    parentId = byGivenId.get(row.parent_id)?.id;
    if (parentId === undefined) return refuse(row, "Not created: there is no task with this parent_id.");
  }
  const double = await openDouble(tasks, title);
  if (double !== undefined) {
    const text =
      "Not created: an open task with this title exists already (this is it). Change that one, or use another title.";
    return { kind: "outcome", outcome: unchanged(double, text) };
  }
  const input = {
    title,
    ...(row.notes !== undefined && { notes: row.notes }),
    ...(row.status !== undefined && { status: row.status }),
    ...(row.priority !== undefined && { priority: row.priority }),
    ...(row.tags !== undefined && { tags: tagNames(row.tags) }),
    ...dueAndRepeat(due, repeat),
    ...(row.estimate_minutes !== undefined && { estimateMinutes: row.estimate_minutes }),
    ...(row.assignee !== undefined && { assignee: row.assignee }),
    ...(row.waiting_for !== undefined && { waitingFor: row.waiting_for }),
    ...(links.length > 0 && { links }),
    ...(parentId !== undefined && { parentId }),
  };
  const checked = TaskCreate.safeParse(input);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refuse(row, `Not created. ${issue === undefined ? "It does not fit." : plainIssue(issue)}`);
  }
  const origins = saidOrigins(checked.data, reading.said);
  return { kind: "creation", creation: fillUnsaid(checked.data, moment, userText, knowledge, origins) };
}

/** A whole prompt given as title becomes the to-do in it; what it says beside that counts unless given too. */
function withoutPrompt(row: Row, moment: Moment): Row {
  const line = readWholePrompt(row.title, moment);
  if (line === null) return row;
  return {
    ...(line.due !== null && { due: dueText(line.due) }),
    ...(line.repeat !== null && { repeat: line.repeat }),
    ...(line.priority !== null && { priority: line.priority }),
    ...(line.tags !== null && line.tags.length > 0 && { tags: line.tags }),
    ...row,
    title: line.title,
  };
}

/** A repeat without a day begins on the first day that its words name. */
function dueAndRepeat(due: SaidDue, repeat: SaidRepeat): { due?: Due; repeat?: string } {
  const rule = repeat.kind === "said" ? repeat.repeat : due.kind === "said" ? due.repeat : undefined;
  const day = due.kind === "said" ? due.due : repeat.kind === "said" ? repeat.due : null;
  return { ...(day !== null && { due: day }), ...(rule !== undefined && { repeat: rule }) };
}

/** Spelling, case and the full stop at the end make no other task. */
const sameTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

async function openDouble(tasks: TaskService, title: string) {
  const key = sameTitle(title);
  if (key === "") return undefined;
  const rows = await tasks.search(title, 10);
  return rows.find((task) => task.status !== "done" && sameTitle(task.title) === key);
}
