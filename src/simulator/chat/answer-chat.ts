import { planAnswer } from "../answer/plan-answer.ts";
import type { BrainAnswer } from "../brain-seam.ts";
import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { type FamilyProfile, profileOf } from "../catalogue/family-profile.ts";
import { hexDigest } from "../seeded-random.ts";
import type { WireManner } from "../wire-manner.ts";
import type { Call } from "../workspace-state.ts";
import { toBrainInput } from "./brain-input.ts";
import type { ChatRequest } from "./chat-request.ts";
import { checkContext, promptTokens } from "./context-limit.ts";
import { decodeChatBody, type JsonObject } from "./decode-body.ts";
import { checkMessages } from "./message-rules.ts";
import { checkParameters } from "./parameter-rules.ts";
import { streamedReply, unaryReply } from "./reply.ts";
import { checkTools } from "./tool-rules.ts";

/** What a family answers with at most when the request names no limit; Claude's is known to be low. */
function maxTokensOf(request: ChatRequest, endpoint: SimulatedEndpoint): number {
  const initial = endpoint.family === "claude" ? 1_000 : endpoint.maxOutputTokens;
  return request.max_tokens ?? request.max_completion_tokens ?? Math.min(initial, endpoint.maxOutputTokens);
}

function wireOf(
  call: Call,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
  request: ChatRequest,
): WireManner {
  const asked = request.stream_options?.include_usage === true ? ({ usage: "tail" } as const) : {};
  return { ...profile.wire, ...endpoint.wire, ...asked, ...call.effects.wire };
}

/** Whether the thought is shown: always on open reasoning models, elsewhere when it was asked for. */
function showsReasoning(request: ChatRequest, endpoint: SimulatedEndpoint): boolean {
  const kind = request.thinking?.type;
  if (kind === "enabled" || kind === "adaptive") return true;
  if (endpoint.reasoning.kind !== "effort") return false;
  return (request.reasoning_effort ?? endpoint.reasoning.initial) !== "none";
}

function check(
  call: Call,
  body: JsonObject,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
): ChatRequest {
  const { strict, options, requests } = call.state;
  const request = decodeChatBody(body, profile, { strict, signed: endpoint.signsToolCalls });
  if (strict) {
    checkMessages(request.messages, endpoint, profile.refusals);
    checkParameters(request, endpoint, profile);
    const warnings = checkTools(request, endpoint, profile, options.keyLimit ?? "warn");
    if (warnings.length > 0) requests.update(call.sequence, { warnings });
  }
  return request;
}

function think(
  call: Call,
  request: ChatRequest,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
): BrainAnswer {
  const { state } = call;
  const input = toBrainInput(request, {
    manner: profile.manner,
    fallbackNow: state.clock.now(),
    ...(state.options.timeZone === undefined ? {} : { fallbackTimeZone: state.options.timeZone }),
  });
  return state.scripts.take(endpoint.name, input) ?? state.options.brain.answer(input);
}

/** Answers one chat request: judged, counted, thought about, and dressed in the family's manner. */
export async function answerChat(
  call: Call,
  body: JsonObject,
  endpoint: SimulatedEndpoint,
): Promise<Response> {
  const { state } = call;
  const profile = profileOf(endpoint.family);
  const request = check(call, body, endpoint, profile);
  const maxTokens = maxTokensOf(request, endpoint);
  const prompt = promptTokens(request);
  checkContext(prompt, maxTokens, endpoint, profile);
  const reservation = state.rates.admit(endpoint.name, prompt, maxTokens, state.clock.now().getTime());
  const wire = wireOf(call, endpoint, profile, request);
  const { argumentsText } = call.effects;
  const digest = hexDigest(state.seed, endpoint.name, call.body);
  const plan = planAnswer(think(call, request, endpoint, profile), {
    endpoint,
    wire,
    digest,
    now: state.clock.now(),
    maxTokens,
    stop: [request.stop ?? []].flat(),
    showReasoning: showsReasoning(request, endpoint),
    promptTokens: prompt,
    ...(argumentsText === null ? {} : { argumentsText }),
  });
  if (request.stream === true) return streamedReply(call, endpoint, wire, { plan, digest, reservation });
  return await unaryReply(call, endpoint, wire, { plan, reservation, choices: request.n ?? 1 });
}
