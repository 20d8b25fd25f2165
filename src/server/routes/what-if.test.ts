import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlockedOverview, Nudge } from "../../shared/blocked.ts";
import type { Change } from "../../shared/change.ts";
import type { ErrorBody } from "../../shared/errors.ts";
import type { Briefing, Review } from "../../shared/rhythm.ts";
import type { Task } from "../../shared/task.ts";
import type { Proposal } from "../../shared/what-if.ts";
import { openTestDoor } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

/** A Monday. */
const now = new Date("2026-11-23T08:00:00Z");
let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor(undefined, { clock: () => now });
});
afterEach(() => door.close());

async function make(fields: Partial<Task> & { title: string }): Promise<Task> {
  return (await door.send("POST", "/api/tasks", fields)).json();
}
const read = async <Answer>(path: string): Promise<Answer> => (await door.request(path)).json();
const task = (id: string): Promise<Task> => read(`/api/tasks/${id}`);
const whatIf = (body: unknown): Promise<Response> => door.send("POST", "/api/plan/what-if", body);
const errorOf = async (response: Response): Promise<ErrorBody> =>
  ((await response.json()) as { error: ErrorBody }).error;

describe("POST /api/plan/what-if", () => {
  test("tells from words what slips, changes nothing, and is applied as a whole", async () => {
    const budget = await make({ title: "Budget", due: { date: "2026-11-26" } });
    const proposal: Proposal = await (await whatIf({ text: "suppose I'm away Thursday" })).json();
    expect(proposal).toMatchObject({
      words: "you are away on Thursday 26 November",
      moves: [{ title: "Budget", to: { date: "2026-11-25" }, late: false }],
    });
    expect((await task(budget.id)).due).toEqual({ date: "2026-11-26" });
    const moves = proposal.moves.map(({ taskId, version, to }) => ({ taskId, version, to }));
    const applied = await door.send("POST", "/api/plan/apply", { moves });
    const { changes } = (await applied.json()) as { changes: Change[] };
    expect((await task(budget.id)).due).toEqual({ date: "2026-11-25" });
    await door.send("POST", "/api/changes/undo", { ids: changes.map(({ id }) => id) });
    expect((await task(budget.id)).due).toEqual({ date: "2026-11-26" });
    const again = await door.send("POST", "/api/plan/apply", { moves });
    expect(again.status).toBe(412);
    expect((await errorOf(again)).message).toContain("“Budget” was changed after this plan was made");
  });

  test("finds the task that moves by its words, and refuses what it can't tell", async () => {
    await make({ title: "Launch", due: { date: "2026-12-04" } });
    const proposal: Proposal = await (await whatIf({ text: "what if the launch moves to Friday?" })).json();
    expect(proposal.words).toBe("“Launch” moves to Friday 27 November");
    for (const text of ["milk", "what if the rocket moves to Friday?"]) {
      const refused = await whatIf({ text });
      expect(refused.status).toBe(400);
      expect((await errorOf(refused)).hint).not.toBe("");
    }
    expect((await whatIf({})).status).toBe(400);
  });
});

describe("what is blocked, the morning and the week", () => {
  test("are told over HTTP from the same rows", async () => {
    const first = await make({ title: "Numbers" });
    const budget = await make({ title: "Budget", blockedBy: [first.id], due: { date: "2026-11-20" } });
    await make({ title: "Contract", status: "blocked", waitingFor: "Ana" });
    const chains = await read<BlockedOverview>("/api/plan/chains");
    expect(chains.counts).toMatchObject({ blocked: 2, byTask: 1, byPerson: 1 });
    const why = await read<{ kind: string; place: number }>(`/api/plan/why?taskId=${budget.id}`);
    expect(why).toMatchObject({ kind: "ranked", of: 3 });
    const briefing = await read<Briefing>("/api/briefing?ask=true&capacity=60");
    expect(briefing).toMatchObject({
      date: "2026-11-23",
      overdue: { count: 1 },
      question: { title: "Budget", days: 3 },
    });
    expect((await read<Briefing>("/api/briefing")).question).toBeNull();
    expect((await read<Briefing>(`/api/briefing?ask=true&skip=${budget.id}`)).question).toBeNull();
    expect(await read<Review>("/api/review")).toMatchObject({ from: "2026-11-23", overdue: { count: 1 } });
  });

  test("a nudge is a text, and says that it was not sent", async () => {
    const contract = await make({ title: "Contract", status: "blocked", waitingFor: "Ana" });
    const nudge = await read<Nudge>(`/api/plan/nudge?taskId=${contract.id}`);
    expect(nudge).toMatchObject({ to: "Ana", sent: false });
    expect(nudge.text).toContain("“Contract”");
  });
});
