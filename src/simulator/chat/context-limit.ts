import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import type { FamilyProfile } from "../catalogue/family-profile.ts";
import { vendorRefusal } from "../refusal.ts";
import { countTokens } from "../text-tokens.ts";
import { type ChatRequest, textOf } from "./chat-request.ts";

/** What the servers add when tools are there: a text that teaches the model to call them. */
const toolPreamble = 250;

/** Prompt tokens, near enough: texts, calls, tool schemas and a few for each message's frame. */
export function promptTokens(request: ChatRequest): number {
  let sum = 3;
  for (const message of request.messages) {
    sum += 4 + countTokens(textOf(message.content));
    for (const call of message.tool_calls ?? []) {
      sum += 8 + countTokens(call.function.name) + countTokens(call.function.arguments);
    }
  }
  const tools = request.tools ?? [];
  if (tools.length > 0) sum += toolPreamble + countTokens(JSON.stringify(tools));
  return sum;
}

/** Refuses a prompt that does not fit, each vendor in its own words; some count the room for the answer too. */
export function checkContext(
  prompt: number,
  maxTokens: number,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
): void {
  const limit = endpoint.contextTokens;
  switch (profile.refusals) {
    case "claude":
      if (prompt > limit) {
        throw vendorRefusal("claude", { message: `prompt is too long: ${prompt} tokens > ${limit} maximum` });
      }
      return;
    case "databricks":
      if (prompt + maxTokens > limit) {
        throw vendorRefusal("databricks", {
          message: `Input validation error: inputs tokens + max_new_tokens tokens exceed context limit: ${prompt} + ${maxTokens} > ${limit}`,
        });
      }
      return;
    case "openai":
    case "external":
      if (prompt > limit) {
        throw vendorRefusal(profile.refusals, {
          message: `This model's maximum context length is ${limit} tokens. However, your messages resulted in ${prompt} tokens. Please reduce the length of the messages.`,
          param: "messages",
          code: "context_length_exceeded",
        });
      }
      return;
    default:
      return profile.refusals satisfies never;
  }
}
