import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fieldsThatDiffer, type TaskField } from "../changes/task-fields.ts";
import type { Cause } from "../shared/change.ts";
import { toCaroleError } from "../shared/errors.ts";
import { newId } from "../shared/id.ts";
import {
  priorities,
  seriesScopes,
  taskStatuses,
  type SeriesScope,
  type Task,
  type TaskPatch,
} from "../shared/task.ts";
import type { TaskDatabase } from "./task-store.ts";
import type { TaskService } from "./task-service.ts";
import { byAssistant, byUser, openTasks } from "./testing/open-tasks.ts";

/** One thing that the assistant does, to rows named by their place among those that are there. */
type Step =
  | { readonly kind: "create"; readonly repeat: boolean; readonly blockedBy: number }
  | {
      readonly kind: "edit";
      readonly row: number;
      readonly patch: TaskPatch;
      readonly scope: SeriesScope | undefined;
    }
  | { readonly kind: "skip"; readonly row: number }
  | { readonly kind: "block"; readonly row: number; readonly by: number }
  | { readonly kind: "complete" | "delete" | "restore" | "purge"; readonly row: number }
  | { readonly kind: "undo"; readonly message: number };

const row = fc.nat(20);
const patch = fc.record(
  {
    title: fc.constantFrom("Alpha", "Beta", "Gamma"),
    notes: fc.constantFrom("", "some notes"),
    status: fc.constantFrom(...taskStatuses),
    priority: fc.constantFrom(...priorities),
    tags: fc.subarray(["home", "work", "finance"]),
    due: fc.constantFrom(null, { date: "2026-11-20" }, { date: "2026-12-01", time: "09:30" }),
    repeat: fc.constantFrom(null, "FREQ=DAILY", "FREQ=WEEKLY;COUNT=2"),
    blockedReason: fc.constantFrom(null, "no numbers"),
    assignee: fc.constantFrom(null, "Ben"),
  },
  { requiredKeys: ["title"] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("create" as const), repeat: fc.boolean(), blockedBy: row }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      row,
      patch,
      scope: fc.constantFrom(undefined, ...seriesScopes),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("skip" as const), row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("block" as const), row, by: row }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom("complete" as const, "delete" as const, "restore" as const, "purge" as const),
      row,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), message: row }) },
);

const everything = async (database: TaskDatabase): Promise<Task[]> => {
  const base = { sort: "created" as const, limit: 500 };
  const [live, trashed] = [
    await database.tasks.list({ ...base, trashed: false }),
    await database.tasks.list({ ...base, trashed: true }),
  ];
  return [...live.items, ...trashed.items];
};

/** The rows by id, without what only counts writes. */
const comparable = (tasks: readonly Task[]): Record<string, unknown> =>
  Object.fromEntries(tasks.map(({ version: _version, updatedAt: _updatedAt, ...rest }) => [rest.id, rest]));

async function act(
  service: TaskService,
  database: TaskDatabase,
  one: Step,
  cause: Cause,
  messages: readonly string[],
) {
  const rows = await everything(database);
  const at = (place: number): string => rows[place % Math.max(rows.length, 1)]?.id ?? newId();
  switch (one.kind) {
    case "create": {
      const repeat = one.repeat ? { repeat: "FREQ=DAILY", due: { date: "2026-11-20" } } : {};
      const blockedBy = rows.length > 0 && one.blockedBy % 2 === 0 ? [at(one.blockedBy)] : [];
      return service.create([{ input: { title: "New", ...repeat, blockedBy } }], cause);
    }
    case "edit":
      return service.update(
        [{ id: at(one.row), patch: one.patch, ...(one.scope === undefined ? {} : { scope: one.scope }) }],
        cause,
      );
    case "skip":
      return service.skip([{ id: at(one.row) }], cause);
    case "block":
      return service.update(
        [{ id: at(one.row), patch: { blockedBy: [at(one.by)], parentId: at(one.by) } }],
        cause,
      );
    case "undo":
      return service.undo({ messageId: messages[one.message % messages.length] ?? newId() }, cause);
    case "complete":
    case "delete":
    case "restore":
    case "purge":
      return service[one.kind]([at(one.row)], cause);
    default:
      return one satisfies never;
  }
}

/** What a model asks for is often impossible; then nothing happens, and that is fine here. */
async function actOrNothing(...all: Parameters<typeof act>): Promise<void> {
  try {
    await act(...all);
  } catch (error) {
    if (!["not_found", "invalid_request"].includes(toCaroleError(error).code)) throw error;
  }
}

it("any sequence of what the assistant did, taken back, leaves the rows as they were", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.array(step, { minLength: 1, maxLength: 14 }),
      async (before, steps) => {
        const { service, database, close } = await openTasks();
        try {
          const conversationId = newId();
          const messages = steps.map(() => newId());
          for (const one of before) await actOrNothing(service, database, one, byAssistant(), [newId()]);
          const original = comparable(await everything(database));
          const counts = await database.tasks.counts("2026-11-23");
          for (const [index, one] of steps.entries()) {
            await actOrNothing(
              service,
              database,
              one,
              byAssistant(messages[index], conversationId),
              messages,
            );
          }
          const { conflicts } = await service.undo({ conversationId, messageIds: messages }, byAssistant());
          expect(conflicts).toEqual([]);
          expect(comparable(await everything(database))).toEqual(original);
          expect(await database.tasks.counts("2026-11-23")).toEqual(counts);
        } finally {
          await close();
        }
      },
    ),
    { numRuns: 100 },
  );
});

/** For each row, the fields whose last edit that stands is somebody else's than the assistant's. */
async function editedByOthers(service: TaskService): Promise<Map<string, Set<TaskField>>> {
  const { items } = await service.history({ limit: 500, afterSeq: 0 });
  const last = new Map<string, Map<TaskField, boolean>>();
  for (const { taskId, before, after, actor, messageId } of items) {
    if (actor.type === "undo" || before === null || after === null) continue;
    const fields = last.get(taskId) ?? new Map<TaskField, boolean>();
    for (const field of fieldsThatDiffer(before, after)) fields.set(field, messageId === undefined);
    last.set(taskId, fields);
  }
  return new Map(
    [...last].map(([id, fields]) => [
      id,
      new Set([...fields].filter(([, others]) => others).map(([field]) => field)),
    ]),
  );
}

it("what others edited in between is still theirs after the assistant's part is taken back", async () => {
  const turns = fc.array(fc.record({ step, byOther: fc.boolean() }), { minLength: 2, maxLength: 14 });
  const withoutUndo = turns.map((all) =>
    all.filter(({ step: { kind } }) => kind !== "undo" && kind !== "purge"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), withoutUndo, async (before, steps) => {
      const { service, database, close } = await openTasks();
      try {
        const conversationId = newId();
        const messages = steps.map(() => newId());
        for (const one of before) await actOrNothing(service, database, one, byUser, [newId()]);
        for (const [index, { step: one, byOther }] of steps.entries()) {
          const cause = byOther ? byUser : byAssistant(messages[index], conversationId);
          await actOrNothing(service, database, one, cause, messages);
        }
        const theirs = await editedByOthers(service);
        const rows = await everything(database);
        await service.undo({ conversationId, messageIds: messages }, byUser);
        for (const row of rows) {
          const fields = theirs.get(row.id) ?? new Set();
          if (fields.size === 0) continue;
          const after = await service.get(row.id);
          for (const field of fields) expect([field, after[field]]).toEqual([field, row[field]]);
        }
      } finally {
        await close();
      }
    }),
    { numRuns: 60 },
  );
});
