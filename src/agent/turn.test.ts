import { describe, expect, it } from "vitest";
import { CaroleError } from "../shared/errors.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { look, partsOf, turn } from "./testing/scripted-turn.ts";
import { runTurn } from "./turn.ts";

const textOf = (parts: readonly StreamPart[]): string =>
  parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
const types = (parts: readonly StreamPart[]): string[] => parts.map((part) => part.type);

describe("a turn", () => {
  it("starts with start, streams the answer and ends with the usage", async () => {
    const { input } = turn([{ text: "Good morning to you." }]);
    const parts = await partsOf(input);
    expect(parts[0]).toEqual({
      type: "start",
      messageId: "a",
      messageMetadata: { conversationId: "c", userMessageId: "u", model: "databricks-claude-sonnet-4-6" },
    });
    expect(textOf(parts)).toBe("Good morning to you.");
    expect(parts.at(-1)).toEqual({
      type: "finish",
      messageMetadata: { usage: { inputTokens: 10, outputTokens: 5 } },
    });
  });

  it("runs a tool, gives the model its result and asks again", async () => {
    const { model, input } = turn([
      { text: "Let me look.", calls: [{ name: "look", arguments: { text: "x" } }] },
      { text: "Here it is." },
    ]);
    const parts = await partsOf(input);
    expect(types(parts).filter((type) => type.startsWith("tool") || type.includes("step"))).toEqual([
      "start-step",
      "tool-input-available",
      "tool-output-available",
      "finish-step",
      "start-step",
      "finish-step",
    ]);
    expect(model.requests[1]?.messages.slice(-2)).toEqual([
      {
        role: "assistant",
        text: "Let me look.",
        toolCalls: [{ id: "call-0-0", name: "look", arguments: '{"text":"x"}' }],
      },
      { role: "tool", toolCallId: "call-0-0", toolName: "look", text: '{"found":"x"}' },
    ]);
  });

  it.each([
    ["an unknown tool", { name: "send_mail", arguments: {} }, "no tool called"],
    ["broken JSON", { name: "look", arguments: '{"text": "x' }, "not valid JSON"],
    ["arguments that do not fit", { name: "look", arguments: { text: 4 } }, "do not fit look"],
  ])("tells the model about %s instead of failing", async (_name, call, problem) => {
    const { model, input } = turn([{ calls: [call] }, { text: "Sorry." }]);
    const parts = await partsOf(input);
    expect(types(parts)).toContain("tool-output-error");
    expect(model.requests[1]?.messages.at(-1)).toMatchObject({
      role: "tool",
      text: expect.stringContaining(problem),
    });
    expect(textOf(parts)).toBe("Sorry.");
  });

  it("tells the model when a tool breaks, and goes on", async () => {
    const breaks = look(() =>
      Promise.reject(new CaroleError("database_busy", "The database is busy.", { retryable: true })),
    );
    const { model, input } = turn(
      [{ calls: [{ name: "look", arguments: { text: "x" } }] }, { text: "It is busy." }],
      {
        tools: [breaks],
      },
    );
    const parts = await partsOf(input);
    expect(model.requests[1]?.messages.at(-1)).toMatchObject({
      text: expect.stringContaining("The database is busy."),
    });
    expect(types(parts)).not.toContain("error");
  });

  it("runs reads that stand side by side together", async () => {
    let running = 0;
    let together = 0;
    const slow = look(async ({ text }) => {
      running += 1;
      together = Math.max(together, running);
      await Promise.resolve();
      await Promise.resolve();
      running -= 1;
      return { output: text, changes: [] };
    });
    const call = (text: string) => ({ name: "look", arguments: { text } });
    const { input } = turn([{ calls: [call("a"), call("b")] }, { text: "Both." }], { tools: [slow] });
    await partsOf(input);
    expect(together).toBe(2);
  });

  it("does not make the very same call twice, and stops a model that does nothing else", async () => {
    let runs = 0;
    const counted = look(() => Promise.resolve({ output: (runs += 1), changes: [] }));
    const { model, input } = turn(() => ({ calls: [{ name: "look", arguments: { text: "x" } }] }), {
      tools: [counted],
    });
    const parts = await partsOf(input);
    expect(runs).toBe(1);
    expect(model.requests).toHaveLength(3);
    expect(parts).toContainEqual({
      type: "data-notice",
      data: { kind: "step-limit", text: expect.any(String) },
    });
  });

  it("stops after the steps it may take and says so", async () => {
    const { model, input } = turn(
      (_request, step) => ({ calls: [{ name: "look", arguments: { text: `${step}` } }] }),
      {
        limits: { steps: 3 },
      },
    );
    const parts = await partsOf(input);
    expect(model.requests).toHaveLength(3);
    expect(parts).toContainEqual({
      type: "data-notice",
      data: { kind: "step-limit", text: expect.any(String) },
    });
  });

  it("keeps what was said when the stream breaks, tells the error and never throws", async () => {
    const error = new CaroleError("stream_broken", "The connection broke.", { retryable: true });
    const { input } = turn([{ text: "I was about to", error }]);
    const parts = await partsOf(input);
    expect(textOf(parts)).toBe("I was about to");
    expect(types(parts).slice(-4)).toEqual(["data-notice", "data-error", "error", "finish"]);
    expect(parts.find((part) => part.type === "data-error")).toMatchObject({
      data: { code: "stream_broken" },
    });
  });

  it("never throws for what nobody foresaw either", async () => {
    const { input } = turn([{ error: new TypeError("boom") }]);
    const parts = await partsOf(input);
    expect(parts.find((part) => part.type === "data-error")).toMatchObject({ data: { code: "internal" } });
    expect(JSON.stringify(parts)).not.toContain("boom");
  });

  it("ends at once when the user stops it, keeps the text and passes the stop on to the model", async () => {
    const controller = new AbortController();
    const { model, input } = turn([{ text: "A long story", hang: true }], { signal: controller.signal });
    const parts: StreamPart[] = [];
    for await (const batch of runTurn(input)) {
      parts.push(...batch);
      if (textOf(parts) === "A long story") controller.abort();
    }
    expect(model.aborts).toBe(1);
    expect(textOf(parts)).toBe("A long story");
    expect(types(parts).slice(-3)).toEqual(["data-notice", "abort", "finish"]);
  });

  it("leaves a call that is over alone, so that its connection serves the next message", async () => {
    const { model, input } = turn([{ text: "Hello" }]);
    await partsOf(input);
    expect(model.aborts).toBe(0);
  });

  it("ends the call to the model when its reader leaves in the middle", async () => {
    const { model, input } = turn([{ text: "A long story" }]);
    for await (const batch of runTurn(input)) if (textOf([...batch]) !== "") break;
    expect(model.aborts).toBe(1);
  });

  it("waits to judge an answer until what was said is on its way", async () => {
    const seen: string[] = [];
    const pause = async (): Promise<void> => void seen.push("waited");
    const { input } = turn([{ text: "Hello" }], { pause });
    for await (const batch of runTurn(input)) seen.push(...types([...batch]));
    expect(seen.slice(-3)).toEqual(["finish-step", "waited", "finish"]);
  });

  it("judges a long answer in turns with others, and marks what it would have marked at once", async () => {
    let pauses = 0;
    const text = Array.from({ length: 300 }, (_, at) => `I have moved row ${at} to Friday for you.`).join(
      " ",
    );
    const { input } = turn([{ text }], { pause: async () => void (pauses += 1) });
    const parts = await partsOf(input);
    const marked = parts.filter((part) => part.type === "data-unverified-claim");
    expect(marked).toHaveLength(300);
    expect(pauses).toBeGreaterThan(1);
  });

  it("ends by its own deadline with an error that says so", async () => {
    const { input } = turn([{ text: "Hm", hang: true }], { limits: { deadlineMs: 20 } });
    const parts = await partsOf(input);
    expect(parts.find((part) => part.type === "data-error")).toMatchObject({ data: { code: "timeout" } });
  });

  it("tells of a retry, a cut answer and an empty answer", async () => {
    const retry = { type: "retry", attempt: 1, waitMs: 2000, code: "upstream_rate_limited" } as const;
    const cut = await partsOf(turn([{ parts: [retry], text: "So", finish: "length" }]).input);
    expect(cut.filter((part) => part.type === "data-notice").map((part) => part.data.kind)).toEqual([
      "retry",
      "truncated",
    ]);
    const empty = await partsOf(turn([{ text: "" }]).input);
    expect(empty.find((part) => part.type === "data-error")).toMatchObject({
      data: { code: "upstream_failed" },
    });
  });

  it("tells calls apart that a model gives the same id, within a turn and across turns", async () => {
    const call = (text: string) => ({ name: "look", arguments: { text }, id: "call_0" });
    const { model, input } = turn([
      { calls: [call("a")] },
      { calls: [call("b"), { ...call("c"), id: "" }] },
      { text: "Both." },
    ]);
    const parts = await partsOf(input);
    const ids = parts.flatMap((part) => (part.type === "tool-input-available" ? [part.toolCallId] : []));
    expect(new Set(ids).size).toBe(3);
    const answered = parts.flatMap((part) =>
      part.type === "tool-output-available" ? [part.toolCallId] : [],
    );
    expect(answered).toEqual(ids);
    const results = model.requests[2]!.messages.filter((message) => message.role === "tool");
    expect(results.map((message) => message.text)).toEqual([
      '{"found":"a"}',
      '{"found":"b"}',
      '{"found":"c"}',
    ]);
  });

  it("joins the deltas of one batch into one part", async () => {
    const batch = ["a", "b", "c"].map((text) => ({ type: "text-delta", text }) as const);
    const parts = await partsOf(turn([{ parts: batch }]).input);
    expect(parts.filter((part) => part.type === "text-delta")).toEqual([
      { type: "text-delta", id: "part-1", delta: "abc" },
    ]);
  });
});
