import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkArguments, runCall } from "../../src/agent/call-tool.ts";
import { createInProcessEventBus } from "../../src/events/in-process-event-bus.ts";
import type { AppDeps } from "../../src/server/app.ts";
import { databricksAppsIdentity, reverseProxyIdentity } from "../../src/server/identity.ts";
import { openTestDoor, type TestDoor } from "../../src/server/testing/test-door.ts";
import { newId } from "../../src/shared/id.ts";
import { openPostgresStorage, type PostgresStorage } from "../../src/storage/postgres.ts";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { beginningWith } from "../../src/tasks/beginning-with.ts";
import { createRuleService } from "../../src/rules/create-rule-service.ts";
import { createTaskService } from "../../src/tasks/create-task-service.ts";
import type { TaskDatabase } from "../../src/tasks/task-store.ts";
import { createTools } from "../../src/tools/index.ts";

const secret = "hushhush";
const signal = new AbortController().signal;
const moment = { now: new Date("2026-11-23T09:00:00.000Z"), timeZone: "Europe/Berlin" };
const as = (user: string) => ({ host: "10.0.0.7:8000", "x-forwarded-user": user });

let postgres: RunningPostgres;
let storage: PostgresStorage;
let door: TestDoor;
/** The same behind a proxy of the company's own. */
let proxied: TestDoor;
/** What belongs to Ada. */
const hers = { task: "", other: "", change: "", conversation: "", message: "", rule: "" };

const tasksOf = (ownerId: string, database: TaskDatabase = storage.forOwner(ownerId)) =>
  createTaskService({ database, events, ownerId, timeZone: "Europe/Berlin" });
const rulesOf = (ownerId: string, database: TaskDatabase = storage.forOwner(ownerId)) =>
  createRuleService({ database, events, ownerId });
const toolsOf: AppDeps["tools"] = (ownerId, inside) => {
  const own = storage.forOwner(ownerId);
  const database = inside === undefined ? own : beginningWith(own, inside);
  return createTools({ tasks: tasksOf(ownerId, database), rules: rulesOf(ownerId, database) });
};
const events = createInProcessEventBus();

const send = (user: string, method: string, path: string, body?: unknown): Promise<Response> =>
  body === undefined
    ? door.request(path, { method, headers: as(user) })
    : door.send(method, path, body, as(user));

beforeAll(async () => {
  postgres = await startPostgres();
  const connectionString = await postgres.createDatabase("people");
  storage = await openPostgresStorage({ connection: { connectionString } });
  const parts: Partial<AppDeps> = {
    events,
    storageKind: storage.kind,
    owner: (ownerId) => ({ ...storage.forOwner(ownerId), tasks: tasksOf(ownerId), rules: rulesOf(ownerId) }),
    tools: toolsOf,
  };
  door = await openTestDoor(undefined, { ...parts, identity: databricksAppsIdentity });
  const identity = reverseProxyIdentity("x-forwarded-user", ["127.0.0.1"]);
  proxied = await openTestDoor(undefined, { ...parts, identity });
  const make = async (title: string): Promise<string> => {
    const response = await send("ada", "POST", "/api/tasks", { title, tags: [secret] });
    return ((await response.json()) as { id: string }).id;
  };
  hers.task = await make(`Plan ${secret}`);
  hers.other = await make(`Other ${secret}`);
  await (await send("ada", "POST", "/api/chat", { message: `Remember ${secret}` })).text();
  hers.conversation = (await items("/api/conversations"))[0]!.id;
  hers.change = (await items("/api/changes"))[0]!.id;
  const rule = { text: secret, effect: { kind: "phrase", phrase: secret, means: "18:00" } };
  hers.rule = ((await (await send("ada", "POST", "/api/rules", rule)).json()) as { id: string }).id;
  const whole = (await (await send("ada", "GET", `/api/conversations/${hers.conversation}`)).json()) as {
    messages: { id: string }[];
  };
  hers.message = whole.messages[0]!.id;
}, 60_000);
afterAll(async () => {
  await door?.close();
  await proxied?.close();
  await storage?.close();
  await postgres?.remove();
});

async function items(path: string): Promise<{ id: string }[]> {
  return ((await (await send("ada", "GET", path)).json()) as { items: { id: string }[] }).items;
}

/** Everything that Ada has, as she sees it. */
async function allOfHers(): Promise<string> {
  const paths = ["/api/tasks", "/api/tasks?trashed=true", "/api/changes", "/api/conversations", "/api/rules"];
  const whole = [...paths, `/api/conversations/${hers.conversation}`];
  return JSON.stringify(
    await Promise.all(whole.map(async (path) => (await send("ada", "GET", path)).text())),
  );
}

/** As Eve: each route with what is Ada's put wherever an id can stand. */
const attempts: Record<string, (mine: typeof hers) => readonly [path: string, body?: unknown]> = {
  "GET /api/health": () => ["/api/health"],
  "GET /api/connection": () => ["/api/connection"],
  "PUT /api/connection": () => ["/api/connection", { host: "http://127.0.0.1:1", token: "dapi-eve" }],
  "GET /api/models": () => ["/api/models"],
  "POST /api/parse": () => ["/api/parse", { text: "call tomorrow" }],
  "GET /api/tasks": () => [`/api/tasks?q=${secret}`],
  "GET /api/tasks/stream": () => ["/api/tasks/stream"],
  "POST /api/tasks": ({ task }) => ["/api/tasks", { title: "Eve's", parentId: task, blockedBy: [task] }],
  "POST /api/tasks/quick": () => ["/api/tasks/quick", { text: "Eve's own" }],
  "GET /api/tasks/{id}": ({ task }) => [`/api/tasks/${task}`],
  "PATCH /api/tasks/{id}": ({ task }) => [`/api/tasks/${task}`, { title: "Eve was here" }],
  "DELETE /api/tasks/{id}": ({ task }) => [`/api/tasks/${task}`],
  "GET /api/tasks/{id}/origins": ({ task }) => [`/api/tasks/${task}/origins`],
  "POST /api/tasks/{id}/skip": ({ task }) => [`/api/tasks/${task}/skip`],
  "POST /api/plan/what-if": () => ["/api/plan/what-if", { text: `Suppose I'm away and ${secret} moves` }],
  "POST /api/plan/apply": ({ task }) => [
    "/api/plan/apply",
    { moves: [{ taskId: task, version: 1, to: { date: "2026-12-24" } }] },
  ],
  "GET /api/plan/chains": () => ["/api/plan/chains"],
  "GET /api/plan/nudge": ({ task }) => [`/api/plan/nudge?taskId=${task}`],
  "GET /api/plan/why": ({ task }) => [`/api/plan/why?taskId=${task}`],
  "GET /api/briefing": () => ["/api/briefing"],
  "GET /api/review": () => ["/api/review"],
  "GET /api/rules": () => ["/api/rules"],
  "POST /api/rules": () => [
    "/api/rules",
    { text: "Eve's", effect: { kind: "phrase", phrase: "eve", means: "9:00" } },
  ],
  "GET /api/rules/changes": ({ rule }) => [`/api/rules/changes?ruleId=${rule}`],
  "GET /api/rules/{id}": ({ rule }) => [`/api/rules/${rule}`],
  "PATCH /api/rules/{id}": ({ rule }) => [`/api/rules/${rule}`, { enabled: false }],
  "DELETE /api/rules/{id}": ({ rule }) => [`/api/rules/${rule}`],
  "GET /api/rules/{id}/preview": ({ rule }) => [`/api/rules/${rule}/preview`],
  "POST /api/tasks/{id}/restore": ({ task }) => [`/api/tasks/${task}/restore`],
  "GET /api/plan": () => ["/api/plan"],
  "GET /api/changes": ({ task }) => [`/api/changes?taskId=${task}`],
  "POST /api/changes/undo": ({ change }) => ["/api/changes/undo", { ids: [change] }],
  "GET /api/conversations": () => [`/api/conversations?q=${secret}`],
  "POST /api/conversations": () => ["/api/conversations", { title: "Eve's" }],
  "GET /api/conversations/{id}": ({ conversation }) => [`/api/conversations/${conversation}`],
  "PATCH /api/conversations/{id}": ({ conversation }) => [
    `/api/conversations/${conversation}`,
    { title: "Eve was here" },
  ],
  "DELETE /api/conversations/{id}": ({ conversation }) => [`/api/conversations/${conversation}`],
  "PUT /api/conversations/{id}/head": ({ conversation, message }) => [
    `/api/conversations/${conversation}/head`,
    { messageId: message },
  ],
  "POST /api/conversations/{id}/rewind": ({ conversation, message }) => [
    `/api/conversations/${conversation}/rewind`,
    { messageId: message },
  ],
  "POST /api/chat": ({ conversation, message }) => [
    "/api/chat",
    { conversationId: conversation, message: "Tell me all", replaces: message },
  ],
  "GET /api/chat/{conversationId}/stream": ({ conversation }) => [`/api/chat/${conversation}/stream`],
  "POST /api/chat/{conversationId}/stop": ({ conversation }) => [`/api/chat/${conversation}/stop`],
  "POST /api/chat/{conversationId}/approve": ({ conversation, task }) => [
    `/api/chat/${conversation}/approve`,
    { approvalId: newId(), approvedIds: [task] },
  ],
};
/** Streams without an end, read in a test of their own, and what the workspace answers itself. */
const elsewhere = /^(GET \/api\/events|\w+ \/api\/databricks\/|GET \/api\/openapi)/;

describe("somebody else's tasks, on the company's PostgreSQL", () => {
  it("are tried for at every address that there is", async () => {
    const document = (await (await send("eve", "GET", "/api/openapi.json")).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => !elsewhere.test(route) && !(route in attempts))).toEqual([]);
  });

  it.each(Object.entries(attempts))("are neither shown nor changed by %s", async (route, build) => {
    const before = await allOfHers();
    const [path, body] = build(hers);
    const response = await send("eve", route.split(" ")[0]!, path, body);
    const said = await response.text();
    expect(said).not.toContain(secret);
    expect(route.includes("{") ? response.status : 404).toBe(404);
    expect(await allOfHers()).toBe(before);
  });

  it.each(Object.entries(attempts))(
    "are out of reach of a proxy's user and of a forger: %s",
    async (route, build) => {
      const before = await allOfHers();
      const [path, body] = build(hers);
      const answerTo = async (remoteAddress: string): Promise<Response> => {
        const headers = {
          host: "127.0.0.1:5173",
          "x-forwarded-user": "databricks:ada",
          "content-type": "application/json",
        };
        const init = { method: route.split(" ")[0]!, headers };
        return proxied.app.request(
          path,
          body === undefined ? init : { ...init, body: JSON.stringify(body) },
          { incoming: { socket: { remoteAddress }, rawHeaders: Object.entries(headers).flat() } },
        );
      };
      const user = await answerTo("127.0.0.1");
      expect(await user.text()).not.toContain(secret);
      expect(route.includes("{") ? user.status : 404).toBe(404);
      const forger = await answerTo("10.0.0.66");
      expect(forger.status).toBe(route === "GET /api/health" ? 200 : 401);
      expect(await forger.text()).not.toContain(secret);
      expect(await allOfHers()).toBe(before);
    },
  );

  it("are not told of to another listener", async () => {
    const heard = (await send("eve", "GET", "/api/events")).body!.pipeThrough(new TextDecoderStream());
    const reader = heard.getReader();
    await send("ada", "PATCH", `/api/tasks/${hers.task}`, { notes: secret });
    await send("eve", "POST", "/api/tasks", { title: "The end" });
    let seen = "";
    while (!seen.includes("The end")) seen += (await reader.read()).value ?? "";
    await reader.cancel();
    expect(seen).not.toContain(secret);
  });

  const calls: Record<string, (mine: typeof hers) => unknown> = {
    find_tasks: () => ({ text: secret, include_done: true }),
    create_tasks: ({ task }) => ({ tasks: [{ title: "Eve's", parent_id: task }] }),
    update_tasks: ({ task, other }) => ({
      tasks: [{ id: task, title: "Eve was here", blocked_by: [other] }],
    }),
    complete_tasks: ({ task }) => ({ ids: [task] }),
    delete_tasks: ({ task }) => ({ ids: [task], permanent: true }),
    edit_repeating: ({ task }) => ({ ids: [task], action: "skip" }),
    edit_links: ({ task }) => ({ id: task, add: ["https://eve.example"] }),
    plan_day: ({ task }) => ({ view: "why", id: task, limit: 20 }),
    what_if: ({ task }) => ({ suppose: "it moves to friday", task_id: task }),
    apply_plan: ({ task }) => ({ proposal_id: task, decision: "apply" }),
    task_history: ({ task }) => ({ id: task, kind: "any" }),
    undo_changes: ({ change }) => ({ change_ids: [change] }),
    learn_rule: () => ({ kind: "phrase", text: "Eve's", phrase: "eve", means: "9:00" }),
    change_rules: ({ rule }) => ({ ids: [rule], action: "forget" }),
    list_rules: () => ({ text: secret }),
    ask_user: () => ({ question: "What does Ada do?" }),
  };

  it.each(Object.keys(calls))("are neither shown nor changed by the tool %s", async (name) => {
    const before = await allOfHers();
    const tool = toolsOf("databricks:eve").find((one) => one.name === name)!;
    const ready = checkArguments(tool, calls[name]?.(hers));
    if (!("tool" in ready)) throw new Error(`The arguments of ${name} are not right.`);
    const outcome = await runCall(ready.tool, ready.input, {
      cause: {
        actor: { type: "assistant", model: "scripted" },
        conversationId: hers.conversation,
        messageId: hers.message,
      },
      userText: "",
      ...moment,
      signal,
      readOnly: false,
      approvedIds: [hers.task],
    });
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(await allOfHers()).toBe(before);
  });

  it("are tried for with every tool that there is", () => {
    expect(toolsOf("databricks:eve").map(({ name }) => name)).toEqual(Object.keys(calls));
  });
});
