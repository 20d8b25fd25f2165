import type { ConversationWithMessages, Message, MessagePart } from "../../../shared/conversation.ts";
import { isSimulatedName } from "../../../shared/model.ts";
import type { StreamPart } from "../../../shared/stream-part.ts";
import type { ApiError } from "../api.ts";
import { sameData } from "../same-data.ts";
import { foldParts, newAnswer, type Answer } from "./answer-state.ts";

export interface QueuedMessage {
  readonly id: number;
  readonly text: string;
}

/** One chat as the screen shows it: what is stored, what is growing, what waits, what went wrong. */
export interface ChatState {
  readonly conversationId: string | null;
  readonly title: string | null;
  readonly readOnly: boolean;
  readonly model: string | null;
  readonly status: "new" | "loading" | "ready" | "missing" | "failed";
  readonly messages: readonly Message[];
  /** The answer being written now. */
  readonly answer: Answer | null;
  readonly answering: boolean;
  /** An answer came while this page was open: it is told to a screen reader. */
  readonly answered: boolean;
  readonly queue: readonly QueuedMessage[];
  /** A message that did not get through: its words are kept. */
  readonly unsent: { readonly text: string; readonly error: ApiError } | null;
  readonly error: ApiError | null;
}

export type ChatAction =
  | { readonly type: "loading"; readonly conversationId: string }
  | { readonly type: "loaded"; readonly conversation: ConversationWithMessages }
  | { readonly type: "load-failed"; readonly error: ApiError }
  | { readonly type: "sent"; readonly text: string; readonly replaces?: string; readonly at: string }
  | { readonly type: "joined"; readonly at: string }
  | { readonly type: "streamed"; readonly parts: readonly StreamPart[]; readonly at: string }
  | { readonly type: "ended" }
  | { readonly type: "refused"; readonly text: string; readonly error: ApiError }
  | { readonly type: "dismissed-unsent" }
  | { readonly type: "queued"; readonly message: QueuedMessage }
  | { readonly type: "unqueued"; readonly id: number };

export const newChat: ChatState = {
  conversationId: null,
  title: null,
  readOnly: false,
  model: null,
  status: "new",
  messages: [],
  answer: null,
  answering: false,
  answered: false,
  queue: [],
  unsent: null,
  error: null,
};

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case "loading":
      return { ...newChat, conversationId: action.conversationId, status: "loading" };
    case "loaded":
      return loaded(state, action.conversation);
    case "load-failed":
      return { ...state, status: action.error.status === 404 ? "missing" : "failed", error: action.error };
    case "sent":
      return sent(state, action);
    case "joined":
      return { ...withoutGrowing(state), answer: newAnswer("joining", action.at), answering: true };
    case "streamed":
      return streamed(state, action.parts, action.at);
    case "ended":
      return ended(state);
    case "refused":
      return {
        ...state,
        answer: null,
        answering: false,
        messages: state.messages.filter((message) => message.id !== sendingId),
        unsent: { text: action.text, error: action.error },
      };
    case "dismissed-unsent":
      return { ...state, unsent: null };
    case "queued":
      return { ...state, queue: [...state.queue, action.message] };
    case "unqueued":
      return { ...state, queue: state.queue.filter((message) => message.id !== action.id) };
    default:
      return action satisfies never;
  }
}

/** The id of the reader's message until the server gives it its own. */
export const sendingId = "sending";

/** What is stored wins; an answer that is still growing here stays in view. */
function loaded(state: ChatState, conversation: ConversationWithMessages): ChatState {
  const { id, title, readOnly, model, messages } = conversation;
  const known = {
    ...state,
    conversationId: id,
    title,
    readOnly,
    model,
    status: "ready" as const,
    error: null,
  };
  if (state.answering) return known;
  return { ...known, messages: keepSame(state.messages, messages), answer: null };
}

/** A message that was read again and says what it said stays the same object: it is not drawn again. */
function keepSame(before: readonly Message[], after: readonly Message[]): readonly Message[] {
  const known = new Map(before.map((message) => [message.id, message]));
  return after.map((message) => {
    const same = known.get(message.id);
    return same !== undefined && sameData(same, message) ? same : message;
  });
}

function sent(state: ChatState, action: Extract<ChatAction, { type: "sent" }>): ChatState {
  const place = state.messages.findIndex((message) => message.id === action.replaces);
  const kept = place < 0 ? state.messages : state.messages.slice(0, place);
  const message: Message = {
    id: sendingId,
    conversationId: state.conversationId ?? "",
    parentId: kept.at(-1)?.id ?? null,
    role: "user",
    status: "complete",
    parts: [{ type: "text", text: action.text }],
    model: null,
    simulated: false,
    usage: null,
    createdAt: action.at,
    versions: [sendingId],
  };
  return {
    ...state,
    status: "ready",
    messages: [...kept, message],
    answer: newAnswer("answering", action.at),
    answering: true,
    unsent: null,
    error: null,
  };
}

/** A joined answer is told from its start: the stored half of it makes way. */
function withoutGrowing(state: ChatState): ChatState {
  return { ...state, messages: state.messages.filter((message) => message.status !== "streaming") };
}

function streamed(state: ChatState, parts: readonly StreamPart[], at: string): ChatState {
  const answer = foldParts(state.answer ?? newAnswer("answering", at), parts);
  const start = parts.find((part) => part.type === "start");
  if (start === undefined) return { ...state, answer };
  const { conversationId, userMessageId, model: answering } = start.messageMetadata;
  // A simulated stand-in answers one message; the next one goes to the model that was chosen.
  const model = isSimulatedName(answering) ? state.model : answering;
  const messages = state.messages
    .filter((message) => message.id !== start.messageId)
    .map((message) =>
      message.id === sendingId ? { ...message, id: userMessageId, conversationId } : message,
    );
  return { ...state, conversationId, model, messages, answer };
}

function ended(state: ChatState): ChatState {
  const { answer } = state;
  if (answer === null) return { ...state, answering: false };
  return {
    ...state,
    answering: false,
    answered: true,
    answer: null,
    messages: [...state.messages, asMessage(answer)],
  };
}

/** A growing answer in the form of a stored one; both are shown by the same parts of the screen. */
export function asMessage(answer: Answer): Message {
  return {
    id: answer.id,
    conversationId: answer.conversationId ?? "",
    parentId: answer.userMessageId,
    role: "assistant",
    status: answer.status === "streaming" ? "interrupted" : answer.status,
    parts: answer.parts,
    model: answer.model,
    simulated: answer.simulated ?? false,
    usage: answer.usage,
    createdAt: answer.createdAt,
    versions: [answer.id],
  };
}

export function textOf(parts: readonly MessagePart[]): string {
  return parts
    .flatMap((part) => (part.type === "text" ? [(part as { text: string }).text] : []))
    .join("\n\n");
}
