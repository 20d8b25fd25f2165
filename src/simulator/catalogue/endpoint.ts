import type { WireManner } from "../wire-manner.ts";

/** What the workspace knows of one serving endpoint. The list and the detail page are made from it, and so are its manners. */
export type Family =
  | "claude"
  | "gpt"
  | "gpt-codex"
  | "llama"
  | "gpt-oss"
  | "gemini"
  | "qwen"
  | "external"
  | "agent"
  | "embeddings";

export type Sampling =
  /** temperature, top_p and top_k as one likes. */
  | "free"
  /** temperature or top_p, not both. */
  | "one-of-two"
  /** temperature may only be 1. */
  | "default-only"
  | "refused";

export type ToolSupport =
  | "yes"
  | "no"
  /** Only with `reasoning_effort: "none"` on chat completions. */
  | "without-reasoning";

export type ReasoningControl =
  | { readonly kind: "none" }
  /** `thinking: { type: "enabled", budget_tokens }`. */
  | { readonly kind: "budget" }
  /** `thinking: { type: "adaptive" }` with `output_config.effort`; the older form is taken too. */
  | { readonly kind: "adaptive" }
  | { readonly kind: "effort"; readonly values: readonly string[]; readonly initial: string };

export interface SimulatedEndpoint {
  readonly name: string;
  readonly displayName: string;
  readonly family: Family;
  /** What a reply says in `model`. */
  readonly vendorModel: string;
  /** null: told on the served entity only, as for external models. */
  readonly task: string | null;
  readonly provider: string | null;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  readonly sampling: Sampling;
  readonly tools: ToolSupport;
  readonly reasoning: ReasoningControl;
  /** Gemini 3 signs its tool calls and wants the signature back. */
  readonly signsToolCalls: boolean;
  /** Newest Claude models refuse a transcript that ends with the assistant. */
  readonly refusesPrefill: boolean;
  readonly ready: boolean;
  /** Falls asleep when idle; the first call after that wakes it. */
  readonly wakeMs: number | null;
  /** READY in the list, and still 403 when it is called. */
  readonly deniedBecause: string | null;
  /** Where this endpoint's wire differs from its family's. */
  readonly wire: Partial<WireManner>;
}
