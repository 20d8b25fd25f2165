import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resumeApproval } from "../agent/approvals.ts";
import type { Approval } from "../shared/stream-part.ts";
import type { PlanDayOutput, WhatIfOutput, WriteOutcome } from "../shared/tool-outputs.ts";
import { testNow, testZone } from "./testing/tool-world.ts";
import { turnWorld, type TurnWorld } from "./testing/turn-world.ts";

let world: TurnWorld;
beforeEach(async () => {
  world = await turnWorld();
});
afterEach(() => world.close());

const supposeAway = { name: "what_if", arguments: { suppose: "suppose I'm away Thursday" } };
const dues = async (): Promise<(string | undefined)[]> => (await world.rows()).map(({ due }) => due?.date);
const sevenOnThursday = (): Promise<unknown> =>
  world.add(
    ...Array.from({ length: 7 }, (_, index) => ({ title: `Task ${index}`, due: { date: "2026-11-26" } })),
  );

/** The plan as the user sees it, and as the model was told of it. */
async function propose(): Promise<{ approval: Approval; told: WhatIfOutput }> {
  const { parts } = await world.say("suppose I'm away Thursday", [
    { calls: [supposeAway] },
    { text: "A plan." },
  ]);
  const shown = parts.find((part) => part.type === "data-approval");
  const output = parts.find((part) => part.type === "tool-output-available");
  if (shown === undefined || output === undefined) throw new Error("No plan was shown.");
  return { approval: shown.data, told: output.output as WhatIfOutput };
}
const decide = (approval: Approval, ids = approval.rows.map(({ id }) => id)) =>
  resumeApproval({
    approvals: world.approvals,
    tools: world.answering,
    conversationId: world.conversationId,
    approvalId: approval.approvalId,
    approvedIds: ids,
    now: testNow,
    timeZone: testZone,
    signal: new AbortController().signal,
  });
const inWords = async (decision: "apply" | "forget", proposalId: string | undefined, text: string) => {
  const call = { name: "apply_plan", arguments: { proposal_id: proposalId, decision } };
  const { parts } = await world.say(text, [{ calls: [call] }, { text: "So." }]);
  return parts.flatMap((part) => (part.type === "tool-output-available" ? [part.output] : []))[0];
};

describe("a plan in a conversation", () => {
  it("is shown as a whole, with what it rests on, and changes nothing yet", async () => {
    await sevenOnThursday();
    const { approval, told } = await propose();
    expect(approval).toMatchObject({
      tool: "what_if",
      reason: "If you are away on Thursday 26 November, this would slip.",
      whole: { looked: 7, complete: true, capacityMinutes: 480, stays: [] },
    });
    expect(approval.rows).toHaveLength(7);
    expect(approval.rows[0]).toMatchObject({
      before: "Thursday 26 November",
      after: "Wednesday 25 November",
      late: false,
    });
    expect(told).toMatchObject({ moves_total: 7, late_total: 0, proposal_id: approval.approvalId });
    expect(new Set(await dues())).toEqual(new Set(["2026-11-26"]));
  });

  it.each([
    ["ok, what else is due?", false],
    ["sure, show me the list first", false],
    ["ok add buy stamps", false],
    ["oui, mais pas encore", false],
    ["ok thanks", true],
    ["d'accord, applique", true],
    ["sí, adelante", true],
  ])("“%s” applies it: %s", async (says, applied) => {
    await sevenOnThursday();
    const { approval } = await propose();
    await inWords("apply", approval.approvalId, says);
    expect(new Set(await dues())).toEqual(new Set([applied ? "2026-11-25" : "2026-11-26"]));
  });

  it("is applied by its button as a whole, never in part, and one undo of its message takes it back", async () => {
    await sevenOnThursday();
    const { approval } = await propose();
    const part = await decide(approval, [approval.rows[0]!.id]);
    expect(part.changes).toEqual([]);
    const again = await propose();
    expect((await decide(again.approval)).changes).toHaveLength(7);
    expect(new Set(await dues())).toEqual(new Set(["2026-11-25"]));
  });

  it("is applied when the user says so in words, though it moves more than five rows, and only once", async () => {
    await sevenOnThursday();
    const { told, approval } = await propose();
    const output = (await inWords("apply", told.proposal_id, "apply it")) as { outcomes: WriteOutcome[] };
    expect(output.outcomes.map(({ result }) => result)).toEqual(Array.from({ length: 7 }, () => "updated"));
    expect(new Set(await dues())).toEqual(new Set(["2026-11-25"]));
    expect(await inWords("apply", told.proposal_id, "apply it")).toMatchObject({
      problem: expect.stringContaining("no open plan") as string,
    });
    await expect(decide(approval)).rejects.toMatchObject({ code: "approval_outdated" });
  });

  it("is not applied by a model of its own accord", async () => {
    await sevenOnThursday();
    const { told } = await propose();
    for (const text of ["what would you do?", "no, don't apply it", "tell me more"]) {
      expect(await inWords("apply", told.proposal_id, text)).toMatchObject({
        problem: "The user has not said to apply the plan, so nothing was changed.",
      });
    }
    expect(new Set(await dues())).toEqual(new Set(["2026-11-26"]));
  });

  it("can be forgotten; then it can't be applied any more", async () => {
    await sevenOnThursday();
    const { told } = await propose();
    expect(await inWords("forget", told.proposal_id, "forget it")).toEqual({
      forgotten: "you are away on Thursday 26 November",
    });
    expect(await inWords("apply", told.proposal_id, "apply it")).toHaveProperty("problem");
    expect(new Set(await dues())).toEqual(new Set(["2026-11-26"]));
  });

  it("is applied not at all where a row was changed meanwhile, and names it", async () => {
    await sevenOnThursday();
    const { approval } = await propose();
    const [row] = await world.rows();
    await world.tasks.update([{ id: row!.id, patch: { priority: "high" } }], { actor: { type: "user" } });
    await expect(decide(approval)).rejects.toMatchObject({
      message: expect.stringContaining("“Task 0” was changed after this plan was made") as string,
    });
    expect(new Set(await dues())).toEqual(new Set(["2026-11-26"]));
  });

  it("is only told where nobody could answer it: a talk that may change nothing, a caller without a talk", async () => {
    await sevenOnThursday();
    for (const context of [{ readOnly: true }, { cause: { actor: { type: "mcp" as const } } }]) {
      const { output, approval } = await world.call("what_if", supposeAway.arguments, context);
      expect(output).toMatchObject({ moves_total: 7 });
      expect(output).not.toHaveProperty("proposal_id");
      expect(approval).toBeUndefined();
    }
  });

  it("understands what a model leaves of the words, asks which task, and says what it could not read", async () => {
    const [launch] = await world.add({ title: "Launch the site", due: { date: "2026-12-04" } });
    await world.add("Launch the party");
    const read = async (input: unknown) => (await world.call("what_if", input)).output;
    expect(await read({ suppose: "the launch moves to friday", task_id: launch!.id })).toMatchObject({
      suppose: "“Launch the site” moves to Friday 27 November",
      moves_total: 1,
    });
    expect(await read({ suppose: "launch moves to friday" })).toMatchObject({
      problem: expect.stringContaining("More than one task fits") as string,
    });
    expect(await read({ suppose: "away from thursday to friday" })).toMatchObject({
      suppose: "you are away from Thursday 26 November to Friday 27 November",
    });
    expect(await read({ suppose: "60 minutes a day until friday" })).toMatchObject({
      suppose: "you have 1 h a day from Monday 23 November to Friday 27 November",
    });
    expect(await read({ suppose: "the moon is green" })).toHaveProperty("problem");
    expect(await read({ suppose: "what if the rocket moves to friday" })).toHaveProperty("problem");
  });
});

describe("plan_day with a view", () => {
  const view = async (input: unknown): Promise<PlanDayOutput> =>
    (await world.call("plan_day", input)).output as PlanDayOutput;

  it("tells why a task is not first, what is blocked, the morning and the week, with counts", async () => {
    const [first] = await world.add({ title: "Payroll", due: { date: "2026-11-23" }, priority: "urgent" });
    const [budget] = await world.add({ title: "Budget", blockedBy: [first!.id] });
    expect((await view({ view: "why", id: budget!.id })).why).toMatchObject({
      place: 2,
      of: 2,
      before: [{ task: { title: "Payroll" } }],
    });
    expect((await view({ view: "blocked" })).blocked).toMatchObject({
      counts: { blocked: 1, by_task: 1 },
      chains: [[{ title: "Payroll" }, { title: "Budget" }]],
      freeing: [{ task: { title: "Payroll" }, frees: [{ title: "Budget" }], behind: 1 }],
    });
    expect((await view({ view: "briefing" })).briefing).toMatchObject({ today: { count: 1 } });
    expect((await view({ view: "review", day: "last week" })).review?.from).toBe("2026-11-16");
  });

  it("holds the ranking and what-if plans against what fits the person's day, where that is known", async () => {
    await world.add(
      { title: "Long", estimateMinutes: 60, priority: "urgent" },
      { title: "Short", estimateMinutes: 30, priority: "high", due: { date: "2026-11-24" } },
    );
    const day = { capacityMinutes: 75 };
    const { output } = await world.call("plan_day", {}, day);
    expect((output as PlanDayOutput).capacity).toEqual({ minutes: 75, planned: 30, fitting: 1 });
    expect((await world.call("plan_day", { minutes: 30 }, day)).output).not.toHaveProperty("capacity");
    const supposed = await world.call("what_if", { suppose: "away tomorrow" }, day);
    expect(supposed.output).toMatchObject({ capacity_minutes: 75, moves_total: 1 });
  });

  it("drafts a nudge and says that nothing was sent", async () => {
    const [contract] = await world.add({ title: "Contract", status: "blocked", waitingFor: "Ana" });
    expect((await view({ view: "nudge", id: contract!.id })).nudge).toMatchObject({
      to: "Ana",
      about: "Contract",
      sent: false,
    });
    expect(await view({ view: "nudge" })).toHaveProperty("problem");
  });

  it("gives a model no more at hundreds of rows than at a few dozen", async () => {
    const size = async (): Promise<number> => {
      let sum = 0;
      for (const one of ["today", "blocked", "briefing", "review"])
        sum += JSON.stringify(await view({ view: one })).length;
      return sum + JSON.stringify((await world.call("what_if", supposeAway.arguments)).output).length;
    };
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        title: `Row ${1000 + index}`,
        due: { date: "2026-11-26" },
        status: index % 3 === 0 ? ("blocked" as const) : ("todo" as const),
      }));
    await world.add(...many(40));
    const few = await size();
    await world.add(...many(400));
    expect((await size()) / few).toBeLessThan(1.2);
  });
});
