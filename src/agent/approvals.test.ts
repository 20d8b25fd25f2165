import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Approval } from "../shared/stream-part.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { testNow, testZone } from "../tools/testing/tool-world.ts";
import { turnWorld, type TurnWorld } from "../tools/testing/turn-world.ts";
import { resumeApproval } from "./approvals.ts";

let world: TurnWorld;
beforeEach(async () => {
  world = await turnWorld();
});
afterEach(() => world.close());

const approvalIn = (parts: readonly StreamPart[]): Approval => {
  const part = parts.find((each) => each.type === "data-approval");
  if (part?.type !== "data-approval") throw new Error("Nothing was asked.");
  return part.data;
};
const answer = (approval: Approval, approvedIds: readonly string[], conversationId = world.conversationId) =>
  resumeApproval({
    approvals: world.approvals,
    tools: world.answering,
    conversationId,
    approvalId: approval.approvalId,
    approvedIds,
    now: testNow,
    timeZone: testZone,
    signal: new AbortController().signal,
  });
const names = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"];

async function askToDelete(): Promise<Approval> {
  const rows = await world.add(...names);
  const { parts } = await world.say("delete all of them", [
    { calls: [{ name: "delete_tasks", arguments: { ids: rows.map((row) => row.id) } }] },
    { text: "I've deleted all six." },
  ]);
  expect(parts.some((part) => part.type === "data-receipt")).toBe(false);
  expect(parts).toContainEqual({ type: "data-unverified-claim", data: { text: "I've deleted all six." } });
  return approvalIn(parts);
}

describe("an approval", () => {
  it("lists every row, and changes only the ones ticked", async () => {
    const approval = await askToDelete();
    expect(approval.rows.map((row) => row.title)).toEqual(names);
    const { changes, parts } = await answer(
      approval,
      approval.rows.slice(0, 2).map((row) => row.id),
    );
    expect(changes.map((change) => change.kind)).toEqual(["deleted", "deleted"]);
    expect(parts.map((part) => part.type)).toEqual(["tool-output-available", "data-receipt"]);
    expect((await world.rows()).map((row) => row.title)).toEqual(names.slice(2));
  });

  it("does nothing when nothing is ticked, and can be answered only once", async () => {
    const approval = await askToDelete();
    expect((await answer(approval, [])).changes).toEqual([]);
    await expect(
      answer(
        approval,
        approval.rows.map((row) => row.id),
      ),
    ).rejects.toMatchObject({ code: "approval_outdated" });
    expect(await world.rows()).toHaveLength(6);
  });

  it("is outdated when a ticked row was changed since, and then does nothing at all", async () => {
    const approval = await askToDelete();
    await world.call("update_tasks", { tasks: [{ id: approval.rows[0]!.taskId, priority: "low" }] });
    await expect(
      answer(
        approval,
        approval.rows.map((row) => row.id),
      ),
    ).rejects.toMatchObject({ code: "approval_outdated" });
    expect(await world.rows()).toHaveLength(6);
  });

  it("with a row that was never listed is refused, and stays open", async () => {
    const approval = await askToDelete();
    const ticked = approval.rows[0]!.id;
    await expect(answer(approval, [ticked, "nobody"])).rejects.toMatchObject({ code: "invalid_request" });
    expect(await world.rows()).toHaveLength(6);
    expect((await answer(approval, [ticked])).changes).toHaveLength(1);
  });

  it("belongs to its conversation", async () => {
    const approval = await askToDelete();
    await expect(answer(approval, [approval.rows[0]!.id], "another")).rejects.toMatchObject({
      code: "approval_outdated",
    });
  });

  it("keeps the user's message as the cause, so that undoing the message takes it back", async () => {
    const approval = await askToDelete();
    const { changes } = await answer(approval, [approval.rows[0]!.id]);
    await world.tasks.undo({ messageId: changes[0]!.messageId! }, { actor: { type: "user" } });
    expect(await world.rows()).toHaveLength(6);
  });

  it("is asked for when many small calls of one turn add up to more than five rows", async () => {
    const rows = await world.add(...names);
    const { parts } = await world.say("complete all of them", [
      { calls: rows.map((row) => ({ name: "complete_tasks", arguments: { ids: [row.id] } })) },
      { text: "Please approve them." },
    ]);
    expect(parts.filter((part) => part.type === "data-approval")).toHaveLength(6);
    expect((await world.rows()).every((row) => row.status === "todo")).toBe(true);
  });

  it("of new rows makes exactly the ticked ones", async () => {
    const { parts } = await world.say("add alpha, bravo, charlie, delta, echo and foxtrot", [
      { calls: [{ name: "create_tasks", arguments: { tasks: names.map((title) => ({ title })) } }] },
      { text: "They wait for your approval." },
    ]);
    const approval = approvalIn(parts);
    const { changes } = await answer(approval, [approval.rows[1]!.id, approval.rows[4]!.id]);
    expect(changes.map((change) => change.after?.title)).toEqual(["Bravo", "Echo"]);
  });
});
