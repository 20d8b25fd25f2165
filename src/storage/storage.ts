import type { ConversationStore } from "../conversations/conversation-store.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { TaskDatabase } from "../tasks/task-store.ts";

/** What one owner has. */
export interface OwnerStorage extends TaskDatabase {
  readonly conversations: ConversationStore;
  readonly idempotency: IdempotencyStore;
}

export interface Storage {
  readonly kind: "sqlite" | "postgres";
  forOwner(ownerId: string): OwnerStorage;
  /** Marks answers cut off by the end of the last process, over all owners. */
  recover(): Promise<void>;
  /** Resolves when the database answers; throws `database_unavailable` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
