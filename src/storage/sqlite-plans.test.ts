import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { CompiledQuery, Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../shared/id.ts";
import { TaskQuery, type TaskQueryInput } from "../shared/task.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./schema.ts";
import { createSqlStorage } from "./sql-storage.ts";
import { sqliteCapabilities } from "./sqlite-capabilities.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import type { OwnerStorage } from "./storage.ts";

/**
 * How SQLite would go about the main queries. It decides by the indexes alone (no statistics are kept), so what holds
 * for an empty database holds at 100,000 rows.
 */
const database = new DatabaseSync(":memory:");
const asked: CompiledQuery[] = [];
const db = new Kysely<Tables>({
  dialect: sqliteDialect(database),
  log: (event) => void asked.push(event.query),
});
let anna: OwnerStorage;
beforeAll(async () => {
  const clock = (): Date => new Date("2026-11-23T09:00:00.000Z");
  await migrate({ db, capabilities: sqliteCapabilities, clock });
  anna = createSqlStorage({
    db,
    capabilities: sqliteCapabilities,
    clock,
    close: () => db.destroy(),
  }).forOwner("anna");
});
afterAll(() => db.destroy());

/** The steps of every query that `work` makes. */
async function stepsOf(work: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await work();
  const queries = [...asked];
  return queries.flatMap(({ sql, parameters }) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all(...(parameters as SQLInputValue[]))
      .map((row) => String(row["detail"])),
  );
}
/** Reading a whole table of rows; the small merged parts and the search index have names of their own. */
const wholeTables = (steps: readonly string[]): string[] =>
  steps.filter((step) =>
    /^SCAN (tasks|task_tags|task_blockers|counters|changes|conversations|messages)\b/.test(step),
  );

const open = ["backlog", "todo", "in_progress", "blocked"] as const;
const lists: readonly (readonly [string, TaskQueryInput])[] = [
  ["the newest", {}],
  ["open ones by day", { status: [...open], sort: "due" }],
  ["by day, falling", { sort: "-due" }],
  ["open ones by priority", { status: [...open], sort: "priority" }],
  ["one column of the board", { status: ["todo"], sort: "position" }],
  ["by title", { sort: "title" }],
  ["lately changed", { sort: "-updated" }],
  ["the trash", { trashed: true }],
];

describe("a page of tasks is read along an index, without sorting what it does not show", () => {
  it.each(lists)("%s", async (_name, query) => {
    const steps = await stepsOf(() => anna.tasks.list(TaskQuery.parse(query)));
    const key = { created: "created_at", updated: "updated_at", due: "due_key", priority: "priority_rank" };
    const sort = (query.sort ?? "-created").replace("-", "");
    const column = sort in key ? key[sort as keyof typeof key] : sort === "title" ? "title_key" : sort;
    const searches = steps.filter((step) => step.startsWith("SEARCH tasks USING") && !step.includes("rowid"));
    expect(searches.length).toBeGreaterThan(0);
    expect(searches.every((step) => step.includes(`INDEX tasks_by_${column} (owner_id=? AND lane=?`))).toBe(
      true,
    );
    expect(wholeTables(steps)).toEqual([]);
    // One sort is left: that of the pages of each lane, which are short.
    expect(steps.filter((step) => step.includes("TEMP B-TREE")).length).toBeLessThanOrEqual(
      sort === "due" && query.sort === "-due" ? 2 : 1,
    );
  });

  it("with words, along what the search found", async () => {
    const steps = await stepsOf(() => anna.tasks.list(TaskQuery.parse({ q: "budget", sort: "position" })));
    expect(steps.filter((step) => /tasks_by_/.test(step))).toEqual([]);
    expect(steps.filter((step) => step.includes("VIRTUAL TABLE")).length).toBe(2);
  });

  it("with a tag, along that tag's rows", async () => {
    const steps = await stepsOf(() => anna.tasks.list(TaskQuery.parse({ tag: "finance" })));
    expect(steps.filter((step) => step.includes("(owner_id=? AND tag_key=? AND lane=?")).length).toBe(5);
    expect(wholeTables(steps)).toEqual([]);
  });

  it.each(["-created", "position", "due"] as const)(
    "with a parent, along its children, sorted by %s",
    async (sort) => {
      const steps = await stepsOf(() => anna.tasks.list(TaskQuery.parse({ parent_id: newId(), sort })));
      const along = steps.filter((step) => step.includes("tasks_by_parent (owner_id=? AND parent_id=?"));
      expect(along.length).toBeGreaterThan(0);
      expect(steps.filter((step) => /tasks_by_(created_at|position|due_key)/.test(step))).toEqual([]);
    },
  );
});

describe("no whole table is read by", () => {
  const queries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a row by id", () => anna.tasks.get(newId())],
    ["rows by id", () => anna.tasks.getMany([newId(), newId()])],
    ["a search", () => anna.tasks.search("budget", 20, { includeDone: true })],
    ["a list with text", () => anna.tasks.list(TaskQuery.parse({ q: "budget" }))],
    ["the candidates for the plan", () => anna.tasks.candidates(100)],
    ["the counts", () => anna.tasks.counts("2026-11-23")],
    ["the tags", () => anna.tasks.tagCounts(20)],
    ["the tagged titles", () => anna.tasks.taggedTitles(200)],
    ["what waits for a task", () => anna.tasks.dependentCounts([newId()])],
    ["the rows that wait for a task", () => anna.transaction(({ tasks }) => tasks.dependents([newId()]))],
    ["the children of a task", () => anna.transaction(({ tasks }) => tasks.children([newId()]))],
    ["the newest changes", () => anna.changes.list({ limit: 50 })],
    ["changes after a number", () => anna.changes.list({ limit: 50, afterSeq: 7 })],
    ["changes of a task", () => anna.changes.list({ limit: 50, taskId: newId() })],
    ["changes of a message", () => anna.changes.list({ limit: 50, messageId: newId() })],
    ["changes since a moment", () => anna.changes.list({ limit: 50, since: "2026-11-23T00:00:00.000Z" })],
    ["what followed from a change", () => anna.changes.consequencesOf([newId()])],
    ["the list of chats", () => anna.conversations.list({ limit: 20 })],
    ["a chat's messages", () => anna.conversations.branch(newId(), 50)],
    ["marking answers that were cut off", () => anna.conversations.markInterrupted()],
    ["an answer to a repeated write", () => anna.idempotency.find("key")],
  ];
  it.each(queries)("%s", async (_name, work) => {
    const steps = await stepsOf(work);
    expect(steps.length).toBeGreaterThan(0);
    expect(wholeTables(steps)).toEqual([]);
  });

  it("the newest changes and chats, which are also not sorted", async () => {
    const steps = await stepsOf(async () => {
      await anna.changes.list({ limit: 50 });
      await anna.changes.list({ limit: 50, taskId: newId() });
      await anna.conversations.list({ limit: 20 });
    });
    expect(steps.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
  });
});
