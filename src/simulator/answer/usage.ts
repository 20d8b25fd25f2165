import type { WireManner } from "../wire-manner.ts";
import type { AnswerPlan } from "./answer-plan.ts";

export type Usage = Readonly<Record<string, unknown>>;

/** Usage as the family counts it. `completion` is null where a stream does not know it yet. */
export function usageOf(plan: AnswerPlan, wire: WireManner, completion: number | null): Usage {
  const counted = {
    prompt_tokens: plan.promptTokens,
    completion_tokens: completion,
    total_tokens: completion === null ? null : plan.promptTokens + completion,
  };
  switch (wire.usageDetails) {
    case "cache":
      return completion === null
        ? counted
        : { ...counted, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };
    case "openai":
      return {
        ...counted,
        prompt_tokens_details: { cached_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: plan.reasoningTokens },
      };
    case "null":
      return { ...counted, prompt_tokens_details: null, completion_tokens_details: null };
    case "plain":
      return counted;
    default:
      return wire.usageDetails satisfies never;
  }
}
