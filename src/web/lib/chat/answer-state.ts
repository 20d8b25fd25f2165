import type { MessagePart, MessageStatus } from "../../../shared/conversation.ts";
import type { Usage } from "../../../shared/model.ts";
import type { StreamPart } from "../../../shared/stream-part.ts";

/** An answer as it grows, in the form in which it will be stored. */
export interface Answer {
  readonly id: string;
  readonly conversationId: string | null;
  readonly userMessageId: string | null;
  readonly model: string | null;
  readonly simulated?: boolean;
  readonly parts: readonly MessagePart[];
  readonly status: MessageStatus;
  readonly usage: Usage | null;
  readonly createdAt: string;
}

export function newAnswer(id: string, createdAt: string): Answer {
  return {
    id,
    conversationId: null,
    userMessageId: null,
    model: null,
    parts: [],
    status: "streaming",
    usage: null,
    createdAt,
  };
}

/** Folds a batch of stream parts into the answer. Parts that this page does not know change nothing. */
export function foldParts(answer: Answer, batch: readonly StreamPart[]): Answer {
  return batch.reduce(foldPart, answer);
}

export function foldPart(answer: Answer, part: StreamPart): Answer {
  switch (part.type) {
    case "start":
      return { ...answer, id: part.messageId, ...part.messageMetadata };
    case "start-step":
      return withPart(answer, { type: "step-start" });
    case "finish-step":
    case "text-end":
    case "reasoning-end":
      return answer;
    case "text-start":
      return withPart(answer, { type: "text", text: "" });
    case "reasoning-start":
      return withPart(answer, { type: "reasoning", text: "" });
    case "text-delta":
      return withMoreText(answer, "text", part.delta);
    case "reasoning-delta":
      return withMoreText(answer, "reasoning", part.delta);
    case "tool-input-available":
      return withPart(answer, {
        type: `tool-${part.toolName}`,
        toolCallId: part.toolCallId,
        state: "input-available",
        input: part.input,
      });
    case "tool-output-available":
      return withToolResult(answer, part.toolCallId, { state: "output-available", output: part.output });
    case "tool-output-error":
      return withToolResult(answer, part.toolCallId, { state: "output-error", errorText: part.errorText });
    case "data-context":
    case "data-receipt":
    case "data-unverified-claim":
    case "data-approval":
    case "data-question":
      return withPart(answer, part);
    case "data-notice": {
      const status =
        part.data.kind === "stopped"
          ? "stopped"
          : part.data.kind === "truncated"
            ? "truncated"
            : answer.status;
      return withPart({ ...answer, status }, part);
    }
    case "data-error":
      return withPart({ ...answer, status: "failed" }, part);
    case "error":
      return { ...answer, status: "failed" };
    case "abort":
      return { ...answer, status: "stopped" };
    case "finish":
      return {
        ...answer,
        usage: part.messageMetadata?.usage ?? null,
        status: answer.status === "streaming" ? "complete" : answer.status,
      };
    default:
      part satisfies never;
      return answer;
  }
}

function withPart(answer: Answer, part: MessagePart): Answer {
  return { ...answer, parts: [...answer.parts, part] };
}

function withMoreText(answer: Answer, type: "text" | "reasoning", delta: string): Answer {
  const last = answer.parts.at(-1);
  if (last === undefined || last.type !== type) return withPart(answer, { type, text: delta });
  const grown = { type, text: (last as { text: string }).text + delta };
  return { ...answer, parts: [...answer.parts.slice(0, -1), grown] };
}

function withToolResult(
  answer: Answer,
  toolCallId: string,
  result: { state: "output-available"; output: unknown } | { state: "output-error"; errorText: string },
): Answer {
  const parts = answer.parts.map((part) =>
    "toolCallId" in part && part.toolCallId === toolCallId ? { ...part, ...result } : part,
  );
  return { ...answer, parts };
}
