import type { SeededRandom } from "../seeded-random.ts";
import type { WireManner } from "../wire-manner.ts";
import type { AnswerPlan, PlannedCall } from "./answer-plan.ts";
import { encryptedPart, reasoningPart, textPart } from "./content-parts.ts";
import { awkwardFragments, type Fragment, textFragments } from "./fragments.ts";
import { noText } from "./unary-body.ts";
import { usageOf } from "./usage.ts";

/** One event of a stream, and how many tokens it took to say. */
export interface StreamEvent {
  readonly data: string;
  readonly tokens: number;
}

interface Step {
  readonly delta: Record<string, unknown>;
  readonly tokens: number;
}

function* reasoningSteps(plan: AnswerPlan, wire: WireManner, random: SeededRandom): Generator<Step> {
  if (wire.reasoning === "encrypted" && plan.reasoning !== "") {
    yield { delta: { content: [encryptedPart(plan.reasoning)] }, tokens: plan.reasoningTokens };
    return;
  }
  const fragments = textFragments(plan.reasoning, random);
  for (const [position, { text, tokens }] of fragments.entries()) {
    if (wire.reasoning === "reasoning_content") {
      yield { delta: { content: null, reasoning_content: text }, tokens };
      continue;
    }
    const last = position === fragments.length - 1;
    const signature = plan.reasoningSignature === null ? null : last ? plan.reasoningSignature : "";
    yield { delta: { content: [reasoningPart(text, signature)] }, tokens };
  }
}

function* textSteps(plan: AnswerPlan, wire: WireManner, random: SeededRandom): Generator<Step> {
  for (const { text, tokens } of textFragments(plan.text, random)) {
    yield { delta: { content: wire.content === "parts" ? [textPart(text)] : text }, tokens };
  }
}

function argumentFragments(call: PlannedCall, wire: WireManner, random: SeededRandom): Fragment[] {
  if (wire.arguments === "whole") return [];
  return [{ text: "", tokens: 0 }, ...awkwardFragments(call.argumentsText, random)];
}

function* callSteps(plan: AnswerPlan, wire: WireManner, random: SeededRandom): Generator<Step> {
  const blocksBefore = (plan.reasoning === "" ? 0 : 1) + (plan.text === "" ? 0 : 1);
  const first = wire.toolIndex === "block" ? blocksBefore : 0;
  for (const [position, call] of plan.calls.entries()) {
    const index = first + position;
    const opening = wire.arguments === "whole" ? call.argumentsText : "";
    const start = {
      index,
      id: call.id,
      type: "function",
      function: { name: call.name, arguments: opening },
      ...(call.signature === null ? {} : { thoughtSignature: call.signature }),
    };
    yield { delta: { ...noText(wire), tool_calls: [start] }, tokens: 8 + Math.ceil(opening.length / 4) };
    for (const fragment of argumentFragments(call, wire, random)) {
      const piece = { index, function: { arguments: fragment.text } };
      yield { delta: { ...noText(wire), tool_calls: [piece] }, tokens: fragment.tokens };
    }
  }
}

function chunkUsage(
  plan: AnswerPlan,
  wire: WireManner,
  soFar: number,
  last: boolean,
): Record<string, unknown> {
  switch (wire.usage) {
    case "null-until-last":
      return { usage: usageOf(plan, wire, last ? plan.completionTokens : null) };
    case "cumulative":
      return {
        usage: usageOf(plan, wire, last ? plan.completionTokens : Math.min(soFar, plan.completionTokens)),
      };
    case "last":
      return { usage: last ? usageOf(plan, wire, plan.completionTokens) : null };
    case "tail":
    case "none":
      return {};
    default:
      return wire.usage satisfies never;
  }
}

function frame(plan: AnswerPlan, choices: readonly unknown[], usage: Record<string, unknown>): string {
  return JSON.stringify({
    model: plan.model,
    choices,
    ...usage,
    object: "chat.completion.chunk",
    id: plan.id,
    created: plan.created,
  });
}

/** The answer as a stream, in the family's manner; the last event is `[DONE]` where the family says so. */
export function* streamEvents(
  plan: AnswerPlan,
  wire: WireManner,
  random: SeededRandom,
): Generator<StreamEvent> {
  let soFar = 0;
  let first = true;
  const choice = (delta: Record<string, unknown>, reason: string | null): unknown[] => {
    const role = first || wire.role === "every" ? { role: "assistant" } : {};
    first = false;
    return [{ index: 0, delta: { ...role, ...delta }, finish_reason: reason }];
  };
  for (const steps of [reasoningSteps, textSteps, callSteps]) {
    for (const { delta, tokens } of steps(plan, wire, random)) {
      soFar += tokens;
      yield { data: frame(plan, choice(delta, null), chunkUsage(plan, wire, soFar, false)), tokens };
    }
  }
  const closing = wire.noText === "missing" ? {} : { content: "" };
  yield {
    data: frame(plan, choice(closing, plan.finishReason), chunkUsage(plan, wire, soFar, true)),
    tokens: 0,
  };
  if (wire.usage === "tail") {
    yield { data: frame(plan, [], { usage: usageOf(plan, wire, plan.completionTokens) }), tokens: 0 };
  }
  if (wire.done) yield { data: "[DONE]", tokens: 0 };
}
