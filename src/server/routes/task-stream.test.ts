import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../../shared/change.ts";
import type { Page, Task } from "../../shared/task.ts";
import { TaskStreamLine } from "../../shared/task-stream.ts";
import { userCause } from "../door.ts";
import { openTestDoor } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.close());

const make = async (count: number): Promise<void> => {
  const creations = Array.from({ length: count }, (_, index) => ({ input: { title: `Task ${index}` } }));
  await door.deps.owner("local").tasks.create(creations, userCause);
};
const linesIn = (text: string): TaskStreamLine[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => TaskStreamLine.parse(JSON.parse(line)));
const rowsIn = (lines: readonly TaskStreamLine[]): Task[] =>
  lines.flatMap((line) => (line.type === "tasks" ? line.tasks : []));
const read = async (): Promise<TaskStreamLine[]> =>
  linesIn(await (await door.request("/api/tasks/stream")).text());

describe("/api/tasks/stream", () => {
  test("tells every task but those in the trash, newest first, in one answer", async () => {
    await make(750);
    const { items }: Page<Task> = await (await door.request("/api/tasks?limit=500")).json();
    await door.request(`/api/tasks/${items[3]?.id}`, { method: "DELETE" });
    const lines = await read();
    const ids = rowsIn(lines).map(({ id }) => id);
    expect(ids).toHaveLength(749);
    expect(ids).not.toContain(items[3]?.id);
    expect(ids).toEqual(ids.toSorted().reverse());
    expect(lines.at(-1)).toEqual({ type: "end", complete: true });
  });

  test("an empty list begins and ends", async () => {
    expect(await read()).toEqual([
      { type: "begin", seq: 0 },
      { type: "tasks", tasks: [] },
      { type: "end", complete: true },
    ]);
  });

  test("what is changed while it is told comes with the events after its seq", async () => {
    await make(400);
    const response = await door.request("/api/tasks/stream");
    const [newest] = ((await (await door.request("/api/tasks?limit=1")).json()) as Page<Task>).items;
    await door.send("PATCH", `/api/tasks/${newest?.id}`, { title: "Renamed" });
    await make(1);
    const lines = linesIn(await response.text());
    const seq = lines[0]?.type === "begin" ? lines[0].seq : Number.NaN;
    const { items } = await door.deps.owner("local").changes.list({ afterSeq: seq, limit: 500 });
    expect(items.map(({ kind }: Change) => kind)).toEqual(["updated", "created"]);
    expect(rowsIn(lines)).toHaveLength(400);
  });

  test("is compressed for whoever takes that, and only then", async () => {
    await make(300);
    const packed = await door.request("/api/tasks/stream", { headers: { "accept-encoding": "gzip, br" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const bytes = Buffer.from(await packed.arrayBuffer());
    const plain = await door.request("/api/tasks/stream");
    expect(plain.headers.get("content-encoding")).toBeNull();
    const text = await plain.text();
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect(bytes.length * 5).toBeLessThan(text.length);
  });

  test("a reader that leaves in the middle ends the reading", async () => {
    await make(1_000);
    let pages = 0;
    const other = await openTestDoor(undefined, {
      owner: (ownerId) => {
        const services = door.deps.owner(ownerId);
        const list: typeof services.tasks.list = (query) => {
          pages += 1;
          return services.tasks.list(query);
        };
        return { ...services, tasks: { ...services.tasks, list } };
      },
    });
    const body = (await other.request("/api/tasks/stream")).body?.getReader();
    await body?.read();
    await body?.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    const after = pages;
    expect(after).toBeLessThan(5);
    await new Promise((resolve) => setImmediate(resolve));
    expect(pages).toBe(after);
    await other.close();
  });
});
