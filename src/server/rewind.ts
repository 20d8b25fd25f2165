import type { Alongside } from "../shared/alongside.ts";
import type { UndoResult } from "../tasks/task-service.ts";
import { CaroleError } from "../shared/errors.ts";
import type { OwnerServices } from "./dependencies.ts";
import { userCause } from "./door.ts";
import { turnsFrom } from "./turns-from.ts";

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
    const selection = { conversationId, messageIds: await turnsFrom(services, message) };
    const cause = { ...userCause, conversationId };
    return { ...(await tasks.undo(selection, cause, { preview, alongside })), messageIds };
  }
  const nothing = { changes: [], conflicts: [] };
  if (!preview) await services.transaction((inside) => alongside(inside, nothing));
  return { ...nothing, messageIds };
}
