import { describe, expect, it } from "vitest";
import type { Change } from "../../../shared/change.ts";
import { aTask } from "../../../shared/testing/a-task.ts";
import type { Message } from "../../../shared/conversation.ts";
import { countByActor, countByDay, countUnreported, sumTokens } from "./sum-usage.ts";

const done = aTask({ status: "done", completedAt: "2026-11-23T09:00:00.000Z" });
const aChange = (change: Partial<Change>): Change => ({
  id: "c1",
  seq: 1,
  at: "2026-11-23T09:00:00.000Z",
  taskId: "t1",
  kind: "completed",
  before: null,
  after: done,
  actor: { type: "user" },
  ...change,
});
const anAnswer = (message: Partial<Message>): Message => ({
  id: "m1",
  conversationId: "k1",
  parentId: null,
  role: "assistant",
  status: "complete",
  parts: [],
  model: "sonnet",
  simulated: false,
  usage: { inputTokens: 100, outputTokens: 20 },
  createdAt: "2026-11-23T09:00:00.000Z",
  versions: ["m1"],
  ...message,
});
const utcDay = (instant: Date): string => instant.toISOString().slice(0, 10);

describe("the usage", () => {
  it("counts what was finished and made on each day, and shows the days of rest", () => {
    const changes = [
      aChange({}),
      aChange({ kind: "created", taskId: "t2", after: aTask() }),
      aChange({ at: "2026-11-21T09:00:00.000Z", taskId: "t3" }),
    ];
    expect(countByDay(changes, ["2026-11-21", "2026-11-22", "2026-11-23"], utcDay)).toEqual([
      { day: "2026-11-21", completed: 1, created: 0 },
      { day: "2026-11-22", completed: 0, created: 0 },
      { day: "2026-11-23", completed: 1, created: 1 },
    ]);
  });

  it("does not count what was taken back as finished", () => {
    const changes = [aChange({ undoneBy: "c2" }), aChange({ actor: { type: "undo" } })];
    expect(countByDay(changes, ["2026-11-23"], utcDay)[0]?.completed).toBe(0);
    expect(countByActor(changes)).toContainEqual({ type: "user", count: 1, undone: 1 });
  });

  it("counts as the weekly review does: finished stays finished when thrown away, open again is not, the next time is not new", () => {
    const changes = [
      aChange({ seq: 2, kind: "purged", before: done, after: null }),
      aChange({}),
      aChange({ seq: 4, taskId: "t2", kind: "reopened", before: done, after: aTask() }),
      aChange({ seq: 3, taskId: "t2" }),
      aChange({
        seq: 5,
        taskId: "t3",
        kind: "created",
        after: aTask(),
        actor: { type: "rule" },
      }),
    ];
    expect(countByDay(changes, ["2026-11-23"], utcDay)).toEqual([
      { day: "2026-11-23", completed: 1, created: 0 },
    ]);
  });

  it("adds up the tokens by model, of answers that reported them", () => {
    const messages = [
      anAnswer({}),
      anAnswer({ usage: { inputTokens: 50, outputTokens: null } }),
      anAnswer({ model: "llama", usage: null }),
      anAnswer({ role: "user", usage: null }),
    ];
    expect(sumTokens(messages, ({ model }) => model ?? "")).toEqual([
      { name: "sonnet", answers: 2, input: 150, output: 20 },
      { name: "llama", answers: 1, input: null, output: null },
    ]);
  });

  it("says how many answers reported no tokens, instead of taking them for none", () => {
    const messages = [
      anAnswer({}),
      anAnswer({ model: "gpt", usage: { inputTokens: null, outputTokens: null } }),
      anAnswer({ model: "gpt", usage: null }),
      anAnswer({ model: null, usage: null }),
      anAnswer({ role: "user", usage: null }),
    ];
    expect(countUnreported(messages)).toBe(2);
    expect(sumTokens(messages, ({ model }) => model ?? "")[1]).toEqual({
      name: "gpt",
      answers: 2,
      input: null,
      output: null,
    });
  });
});
