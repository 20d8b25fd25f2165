import type { z } from "zod";
import type { Cause, Change } from "../shared/change.ts";
import type { Approval, Question } from "../shared/stream-part.ts";

/** Who calls, from where, and what they may do. The same for the agent and for MCP. */
export interface ToolContext {
  readonly cause: Cause;
  /** The user's own words of this turn; empty where there are none (MCP). */
  readonly userText: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly signal: AbortSignal;
  /** The conversation's hands are paused: writes answer with a problem instead. */
  readonly readOnly: boolean;
  /** Set when the user approved this very call: the rows ticked. Versions are checked again. */
  readonly approvedIds?: readonly string[];
}

/** What a call came to. `output` is what the model reads; the rest is for the loop and the screen. */
export interface ToolResult {
  readonly output: unknown;
  readonly changes: readonly Change[];
  /** The turn ends after this step and waits for the user. */
  readonly question?: Question;
  /** Nothing was done yet; `resume` does exactly this when the user agrees. */
  readonly approval?: Approval;
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
  run(input: Input, context: ToolContext): Promise<ToolResult>;
}
