import { describe, expect, it } from "vitest";
import { aTool, aWorkspace } from "../testing/test-workspace.ts";

const claude = "databricks-claude-sonnet-4-6";
const llama = "databricks-meta-llama-3-3-70b-instruct";
const gpt = "databricks-gpt-5-2";
const gptOss = "databricks-gpt-oss-120b";

async function refusal(model: string, body: Record<string, unknown>): Promise<unknown> {
  const response = await aWorkspace().chat(model, body);
  return response.status === 400 ? await response.json() : response.status;
}
const unknownField = (name: string): unknown => ({
  error_code: "BAD_REQUEST",
  message: `Bad request: json: unknown field "${name}"\n`,
});

describe("strict decoding of the body", () => {
  it.each([
    [claude, "stream_options", { include_usage: true }],
    [llama, "stream_options", { include_usage: true }],
    [llama, "seed", 7],
    [gptOss, "max_completion_tokens", 100],
    [llama, "thinking", { type: "enabled", budget_tokens: 1024 }],
    [gpt, "thinking", { type: "adaptive" }],
    [claude, "reasoning_effort", "low"],
    [claude, "inputs", []],
    [llama, "prompt", "x"],
    [gpt, "anything_else", 1],
  ])("%s refuses the unknown field %s in the decoder's exact words", async (model, name, value) => {
    expect(await refusal(model, { [name]: value })).toEqual(unknownField(name));
  });

  it("counts a key with the value null as sent", async () => {
    expect(await refusal(llama, { seed: null })).toEqual(unknownField("seed"));
  });

  it("refuses private keys inside messages", async () => {
    const messages = [{ role: "user", content: "hi", _id: 1 }];
    expect(await refusal(llama, { messages })).toEqual(unknownField("_id"));
    const thought = [
      { role: "user", content: "hi" },
      { role: "assistant", content: "ho", reasoning_content: "hm" },
      { role: "user", content: "hi" },
    ];
    expect(await refusal(claude, { messages: thought })).toEqual(unknownField("reasoning_content"));
  });

  it("takes strict inside a tool's function on GPT only", async () => {
    const tools = [{ type: "function", function: { ...aTool.function, strict: true } }];
    expect(await refusal(gpt, { tools })).toBe(200);
    expect(await refusal(claude, { tools })).toEqual(unknownField("strict"));
  });

  it("is looser on GPT and Claude routes and on external models, as they are", async () => {
    expect(await refusal(claude, { max_completion_tokens: 100 })).toBe(200);
    expect(await refusal(gpt, { max_completion_tokens: 100 })).toBe(200);
    expect(await refusal("gpt-4o", { stream_options: { include_usage: true }, stream: true, seed: 7 })).toBe(
      200,
    );
  });

  it("takes the safe set of fields on every model that chats", async () => {
    const { workspace, chat } = aWorkspace();
    for (const { name, ready, deniedBecause, task, wakeMs, family, tools } of workspace.catalogue) {
      const usable = ready && deniedBecause === null && wakeMs === null && family !== "gpt-codex";
      if (!usable || (task !== "llm/v1/chat" && task !== null)) continue;
      const withTools = tools === "yes" ? { tools: [aTool], tool_choice: "auto" } : {};
      const response = await chat(name, { model: name, stream: false, ...withTools });
      expect([name, response.status]).toEqual([name, 200]);
    }
  });

  it("says what is wrong with a value, and with a body that is no JSON", async () => {
    expect(await refusal(llama, { max_tokens: "many" })).toMatchObject({
      message: "Bad request: json: cannot unmarshal string into field ChatCompletionRequest.max_tokens\n",
    });
    expect(await refusal(llama, { messages: [{ role: 7 }] })).toMatchObject({
      message: "Bad request: json: cannot unmarshal number into field ChatCompletionRequest.messages.role\n",
    });
    const { post } = aWorkspace();
    for (const body of ["", "{", "nonsense", "[]"]) {
      const response = await post(`/serving-endpoints/${llama}/invocations`, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error_code: "BAD_REQUEST",
        message: expect.stringMatching(/^Bad request: /),
      });
    }
  });

  it("can be switched off", async () => {
    const { chat } = aWorkspace({ strict: false });
    expect((await chat(llama, { seed: 7, stream_options: {} })).status).toBe(200);
  });
});
