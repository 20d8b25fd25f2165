import type { AnswerPlan } from "./answer-plan.ts";

/** The parts of which `content` is made where it is a list. */
export function reasoningPart(text: string, signature: string | null): unknown {
  const summary = { type: "summary_text", text, ...(signature === null ? {} : { signature }) };
  return { type: "reasoning", summary: [summary] };
}

export function textPart(text: string): unknown {
  return { type: "text", text };
}

export function contentParts(plan: AnswerPlan): unknown[] {
  return [
    ...(plan.reasoning === "" ? [] : [reasoningPart(plan.reasoning, plan.reasoningSignature)]),
    ...(plan.text === "" ? [] : [{ type: "text", text: plan.text, citation: null }]),
  ];
}
