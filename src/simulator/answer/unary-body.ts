import type { WireManner } from "../wire-manner.ts";
import type { AnswerPlan, PlannedCall } from "./answer-plan.ts";
import { contentParts } from "./content-parts.ts";
import { usageOf } from "./usage.ts";

export function wireCall(call: PlannedCall): Record<string, unknown> {
  return {
    id: call.id,
    type: "function",
    function: { name: call.name, arguments: call.argumentsText },
    ...(call.signature === null ? {} : { thoughtSignature: call.signature }),
  };
}

/** What stands in `content` where there is no text: null, an empty string, or no such key. */
export function noText(wire: WireManner): Record<string, unknown> {
  switch (wire.noText) {
    case "null":
      return { content: null };
    case "empty":
      return { content: "" };
    case "missing":
      return {};
    default:
      return wire.noText satisfies never;
  }
}

function content(plan: AnswerPlan, wire: WireManner): Record<string, unknown> {
  const parts = contentParts(plan, wire);
  const thinking = wire.reasoning === "parts" || wire.reasoning === "encrypted";
  const inParts = wire.content === "parts" || (thinking && plan.reasoning !== "");
  if (inParts && parts.length > 0) return { content: parts };
  if (plan.text === "") return plan.calls.length === 0 ? { content: "" } : noText(wire);
  return { content: plan.text };
}

/** The answer in one piece. */
export function unaryBody(plan: AnswerPlan, wire: WireManner, choices: number): Record<string, unknown> {
  const message = {
    role: "assistant",
    ...content(plan, wire),
    ...(wire.reasoning === "reasoning_content" && plan.reasoning !== ""
      ? { reasoning_content: plan.reasoning }
      : {}),
    ...(plan.calls.length === 0 ? {} : { tool_calls: plan.calls.map(wireCall) }),
  };
  return {
    id: plan.id,
    object: "chat.completion",
    created: plan.created,
    model: plan.model,
    choices: Array.from({ length: choices }, (_, index) => ({
      index,
      message,
      finish_reason: plan.finishReason,
    })),
    usage: usageOf(plan, wire, plan.completionTokens * choices),
  };
}
