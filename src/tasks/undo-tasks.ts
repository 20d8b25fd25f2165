import type { ChangeLog, ChangeQuery } from "../changes/change-log.ts";
import { planUndo, type UndoPlan, type UndoWrite } from "../changes/plan-undo.ts";
import { kindOfChange } from "../changes/task-fields.ts";
import type { Cause, Change, ChangeKind } from "../shared/change.ts";
import {
  planRuleUndo,
  previewRuleChange,
  selectRuleChanges,
  undoRules,
  type RuleUndo,
} from "../rules/undo-rules.ts";
import { CaroleError } from "../shared/errors.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { TaskService, UndoResult } from "./task-service.ts";
import type { TaskDatabase, TaskStore, TaskTransaction } from "./task-store.ts";
import { createWriteSession } from "./write-session.ts";

type Selection = Parameters<TaskService["undo"]>[0];
const pageSize = 500;

/** Who takes something back stands in the log as `undo`; the model that was asked to do it is kept. */
const byUndo = (cause: Cause): Cause => ({
  ...cause,
  actor: { type: "undo", ...(cause.actor.model === undefined ? {} : { model: cause.actor.model }) },
});

/** Computes and writes nothing: the changes that undoing would make, with ids that nobody else knows. */
export async function previewUndo(
  database: Pick<TaskDatabase, "tasks" | "changes" | "rules" | "ruleLog">,
  selection: Selection,
  cause: Cause,
  facts: { readonly now: Date; readonly newId: () => string },
): Promise<UndoResult> {
  const ofRules = await selectRuleChanges(database.ruleLog, selection);
  const plan = await makePlan(database.tasks, database.changes, withoutRules(selection, ofRules), facts.now);
  const rulePlan = planRuleUndo(ofRules, await database.rules.list());
  const preview = plan.writes.map((write): Change => {
    const { taskId, before, after } = write;
    const at = facts.now.toISOString();
    return { id: facts.newId(), seq: 0, at, taskId, kind: kindOf(write), before, after, ...byUndo(cause) };
  });
  const at = facts.now.toISOString();
  const rules = rulePlan.writes.map((write) =>
    previewRuleChange(write, { id: facts.newId(), at }, byUndo(cause)),
  );
  return together(preview, rules, [...plan.conflicts, ...rulePlan.conflicts.map(ruleConflict)]);
}

/** Puts the rows back, logs that, and marks what was taken back; a redo takes the marks away again. */
export async function undoInTransaction(
  transaction: TaskTransaction,
  selection: Selection,
  cause: Cause,
  now: Date,
): Promise<UndoResult> {
  const { tasks, changes } = transaction;
  const ofRules = await selectRuleChanges(transaction.ruleLog, selection);
  const plan = await makePlan(tasks, changes, withoutRules(selection, ofRules), now);
  const session = createWriteSession(transaction, byUndo(cause), now);
  for (const write of plan.writes) {
    const change = await session.write(write.before, write.after, { kind: kindOf(write) });
    if (change === undefined) continue;
    await changes.clearUndone(write.changeIds);
    await changes.markUndone(write.changeIds, change.id);
  }
  const undone = await undoRules(transaction, selection, byUndo(cause), now);
  const conflicts = [...plan.conflicts, ...undone.conflicts.map(ruleConflict)];
  return together(session.changes, undone.changes, conflicts);
}

const together = (
  changes: readonly Change[],
  rules: readonly RuleChange[],
  conflicts: UndoResult["conflicts"],
): UndoResult => ({ changes, ...(rules.length === 0 ? {} : { rules }), conflicts });

const ruleConflict = ({ change, message }: RuleUndo["conflicts"][number]) => ({
  changeId: change.id,
  taskId: change.ruleId,
  title: (change.after ?? change.before)?.text ?? "",
  message,
});

/** Ids of rule changes are no ids of task changes. */
function withoutRules(selection: Selection, ofRules: readonly RuleChange[]): Selection {
  if (!("ids" in selection) || ofRules.length === 0) return selection;
  const known = new Set(ofRules.map((change) => change.id));
  return { ids: selection.ids.filter((id) => !known.has(id)) };
}

/** A row that comes back from nothing is restored, not made. */
const kindOf = ({ before, after }: UndoWrite): ChangeKind =>
  before === null ? "restored" : kindOfChange(before, after);

async function makePlan(
  tasks: Pick<TaskStore, "getMany">,
  log: Pick<ChangeLog, "list" | "consequencesOf">,
  selection: Selection,
  now: Date,
): Promise<UndoPlan> {
  const changes = await select(log, selection);
  const rows = await tasks.getMany([...new Set(changes.map((change) => change.taskId))]);
  const current = new Map(rows.map((row) => [row.id, row]));
  return planUndo(changes, { current, since: await othersSince(log, changes), now: now.toISOString() });
}

/**
 * Later changes of the same rows that stand. What was taken back does not, and taking back is no edit of its own: it
 * puts the edits before it, which are looked at themselves, out of or into force.
 */
async function othersSince(log: Pick<ChangeLog, "list">, changes: readonly Change[]): Promise<Change[]> {
  const taken = new Set(changes.map((change) => change.id));
  const first = new Map<string, number>();
  for (const { taskId, seq } of changes) first.set(taskId, Math.min(seq, first.get(taskId) ?? seq));
  const since: Change[] = [];
  for (const [taskId, afterSeq] of first) {
    for (const change of await readAll(log, { taskId, afterSeq })) {
      const stands = change.undoneBy === undefined && change.actor.type !== "undo";
      if (stands && !taken.has(change.id)) since.push(change);
    }
  }
  return since;
}

/** The changes that stand, with what followed from them by rule, newest first. */
async function select(
  log: Pick<ChangeLog, "list" | "consequencesOf">,
  selection: Selection,
): Promise<Change[]> {
  const found = new Map<string, Change>();
  let fresh = await chosen(log, selection);
  while (fresh.length > 0) {
    for (const change of fresh) found.set(change.id, change);
    const followed = await log.consequencesOf(fresh.map((change) => change.id));
    fresh = followed.filter((change) => !found.has(change.id));
  }
  // What was taken back already is left alone, unless the taking back is itself taken back here.
  return [...found.values()]
    .filter((change) => change.undoneBy === undefined || found.has(change.undoneBy))
    .sort((one, other) => other.seq - one.seq);
}

async function chosen(log: Pick<ChangeLog, "list">, selection: Selection): Promise<Change[]> {
  if ("ids" in selection) {
    const ids = [...new Set(selection.ids)];
    const changes = ids.length === 0 ? [] : await readAll(log, { ids });
    const missing = ids.filter((id) => !changes.some((change) => change.id === id));
    if (missing.length === 0) return changes;
    throw new CaroleError("not_found", `There is no change ${missing.join(", ").slice(0, 200)}.`, {
      hint: "Look at the history for what can be undone.",
    });
  }
  if (!("messageIds" in selection)) return readAll(log, { messageId: selection.messageId });
  const changes: Change[] = [];
  for (const messageId of selection.messageIds) {
    changes.push(...(await readAll(log, { conversationId: selection.conversationId, messageId })));
  }
  return changes;
}

async function readAll(
  log: Pick<ChangeLog, "list">,
  query: Omit<ChangeQuery, "limit" | "cursor">,
): Promise<Change[]> {
  const changes: Change[] = [];
  let cursor: string | null = null;
  do {
    const page = await log.list({ ...query, limit: pageSize, ...(cursor === null ? {} : { cursor }) });
    changes.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return changes;
}
