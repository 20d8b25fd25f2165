import { describe, expect, it } from "vitest";
import type { StreamPart } from "../../../shared/stream-part.ts";
import { foldParts, newAnswer } from "./answer-state.ts";

const empty = newAnswer("answering", "2026-11-23T09:00:00Z");
const started: StreamPart = {
  type: "start",
  messageId: "m2",
  messageMetadata: { conversationId: "c1", userMessageId: "m1", model: "large" },
};
const usage = { inputTokens: 3, outputTokens: 2 };

describe("an answer as it grows", () => {
  it("joins the pieces of a text", () => {
    const answer = foldParts(empty, [
      started,
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "Hel" },
      { type: "text-delta", id: "t", delta: "lo" },
      { type: "text-end", id: "t" },
      { type: "finish", messageMetadata: { usage } },
    ]);
    expect(answer).toMatchObject({
      id: "m2",
      conversationId: "c1",
      userMessageId: "m1",
      status: "complete",
      parts: [{ type: "text", text: "Hello" }],
      usage,
    });
  });

  it("puts a tool's result into its step, and keeps the order of text and steps", () => {
    const answer = foldParts(empty, [
      { type: "text-start", id: "a" },
      { type: "text-delta", id: "a", delta: "One moment." },
      { type: "tool-input-available", toolCallId: "x", toolName: "find_tasks", input: {} },
      { type: "tool-output-available", toolCallId: "x", output: { total: 2 } },
      { type: "text-start", id: "b" },
      { type: "text-delta", id: "b", delta: "Two." },
    ]);
    expect(answer.parts).toEqual([
      { type: "text", text: "One moment." },
      {
        type: "tool-find_tasks",
        toolCallId: "x",
        state: "output-available",
        input: {},
        output: { total: 2 },
      },
      { type: "text", text: "Two." },
    ]);
  });

  it("keeps its text when it is stopped, cut off or fails", () => {
    const text: StreamPart[] = [
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "Half" },
    ];
    const notice = (kind: "stopped" | "truncated"): StreamPart => ({
      type: "data-notice",
      data: { kind, text: "" },
    });
    const finish: StreamPart = { type: "finish", messageMetadata: { usage } };
    expect(foldParts(empty, [...text, notice("stopped"), finish]).status).toBe("stopped");
    expect(foldParts(empty, [...text, notice("truncated"), finish]).status).toBe("truncated");
    const failed = foldParts(empty, [...text, { type: "error", errorText: "gone" }]);
    expect(failed).toMatchObject({ status: "failed", parts: [{ text: "Half" }] });
  });

  it("is not hurt by parts that this page does not know", () => {
    const unknown = { type: "data-something-new", data: {} } as never;
    expect(foldParts(empty, [unknown])).toEqual(empty);
  });
});
