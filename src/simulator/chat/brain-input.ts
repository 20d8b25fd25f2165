import type { BrainInput, BrainMessage } from "../brain-seam.ts";
import { type ChatMessage, type ChatRequest, textOf } from "./chat-request.ts";

function brainMessage(message: ChatMessage): BrainMessage {
  const text = textOf(message.content);
  switch (message.role) {
    case "assistant":
      return {
        role: "assistant",
        text,
        toolCalls: (message.tool_calls ?? []).map((call) => ({
          id: call.id,
          name: call.function.name,
          arguments: call.function.arguments,
        })),
      };
    case "tool":
      return { role: "tool", toolCallId: message.tool_call_id ?? "", text };
    case "user":
      return { role: "user", text };
    default:
      return { role: "system", text };
  }
}

function toolChoice(request: ChatRequest): BrainInput["toolChoice"] {
  const choice = request.tool_choice ?? "auto";
  return typeof choice === "string" ? choice : { name: choice.function.name };
}

/** The request as the brain reads it. */
export function toBrainInput(
  request: ChatRequest,
  surroundings: Pick<BrainInput, "manner" | "fallbackNow" | "fallbackTimeZone">,
): BrainInput {
  return {
    messages: request.messages.map(brainMessage),
    tools: (request.tools ?? []).map((tool) => ({
      name: tool.function.name,
      description: tool.function.description ?? "",
      parameters: tool.function.parameters ?? { type: "object", properties: {} },
    })),
    toolChoice: toolChoice(request),
    ...surroundings,
  };
}
