import { describe, expect, it } from "vitest";
import { CaroleError } from "../shared/errors.ts";
import type { ModelPart } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { partsOf, turn } from "./testing/scripted-turn.ts";
import { runTurn } from "./turn.ts";

const types = (parts: readonly StreamPart[]): string[] => parts.map((part) => part.type);

describe("an answer that breaks off", () => {
  it("ends every part, call and step that it began, before the error", async () => {
    const broken = new CaroleError("stream_broken", "It broke.");
    const called: ModelPart = { type: "tool-call", id: "c", name: "look", arguments: '{"text":"x"}' };
    const { input } = turn([{ parts: [called], reasoning: "Hm", text: "Half of ", error: broken }]);
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
    const { input } = turn([{ text: "Half of ", hang: true }], { signal: stop.signal });
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
