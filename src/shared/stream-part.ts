import type { ErrorBody } from "./errors.ts";
import type { Change } from "./change.ts";
import type { Usage } from "./model.ts";
import type { SentContext } from "./sent-context.ts";
import type { RuleChange } from "./rule.ts";
import type { Due } from "./task.ts";
import type { Assumption, MoveReason, StayReason } from "./what-if.ts";

/**
 * The chat stream: the AI SDK's UI message stream, and our own `data-` parts. One union for the server that writes
 * it, the store that keeps it and the screen that folds it.
 */
export const noticeKinds = [
  "retry",
  "fallback-offer",
  "model-changed",
  "step-limit",
  "stopped",
  "truncated",
  "secret-removed",
  "nothing-changed",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a turn changed: tasks, and the rules that it was taught. */
export interface Receipt {
  readonly changes: readonly Change[];
  readonly rules?: readonly RuleChange[];
  /** Tasks of `changes` that stand no more, as known when a stored receipt is shown. */
  readonly gone?: readonly string[];
}
export interface ApprovalRow {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Why this value, where a plan proposes it. */
  readonly because?: string;
  /** The same as values, so that a screen says it in its reader's language. */
  readonly move?: { readonly from: Due | null; readonly to: Due; readonly why: MoveReason };
  /** It would come after the day on which it is due now. */
  readonly late?: boolean;
}
export interface Approval {
  readonly approvalId: string;
  readonly tool: string;
  readonly reason: string;
  readonly rows: readonly ApprovalRow[];
  /** A plan that was tried out: it is applied as a whole or forgotten, never in parts. */
  readonly whole?: {
    /** What is supposed, in words. */
    readonly words: string;
    readonly assumption?: Assumption;
    /** How many tasks were looked at; `complete` is false where there were more. */
    readonly looked: number;
    readonly complete: boolean;
    readonly capacityMinutes: number;
    readonly unestimatedMinutes: number;
    /** What is touched and has no way out. */
    readonly stays: readonly {
      readonly taskId: string;
      readonly title: string;
      readonly reason: string;
      readonly why?: StayReason;
    }[];
  };
}
export interface Question {
  readonly questionId: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
  /** With `retry`: how long until the next try. */
  readonly waitMs?: number;
}

export type StreamPart =
  | {
      type: "start";
      messageId: string;
      messageMetadata: { conversationId: string; userMessageId: string; model: string; simulated?: boolean };
    }
  | { type: "start-step" }
  | { type: "finish-step" }
  | { type: "text-start"; id: string }
  | { type: "text-delta"; id: string; delta: string }
  | { type: "text-end"; id: string }
  | { type: "reasoning-start"; id: string }
  | { type: "reasoning-delta"; id: string; delta: string }
  | { type: "reasoning-end"; id: string }
  | { type: "tool-input-available"; toolCallId: string; toolName: string; input: unknown }
  | { type: "tool-output-available"; toolCallId: string; output: unknown }
  | { type: "tool-output-error"; toolCallId: string; errorText: string }
  | { type: "data-receipt"; id?: string; data: Receipt }
  /** What the model was given for this answer. */
  | { type: "data-context"; id?: string; data: SentContext }
  | { type: "data-unverified-claim"; id?: string; data: { text: string } }
  | { type: "data-approval"; id?: string; data: Approval }
  | { type: "data-question"; id?: string; data: Question }
  | { type: "data-notice"; id?: string; data: Notice }
  | { type: "data-error"; id?: string; data: ErrorBody }
  | { type: "error"; errorText: string }
  | { type: "abort" }
  | { type: "finish"; messageMetadata: { usage: Usage } };
