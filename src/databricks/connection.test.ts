import { describe, expect, expectTypeOf, it } from "vitest";
import type { ChatModel } from "../agent/model.ts";
import type { Connection, StepName } from "../shared/connection.ts";
import { tokenCredential } from "./credential.ts";
import {
  aService,
  asked,
  aWorkspace,
  collect,
  json,
  never,
  page,
  saysHello,
  testToken,
  type Handler,
} from "./testing/workspace.ts";

const routes: Record<string, Handler> = {
  "/.well-known/databricks-config": (_, response) =>
    json({ oidc_endpoint: "x", host_type: "workspace" })(response),
  "/api/2.0/preview/scim/v2/Me": (_, response) => json({ userName: "ana@example.com" })(response),
  "/api/2.0/serving-endpoints": (_, response) =>
    json({ endpoints: [{ name: "some-model", task: "llm/v1/chat", state: { ready: "READY" } }] })(response),
  "/api/2.0/clusters/list": (_, response) => json({})(response),
  "/serving-endpoints/some-model/invocations": (_, response) =>
    json({ choices: [{ message: { content: "ok" }, finish_reason: "stop" }] })(response),
};

function workspaceWith(changed: Record<string, Handler>) {
  return aWorkspace((request, response, nth) => {
    const handler = { ...routes, ...changed }[request.url];
    if (handler) return handler(request, response, nth);
    json(
      { error_code: "ENDPOINT_NOT_FOUND", message: `No API found for '${request.method} ${request.url}'` },
      404,
    )(response);
  });
}

const refuse =
  (status: number, body: unknown): Handler =>
  (_, response) =>
    json(body, status)(response);
const states = (connection: Connection) =>
  Object.fromEntries(connection.steps.map((step) => [step.name, step.state])) as Record<StepName, string>;
const allOk = { configuration: "ok", host: "ok", token: "ok", identity: "ok", models: "ok", clusters: "ok" };

describe("the connection, step by step", () => {
  it("is well: each step says so and how long it took", async () => {
    const { service } = aService(await workspaceWith({}));
    const connection = await service.check(never);
    expect(states(connection)).toEqual(allOk);
    expect(connection).toMatchObject({
      state: "ok",
      user: "ana@example.com",
      simulated: false,
      mode: "production",
    });
    for (const step of connection.steps) expect(step).toMatchObject({ ms: expect.any(Number), hint: "" });
    expect(service.connection()).toEqual(connection);
  });

  it.each([
    [{ host: null }, "DATABRICKS_HOST"],
    [{ credential: null }, "DATABRICKS_TOKEN"],
  ])("without %j it says what to set, and calls nobody", async (missing, hint) => {
    const workspace = await workspaceWith({});
    const { service } = aService(workspace, missing);
    const connection = await service.check(never);
    expect(connection.state).toBe("failed");
    expect(connection.steps[0]).toMatchObject({
      name: "configuration",
      state: "failed",
      hint: expect.stringContaining(hint),
    });
    expect(connection.steps.slice(1).every((step) => step.state === "skipped")).toBe(true);
    expect(workspace.requests).toEqual([]);
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "not_configured" });
  });

  it("a refused token stops at the token, with the request id to quote", async () => {
    const refusal = refuse(403, { error_code: 403, message: "Invalid access token. [ReqId: id-7]" });
    const { service } = aService(await workspaceWith({ "/api/2.0/preview/scim/v2/Me": refusal }));
    const connection = await service.check(never);
    expect(states(connection)).toEqual({
      ...allOk,
      token: "failed",
      identity: "skipped",
      models: "skipped",
      clusters: "skipped",
    });
    expect(connection.steps[2]?.message).toContain("id-7");
  });

  it("clusters/list failing while chat works is a warning and no more (list 3)", async () => {
    const { service } = aService(
      await workspaceWith({
        "/api/2.0/clusters/list": refuse(403, {
          error_code: "PERMISSION_DENIED",
          message: "required scopes: clusters",
        }),
      }),
    );
    const connection = await service.check(never);
    expect(states(connection)).toEqual({ ...allOk, clusters: "warning" });
    expect(connection.state).toBe("ok");
  });

  it("the endpoint list failing while a named endpoint works is no failure (list 3)", async () => {
    const forbidden = refuse(403, {
      error_code: "PERMISSION_DENIED",
      message: "required scopes: model-serving",
    });
    const workspace = await workspaceWith({ "/api/2.0/serving-endpoints": forbidden });
    const named = await aService(workspace, { defaultModel: "some-model" }).service.check(never, {
      chat: true,
    });
    expect(named).toMatchObject({ state: "ok" });
    expect(states(named)).toMatchObject({ models: "ok", chat: "ok" });
    const unnamed = await aService(workspace).service.check(never);
    expect(unnamed).toMatchObject({ state: "failed" });
    expect(unnamed.steps.find((step) => step.name === "models")?.hint).toContain("model-serving");
  });

  it("a workspace that offers only the guide's calls is well enough", async () => {
    const missing = refuse(404, { error_code: "ENDPOINT_NOT_FOUND", message: "No API found" });
    const { service } = aService(
      await workspaceWith({
        "/.well-known/databricks-config": missing,
        "/api/2.0/preview/scim/v2/Me": missing,
      }),
    );
    const connection = await service.check(never);
    expect(connection.state).toBe("ok");
    expect(states(connection)).toMatchObject({ host: "ok", token: "ok", identity: "warning", models: "ok" });
  });

  it("a service principal is told by its name, not by its id", async () => {
    const me: Handler = (_, response) =>
      json({ userName: "0b1c2d3e-0000-4000-8000-000000000000", displayName: "carole-app" })(response);
    const { service } = aService(await workspaceWith({ "/api/2.0/preview/scim/v2/Me": me }));
    expect((await service.check(never)).user).toBe("carole-app");
  });

  it("a login page in place of data is told as the wrong host", async () => {
    const login: Handler = (_, response) => page("<title>Databricks - Sign In</title>")(response);
    const { service } = aService(await aWorkspace(login));
    const connection = await service.check(never);
    expect(connection.state).toBe("failed");
    expect(connection.steps.find((step) => step.state === "failed")).toMatchObject({
      hint: expect.stringContaining("DATABRICKS_HOST"),
    });
  });

  it("the account console is told from a workspace", async () => {
    const console: Handler = (_, response) => json({ host_type: "account", account_id: "a" })(response);
    const { service } = aService(await workspaceWith({ "/.well-known/databricks-config": console }));
    expect((await service.check(never)).steps[1]).toMatchObject({
      state: "failed",
      message: expect.stringContaining("account console"),
    });
  });

  it("pays for a tiny chat only when asked", async () => {
    const workspace = await workspaceWith({});
    const { service } = aService(workspace);
    await service.check(never);
    expect(workspace.chatBodies()).toEqual([]);
    expect(states(await service.check(never, { chat: true }))).toMatchObject({ chat: "ok" });
    expect(workspace.chatBodies()).toMatchObject([{ max_tokens: 16 }]);
  });

  it("a notice comes before the token's known end", async () => {
    const workspace = await workspaceWith({});
    const now = Date.parse("2026-11-23T09:00:00Z");
    for (const [expiry, state] of [
      ["2026-11-26", "warning"],
      ["2027-11-26", "ok"],
    ] as const) {
      const credential = tokenCredential(testToken, "the environment", new Date(`${expiry}T00:00:00Z`));
      const { service } = aService(workspace, { credential, now: () => now });
      const step = (await service.check(never)).steps.find(({ name }) => name === "token");
      expect(step).toMatchObject({ state, message: expect.stringContaining(expiry) });
    }
  });

  it("the workspace id goes along where one host serves several workspaces", async () => {
    const workspace = await workspaceWith({});
    const { service } = aService(workspace, { workspaceId: "7474" });
    await service.models();
    expect(workspace.requests[0]?.headers["x-databricks-workspace-id"]).toBe("7474");
  });
});

describe("the connection recovers by itself", () => {
  it("looks again quickly while something is wrong, and rarely while it is well", async () => {
    let broken = true;
    const workspace = await workspaceWith({
      "/api/2.0/serving-endpoints": (request, response, nth) =>
        (broken ? refuse(503, {}) : routes["/api/2.0/serving-endpoints"]!)(request, response, nth),
    });
    const waits: number[] = [];
    const enough = Promise.withResolvers<void>();
    const { service } = aService(workspace, {
      sleep: async (milliseconds, signal) => {
        waits.push(milliseconds);
        if (waits.length === 6) broken = false;
        if (waits.length < 8) return;
        enough.resolve();
        await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      },
    });
    const told: string[] = [];
    service.onChanged((connection) => told.push(connection.state));
    service.watch();
    await enough.promise;
    service.close();
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 300_000, 300_000]);
    expect(told).toEqual(["failed", "ok"]);
  });

  it("a new host and token take effect without a restart, and the old ones are used no more", async () => {
    const [before, after] = await Promise.all([workspaceWith({}), workspaceWith({})]);
    const { service } = aService(before);
    await service.check(never);
    service.reconfigure({ host: after.host, credential: tokenCredential("dapi-new-token") });
    expect(service.connection()).toMatchObject({ state: "checking", host: after.host });
    const calls = before.requests.length;
    expect((await service.check(never)).state).toBe("ok");
    await service.models();
    expect(before.requests).toHaveLength(calls);
    expect(after.requests.at(-1)?.headers["authorization"]).toBe("Bearer dapi-new-token");
  });

  it("an answer about the old workspace does not overwrite the new one", async () => {
    const hold = Promise.withResolvers<void>();
    const slow = await workspaceWith({
      "/api/2.0/clusters/list": async (_, response) => {
        await hold.promise;
        json({})(response);
      },
    });
    const { service } = aService(slow);
    const old = service.check(never);
    await expect.poll(() => slow.requests.some((request) => request.url.includes("clusters"))).toBe(true);
    service.reconfigure({ host: "http://127.0.0.1:1", credential: tokenCredential(testToken) });
    hold.resolve();
    expect((await old).state).toBe("ok");
    expect(service.connection()).toMatchObject({ state: "checking", host: "http://127.0.0.1:1" });
  });

  it("one listener that throws does not keep the others from hearing", async () => {
    const { service } = aService(await workspaceWith({}));
    const heard: string[] = [];
    service.onChanged(() => {
      throw new Error("a bad listener");
    });
    service.onChanged((connection) => heard.push(connection.state));
    await service.check(never);
    expect(heard).toEqual(["ok"]);
  });
});

describe("as another person (list 12)", () => {
  it("a refused token of theirs is mended by them, not by a new access token", async () => {
    const workspace = await aWorkspace((_, response) =>
      json({ error_code: 403, message: "Invalid access token." }, 403)(response),
    );
    const { service } = aService(workspace);
    const theirs = await collect(service.asUser("eyJ-forwarded").stream(asked, never));
    expect(theirs.error).toMatchObject({ code: "token_refused", hint: expect.stringContaining("Sign out") });
    const ours = await collect(service.stream(asked, never));
    expect(ours.error).toMatchObject({ hint: expect.stringContaining("personal access token") });
  });

  it("the service is what the agent asks for", () => {
    const { service } = aService({ host: null });
    expectTypeOf(service).toExtend<ChatModel>();
    expectTypeOf(service.asUser("eyJ-forwarded")).toExtend<ChatModel>();
  });

  it("what one person may not do leaves the model as it is for the others", async () => {
    const workspace = await aWorkspace((request, response) =>
      request.method === "GET"
        ? json({ endpoints: [{ name: "some-model", task: "llm/v1/chat", state: { ready: "READY" } }] })(
            response,
          )
        : json({ error_code: "PERMISSION_DENIED", message: "No." }, 403)(response),
    );
    const { service } = aService(workspace);
    expect((await service.models())[0]).toMatchObject({ name: "some-model", state: "ready" });
    const theirs = await collect(service.asUser("eyJ-forwarded").stream(asked, never));
    expect(theirs.error).toMatchObject({ code: "not_permitted" });
    expect((await service.models())[0]).toMatchObject({ state: "ready" });
  });

  it("the proxy's calls carry the forwarded token as well", async () => {
    const workspace = await aWorkspace((_, response) => json({ clusters: [] })(response));
    const { service } = aService(workspace);
    const call = { method: "GET", path: "api/2.0/clusters/list", query: "", headers: {}, body: null };
    const answer = await service.asUser("eyJ-forwarded").proxy({ ...call, signal: never });
    expect(answer.status).toBe(200);
    answer.close();
    expect(workspace.requests[0]!.headers["authorization"]).toBe("Bearer eyJ-forwarded");
  });

  it("the forwarded token is used for that call alone", async () => {
    const workspace = await aWorkspace((_, response) => saysHello(response));
    const { service } = aService(workspace);
    await collect(service.asUser("eyJ-forwarded").stream(asked, never));
    await collect(service.stream(asked, never));
    expect(workspace.requests.map((request) => request.headers["authorization"])).toEqual([
      "Bearer eyJ-forwarded",
      `Bearer ${testToken}`,
    ]);
  });
});

describe("one answer in one piece", () => {
  it("holds text, thoughts, calls and how it ended", async () => {
    const answer = {
      id: null,
      model: "us.anthropic.claude-sonnet-4-6",
      choices: [
        {
          finish_reason: "tool_calls",
          message: {
            content: [
              { type: "reasoning", summary: [{ type: "summary_text", text: "Hm." }] },
              { type: "text", text: "I'll add that." },
            ],
            tool_calls: [
              { id: "toolu_1", type: "function", function: { name: "add_task", arguments: "{}" } },
            ],
          },
        },
      ],
      usage: { prompt_tokens: 586, completion_tokens: 41 },
    };
    const workspace = await aWorkspace((_, response) => json(answer)(response));
    const { service } = aService(workspace);
    await expect(service.complete(asked, never)).resolves.toMatchObject({
      text: "I'll add that.",
      reasoning: "Hm.",
      toolCalls: [{ id: "toolu_1", name: "add_task", arguments: "{}" }],
      finish: {
        reason: "tool-calls",
        usage: { inputTokens: 586, outputTokens: 41 },
        servedModel: "us.anthropic.claude-sonnet-4-6",
      },
    });
    expect(workspace.chatBodies()[0]).not.toHaveProperty("stream");
  });

  it("also when an endpoint streams nothing though it was asked to", async () => {
    const workspace = await aWorkspace((_, response) =>
      json({ choices: [{ message: { content: "Hi" }, finish_reason: "stop" }] })(response),
    );
    const { service } = aService(workspace);
    expect(await collect(service.stream(asked, never))).toMatchObject({ text: "Hi", error: null });
  });

  it.each(["", "{", "7", '{"choices":[]}'])("a body %j is an error, never an empty answer", async (body) => {
    const workspace = await aWorkspace((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(body);
    });
    const { service } = aService(workspace);
    await expect(service.complete(asked, never)).rejects.toMatchObject({ code: "stream_broken" });
  });
});
