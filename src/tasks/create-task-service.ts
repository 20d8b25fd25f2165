import type { EventBus } from "../events/event-bus.ts";
import type { Cause, Change } from "../shared/change.ts";
import { skipReason } from "../changes/skip.ts";
import { newId as makeId } from "../shared/id.ts";
import { weightsIn } from "../rules/in-force.ts";
import type { RankingWeight } from "../shared/plan.ts";
import { writeConsequences } from "./consequences.ts";
import { editWithRules, withRules } from "./obey-rules.ts";
import { onceAtATime } from "./once-at-a-time.ts";
import { planTasks } from "./plan-tasks.ts";
import { rememberPlan } from "./remember-plan.ts";
import { rememberTagged } from "./remember-tagged.ts";
import { nextOccurrence } from "./repeat.ts";
import { cannotSkip, inSeries, skippedTo } from "./series.ts";
import { isOpen, newTask, editTask, touched } from "./task-rules.ts";
import { checkReferences } from "./references.ts";
import { checkedCreate, checkedPatch } from "./task-input.ts";
import type { Creation, Edit, TaskService, WriteOptions } from "./task-service.ts";
import type { TaskDatabase } from "./task-store.ts";
import { previewUndo, undoInTransaction } from "./undo-tasks.ts";
import { createWriteSession, taskNotFound, versionConflict, type WriteSession } from "./write-session.ts";

export interface TaskServiceOptions {
  readonly database: TaskDatabase;
  readonly events: EventBus;
  readonly ownerId: string;
  readonly clock?: () => Date;
  readonly newId?: () => string;
  /** The owner's zone, for days without one of their own. */
  readonly timeZone?: string;
  /** What the owner taught about the ranking and has not switched off; asked before every plan, so it should be quick. */
  readonly rankingWeights?: () => Promise<readonly RankingWeight[]>;
}

/** The tasks of one owner: see `TaskService` for what it promises. */
export function createTaskService(options: TaskServiceOptions): TaskService {
  const { database, events, ownerId, clock = () => new Date(), newId = () => makeId() } = options;
  const { rankingWeights = async () => weightsIn(await database.rules.list()) } = options;
  const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { tasks } = database;

  function publish(changes: readonly Change[]): void {
    for (const change of changes) events.publish(ownerId, { type: "task-changed", seq: change.seq, change });
  }

  /** One transaction, and when it is committed its events. */
  async function write(
    cause: Cause,
    work: (session: WriteSession, now: Date) => Promise<void>,
    alongside?: WriteOptions["alongside"],
  ): Promise<Change[]> {
    const changes = await database.transaction(async (transaction) => {
      const now = clock();
      const session = createWriteSession(transaction, cause, now);
      await work(session, now);
      await alongside?.(transaction, session.changes);
      return [...session.changes];
    });
    publish(changes);
    return changes;
  }

  async function create(
    session: WriteSession,
    { input, ...why }: Creation,
    { position, cause }: { readonly position: number; readonly cause: Cause },
  ): Promise<void> {
    const ruled = await withRules(session, { input: checkedCreate(input), ...why }, cause);
    const { input: said, reasons, origins } = ruled;
    const blockers = await session.tasks.getMany(said.blockedBy ?? []);
    const facts = { id: newId(), now: session.now, position, openBlockers: blockers.some(isOpen) };
    const task = newTask(said, facts);
    await checkReferences(undefined, task, session.tasks.getMany);
    await session.write(null, task, { reasons, origins });
  }

  async function edit(session: WriteSession, edit: Edit, cause: Cause, now: Date): Promise<void> {
    const input = checkedPatch(edit.patch);
    const task = await session.live(edit.id);
    if (edit.expectedVersion !== undefined && edit.expectedVersion !== task.version)
      throw versionConflict(task);
    const { reasons, origins } = edit;
    const ruled = await editWithRules(session, task, { input, reasons, origins }, cause);
    const patch = ruled.input;
    const blockers = await session.tasks.getMany(patch.blockedBy ?? task.blockedBy);
    const facts = { now: session.now, openBlockers: blockers.some(isOpen) };
    const after = inSeries(task, editTask(task, patch, facts), patch, { scope: edit.scope, now: facts.now });
    await checkReferences(task, after, session.tasks.getMany);
    const change = await session.write(task, after, { reasons: ruled.reasons, origins: ruled.origins });
    await writeConsequences(session, change, { cause, now, timeZone, newId });
  }

  const lastSeq = onceAtATime(() => database.changes.lastSeq());
  const rememberedPlan = rememberPlan((planOptions) => planTasks(tasks, planOptions), lastSeq);

  async function skip(
    session: WriteSession,
    { id, expectedVersion }: Pick<Edit, "id" | "expectedVersion">,
    now: Date,
  ): Promise<void> {
    const task = await session.live(id);
    if (expectedVersion !== undefined && expectedVersion !== task.version) throw versionConflict(task);
    if (task.repeat === null || task.status === "done") throw cannotSkip(task);
    const next = nextOccurrence({ ...task, repeat: task.repeat }, now, timeZone, "skipped");
    if (next === null) throw cannotSkip(task);
    const reasons = { due: skipReason(task.due?.date ?? "one time") };
    await session.write(task, skippedTo(task, next, session.now), { reasons });
  }

  const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

  return {
    async get(id) {
      const task = await tasks.get(id);
      if (task === undefined) throw taskNotFound(id);
      return task;
    },
    getMany: (ids) => tasks.getMany(ids),
    list: (query) => tasks.list(query),
    search: (text, limit, searchOptions) => tasks.search(text, limit, searchOptions),
    plan: async (planOptions) =>
      rememberedPlan({ ...planOptions, taught: planOptions.taught ?? (await rankingWeights()) }),
    tagged: rememberTagged(tasks, lastSeq),
    tagCounts: (limit) => tasks.tagCounts(limit),
    taggedTitles: (limit) => tasks.taggedTitles(limit),

    create: (creations, cause, { alongside } = {}) =>
      write(
        cause,
        async (session, now) => {
          for (const [index, creation] of creations.entries()) {
            await create(session, creation, { position: now.getTime() + index / 1000, cause });
          }
        },
        alongside,
      ),

    update: (edits, cause, { alongside } = {}) =>
      write(
        cause,
        async (session, now) => {
          for (const one of edits) await edit(session, one, cause, now);
        },
        alongside,
      ),

    complete: (ids, cause) =>
      write(cause, async (session, now) => {
        for (const id of unique(ids)) await edit(session, { id, patch: { status: "done" } }, cause, now);
      }),

    skip: (rows, cause, { alongside } = {}) =>
      write(
        cause,
        async (session, now) => {
          for (const row of rows) await skip(session, row, now);
        },
        alongside,
      ),

    delete: (ids, cause, { alongside } = {}) =>
      write(
        cause,
        async (session, now) => {
          for (const id of unique(ids)) {
            const task = await session.any(id);
            if (task.deletedAt !== null) continue;
            const trashed = touched(task, { ...task, deletedAt: session.now }, session.now);
            const change = await session.write(task, trashed);
            await writeConsequences(session, change, { cause, now, timeZone, newId });
          }
        },
        alongside,
      ),

    restore: (ids, cause, { alongside } = {}) =>
      write(
        cause,
        async (session) => {
          for (const id of unique(ids)) {
            const task = await session.any(id);
            await session.write(task, touched(task, { ...task, deletedAt: null }, session.now));
          }
        },
        alongside,
      ),

    purge: (ids, cause, { alongside } = {}) =>
      write(
        cause,
        async (session, now) => {
          for (const id of unique(ids)) {
            const change = await session.write(await session.any(id), null);
            await writeConsequences(session, change, { cause, now, timeZone, newId });
          }
        },
        alongside,
      ),

    history: (query) => database.changes.list(query),

    async undo(selection, cause, undoOptions = {}) {
      if (undoOptions.preview === true) {
        return previewUndo(database, selection, cause, { now: clock(), newId });
      }
      const result = await database.transaction(async (transaction) => {
        const undone = await undoInTransaction(transaction, selection, cause, clock());
        await undoOptions.alongside?.(transaction, undone);
        return undone;
      });
      publish(result.changes);
      if ((result.rules ?? []).length > 0) events.publish(ownerId, { type: "rules-changed" });
      return result;
    },
  };
}
