import type { WireManner } from "../wire-manner.ts";
import type { AnswerPlan } from "./answer-plan.ts";

/** The parts of which `content` is made where it is a list. */
export function reasoningPart(text: string, signature: string | null): unknown {
  const summary = { type: "summary_text", text, ...(signature === null ? {} : { signature }) };
  return { type: "reasoning", summary: [summary] };
}

/** A thought that its vendor keeps to itself: it can be sent back, not read. */
export function encryptedPart(text: string): unknown {
  const data = Buffer.from(text).toString("base64");
  return { type: "reasoning", summary: [{ type: "summary_encrypted_text", data }] };
}

export function textPart(text: string): unknown {
  return { type: "text", text };
}

function thought(plan: AnswerPlan, wire: WireManner): unknown[] {
  if (plan.reasoning === "") return [];
  if (wire.reasoning === "encrypted") return [encryptedPart(plan.reasoning)];
  return wire.reasoning === "parts" ? [reasoningPart(plan.reasoning, plan.reasoningSignature)] : [];
}

export function contentParts(plan: AnswerPlan, wire: WireManner): unknown[] {
  return [
    ...thought(plan, wire),
    ...(plan.text === "" ? [] : [{ type: "text", text: plan.text, citation: null }]),
  ];
}
