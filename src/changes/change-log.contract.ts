import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Cause, Change } from "../shared/change.ts";
import { newId } from "../shared/id.ts";
import type { Task } from "../shared/task.ts";
import type { ChangeLog, ChangeQuery, NewChange } from "./change-log.ts";

interface OpenedLog {
  readonly changes: Pick<ChangeLog, "list" | "lastSeq" | "consequencesOf">;
  transaction<Result>(work: (transaction: { changes: ChangeLog }) => Promise<Result>): Promise<Result>;
}
export interface OpenedLogs {
  forOwner(ownerId: string): OpenedLog;
  close(): Promise<void>;
}

/** What every change log promises. `aTask` makes the rows that changes are about. */
export function changeLogContract(
  open: () => Promise<OpenedLogs>,
  aTask: (fields?: Partial<Task>) => Task,
): void {
  let opened: OpenedLogs;
  let log: OpenedLog;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened.close());
  beforeEach(() => void (log = opened.forOwner(newId())));

  const byUser: Cause = { actor: { type: "user" } };
  const aCreation = (cause: Cause = byUser, extra: Partial<NewChange> = {}): NewChange => {
    const task = aTask();
    return { taskId: task.id, kind: "created", before: null, after: task, cause, ...extra };
  };
  const append = (...changes: NewChange[]): Promise<Change[]> =>
    log.transaction((transaction) => transaction.changes.append(changes));
  const ids = async (query: Partial<ChangeQuery> = {}): Promise<string[]> =>
    (await log.changes.list({ limit: 50, ...query })).items.map((change) => change.id);

  it("keeps a change whole: rows, actor, model, message, reasons", async () => {
    const before = aTask({ title: "Old" });
    const after = { ...before, title: "New", version: 2 };
    const conversationId = newId();
    const messageId = newId();
    const cause: Cause = { actor: { type: "assistant", model: "claude" }, conversationId, messageId };
    const reasons = { priority: "due tomorrow" };
    const [change] = await append({ taskId: before.id, kind: "updated", before, after, cause, reasons });
    expect(change).toMatchObject({
      taskId: before.id,
      kind: "updated",
      before,
      after,
      actor: { type: "assistant", model: "claude" },
      conversationId,
      messageId,
      reasons,
    });
    expect((await log.changes.list({ limit: 1 })).items).toEqual([change]);
    expect(change).not.toHaveProperty("undoneBy");
  });

  it("numbers changes upwards in the order of writing, and knows the last number", async () => {
    expect(await log.changes.lastSeq()).toBe(0);
    const first = await append(aCreation(), aCreation());
    const second = await append(aCreation());
    const numbers = [...first, ...second].map((change) => change.seq);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(numbers).size).toBe(3);
    expect(await log.changes.lastSeq()).toBe(numbers.at(-1));
  });

  it("is read newest first, and oldest first after a number", async () => {
    const [one, two, three] = await append(aCreation(), aCreation(), aCreation());
    expect(await ids()).toEqual([three!.id, two!.id, one!.id]);
    expect(await ids({ afterSeq: one!.seq })).toEqual([two!.id, three!.id]);
  });

  it.each([{}, { afterSeq: 0 }])(
    "gives every change once, page by page, in both directions",
    async (direction) => {
      await append(...Array.from({ length: 11 }, () => aCreation()));
      const seen: number[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await log.changes.list({ limit: 4, ...direction, ...(cursor ? { cursor } : {}) });
        seen.push(...page.items.map((change) => change.seq));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(11);
      const rising = seen.toSorted((one, other) => one - other);
      expect(seen).toEqual("afterSeq" in direction ? rising : rising.toReversed());
    },
  );

  it("finds the changes of a task, a conversation, a message, a moment, and by id", async () => {
    const cause: Cause = { actor: { type: "assistant" }, conversationId: newId(), messageId: newId() };
    const [one, two] = await append(aCreation(), aCreation(cause));
    expect(await ids({ taskId: one!.taskId })).toEqual([one!.id]);
    expect(await ids({ conversationId: cause.conversationId! })).toEqual([two!.id]);
    expect(await ids({ messageId: cause.messageId! })).toEqual([two!.id]);
    expect(await ids({ ids: [one!.id, newId()] })).toEqual([one!.id]);
    expect(await ids({ since: one!.at })).toEqual([two!.id, one!.id]);
    expect(await ids({ since: "2999-01-01T00:00:00.000Z" })).toEqual([]);
    expect(await ids({ ids: [] })).toEqual([]);
  });

  it("knows what followed from a change by rule", async () => {
    const [cause] = await append(aCreation());
    const [effect] = await append(aCreation({ actor: { type: "rule" } }, { consequenceOf: cause!.id }));
    const followed = await log.changes.consequencesOf([cause!.id]);
    expect(followed.map((change) => change.id)).toEqual([effect!.id]);
    expect(await log.changes.consequencesOf([])).toEqual([]);
  });

  it("marks what was taken back once, and clears the mark when that is taken back", async () => {
    const [change] = await append(aCreation());
    const undo = newId();
    const read = async (): Promise<string | undefined> =>
      (await log.changes.list({ limit: 1 })).items[0]?.undoneBy;
    await log.transaction(({ changes }) => changes.markUndone([change!.id], undo));
    await log.transaction(({ changes }) => changes.markUndone([change!.id], newId()));
    expect(await read()).toBe(undo);
    await log.transaction(({ changes }) => changes.clearUndone([undo]));
    expect(await read()).toBeUndefined();
  });

  describe("with several owners", () => {
    it("shows each only their own", async () => {
      const [change] = await append(aCreation());
      const other = opened.forOwner(newId());
      expect((await other.changes.list({ limit: 5 })).items).toEqual([]);
      expect((await other.changes.list({ limit: 5, ids: [change!.id] })).items).toEqual([]);
      expect(await other.changes.lastSeq()).toBe(0);
      await other.transaction(({ changes }) => changes.markUndone([change!.id], newId()));
      expect((await log.changes.list({ limit: 1 })).items[0]).not.toHaveProperty("undoneBy");
    });
  });
}
