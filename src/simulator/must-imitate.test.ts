import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runSimulatorCommand } from "./command.ts";
import { createEchoBrain } from "./testing/echo-brain.ts";
import { aTool, aToken, eventsOf } from "./testing/test-workspace.ts";

/**
 * The ten things that a simulated workspace must imitate, each once, seen from outside: the standalone command, real
 * HTTP, steered by its controls. The details are tested beside the code.
 */
const narrow = `dapi${"1".repeat(32)}`;
const over = new AbortController();
let url = "";
let said = "";
let done: Promise<number>;

beforeAll(async () => {
  const listening = Promise.withResolvers<void>();
  const write = (text: string): void => {
    said += text;
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
    if (url !== "") listening.resolve();
  };
  const flags = [
    "--port",
    "0",
    "--now",
    "2026-11-23T09:00:00Z",
    "--rate-limits",
    "otpm=4000",
    "--seed",
    "ten",
  ];
  const tokens = [
    "--token",
    `${aToken},user=ana@example.com`,
    "--token",
    `${narrow},scopes=model-serving-inference`,
  ];
  done = runSimulatorCommand(
    [...flags, ...tokens],
    { write },
    { signal: over.signal, brain: createEchoBrain() },
  );
  await listening.promise;
});
afterAll(async () => {
  over.abort();
  await done;
});
beforeEach(async () => {
  await fetch(`${url}/__simulator/faults`, { method: "DELETE" });
  await control("/clock", { advanceMs: 60_000 });
});

function control(path: string, body: unknown): Promise<Response> {
  return fetch(`${url}/__simulator${path}`, { method: "POST", body: JSON.stringify(body) });
}
const fault = (rule: unknown): Promise<Response> => control("/faults", rule);
function get(path: string, token: string | null = aToken): Promise<Response> {
  return fetch(url + path, {
    redirect: "manual",
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
}
function post(path: string, body: unknown): Promise<Response> {
  const form = typeof body === "string";
  return fetch(url + path, {
    method: "POST",
    headers: {
      authorization: `Bearer ${aToken}`,
      "content-type": form ? "application/x-www-form-urlencoded" : "application/json",
    },
    body: form ? body : JSON.stringify(body),
  });
}
function chat(model: string, body: Record<string, unknown> = {}, token = aToken): Promise<Response> {
  return fetch(`${url}/serving-endpoints/${model}/invocations`, {
    method: "POST",
    redirect: "manual",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ max_tokens: 200, messages: [{ role: "user", content: "hello there" }], ...body }),
  });
}
async function json(response: Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await response).json()) as Record<string, unknown>;
}
const claude = "databricks-claude-sonnet-4-6";
const llama = "databricks-meta-llama-3-3-70b-instruct";

describe("a simulator must imitate", () => {
  it("1. auth: none is 401, wrong is 403 with an integer code, too narrow is PERMISSION_DENIED, an IP list blocks", async () => {
    expect(await json(get("/api/2.0/serving-endpoints", null))).toMatchObject({ error_code: 401 });
    expect(await json(get("/api/2.0/serving-endpoints", `dapi${"f".repeat(32)}`))).toMatchObject({
      error_code: 403,
    });
    expect(await json(get("/api/2.0/serving-endpoints", narrow))).toEqual({
      error_code: "PERMISSION_DENIED",
      message: "Provided token does not have required scopes: model-serving",
    });
    await fault({ times: 1, fault: { kind: "ip-blocked" } });
    expect(await json(get("/api/2.0/serving-endpoints"))).toMatchObject({
      message: expect.stringContaining("IP ACL"),
    });
  });

  it("2. paths: config, Me, clusters, endpoints, openapi, chat on three paths, gateway, OAuth, tokens, and 404 elsewhere", async () => {
    const paths = [
      "/.well-known/databricks-config",
      "/api/2.0/preview/scim/v2/Me",
      "/api/2.0/clusters/list",
      "/api/2.1/clusters/list",
      "/api/2.0/serving-endpoints",
      `/api/2.0/serving-endpoints/${claude}`,
      `/api/2.0/serving-endpoints/${claude}/openapi`,
      "/api/ai-gateway/v2/endpoints",
      "/oidc/.well-known/oauth-authorization-server",
      "/api/2.0/token/list",
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
    const messages = [{ role: "user", content: "x" }];
    const posts: [string, unknown][] = [
      [`/serving-endpoints/${claude}/invocations`, { messages }],
      ["/serving-endpoints/chat/completions", { model: claude, messages }],
      ["/ai-gateway/mlflow/v1/chat/completions", { model: "system.ai.claude-sonnet-4-6", messages }],
      ["/api/2.0/token/create", { comment: "x" }],
      ["/api/2.0/postgres/credentials", { endpoint: "projects/p/branches/b/endpoints/e" }],
      ["/oidc/v1/token", "grant_type=client_credentials&client_id=a&client_secret=b"],
    ];
    for (const [path, body] of posts) expect([path, (await post(path, body)).status]).toEqual([path, 200]);
    expect(await json(get("/api/2.0/nothing"))).toMatchObject({ error_code: "ENDPOINT_NOT_FOUND" });
  });

  it("3. a catalogue with every family, and with endpoints that are not ready, forbidden or asleep", async () => {
    const { endpoints } = (await json(get("/api/2.0/serving-endpoints"))) as {
      endpoints: { name: string }[];
    };
    expect(endpoints.length).toBeGreaterThan(20);
    const statuses = ["finetuned-llama-preparing", "databricks-claude-opus-5", "finetuned-llama-sleepy"].map(
      async (name) => (await chat(name)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 403, 503]);
  });

  it("4. strict decoding, parameter rules and a schema validator, in the exact words", async () => {
    expect(await json(chat(llama, { stream_options: {} }))).toEqual({
      error_code: "BAD_REQUEST",
      message: 'Bad request: json: unknown field "stream_options"\n',
    });
    expect(await json(chat("databricks-claude-opus-4-8", { temperature: 0 }))).toEqual({
      error_code: "BAD_REQUEST",
      message: "Model us.anthropic.claude-opus-4-8 does not support the temperature parameter.",
    });
    const parameters = { type: "object", properties: { a: { type: "number", minimum: 1 } } };
    const tools = [{ type: "function", function: { name: "f", description: "x", parameters } }];
    expect(await json(chat(llama, { tools }))).toMatchObject({
      message: "Invalid JSON schema - number types do not support minimum",
    });
  });

  it("5. message validation: order, completeness, empty text, length", async () => {
    const user = { role: "user", content: "x" };
    const call = { id: "a", type: "function", function: { name: "f", arguments: "{}" } };
    for (const messages of [
      [user, { role: "system", content: "late" }],
      [user, { role: "assistant", content: " ", tool_calls: [call] }, user],
      [user, { role: "assistant", content: "" }, user],
      [{ role: "user", content: "word ".repeat(200_000) }],
    ]) {
      expect((await chat(claude, { messages })).status).toBe(400);
    }
  });

  it("6. answers with vendor model ids, vendor ids, usage and an x-request-id", async () => {
    const response = await chat(claude);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toMatchObject({
      id: expect.stringMatching(/^msg_bdrk_/),
      model: "us.anthropic.claude-sonnet-4-6",
      usage: { cache_read_input_tokens: 0 },
    });
    expect((await json(chat(llama)))["id"]).toMatch(/^chatcmpl_/);
  });

  it("7. streams: role and usage in every chunk, tool index from 1, arguments in fragments, then [DONE]", async () => {
    const body = { stream: true, tools: [aTool], messages: [{ role: "user", content: "call milk" }] };
    const events = await eventsOf(await chat(claude, body));
    const deltas = events.map(
      (event) => (event["choices"] as { delta: Record<string, unknown> }[])[0]?.delta ?? {},
    );
    const calls = deltas.flatMap(
      (delta) => (delta["tool_calls"] ?? []) as { index: number; function: { arguments: string } }[],
    );
    expect(deltas.every((delta) => delta["role"] === "assistant")).toBe(true);
    expect(events.every((event) => "usage" in event)).toBe(true);
    expect(new Set(calls.map((call) => call.index))).toEqual(new Set([1]));
    expect(calls.map((call) => call.function.arguments).join("")).toBe('{"title":"milk"}');
    expect(calls.length).toBeGreaterThan(2);
  });

  it("8. faults by rule: nth call, model, token; replies, redirects, cuts and stalls", async () => {
    await fault([
      { nth: 1, model: llama, fault: { kind: "rate-limit", form: "documented", retryAfterSeconds: 2 } },
      { nth: 2, model: llama, fault: { kind: "html", status: 502 } },
      { nth: 3, model: llama, fault: { kind: "redirect" } },
      { nth: 4, model: llama, fault: { kind: "empty" } },
      { token: "developer@example.com", fault: { kind: "unavailable" } },
      { model: claude, fault: { kind: "cut", afterEvents: 1 } },
    ]);
    const statuses: number[] = [];
    for (let nth = 1; nth <= 5; nth += 1) statuses.push((await chat(llama)).status);
    expect(statuses).toEqual([429, 502, 302, 500, 200]);
    expect((await chat(llama, {}, narrow)).status).toBe(503);
    await expect((await chat(claude, { stream: true })).text()).rejects.toThrow("terminated");
  });

  it("9. rate accounting: max_tokens is reserved, what is not used is credited back", async () => {
    expect((await chat(llama, { max_tokens: 5_000 })).status).toBe(429);
    for (let call = 0; call < 3; call += 1)
      expect((await chat(llama, { max_tokens: 3_500 })).status).toBe(200);
  });

  it("10. determinism: same request, same bytes; scripted replies; recorded requests; marked as a simulator; no whole token", async () => {
    const stream = async (): Promise<string> => (await chat(claude, { stream: true })).text();
    expect(await stream()).toBe(await stream());
    await control("/script", { reply: { toolCalls: [{ name: "add_task", arguments: { title: "milk" } }] } });
    expect(JSON.stringify(await json(chat(claude)))).toContain("toolu_bdrk_");
    const recorded = await (await fetch(`${url}/__simulator/requests`)).text();
    expect(recorded).toContain("hello there");
    expect((await get("/.well-known/databricks-config")).headers.get("x-simulator")).toMatch(/simulated/i);
    expect(said).toContain("SIMULATED");
    for (const secret of [aToken, narrow]) expect(recorded + said).not.toContain(secret);
  });
});
