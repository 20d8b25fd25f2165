import { afterAll, beforeAll, expect, it } from "vitest";
import type { ApprovalStore, PendingApproval } from "../shared/approval.ts";
import { newId } from "../shared/id.ts";
import type { TaskDatabase } from "../tasks/task-store.ts";

export interface OpenedApprovals {
  forOwner(ownerId: string): TaskDatabase & { readonly approvals: ApprovalStore };
  close(): Promise<void>;
}

/** What every store of open questions promises. */
export function approvalStoreContract(open: () => Promise<OpenedApprovals>): void {
  let opened: OpenedApprovals;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened.close());
  const conversationId = newId();
  const aQuestion = (): PendingApproval => ({
    approval: { approvalId: newId(), tool: "delete_tasks", reason: "More than five.", rows: [] },
    conversationId,
    toolCallId: "call_1",
    input: { ids: ["a", "b"] },
    versions: { a: 3 },
    cause: { actor: { type: "assistant", model: "m" }, conversationId },
    userText: "delete them",
    askedAt: new Date("2026-11-23T09:00:00.000Z"),
  });

  it("gives a question back as it was asked, in its conversation and to its owner only", async () => {
    const { approvals } = opened.forOwner("ada");
    const question = aQuestion();
    const { approvalId } = question.approval;
    await approvals.add(question);
    expect(await approvals.find(conversationId, approvalId)).toEqual(question);
    expect(await approvals.find(newId(), approvalId)).toBeUndefined();
    expect(await opened.forOwner("eve").approvals.find(conversationId, approvalId)).toBeUndefined();
    expect(await opened.forOwner("eve").approvals.take(conversationId, approvalId)).toBeUndefined();
    expect(await approvals.find(conversationId, approvalId)).toEqual(question);
  });

  it("gives it once, however many answer at the same time", async () => {
    const { approvals } = opened.forOwner("ada");
    const question = aQuestion();
    const { approvalId } = question.approval;
    await approvals.add(question);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => approvals.take(conversationId, approvalId)),
    );
    expect(answers.filter((answer) => answer !== undefined)).toEqual([question]);
    expect(await approvals.find(conversationId, approvalId)).toBeUndefined();
  });

  it("keeps it open when the write that it was taken for is not done", async () => {
    const owner = opened.forOwner("ada");
    const question = aQuestion();
    const { approvalId } = question.approval;
    await owner.approvals.add(question);
    const failing = owner.transaction(async ({ approvals }) => {
      expect(await approvals.take(conversationId, approvalId)).toEqual(question);
      throw new Error("The row could not be written.");
    });
    await expect(failing).rejects.toThrow("could not be written");
    expect(await owner.approvals.find(conversationId, approvalId)).toEqual(question);
    await owner.transaction(async ({ approvals }) => void (await approvals.take(conversationId, approvalId)));
    expect(await owner.approvals.find(conversationId, approvalId)).toBeUndefined();
  });
}
