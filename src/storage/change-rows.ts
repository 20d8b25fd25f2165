import type { Insertable, Selectable } from "kysely";
import type { NewChange } from "../changes/change-log.ts";
import type { Actor, Change, ChangeKind, FieldOrigins } from "../shared/change.ts";
import type { Task } from "../shared/task.ts";
import type { ChangeRow } from "./schema.ts";

export type StoredChange = Selectable<ChangeRow>;

/** The one place where a row of the log becomes a change; fields that say nothing are left out. */
export function toChange(row: StoredChange): Change {
  return {
    id: row.id,
    seq: row.seq,
    at: row.at,
    taskId: row.task_id,
    kind: row.kind as ChangeKind,
    before: row.before === null ? null : (JSON.parse(row.before) as Task),
    after: row.after === null ? null : (JSON.parse(row.after) as Task),
    actor: {
      type: row.actor_type as Actor["type"],
      ...(row.actor_model === null ? {} : { model: row.actor_model }),
    },
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.reasons === null ? {} : { reasons: JSON.parse(row.reasons) as Record<string, string> }),
    ...(row.origins === null ? {} : { origins: JSON.parse(row.origins) as FieldOrigins }),
    ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
  };
}

/** The change as reading it back would give it. */
export function madeChange(
  change: NewChange,
  made: { readonly id: string; readonly at: string; readonly seq: number },
): Change {
  const { actor, conversationId, messageId } = change.cause;
  const reasons = unlessEmpty(change.reasons);
  const origins = unlessEmpty(change.origins);
  return {
    ...made,
    taskId: change.taskId,
    kind: change.kind,
    before: change.before,
    after: change.after,
    actor,
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(messageId === undefined ? {} : { messageId }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(origins === undefined ? {} : { origins }),
  };
}

const unlessEmpty = <Entries extends object>(entries: Entries | undefined): Entries | undefined =>
  entries === undefined || Object.keys(entries).length === 0 ? undefined : entries;

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

/** The one place where a change becomes a row. `seq` is the database's to give. */
export function toChangeRow(
  ownerId: string,
  change: NewChange,
  made: { readonly id: string; readonly at: string },
): Insertable<ChangeRow> {
  return {
    owner_id: ownerId,
    id: made.id,
    at: made.at,
    task_id: change.taskId,
    kind: change.kind,
    before: json(change.before),
    after: json(change.after),
    actor_type: change.cause.actor.type,
    actor_model: change.cause.actor.model ?? null,
    conversation_id: change.cause.conversationId ?? null,
    message_id: change.cause.messageId ?? null,
    reasons: json(unlessEmpty(change.reasons)),
    origins: json(unlessEmpty(change.origins)),
    consequence_of: change.consequenceOf ?? null,
    undone_by: null,
  };
}
