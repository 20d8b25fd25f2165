import { describe, expect, it } from "vitest";
import { aWorkspace } from "../testing/test-workspace.ts";

const claude = "databricks-claude-sonnet-4-6";
const llama = "databricks-meta-llama-3-3-70b-instruct";
const gpt = "databricks-gpt-5-2";

const user = { role: "user", content: "hi" };
const calls = (...ids: string[]): unknown => ({
  role: "assistant",
  content: " ",
  tool_calls: ids.map((id) => ({ id, type: "function", function: { name: "f", arguments: "{}" } })),
});
const result = (id: string): unknown => ({ role: "tool", tool_call_id: id, content: "done" });

async function judged(model: string, messages: unknown): Promise<{ status: number; text: string }> {
  const response = await aWorkspace().chat(model, { messages });
  return { status: response.status, text: await response.text() };
}

describe("the transcript", () => {
  it.each([claude, llama, gpt])("of a whole round with tools is taken by %s", async (model) => {
    const messages = [
      { role: "system", content: "Be kind." },
      user,
      calls("a", "b"),
      result("b"),
      result("a"),
      user,
    ];
    expect((await judged(model, messages)).status).toBe(200);
  });

  it.each([claude, llama, gpt])("is required by %s", async (model) => {
    expect((await judged(model, [])).status).toBe(400);
    const missing = await aWorkspace().post(`/serving-endpoints/${model}/invocations`, { max_tokens: 5 });
    expect(missing.status).toBe(400);
    expect(await missing.json()).toMatchObject({
      message: 'Bad request: missing required field "messages"\n',
    });
  });

  it("has its system message first and once", async () => {
    const system = { role: "system", content: "x" };
    expect((await judged(llama, [user, system])).status).toBe(400);
    expect((await judged(claude, [system, system, user])).status).toBe(400);
    expect((await judged("gpt-4o", [user, system])).status).toBe(200);
  });

  it("has no other roles", async () => {
    expect((await judged(llama, [{ role: "function", content: "x" }])).text).toContain(
      'unsupported role \\"function\\"',
    );
  });

  it("has no empty text block for Claude, which says so in a stringified message", async () => {
    const empty = [user, { role: "assistant", content: "" }, user];
    expect(JSON.parse((await judged(claude, empty)).text)).toEqual({
      error_code: "BAD_REQUEST",
      message: '{"message":"messages: text content blocks must be non-empty"}',
    });
    const part = [{ role: "user", content: [{ type: "text", text: "" }] }];
    expect((await judged(claude, part)).status).toBe(400);
    expect(
      (await judged(claude, [user, { ...(calls("a") as object), content: null }, result("a")])).status,
    ).toBe(200);
    expect((await judged(gpt, empty)).status).toBe(200);
  });

  it.each([
    ["a call without its result", [user, calls("a", "b"), result("a"), user], "b"],
    ["a result that comes too late", [user, calls("a"), user, result("a")], "a"],
    ["a call that is never answered", [user, calls("a")], "a"],
    ["a result for no call", [user, result("z")], "z"],
    ["two results for one call", [user, calls("a"), result("a"), result("a")], "a"],
  ])("with %s is refused by every family", async (_what, messages, id) => {
    for (const model of [claude, llama, gpt, "gpt-4o"]) {
      const { status, text } = await judged(model, messages);
      expect([model, status]).toEqual([model, 400]);
      expect(model === claude ? text : id).toContain(id);
    }
  });

  it("is refused in each vendor's own form", async () => {
    const open = [user, calls("call_1"), user];
    const fromClaude = JSON.parse((await judged(claude, open)).text) as { message: string };
    expect(JSON.parse(fromClaude.message)).toEqual({
      message: expect.stringMatching(
        /^messages\.1: `tool_use` ids were found without `tool_result` blocks immediately after: call_1\./,
      ),
    });
    expect(JSON.parse((await judged(gpt, open)).text)).toMatchObject({
      error: {
        type: "invalid_request_error",
        message: expect.stringContaining("did not have response messages: call_1"),
      },
    });
    expect(JSON.parse((await judged("gpt-4o", open)).text)).toMatchObject({
      error: "Received error from openai",
      external_model_message: { error: { type: "invalid_request_error" } },
    });
  });

  it("may not end with the assistant for the newest Claude", async () => {
    const prefilled = [user, { role: "assistant", content: "Sure," }];
    expect((await judged("databricks-claude-opus-4-8", prefilled)).text).toContain(
      "does not support assistant message prefill",
    );
    expect((await judged(claude, prefilled)).status).toBe(200);
  });

  it("has to bring back the signature of Gemini 3's calls, in the running turn only", async () => {
    const gemini = "databricks-gemini-3-5-flash";
    expect((await judged(gemini, [user, calls("a"), result("a")])).text).toContain(
      "missing a thought_signature",
    );
    const signed = calls("a") as { tool_calls: object[] };
    const withSignature = {
      ...signed,
      tool_calls: signed.tool_calls.map((call) => ({ ...call, thoughtSignature: "abc" })),
    };
    expect((await judged(gemini, [user, withSignature, result("a")])).status).toBe(200);
    expect((await judged(gemini, [user, calls("a"), result("a"), user])).status).toBe(200);
  });
});

describe("a transcript that is too long", () => {
  const long = { role: "user", content: "word ".repeat(200_000) };

  it("is refused by open models with prompt, answer and limit as numbers", async () => {
    const response = await aWorkspace().chat(llama, { messages: [long], max_tokens: 1_000 });
    expect(await response.json()).toEqual({
      error_code: "BAD_REQUEST",
      message: expect.stringMatching(
        /^Input validation error: inputs tokens \+ max_new_tokens tokens exceed context limit: \d+ \+ 1000 > 128000$/,
      ),
    });
  });

  it("is refused by Claude and GPT in their words", async () => {
    expect((await judged(claude, [long])).text).toMatch(/prompt is too long: \d+ tokens > 200000 maximum/);
    expect((await judged("gpt-4o", [long])).text).toContain("context_length_exceeded");
  });
});
