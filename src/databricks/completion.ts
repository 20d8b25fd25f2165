import { CaroleError } from "../shared/errors.ts";
import type { ModelPart, ToolCall } from "../shared/model.ts";

/** One answer in one piece. */
export interface Completion {
  readonly text: string;
  readonly reasoning: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: Extract<ModelPart, { type: "finish" }>;
}

/** Puts the parts of an answer together. */
export async function joined(stream: AsyncIterable<readonly ModelPart[]>): Promise<Completion> {
  let text = "";
  let reasoning = "";
  const toolCalls: ToolCall[] = [];
  let finish: Completion["finish"] | undefined;
  for await (const batch of stream) {
    for (const part of batch) {
      switch (part.type) {
        case "text-delta":
          text += part.text;
          break;
        case "reasoning-delta":
          reasoning += part.text;
          break;
        case "tool-call":
          toolCalls.push({ id: part.id, name: part.name, arguments: part.arguments });
          break;
        case "finish":
          finish = part;
          break;
        case "retry":
          break; // Somebody who waits for the whole answer has no use for it.
        default:
          part satisfies never;
      }
    }
  }
  if (finish !== undefined) return { text, reasoning, toolCalls, finish };
  throw new CaroleError("stream_broken", "The answer broke off before its end.", { retryable: true });
}
