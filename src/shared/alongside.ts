import type { Conversation, ConversationPatch, Message } from "./conversation.ts";
import type { IdempotencyStore } from "./idempotency.ts";

/** What of a conversation may change together with other rows, in one transaction. */
export interface ConversationWrites {
  create(conversation: Conversation): Promise<void>;
  get(id: string): Promise<Conversation | undefined>;
  update(id: string, patch: ConversationPatch & { updatedAt?: string }): Promise<Conversation | undefined>;
  /** Marks as deleted. A deleted thread is not listed and not found. */
  delete(id: string, at: string): Promise<boolean>;
  /** The branch that ends in the head, oldest first; at most `limit` of the newest. */
  branch(conversationId: string, limit: number): Promise<Message[]>;
  /**
   * Makes the branch through this message the one shown (its newest leaf becomes the head); null empties it. With
   * `exact` the branch ends in this very message: what came after it is no longer shown (rewind).
   */
  setHead(
    conversationId: string,
    messageId: string | null,
    options?: { readonly exact?: boolean },
  ): Promise<void>;
}

/** What may be done in the transaction of any write. */
export interface Inside {
  /** So that the key of a request is kept with the write that it asked for, or not at all. */
  readonly idempotency: IdempotencyStore;
  readonly conversations: ConversationWrites;
}

/** Done when the rows stand, in their transaction: it is committed with them, and where it throws neither is. */
export type Alongside<Result> = (inside: Inside, result: Result) => Promise<void>;
