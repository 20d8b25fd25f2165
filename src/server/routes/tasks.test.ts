import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../../shared/change.ts";
import type { ErrorBody } from "../../shared/errors.ts";
import type { ParsedLine } from "../../shared/parse.ts";
import type { Plan } from "../../shared/plan.ts";
import type { Page, Task } from "../../shared/task.ts";
import { scriptedModel } from "../../agent/testing/scripted-model.ts";
import { openTestDoor } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.close());

async function make(fields: Partial<Task> & { title: string }): Promise<Task> {
  const response = await door.send("POST", "/api/tasks", fields);
  expect(response.status).toBe(201);
  return response.json();
}
async function list(query = ""): Promise<Page<Task>> {
  return (await door.request(`/api/tasks${query}`)).json();
}
const titles = async (query?: string): Promise<string[]> =>
  (await list(query)).items.map(({ title }) => title);
const errorOf = async (response: Response): Promise<ErrorBody> =>
  ((await response.json()) as { error: ErrorBody }).error;

describe("/api/tasks", () => {
  test("makes a task with the defaults, at an address of its own", async () => {
    const response = await door.send("POST", "/api/tasks", { title: "Review the budget" });
    const task: Task = await response.json();
    expect(response.headers.get("location")).toBe(`/api/tasks/${task.id}`);
    expect(response.headers.get("etag")).toBe('"1"');
    expect(task).toMatchObject({
      title: "Review the budget",
      status: "todo",
      priority: "medium",
      version: 1,
    });
    expect(await (await door.request(`/api/tasks/${task.id}`)).json()).toEqual(task);
  });

  test("lists newest first, done included, trash not", async () => {
    const [one, two] = [await make({ title: "one" }), await make({ title: "two" })];
    await make({ title: "three" });
    await door.send("PATCH", `/api/tasks/${one.id}`, { status: "done" });
    expect((await door.request(`/api/tasks/${two.id}`, { method: "DELETE" })).status).toBe(204);
    expect(await titles()).toEqual(["three", "one"]);
    expect(await titles("?trashed=true")).toEqual(["two"]);
  });

  test("filters by repeated and comma-separated values alike", async () => {
    await make({ title: "blocked one", status: "blocked", priority: "high" });
    await make({ title: "todo one", priority: "urgent", tags: ["finance"] });
    await make({ title: "done one", status: "done" });
    expect(await titles("?status=blocked,done&sort=title")).toEqual(["blocked one", "done one"]);
    expect(await titles("?status=blocked&status=done&sort=-title")).toEqual(["done one", "blocked one"]);
    expect(await titles("?priority=urgent,high&sort=priority")).toEqual(["todo one", "blocked one"]);
    expect(await titles("?tag=finance")).toEqual(["todo one"]);
    expect(await titles("?q=blocked")).toEqual(["blocked one"]);
  });

  test("filters by days, the named day included", async () => {
    await make({ title: "friday", due: { date: "2026-11-27" } });
    await make({ title: "monday", due: { date: "2026-11-30" } });
    expect(await titles("?due_before=2026-11-27")).toEqual(["friday"]);
    expect(await titles("?due_after=2026-11-28")).toEqual(["monday"]);
  });

  test("hands out pages that follow one another", async () => {
    for (const title of ["a", "b", "c"]) await make({ title });
    const first = await list("?limit=2");
    expect(first.items.map(({ title }) => title)).toEqual(["c", "b"]);
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ items: [{ title: "a" }], nextCursor: null });
  });

  test("refuses to overwrite a newer version: 412", async () => {
    const { id } = await make({ title: "one" });
    const patch = (title: string, version: string) =>
      door.send("PATCH", `/api/tasks/${id}`, { title }, { "if-match": version });
    expect((await patch("two", '"1"')).headers.get("etag")).toBe('"2"');
    const late = await patch("three", '"1"');
    expect(late.status).toBe(412);
    expect((await errorOf(late)).code).toBe("version_conflict");
    const lateDelete = await door.request(`/api/tasks/${id}`, {
      method: "DELETE",
      headers: { "if-match": '"1"' },
    });
    expect(lateDelete.status).toBe(412);
    expect(await titles()).toEqual(["two"]);
  });

  test("takes a task out of the trash, or removes it for good", async () => {
    const { id } = await make({ title: "one" });
    await door.request(`/api/tasks/${id}`, { method: "DELETE" });
    expect((await door.request(`/api/tasks/${id}/restore`, { method: "POST" })).status).toBe(200);
    expect(await titles()).toEqual(["one"]);
    await door.request(`/api/tasks/${id}`, { method: "DELETE" });
    expect((await door.request(`/api/tasks/${id}?permanent=true`, { method: "DELETE" })).status).toBe(204);
    expect((await door.request(`/api/tasks/${id}`)).status).toBe(404);
  });

  test.each([
    ["an unknown field", "POST", "/api/tasks", { title: "a", colour: "red" }, "colour"],
    ["a missing title", "POST", "/api/tasks", { notes: "a" }, "title"],
    ["a wrong type", "POST", "/api/tasks", { title: 7 }, "title"],
    ["31 February", "POST", "/api/tasks", { title: "a", due: { date: "2026-02-31" } }, "calendar"],
    [
      "a script as link",
      "POST",
      "/api/tasks",
      { title: "a", links: [{ url: "javascript:alert(1)" }] },
      "links",
    ],
    ["malformed JSON", "POST", "/api/tasks", "{", "JSON"],
    ["an unknown filter", "GET", "/api/tasks?colour=red", undefined, "colour"],
    ["a limit over 500", "GET", "/api/tasks?limit=501", undefined, "limit"],
    ["a limit that is no number", "GET", "/api/tasks?limit=many", undefined, "limit"],
    ["an unknown status", "GET", "/api/tasks?status=todo,maybe", undefined, "status"],
    ["a malformed id", "GET", "/api/tasks/123", undefined, "id"],
  ])("names what is wrong: %s", async (_name, method, path, body, word) => {
    const response =
      body === undefined ? await door.request(path, { method }) : await door.send(method, path, body);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error).toMatchObject({ code: "invalid_request", retryable: false });
    expect(error.message).toContain(word);
    expect(error.requestId).toBe(response.headers.get("x-request-id"));
    expect(await titles()).toEqual([]);
  });

  test("does not read what is not sent as JSON: a form of another site can't write", async () => {
    const response = await door.send("POST", "/api/tasks", { title: "a" }, { "content-type": "text/plain" });
    expect(response.status).toBe(415);
    expect((await errorOf(response)).code).toBe("invalid_request");
  });

  test("an unknown task is 404, with one form of error", async () => {
    const response = await door.request("/api/tasks/0197a5b0-0000-7000-8000-000000000000");
    expect(response.status).toBe(404);
    expect(Object.keys(await errorOf(response)).toSorted()).toEqual([
      "code",
      "hint",
      "message",
      "requestId",
      "retryable",
    ]);
  });
});

describe("quick add and parse", () => {
  test("a line without a priority gets the one that the chat would give, as a guess with its reason", async () => {
    const call = {
      name: "create_tasks",
      arguments: { tasks: [{ title: "Submit the payroll", due: "tomorrow" }] },
    };
    const spoken = await openTestDoor(
      scriptedModel((request) =>
        request.messages.at(-1)?.role === "tool" ? { text: "Done." } : { calls: [call] },
      ),
    );
    await (await spoken.send("POST", "/api/chat", { message: "Submit the payroll tomorrow" })).text();
    const listed: Page<Task> = await (await spoken.request("/api/tasks")).json();
    await spoken.close();
    const quick = async (text: string): Promise<Task> =>
      (await door.send("POST", "/api/tasks/quick", { text, ...place })).json();
    const task = await quick("Submit the payroll tomorrow");
    expect(task.priority).toBe("high");
    expect(task.priority).toBe(listed.items[0]?.priority);
    const told = await (await door.request(`/api/tasks/${task.id}/origins`)).json();
    expect(told.fields.priority).toMatchObject({ by: "guess", why: expect.stringContaining("payroll") });
    expect((await quick("Submit the payroll tomorrow p4")).priority).toBe("low");
    expect((await quick("Submit the payroll tomorrow, no rush")).priority).toBe("low");
  });

  const line = "Send report tomorrow 5pm #finance p1";
  const place = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

  test("reads a line and changes nothing", async () => {
    const parsed: ParsedLine = await (await door.send("POST", "/api/parse", { text: line, ...place })).json();
    expect(parsed).toMatchObject({
      title: "Send report",
      due: { date: "2026-11-24", time: "17:00" },
      priority: "urgent",
      tags: ["finance"],
      repeat: null,
      intents: [{ kind: "create" }],
    });
    expect(await titles()).toEqual([]);
  });

  test("makes the task that a line describes", async () => {
    const response = await door.send("POST", "/api/tasks/quick", { text: line, ...place });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      title: "Send report",
      priority: "urgent",
      tags: ["finance"],
    });
  });

  test.each([[{ text: "" }], [{ text: "a", now: "soon" }], [{ text: "a", timeZone: "Mars" }], [{}]])(
    "refuses %j",
    async (body) => {
      expect((await door.send("POST", "/api/tasks/quick", body)).status).toBe(400);
      expect(await titles()).toEqual([]);
    },
  );
});

describe("the change log", () => {
  test("tells every change, and takes it back", async () => {
    const { id } = await make({ title: "one" });
    await door.send("PATCH", `/api/tasks/${id}`, { title: "two" });
    const log: Page<Change> = await (await door.request(`/api/changes?taskId=${id}`)).json();
    expect(log.items.map(({ kind, actor }) => [kind, actor.type])).toEqual([
      ["updated", "user"],
      ["created", "user"],
    ]);
    const undone = await door.send("POST", "/api/changes/undo", { ids: [log.items[0]!.id] });
    expect(await undone.json()).toMatchObject({ conflicts: [] });
    expect(await titles()).toEqual(["one"]);
  });

  test.each([
    [{}],
    [{ ids: [] }],
    [{ ids: ["x"] }],
    [{ ids: ["0197a5b0-0000-7000-8000-000000000000"], messageId: "0197a5b0-0000-7000-8000-000000000000" }],
  ])("refuses %j", async (body) => {
    expect((await door.send("POST", "/api/changes/undo", body)).status).toBe(400);
  });
});

test("the plan ranks the rows that are there, each with the parts of its score", async () => {
  await make({ title: "whenever", priority: "low" });
  await make({ title: "now", priority: "urgent" });
  const plan: Plan = await (await door.request("/api/plan?limit=5")).json();
  expect(plan.items[0]!.task.title).toBe("now");
  expect(plan.items[0]!.parts.length).toBeGreaterThan(0);
  expect(plan.counts.open).toBe(2);
});

test("what holds a task up makes it blocked, other fields leave its status alone, and a status that was said stays", async () => {
  const first = await make({ title: "Get the numbers" });
  const patch = async (id: string, fields: Partial<Task>): Promise<string> =>
    ((await (await door.send("PATCH", `/api/tasks/${id}`, fields)).json()) as Task).status;
  for (const held of [{ waitingFor: "Ana" }, { blockedBy: [first.id] }, { blockedReason: "no access" }]) {
    const { id, status } = await make({ title: `Held ${Object.keys(held)[0]}`, ...held });
    expect(status).toBe("blocked");
    expect(await patch(id, { due: { date: "2026-12-01" }, priority: "high" })).toBe("blocked");
    expect(await patch(id, { status: "todo", ...held })).toBe("todo");
    // A form sends what it shows, whether or not it was changed.
    expect(await patch(id, { due: { date: "2026-12-02" }, ...held })).toBe("todo");
    expect(await patch(id, { waitingFor: "Ben" })).toBe("blocked");
    expect(await patch(id, { waitingFor: null, blockedBy: [], blockedReason: null })).toBe("todo");
  }
  expect((await make({ title: "Said", status: "todo", waitingFor: "Ana" })).status).toBe("todo");
  const { id } = await make({ title: "For no reason that was told", status: "blocked" });
  const shown = { blockedBy: [], blockedReason: null, waitingFor: null };
  expect(await patch(id, { title: "For none", ...shown })).toBe("blocked");
});

test("the plan puts what is blocked after what can be begun, and says what it waits for", async () => {
  const first = await make({ title: "Get the numbers", priority: "low" });
  await make({ title: "Write the report", priority: "urgent", blockedBy: [first.id] });
  await make({ title: "Sign the lease", priority: "high", waitingFor: "Ana" });
  await make({ title: "Someday", priority: "low" });
  const { items }: Plan = await (await door.request("/api/plan")).json();
  expect(items.map(({ task, waitsFor }) => [task.title, waitsFor])).toEqual([
    ["Get the numbers", undefined],
    ["Someday", undefined],
    ["Write the report", { tasks: [{ id: first.id, title: "Get the numbers" }], person: null, reason: null }],
    ["Sign the lease", { tasks: [], person: "Ana", reason: null }],
  ]);
  const shorter: Plan = await (await door.request("/api/plan?limit=2")).json();
  expect(shorter.items.map(({ task }) => task.title)).toEqual(["Get the numbers", "Someday"]);
});
