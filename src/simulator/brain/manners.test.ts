import { describe, expect, it } from "vitest";
import { say, type Manner } from "./voice.ts";
import type { Fact } from "./facts.ts";

const row = { id: "1", title: "Pay the rent", status: "todo", due: "2026-11-27" } as const;
const manners: readonly Manner[] = ["claude", "gpt", "llama"];
const kinds: readonly (readonly [string, Fact])[] = [
  ["a list", { kind: "rows", rows: [row], total: 1, about: "due today" }],
  ["an empty list", { kind: "rows", rows: [], total: 0, about: "overdue" }],
  ["one row", { kind: "row", row, asked: "due" }],
  ["a row that is not there", { kind: "not-found", reference: "the unicorn", act: "complete" }],
  ["a plan", { kind: "plan", rows: [row], overdue: 0, dueToday: 1 }],
  ["the log", { kind: "history", entries: [{ id: "1", kind: "created", title: "x" }], about: "added" }],
  ["what is kept", { kind: "kept", subject: "my code", value: "4711" }],
  ["a thank you", { kind: "talk", topic: "thanks" }],
  ["what is not understood", { kind: "talk", topic: "unclear" }],
  [
    "a task that was made",
    { kind: "written", way: "plain", outcomes: [{ id: "1", title: "Pay the rent", result: "created" }] },
  ],
];

describe("the three models", () => {
  it.each(kinds)("tell of %s each in words of their own", (_name, fact) => {
    expect(new Set(manners.map((manner) => say([fact], manner))).size).toBe(manners.length);
  });

  it("count a row once that two wishes of a message wrote", () => {
    const gone = { id: "1", title: "Pay the rent", result: "deleted" } as const;
    for (const manner of manners) {
      const text = say([{ kind: "written", way: "plain", outcomes: [gone, gone] }], manner);
      expect(text.match(/Pay the rent/g)).toHaveLength(1);
      expect(text).not.toContain("2");
    }
  });

  it("claim no change where there is none", () => {
    for (const manner of manners)
      for (const [, fact] of kinds.slice(0, -1))
        expect(say([fact], manner)).not.toMatch(
          /\b(?:I(?:['’]ve)? (?:added|changed|moved|completed)|Done)\b/i,
        );
  });
});
