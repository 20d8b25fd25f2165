import { describe, expect, it } from "vitest";
import type { ModelMessage, ModelPart, ModelTool, ToolCall } from "../shared/model.ts";
import type { Brain } from "../simulator/brain-seam.ts";
import { createWorkspace } from "../simulator/workspace.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { aService, collect, never } from "./testing/workspace.ts";

/** One endpoint of each kind that chats, from the strictest to the most easy-going. */
const models = [
  "databricks-claude-sonnet-4-6",
  "databricks-claude-opus-4-8",
  "databricks-gpt-5-2",
  "databricks-gpt-5-4",
  "databricks-gpt-6-sol",
  "databricks-meta-llama-3-3-70b-instruct",
  "databricks-gpt-oss-120b",
  "databricks-gemini-2-5-flash",
  "databricks-gemini-3-5-flash",
  "databricks-qwen3-next-80b-a3b-instruct",
  "my-azure-gpt",
];
const pairs = models.flatMap((first) =>
  models.filter((second) => second !== first).map((second) => [first, second] as const),
);

const fact = "The vault code is 7319-Käse 🧀";
const tools: readonly ModelTool[] = [
  {
    name: "find_tasks",
    description: "Finds tasks.",
    parameters: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  },
  { name: "plan_day", description: "Plans the day.", parameters: { type: "object", properties: {} } },
];

/** Says the fact when it can see it; looks things up when it is told to and has not yet. */
const brain: Brain = {
  answer: ({ messages, tools: offered }) => {
    const lastUser = messages.findLastIndex((message) => message.role === "user");
    const looked = messages.slice(lastUser).some((message) => message.role === "tool");
    if (offered.length > 0 && !looked && messages[lastUser]?.text.includes("Look it up")) {
      return {
        text: "",
        toolCalls: [
          { name: "find_tasks", arguments: { text: 'vault "code" ü' } },
          { name: "plan_day", arguments: {} },
        ],
      };
    }
    const seen = messages.some((message) => message.text.includes(fact));
    return {
      text: seen ? `I know it: ${fact}` : "I don't know it.",
      toolCalls: [],
      reasoning: "Let me think.",
    };
  },
};

function aFullWorkspace(splitBytes?: number) {
  const workspace = createWorkspace({
    brain,
    catalogue: "full",
    ...(splitBytes === undefined ? {} : { splitBytes }),
  });
  const under = aService(
    { host: "http://simulated.localhost" },
    { transport: fetchTransport(workspace.fetch) },
  );
  return { workspace, ...under };
}

const user = (text: string): ModelMessage => ({ role: "user", text });
const system: ModelMessage = { role: "system", text: "You are Carole." };
const question = user("What is the vault code?");

/** The answer as it would be kept in the transcript. */
function kept(parts: readonly ModelPart[]): Extract<ModelMessage, { role: "assistant" }> {
  const toolCalls: ToolCall[] = parts.flatMap((part) =>
    part.type === "tool-call" ? [{ id: part.id, name: part.name, arguments: part.arguments }] : [],
  );
  const text = parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
  return { role: "assistant", text, toolCalls };
}

const result = (call: ToolCall, text: string): ModelMessage => ({
  role: "tool",
  toolCallId: call.id,
  toolName: call.name,
  text,
});

describe("every ordered pair of families, with a planted fact that survives", () => {
  async function ask(
    service: ReturnType<typeof aFullWorkspace>["service"],
    model: string,
    messages: readonly ModelMessage[],
  ) {
    const { parts, error, text } = await collect(service.stream({ model, messages, tools }, never));
    expect(error).toBeNull();
    return { answer: kept(parts), text };
  }

  it.each(pairs)("%s, then %s, through plain text", async (first, second) => {
    const { service } = aFullWorkspace();
    const messages: ModelMessage[] = [system, user(`Remember: ${fact}`)];
    messages.push((await ask(service, first, messages)).answer, question);
    expect((await ask(service, second, messages)).text).toContain(fact);
  });

  it.each(pairs)(
    "%s, then %s, after a tool call: in the next turn and in the middle of the same one",
    async (first, second) => {
      const { service } = aFullWorkspace();
      const messages: ModelMessage[] = [system, user("Look it up")];
      const { answer } = await ask(service, first, messages);
      expect(answer.toolCalls.map((call) => call.name)).toEqual(["find_tasks", "plan_day"]);
      messages.push(answer, result(answer.toolCalls[0]!, fact), result(answer.toolCalls[1]!, ""));
      expect((await ask(service, second, messages)).text).toContain(fact);
      messages.push((await ask(service, first, messages)).answer, question);
      expect((await ask(service, second, messages)).text).toContain(fact);
    },
  );

  it.each(pairs)(
    "%s, then %s, after a stop in the middle of an answer and of a call",
    async (first, second) => {
      const { service } = aFullWorkspace();
      const messages: ModelMessage[] = [system, user("Look it up")];
      const { answer } = await ask(service, first, messages);
      messages.push(
        { ...answer, text: `${fact}, and` },
        result(answer.toolCalls[0]!, "Nothing found."),
        question,
      );
      expect((await ask(service, second, messages)).text).toContain(fact);
    },
  );

  it.each(pairs)("%s, then %s, after an error that left nothing but the question", async (first, second) => {
    const { service, workspace } = aFullWorkspace();
    const messages: ModelMessage[] = [system, user(`Remember: ${fact}`)];
    workspace.faults.add({
      model: first,
      fault: { kind: "error", status: 400, errorCode: "BAD_REQUEST", message: "Odd." },
    });
    const { error } = await collect(service.stream({ model: first, messages, tools }, never));
    expect(error).toMatchObject({ code: "upstream_rejected" });
    messages.push(question);
    expect((await ask(service, second, messages)).text).toContain(fact);
  });
});

describe("every endpoint of a full workspace", () => {
  it.each(models)("%s answers whole, its writes cut into pieces of three bytes", async (model) => {
    const { service, workspace } = aFullWorkspace(3);
    const { text, error } = await collect(
      service.stream({ model, messages: [user(`Remember: ${fact}`)], tools }, never),
    );
    expect({ text, error }).toEqual({ text: `I know it: ${fact}`, error: null });
    const refused = workspace.requests
      .list()
      .filter(({ outcome }) => outcome.kind === "answered" && outcome.status >= 400);
    expect(refused).toEqual([]);
  });

  it.each(models)("%s answers in one piece too", async (model) => {
    const { service } = aFullWorkspace();
    const { text, finish } = await service.complete(
      { model, messages: [user(`Remember: ${fact}`)], tools: [] },
      never,
    );
    expect({ text, reason: finish.reason }).toEqual({ text: `I know it: ${fact}`, reason: "stop" });
  });

  it.each(models)(
    "%s takes several calls and their results in one turn, and more in the next",
    async (model) => {
      const { service, workspace } = aFullWorkspace();
      const messages: ModelMessage[] = [system];
      for (const turn of [1, 2]) {
        messages.push(user(`Look it up, ${turn}`));
        const first = kept((await collect(service.stream({ model, messages, tools }, never))).parts);
        expect(first.toolCalls.map((call) => JSON.parse(call.arguments || "{}"))).toEqual([
          { text: 'vault "code" ü' },
          {},
        ]);
        messages.push(first, ...first.toolCalls.map((call) => result(call, fact)));
        const { text, parts } = await collect(service.stream({ model, messages, tools }, never));
        expect(text).toContain(fact);
        messages.push(kept(parts));
      }
      const refused = workspace.requests
        .list()
        .filter(({ outcome }) => outcome.kind === "answered" && outcome.status >= 400);
      expect(refused).toEqual([]);
    },
  );

  it("the list shows those that chat, and none that can't", async () => {
    const { service } = aFullWorkspace();
    const names = (await service.models()).map((model) => model.name);
    expect(names).toEqual(expect.arrayContaining(models));
    for (const other of [
      "databricks-gpt-5-3-codex",
      "databricks-gte-large-en",
      "agents_main-support-helper",
    ]) {
      expect(names).not.toContain(other);
    }
  });
});
