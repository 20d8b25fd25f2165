import { CaroleError } from "../shared/errors.ts";
import type { Task } from "../shared/task.ts";

type ReadTasks = (ids: readonly string[]) => Promise<readonly Task[]>;

/** What a row newly points to must be there, and must not lead back to the row itself. */
export async function checkReferences(before: Task | undefined, after: Task, read: ReadTasks): Promise<void> {
  const known = new Set(before?.blockedBy);
  const blockers = after.blockedBy.filter((id) => !known.has(id));
  if (blockers.length > 0) {
    await mustExist(blockers, "blockedBy", read);
    await mustNotLeadTo(after, blockers, (task) => task.blockedBy, "wait for itself", read);
  }
  if (after.parentId !== null && after.parentId !== before?.parentId) {
    await mustExist([after.parentId], "parentId", read);
    await mustNotLeadTo(
      after,
      [after.parentId],
      (task) => (task.parentId === null ? [] : [task.parentId]),
      "be its own parent",
      read,
    );
  }
}

async function mustExist(ids: readonly string[], field: string, read: ReadTasks): Promise<void> {
  const found = new Set((await read(ids)).filter((task) => task.deletedAt === null).map((task) => task.id));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return;
  throw new CaroleError(
    "invalid_request",
    `${field} names a task that is not there: ${missing.join(", ")}.`,
    {
      hint: "Use the id of a task that is not in the trash.",
    },
  );
}

/** Follows the references a layer at a time, each row once. */
async function mustNotLeadTo(
  task: Task,
  from: readonly string[],
  next: (task: Task) => readonly string[],
  what: string,
  read: ReadTasks,
): Promise<void> {
  const seen = new Set<string>();
  let layer = from;
  while (layer.length > 0) {
    if (layer.includes(task.id)) {
      throw new CaroleError("invalid_request", `"${task.title}" would ${what}.`, {
        hint: "Take one of the links of the circle away first.",
      });
    }
    for (const id of layer) seen.add(id);
    layer = [...new Set((await read(layer)).flatMap(next))].filter((id) => !seen.has(id));
  }
}
