import type { MessagePart, MessageStatus } from "../shared/conversation.ts";
import type { Usage } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";

/** Folds the stream into the parts of the message that is stored, as it grows. */
export interface PartFolder {
  add(parts: readonly StreamPart[]): void;
  /** The message so far; a copy that later parts do not change. */
  parts(): MessagePart[];
  readonly status: MessageStatus;
  readonly usage: Usage | null;
}

type Growing = { type: "text" | "reasoning"; text: string };
type ToolPart = Extract<MessagePart, { toolCallId: string }>;

/** `earlier`: the parts of a message that goes on, such as one whose approval was given. */
export function createPartFolder(
  earlier: readonly MessagePart[] = [],
  earlierStatus: MessageStatus = "streaming",
): PartFolder {
  const folded: MessagePart[] = earlier.map((part) => ({ ...part }));
  const growing = new Map<string, Growing>();
  let status = earlierStatus;
  let usage: Usage | null = null;

  const begin = (kind: Growing["type"], id: string): void => {
    const part: Growing = { type: kind, text: "" };
    growing.set(id, part);
    folded.push(part);
  };
  const toolPart = (toolCallId: string): number =>
    folded.findLastIndex((part) => "toolCallId" in part && part.toolCallId === toolCallId);
  const settle = (toolCallId: string, change: Partial<ToolPart>): void => {
    const index = toolPart(toolCallId);
    if (index >= 0) folded[index] = { ...(folded[index] as ToolPart), ...change };
  };
  const keepData = (part: Extract<StreamPart, { data: unknown }>): void => {
    const same = (other: MessagePart): boolean =>
      other.type === part.type && "data" in other && other.id === part.id;
    const index = part.id === undefined ? -1 : folded.findIndex(same);
    if (index >= 0) folded[index] = { ...part };
    else folded.push({ ...part });
  };
  const add = (part: StreamPart): void => {
    switch (part.type) {
      case "text-start":
        return begin("text", part.id);
      case "reasoning-start":
        return begin("reasoning", part.id);
      case "text-delta":
      case "reasoning-delta": {
        const target = growing.get(part.id);
        if (target !== undefined) target.text += part.delta;
        return;
      }
      case "text-end":
      case "reasoning-end":
        growing.delete(part.id);
        return;
      case "start-step":
        folded.push({ type: "step-start" });
        return;
      case "tool-input-available": {
        const { toolCallId, toolName, input } = part;
        folded.push({ type: `tool-${toolName}`, toolCallId, state: "input-available", input });
        return;
      }
      case "tool-output-available":
        return settle(part.toolCallId, { state: "output-available", output: part.output });
      case "tool-output-error":
        return settle(part.toolCallId, { state: "output-error", errorText: part.errorText });
      case "data-notice":
        if (part.data.kind === "truncated") status = "truncated";
        return keepData(part);
      case "data-context":
      case "data-receipt":
      case "data-unverified-claim":
      case "data-approval":
      case "data-question":
      case "data-error":
        return keepData(part);
      case "abort":
        status = "stopped";
        return;
      case "error":
        status = "failed";
        return;
      case "finish":
        usage = part.messageMetadata.usage;
        if (status === "streaming") status = "complete";
        return;
      case "start":
      case "finish-step":
        return;
      default:
        part satisfies never;
    }
  };

  return {
    add(parts) {
      for (const part of parts) add(part);
    },
    parts: () => folded.map((part) => ({ ...part })),
    get status() {
      return status;
    },
    get usage() {
      return usage;
    },
  };
}
