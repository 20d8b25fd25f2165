import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { aToken, aWorkspace, type TestWorkspace } from "../testing/test-workspace.ts";
import type { FaultRuleInput } from "./fault-rule.ts";

const fault = { kind: "empty" } as const;
const other = `dapi${"b".repeat(32)}`;

function withRule(rule: Omit<FaultRuleInput, "fault">): TestWorkspace {
  const test = aWorkspace({
    tokens: { [aToken]: { user: "ana@example.com" }, [other]: { user: "bea@example.com" } },
  });
  test.workspace.faults.add({ ...rule, fault });
  return test;
}
async function statuses(calls: (() => Promise<Response>)[]): Promise<number[]> {
  const found: number[] = [];
  for (const call of calls) found.push((await call()).status);
  return found;
}

describe("fault rules", () => {
  it("strike the nth call that fits", async () => {
    const { chat } = withRule({ nth: 2 });
    const call = (): Promise<Response> => chat("gpt-4o", {});
    expect(await statuses([call, call, call])).toEqual([200, 500, 200]);
  });

  it("strike several calls by number, and at most so many times", async () => {
    const some = withRule({ nth: [1, 3] });
    const call = (): Promise<Response> => some.chat("gpt-4o", {});
    expect(await statuses([call, call, call])).toEqual([500, 200, 500]);
    const twice = withRule({ times: 2 });
    const again = (): Promise<Response> => twice.chat("gpt-4o", {});
    expect(await statuses([again, again, again])).toEqual([500, 500, 200]);
  });

  it("strike by chance, as often as was said, and the same calls for the same seed", async () => {
    const play = async (seed: string): Promise<string> => {
      const { workspace, get } = aWorkspace({ seed });
      workspace.faults.add({ chance: 0.3, fault });
      const calls = Array.from({ length: 200 }, () => () => get("/api/2.0/preview/scim/v2/Me"));
      return (await statuses(calls)).map((status) => (status === 500 ? "x" : ".")).join("");
    };
    const once = await play("one");
    expect(once.split("x").length - 1).toBeGreaterThan(40);
    expect(once.split("x").length - 1).toBeLessThan(80);
    expect(await play("one")).toBe(once);
    expect(await play("two")).not.toBe(once);
  });

  it("strike by model, on either path", async () => {
    const { chat, post } = withRule({ model: "gpt-4o" });
    const body = { model: "gpt-4o", messages: [{ role: "user", content: "x" }] };
    expect(
      await statuses([
        () => chat("gpt-4o", {}),
        () => chat("databricks-claude-3-5-sonnet", {}),
        () => post("/serving-endpoints/chat/completions", body),
      ]),
    ).toEqual([500, 200, 500]);
  });

  it("strike by token and by its user", async () => {
    const asBea = { authorization: `Bearer ${other}` };
    const path = "/api/2.0/serving-endpoints";
    const byToken = withRule({ token: other });
    expect(await statuses([() => byToken.get(path), () => byToken.get(path, asBea)])).toEqual([200, 500]);
    const byUser = withRule({ token: "bea@example.com" });
    expect(await statuses([() => byUser.get(path), () => byUser.get(path, asBea)])).toEqual([200, 500]);
  });

  it("strike by path and method", async () => {
    const { get, chat } = withRule({ path: "/api/2.0/clusters", method: "get" });
    expect(
      await statuses([
        () => get("/api/2.0/clusters/list"),
        () => get("/api/2.0/serving-endpoints"),
        () => chat("gpt-4o", {}),
      ]),
    ).toEqual([500, 200, 200]);
  });

  it("add up: one call may meet several, and the log names them", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ id: "odd", fault: { kind: "manner", wire: { done: false } } });
    workspace.faults.add({ id: "split", fault: { kind: "split", bytes: 5 } });
    expect(await (await chat("gpt-4o", { stream: true })).text()).not.toContain("[DONE]");
    expect(workspace.requests.last?.faults).toEqual(["odd", "split"]);
  });

  it("can be removed, one or all, and replaced by their id", async () => {
    const { workspace, chat } = aWorkspace();
    workspace.faults.add({ id: "a", fault });
    workspace.faults.add({ id: "a", fault: { kind: "unavailable" } });
    expect((await chat("gpt-4o", {})).status).toBe(503);
    expect(workspace.faults.remove("a")).toBe(true);
    expect(workspace.faults.remove("a")).toBe(false);
    workspace.faults.add({ fault });
    workspace.faults.clear();
    expect((await chat("gpt-4o", {})).status).toBe(200);
  });

  it("are refused when they are no rules", () => {
    const { workspace } = aWorkspace();
    const nonsense = JSON.parse('{"nht": 1, "fault": {"kind": "empty"}}') as FaultRuleInput;
    expect(() => workspace.faults.add(nonsense)).toThrow(ZodError);
  });
});
