import type { Cause, Change } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";
import { fieldsThatDiffer } from "../changes/task-fields.ts";
import { nextOccurrence } from "./repeat.ts";
import { freed, isOpen, nextTask, touched } from "./task-rules.ts";
import type { WriteSession } from "./write-session.ts";

export interface ConsequenceFacts {
  readonly cause: Cause;
  readonly now: Date;
  readonly timeZone: string;
  readonly newId: () => string;
}

/** What the rules do of themselves carries the message that led to it, so undo by message takes it back too. */
const byRule = (cause: Cause): Cause => ({ ...cause, actor: { type: "rule" } });

/** What follows by rule from one change of a row, written into the same transaction and linked to that change. */
export async function writeConsequences(
  session: WriteSession,
  change: Change | undefined,
  facts: ConsequenceFacts,
): Promise<void> {
  if (change === undefined) return;
  const { before, after } = change;
  const wasOpen = before !== null && isOpen(before);
  if (change.kind === "completed" && after !== null) await writeNext(session, change, after, facts);
  if (change.kind === "reopened" && before !== null)
    await removeUntouchedNext(session, change, before, facts);
  if (change.kind === "purged" && before !== null) await forget(session, change, before, facts);
  else if (wasOpen && (after === null || !isOpen(after)))
    await freeDependents(session, change, before, facts);
}

async function writeNext(
  session: WriteSession,
  change: Change,
  task: Task,
  facts: ConsequenceFacts,
): Promise<void> {
  if (task.repeat === null) return;
  const next = nextOccurrence({ ...task, repeat: task.repeat }, facts.now, facts.timeZone);
  if (next === null) return;
  const id = facts.newId();
  const row = nextTask(task, next, { id, now: session.now, position: task.position });
  await session.write(null, row, {
    cause: byRule(facts.cause),
    consequenceOf: change.id,
    reasons: { due: "the next time of a repeating task" },
  });
}

/** Reopening takes away the next one that completing made, unless somebody has touched it since. */
async function removeUntouchedNext(
  session: WriteSession,
  change: Change,
  before: Task,
  facts: ConsequenceFacts,
): Promise<void> {
  if (before.repeat === null) return;
  const made = await session.madeByCompleting(before.id);
  for (const { after } of made) {
    const row = after === null ? undefined : await session.tasks.get(after.id);
    if (row === undefined || after === null || fieldsThatDiffer(row, after).length > 0) continue;
    await session.write(row, null, { cause: byRule(facts.cause), consequenceOf: change.id });
  }
}

async function freeDependents(
  session: WriteSession,
  change: Change,
  closed: Task,
  facts: ConsequenceFacts,
): Promise<void> {
  for (const dependent of await session.tasks.dependents([closed.id])) {
    if (dependent.deletedAt !== null || dependent.status !== "blocked") continue;
    // Who waits for a person as well goes on waiting for them.
    if (dependent.waitingFor !== null) continue;
    if (await hasOpenBlocker(session, dependent)) continue;
    await session.write(dependent, freed(dependent, session.now), {
      cause: byRule(facts.cause),
      consequenceOf: change.id,
      reasons: {
        status: `nothing blocks it since "${closed.title}" is ${change.kind === "completed" ? "done" : "gone"}`,
      },
    });
  }
}

const hasOpenBlocker = async (session: WriteSession, task: Task): Promise<boolean> =>
  (await session.tasks.getMany(task.blockedBy)).some(isOpen);

/** A row that is gone for good blocks nothing and is nobody's parent. */
async function forget(
  session: WriteSession,
  change: Change,
  gone: Task,
  facts: ConsequenceFacts,
): Promise<void> {
  const details = { cause: byRule(facts.cause), consequenceOf: change.id };
  for (const dependent of await session.tasks.dependents([gone.id])) {
    const row = { ...dependent, blockedBy: dependent.blockedBy.filter((id) => id !== gone.id) };
    const open = dependent.status !== "blocked" || (await hasOpenBlocker(session, row));
    const after = open ? row : { ...row, status: "todo" as const, blockedReason: null };
    await session.write(dependent, touched(dependent, after, session.now), details);
  }
  for (const child of await session.tasks.children([gone.id])) {
    await session.write(child, touched(child, { ...child, parentId: null }, session.now), details);
  }
}
