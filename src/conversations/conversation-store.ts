import type { ConversationWrites } from "../shared/alongside.ts";
import type { Conversation, Message, MessagePart, MessageStatus } from "../shared/conversation.ts";
import type { Usage } from "../shared/model.ts";
import type { Page } from "../shared/task.ts";

export interface NewMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly parentId: string | null;
  readonly role: "user" | "assistant";
  readonly status: MessageStatus;
  readonly parts: readonly MessagePart[];
  readonly model: string | null;
  /** Whether a simulated model gives this answer; default false. */
  readonly simulated?: boolean;
  readonly createdAt: string;
}

/** Threads and messages of one owner. A thread is a tree; its head names the branch now shown. */
export interface ConversationStore extends ConversationWrites {
  /** Pinned first, then newest activity first. `q` matches titles and message text. */
  list(query: { limit: number; cursor?: string; q?: string }): Promise<Page<Conversation>>;
  /** Takes `delete` back. */
  restore(id: string): Promise<boolean>;

  /** Adds a message and makes it the head, in one transaction with the thread's `updatedAt`. */
  append(message: NewMessage): Promise<void>;
  /**
   * Adds several at once (a user message and the answer about to grow), the last becoming the head. With `begins` the
   * conversation itself is made in the same transaction: one commit, as a person waits for it. Where several processes
   * share the database, an answer about to grow is refused with `conversation_busy` while another one grows there.
   */
  appendAll(messages: readonly NewMessage[], begins?: Conversation): Promise<void>;
  /** Replaces a message's parts and state: called as an answer grows, and when it ends. */
  save(
    id: string,
    change: { parts: readonly MessagePart[]; status: MessageStatus; usage?: Usage | null },
  ): Promise<void>;
  message(id: string): Promise<Message | undefined>;
  /** At start: answers still `streaming` were cut off by the end of the process. Returns how many were marked. */
  markInterrupted(): Promise<number>;
}
