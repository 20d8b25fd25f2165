import type { Cause, Change } from "../shared/change.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Approval, StreamPart } from "../shared/stream-part.ts";
import type { ToolProblem } from "../shared/tool-outputs.ts";
import { runCall } from "./call-tool.ts";
import type { Tool } from "./tool.ts";

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

export interface ApprovalStore {
  /** Keeps it; the oldest is dropped when there are too many. */
  add(pending: PendingApproval): void;
  /** Looks without taking it: an answer that can't be meant leaves the question open. */
  find(conversationId: string, approvalId: string): PendingApproval | undefined;
  /** Gives it once: a second answer to the same question finds nothing. */
  take(conversationId: string, approvalId: string): PendingApproval | undefined;
}

/** After a day the list that was shown is no basis for a yes any more. */
const openFor = 24 * 60 * 60 * 1000;

/** Waiting calls of this process. After a restart they are gone, and an answer is told so. */
export function createApprovalStore(limit = 500): ApprovalStore {
  const waiting = new Map<string, PendingApproval>();
  const find: ApprovalStore["find"] = (conversationId, approvalId) => {
    const pending = waiting.get(approvalId);
    return pending?.conversationId === conversationId ? pending : undefined;
  };
  return {
    find,
    add(pending) {
      waiting.set(pending.approval.approvalId, pending);
      const oldest = waiting.keys().next();
      if (waiting.size > limit && oldest.done !== true) waiting.delete(oldest.value);
    },
    take(conversationId, approvalId) {
      const pending = find(conversationId, approvalId);
      if (pending !== undefined) waiting.delete(approvalId);
      return pending;
    },
  };
}

export interface ApprovalAnswer {
  readonly approvals: ApprovalStore;
  readonly tools: readonly Tool[];
  readonly conversationId: string;
  readonly approvalId: string;
  /** The rows ticked, by `ApprovalRow.id`; none means no. */
  readonly approvedIds: readonly string[];
  readonly now: Date;
  readonly timeZone: string;
  readonly signal: AbortSignal;
}

export interface ApprovalResult {
  readonly changes: readonly Change[];
  /** To be added to the message that asked: the call's real outcome, and the receipt. */
  readonly parts: readonly StreamPart[];
}

/**
 * Does what was asked about, for the rows ticked. Throws `approval_outdated` when it is no longer known or a row
 * was changed since; then nothing is done and the user has to ask again. Throws `invalid_request` when a row is ticked
 * that was not listed; then the question stays open.
 */
export async function resumeApproval(answer: ApprovalAnswer): Promise<ApprovalResult> {
  const { approvals, conversationId, approvalId, approvedIds: ticked } = answer;
  const open = approvals.find(conversationId, approvalId);
  if (open !== undefined) assertListed(ticked, open.approval);
  const pending = approvals.take(conversationId, approvalId);
  const tool = answer.tools.find((candidate) => candidate.name === pending?.approval.tool);
  const age = pending === undefined ? 0 : answer.now.getTime() - pending.askedAt.getTime();
  if (pending === undefined || tool === undefined || age > openFor) {
    throw outdated("This question is no longer open.");
  }
  if (ticked.length === 0) {
    const output = { problem: "The user said no. Nothing was changed." } satisfies ToolProblem;
    return {
      changes: [],
      parts: [{ type: "tool-output-available", toolCallId: pending.toolCallId, output }],
    };
  }
  const outcome = await runCall(tool, pending.input, {
    cause: pending.cause,
    userText: pending.userText,
    now: pending.askedAt,
    timeZone: answer.timeZone,
    signal: answer.signal,
    readOnly: false,
    approvedIds: ticked,
    approvedVersions: pending.versions,
  });
  if (outcome.kind === "failed") throw outdated(outcome.problem.problem);
  const { output, changes } = outcome.result;
  const parts: StreamPart[] = [{ type: "tool-output-available", toolCallId: pending.toolCallId, output }];
  if (changes.length > 0)
    parts.push({ type: "data-receipt", id: `approved-${approvalId}`, data: { changes } });
  return { changes, parts };
}

function assertListed(ticked: readonly string[], { rows }: Approval): void {
  const listed = new Set(rows.map((row) => row.id));
  const strange = ticked.find((id) => !listed.has(id));
  if (strange === undefined) return;
  throw new CaroleError("invalid_request", `approvedIds: "${strange.slice(0, 64)}" is not in this list.`, {
    hint: "Nothing was changed and the question is still open. Send ids of its rows, or none for no.",
  });
}

const outdated = (message: string): CaroleError =>
  new CaroleError("approval_outdated", message, {
    hint: "Nothing was changed. Ask for it again to see the list as it stands now.",
  });
