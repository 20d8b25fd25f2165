import { describe, expect, test } from "vitest";
import { readRule } from "./reading-rules.ts";
import { emptyScene } from "./scene.ts";

const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const learned = (text: string) => {
  const request = readRule(text, scene);
  if (request?.kind !== "learn") return request?.kind ?? "nothing";
  const { text: _text, ...rule } = request.rule;
  return rule;
};

describe("turns of phrase", () => {
  test.each([
    ["no, EOD means 18:00", "EOD", "18:00"],
    ["No, EOD is 6pm for me.", "EOD", "6pm"],
    ["From now on EOB means 17:30", "EOB", "17:30"],
    ["when I say EOD I mean 6pm", "EOD", "6pm"],
    ["Whenever I say “lunchtime”, I mean noon", "lunchtime", "noon"],
    ["by COB I mean 17:00", "COB", "17:00"],
    ["I meant 18:00 by EOD", "EOD", "18:00"],
    ["payday always means the last friday of the month", "payday", "the last friday of the month"],
    ["remember that asap means today !!", "asap", "today !!"],
    ["EOD = 18:00", "EOD", "18:00"],
    ['"cob" is 5pm in our office', "cob", "5pm"],
    ["if i say asap, treat it as urgent", "asap", "urgent"],
    ["eod stands for 18:00", "eod", "18:00"],
    ["if I write sometime soon, I mean in 3 days", "sometime soon", "in 3 days"],
    ['"the usual" means buy bread and milk', "the usual", "buy bread and milk"],
  ])("“%s”", (text, phrase, means) => {
    expect(learned(text)).toEqual({ kind: "phrase", phrase, means });
  });
});

describe("what tasks of a kind get", () => {
  test.each([
    ["tag finance things #q-close", { words: ["finance"], add_tags: ["q-close"] }],
    [
      "From now on, tag everything about payroll with #finance",
      { words: ["payroll"], add_tags: ["finance"] },
    ],
    ["always tag invoices and bills #finance", { words: ["invoices", "bills"], add_tags: ["finance"] }],
    ["label all future invoices #billing", { words: ["invoices"], add_tags: ["billing"] }],
    ["payroll is always urgent", { words: ["payroll"], priority: "urgent" }],
    ["from now on make anything for Ana high priority", { person: "Ana", priority: "high" }],
    ["always mark gym tasks as low", { words: ["gym"], priority: "low" }],
    ["meetings always take 45 minutes", { words: ["meetings"], estimate_minutes: 45 }],
    ["from now on assign design tasks to Ben", { words: ["design"], assignee: "Ben" }],
    ["everything tagged #legal always goes to Zoe", { tag: "legal", assignee: "Zoe" }],
    [
      "whenever I add a dentist appointment, tag it #health and make it high",
      { words: ["dentist appointment"], add_tags: ["health"], priority: "high" },
    ],
  ])("“%s”", (text, rule) => {
    expect(learned(text)).toEqual({ kind: "fields", ...rule });
  });
});

describe("the ranking", () => {
  test.each([
    ["stop boosting meetings", { words: ["meetings"], strength: "off" }],
    ["gym matters less", { words: ["gym"], strength: "less" }],
    ["Payroll matters more than anything", { words: ["Payroll"], strength: "more" }],
    ["always put payroll first", { words: ["payroll"], strength: "first" }],
    ["rank overdue things lower", { score_part: "due", strength: "less" }],
    ["rank meetings lower", { words: ["meetings"], strength: "less" }],
    ["don't rank old tasks so high", { score_part: "age", strength: "less" }],
    ["blocked tasks should rank lower", { score_part: "blocked", strength: "less" }],
    ["don't boost meetings so much", { words: ["meetings"], strength: "less" }],
    ["everything from Ana counts more", { person: "Ana", strength: "more" }],
    ["quick wins should count more", { score_part: "estimate", strength: "more" }],
    ["boost customer calls", { words: ["customer calls"], strength: "more" }],
  ])("“%s”", (text, rule) => {
    expect(learned(text)).toEqual({ kind: "ranking", ...rule });
  });
});

describe("rules that stand", () => {
  test.each([
    ["what have you learned?", { kind: "rules" }],
    ["Show my rules", { kind: "rules" }],
    ["which rules do you have?", { kind: "rules" }],
    ["forget that rule", { kind: "change-rules", action: "forget", about: "", all: false }],
    ["forget the EOD rule", { kind: "change-rules", action: "forget", about: "EOD", all: false }],
    [
      "delete the rule about finance",
      { kind: "change-rules", action: "forget", about: "finance", all: false },
    ],
    ["forget what I said about EOD", { kind: "change-rules", action: "forget", about: "EOD", all: false }],
    ["what do you remember about me?", { kind: "rules" }],
    ["forget everything I taught you", { kind: "change-rules", action: "forget", about: "", all: true }],
    ["undo that rule", { kind: "change-rules", action: "forget", about: "", all: false }],
    [
      "I don't want the finance rule anymore",
      { kind: "change-rules", action: "switch_off", about: "finance", all: false },
    ],
    ["forget all my rules", { kind: "change-rules", action: "forget", about: "", all: true }],
    [
      "switch off the finance rule",
      { kind: "change-rules", action: "switch_off", about: "finance", all: false },
    ],
    ["turn the EOD rule back on", undefined],
    ["turn on the EOD rule again", { kind: "change-rules", action: "switch_on", about: "EOD", all: false }],
    ["stop tagging finance things", { kind: "unlearn", about: "finance things" }],
  ])("“%s”", (text, request) => {
    expect(readRule(text, scene)).toEqual(request);
  });
});

describe("is left to others", () => {
  test.each([
    "Add milk",
    "Remind me to always check the oven",
    "what does EOD mean?",
    "The review is Friday",
    "the budget is more important",
    "it means a lot to me",
    "Sarah means well",
    "tag it #finance",
    "tag the budget tasks #finance",
    "tag all invoices #finance",
    "from now on the standup is at 10",
    "from now on I'm waiting for Ben",
    "make it high priority",
    "the costume matters more",
    "put the invoice first",
    "move the meeting to Friday",
    "Forget it",
    "forget the milk",
    "delete that task",
    "don't tag it",
    "show my tasks",
    "prioritize the launch",
    "Gym is done",
    "always",
    "Buy a book about what love means",
    "Write down the rules for the game",
    "Read the new rules",
    "mark the gym task as low",
    "assign the design to Ben",
    "payroll is urgent",
  ])("“%s”", (text) => {
    expect(readRule(text, scene)).toBeUndefined();
  });
});
