import type { z } from "zod";
import type { Cause, Change } from "../shared/change.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { Approval, Question } from "../shared/stream-part.ts";

/** What a write is about to do, in the terms in which a turn can judge whether the user asked for it. */
export interface ProposedWrite {
  readonly effect: "create" | "update" | "complete" | "delete" | "undo" | "teach";
  /** The rows it touches: their titles as they stand, or as they would be made. */
  readonly titles: readonly string[];
  /** What else a person may name each of them by (tags, who it is with), in the same order. */
  readonly also?: readonly string[];
  /** What the rows that it touches say already, field by field: words that are kept are nobody's suggestion. */
  readonly standing?: Readonly<Record<string, string>>;
  /** The values it sets, field by field, as the model gave them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Who calls, from where, and what they may do. The same for the agent and for MCP. */
export interface ToolContext {
  readonly cause: Cause;
  /** The user's own words of this turn; empty where there are none (MCP). */
  readonly userText: string;
  readonly now: Date;
  readonly timeZone: string;
  /** Minutes of work that fit the person's day, where they said so: plans are held against it. */
  readonly capacityMinutes?: number;
  readonly signal: AbortSignal;
  /** The conversation's hands are paused: writes answer with a problem instead. */
  readonly readOnly: boolean;
  /** Set when the user approved this very call: the rows ticked. Versions are checked again. */
  readonly approvedIds?: readonly string[];
  /** With `approvedIds`: the version of each task when the user was asked, by task id. */
  readonly approvedVersions?: Readonly<Record<string, number>>;
  /** The loop already knows that this call must be approved, and why (too many rows in one turn): a sentence without its full stop. */
  readonly mustAsk?: string;
  /** Whether a write follows from something else than the user's words: the reason to ask first, or null. */
  readonly judge?: (write: ProposedWrite) => string | null;
}

/** What a call came to. `output` is what the model reads; the rest is for the loop and the screen. */
export interface ToolResult {
  readonly output: unknown;
  readonly changes: readonly Change[];
  /** What it changed about learned rules. */
  readonly rules?: readonly RuleChange[];
  /** The turn ends after this step and waits for the user. */
  readonly question?: Question;
  /** Nothing was done yet; `agent/approvals.ts` does exactly this when the user agrees. */
  readonly approval?: Approval;
  /** With `approval`: the version of each task that stands in its rows, by task id. */
  readonly approvalVersions?: Readonly<Record<string, number>>;
}

/**
 * One thing that Carole can do. `run` gets checked arguments and does not throw for what a model can mend: unknown ids,
 * stale versions and bad dates are told in `output`. It may throw a CaroleError for what no model can mend.
 */
export interface Tool<Input = unknown> {
  readonly name: string;
  readonly description: string;
  readonly effect: "read" | "write" | "ask";
  readonly input: z.ZodType<Input>;
  /** The flat JSON schema that models see. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many rows a call would touch; the loop adds them up over a turn. Nothing for reads. */
  rowCount?(input: Input): number;
  run(input: Input, context: ToolContext): Promise<ToolResult>;
}
