import type { Cause, Change } from "../shared/change.ts";
import type { CaroleError } from "../shared/errors.ts";
import type { ModelMessage, Usage } from "../shared/model.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { ApprovalStore } from "../shared/approval.ts";
import type { ChatModel } from "./model.ts";
import type { StepRecord } from "./stop-conditions.ts";
import type { Tool } from "./tool.ts";

export interface TurnLimits {
  /** Model answers in one turn. */
  readonly steps: number;
  /** Upper bound of one model answer, in tokens. */
  readonly maxTokens: number;
  /** The whole turn; under the 120 s after which the proxy of Databricks Apps cuts. */
  readonly deadlineMs: number;
  /** Rows that one turn may change without asking. */
  readonly rowsWithoutAsking: number;
}
export const defaultLimits: TurnLimits = {
  steps: 8,
  maxTokens: 4096,
  deadlineMs: 110_000,
  rowsWithoutAsking: 5,
};

/** Everything a turn needs; it reads nothing else. */
export interface TurnInput {
  readonly model: ChatModel;
  readonly modelName: string;
  readonly tools: readonly Tool[];
  /** The system text, from `buildInstructions`. */
  readonly instructions: string;
  /** What was said before, from `historyFromMessages`; without the new message. */
  readonly history: readonly ModelMessage[];
  readonly userText: string;
  /** Stands with every change; its `messageId` is the user's message. */
  readonly cause: Cause;
  readonly conversationId: string;
  readonly userMessageId: string;
  readonly assistantMessageId: string;
  readonly now: Date;
  readonly timeZone: string;
  /** Minutes of work that fit the person's day, where they said so. */
  readonly capacityMinutes?: number;
  readonly signal: AbortSignal;
  readonly readOnly: boolean;
  /** Where calls wait for the user's yes; without it such calls are refused. */
  readonly approvals?: ApprovalStore;
  readonly limits?: Partial<TurnLimits>;
  /** Whether to offer the simulated model when the workspace is down; false where it already answers. */
  readonly offerFallback?: boolean;
  /** Quoted in errors, so that a person can name the failure. */
  readonly requestId?: string;
  /** Waited for before the answer is judged and now and then meanwhile, so that what was said can go out; never rejects. */
  readonly pause?: () => Promise<void>;
}

/** What a turn has done so far. One object, changed in place by the loop alone. */
export interface TurnState {
  readonly messages: ModelMessage[];
  readonly steps: StepRecord[];
  readonly changes: Change[];
  /** What it was taught, or unlearned. */
  readonly rules: RuleChange[];
  /** The text of each step, as said. */
  readonly texts: string[];
  /** Calls that ran, by name and arguments, so that the very same call is not made twice. */
  readonly made: Set<string>;
  rowsTouched: number;
  /** A question or an approval stands under the answer. */
  waits: boolean;
  usage: Usage;
  failure: CaroleError | null;
  truncated: boolean;
}
