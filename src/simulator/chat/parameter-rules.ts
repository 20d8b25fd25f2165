import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import type { FamilyProfile } from "../catalogue/family-profile.ts";
import { badRequest, type Refusal, vendorRefusal } from "../refusal.ts";
import { type ChatRequest, textOf } from "./chat-request.ts";

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

function checkRanges(request: ChatRequest, endpoint: SimulatedEndpoint): void {
  const limit = request.max_tokens ?? request.max_completion_tokens;
  if (isSet(limit) && (limit ?? 0) < 1) throw badRequest("Bad request: max_tokens must be at least 1\n");
  if (isSet(limit) && (limit ?? 0) > endpoint.maxOutputTokens) {
    throw badRequest(
      `max_tokens: ${limit} > ${endpoint.maxOutputTokens}, which is the maximum allowed number of output tokens for ${endpoint.vendorModel}`,
    );
  }
  if (isSet(request.n) && ((request.n ?? 1) < 1 || (request.n ?? 1) > 5)) {
    throw badRequest("Bad request: n must be between 1 and 5\n");
  }
  if (request.stream === true && (request.n ?? 1) > 1) {
    throw badRequest("Bad request: n must be 1 when stream is true\n");
  }
  const temperature = request.temperature ?? 0;
  if (temperature < 0 || temperature > 2)
    throw badRequest("Bad request: temperature must be between 0 and 2\n");
}

function doesNotSupport(endpoint: SimulatedEndpoint, parameter: string): Refusal {
  return badRequest(`Model ${endpoint.vendorModel} does not support the ${parameter} parameter.`);
}

function checkSampling(request: ChatRequest, endpoint: SimulatedEndpoint, profile: FamilyProfile): void {
  const sent = (["temperature", "top_p", "top_k"] as const).filter((name) => isSet(request[name]));
  switch (endpoint.sampling) {
    case "free":
      return;
    case "refused":
      if (sent[0] !== undefined) throw doesNotSupport(endpoint, sent[0]);
      return;
    case "one-of-two":
      if (sent.includes("temperature") && sent.includes("top_p")) {
        throw vendorRefusal(profile.refusals, {
          message: "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
        });
      }
      return;
    case "default-only":
      checkDefaults(request, profile);
      return;
    default:
      return endpoint.sampling satisfies never;
  }
}

function checkDefaults(request: ChatRequest, profile: FamilyProfile): void {
  if (isSet(request.temperature) && request.temperature !== 1) {
    throw vendorRefusal(profile.refusals, {
      message: `Unsupported value: 'temperature' does not support ${request.temperature} with this model. Only the default (1) value is supported.`,
      param: "temperature",
      code: "unsupported_value",
    });
  }
  for (const name of ["top_p", "stop"] as const) {
    if (isSet(request[name])) {
      throw vendorRefusal(profile.refusals, {
        message: `Unsupported parameter: '${name}' is not supported with this model.`,
        param: name,
        code: "unsupported_parameter",
      });
    }
  }
}

function checkReasoning(request: ChatRequest, endpoint: SimulatedEndpoint, profile: FamilyProfile): void {
  const { reasoning } = endpoint;
  const asked = request.reasoning_effort;
  if (isSet(asked)) {
    if (reasoning.kind !== "effort") throw doesNotSupport(endpoint, "reasoning_effort");
    if (!reasoning.values.includes(asked ?? "")) {
      throw vendorRefusal(profile.refusals, {
        message: `Unsupported value: 'reasoning_effort' does not support '${asked}' with this model. Supported values are: ${reasoning.values.map((value) => `'${value}'`).join(", ")}.`,
        param: "reasoning_effort",
        code: "unsupported_value",
      });
    }
  }
  const { thinking } = request;
  if (thinking === undefined || thinking === null || thinking.type === "disabled") return;
  if (reasoning.kind !== "budget" && reasoning.kind !== "adaptive")
    throw doesNotSupport(endpoint, "thinking");
  if (thinking.type === "adaptive" && reasoning.kind !== "adaptive")
    throw doesNotSupport(endpoint, "thinking.type.adaptive");
  if (thinking.type === "enabled") checkBudget(thinking.budget_tokens ?? 0, request, profile);
}

function checkBudget(budget: number, request: ChatRequest, profile: FamilyProfile): void {
  if (budget < 1024) {
    throw vendorRefusal(profile.refusals, {
      message: "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
    });
  }
  if (isSet(request.max_tokens) && budget >= (request.max_tokens ?? 0)) {
    throw vendorRefusal(profile.refusals, {
      message: "`max_tokens` must be greater than `thinking.budget_tokens`.",
    });
  }
}

function checkResponseFormat(request: ChatRequest, profile: FamilyProfile): void {
  const kind = request.response_format?.type;
  if (kind === undefined || kind === "text") return;
  if (profile.manner === "claude") {
    if (kind !== "json_schema")
      throw badRequest(`response_format type "${kind}" is not supported for this model; use json_schema.`);
    if (request.stream === true)
      throw badRequest("response_format is not supported with stream=true for this model.");
    if ((request.tools ?? []).length > 0)
      throw badRequest("response_format is not supported together with tools for this model.");
  }
  if (kind === "json_object" && !request.messages.some((message) => /json/i.test(textOf(message.content)))) {
    throw vendorRefusal(profile.refusals, {
      message:
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      param: "messages",
    });
  }
}

/** What this endpoint lets one set, with the words in which it says no. */
export function checkParameters(
  request: ChatRequest,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
): void {
  checkRanges(request, endpoint);
  checkSampling(request, endpoint, profile);
  checkReasoning(request, endpoint, profile);
  checkResponseFormat(request, profile);
}
