import { CaroleError } from "../shared/errors.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { Db } from "./schema.ts";
import type { StoreContext } from "./sql-task-store.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const oldest = (now: Date): string => new Date(now.getTime() - dayInMilliseconds).toISOString();

export function createSqlIdempotencyStore({ db, ownerId, clock }: StoreContext): IdempotencyStore {
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
      await insertAnswer({ db, ownerId }, key, { ...entry, at });
    },
  };
}

/** Within the transaction of the write itself: where the key is taken meanwhile, the write is not done. */
export function createClaimingIdempotencyStore(context: StoreContext): IdempotencyStore {
  return {
    ...createSqlIdempotencyStore(context),
    async save(key, entry, at) {
      if (await insertAnswer(context, key, { ...entry, at })) return;
      throw new CaroleError("database_busy", "This very request was just answered by another server.", {
        hint: "Try again with the same key: you get its answer.",
        retryable: true,
      });
    },
  };
}

export async function forgetOldAnswers(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("idempotency").where("at", "<", oldest(now)).execute();
}

/** Whether it is kept now; false where the key has an answer already. */
async function insertAnswer(
  { db, ownerId }: Pick<StoreContext, "db" | "ownerId">,
  key: string,
  entry: { fingerprint: string; status: number; body: string; at: string },
): Promise<boolean> {
  await forgetOldAnswers(db, new Date(entry.at));
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("idempotency")
    .values({ owner_id: ownerId, idempotency_key: key, ...entry })
    .onConflict((conflict) => conflict.columns(["owner_id", "idempotency_key"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
