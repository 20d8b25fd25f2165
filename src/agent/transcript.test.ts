import { describe, expect, it } from "vitest";
import type { Message, MessagePart } from "../shared/conversation.ts";
import type { ModelMessage } from "../shared/model.ts";
import { historyFromMessages } from "./transcript.ts";

let count = 0;
const message = (
  role: Message["role"],
  parts: MessagePart[],
  status: Message["status"] = "complete",
): Message => ({
  id: `m${(count += 1)}`,
  conversationId: "c",
  parentId: null,
  role,
  status,
  parts,
  model: null,
  simulated: false,
  usage: null,
  createdAt: "2026-11-23T08:00:00.000Z",
  versions: [],
});
const text = (words: string): MessagePart => ({ type: "text", text: words });
const call = (
  id: string,
  state: "input-available" | "output-available" | "output-error",
  rest: object = {},
): MessagePart => ({
  type: "tool-find_tasks",
  toolCallId: id,
  state,
  input: { text: "budget" },
  ...rest,
});

/** Every call is answered exactly once, right after it. */
function expectPaired(history: readonly ModelMessage[]): void {
  for (const [index, said] of history.entries()) {
    if (said.role !== "assistant") continue;
    const results = history.slice(index + 1, index + 1 + said.toolCalls.length);
    expect(results.map((result) => (result.role === "tool" ? result.toolCallId : ""))).toEqual(
      said.toolCalls.map(({ id }) => id),
    );
  }
}

describe("the transcript that a model gets", () => {
  it("pairs every call with its result, step by step", () => {
    const history = historyFromMessages([
      message("user", [text("find the budget")]),
      message("assistant", [
        { type: "step-start" },
        text("Looking."),
        call("a", "output-available", { output: { total: 1 } }),
        call("b", "output-error", { errorText: "It broke." }),
        { type: "step-start" },
        text("Found it."),
      ]),
    ]);
    expectPaired(history);
    expect(history.map(({ role }) => role)).toEqual(["user", "assistant", "tool", "tool", "assistant"]);
    expect(history[2]).toMatchObject({ text: '{"total":1}' });
    expect(history[3]).toMatchObject({ text: expect.stringContaining("It broke.") });
  });

  it("closes a call that never came back, and says so", () => {
    const history = historyFromMessages([
      message("user", [text("find it")]),
      message("assistant", [{ type: "step-start" }, call("a", "input-available")], "interrupted"),
      message("user", [text("and?")]),
    ]);
    expectPaired(history);
    expect(history[2]).toMatchObject({
      role: "tool",
      text: expect.stringContaining("ended before this call came back"),
    });
    expect(history[3]).toMatchObject({ role: "assistant", text: expect.stringContaining("broke off") });
  });

  it("replays no reasoning, no receipt, no notice and no mark", () => {
    const history = historyFromMessages([
      message("user", [text("hello")]),
      message("assistant", [
        { type: "reasoning", text: "secret thoughts" },
        text("Hello!"),
        { type: "data-receipt", data: { changes: ["receipt"] } },
        { type: "data-notice", data: { kind: "retry", text: "notice" } },
        { type: "data-unverified-claim", data: { text: "mark" } },
      ]),
    ]);
    expect(history).toEqual([
      { role: "user", text: "hello" },
      { role: "assistant", text: "Hello!", toolCalls: [] },
    ]);
  });

  it("starts a new step at text that follows calls, where no step is marked", () => {
    const history = historyFromMessages([
      message("user", [text("find it")]),
      message("assistant", [call("a", "output-available", { output: 1 }), text("Here.")]),
    ]);
    expect(history.map(({ role }) => role)).toEqual(["user", "assistant", "tool", "assistant"]);
  });

  it("leaves out the oldest turns, always whole ones, and keeps the newest whatever it weighs", () => {
    const messages = Array.from({ length: 40 }, (_, index) => [
      message("user", [text(`question ${index} ${"x".repeat(400)}`)]),
      message("assistant", [call(`call-${index}`, "output-available", { output: index }), text("Answer.")]),
    ]).flat();
    const history = historyFromMessages(messages, { maxTokens: 1000 });
    expectPaired(history);
    expect(history[0]?.role).toBe("user");
    expect(history.at(-1)).toMatchObject({ text: "Answer." });
    expect(JSON.stringify(history).length).toBeLessThan(8_000);
    const huge = historyFromMessages([message("user", [text("y".repeat(100_000))])], { maxTokens: 1000 });
    expect(huge).toHaveLength(1);
  });

  it("never lets two answers stand side by side without a call between them", () => {
    const history = historyFromMessages([
      message("user", [text("go")]),
      message("assistant", [text("One."), { type: "step-start" }, text("Two.")], "stopped"),
    ]);
    expect(history).toHaveLength(2);
    expect(history[1]).toMatchObject({ text: "One.\n\nTwo.\n\n(The user stopped this answer.)" });
  });
});
