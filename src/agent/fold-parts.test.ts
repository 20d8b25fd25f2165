import { describe, expect, it } from "vitest";
import type { StreamPart } from "../shared/stream-part.ts";
import { createPartFolder } from "./fold-parts.ts";

const usage = { inputTokens: 1, outputTokens: 2 };
const finish: StreamPart = { type: "finish", messageMetadata: { usage } };

describe("the stored message", () => {
  it("grows as the stream comes, and is the same however the stream is cut", () => {
    const parts: StreamPart[] = [
      { type: "start-step" },
      { type: "reasoning-start", id: "r" },
      { type: "reasoning-delta", id: "r", delta: "Hm." },
      { type: "reasoning-end", id: "r" },
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "Let me " },
      { type: "text-delta", id: "t", delta: "look." },
      { type: "text-end", id: "t" },
      { type: "tool-input-available", toolCallId: "c", toolName: "find_tasks", input: {} },
      { type: "tool-output-available", toolCallId: "c", output: { total: 0 } },
      { type: "finish-step" },
      { type: "data-receipt", data: { changes: [] } },
      finish,
    ];
    const whole = createPartFolder();
    whole.add(parts);
    const pieces = createPartFolder();
    for (const part of parts) pieces.add([part]);
    expect(pieces.parts()).toEqual(whole.parts());
    expect(whole.parts()).toEqual([
      { type: "step-start" },
      { type: "reasoning", text: "Hm." },
      { type: "text", text: "Let me look." },
      {
        type: "tool-find_tasks",
        toolCallId: "c",
        state: "output-available",
        input: {},
        output: { total: 0 },
      },
      { type: "data-receipt", data: { changes: [] } },
    ]);
    expect([whole.status, whole.usage]).toEqual(["complete", usage]);
  });

  it("knows how the turn ended", () => {
    const endings: [StreamPart[], string][] = [
      [[], "streaming"],
      [[{ type: "abort" }, finish], "stopped"],
      [[{ type: "error", errorText: "no" }, finish], "failed"],
      [[{ type: "data-notice", data: { kind: "truncated", text: "cut" } }, finish], "truncated"],
    ];
    for (const [parts, status] of endings) {
      const folder = createPartFolder();
      folder.add(parts);
      expect(folder.status).toBe(status);
    }
  });

  it("hands out copies, so that what was stored does not change under the store", () => {
    const folder = createPartFolder();
    folder.add([
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "One" },
    ]);
    const before = folder.parts();
    folder.add([{ type: "text-delta", id: "t", delta: " two" }]);
    expect(before).toEqual([{ type: "text", text: "One" }]);
  });

  it("goes on where an approval was given: the call gets its real outcome", () => {
    const folder = createPartFolder(
      [
        {
          type: "tool-delete_tasks",
          toolCallId: "c",
          state: "output-available",
          input: {},
          output: { waiting: true },
        },
      ],
      "complete",
    );
    folder.add([{ type: "tool-output-available", toolCallId: "c", output: { outcomes: [] } }]);
    expect(folder.parts()).toMatchObject([{ output: { outcomes: [] } }]);
    expect(folder.status).toBe("complete");
  });
});
