import type { ConversationStore } from "../conversations/conversation-store.ts";
import type { TurnFrames } from "../events/turn-frames.ts";
import type { ApprovalStore } from "../shared/approval.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { TaskDatabase } from "../tasks/task-store.ts";

/** What one owner has. */
export interface OwnerStorage extends TaskDatabase {
  readonly conversations: ConversationStore;
  readonly idempotency: IdempotencyStore;
  readonly approvals: ApprovalStore;
  readonly frames: TurnFrames;
}

export interface Storage {
  readonly kind: "sqlite" | "postgres";
  forOwner(ownerId: string): OwnerStorage;
  /**
   * Marks answers cut off by the end of a process, over all owners. To be called at start; with several instances on
   * one PostgreSQL also every few seconds, since there only time tells which answers nobody writes any more.
   */
  recover(): Promise<void>;
  /** Resolves when the database answers; throws `database_unavailable` otherwise. */
  ping(): Promise<void>;
  /** Writes a whole copy into a new file while in use; `invalid_request` where the engine has its own tools for that. */
  copyTo(file: string): Promise<void>;
  close(): Promise<void>;
}
