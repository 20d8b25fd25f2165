import type { Cause } from "./change.ts";
import type { Approval } from "./stream-part.ts";

/** A call that waits for the user's yes: exactly these arguments, on these versions of these rows. */
export interface PendingApproval {
  readonly approval: Approval;
  readonly conversationId: string;
  readonly toolCallId: string;
  /** The checked arguments. */
  readonly input: unknown;
  readonly versions: Readonly<Record<string, number>>;
  readonly cause: Cause;
  readonly userText: string;
  /** When it was asked: "friday" still means the Friday that was shown. */
  readonly askedAt: Date;
}

/** Open questions of one owner. They outlive the process that asked, and any process may hear the answer. */
export interface ApprovalStore {
  /** Kept when it resolves: only then may the user be asked. */
  add(pending: PendingApproval): Promise<void>;
  /** Looks without taking it: an answer that can't be meant leaves the question open. */
  find(conversationId: string, approvalId: string): Promise<PendingApproval | undefined>;
  /**
   * Gives it once, whoever asks at the same time: a second answer to the same question finds nothing. Within a
   * transaction it is taken when that is committed.
   */
  take(conversationId: string, approvalId: string): Promise<PendingApproval | undefined>;
}

/** Done in the transaction of the write that the user agreed to: where it throws, nothing is written. */
export type AnswerInside = (inside: { readonly approvals: Pick<ApprovalStore, "take"> }) => Promise<void>;
