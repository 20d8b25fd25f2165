import { describe, expect, it } from "vitest";
import { findTrigger, withMention } from "./composer-trigger.ts";

const typed = (text: string): ReturnType<typeof findTrigger> => findTrigger(text, text.length);

describe("what the composer helps with", () => {
  it("hears a command only at the very start", () => {
    expect(typed("/pl")).toMatchObject({ kind: "command", words: "pl" });
    expect([typed("see /plan"), typed("/plan my day"), typed("1/2")]).toEqual([null, null, null]);
  });

  it("hears a task's name after @ or #, words and all", () => {
    expect(typed("move @quarterly bud")).toMatchObject({ kind: "task", words: "quarterly bud", from: 5 });
    expect(typed("#")).toMatchObject({ kind: "task", words: "" });
  });

  it("takes no address and no number for a name", () => {
    expect([typed("anna@example.com"), typed("issue#4")]).toEqual([null, null]);
  });

  it("puts the task's whole title in its place, the rest untouched", () => {
    const text = "move @bud to Friday";
    const trigger = findTrigger(text, "move @bud".length);
    expect(trigger === null ? null : withMention(text, trigger, "Review the budget")).toEqual([
      "move “Review the budget” to Friday",
      "move “Review the budget” ".length,
    ]);
  });
});
