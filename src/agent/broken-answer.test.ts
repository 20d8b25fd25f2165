import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CaroleError } from "../shared/errors.ts";
import type { ModelPart } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { scriptedModel, type ScriptedStep } from "./testing/scripted-model.ts";
import type { Tool, ToolResult } from "./tool.ts";
import { runTurn, type TurnInput } from "./turn.ts";

const look = (run: (input: { text: string }) => Promise<ToolResult>): Tool => ({
  name: "look",
  description: "Looks something up.",
  effect: "read",
  input: z.object({ text: z.string() }),
  parameters: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  run: (input) => run(input as { text: string }),
});
const finds = look(({ text }) => Promise.resolve({ output: { found: text }, changes: [] }));

function turn(script: readonly ScriptedStep[], given: Partial<TurnInput> = {}) {
  const model = scriptedModel(script);
  const input: TurnInput = {
    model,
    modelName: "databricks-claude-sonnet-4-6",
    tools: [finds],
    instructions: "You are Carole.",
    history: [],
    userText: "hello",
    cause: { actor: { type: "assistant" }, conversationId: "c", messageId: "u" },
    conversationId: "c",
    userMessageId: "u",
    assistantMessageId: "a",
    now: new Date("2026-11-23T08:00:00Z"),
    timeZone: "Europe/Berlin",
    signal: new AbortController().signal,
    readOnly: false,
    ...given,
  };
  return input;
}

async function partsOf(input: TurnInput): Promise<StreamPart[]> {
  const parts: StreamPart[] = [];
  for await (const batch of runTurn(input)) parts.push(...batch);
  return parts;
}
const types = (parts: readonly StreamPart[]): string[] => parts.map((part) => part.type);

describe("an answer that breaks off", () => {
  it("ends every part, call and step that it began, before the error", async () => {
    const broken = new CaroleError("stream_broken", "It broke.");
    const called: ModelPart = { type: "tool-call", id: "c", name: "look", arguments: '{"text":"x"}' };
    const input = turn([{ parts: [called], reasoning: "Hm", text: "Half of ", error: broken }]);
    const told = types(await partsOf(input));
    expect(told.filter((type) => !type.endsWith("delta"))).toEqual([
      "start",
      "start-step",
      "tool-input-available",
      "reasoning-start",
      "reasoning-end",
      "text-start",
      "text-end",
      "tool-output-error",
      "finish-step",
      "data-notice",
      "data-error",
      "error",
      "finish",
    ]);
  });

  it("ends them when it is stopped, too", async () => {
    const stop = new AbortController();
    const input = turn([{ text: "Half of ", hang: true }], { signal: stop.signal });
    const told: string[] = [];
    for await (const batch of runTurn(input)) {
      told.push(...types(batch));
      if (told.includes("text-delta")) stop.abort();
    }
    expect(told.slice(told.indexOf("text-delta"))).toEqual([
      "text-delta",
      "text-end",
      "finish-step",
      "data-notice",
      "abort",
      "finish",
    ]);
  });
});
