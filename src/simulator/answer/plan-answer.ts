import type { BrainAnswer } from "../brain-seam.ts";
import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { hexDigest, lettersFrom } from "../seeded-random.ts";
import { countTokens, splitIntoTokens } from "../text-tokens.ts";
import type { WireManner } from "../wire-manner.ts";
import type { AnswerPlan, PlannedCall } from "./answer-plan.ts";

export interface PlanOptions {
  readonly endpoint: SimulatedEndpoint;
  readonly wire: WireManner;
  /** What all ids of this answer are made from. */
  readonly digest: string;
  readonly now: Date;
  readonly maxTokens: number;
  readonly stop: readonly string[];
  readonly showReasoning: boolean;
  readonly promptTokens: number;
  /** Said instead of what the brain gave as arguments; for clients that must survive broken JSON. */
  readonly argumentsText?: string;
}

function planId(wire: WireManner, digest: string): string | null {
  switch (wire.id) {
    case "msg_bdrk_":
      return `msg_bdrk_01${lettersFrom(digest, 22)}`;
    case "chatcmpl-":
      return `chatcmpl-${lettersFrom(digest, 29)}`;
    case "chatcmpl_":
      return `chatcmpl_${digest.slice(0, 32)}`;
    case "null":
      return null;
    default:
      return wire.id satisfies never;
  }
}

function asciiOnly(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function planCall(
  call: BrainAnswer["toolCalls"][number],
  position: number,
  options: PlanOptions,
): PlannedCall {
  const { wire, endpoint } = options;
  const own = hexDigest(options.digest, "call", String(position));
  const empty = Object.keys(call.arguments).length === 0;
  const text = empty && wire.emptyArguments === "empty" ? "" : JSON.stringify(call.arguments);
  return {
    id:
      wire.callId === "toolu_bdrk_" ? `toolu_bdrk_01${lettersFrom(own, 22)}` : `call_${lettersFrom(own, 24)}`,
    name: call.name,
    argumentsText: options.argumentsText ?? (wire.asciiArguments ? asciiOnly(text) : text),
    signature: endpoint.signsToolCalls ? lettersFrom(hexDigest(own, "signature"), 64) : null,
  };
}

/** As many tokens of a text as are left. */
function take(text: string, left: number): { text: string; used: number; cut: boolean } {
  const tokens = splitIntoTokens(text);
  if (tokens.length <= left) return { text, used: tokens.length, cut: false };
  return { text: tokens.slice(0, left).join(""), used: left, cut: true };
}

function untilStop(text: string, stop: readonly string[]): string {
  const ends = stop
    .filter((mark) => mark !== "")
    .map((mark) => text.indexOf(mark))
    .filter((at) => at >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

function takeCalls(
  calls: readonly PlannedCall[],
  left: number,
): { calls: PlannedCall[]; used: number; cut: boolean } {
  const taken: PlannedCall[] = [];
  let used = 0;
  for (const call of calls) {
    if (used >= left) return { calls: taken, used, cut: true };
    const frame = Math.min(left - used, 8 + countTokens(call.name));
    const piece = take(call.argumentsText, left - used - frame);
    used += frame + piece.used;
    taken.push({ ...call, argumentsText: piece.text });
    if (piece.cut) return { calls: taken, used, cut: true };
  }
  return { calls: taken, used, cut: false };
}

/** Decides the whole answer: thought first, then words, then calls, until the tokens are used up. */
export function planAnswer(answer: BrainAnswer, options: PlanOptions): AnswerPlan {
  const { endpoint, wire, digest } = options;
  const thought = take(options.showReasoning ? (answer.reasoning ?? "") : "", options.maxTokens);
  const words = take(untilStop(answer.text, options.stop), options.maxTokens - thought.used);
  const planned = answer.toolCalls.map((call, position) => planCall(call, position, options));
  const left = options.maxTokens - thought.used - words.used;
  const calls = takeCalls(words.cut ? [] : planned, left);
  const cut = thought.cut || words.cut || calls.cut;
  const reason = cut ? "length" : calls.calls.length > 0 ? "tool_calls" : "stop";
  const signed = thought.text !== "" && endpoint.family === "claude" && !thought.cut;
  return {
    id: planId(wire, digest),
    created: Math.floor(options.now.getTime() / 1_000),
    model: endpoint.vendorModel,
    reasoning: wire.reasoning === "hidden" ? "" : thought.text,
    reasoningSignature: signed ? lettersFrom(hexDigest(digest, "thought"), 96) : null,
    text: words.text,
    calls: calls.calls,
    finishReason: wire.finishReason ?? reason,
    promptTokens: options.promptTokens,
    completionTokens: thought.used + words.used + calls.used,
    reasoningTokens: thought.used,
  };
}
