import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInProcessEventBus } from "../../src/events/in-process-event-bus.ts";
import { TaskQuery, type TaskQueryInput } from "../../src/shared/task.ts";
import { openSqliteStorage } from "../../src/storage/sqlite.ts";
import { createTaskService } from "../../src/tasks/create-task-service.ts";
import { seed } from "./seed.ts";

/** How quick the rows are. `node bench/storage/run.ts [number of tasks]`; each line is measured on warm code. */
const count = Number(process.argv[2] ?? 100_000);
const now = new Date();
const dataFolder = mkdtempSync(join(tmpdir(), "carole-bench-"));
const cause = { actor: { type: "user" as const } };

interface Line {
  readonly what: string;
  readonly goal: string;
  readonly p50: string;
  readonly p95: string;
  readonly max: string;
}
const lines: Line[] = [];

async function measure(
  what: string,
  goal: string,
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<void> {
  for (let run = 0; run < 5; run += 1) await work(runs + run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): string =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
  lines.push({ what, goal, p50: at(0.5), p95: at(0.95), max: at(1) });
}

try {
  const first = performance.now();
  let storage = await openSqliteStorage({ dataFolder });
  const openedEmpty = performance.now() - first;
  const seeding = performance.now();
  await seed(storage.forOwner("anna"), count, now);
  const seeded = performance.now() - seeding;
  await storage.close();
  const again = performance.now();
  storage = await openSqliteStorage({ dataFolder });
  const openedFull = performance.now() - again;

  const database = storage.forOwner("anna");
  const tasks = createTaskService({ database, events: createInProcessEventBus(), ownerId: "anna" });
  const today = now.toISOString().slice(0, 10);
  const page = (query: TaskQueryInput) => () => database.tasks.list(TaskQuery.parse({ limit: 20, ...query }));
  const open = ["backlog", "todo", "in_progress", "blocked"] as const;

  await measure("page of 20, newest first", "3", 200, page({}));
  await measure("page of 20, open", "3", 200, page({ status: [...open] }));
  await measure("page of 20, open by due date", "3", 200, page({ status: [...open], sort: "due" }));
  await measure("page of 20, -due", "3", 200, page({ sort: "-due" }));
  await measure("page of 20, by priority", "3", 200, page({ status: [...open], sort: "priority" }));
  await measure(
    "page of 20, due until today",
    "3",
    200,
    page({ status: [...open], due_before: today, sort: "due" }),
  );
  await measure(
    "page of 20, due until today, newest",
    "3",
    200,
    page({ status: [...open], due_before: today }),
  );
  await measure("page of 20, one tag", "3", 200, page({ tag: "tag7" }));
  await measure("page of 20, one tag by due date", "3", 100, page({ tag: "tag7", sort: "due" }));
  await measure("page of 20, urgent", "3", 200, page({ priority: ["urgent"] }));
  await measure(
    "page of 20, blocked and urgent by due",
    "3",
    200,
    page({ status: ["blocked"], priority: ["urgent"], sort: "due" }),
  );
  await measure("page of 20 with text", "10", 100, page({ q: "budget 12" }));
  await measure("page of 20 with a common word", "10", 100, page({ q: "budget" }));
  let cursor: string | undefined;
  await measure("the next page of 20, on and on", "3", 500, async () => {
    const next = await page({ status: [...open], ...(cursor === undefined ? {} : { cursor }) })();
    cursor = next.nextCursor ?? undefined;
  });
  await measure("page of 500", "-", 30, page({ limit: 500 }));
  await measure("search, rare", "10", 200, (run) => tasks.search(`budget ${run * 7}`, 20));
  await measure("search, common word", "10", 200, () => tasks.search("budget", 20, { includeDone: true }));
  await measure("search, beginning of a word", "10", 200, () =>
    tasks.search("bu", 20, { includeDone: true }),
  );
  await measure("search, one letter", "10", 50, () => tasks.search("t", 20, { includeDone: true }));
  await measure("search, in notes", "10", 200, () =>
    tasks.search("ask garden coffee", 20, { includeDone: true }),
  );
  await measure("search, nothing there", "10", 200, () =>
    tasks.search("xylophone", 20, { includeDone: true }),
  );
  await measure("plan the day", "-", 100, () => tasks.plan({ now, timeZone: "Europe/Berlin", limit: 10 }));
  await measure("candidates for the plan", "-", 100, () => database.tasks.candidates(200));
  await measure("counts", "-", 200, () => database.tasks.counts(today));
  await measure("tag counts", "-", 200, () => tasks.tagCounts(20));
  await measure("tagged titles", "-", 100, () => tasks.taggedTitles(500));
  await measure("create one", "4", 300, (run) =>
    tasks.create(
      [{ input: { title: `Write the note ${run}`, tags: ["bench"], due: { date: today } } }],
      cause,
    ),
  );
  await measure("create 25", "-", 50, () =>
    tasks.create(
      Array.from({ length: 25 }, (_unused, index) => ({ input: { title: `Batch ${index}` } })),
      cause,
    ),
  );
  const rows = (await page({ limit: 500, status: ["todo"] })()).items;
  await measure("edit one", "4", 300, (run) =>
    tasks.update([{ id: rows[run % rows.length]!.id, patch: { notes: `Note ${run}` } }], cause),
  );
  await measure("complete one and undo it", "-", 100, async (run) => {
    const changes = await tasks.complete([rows[run % rows.length]!.id], cause);
    await tasks.undo({ ids: changes.map((change) => change.id) }, cause);
  });
  await measure("history, newest 50", "-", 100, () => tasks.history({ limit: 50 }));
  await storage.close();

  const megabytes = statSync(join(dataFolder, "carole.db")).size / 1_048_576;
  console.log(
    `${count} tasks, ${megabytes.toFixed(0)} MB, seeded in ${(seeded / 1000).toFixed(1)} s, Node ${process.version}`,
  );
  console.log(
    `open empty ${openedEmpty.toFixed(0)} ms, open with tasks ${openedFull.toFixed(0)} ms; times in ms`,
  );
  console.table(lines);
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
