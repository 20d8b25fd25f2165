import { describe, expect, it } from "vitest";
import { tokenCredential } from "../databricks/credential.ts";
import { DatabricksService } from "../databricks/databricks-service.ts";
import { fetchTransport } from "../databricks/fetch-transport.ts";
import type { ModelMessage } from "../shared/model.ts";
import { createBrain } from "./brain/brain.ts";
import { aHost, aToken, aTool, aWorkspace, type TestWorkspace } from "./testing/test-workspace.ts";

function serviceOf(test: TestWorkspace): DatabricksService {
  return new DatabricksService({
    mode: "production",
    host: aHost,
    credential: tokenCredential(aToken, "a test"),
    transport: fetchTransport(test.workspace.fetch),
    defaultModel: null,
    now: () => test.clock.now().getTime(),
    sleep: (ms) => test.clock.sleep(ms),
  });
}
const tools = [aTool.function];
const chatting = aWorkspace()
  .workspace.catalogue.filter(
    ({ task, ready, deniedBecause, family }) =>
      ready && deniedBecause === null && family !== "gpt-codex" && (task === "llm/v1/chat" || task === null),
  )
  .map(({ name }) => name);

describe("Carole's own client in this workspace", () => {
  it("connects step by step and finds the models that chat", async () => {
    const service = serviceOf(aWorkspace());
    const connection = await service.check(AbortSignal.timeout(5_000));
    expect(connection).toMatchObject({ state: "ok", user: "ana@example.com" });
    const models = await service.models();
    expect(models.map(({ name }) => name)).toContain("databricks-claude-3-5-sonnet");
    expect(models.map(({ name }) => name)).not.toContain("databricks-gte-large-en");
  });

  it.each(chatting)("runs a whole round with two tool calls on %s", async (model) => {
    const service = serviceOf(aWorkspace());
    const messages: ModelMessage[] = [
      { role: "system", text: "You are Carole." },
      { role: "user", text: "call milk and 👋🏽 crème" },
    ];
    const signal = AbortSignal.timeout(5_000);
    const first = await service.complete({ model, messages, tools }, signal);
    const streamed: string[] = [];
    for await (const batch of service.stream({ model, messages, tools }, signal)) {
      for (const part of batch) if (part.type === "tool-call") streamed.push(part.arguments);
    }
    const titles = [{ title: "milk" }, { title: "👋🏽 crème" }];
    expect(first.toolCalls.map((call) => JSON.parse(call.arguments))).toEqual(titles);
    expect(streamed.map((text) => JSON.parse(text))).toEqual(titles);
    messages.push({ role: "assistant", text: first.text, toolCalls: first.toolCalls });
    for (const call of first.toolCalls) {
      messages.push({ role: "tool", toolCallId: call.id, toolName: call.name, text: "added" });
    }
    const second = await service.complete({ model, messages, tools }, signal);
    expect(second.text).toBe("The tool said: added");
  });

  it("gets an answer of the simulated mind in development mode", async () => {
    const test = aWorkspace({ brain: createBrain(), catalogue: "guide" });
    const service = serviceOf(test);
    const answer = await service.complete(
      {
        model: await service.defaultModel(),
        messages: [{ role: "user", text: "Hello, who are you?" }],
        tools: [],
      },
      AbortSignal.timeout(5_000),
    );
    expect(answer.text).toMatch(/simulated/i);
  });
});
