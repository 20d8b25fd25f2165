import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ErrorBody } from "../shared/errors.ts";
import { TaskQuery, type Page, type Task } from "../shared/task.ts";
import { scriptedModel } from "../agent/testing/scripted-model.ts";
import { rewind } from "./rewind.ts";
import { openTestDoor, partsIn, startOf, type TestDoor } from "./testing/test-door.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.close());

const titles = async (): Promise<string[]> => {
  const list: Page<Task> = await (await door.request("/api/tasks")).json();
  return list.items.map(({ title }) => title);
};
const errorOf = async (response: Response): Promise<ErrorBody> =>
  ((await response.json()) as { error: ErrorBody }).error;

describe("Idempotency-Key", () => {
  const create = (title: string, key: string) =>
    door.send("POST", "/api/tasks", { title }, { "idempotency-key": key });

  test("the same write again gets the first answer and makes nothing new", async () => {
    const first = await create("one", "k1");
    const again = await create("one", "k1");
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await again.json()).toEqual(await first.json());
    expect(await titles()).toEqual(["one"]);
  });

  test("the first answer comes again with its version and its address", async () => {
    const first = await create("one", "k1");
    const again = await create("one", "k1");
    for (const name of ["etag", "location", "content-type"]) {
      expect(again.headers.get(name)).not.toBeNull();
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    const task: Task = await first.json();
    const remove = () =>
      door.request(`/api/tasks/${task.id}`, { method: "DELETE", headers: { "idempotency-key": "k2" } });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
  });

  test("is kept with the row that it asked for: there is no second write that could be lost", async () => {
    const { idempotency, ...whole } = door.deps.owner("local");
    const save = () => Promise.reject(new Error("The power went out between two commits."));
    const cut = await openTestDoor(undefined, {
      owner: () => ({ ...whole, idempotency: { ...idempotency, save } }),
    });
    for (const [path, body] of [
      ["/api/tasks", { title: "one" }],
      ["/api/tasks/quick", { text: "two" }],
    ] as const) {
      const send = () => cut.send("POST", path, body, { "idempotency-key": path });
      const first = await send();
      expect(first.status).toBe(201);
      const again = await send();
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      for (const name of ["etag", "location", "content-type"]) {
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
      expect(await again.text()).toBe(await first.text());
    }
    expect((await titles()).map((title) => title.toLowerCase()).toSorted()).toEqual(["one", "two"]);
    await cut.close();
  });

  test("is kept with any other write of a task, which is done once: a version, a time that was skipped, an undo", async () => {
    const { idempotency, ...whole } = door.deps.owner("local");
    const save = () => Promise.reject(new Error("The power went out between two commits."));
    const cut = await openTestDoor(undefined, {
      owner: () => ({ ...whole, idempotency: { ...idempotency, save } }),
    });
    const made = await cut.send("POST", "/api/tasks", {
      title: "one",
      due: { date: "2026-11-23" },
      repeat: "FREQ=DAILY",
    });
    const { id }: Task = await made.json();
    const read = async (): Promise<Task> => (await cut.request(`/api/tasks/${id}`)).json();
    const newest = async (): Promise<string> => {
      const page: Page<{ id: string }> = await (await cut.request("/api/changes?limit=1")).json();
      return page.items[0]!.id;
    };
    const writes: [method: string, path: string, body?: () => Promise<unknown>][] = [
      ["PATCH", `/api/tasks/${id}`, async () => ({ title: "two" })],
      ["POST", `/api/tasks/${id}/skip`],
      ["POST", "/api/changes/undo", async () => ({ ids: [await newest()] })],
      ["DELETE", `/api/tasks/${id}`],
      ["POST", `/api/tasks/${id}/restore`],
      ["DELETE", `/api/tasks/${id}?permanent=true`],
    ];
    for (const [method, path, bodyOf] of writes) {
      const version = method === "PATCH" ? { "if-match": `"${(await read()).version}"` } : undefined;
      const body = await bodyOf?.();
      const headers = { "idempotency-key": path + method, "content-type": "application/json", ...version };
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const first = await cut.request(path, init);
      expect(first.ok).toBe(true);
      const before = await newest();
      const again = await cut.request(path, init);
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect([again.status, again.headers.get("etag")]).toEqual([first.status, first.headers.get("etag")]);
      expect(await again.text()).toBe(await first.text());
      expect(await newest()).toBe(before);
    }
    await cut.close();
  });

  test("is kept with a conversation, a rule, a rewind and a plan that is applied, each of which is done once", async () => {
    const { idempotency, ...whole } = door.deps.owner("local");
    const save = () => Promise.reject(new Error("The power went out between two commits."));
    const cut = await openTestDoor(undefined, {
      owner: () => ({ ...whole, idempotency: { ...idempotency, save } }),
    });
    const told = await cut.send("POST", "/api/chat", { message: "Good morning" });
    const { conversationId, userMessageId } = startOf(partsIn(await told.text()));
    const task: Task = await (
      await cut.send("POST", "/api/tasks", { title: "one", due: { date: "2026-11-23" } })
    ).json();
    const effect = { kind: "phrase", phrase: "EOD", means: "18:00" };
    const rule: { id: string } = await (
      await cut.send("POST", "/api/rules", { text: "EOD means 18:00", effect })
    ).json();
    const here = `/api/conversations/${conversationId}`;
    const writes: [method: string, path: string, body?: unknown][] = [
      ["POST", "/api/conversations", { title: "Empty" }],
      ["PATCH", here, { title: "Morning" }],
      ["PUT", `${here}/head`, { messageId: userMessageId }],
      ["POST", `${here}/rewind`, { messageId: userMessageId, tasks: false }],
      ["POST", "/api/rules", { text: "COB too", effect: { ...effect, phrase: "COB" } }],
      ["PATCH", `/api/rules/${rule.id}`, { enabled: false }],
      ["DELETE", `/api/rules/${rule.id}`],
      [
        "POST",
        "/api/plan/apply",
        { moves: [{ taskId: task.id, version: task.version, to: { date: "2026-11-24" } }] },
      ],
      ["DELETE", here],
    ];
    const everything = async (): Promise<string> => {
      const paths = ["/api/conversations", "/api/rules/changes", "/api/changes", "/api/tasks", here];
      const all = await Promise.all(paths.map((path) => cut.request(path)));
      const texts = await Promise.all(all.map((response) => response.text()));
      return texts.join("\n").replaceAll(/"requestId":"[^"]*"/g, "");
    };
    for (const [method, path, body] of writes) {
      const headers = { "idempotency-key": method + path, "content-type": "application/json" };
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const before = await everything();
      const first = await cut.request(path, init);
      expect([method, path, first.status]).toEqual([
        method,
        path,
        expect.toSatisfy((status) => status < 300),
      ]);
      const after = await everything();
      expect([path, path.endsWith("/head") || after !== before]).toEqual([path, true]);
      const again = await cut.request(path, init);
      expect([path, again.headers.get("idempotency-replayed")]).toEqual([path, "true"]);
      expect(again.status).toBe(first.status);
      for (const name of ["etag", "location", "content-type"]) {
        expect(again.headers.get(name)?.split(";")[0]).toBe(first.headers.get(name)?.split(";")[0]);
      }
      expect(await again.text()).toBe(await first.text());
      expect(await everything()).toBe(after);
    }
    await cut.close();
  });

  test("that can't be kept takes the rewind with it: neither tasks nor conversation go back", async () => {
    const model = scriptedModel((request) =>
      request.messages.at(-1)?.role === "tool"
        ? { text: "Done." }
        : { calls: [{ name: "create_tasks", arguments: { tasks: [{ title: "one" }] } }] },
    );
    const whole = await openTestDoor(model);
    const told = await whole.send("POST", "/api/chat", { message: "Add one" });
    const { conversationId, userMessageId } = startOf(partsIn(await told.text()));
    const services = whole.deps.owner("local");
    const keep = () => Promise.reject(new Error("The power went out before the commit."));
    const request = { conversationId, messageId: userMessageId, tasks: true, preview: false };
    await expect(rewind(services, request, keep)).rejects.toThrow("before the commit");
    expect(await services.conversations.branch(conversationId, 10)).toHaveLength(2);
    expect((await services.tasks.list(TaskQuery.parse({}))).items.map(({ title }) => title)).toEqual(["One"]);
    await whole.close();
  });

  test("of a write that was refused is not kept, so that the mended request can have it", async () => {
    const nowhere = "0197a5b0-0000-7000-8000-000000000000";
    const send = (body: unknown) => door.send("POST", "/api/tasks", body, { "idempotency-key": "k1" });
    expect((await send({ title: "one", blockedBy: [nowhere] })).status).toBeGreaterThanOrEqual(400);
    expect((await send({ title: "one" })).status).toBe(201);
  });

  test("an answer that was kept without them is still given again", async () => {
    const { idempotency } = door.deps.owner("local");
    const first = await create("one", "k1");
    const kept = (await idempotency.find("k1"))!;
    const body = await first.text();
    await idempotency.save("k2", { ...kept, body }, new Date().toISOString());
    expect(await (await create("one", "k2")).text()).toBe(body);
  });

  test("two at the same moment are one write", async () => {
    const both = await Promise.all([create("one", "k1"), create("one", "k1")]);
    const [first, second] = await Promise.all(both.map((response): Promise<Task> => response.json()));
    expect(first).toEqual(second);
    expect(await titles()).toEqual(["one"]);
  });

  test("another request with the key is refused, and a refusal is not kept", async () => {
    await create("one", "k1");
    const other = await create("two", "k1");
    expect(other.status).toBe(422);
    expect((await errorOf(other)).code).toBe("idempotency_mismatch");
    expect((await create("", "k2")).status).toBe(400);
    expect((await create("two", "k2")).status).toBe(201);
  });
});
