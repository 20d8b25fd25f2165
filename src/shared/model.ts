/**
 * The transcript as Carole keeps it, belonging to no vendor. It is turned into a family's own form at the edge
 * (`databricks/`), so that switching the model mid-conversation loses nothing.
 */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON text as the model wrote it; may be invalid, and is checked by the tool. Empty means `{}`. */
  readonly arguments: string;
}

export type ModelMessage =
  | { readonly role: "system"; readonly text: string }
  | { readonly role: "user"; readonly text: string }
  | { readonly role: "assistant"; readonly text: string; readonly toolCalls: readonly ToolCall[] }
  | { readonly role: "tool"; readonly toolCallId: string; readonly toolName: string; readonly text: string };

/** A tool as a model sees it. `parameters` is a flat JSON schema in the smallest common subset. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ModelRequest {
  /** The serving endpoint's name. */
  readonly model: string;
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly ModelTool[];
  /** Upper bound of the answer, in tokens. */
  readonly maxTokens?: number;
}

export interface Usage {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

export type FinishReason = "stop" | "length" | "tool-calls" | "content-filter" | "other";

/** What comes out of a model, in order. A stream ends with exactly one `finish`, or by throwing a CaroleError. */
export type ModelPart =
  | { readonly type: "text-delta"; readonly text: string }
  | { readonly type: "reasoning-delta"; readonly text: string }
  | ({ readonly type: "tool-call" } & ToolCall)
  | { readonly type: "retry"; readonly attempt: number; readonly waitMs: number; readonly code: string }
  | {
      readonly type: "finish";
      readonly reason: FinishReason;
      readonly usage: Usage;
      /** The vendor's own model id, where told. */
      readonly servedModel: string | null;
      readonly requestId: string | null;
    };

export const modelStates = ["ready", "waking", "limited", "gone"] as const;
export type ModelState = (typeof modelStates)[number];

/** One chat-capable serving endpoint, as `GET /api/models` tells it. */
export interface ModelInfo {
  readonly name: string;
  readonly label: string;
  readonly family: string;
  readonly state: ModelState;
  /** Whether it takes tools, as far as is known; an endpoint not yet tried counts as able. */
  readonly tools: boolean;
  readonly default: boolean;
}

/**
 * Before a model's name: the simulated model of that kind answers instead, because the person chose so when the workspace
 * was out of reach. Stands in the name so that no answer of it can ever pass for a real one.
 */
export const simulatedPrefix = "simulated:";
export const isSimulatedName = (model: string): boolean => model.startsWith(simulatedPrefix);
