import type { Task, TaskCreate, TaskPatch } from "../shared/task.ts";
import { fieldsThatDiffer } from "../changes/task-fields.ts";

/** The moment and the identity of a write, handed in so that rules stay pure. */
export interface NewTaskFacts {
  readonly id: string;
  readonly now: string;
  readonly position: number;
  /** Whether one of the tasks named in `blockedBy` is still to do. */
  readonly openBlockers: boolean;
}

export const isOpen = (task: Task): boolean => task.deletedAt === null && task.status !== "done";

/** A new row: what was said, and the defaults for the rest. */
export function newTask(input: TaskCreate, facts: NewTaskFacts): Task {
  const held = facts.openBlockers || given(input.blockedReason) || given(input.waitingFor);
  const status = input.status ?? (held ? "blocked" : "todo");
  return {
    id: facts.id,
    title: input.title,
    notes: input.notes ?? "",
    status,
    priority: input.priority ?? "medium",
    tags: withoutDoubles(input.tags ?? []),
    due: input.due ?? null,
    repeat: input.repeat ?? null,
    estimateMinutes: input.estimateMinutes ?? null,
    assignee: input.assignee ?? null,
    links: input.links ?? [],
    blockedBy: withoutDoubles(input.blockedBy ?? []),
    blockedReason: input.blockedReason ?? null,
    waitingFor: input.waitingFor ?? null,
    parentId: input.parentId ?? null,
    position: input.position ?? facts.position,
    createdAt: facts.now,
    updatedAt: facts.now,
    completedAt: status === "done" ? facts.now : null,
    deletedAt: null,
    version: 1,
  };
}

/** The row with the patch and what follows from it; the very same row when nothing changes. */
export function editTask(
  task: Task,
  patch: TaskPatch,
  facts: { readonly now: string; readonly openBlockers: boolean },
): Task {
  const said = {
    ...task,
    ...patch,
    ...(patch.tags === undefined ? {} : { tags: withoutDoubles(patch.tags) }),
    ...(patch.blockedBy === undefined ? {} : { blockedBy: withoutDoubles(patch.blockedBy) }),
  };
  const status = patch.status ?? statusThatFollows(task, patch, facts.openBlockers);
  const leavesBlocked =
    task.status === "blocked" && status !== "blocked" && patch.blockedReason === undefined;
  return touched(
    task,
    {
      ...said,
      status,
      blockedReason: leavesBlocked ? null : said.blockedReason,
      completedAt: status === "done" ? (task.completedAt ?? facts.now) : null,
    },
    facts.now,
  );
}

/** What holds a task up makes it blocked; taking the last such thing away frees it. A status that was said wins. */
function statusThatFollows(task: Task, patch: TaskPatch, openBlockers: boolean): Task["status"] {
  if (task.status === "done") return task.status;
  const reason = patch.blockedReason === undefined ? task.blockedReason : patch.blockedReason;
  const person = patch.waitingFor === undefined ? task.waitingFor : patch.waitingFor;
  const blockers = patch.blockedBy ?? task.blockedBy;
  // What is only repeated neither holds up anew nor frees: who sends a whole row back keeps the status that they chose.
  const newlyHeld =
    (openBlockers && blockers.some((id) => !task.blockedBy.includes(id))) ||
    (given(reason) && reason !== task.blockedReason) ||
    (given(person) && person !== task.waitingFor);
  if (newlyHeld) return "blocked";
  const released =
    task.blockedBy.some((id) => !blockers.includes(id)) ||
    (given(task.blockedReason) && !given(reason)) ||
    (given(task.waitingFor) && !given(person));
  const held = openBlockers || given(reason) || given(person);
  return task.status === "blocked" && released && !held ? "todo" : task.status;
}

/** The row after a write: one version on, unless nothing is different. */
export function touched(before: Task, after: Task, now: string): Task {
  if (fieldsThatDiffer(before, after).length === 0) return before;
  return { ...after, id: before.id, updatedAt: now, version: before.version + 1 };
}

/** The row without what held it up. */
export const freed = (task: Task, now: string): Task =>
  touched(task, { ...task, status: "todo", blockedReason: null }, now);

/** The next one of a repeating task: what the series is stays, how far the last one came does not. */
export function nextTask(
  last: Task,
  next: { readonly due: Task["due"]; readonly repeat: string },
  facts: Omit<NewTaskFacts, "openBlockers">,
): Task {
  const task = { ...last, ...last.series };
  return newTask(
    {
      title: task.title,
      notes: task.notes,
      priority: task.priority,
      tags: task.tags,
      due: next.due,
      repeat: next.repeat,
      estimateMinutes: task.estimateMinutes,
      assignee: task.assignee,
      links: task.links,
      parentId: task.parentId,
    },
    { ...facts, openBlockers: false },
  );
}

const given = (text: string | null | undefined): boolean =>
  text !== undefined && text !== null && text.trim() !== "";

/** A tag written twice, or in two ways, is one tag: the first way stays. */
function withoutDoubles(items: readonly string[]): string[] {
  const seen = new Map(items.toReversed().map((item) => [item.toLowerCase(), item]));
  return [...new Set(items.map((item) => seen.get(item.toLowerCase()) ?? item))];
}
