import type { Message, MessagePart } from "../shared/conversation.ts";
import type { Receipt } from "../shared/stream-part.ts";
import type { OwnerServices } from "./dependencies.ts";

/** Where it is read: among the services, or within a transaction. */
export interface ReceiptReading {
  readonly changes: Pick<OwnerServices["changes"], "list">;
  readonly rules: Pick<OwnerServices["rules"], "history">;
  readonly tasks: Pick<OwnerServices["tasks"], "getMany">;
}

/** So many changes of shown receipts are looked up; older receipts stay as they were told. */
const mostLookedUp = 500;

/**
 * Messages keep their receipts as they were told. What was taken back since, and which tasks stand no more, is added
 * when they are shown, so that nobody is offered what can't be done, and no screen asks for rows that are gone.
 */
export async function withReceiptsNow(
  messages: readonly Message[],
  { changes, rules, tasks }: ReceiptReading,
): Promise<readonly Message[]> {
  const receipts = messages.flatMap((message) => message.parts.flatMap((part) => receiptOf(part) ?? []));
  if (receipts.length === 0) return messages;
  const shown = receipts.flatMap((receipt) => receipt.changes).slice(-mostLookedUp);
  const ruleIds = receipts
    .flatMap((receipt) => (receipt.rules ?? []).map(({ id }) => id))
    .slice(-mostLookedUp);
  const [ofTasks, ofRules, standing] = await Promise.all([
    shown.length === 0
      ? []
      : changes.list({ ids: shown.map(({ id }) => id), limit: mostLookedUp }).then(({ items }) => items),
    ruleIds.length === 0
      ? []
      : rules.history({ ids: ruleIds, limit: mostLookedUp }).then(({ items }) => items),
    tasks.getMany([...new Set(shown.map(({ taskId }) => taskId))]),
  ]);
  const undoneBy = new Map<string, string>();
  for (const change of [...ofTasks, ...ofRules])
    if (change.undoneBy !== undefined) undoneBy.set(change.id, change.undoneBy);
  const there = new Set(standing.map(({ id }) => id));
  const gone = new Set(shown.flatMap(({ taskId }) => (there.has(taskId) ? [] : [taskId])));
  if (undoneBy.size === 0 && gone.size === 0) return messages;
  const marked = <Each extends { readonly id: string }>(each: Each): Each => {
    const by = undoneBy.get(each.id);
    return by === undefined ? each : { ...each, undoneBy: by };
  };
  return messages.map((message) => ({
    ...message,
    parts: message.parts.map((part): MessagePart => {
      const receipt = receiptOf(part);
      if (receipt === undefined) return part;
      const goneHere = receipt.changes.map(({ taskId }) => taskId).filter((id) => gone.has(id));
      const data: Receipt = {
        ...receipt,
        changes: receipt.changes.map(marked),
        ...(goneHere.length > 0 && { gone: goneHere }),
        ...(receipt.rules !== undefined && { rules: receipt.rules.map(marked) }),
      };
      return { type: "data-receipt", ...("id" in part && part.id !== undefined && { id: part.id }), data };
    }),
  }));
}

function receiptOf(part: MessagePart): Receipt | undefined {
  return part.type === "data-receipt" && "data" in part ? (part.data as Receipt) : undefined;
}
