import { describe, expect, it } from "vitest";
import { aTool, aWorkspace } from "../testing/test-workspace.ts";

interface Answer {
  id: string | null;
  model: string;
  created: number;
  choices: {
    finish_reason: string;
    message: Record<string, unknown> & { tool_calls?: { id: string; function: { arguments: string } }[] };
  }[];
  usage: Record<string, unknown>;
}

async function answer(
  model: string,
  body: Record<string, unknown> = {},
): Promise<Answer & { headers: Headers }> {
  const response = await aWorkspace().chat(model, body);
  return { ...((await response.json()) as Answer), headers: response.headers };
}
const call = { tools: [aTool], messages: [{ role: "user", content: "call milk" }] };
const message = (from: Answer): Record<string, unknown> => from.choices[0]?.message ?? {};

describe("answers in one piece", () => {
  it("name the vendor's model, not the endpoint, and the endpoint in a header", async () => {
    const claude = await answer("databricks-claude-3-5-sonnet");
    expect(claude.model).toBe("us.anthropic.claude-3-5-sonnet-20241022-v2:0");
    expect(claude.headers.get("served-model-name")).toBe("databricks-claude-3-5-sonnet");
    expect((await answer("databricks-gpt-oss-120b")).model).toBe("gpt-oss-120b-080525");
  });

  it("carry an x-request-id, another one for each call", async () => {
    const { chat } = aWorkspace();
    const ids = await Promise.all(
      [1, 2].map(async () => (await chat("gpt-4o", {})).headers.get("x-request-id")),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each([
    ["databricks-claude-sonnet-4-6", /^msg_bdrk_01\w{22}$/, /^toolu_bdrk_01\w{22}$/],
    ["databricks-gpt-5-2", /^chatcmpl-\w{29}$/, /^call_\w{24}$/],
    ["gpt-4o", /^chatcmpl-\w{29}$/, /^call_\w{24}$/],
    ["databricks-meta-llama-3-3-70b-instruct", /^chatcmpl_[0-9a-f]{32}$/, /^call_\w{24}$/],
  ])("of %s have its vendor's ids", async (model, id, callId) => {
    const said = await answer(model, call);
    expect(said.id).toMatch(id);
    expect(said.choices[0]?.message.tool_calls?.[0]?.id).toMatch(callId);
    expect(said.choices[0]?.finish_reason).toBe("tool_calls");
  });

  it("of Gemini have the id null, which official samples show", async () => {
    expect((await answer("databricks-gemini-2-5-flash")).id).toBeNull();
  });

  it("have content as a string on Claude, GPT and Llama", async () => {
    for (const model of [
      "databricks-claude-sonnet-4-6",
      "databricks-gpt-5-2",
      "databricks-llama-4-maverick",
    ]) {
      expect(message(await answer(model))["content"]).toBe("You said: hello there");
    }
  });

  it("have content as parts on gpt-oss, the thought first", async () => {
    expect(message(await answer("databricks-gpt-oss-120b"))["content"]).toEqual([
      { type: "reasoning", summary: [{ type: "summary_text", text: "The user said something." }] },
      { type: "text", text: "You said: hello there", citation: null },
    ]);
  });

  it("have content as parts with a signed thought on Claude that thinks", async () => {
    const thinking = { type: "adaptive" };
    expect(message(await answer("databricks-claude-sonnet-4-6", { thinking }))["content"]).toEqual([
      {
        type: "reasoning",
        summary: [
          {
            type: "summary_text",
            text: "The user said something.",
            signature: expect.stringMatching(/^\w{96}$/),
          },
        ],
      },
      { type: "text", text: "You said: hello there", citation: null },
    ]);
  });

  it("have a thought that only the vendor can read, where the manner says so", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ fault: { kind: "manner", wire: { reasoning: "encrypted" } } });
    const said = (await (
      await chat("databricks-claude-sonnet-4-6", { thinking: { type: "adaptive" } })
    ).json()) as Answer;
    expect(message(said)["content"]).toEqual([
      { type: "reasoning", summary: [{ type: "summary_encrypted_text", data: expect.any(String) }] },
      { type: "text", text: "You said: hello there", citation: null },
    ]);
    const stream = await (
      await chat("databricks-claude-sonnet-4-6", { thinking: { type: "adaptive" }, stream: true })
    ).text();
    expect(stream.match(/summary_encrypted_text/g)).toHaveLength(1);
    expect(stream).not.toContain("The user said something");
  });

  it("have content null, or none at all, beside calls without words", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.script({ times: 2, reply: { text: "", toolCalls: [{ name: "add_task", arguments: {} }] } });
    const llama = (await (await chat("databricks-meta-llama-3-3-70b-instruct", call)).json()) as Answer;
    expect(message(llama)["content"]).toBeNull();
    const gpt = (await (await chat("databricks-gpt-5-2", call)).json()) as Answer;
    expect(message(gpt)).not.toHaveProperty("content");
  });

  it("write a call without arguments as an empty string on Claude and as {} elsewhere", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.script({ times: 2, reply: { text: "", toolCalls: [{ name: "add_task", arguments: {} }] } });
    const argumentsOf = async (model: string): Promise<string | undefined> =>
      ((await (await chat(model, call)).json()) as Answer).choices[0]?.message.tool_calls?.[0]?.function
        .arguments;
    expect(await argumentsOf("databricks-claude-sonnet-4-6")).toBe("");
    expect(await argumentsOf("gpt-4o")).toBe("{}");
  });

  it("count usage in each family's fields", async () => {
    const counted = {
      prompt_tokens: expect.any(Number),
      completion_tokens: expect.any(Number),
      total_tokens: expect.any(Number),
    };
    expect((await answer("databricks-claude-sonnet-4-6")).usage).toEqual({
      ...counted,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: 0,
    });
    expect((await answer("databricks-gpt-5-mini")).usage).toEqual({
      ...counted,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 6 },
    });
    expect((await answer("databricks-gpt-oss-120b")).usage).toEqual({
      ...counted,
      prompt_tokens_details: null,
      completion_tokens_details: null,
    });
    expect((await answer("databricks-llama-4-maverick")).usage).toEqual(counted);
  });

  it("stop with length when max_tokens is used up, a thought first of all", async () => {
    const cut = await answer("databricks-llama-4-maverick", { max_tokens: 2 });
    expect(cut.choices[0]).toMatchObject({ finish_reason: "length", message: { content: "You said" } });
    const thought = await answer("databricks-gpt-oss-120b", { max_tokens: 2 });
    expect(thought.choices[0]).toMatchObject({ finish_reason: "length" });
    expect(message(thought)["content"]).toEqual([
      { type: "reasoning", summary: [{ type: "summary_text", text: "The user" }] },
    ]);
  });

  it("stop before a stop sequence, and come n times when asked", async () => {
    expect(message(await answer("databricks-llama-4-maverick", { stop: " there" }))["content"]).toBe(
      "You said: hello",
    );
    expect((await answer("databricks-llama-4-maverick", { n: 3 })).choices).toHaveLength(3);
  });
});
