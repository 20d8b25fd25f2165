import { describe, expect, it } from "vitest";
import type { Plan } from "../shared/plan.ts";
import { rememberPlan } from "./remember-plan.ts";

const counts = { open: 0, done: 0, overdue: 0, dueToday: 0, blocked: 0, trashed: 0 };
const at = (time: string) => ({ now: new Date(`2026-11-23T${time}Z`), timeZone: "UTC", limit: 10 });

function counting() {
  const state = { made: 0, seq: 1 };
  const plan = rememberPlan(
    async ({ now }): Promise<Plan> => {
      state.made += 1;
      return { now: now.toISOString(), items: [], counts };
    },
    async () => state.seq,
  );
  return { state, plan };
}

describe("a plan that was just made", () => {
  it("is given again within the minute, with the moment it is asked at", async () => {
    const { state, plan } = counting();
    await plan(at("09:00:01"));
    expect((await plan(at("09:00:59"))).now).toBe("2026-11-23T09:00:59.000Z");
    expect(state.made).toBe(1);
  });

  it("is made anew after any change, in the next minute, and for another question", async () => {
    const { state, plan } = counting();
    await plan(at("09:00:01"));
    state.seq = 2;
    await plan(at("09:00:02"));
    await plan(at("09:01:00"));
    await plan({ ...at("09:01:00"), minutes: 30 });
    expect(state.made).toBe(4);
  });
});
