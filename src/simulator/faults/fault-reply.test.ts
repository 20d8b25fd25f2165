import { describe, expect, it } from "vitest";
import { aWorkspace } from "../testing/test-workspace.ts";
import type { FaultRuleInput } from "./fault-rule.ts";

const model = "databricks-claude-sonnet-4-6";

async function struck(
  fault: FaultRuleInput["fault"],
): Promise<{ status: number; headers: Headers; text: string; json: () => unknown }> {
  const { workspace, chat } = aWorkspace();
  workspace.faults.add({ fault });
  const response = await chat(model, {});
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: () => JSON.parse(text) as unknown,
  };
}

describe("faults that stand instead of an answer", () => {
  it("429 as REQUEST_LIMIT_EXCEEDED, without Retry-After", async () => {
    const { status, headers, json } = await struck({ kind: "rate-limit" });
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBeNull();
    expect(json()).toEqual({
      error_code: "REQUEST_LIMIT_EXCEEDED",
      message: `REQUEST_LIMIT_EXCEEDED: Exceeded workspace input tokens per minute rate limit for ${model}. Please retry later.`,
    });
  });

  it("429 in the documented form, with Retry-After in header and body", async () => {
    const { status, headers, json } = await struck({
      kind: "rate-limit",
      form: "documented",
      retryAfterSeconds: 7,
    });
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("7");
    expect(json()).toMatchObject({ error: { type: "rate_limit_exceeded", code: 429, retry_after: 7 } });
  });

  it("429 as an external model's, and as a limit that the workspace's owner set", async () => {
    expect((await struck({ kind: "rate-limit", form: "external" })).json()).toMatchObject({
      error: "Received error from databricks-model-serving",
      external_model_message: { error_code: "REQUEST_LIMIT_EXCEEDED" },
    });
    expect((await struck({ kind: "rate-limit", form: "user-defined" })).text).toContain(
      "User defined rate limit(s) exceeded",
    );
  });

  it("500 with an empty body", async () => {
    expect(await struck({ kind: "empty" })).toMatchObject({ status: 500, text: "" });
  });

  it.each([502, 504])("%i as a proxy's HTML", async (status) => {
    const reply = await struck({ kind: "html", status });
    expect(reply.status).toBe(status);
    expect(reply.headers.get("content-type")).toMatch(/^text\/html/);
    expect(reply.text).toContain(`<title>${status}`);
  });

  it("503 and then success", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ times: 1, fault: { kind: "unavailable" } });
    const first = await chat(model, {});
    expect(first.status).toBe(503);
    expect(await first.json()).toMatchObject({
      error_code: "TEMPORARILY_UNAVAILABLE",
      message: expect.stringContaining("try again later"),
    });
    expect((await chat(model, {})).status).toBe(200);
  });

  it("503 with Retry-After", async () => {
    expect((await struck({ kind: "unavailable", retryAfterSeconds: 3 })).headers.get("retry-after")).toBe(
      "3",
    );
  });

  it("403 as if the token were revoked in mid-session", async () => {
    const { status, headers, json } = await struck({ kind: "invalid-token" });
    expect(status).toBe(403);
    expect(headers.get("x-databricks-reason-phrase")).toBe("Invalid access token.");
    expect(json()).toMatchObject({ error_code: 403 });
  });

  it("413", async () => {
    expect((await struck({ kind: "payload-too-large" })).status).toBe(413);
  });

  it("413 also for a body that is really too large", async () => {
    const { chat } = aWorkspace({ maxBodyBytes: 1_000 });
    expect((await chat(model, { messages: [{ role: "user", content: "ä".repeat(600) }] })).status).toBe(413);
  });

  it("a login page as HTML with status 200", async () => {
    const reply = await struck({ kind: "html", page: "login" });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toMatch(/^text\/html/);
    expect(reply.text).toContain("<title>Databricks - Sign In</title>");
    expect(reply.text).toContain("login-page");
  });

  it("redirects to /login?next_url= and to the private-link page", async () => {
    const login = await struck({ kind: "redirect" });
    expect([login.status, login.headers.get("location")]).toEqual([
      302,
      `/login?next_url=${encodeURIComponent(`/serving-endpoints/${model}/invocations`)}`,
    ]);
    const link = await struck({ kind: "redirect", to: "private-link", status: 303 });
    expect(link.status).toBe(303);
    expect(link.headers.get("location")).toMatch(/^\/login\.html\?error=private-link-validation-error:\d+$/);
    expect((await struck({ kind: "redirect", to: "https://elsewhere.test/" })).headers.get("location")).toBe(
      "https://elsewhere.test/",
    );
  });

  it("a connection that breaks before an answer, as fetch tells it", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ fault: { kind: "reset" } });
    await expect(chat(model, {})).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
    expect(workspace.requests.last?.outcome).toEqual({ kind: "reset" });
  });

  it("silence until the client has enough", async () => {
    const { workspace } = aWorkspace();
    workspace.faults.add({ fault: { kind: "hang" } });
    const abort = new AbortController();
    const waiting = workspace.fetch(
      new Request("https://workspace.test/api/2.0/serving-endpoints", { signal: abort.signal }),
    );
    abort.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    expect(workspace.requests.last?.outcome).toEqual({ kind: "cancelled" });
  });

  it.each([
    ["standard", { error_code: "X", message: "m" }],
    [
      "details",
      {
        error_code: "X",
        message: "m",
        details: [{ "@type": "type.googleapis.com/google.rpc.RequestInfo", request_id: expect.any(String) }],
      },
    ],
    ["legacy", { error: "m" }],
    ["scim", { schemas: [expect.any(String)], detail: "m", status: "400", scimType: "invalidValue" }],
    ["openai", { error: { message: "m", type: "invalid_request_error", param: null, code: "X" } }],
    [
      "external",
      {
        error: "Received error from databricks-model-serving",
        external_model_message: { error_code: "X", message: "m" },
      },
    ],
    ["stringified", { error_code: "X", message: '{"message":"m"}' }],
  ] as const)("any error in the %s form", async (form, body) => {
    expect((await struck({ kind: "error", status: 400, form, errorCode: "X", message: "m" })).json()).toEqual(
      body,
    );
  });

  it("any error with an integer code or none, as text, as HTML", async () => {
    expect((await struck({ kind: "error", status: 403, errorCode: 403, message: "m" })).json()).toEqual({
      error_code: 403,
      message: "m",
    });
    expect((await struck({ kind: "error", status: 403, message: "m" })).json()).toEqual({ message: "m" });
    expect(
      (await struck({ kind: "error", status: 500, form: "text", errorCode: "X", message: "m" })).text,
    ).toBe("X: m");
    expect((await struck({ kind: "error", status: 500, form: "html", message: "<b>" })).text).toContain(
      "<pre>&lt;b&gt;</pre>",
    );
  });

  it("any reply, byte for byte", async () => {
    const reply = await struck({
      kind: "reply",
      status: 418,
      headers: { "content-type": "text/plain" },
      body: "short and stout",
    });
    expect(reply).toMatchObject({ status: 418, text: "short and stout" });
  });
});

describe("faults that spoil a good answer", () => {
  const streamed = async (
    ...faults: FaultRuleInput["fault"][]
  ): Promise<{ test: ReturnType<typeof aWorkspace>; response: Response }> => {
    const test = aWorkspace();
    for (const fault of faults) test.workspace.faults.add({ fault });
    return {
      test,
      response: await test.chat(model, {
        stream: true,
        messages: [{ role: "user", content: "one two three four five six" }],
      }),
    };
  };

  it.each(["error-code", "openai"] as const)(
    "an error object in mid-stream, in the %s form",
    async (form) => {
      const { response, test } = await streamed({ kind: "stream-error", afterEvents: 1, form, message: "m" });
      const lines = (await response.text()).trim().split("\n\n");
      expect(lines).toHaveLength(2);
      expect(JSON.parse(lines[1]?.slice(6) ?? "")).toEqual(
        form === "openai"
          ? { error: { message: "m", type: "server_error", code: "INTERNAL_ERROR" } }
          : { error_code: "INTERNAL_ERROR", message: "m" },
      );
      expect(test.workspace.requests.last?.outcome).toMatchObject({ end: "ended-early", events: 1 });
    },
  );

  it("an error object in mid-stream followed by [DONE], or by a cut", async () => {
    const done = await streamed({ kind: "stream-error", afterEvents: 1, ending: "done" });
    expect(await done.response.text()).toMatch(/"error_code".*\n\ndata: \[DONE\]\n\n$/);
    const cut = await streamed({ kind: "stream-error", afterEvents: 1, ending: "cut" });
    await expect(cut.response.text()).rejects.toThrow("terminated");
  });

  it("a socket that is cut in the middle", async () => {
    const { response, test } = await streamed({ kind: "cut", afterEvents: 2 });
    await expect(response.text()).rejects.toThrow("terminated");
    expect(test.workspace.requests.last?.outcome).toMatchObject({ end: "cut", events: 2 });
  });

  it("a clean end without a finish reason and without [DONE]", async () => {
    const text = await (await streamed({ kind: "end-early", afterEvents: 2 })).response.text();
    expect(text.match(/^data: /gm)).toHaveLength(2);
    expect(text).not.toContain("[DONE]");
    expect(text).not.toContain('"finish_reason":"stop"');
  });

  it("a slow first byte", async () => {
    const { test } = await streamed({ kind: "slow-first-byte", ms: 119_000 });
    expect(test.clock.now().toISOString()).toBe("2026-11-23T09:01:59.000Z");
  });

  it("a stall that passes, and slow events", async () => {
    const { test, response } = await streamed(
      { kind: "stall", afterEvents: 1, ms: 59_000 },
      { kind: "slow-events", ms: 1 },
    );
    expect(await response.text()).toContain("[DONE]");
    expect(test.clock.now().getTime()).toBeGreaterThan(Date.parse("2026-11-23T09:00:59Z"));
  });

  it("a foreign event between the others", async () => {
    const { response } = await streamed({ kind: "extra-event", afterEvents: 1, data: { trace_id: "t" } });
    const text = await response.text();
    expect(text).toContain('data: {"trace_id":"t"}\n\n');
    expect(text).toContain("[DONE]");
  });

  it("a wrong content type, on a stream and on a list", async () => {
    const { response } = await streamed({ kind: "content-type" });
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(await response.text()).toContain("[DONE]");
    const { workspace, get } = aWorkspace();
    workspace.faults.add({ fault: { kind: "content-type", contentType: "application/octet-stream" } });
    expect((await get("/api/2.0/serving-endpoints")).headers.get("content-type")).toBe(
      "application/octet-stream",
    );
  });

  it("truncated JSON, of an answer and of a list", async () => {
    const { workspace, get, chat } = aWorkspace();
    workspace.faults.add({ fault: { kind: "truncated-json", bytes: 25 } });
    for (const response of [await get("/api/2.0/serving-endpoints"), await chat(model, {})]) {
      const text = await response.text();
      expect(text).toHaveLength(25);
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
    }
  });

  it("arguments that are no JSON", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ fault: { kind: "arguments", text: '{"title": "mi' } });
    workspace.script({ reply: { text: "", toolCalls: [{ name: "no_such_tool", arguments: {} }] } });
    expect(await (await chat(model, {})).text()).toContain('"arguments":"{\\"title\\": \\"mi"');
  });
});
