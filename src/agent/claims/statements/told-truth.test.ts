import { describe, expect, it } from "vitest";
import { takeNames } from "../clauses.ts";
import { judgedTurns } from "../testing/judged-turns.ts";
import { truthOf } from "./told-truth.ts";

/** A world of eleven rows, after a turn told in the notation of `judged-turns.ts`. */
const truthAfter = (turn: string, sentence: string, focus: readonly string[] = [], previous = "") => {
  const evidence = judgedTurns(turn)[0]!.evidence;
  const titles = evidence.seen.map(({ title }) => title).toSorted((a, b) => b.length - a.length);
  return truthOf(takeNames(sentence, titles), focus, evidence, previous);
};
const nothing = "@ What is up?";

describe("what is told of rows", () => {
  it.each([
    ["The passport and the gym contract are both closed.", "not so"],
    ["The slides are due on Thursday.", "so"],
    ["The slides are due on Wednesday.", "not so"],
    ["The report is blocked, and the fence is in progress.", "so"],
    ["The report isn't blocked any longer.", "not so"],
    ["Payroll doesn't have a due date.", "not so"],
    ["The passport has no date.", "so"],
    ["Ben is responsible for the offsite hotel.", "so"],
    ["Ben is in charge of the slides.", "not so"],
    ["You'll find the budget review under Friday.", "so"],
    ["Please note that the fence is marked as low priority.", "so"],
    ["**Run payroll**: due Monday 30 November.", "so"],
    ["**Run payroll**: due Tuesday 1 December, 15:00.", "not so"],
    ["Blocked, so not for now: **Send the report to Anna**.", "so"],
    ["Blocked, so not for now: **Buy milk**.", "not so"],
  ] as const)("is held against each row: %s", (sentence, truth) => {
    expect(truthAfter(nothing, sentence)).toBe(truth);
  });

  it.each([
    ["You have ten open tasks.", "so"],
    ["You currently have seven open tasks.", "not so"],
    ["Two of your tasks are in progress.", "not so"],
    ["There are two finance tasks.", "so"],
    ["Nothing is due on Saturday.", "so"],
    ["There is nothing left on Friday's agenda.", "not so"],
    ["None of your tasks is blocked.", "not so"],
    ["The report is the only urgent task.", "so"],
    ["Only the milk has low priority.", "not so"],
    ["All of your finance tasks are high priority.", "so"],
    ["Every low-priority task is done.", "not so"],
    ["Tomorrow is free.", "not so"],
    ["Saturday and Sunday are clear.", "so"],
    ["Ben has no tasks left.", "not so"],
  ] as const)("is held against the whole list where all of it is known: %s", (sentence, truth) => {
    expect(truthAfter(nothing, sentence)).toBe(truth);
  });

  it("speaks of what came of a change, and of what was before it", () => {
    const moved = "@ Move the slides to Monday\n= ok update s due=2026-11-30";
    expect(truthAfter(moved, "The slides went from Thursday to Monday.")).toBe("so");
    expect(truthAfter(moved, "The slides went from Friday to Monday.")).toBe("not so");
    expect(truthAfter(moved, "I've moved the slides to Monday.")).toBe("so");
    expect(truthAfter(moved, "I've moved the budget to Friday.")).toBe(null);
    const raised = "@ make all high ones urgent\n= ok update b,p priority=urgent";
    expect(truthAfter(raised, "Every high-priority task is urgent now.")).toBe("not so");
  });

  it("knows who “it” is, and which day “that day” was", () => {
    expect(truthAfter(nothing, "It's due on Friday.", ["Review the quarterly budget"])).toBe("so");
    expect(truthAfter(nothing, "They are due on Friday.", ["Buy milk", "Paint the fence"])).toBe("not so");
    expect(truthAfter(nothing, "The budget falls on that day too.", [], "The hotel is on Friday.")).toBe(
      "so",
    );
    expect(truthAfter(nothing, "The budget falls on that day too.", [], "The hotel is on Thursday.")).toBe(
      "not so",
    );
  });

  it.each([
    ["That leaves the hotel and payroll as your only items for later.", null],
    ["The budget, payroll and the slides are your high-priority tasks.", "so"],
    ["The budget and payroll are your high-priority tasks.", "not so"],
    ["Your low-priority items are the milk, the fence, and the plants.", "so"],
    ["You have two finance tasks: payroll and the budget.", "so"],
    ["You have two finance tasks: payroll and the hotel.", "not so"],
    ["There is exactly one urgent task.", "so"],
    ["You have one blocked task, which is the budget.", null],
    ["Just two tasks with low priority remain.", "not so"],
    ["There's nothing due until Wednesday.", "not so"],
    ["No deadlines before the weekend.", "not so"],
    ["There are no deadlines before the weekend.", "not so"],
    ["Not a single task is tagged anymore.", "not so"],
    ["Your health tag has no open tasks.", "not so"],
    ["Monday and Tuesday are empty.", "not so"],
  ] as const)("is held against what a list or a stretch of time holds: %s", (sentence, truth) => {
    expect(truthAfter(nothing, sentence)).toBe(truth);
  });

  it.each([
    ["The hotel is due on the same day as payroll.", "not so"],
    ["The hotel is due a day after payroll.", "so"],
    ["The slides are due two days before the budget.", "not so"],
    ["Payroll has the same priority as the slides.", "so"],
    ["The milk ranks level with the report.", "not so"],
    ["The slides and the budget share the same deadline.", "not so"],
  ] as const)("is held against another row: %s", (sentence, truth) => {
    expect(truthAfter(nothing, sentence)).toBe(truth);
  });

  it("tells what else was touched, and whether all went well", () => {
    const wrong = "@ Put the fence off until Friday\n= ok update h due=2026-11-27";
    expect(truthAfter(wrong, "Nothing else was touched.")).toBe("not so");
    expect(truthAfter(wrong, "The rest of your list stayed as it was.")).toBe("not so");
    expect(truthAfter(wrong, "The hotel remains unaffected.")).toBe("not so");
    const right = "@ Put the fence off until Friday\n= ok update f due=2026-11-27";
    expect(truthAfter(right, "No other entry was changed.")).toBe("so");
    expect(truthAfter(right, "The hotel remains unaffected.")).toBe("so");
    const half = "@ Milk is bought, the plants are watered\n= ok complete m\n= fail complete w";
    expect(truthAfter(half, "Everything went smoothly.")).toBe("not so");
    expect(truthAfter(half, "Both changes went through without any problems.")).toBe("not so");
    expect(truthAfter(right, "Everything went smoothly.")).toBe(null);
  });

  it("knows who has several rows, and titles that no row has", () => {
    const given = "@ Olga takes the fence and the milk\n= ok update f assignee=Olga";
    const both = ["Paint the fence", "Buy milk"];
    expect(truthAfter(given, "Each of the two is assigned to Olga.", both)).toBe("not so");
    expect(truthAfter(given, "Olga is down as the owner of the fence.", both)).toBe("so");
    expect(truthAfter(nothing, '"Feed the cat" is due on Friday.')).toBe("not so");
    expect(truthAfter(nothing, 'The milk is tagged "errands".')).not.toBe("not so");
    const named = "@ Call the fence something else\n= ok update f notes=shed";
    expect(truthAfter(named, 'It goes by "Fix the shed" now.', ["Paint the fence"])).toBe("not so");
  });

  it.each([
    "Say the word, and the slides are done.",
    "Shall I move the slides to Friday?",
    "You could do the slides on Wednesday.",
    "I couldn't move the slides to Friday.",
    "The slides are due before the budget.",
    "Nothing was changed.",
    "There's no need to finish the slides today.",
    "If the slides are done by Wednesday, Thursday is free.",
    "The report should go out on Monday.",
    "About five tasks are due this week.",
  ])("is no statement where it asks, advises, compares or tells of a failure: %s", (sentence) => {
    expect(truthAfter(nothing, sentence)).not.toBe("not so");
  });
});

it("a deed on a number of tasks is told of those, and not of the row that was asked about", () => {
  const turn = "@ mark all but the milk as done\n= ok complete d\n= ok complete b";
  expect(truthAfter(turn, "Marked 2 tasks as done:", ["Buy milk"])).not.toBe("not so");
});
