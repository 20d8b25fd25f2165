/** An answer that is decided, cut to its limit and named, but not yet dressed for the wire. */
export interface PlannedCall {
  readonly id: string;
  readonly name: string;
  readonly argumentsText: string;
  /** What the model wants back with the call in the next request; null for most. */
  readonly signature: string | null;
}

export interface AnswerPlan {
  readonly id: string | null;
  /** Seconds. */
  readonly created: number;
  readonly model: string;
  /** Empty when the model thought nothing, or does not show it. */
  readonly reasoning: string;
  readonly reasoningSignature: string | null;
  readonly text: string;
  readonly calls: readonly PlannedCall[];
  readonly finishReason: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly reasoningTokens: number;
}
