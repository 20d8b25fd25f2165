import { z } from "zod";
import type { StreamPart } from "../../shared/stream-part.ts";
import type { Tool, ToolResult } from "../tool.ts";
import { runTurn, type TurnInput } from "../turn.ts";
import { scriptedModel, type Script, type ScriptedStep } from "./scripted-model.ts";

/** A tool that only reads, and answers as it is told. */
export const look = (run: (input: { text: string }) => Promise<ToolResult>): Tool => ({
  name: "look",
  description: "Looks something up.",
  effect: "read",
  input: z.object({ text: z.string() }),
  parameters: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
  run: (input) => run(input as { text: string }),
});
export const finds = look(({ text }) => Promise.resolve({ output: { found: text }, changes: [] }));

/** A turn of a scripted model that has one tool at hand. */
export function turn(script: readonly ScriptedStep[] | Script, given: Partial<TurnInput> = {}) {
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
  return { model, input };
}

export async function partsOf(input: TurnInput): Promise<StreamPart[]> {
  const parts: StreamPart[] = [];
  for await (const batch of runTurn(input)) parts.push(...batch);
  return parts;
}
