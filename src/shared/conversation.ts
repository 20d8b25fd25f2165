import { z } from "zod";
import { Id } from "./id.ts";
import type { Usage } from "./model.ts";

/** A chat thread as lists show it. */
export const Conversation = z.strictObject({
  id: Id,
  title: z.string(),
  pinned: z.boolean(),
  /** The model of the last turn; null before the first. */
  model: z.string().nullable(),
  /** The assistant's hands are paused: it may look, not change. */
  readOnly: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Conversation = z.infer<typeof Conversation>;

export const ConversationPatch = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    pinned: z.boolean(),
    model: z.string().max(200),
    readOnly: z.boolean(),
  })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, "Say at least one field to change.");
export type ConversationPatch = z.infer<typeof ConversationPatch>;

export const ConversationCreate = z.strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  model: z.string().max(200).optional(),
});
export type ConversationCreate = z.infer<typeof ConversationCreate>;

/**
 * `streaming`: being written now. `interrupted`: the process ended in the middle (found at the next start).
 * `stopped`: a person ended it. `truncated`: the model's length limit ended it.
 */
export const messageStatuses = [
  "streaming",
  "complete",
  "stopped",
  "truncated",
  "failed",
  "interrupted",
] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** Parts in the AI SDK's UIMessage form, as streamed: a stored message can be shown and replayed alike. */
export type MessagePart =
  | { type: "text"; text: string }
  | { type: "reasoning"; text: string }
  | { type: "step-start" }
  | {
      type: `tool-${string}`;
      toolCallId: string;
      state: "input-available" | "output-available" | "output-error";
      input: unknown;
      output?: unknown;
      errorText?: string;
    }
  | { type: `data-${string}`; id?: string; data: unknown };

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** The message before it. Versions of a message are those with the same parent. */
  readonly parentId: string | null;
  readonly role: "user" | "assistant";
  readonly status: MessageStatus;
  readonly parts: readonly MessagePart[];
  readonly model: string | null;
  /** A simulated model gave this answer; it stays labelled so, whatever is connected later. */
  readonly simulated: boolean;
  readonly usage: Usage | null;
  readonly createdAt: string;
  /** All versions at this place, oldest first, this one among them; one entry where it was never rerun. */
  readonly versions: readonly string[];
}

export interface ConversationWithMessages extends Conversation {
  /** The branch now shown, oldest first. */
  readonly messages: readonly Message[];
  /** Whether an answer is being written now; it can be joined on `/api/chat/{id}/stream`. */
  readonly answering: boolean;
}
