import type { Message, MessagePart } from "../shared/conversation.ts";
import type { ModelMessage, ToolCall } from "../shared/model.ts";

/** Tokens are estimated, not counted: four characters each is right enough to keep a bound. */
export const charactersPerToken = 4;
/** An old result need not be whole: the model can look again. */
const resultLimit = 6_000;

export interface HistoryOptions {
  /** Upper bound of the whole history; the oldest turns are left out, always whole ones. */
  readonly maxTokens?: number;
}

/** A user's message and all that followed it, as a model reads it. */
export interface TranscriptTurn {
  readonly messages: readonly ModelMessage[];
  /** The stored messages that it came from. */
  readonly from: readonly Message[];
  /** Characters, with a little for each message's frame. */
  readonly size: number;
}

/**
 * What was said, as any model may read it: stored parts become texts, calls and results. Every call has exactly one result,
 * right after it; one that never came says so. Reasoning is never replayed. Receipts, notices and marks are for
 * people and stay out.
 */
export function historyFromMessages(
  messages: readonly Message[],
  { maxTokens = 16_000 }: HistoryOptions = {},
): ModelMessage[] {
  return newestWithin(turnsOf(messages), maxTokens * charactersPerToken).flatMap((turn) => turn.messages);
}

export function turnsOf(messages: readonly Message[]): TranscriptTurn[] {
  const turns: { messages: ModelMessage[]; from: Message[]; size: number }[] = [];
  for (const message of messages) {
    const said = message.role === "user" ? userMessages(message) : assistantMessages(message);
    const last = turns.at(-1);
    const turn = message.role === "user" || last === undefined ? { messages: [], from: [], size: 0 } : last;
    if (turn !== last) turns.push(turn);
    turn.messages.push(...said);
    turn.from.push(message);
    turn.size += said.reduce((sum, one) => sum + size(one), 0);
  }
  return turns;
}

/** The newest turns that fit, always one at least. */
export function newestWithin(turns: readonly TranscriptTurn[], budget: number): TranscriptTurn[] {
  const kept: TranscriptTurn[] = [];
  let left = budget;
  for (const turn of turns.toReversed()) {
    left -= turn.size;
    if (left < 0 && kept.length > 0) break;
    kept.unshift(turn);
  }
  return kept;
}

function size(message: ModelMessage): number {
  if (message.role !== "assistant") return message.text.length + 16;
  return message.toolCalls.reduce(
    (sum, call) => sum + call.arguments.length + call.name.length + 16,
    message.text.length + 16,
  );
}

function userMessages(message: Message): ModelMessage[] {
  const text = message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
  return text.trim() === "" ? [] : [{ role: "user", text }];
}

/** How an answer that ended early is told to the next model, so that it does not take silence for consent. */
const endings: Partial<Record<Message["status"], string>> = {
  stopped: "(The user stopped this answer.)",
  failed: "(This answer broke off.)",
  interrupted: "(This answer broke off.)",
  truncated: "(This answer was cut at the length limit.)",
};

function assistantMessages(message: Message): ModelMessage[] {
  const result: ModelMessage[] = [];
  let text = "";
  let tools: ToolPart[] = [];
  const flush = (): void => {
    if (text.trim() === "" && tools.length === 0) return;
    result.push({ role: "assistant", text, toolCalls: tools.map(callOf) });
    for (const part of tools) result.push(resultOf(part));
    text = "";
    tools = [];
  };
  for (const part of message.parts) {
    if (part.type === "step-start") flush();
    else if (isToolPart(part)) tools.push(part);
    else if (part.type === "text" && "text" in part) {
      // Text after calls belongs to the next step, marked or not.
      if (tools.length > 0) flush();
      text += part.text;
    }
  }
  flush();
  const ending = endings[message.status];
  if (ending !== undefined) result.push({ role: "assistant", text: ending, toolCalls: [] });
  return joinTexts(result);
}

/** Two texts in a row become one: some families want the roles to take turns. */
function joinTexts(messages: readonly ModelMessage[]): ModelMessage[] {
  const joined: ModelMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    const bothSpoken =
      last?.role === "assistant" && last.toolCalls.length === 0 && message.role === "assistant";
    if (bothSpoken) joined[joined.length - 1] = { ...message, text: `${last.text}\n\n${message.text}` };
    else joined.push(message);
  }
  return joined;
}

type ToolPart = Extract<MessagePart, { toolCallId: string }>;
const isToolPart = (part: MessagePart): part is ToolPart => "toolCallId" in part;
const nameOf = (part: ToolPart): string => part.type.slice("tool-".length);

const callOf = (part: ToolPart): ToolCall => ({
  id: part.toolCallId,
  name: nameOf(part),
  arguments: typeof part.input === "string" ? part.input : (JSON.stringify(part.input) ?? "{}"),
});

function resultOf(part: ToolPart): ModelMessage {
  const text = resultText(part);
  return {
    role: "tool",
    toolCallId: part.toolCallId,
    toolName: nameOf(part),
    text: text.length > resultLimit ? `${text.slice(0, resultLimit)}… (cut)` : text,
  };
}

function resultText(part: ToolPart): string {
  switch (part.state) {
    case "output-available":
      return JSON.stringify(part.output) ?? "null";
    case "output-error":
      return JSON.stringify({ problem: part.errorText ?? "This call failed." });
    case "input-available":
      return JSON.stringify({
        problem: "The turn ended before this call came back. Look before you rely on it.",
      });
    default:
      return part.state satisfies never;
  }
}
