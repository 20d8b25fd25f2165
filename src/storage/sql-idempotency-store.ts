import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { StoreContext } from "./sql-task-store.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

export function createSqlIdempotencyStore({ db, ownerId, clock }: StoreContext): IdempotencyStore {
  const oldest = (now: Date): string => new Date(now.getTime() - dayInMilliseconds).toISOString();
  return {
    async find(key) {
      return db
        .selectFrom("idempotency")
        .select(["fingerprint", "status", "body"])
        .where("owner_id", "=", ownerId)
        .where("idempotency_key", "=", key)
        .where("at", ">=", oldest(clock()))
        .executeTakeFirst();
    },

    /** The first answer under a key stays; what is older than a day goes. */
    async save(key, entry, at) {
      await db
        .deleteFrom("idempotency")
        .where("at", "<", oldest(new Date(at)))
        .execute();
      await db
        .insertInto("idempotency")
        .values({ owner_id: ownerId, idempotency_key: key, ...entry, at })
        .onConflict((conflict) => conflict.columns(["owner_id", "idempotency_key"]).doNothing())
        .execute();
    },
  };
}
