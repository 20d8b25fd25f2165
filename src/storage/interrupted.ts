import type { Capabilities } from "./capabilities.ts";
import type { Db } from "./schema.ts";

/**
 * Marks answers that were being written by a process that ended. Where one process has the database, that is every
 * answer not yet ended; where several share it, those that nobody has written for a while.
 */
export async function markInterrupted(
  {
    db,
    capabilities,
    clock,
  }: { readonly db: Db; readonly capabilities: Capabilities; readonly clock: () => Date },
  ownerId?: string,
): Promise<number> {
  let update = db.updateTable("messages").set({ status: "interrupted" }).where("status", "=", "streaming");
  if (ownerId !== undefined) update = update.where("owner_id", "=", ownerId);
  if (capabilities.abandonedAfterMs > 0) {
    const latest = new Date(clock().getTime() - capabilities.abandonedAfterMs).toISOString();
    update = update.where("saved_at", "<=", latest);
  }
  const { numUpdatedRows } = await update.executeTakeFirst();
  return Number(numUpdatedRows);
}
