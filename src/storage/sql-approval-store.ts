import type { ApprovalStore, PendingApproval } from "../shared/approval.ts";
import type { Db } from "./schema.ts";
import type { StoreContext } from "./sql-task-store.ts";

/** After a day the list that was shown is no basis for a yes any more; the question is kept a little longer to say so. */
const keptMs = 2 * 24 * 60 * 60 * 1000;

export function createSqlApprovalStore({ db, ownerId }: Pick<StoreContext, "db" | "ownerId">): ApprovalStore {
  return {
    async add(pending) {
      await db
        .insertInto("approvals")
        .values({
          owner_id: ownerId,
          id: pending.approval.approvalId,
          conversation_id: pending.conversationId,
          pending: JSON.stringify(pending),
          asked_at: pending.askedAt.toISOString(),
        })
        .execute();
    },

    async find(conversationId, approvalId) {
      const row = await db
        .selectFrom("approvals")
        .select("pending")
        .where("owner_id", "=", ownerId)
        .where("id", "=", approvalId)
        .where("conversation_id", "=", conversationId)
        .executeTakeFirst();
      return row === undefined ? undefined : toPending(row.pending);
    },

    async take(conversationId, approvalId) {
      const row = await db
        .deleteFrom("approvals")
        .where("owner_id", "=", ownerId)
        .where("id", "=", approvalId)
        .where("conversation_id", "=", conversationId)
        .returning("pending")
        .executeTakeFirst();
      return row === undefined ? undefined : toPending(row.pending);
    },
  };
}

export async function forgetOldApprovals(db: Db, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptMs).toISOString();
  await db.deleteFrom("approvals").where("asked_at", "<", oldest).execute();
}

/** Written by `add`, in the form of JSON: the one moment in it is text there. */
function toPending(text: string): PendingApproval {
  const stored = JSON.parse(text) as Omit<PendingApproval, "askedAt"> & { readonly askedAt: string };
  return { ...stored, askedAt: new Date(stored.askedAt) };
}
