import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scorePartNames, type RankingWeight } from "../shared/plan.ts";
import type { Task } from "../shared/task.ts";
import { rankTasks } from "./ranking.ts";
import { aTask } from "../shared/testing/a-task.ts";

const taught = (fields: Partial<RankingWeight>): RankingWeight => ({
  ruleId: "rule-1",
  text: "stop boosting meetings",
  match: { words: ["meetings"] },
  part: null,
  factor: 0,
  ...fields,
});
const rank = (tasks: readonly Task[], ...weights: RankingWeight[]) =>
  rankTasks(tasks, {
    now: new Date("2026-11-23T09:00:00.000Z"),
    timeZone: "Europe/Berlin",
    unblocks: new Map(),
    taught: weights,
  });

describe("what a person taught about the ranking", () => {
  it("takes away what pushes the tasks that are meant, and says so in the person's words", () => {
    const meeting = aTask({ title: "Prepare the board meeting", due: { date: "2026-11-23" } });
    const other = aTask({ title: "Water the plants" });
    const [first, second] = rank([meeting, other], taught({}));
    expect(first?.task).toBe(other);
    expect(second).toMatchObject({
      score: 0,
      parts: [
        { name: "due", points: 40, reason: "due today" },
        { name: "priority", points: 10 },
        { name: "rule", points: -50, reason: "you said: stop boosting meetings", ruleIds: ["rule-1"] },
      ],
    });
  });

  it("lifts even what nothing else speaks for", () => {
    const [first] = rank(
      [
        aTask({ title: "Pay the rent", priority: "medium" }),
        aTask({ title: "Tax", priority: "low", tags: ["Finance"] }),
      ],
      taught({ text: "finance first", match: { tag: "#finance" }, factor: 2 }),
    );
    expect(first).toMatchObject({ task: { title: "Tax" }, score: 20 });
  });

  it("changes one part alone where that was said, and tells it even when nothing is left of it", () => {
    const old = aTask({ createdAt: "2026-10-01T09:00:00.000Z" });
    const [ranked] = rank([old], taught({ text: "age does not matter", match: null, part: "age" }));
    expect(ranked?.parts.find((part) => part.name === "age")).toEqual({
      name: "age",
      points: 0,
      reason: "waiting for 53 days; you said: age does not matter",
      ruleIds: ["rule-1"],
      said: ["age does not matter"],
    });
    expect(ranked?.score).toBe(10);
  });

  it.each([
    [
      "another word with the same beginning",
      { title: "Read the meetinghouse plans" },
      { words: ["meeting"] },
    ],
    ["one word of a phrase", { title: "Budget" }, { words: ["budget review"] }],
    ["another person", { waitingFor: "Ben" }, { person: "Ana" }],
  ])("leaves alone what is not meant: %s", (_what, fields, match) => {
    expect(rank([aTask(fields)], taught({ match }))[0]?.parts.map(({ name }) => name)).not.toContain("rule");
  });

  it("knows a person by either role, and the forms of a word", () => {
    expect(rank([aTask({ assignee: "ana" })], taught({ match: { person: "Ana" } }))[0]?.score).toBe(0);
    expect(
      rank([aTask({ title: "Review budgets" })], taught({ match: { words: ["budget review"] } }))[0]?.score,
    ).toBe(0);
  });

  it("keeps every score the sum of its parts, whatever was taught", () => {
    const anyWeight = fc.record({
      part: fc.constantFrom(null, ...scorePartNames),
      factor: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyWeight, { maxLength: 5 }), (weights) => {
        const task = aTask({ due: { date: "2026-11-20" }, status: "in_progress", estimateMinutes: 10 });
        const [ranked] = rank([task], ...weights.map((weight) => taught({ ...weight, match: null })));
        const sum = ranked!.parts.reduce((total, part) => total + part.points, 0);
        expect(ranked!.score).toBeCloseTo(sum, 5);
      }),
    );
  });
});
