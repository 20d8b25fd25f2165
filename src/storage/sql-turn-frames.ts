import type { TurnFrames } from "../events/turn-frames.ts";
import type { Db } from "./schema.ts";
import type { StoreContext } from "./sql-task-store.ts";

/** Longer than any reader that lost its line needs to come back; then the stored message is all there is. */
const keptMs = 10 * 60 * 1000;

export function createSqlTurnFrames({ db, ownerId, clock }: StoreContext): TurnFrames {
  return {
    async add(messageId, place, { first, count, text, ended }) {
      await db
        .insertInto("turn_frames")
        .values({
          owner_id: ownerId,
          message_id: messageId,
          place,
          first_frame: first,
          frames: count,
          text,
          ended: ended ? 1 : 0,
          at: clock().toISOString(),
        })
        // Tried again after its answer was lost on the way: it stands there already.
        .onConflict((conflict) => conflict.columns(["owner_id", "message_id", "place"]).doNothing())
        .execute();
    },

    async from(messageId, place, limit) {
      const rows = await db
        .selectFrom("turn_frames")
        .select(["first_frame", "frames", "text", "ended"])
        .where("owner_id", "=", ownerId)
        .where("message_id", "=", messageId)
        .where("place", ">=", place)
        .orderBy("place")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        first: row.first_frame,
        count: row.frames,
        text: row.text,
        ended: row.ended === 1,
      }));
    },

    async forget(messageId) {
      await db
        .deleteFrom("turn_frames")
        .where("owner_id", "=", ownerId)
        .where("message_id", "=", messageId)
        .execute();
    },
  };
}

export async function forgetOldFrames(db: Db, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptMs).toISOString();
  await db.deleteFrom("turn_frames").where("at", "<", oldest).execute();
}
