import { CaroleError } from "../shared/errors.ts";
import { everyOwner, type Capabilities } from "./capabilities.ts";
import { createGroupCommit } from "./group-commit.ts";
import { markInterrupted } from "./interrupted.ts";
import type { Db } from "./schema.ts";
import { createSqlApprovalStore, forgetOldApprovals } from "./sql-approval-store.ts";
import { createSqlChangeLog } from "./sql-change-log.ts";
import { createSqlConversationStore } from "./sql-conversation-store.ts";
import { createSqlConversationWrites } from "./sql-conversation-writes.ts";
import {
  createClaimingIdempotencyStore,
  createSqlIdempotencyStore,
  forgetOldAnswers,
} from "./sql-idempotency-store.ts";
import { createSqlRuleLog, createSqlRuleStore } from "./sql-rule-store.ts";
import { createSqlTurnFrames, forgetOldFrames } from "./sql-turn-frames.ts";
import { createSqlTaskStore } from "./sql-task-store.ts";
import type { OwnerStorage, Storage } from "./storage.ts";

interface SqlStorageOptions {
  readonly db: Db;
  /** The database as one owner sees it; where it has no wall of its own, the same for all. */
  readonly dbOf?: (ownerId: string) => Db;
  readonly capabilities: Capabilities;
  readonly clock: () => Date;
  readonly close: () => Promise<void>;
}

/** The stores over a migrated database, on either engine. */
export function createSqlStorage(options: SqlStorageOptions): Storage {
  const { db, dbOf = () => db, capabilities, clock, close } = options;
  const group = createGroupCommit(db);

  function forOwner(ownerId: string): OwnerStorage {
    const ownDb = dbOf(ownerId);
    const context = { db: ownDb, capabilities, ownerId, clock };
    return {
      tasks: createSqlTaskStore(context),
      changes: createSqlChangeLog(context),
      conversations: createSqlConversationStore(context, group),
      idempotency: createSqlIdempotencyStore(context),
      rules: createSqlRuleStore(context),
      ruleLog: createSqlRuleLog(context),
      approvals: createSqlApprovalStore(context),
      frames: createSqlTurnFrames(context),
      transaction: (work) =>
        ownDb.transaction().execute(async (transaction) => {
          await capabilities.lockOwner(transaction, ownerId);
          const inside = { ...context, db: transaction };
          return work({
            tasks: createSqlTaskStore(inside),
            changes: createSqlChangeLog(inside),
            idempotency: createClaimingIdempotencyStore(inside),
            conversations: createSqlConversationWrites(inside),
            rules: createSqlRuleStore(inside),
            ruleLog: createSqlRuleLog(inside),
            approvals: createSqlApprovalStore(inside),
          });
        }),
    };
  }

  return {
    kind: capabilities.kind,
    forOwner,

    async recover() {
      const everybodys = dbOf(everyOwner);
      await markInterrupted({ db: everybodys, capabilities, clock });
      await forgetOldAnswers(everybodys, clock());
      await forgetOldApprovals(everybodys, clock());
      await forgetOldFrames(everybodys, clock());
    },

    copyTo: (file) => capabilities.copyTo(db, file),

    async ping() {
      try {
        await db.selectFrom("schema_versions").select("version").limit(1).execute();
      } catch (error) {
        throw new CaroleError("database_unavailable", "The database does not answer.", {
          hint: "Tasks come back when it does; nothing acknowledged is lost.",
          retryable: true,
          cause: error,
        });
      }
    },

    close,
  };
}
