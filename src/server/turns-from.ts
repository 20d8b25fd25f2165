import type { Message } from "../shared/conversation.ts";
import type { OwnerServices } from "./dependencies.ts";

const branchLimit = 500;
const historyPage = 500;
const maxPages = 40;

/**
 * The user messages from this place on that changed something, on every version of it: what an earlier version of the
 * message did came after this place too. Ids sort by time, so the search ends at the oldest version.
 */
export async function turnsFrom(services: OwnerServices, message: Message): Promise<string[]> {
  const oldest = [message.id, ...message.versions].toSorted()[0]!;
  const found: string[] = [];
  for (const id of await changedSince(services, message.conversationId, oldest)) {
    if (await comesAfter(services, id, message)) found.push(id);
  }
  // The message itself stands in any case, so that there is something to name.
  return found.length === 0 ? [message.id] : found;
}

/** The messages of a conversation that changed something, from this one on, oldest first; also of one that is deleted. */
export async function changedSince(
  { tasks, rules }: Pick<OwnerServices, "tasks" | "rules">,
  conversationId: string,
  oldest: string,
): Promise<string[]> {
  const taught = await rules.history({ conversationId, limit: historyPage });
  const changed = new Set(taught.items.flatMap(({ messageId }) => messageId ?? []));
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const { items, nextCursor } = await tasks.history({
      conversationId,
      limit: historyPage,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { messageId } of items) if (messageId !== undefined) changed.add(messageId);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return [...changed].filter((id) => id >= oldest).toSorted();
}

/** Whether the message, or one that it followed, stands at the same place as `start`. */
async function comesAfter({ conversations }: OwnerServices, id: string, start: Message): Promise<boolean> {
  let next: string | null = id;
  for (let steps = 0; next !== null && steps < branchLimit; steps += 1) {
    const message: Message | undefined = await conversations.message(next);
    if (message === undefined) return false;
    if (message.parentId === start.parentId && message.role === "user") return true;
    next = message.parentId;
  }
  return false;
}
