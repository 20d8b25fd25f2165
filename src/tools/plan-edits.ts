import type { Moment } from "../language/reading.ts";
import { linksIn, titleWithLinks, unique } from "../shared/links-in-text.ts";
import { plainIssue } from "../shared/plain-issue.ts";
import { TaskPatch, type Link, type Task } from "../shared/task.ts";
import type { clearableFields, UpdateTasksInput } from "../shared/tool-inputs.ts";
import type { WriteOutcome } from "../shared/tool-outputs.ts";
import type { Edit, TaskService } from "../tasks/task-service.ts";
import type { PlannedRow } from "./approval.ts";
import { dueText } from "./due-words.ts";
import { readDueWords, readRepeatWords } from "./read-words.ts";
import { problem, resolveRows, unchanged } from "./resolve-rows.ts";
import { tagNames } from "./tag-name.ts";

type Row = UpdateTasksInput["tasks"][number];

export interface PlannedEdit extends PlannedRow {
  readonly task: Task;
  readonly edit: Edit;
}

/** What a model asked to change, as edits on the versions that stand now. */
export async function planEdits(
  tasks: TaskService,
  asked: readonly Row[],
  moment: Moment,
): Promise<{ rows: readonly PlannedEdit[]; outcomes: readonly WriteOutcome[] }> {
  const rows: PlannedEdit[] = [];
  const ids = asked.flatMap((row) => [row.id, ...(row.blocked_by ?? [])]);
  const { byGivenId, failed } = await resolveRows(tasks, ids);
  const wanted = new Set(asked.map((row) => row.id));
  const outcomes: WriteOutcome[] = failed.filter((outcome) => wanted.has(outcome.id));
  for (const row of asked) {
    const task = byGivenId.get(row.id);
    if (task === undefined) continue;
    const patch = readPatch(row, task, byGivenId, moment);
    if (typeof patch === "string") outcomes.push(problem(task.id, task.title, patch));
    else if (Object.keys(patch).length === 0) {
      outcomes.push(unchanged(task, "No field to change was given. Nothing was changed."));
    } else rows.push(plannedEdit(task, patch));
  }
  return { rows, outcomes };
}

/** The row's new values, or why they cannot be. */
function readPatch(
  row: Row,
  task: Task,
  known: ReadonlyMap<string, Task>,
  moment: Moment,
): TaskPatch | string {
  const due = readDueWords(row.due ?? "", moment);
  if (due.kind === "problem") return `Not changed. ${due.problem}`;
  const repeat = readRepeatWords(row.repeat ?? "", moment);
  if (repeat.kind === "problem") return `Not changed. ${repeat.problem}`;
  const blockers = (row.blocked_by ?? []).map((id) => known.get(id)?.id);
  if (blockers.includes(undefined)) return "Not changed: blocked_by names a task that does not exist.";
  const held = row.blocked_reason !== undefined || holdsAgain(row, task, known);
  const status = row.status ?? (held ? "blocked" : undefined);
  const patch = {
    ...cleared(row.clear ?? []),
    ...(row.due !== undefined && due.kind === "none" && { due: null }),
    ...(row.title !== undefined && { title: titleWithLinks(row.title).title }),
    ...(row.notes !== undefined && { notes: row.notes }),
    ...(status !== undefined && { status }),
    ...(row.priority !== undefined && { priority: row.priority }),
    ...(repeat.kind === "said" && { repeat: repeat.repeat }),
    ...(repeat.kind === "said" && task.due === null && repeat.due !== null && { due: repeat.due }),
    ...(row.repeat !== undefined && repeat.kind === "none" && { repeat: null }),
    ...(due.kind === "said" && { due: due.due }),
    ...(due.kind === "said" && due.repeat !== undefined && { repeat: due.repeat }),
    ...(row.estimate_minutes !== undefined && { estimateMinutes: row.estimate_minutes }),
    ...(row.assignee !== undefined && { assignee: row.assignee }),
    ...(row.waiting_for !== undefined && { waitingFor: row.waiting_for }),
    ...(row.blocked_reason !== undefined && { blockedReason: row.blocked_reason }),
    ...(row.blocked_by !== undefined && { blockedBy: blockers }),
    ...editedTags(row, task),
    ...withLinks(row, task),
  };
  if (Object.keys(patch).length === 0) return {};
  const checked = TaskPatch.safeParse(patch);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  return `Not changed. ${issue?.path.join(".") ?? ""}: ${issue === undefined ? "It does not fit." : plainIssue(issue)}`;
}

/** What already stood in the row is said once more because it holds the task up now, whatever state it was given since. */
function holdsAgain(row: Row, task: Task, known: ReadonlyMap<string, Task>): boolean {
  if (task.status === "done" || task.status === "blocked") return false;
  const blockers = (row.blocked_by ?? []).flatMap((id) => known.get(id) ?? []);
  const again = blockers.some(
    ({ id, status, deletedAt }) => task.blockedBy.includes(id) && status !== "done" && deletedAt === null,
  );
  return again || (row.waiting_for !== undefined && row.waiting_for === task.waitingFor);
}

const emptied = {
  due: { due: null },
  repeat: { repeat: null },
  tags: { tags: [] },
  notes: { notes: "" },
  estimate: { estimateMinutes: null },
  assignee: { assignee: null },
  waiting_for: { waitingFor: null },
  blocked_reason: { blockedReason: null },
  links: { links: [] },
} as const satisfies Record<(typeof clearableFields)[number], Record<string, unknown>>;

const cleared = (fields: readonly (typeof clearableFields)[number][]): Record<string, unknown> =>
  Object.assign({}, ...fields.map((field) => emptied[field])) as Record<string, unknown>;

/** An address that comes with a new title or new notes becomes a link; one that the notes had already was seen before. */
function withLinks(row: Row, task: Task): { links?: Link[] } {
  const known = new Set([...task.links, ...linksIn(task.notes)].map(({ url }) => url));
  const found = [...titleWithLinks(row.title ?? "").links, ...linksIn(row.notes ?? "")];
  const added = unique(found.filter(({ url }) => !known.has(url)));
  const kept = row.clear?.includes("links") === true ? [] : task.links;
  return added.length === 0 ? {} : { links: [...kept, ...added] };
}

function editedTags(row: Row, task: Task): { tags?: string[] } {
  if (row.add_tags === undefined && row.remove_tags === undefined) return {};
  const gone = new Set(tagNames(row.remove_tags ?? []).map((tag) => tag.toLowerCase()));
  const before = row.clear?.includes("tags") === true ? [] : task.tags;
  const kept = before.filter((tag) => !gone.has(tag.toLowerCase()));
  const have = new Set(kept.map((tag) => tag.toLowerCase()));
  return { tags: [...kept, ...tagNames(row.add_tags ?? []).filter((tag) => !have.has(tag.toLowerCase()))] };
}

function plannedEdit(task: Task, patch: TaskPatch): PlannedEdit {
  const names = Object.keys(patch) as (keyof TaskPatch)[];
  return {
    id: task.id,
    taskId: task.id,
    title: task.title,
    before: names.map((name) => `${name}: ${shown(task[name])}`).join("; "),
    after: names.map((name) => `${name}: ${shown(patch[name])}`).join("; "),
    version: task.version,
    task,
    edit: { id: task.id, patch, expectedVersion: task.version },
  };
}

const itemShown = (item: unknown): string =>
  typeof item === "object" && item !== null && "url" in item ? String(item.url) : String(item);

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "object" && "date" in value) return dueText(value as { date: string; time?: string });
  const text = Array.isArray(value)
    ? value.map(itemShown).join(", ") || "none"
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
