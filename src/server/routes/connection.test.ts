import { afterEach, describe, expect, test } from "vitest";
import type { Connection } from "../../shared/connection.ts";
import { CaroleError } from "../../shared/errors.ts";
import { openTestDoor, testConnection, testWorkspace } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";
import type { Workspace } from "../workspace.ts";

let door: TestDoor;
afterEach(() => door.close());

const token = "dapi-0123456789abcdef";
const failed: Connection = {
  ...testConnection,
  state: "failed",
  steps: [
    { name: "token", state: "failed", ms: 3, message: "The token was refused.", hint: "Make a new one." },
  ],
};
async function open(over: Partial<Workspace> = {}, saved?: string[]): Promise<void> {
  const saveConnection = async (host: string, secret: string) => void saved?.push(host, secret);
  door = await openTestDoor(undefined, {
    databricks: testWorkspace(over),
    ...(saved === undefined ? {} : { saveConnection }),
  });
}

describe("the workspace", () => {
  test("its state is told at once, and checked again on request", async () => {
    await open({ check: async () => failed });
    expect(await (await door.request("/api/connection")).json()).toMatchObject({
      state: "ok",
      mode: "development",
    });
    expect(await (await door.request("/api/connection?check=true")).json()).toMatchObject({
      state: "failed",
    });
  });

  test("its models are listed", async () => {
    await open();
    const { models } = await (await door.request("/api/models")).json();
    expect(models[0]).toEqual({
      name: "claude-sonnet",
      label: "claude-sonnet",
      family: "claude",
      state: "ready",
      tools: true,
      default: true,
    });
  });

  test("health says what there is without asking it", async () => {
    const silent = () => Promise.reject(new Error("It was asked."));
    await open({ models: silent, check: silent });
    const response = await door.request("/api/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      version: "1.2.3",
      database: "sqlite",
      databricks: "ok",
    });
  });
});

describe("new credentials", () => {
  test("are tried, then kept, and never told", async () => {
    const saved: string[] = [];
    await open({ reconfigure: async ({ host }) => ({ ...testConnection, mode: "production", host }) }, saved);
    const response = await door.send("PUT", "/api/connection", { host: "https://a.example.com", token });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain(token);
    expect(saved).toEqual(["https://a.example.com", token]);
    expect(JSON.stringify(door.logged)).not.toContain(token);
  });

  test("that do not work are not kept, and the answer says why", async () => {
    const saved: string[] = [];
    await open({ reconfigure: async () => failed }, saved);
    const response = await door.send("PUT", "/api/connection", { host: "https://a.example.com", token });
    expect(response.status).toBe(502);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ error: { code: "token_refused", hint: "Make a new one." } });
    expect(body).not.toContain(token);
    expect(saved).toEqual([]);
  });

  test("with a host that can't be meant are the asker's mistake: 400, with the reason, never the token", async () => {
    const reconfigure = () =>
      Promise.reject(
        new CaroleError("configuration_invalid", `"${token}" is not a whole host name.`, {
          hint: "Use https.",
        }),
      );
    await open({ reconfigure }, []);
    const response = await door.send("PUT", "/api/connection", { host: token, token });
    expect(response.status).toBe(400);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({
      error: {
        code: "configuration_invalid",
        message: expect.stringContaining("host name"),
        hint: "Use https.",
      },
    });
    expect(body + JSON.stringify(door.logged)).not.toContain(token);
  });

  test.each([
    [{ host: "https://a" }],
    [{ host: "https://a", token: "two\nlines" }],
    [{ host: "https://a", token, user: "x" }],
  ])("in a wrong form are refused: %j", async (body) => {
    await open({}, []);
    const response = await door.send("PUT", "/api/connection", body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("dapi-");
  });
});

describe("the proxy", () => {
  type Call = Parameters<Workspace["proxy"]>[0];
  async function openProxy(answer: {
    status: number;
    text: string;
    headers?: Record<string, string>;
  }): Promise<Call[]> {
    const calls: Call[] = [];
    await open({
      proxy: async (call) => {
        calls.push(call);
        return {
          status: answer.status,
          headers: { "content-type": "application/json", "x-request-id": "theirs", ...answer.headers },
          body: (async function* () {
            yield new TextEncoder().encode(answer.text);
          })(),
          close: () => undefined,
        };
      },
    });
    return calls;
  }

  test("hands on the guide's three calls and their answers", async () => {
    const calls = await openProxy({ status: 200, text: '{"clusters":[]}' });
    const listed = await door.request("/api/databricks/api/2.0/clusters/list?page_size=1");
    expect(await listed.json()).toEqual({ clusters: [] });
    expect(listed.headers.get("x-databricks-request-id")).toBe("theirs");
    await door.request("/api/databricks/api/2.0/serving-endpoints");
    const body = { messages: [{ role: "user", content: "Hi" }] };
    await door.send("POST", "/api/databricks/serving-endpoints/claude/invocations", body);
    expect(calls.map(({ method, path, query, body: sent }) => [method, path, query, sent])).toEqual([
      ["GET", "api/2.0/clusters/list", "page_size=1", null],
      ["GET", "api/2.0/serving-endpoints", "", null],
      ["POST", "serving-endpoints/claude/invocations", "", JSON.stringify(body)],
    ]);
  });

  test("hands on the workspace's own errors unchanged", async () => {
    const text = '{"error_code":"PERMISSION_DENIED","message":"No."}';
    await openProxy({ status: 403, text });
    const response = await door.request("/api/databricks/api/2.0/clusters/list");
    expect(response.status).toBe(403);
    expect(await response.text()).toBe(text);
  });

  test.each([
    ["GET", "/api/databricks/api/2.0/secrets/list", 404],
    ["POST", "/api/databricks/api/2.0/clusters/list", 405],
    ["GET", "/api/databricks/serving-endpoints/claude/invocations", 405],
    ["POST", "/api/databricks/serving-endpoints/a%2Fb/invocations", 404],
    ["DELETE", "/api/databricks/api/2.0/serving-endpoints", 405],
  ])("refuses any other: %s %s", async (method, path, status) => {
    const refuse = new CaroleError("not_found", "This call is not offered here.");
    await open({ proxy: () => Promise.reject(refuse) });
    const response =
      method === "POST" ? await door.send(method, path, {}) : await door.request(path, { method });
    expect(response.status).toBe(status);
  });
});

test("the API describes itself, with every address", async () => {
  await open();
  const document = await (await door.request("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  for (const path of [
    "/api/tasks",
    "/api/tasks/{id}",
    "/api/chat",
    "/api/events",
    "/api/plan",
    "/api/changes/undo",
  ]) {
    expect(Object.keys(document.paths)).toContain(path);
  }
  expect(document.components.schemas.Task.properties).toHaveProperty("title");
});
