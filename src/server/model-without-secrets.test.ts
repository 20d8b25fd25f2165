import { describe, expect, test } from "vitest";
import { scriptedModel } from "../agent/testing/scripted-model.ts";
import { CaroleError } from "../shared/errors.ts";
import type { ModelMessage, ModelPart } from "../shared/model.ts";
import { modelWithoutSecrets } from "./model-without-secrets.ts";

const secret = `dapi${"0123456789abcdef".repeat(2)}`;
const other = "a-client-secret-of-dapi";

async function answered(parts: readonly ModelPart[][], error?: Error) {
  const given: ModelPart[] = [];
  const model = {
    async *stream() {
      yield* parts;
      if (error !== undefined) throw error;
    },
  };
  const guarded = modelWithoutSecrets(model, [secret, other, ""]);
  try {
    const request = { model: "m", messages: [], tools: [] };
    for await (const batch of guarded.stream(request, new AbortController().signal)) given.push(...batch);
  } catch (thrown) {
    if (thrown !== error) throw thrown;
  }
  const said = (type: ModelPart["type"]): string =>
    given.map((part) => (part.type === type && "text" in part ? part.text : "")).join("");
  return { given, text: said("text-delta"), reasoning: said("reasoning-delta") };
}
const words = (...texts: string[]): ModelPart[][] => texts.map((text) => [{ type: "text-delta", text }]);

describe("what a model says", () => {
  test("holds no known secret, wherever the border between two pieces cuts it", async () => {
    for (let cut = 1; cut < secret.length; cut += 1) {
      const { text } = await answered(
        words(`It is ${secret.slice(0, cut)}`, `${secret.slice(cut)}, keep it.`),
      );
      expect(text).toBe("It is [token removed], keep it.");
    }
    expect((await answered(words(...`<${secret}>${other}`.split("")))).text).toBe(
      "<[token removed]>[token removed]",
    );
  });

  test("is the very same otherwise, at once where no secret can have begun", async () => {
    const parts = words("Fine", " morning, a", "da. dapi is no token.");
    const { given, text } = await answered(parts);
    expect(text).toBe("Fine morning, ada. dapi is no token.");
    expect(given[0]).toBe(parts[0]![0]);
  });

  test("keeps the order of thoughts, words and calls, and cleans a call's arguments", async () => {
    const { given } = await answered([
      [{ type: "reasoning-delta", text: "I da" }],
      [{ type: "text-delta", text: "Done!" }],
      [{ type: "tool-call", id: "1", name: "create_tasks", arguments: `{"title":"Rotate ${secret}"}` }],
    ]);
    expect(given).toEqual([
      { type: "reasoning-delta", text: "I " },
      { type: "reasoning-delta", text: "da" },
      { type: "text-delta", text: "Done!" },
      { type: "tool-call", id: "1", name: "create_tasks", arguments: '{"title":"Rotate [token removed]"}' },
    ]);
  });

  test("keeps its last words when it breaks off, but not the larger part of a secret", async () => {
    const broken = new CaroleError("stream_broken", "It broke.");
    expect((await answered(words("All is d"), broken)).text).toBe("All is d");
    expect((await answered(words(`It is ${secret.slice(0, 30)}`), broken)).text).toBe(
      "It is [token removed]",
    );
  });
});

test("what a model is sent holds no known secret, in no kind of message", async () => {
  const model = scriptedModel([{ text: "Yes." }]);
  const toolCalls = [{ id: "1", name: "find_tasks", arguments: `{"text":"${secret}"}` }];
  const messages: ModelMessage[] = [
    { role: "system", text: `<task>${secret}</task>` },
    { role: "user", text: `was it ${other}?` },
    { role: "assistant", text: `It was ${secret}.`, toolCalls },
    { role: "tool", toolCallId: "1", toolName: "find_tasks", text: `{"title":"${secret}"}` },
  ];
  const guarded = modelWithoutSecrets(model, [secret, other]);
  const answer = guarded.stream({ model: "m", messages, tools: [] }, new AbortController().signal);
  for await (const batch of answer) void batch;
  const sent = JSON.stringify(model.requests);
  expect(sent).not.toContain(secret);
  expect(sent).not.toContain(other);
  expect(sent.split("[token removed]")).toHaveLength(6);
});

test("without a secret it is the model itself", () => {
  const model = scriptedModel([]);
  expect(modelWithoutSecrets(model, ["short"])).toBe(model);
});
