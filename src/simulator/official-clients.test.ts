import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serveWorkspace } from "./http-server.ts";
import { aTool, aToken, aWorkspace } from "./testing/test-workspace.ts";

const { workspace } = aWorkspace();
let server: RunningServer;
beforeAll(async () => {
  server = await serveWorkspace(workspace, { port: 0 });
});
afterAll(() => server.close());

/** One endpoint of each manner that chats and takes tools. */
const models = [
  "databricks-claude-3-5-sonnet",
  "databricks-claude-sonnet-4-6",
  "gpt-4o",
  "databricks-gpt-5-2",
  "databricks-meta-llama-3-1-405b-instruct",
  "databricks-llama-4-maverick",
  "databricks-gpt-oss-120b",
  "databricks-qwen3-next-80b-a3b-instruct",
  "databricks-gemini-2-5-flash",
];
/** Those whose text is a plain string, which is all that these two clients know. */
const plain = models.filter((name) => !/gpt-oss|gemini/.test(name));

describe("the OpenAI SDK over real HTTP", () => {
  const client = (): OpenAI =>
    new OpenAI({ apiKey: aToken, baseURL: `${server.url}/serving-endpoints`, maxRetries: 1 });

  it("reaches the list of endpoints with the same credential", async () => {
    const answer = await client().get<{ endpoints: { name: string }[] }>("/../api/2.0/serving-endpoints");
    expect(answer.endpoints.map(({ name }) => name)).toContain("databricks-claude-sonnet-4-6");
  });

  it.each(plain)("streams an answer of %s", async (model) => {
    const stream = await client().chat.completions.create({
      model,
      max_tokens: 200,
      stream: true,
      messages: [{ role: "user", content: "hello there, how are you?" }],
    });
    let text = "";
    let reason: string | null = null;
    for await (const chunk of stream) {
      const choice = chunk.choices[0];
      text += choice?.delta.content ?? "";
      reason = choice?.finish_reason ?? reason;
    }
    expect(text).toBe("You said: hello there, how are you?");
    expect(reason).toBe("stop");
  });

  it.each(models)("calls tools of %s and sends their results back", async (model) => {
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: "user", content: "call milk and bread" }];
    const first = await client().chat.completions.create({
      model,
      max_tokens: 200,
      messages,
      tools: [aTool],
    });
    const calls = (first.choices[0]?.message.tool_calls ?? []).filter((call) => call.type === "function");
    expect(calls.map((call) => JSON.parse(call.function.arguments))).toEqual([
      { title: "milk" },
      { title: "bread" },
    ]);
    messages.push(
      { role: "assistant", content: " ", tool_calls: calls },
      ...calls.map((call) => ({ role: "tool" as const, tool_call_id: call.id, content: "added" })),
    );
    const second = await client().chat.completions.create({
      model,
      max_tokens: 200,
      messages,
      tools: [aTool],
    });
    expect(JSON.stringify(second.choices[0]?.message.content)).toContain("The tool said: added");
  });

  it("puts a refusal into its own error, with the request id", async () => {
    const wrong = new OpenAI({ apiKey: `dapi${"f".repeat(32)}`, baseURL: `${server.url}/serving-endpoints` });
    const call = wrong.chat.completions.create({
      model: "gpt-4o",
      messages: [{ role: "user", content: "x" }],
    });
    await expect(call).rejects.toMatchObject({
      status: 403,
      requestID: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it("tries again after a 503 and gets its answer", async () => {
    const id = workspace.faults.add({ nth: 1, model: "gpt-4o", fault: { kind: "unavailable" } });
    const answer = await client().chat.completions.create({
      model: "gpt-4o",
      messages: [{ role: "user", content: "again" }],
    });
    workspace.faults.remove(id);
    expect(answer.choices[0]?.message.content).toBe("You said: again");
  });
});

describe("the AI SDK over real HTTP", () => {
  const provider = (): ReturnType<typeof createOpenAICompatible> =>
    createOpenAICompatible({ name: "workspace", baseURL: `${server.url}/serving-endpoints`, apiKey: aToken });
  const addTask = tool({
    description: "Add one task",
    inputSchema: jsonSchema<{ title: string }>({
      type: "object",
      properties: { title: { type: "string" } },
      required: ["title"],
    }),
    execute: ({ title }) => `added ${title}`,
  });

  it.each(plain)("streams an answer of %s", async (model) => {
    const result = streamText({ model: provider()(model), prompt: "hello there", maxOutputTokens: 200 });
    let text = "";
    for await (const piece of result.textStream) text += piece;
    expect(text).toBe("You said: hello there");
    expect(await result.finishReason).toBe("stop");
  });

  it.each(plain)("runs a whole round with tools on %s", async (model) => {
    const done: string[] = [];
    const result = streamText({
      model: provider()(model),
      prompt: "call milk and bread",
      maxOutputTokens: 200,
      tools: { add_task: addTask },
      stopWhen: stepCountIs(3),
      onStepFinish: ({ toolResults }) => {
        done.push(...toolResults.map(({ output }) => String(output)));
      },
    });
    expect(await result.text).toContain("The tool said: added bread");
    expect(done).toEqual(["added milk", "added bread"]);
  });

  it("runs a round without streaming", async () => {
    const result = await generateText({
      model: provider()("databricks-claude-sonnet-4-6"),
      prompt: "call milk",
      tools: { add_task: addTask },
      stopWhen: stepCountIs(2),
    });
    expect(result.text).toBe("The tool said: added milk");
  });

  it("is refused when it asks for usage by stream_options, except by external models, as in a real workspace", async () => {
    const asking = createOpenAICompatible({
      name: "workspace",
      baseURL: `${server.url}/serving-endpoints`,
      apiKey: aToken,
      includeUsage: true,
    });
    const errors: unknown[] = [];
    const onError = ({ error }: { error: unknown }): void => void errors.push(error);
    await streamText({ model: asking("databricks-claude-sonnet-4-6"), prompt: "x", onError }).consumeStream();
    expect(errors[0]).toMatchObject({
      statusCode: 400,
      responseBody: expect.stringContaining("stream_options"),
    });
    const external = streamText({ model: asking("gpt-4o"), prompt: "hello" });
    expect(await external.text).toBe("You said: hello");
    expect((await external.usage).outputTokens).toBeGreaterThan(0);
  });

  it("closes the call when it is aborted", async () => {
    const id = workspace.faults.add({ fault: { kind: "stall", afterEvents: 1 } });
    const abort = new AbortController();
    const result = streamText({
      model: provider()("gpt-4o"),
      prompt: "hello there you",
      abortSignal: abort.signal,
      onError: () => undefined,
    });
    for await (const piece of result.textStream) if (piece !== "") abort.abort();
    await expect
      .poll(() => workspace.requests.last?.outcome)
      .toMatchObject({ kind: "streamed", end: "cancelled" });
    workspace.faults.remove(id);
  });
});
