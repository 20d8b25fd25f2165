import { describe, expect, it } from "vitest";
import { aTool, aWorkspace } from "../testing/test-workspace.ts";

async function refusal(model: string, body: Record<string, unknown>): Promise<unknown> {
  const response = await aWorkspace().chat(`databricks-${model}`, body);
  return response.status === 400 ? await response.json() : response.status;
}
const said = (message: string): unknown => ({ error_code: "BAD_REQUEST", message });
const openAi = (message: string, param: string, code: string | null): unknown => ({
  error: { message, type: "invalid_request_error", param, code },
});

describe("parameters", () => {
  it.each(["temperature", "top_p", "top_k"])("new Claude does not support %s, and says so", async (name) => {
    expect(await refusal("claude-opus-4-8", { [name]: 1 })).toEqual(
      said(`Model us.anthropic.claude-opus-4-8 does not support the ${name} parameter.`),
    );
  });

  it("Claude of the middle generation takes temperature or top_p, not both", async () => {
    expect(await refusal("claude-sonnet-4-6", { temperature: 0.5 })).toBe(200);
    expect(await refusal("claude-sonnet-4-6", { temperature: 0.5, top_p: 0.5 })).toEqual(
      said(
        JSON.stringify({
          message: "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
        }),
      ),
    );
  });

  it("GPT-5 takes only temperature 1, in OpenAI's form", async () => {
    expect(await refusal("gpt-5-mini", { temperature: 0 })).toEqual(
      openAi(
        "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
        "temperature",
        "unsupported_value",
      ),
    );
    expect(await refusal("gpt-5-mini", { temperature: 1 })).toBe(200);
    expect(await refusal("gpt-5-mini", { stop: "x" })).toMatchObject({
      error: { code: "unsupported_parameter" },
    });
  });

  it("open models take sampling as one likes, within its range", async () => {
    expect(await refusal("meta-llama-3-3-70b-instruct", { temperature: 0.7, top_p: 0.9, top_k: 40 })).toBe(
      200,
    );
    expect(await refusal("meta-llama-3-3-70b-instruct", { temperature: 3 })).toMatchObject({
      error_code: "BAD_REQUEST",
    });
  });

  it("GPT-5.4 and later refuse tools unless reasoning_effort is none", async () => {
    const refused = await refusal("gpt-6-sol", { tools: [aTool] });
    expect(refused).toMatchObject({
      error: {
        message: expect.stringMatching(
          /^Function tools with reasoning_effort are not supported .*\/v1\/responses or set reasoning_effort to 'none'\.$/,
        ),
      },
    });
    expect(await refusal("gpt-6-sol", { tools: [aTool], reasoning_effort: "none" })).toBe(200);
    expect(await refusal("gpt-5-2", { tools: [aTool] })).toBe(200);
  });

  it("reasoning is controlled in each family's own way", async () => {
    expect(await refusal("gpt-5-mini", { reasoning_effort: "none" })).toMatchObject({
      error: { param: "reasoning_effort" },
    });
    expect(await refusal("gpt-5-mini", { reasoning_effort: "minimal" })).toBe(200);
    const enabled = (budget: number): unknown => ({ type: "enabled", budget_tokens: budget });
    expect(await refusal("claude-sonnet-4-5", { thinking: enabled(2_000), max_tokens: 4_000 })).toBe(200);
    expect(await refusal("claude-sonnet-4-5", { thinking: enabled(10), max_tokens: 4_000 })).toMatchObject({
      message: expect.stringContaining("greater than or equal to 1024"),
    });
    expect(await refusal("claude-sonnet-4-5", { thinking: enabled(4_000), max_tokens: 4_000 })).toMatchObject(
      {
        message: expect.stringContaining("must be greater than `thinking.budget_tokens`"),
      },
    );
    expect(await refusal("claude-sonnet-4-6", { thinking: { type: "adaptive" } })).toBe(200);
    expect(await refusal("claude-haiku-4-5", { thinking: enabled(2_000), max_tokens: 4_000 })).toMatchObject({
      message: expect.stringContaining("does not support the thinking parameter"),
    });
  });

  it("response_format follows each family's rules", async () => {
    const schema = { type: "json_schema", json_schema: { name: "x", schema: { type: "object" } } };
    expect(await refusal("claude-sonnet-4-6", { response_format: schema })).toBe(200);
    expect(await refusal("claude-sonnet-4-6", { response_format: { type: "json_object" } })).toMatchObject({
      error_code: "BAD_REQUEST",
    });
    expect(await refusal("claude-sonnet-4-6", { response_format: schema, stream: true })).toMatchObject({
      error_code: "BAD_REQUEST",
    });
    expect(await refusal("claude-sonnet-4-6", { response_format: schema, tools: [aTool] })).toMatchObject({
      error_code: "BAD_REQUEST",
    });
    expect(
      await refusal("meta-llama-3-3-70b-instruct", { response_format: { type: "json_object" } }),
    ).toMatchObject({
      message: expect.stringContaining("must contain the word 'json'"),
    });
  });

  it("max_tokens has a floor and each model's ceiling, n goes from 1 to 5", async () => {
    expect(await refusal("llama-4-maverick", { max_tokens: 0 })).toMatchObject({ error_code: "BAD_REQUEST" });
    expect(await refusal("llama-4-maverick", { max_tokens: 9_000 })).toMatchObject({
      message: expect.stringContaining("maximum allowed number of output tokens"),
    });
    expect(await refusal("llama-4-maverick", { n: 6 })).toMatchObject({ error_code: "BAD_REQUEST" });
    expect(await refusal("llama-4-maverick", { n: 2, stream: true })).toMatchObject({
      error_code: "BAD_REQUEST",
    });
  });
});
