import type { AnswerInside, ApprovalStore, PendingApproval } from "../shared/approval.ts";
import type { Change } from "../shared/change.ts";
import type { RuleChange } from "../shared/rule.ts";
import { CaroleError } from "../shared/errors.ts";
import type { Approval, StreamPart } from "../shared/stream-part.ts";
import type { ToolProblem } from "../shared/tool-outputs.ts";
import { runCall } from "./call-tool.ts";
import { receiptOf } from "./turn-closing.ts";
import type { Tool } from "./tool.ts";

/** After a day the list that was shown is no basis for a yes any more. */
const openFor = 24 * 60 * 60 * 1000;

export interface ApprovalAnswer {
  readonly approvals: ApprovalStore;
  /** What Carole can do, the first write of it taking the question as answered in its own transaction. */
  readonly tools: (inside: AnswerInside) => readonly Tool[];
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
  readonly rules: readonly RuleChange[];
  /** To be added to the message that asked: the call's real outcome, and the receipt. */
  readonly parts: readonly StreamPart[];
}

/**
 * Does what was asked about, for the rows ticked, once: who answers it a second time, here or elsewhere, gets
 * `approval_outdated`, as when a row was changed since. Then nothing is done and the user has to ask again. Throws
 * `invalid_request` when a row is ticked that was not listed, and `database_unavailable` when it could not be written;
 * then the question stays open.
 */
export async function resumeApproval(answer: ApprovalAnswer): Promise<ApprovalResult> {
  const { approvals, conversationId, approvalId, approvedIds: ticked } = answer;
  const pending = await approvals.find(conversationId, approvalId);
  if (pending === undefined) throw noLongerOpen();
  assertListed(ticked, pending.approval);
  const age = answer.now.getTime() - pending.askedAt.getTime();
  if (ticked.length === 0 || age > openFor) {
    if ((await approvals.take(conversationId, approvalId)) === undefined || age > openFor)
      throw noLongerOpen();
    const output = { problem: "The user said no. Nothing was changed." } satisfies ToolProblem;
    return { changes: [], rules: [], parts: [outputOf(pending, output)] };
  }
  return doApproved(answer, pending);
}

async function doApproved(answer: ApprovalAnswer, pending: PendingApproval): Promise<ApprovalResult> {
  const { approvals, conversationId, approvalId } = answer;
  const tools = answer.tools(async (inside) => {
    if ((await inside.approvals.take(conversationId, approvalId)) === undefined) throw noLongerOpen();
  });
  const tool = tools.find((candidate) => candidate.name === pending.approval.tool);
  if (tool === undefined) throw noLongerOpen();
  const outcome = await runCall(tool, pending.input, {
    cause: pending.cause,
    userText: pending.userText,
    now: pending.askedAt,
    timeZone: answer.timeZone,
    signal: answer.signal,
    readOnly: false,
    approvedIds: answer.approvedIds,
    approvedVersions: pending.versions,
  });
  if (outcome.kind === "failed" && outcome.retryable) throw notWritten(outcome.problem.problem);
  // Taken with the write; where there was nothing to write, it is answered all the same.
  await approvals.take(conversationId, approvalId);
  if (outcome.kind === "failed") throw outdated(outcome.problem.problem);
  const { output, changes, rules = [] } = outcome.result;
  const parts = [outputOf(pending, output)];
  if (changes.length + rules.length > 0)
    parts.push({ type: "data-receipt", id: `approved-${approvalId}`, data: receiptOf({ changes, rules }) });
  return { changes, rules, parts };
}

const outputOf = ({ toolCallId }: PendingApproval, output: unknown): StreamPart => ({
  type: "tool-output-available",
  toolCallId,
  output,
});

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

const noLongerOpen = (): CaroleError => outdated("This question is no longer open.");

const notWritten = (message: string): CaroleError =>
  new CaroleError("database_unavailable", message, {
    hint: "The question is still open: agree again in a moment.",
    retryable: true,
  });
