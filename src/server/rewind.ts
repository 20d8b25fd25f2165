import type { Alongside } from "../shared/alongside.ts";
import type { Message } from "../shared/conversation.ts";
import type { UndoResult } from "../tasks/task-service.ts";
import { CaroleError } from "../shared/errors.ts";
import type { OwnerServices } from "./dependencies.ts";
import { userCause } from "./door.ts";

export interface RewindRequest {
  readonly conversationId: string;
  /** A user message: it and all that came after it are taken back. */
  readonly messageId: string;
  /** Whether the tasks go back too. */
  readonly tasks: boolean;
  /** Computes only. */
  readonly preview: boolean;
}

export interface RewindResult extends UndoResult {
  /** The messages that leave the branch shown, oldest first. */
  readonly messageIds: readonly string[];
}

const branchLimit = 500;
const historyPage = 500;
const maxPages = 40;

/** Takes a conversation, and if asked the tasks with it, back to before one of its messages: both, with `keep`, or nothing. */
export async function rewind(
  services: OwnerServices,
  request: RewindRequest,
  keep?: Alongside<RewindResult>,
): Promise<RewindResult> {
  const { conversations, tasks } = services;
  const branch = await conversations.branch(request.conversationId, branchLimit);
  const place = branch.findIndex(({ id, role }) => id === request.messageId && role === "user");
  const message = branch[place];
  if (message === undefined) {
    throw new CaroleError("not_found", "There is no such user message on the branch shown.", {
      hint: "Name one of your own messages as the conversation lists them.",
    });
  }
  const messageIds = branch.slice(place).map(({ id }) => id);
  const { conversationId, preview } = request;
  const alongside: Alongside<UndoResult> = async (inside, undone) => {
    await inside.conversations.setHead(conversationId, message.parentId, { exact: true });
    await keep?.(inside, { ...undone, messageIds });
  };
  if (request.tasks) {
    const selection = { conversationId, messageIds: await messagesWithChanges(services, message) };
    const cause = { ...userCause, conversationId };
    return { ...(await tasks.undo(selection, cause, { preview, alongside })), messageIds };
  }
  const nothing = { changes: [], conflicts: [] };
  if (!preview) await services.transaction((inside) => alongside(inside, nothing));
  return { ...nothing, messageIds };
}

/**
 * The user messages after this place that changed something, on every version of it: what an earlier version of the
 * message did came after this place too. Ids sort by time, so the search ends at the oldest version.
 */
async function messagesWithChanges(services: OwnerServices, message: Message): Promise<string[]> {
  const oldest = [message.id, ...message.versions].toSorted()[0]!;
  const { conversationId } = message;
  const taught = await services.rules.history({ conversationId, limit: historyPage });
  const candidates = new Set(taught.items.flatMap(({ messageId }) => messageId ?? []));
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const { items, nextCursor } = await services.tasks.history({
      conversationId: message.conversationId,
      limit: historyPage,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { messageId } of items) if (messageId !== undefined) candidates.add(messageId);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  const found: string[] = [];
  for (const id of candidates) {
    if (id >= oldest && (await comesAfter(services, id, message))) found.push(id);
  }
  // The message itself stands in any case, so that there is something to name.
  return found.length === 0 ? [message.id] : found.toSorted();
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
