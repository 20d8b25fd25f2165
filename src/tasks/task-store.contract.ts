// Over 250 lines: one contract, which every store passes whole.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { TaskQuery, type Page, type Task, type TaskQueryInput } from "../shared/task.ts";
import type { TaskDatabase } from "./task-store.ts";
import { aTask } from "../shared/testing/a-task.ts";

export interface OpenedTasks {
  forOwner(ownerId: string): TaskDatabase;
  close(): Promise<void>;
}

/** What every store of tasks promises; an implementation's own test hands in how it is opened. */
export function taskStoreContract(open: () => Promise<OpenedTasks>): void {
  let opened: OpenedTasks;
  let database: TaskDatabase;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened.close());
  beforeEach(() => void (database = opened.forOwner(newId())));

  const insert = async (...tasks: Task[]): Promise<Task[]> => {
    await database.transaction(async (transaction) => {
      for (const task of tasks) await transaction.tasks.insert(task);
    });
    return tasks;
  };
  const replace = (task: Task, fields: Partial<Task>): Promise<boolean> =>
    database.transaction((transaction) =>
      transaction.tasks.update({ ...task, ...fields, version: task.version + 1 }, task.version),
    );
  const list = (query: TaskQueryInput = {}): Promise<Page<Task>> =>
    database.tasks.list(TaskQuery.parse(query));
  const titles = async (query: TaskQueryInput = {}): Promise<string[]> =>
    (await list(query)).items.map((task) => task.title);
  const found = async (text: string, includeDone = false): Promise<string[]> =>
    (await database.tasks.search(text, 10, { includeDone })).map((task) => task.title);

  describe("a row", () => {
    it("comes back with every field as it was put in", async () => {
      const task = aTask({
        title: "Quarterly »budget« – ÄÖ 🎉",
        notes: "line one\nline 'two'",
        status: "blocked",
        priority: "urgent",
        tags: ["finance", "Q4"],
        due: { date: "2026-11-27", time: "15:00", timeZone: "Europe/Berlin" },
        repeat: "FREQ=WEEKLY;BYDAY=FR",
        series: { title: "Budget", due: { date: "2026-11-26" } },
        estimateMinutes: 45,
        assignee: "Anna",
        links: [{ url: "https://example.com/a?b=c", title: "The sheet" }],
        blockedBy: [newId()],
        blockedReason: "no numbers yet",
        waitingFor: "Ben",
        parentId: newId(),
        position: 12.5,
      });
      await insert(task);
      expect(await database.tasks.get(task.id)).toEqual(task);
    });

    it("is not found by another owner, who may have one with the same id", async () => {
      const [task] = await insert(aTask());
      const other = opened.forOwner(newId());
      expect(await other.tasks.get(task!.id)).toBeUndefined();
      expect(await other.tasks.getMany([task!.id])).toEqual([]);
      await other.transaction((transaction) => transaction.tasks.insert({ ...task!, title: "Mine" }));
      expect((await database.tasks.get(task!.id))?.title).toBe("Review the budget");
    });

    it("is replaced only at the version that the writer saw", async () => {
      const [task] = await insert(aTask());
      expect(await replace(task!, { title: "First" })).toBe(true);
      expect(await replace(task!, { title: "Second" })).toBe(false);
      expect((await database.tasks.get(task!.id))?.title).toBe("First");
    });

    it("is gone from everywhere once removed", async () => {
      const [task] = await insert(aTask({ tags: ["finance"], due: { date: "2026-11-20" } }));
      await database.transaction((transaction) => transaction.tasks.remove(task!.id));
      expect(await database.tasks.get(task!.id)).toBeUndefined();
      expect(await titles()).toEqual([]);
      expect(await found("budget", true)).toEqual([]);
      expect(await database.tasks.tagCounts(5)).toEqual([]);
      expect((await database.tasks.counts("2026-11-23")).overdue).toBe(0);
    });

    it("several are read in the order asked for, unknown ones left out", async () => {
      const [one, two] = await insert(aTask({ title: "One" }), aTask({ title: "Two" }));
      const rows = await database.tasks.getMany([two!.id, newId(), one!.id]);
      expect(rows.map((task) => task.title)).toEqual(["Two", "One"]);
    });
  });

  describe("a transaction", () => {
    it("leaves nothing behind when its work fails", async () => {
      const task = aTask({ tags: ["finance"] });
      const work = database.transaction(async ({ tasks, changes }) => {
        await tasks.insert(task);
        await changes.append([
          { taskId: task.id, kind: "created", before: null, after: task, cause: { actor: { type: "user" } } },
        ]);
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await database.tasks.get(task.id)).toBeUndefined();
      expect(await found("budget")).toEqual([]);
      expect(await database.tasks.tagCounts(5)).toEqual([]);
      expect(await database.changes.lastSeq()).toBe(0);
    });

    it("sees what it wrote, and others wait for it", async () => {
      const [task] = await insert(aTask({ position: 0 }));
      const addOne = (): Promise<unknown> =>
        database.transaction(async ({ tasks }) => {
          const row = await tasks.get(task!.id);
          return tasks.update(
            { ...row!, position: row!.position + 1, version: row!.version + 1 },
            row!.version,
          );
        });
      const results = await Promise.all(Array.from({ length: 20 }, addOne));
      expect(results.every((result) => result === true)).toBe(true);
      expect((await database.tasks.get(task!.id))?.position).toBe(20);
    });
  });

  describe("a list", () => {
    it("shows the newest first, done ones too, trash apart", async () => {
      await insert(
        aTask({ title: "Old", createdAt: "2026-11-01T00:00:00.000Z" }),
        aTask({ title: "New", status: "done", createdAt: "2026-11-03T00:00:00.000Z" }),
        aTask({
          title: "Gone",
          deletedAt: "2026-11-04T00:00:00.000Z",
          createdAt: "2026-11-02T00:00:00.000Z",
        }),
      );
      expect(await titles()).toEqual(["New", "Old"]);
      expect(await titles({ trashed: true })).toEqual(["Gone"]);
    });

    it("filters by status, priority, tag, days and parent, all at once", async () => {
      const parentId = newId();
      const fits: Partial<Task> = {
        priority: "high",
        tags: ["Finance"],
        due: { date: "2026-11-25" },
        parentId,
      };
      await insert(
        aTask({ ...fits, title: "Fits" }),
        aTask({ ...fits, title: "Wrong status", status: "done" }),
        aTask({ ...fits, title: "Wrong priority", priority: "low" }),
        aTask({ ...fits, title: "Wrong tag", tags: ["home"] }),
        aTask({ ...fits, title: "Too late", due: { date: "2026-11-27" } }),
        aTask({ ...fits, title: "Too early", due: { date: "2026-11-23" } }),
        aTask({ ...fits, title: "No day", due: null }),
        aTask({ ...fits, title: "Orphan", parentId: null }),
      );
      const query: TaskQueryInput = {
        status: ["todo", "blocked"],
        priority: ["urgent", "high"],
        tag: "finance",
        due_after: "2026-11-24",
        due_before: "2026-11-26",
        parent_id: parentId,
      };
      expect(await titles(query)).toEqual(["Fits"]);
      expect(await titles({ ...query, q: "fit" })).toEqual(["Fits"]);
      expect(await titles({ ...query, q: "nothing" })).toEqual([]);
    });

    it("filters by person: any word of the name, without case and accents, and by which of the two they are", async () => {
      await insert(
        aTask({ title: "Contract", waitingFor: "Ana María", position: 1 }),
        aTask({ title: "Logo", assignee: "ana", position: 2 }),
        aTask({ title: "Banana bread for Ana", notes: "ana", position: 3 }),
        aTask({ title: "Payroll", assignee: "Susana", waitingFor: "Tom", position: 4 }),
      );
      const sort = "position" as const;
      expect(await titles({ person: "ANÁ", sort })).toEqual(["Contract", "Logo"]);
      expect(await titles({ person: "ana maria", sort })).toEqual(["Contract"]);
      expect(await titles({ waiting_for: "ana" })).toEqual(["Contract"]);
      expect(await titles({ assignee: "Ana" })).toEqual(["Logo"]);
      expect(await titles({ person: "ana", q: "logo" })).toEqual(["Logo"]);
      expect(await titles({ waiting_for: "tom", assignee: "susana" })).toEqual(["Payroll"]);
      expect(await titles({ person: "%" })).toEqual([]);
    });

    it("includes the days that the bounds name, whatever the time", async () => {
      await insert(
        aTask({ title: "Morning", due: { date: "2026-11-25", time: "08:00" } }),
        aTask({ title: "All day", due: { date: "2026-11-25" } }),
      );
      expect(await titles({ due_before: "2026-11-25", sort: "due" })).toEqual(["Morning", "All day"]);
      expect(await titles({ due_after: "2026-11-25", sort: "due" })).toEqual(["Morning", "All day"]);
    });

    it("sorts by day with undated rows last, in both directions", async () => {
      await insert(
        aTask({ title: "None" }),
        aTask({ title: "Late", due: { date: "2026-12-01" } }),
        aTask({ title: "Soon", due: { date: "2026-11-24" } }),
      );
      expect(await titles({ sort: "due" })).toEqual(["Soon", "Late", "None"]);
      expect(await titles({ sort: "-due" })).toEqual(["Late", "Soon", "None"]);
    });

    it("sorts by priority with the most urgent first, by title, by place, by last change", async () => {
      await insert(
        aTask({ title: "banana", priority: "low", position: 2, updatedAt: "2026-11-23T09:00:02.000Z" }),
        aTask({ title: "Apple", priority: "urgent", position: 3, updatedAt: "2026-11-23T09:00:01.000Z" }),
        aTask({ title: "cherry", priority: "high", position: 1, updatedAt: "2026-11-23T09:00:03.000Z" }),
      );
      expect(await titles({ sort: "priority" })).toEqual(["Apple", "cherry", "banana"]);
      expect(await titles({ sort: "-priority" })).toEqual(["banana", "cherry", "Apple"]);
      expect(await titles({ sort: "title" })).toEqual(["Apple", "banana", "cherry"]);
      expect(await titles({ sort: "position" })).toEqual(["cherry", "banana", "Apple"]);
      expect(await titles({ sort: "-updated" })).toEqual(["cherry", "banana", "Apple"]);
    });

    const sorts = [
      "-created",
      "created",
      "due",
      "-due",
      "priority",
      "-priority",
      "title",
      "position",
    ] as const;
    it.each(sorts)("gives every row exactly once, page by page, sorted by %s", async (sort) => {
      const days = ["2026-11-24", "2026-11-25", undefined] as const;
      const rows = Array.from({ length: 23 }, (_unused, index) => {
        const date = days[index % 3];
        return aTask({
          title: `Task ${index % 5}`,
          status: index % 4 === 0 ? "done" : "todo",
          priority: index % 2 === 0 ? "high" : "low",
          due: date === undefined ? null : { date },
          position: index % 6,
          tags: ["all"],
        });
      });
      await insert(...rows);
      for (const extra of [{}, { tag: "all" }, { q: "task" }]) {
        const seen: string[] = [];
        let cursor: string | null | undefined;
        do {
          const page = await list({ sort, limit: 5, ...extra, ...(cursor ? { cursor } : {}) });
          seen.push(...page.items.map((task) => task.id));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(new Set(seen).size).toBe(rows.length);
        expect(seen.length).toBe(rows.length);
      }
    });

    it("goes on at the right row when rows were added in front", async () => {
      const at = (day: number): string => `2026-11-${String(day).padStart(2, "0")}T00:00:00.000Z`;
      await insert(...[1, 2, 3].map((day) => aTask({ title: `Day ${day}`, createdAt: at(day) })));
      const first = await list({ limit: 2 });
      await insert(aTask({ title: "Day 4", createdAt: at(4) }));
      expect(await titles({ limit: 2, cursor: first.nextCursor! })).toEqual(["Day 1"]);
    });

    it("refuses a cursor that is not its own", async () => {
      await insert(aTask(), aTask());
      const { nextCursor } = await list({ limit: 1 });
      await expect(list({ sort: "due", cursor: nextCursor! })).rejects.toMatchObject({
        code: "invalid_request",
      });
      await expect(list({ cursor: "garbage" })).rejects.toMatchObject({ code: "invalid_request" });
    });
  });

  describe("a search", () => {
    it("looks at title, notes, tags and people, and ends words for you", async () => {
      await insert(
        aTask({ title: "Quarterly review" }),
        aTask({ title: "Call", notes: "about the quarterly numbers" }),
        aTask({ title: "Tagged", tags: ["quarterly"] }),
        aTask({ title: "Person", assignee: "Quarterly Quinn", waitingFor: "Ben" }),
        aTask({ title: "Unrelated" }),
      );
      expect((await found("quart")).sort()).toEqual(["Call", "Person", "Quarterly review", "Tagged"]);
      expect((await found("quart"))[0]).toBe("Quarterly review");
      expect(await found("ben")).toEqual(["Person"]);
    });

    it("finds a row by its links: what they are called and where they lead", async () => {
      const links = [{ url: "https://acme.atlassian.net/browse/OPS-77", title: "Jira OPS-77" }];
      const row = aTask({ title: "Fix the import" });
      await insert(row, aTask({ title: "Other" }));
      const found = async (text: string) => (await database.tasks.search(text, 5)).map(({ title }) => title);
      expect(await found("ops-77")).toEqual([]);
      await database.transaction(({ tasks }) => tasks.update({ ...row, links, version: 2 }, 1));
      expect(await found("ops-77")).toEqual(["Fix the import"]);
      expect(await found("atlassian jira")).toEqual(["Fix the import"]);
    });

    it("finds a row by what blocks it, until nothing does", async () => {
      const row = aTask({ title: "Sign the contract" });
      await insert(row);
      const blocked = { ...row, status: "blocked" as const, blockedReason: "legal has not answered" };
      await database.transaction(({ tasks }) => tasks.update({ ...blocked, version: 2 }, 1));
      expect(await found("legal")).toEqual(["Sign the contract"]);
      await database.transaction(({ tasks }) => tasks.update({ ...row, version: 3 }, 2));
      expect(await found("legal")).toEqual([]);
    });

    it("puts open rows first, and done ones behind them only when asked", async () => {
      await insert(
        aTask({ title: "Budget", status: "done" }),
        aTask({ title: "The other long budget thing" }),
      );
      expect(await found("budget")).toEqual(["The other long budget thing"]);
      expect(await found("budget", true)).toEqual(["The other long budget thing", "Budget"]);
    });

    it("needs every word, does not mind accents or case, and knows scripts without spaces", async () => {
      await insert(aTask({ title: "Café Müller anrufen" }), aTask({ title: "預算會議" }));
      expect(await found("muller CAFE")).toEqual(["Café Müller anrufen"]);
      expect(await found("cafe unknown")).toEqual([]);
      expect(await found("會議")).toEqual(["預算會議"]);
    });

    it.each([
      '"',
      "budget OR",
      "budget*",
      "title:budget",
      "-budget",
      "NEAR(budget)",
      "a'b",
      "%",
      "{title}:x",
      "\\",
      "(",
      "^budget",
      "!&|<->:*",
    ])("takes %s as words, never as a query language", async (text) => {
      await insert(aTask({ title: "The budget review" }));
      await expect(database.tasks.search(text, 10)).resolves.toBeInstanceOf(Array);
      await expect(list({ q: text })).resolves.toHaveProperty("items");
    });

    it("follows what a row becomes: new words, done, trash, back again", async () => {
      const [task] = await insert(aTask({ title: "Alpha" }));
      await replace(task!, { title: "Beta", version: 2 });
      expect(await found("alpha")).toEqual([]);
      expect(await found("beta")).toEqual(["Beta"]);
      const row = await database.tasks.get(task!.id);
      await replace(row!, { deletedAt: "2026-11-23T10:00:00.000Z" });
      expect(await found("beta", true)).toEqual([]);
      expect(await titles({ trashed: true, q: "beta" })).toEqual(["Beta"]);
    });

    it("never shows another owner's rows", async () => {
      await insert(aTask({ title: "Secret plan" }));
      expect(await opened.forOwner(newId()).tasks.search("secret", 10, { includeDone: true })).toEqual([]);
    });
  });

  describe("what is counted", () => {
    it("stays right as rows come, change, close, go to the trash and come back", async () => {
      const [one, two] = await insert(
        aTask({ due: { date: "2026-11-20" }, tags: ["a", "A", "b"] }),
        aTask({ due: { date: "2026-11-23" }, tags: ["a"], status: "blocked" }),
        aTask({ status: "done", due: { date: "2026-11-01" } }),
      );
      const counts = { open: 2, done: 1, overdue: 1, dueToday: 1, blocked: 1, trashed: 0 };
      expect(await database.tasks.counts("2026-11-23")).toEqual(counts);
      expect(await database.tasks.tagCounts(5)).toEqual([
        { tag: "a", count: 2 },
        { tag: "b", count: 1 },
      ]);
      await replace(one!, { status: "done", tags: ["b"] });
      await replace(two!, { deletedAt: "2026-11-23T10:00:00.000Z" });
      expect(await database.tasks.counts("2026-11-23")).toEqual({
        open: 0,
        done: 2,
        overdue: 0,
        dueToday: 0,
        blocked: 0,
        trashed: 1,
      });
      expect(await database.tasks.tagCounts(5)).toEqual([{ tag: "b", count: 1 }]);
    });

    it("how many open rows wait for each", async () => {
      const [blocker, other] = await insert(aTask(), aTask());
      await insert(
        aTask({ blockedBy: [blocker!.id, other!.id] }),
        aTask({ blockedBy: [blocker!.id] }),
        aTask({ blockedBy: [blocker!.id], status: "done" }),
      );
      const counts = await database.tasks.dependentCounts([blocker!.id, other!.id, newId()]);
      expect(Object.fromEntries(counts)).toEqual({ [blocker!.id]: 2, [other!.id]: 1 });
      const dependents = await database.transaction(({ tasks }) => tasks.dependents([blocker!.id]));
      expect(dependents).toHaveLength(3);
    });

    it("tells the newest tagged titles", async () => {
      await insert(
        aTask({ title: "Old", tags: ["x"], createdAt: "2026-11-01T00:00:00.000Z" }),
        aTask({ title: "New", tags: ["y"], createdAt: "2026-11-02T00:00:00.000Z" }),
        aTask({ title: "Untagged" }),
        aTask({ title: "Trash", tags: ["z"], deletedAt: "2026-11-02T00:00:00.000Z" }),
      );
      expect(await database.tasks.taggedTitles(5)).toEqual([
        { title: "New", tags: ["y"] },
        { title: "Old", tags: ["x"] },
      ]);
    });
  });

  describe("candidates for the plan", () => {
    it("hold what presses, what is begun and what is old, and no more than asked for", async () => {
      await insert(
        ...Array.from({ length: 60 }, (_unused, index) =>
          aTask({
            title: `Filler ${index}`,
            createdAt: `2026-10-${String((index % 28) + 1).padStart(2, "0")}T00:00:00.000Z`,
          }),
        ),
        aTask({ title: "Overdue", due: { date: "2026-11-01" } }),
        aTask({ title: "Begun", status: "in_progress" }),
        aTask({ title: "Urgent", priority: "urgent" }),
        aTask({ title: "Oldest", createdAt: "2025-01-01T00:00:00.000Z" }),
        aTask({ title: "Done", status: "done", priority: "urgent" }),
        aTask({ title: "Trash", priority: "urgent", deletedAt: "2026-11-02T00:00:00.000Z" }),
      );
      const rows = (await database.tasks.candidates(12)).map((task) => task.title);
      expect(rows.length).toBeLessThanOrEqual(12);
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows).toEqual(expect.arrayContaining(["Overdue", "Begun", "Urgent", "Oldest"]));
      expect(rows).not.toContain("Done");
      expect(rows).not.toContain("Trash");
    });
  });
}
