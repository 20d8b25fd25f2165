import type { Message } from "../../shared/conversation.ts";
import type { ModelMessage } from "../../shared/model.ts";
import type { ConversationSummary, SentContext } from "../../shared/sent-context.ts";
import { charactersPerToken, newestWithin, turnsOf, type TranscriptTurn } from "../transcript.ts";
import { extendSummary, summaryMessages } from "./summarise.ts";

/** The smallest context of a chat endpoint is eight times as large as all that is sent of a conversation. */
const limits = {
  /** Past either of these the older part is summarised … */
  tokens: 12_000,
  messages: 120,
  /** … and so much stays whole, so that many turns pass before the next time. */
  keptTokens: 6_000,
  keptMessages: 60,
} as const;
export type ConversationLimits = { readonly [Name in keyof typeof limits]: number };

export interface SentConversation {
  readonly history: readonly ModelMessage[];
  readonly whole: number;
  readonly summarised: number;
  readonly left: number;
  readonly cutResults: number;
  /** Set when it was made now: to be kept with the answer, and found there by the next turn. */
  readonly summary?: ConversationSummary;
}

/**
 * What a model is sent of a conversation: a summary of its older part and the rest as it stands. The boundary stays where
 * it is until too much has come after it, so the beginning of the prompt stays the same too. `messages` is one branch; a
 * summary that was made on another branch is not on it, and so counts for nothing.
 */
export function sentConversation(
  messages: readonly Message[],
  bounds: ConversationLimits = limits,
): SentConversation {
  const before = storedSummary(messages);
  const boundary = messages.findIndex(({ id }) => id === before?.upTo);
  const turns = turnsOf(messages.slice(boundary + 1));
  const past = turnsPastBounds(turns, bounds);
  const older = past.flatMap((turn) => turn.from);
  const summary = older.length === 0 ? before : extendSummary(before, older);
  const rest = turns.slice(past.length);
  const whole = newestWithin(rest, bounds.tokens * charactersPerToken);
  const sent = whole.flatMap((turn) => turn.messages);
  const count = whole.reduce((sum, turn) => sum + turn.from.length, 0);
  const summarised = summary?.messages ?? 0;
  return {
    history: summary === undefined ? sent : [...summaryMessages(summary), ...sent],
    whole: count,
    summarised,
    left: Math.max(0, rest.reduce((sum, turn) => sum + turn.from.length, 0) - count),
    cutResults: sent.filter((message) => message.role === "tool" && message.text.endsWith("… (cut)")).length,
    ...(older.length === 0 || summary === undefined ? {} : { summary }),
  };
}

/** The oldest turns, when there are too many: all but those that are kept whole. */
function turnsPastBounds(turns: readonly TranscriptTurn[], bounds: ConversationLimits): TranscriptTurn[] {
  const size = turns.reduce((sum, turn) => sum + turn.size, 0);
  const count = turns.reduce((sum, turn) => sum + turn.from.length, 0);
  if (size <= bounds.tokens * charactersPerToken && count <= bounds.messages) return [];
  const fitting = newestWithin(turns, bounds.keptTokens * charactersPerToken);
  let messages = 0;
  const kept = fitting.toReversed().filter((turn, place) => {
    messages += turn.from.length;
    return place === 0 || messages <= bounds.keptMessages;
  });
  return turns.slice(0, turns.length - kept.length);
}

/** The newest summary on this branch, where the answer for which it was made keeps it. */
export function storedSummary(messages: readonly Message[]): ConversationSummary | undefined {
  for (const message of messages.toReversed()) {
    for (const part of message.parts) {
      if (part.type !== "data-context" || !("data" in part)) continue;
      const { summary } = part.data as SentContext;
      if (summary !== undefined) return summary;
    }
  }
  return undefined;
}
