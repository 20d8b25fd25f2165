import type { Insertable, Selectable } from "kysely";
import type { NewRuleChange, RuleChangeQuery, RuleLog, RuleStore } from "../rules/rule-store.ts";
import type { Actor } from "../shared/change.ts";
import { newId } from "../shared/id.ts";
import type { Rule, RuleChange, RuleEffect } from "../shared/rule.ts";
import type { Page } from "../shared/task.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { RuleChangeRow, RuleRow } from "./schema.ts";
import type { StoreContext } from "./sql-task-store.ts";
import { undoneMarks } from "./undone-marks.ts";

export function createSqlRuleStore({ db, ownerId }: StoreContext): RuleStore {
  return {
    async list() {
      const rows = await db
        .selectFrom("rules")
        .selectAll()
        .where("owner_id", "=", ownerId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(toRule);
    },
    async insert(rule) {
      await db.insertInto("rules").values(toRuleRow(ownerId, rule)).execute();
    },
    async update(rule, expectedVersion) {
      const result = await db
        .updateTable("rules")
        .set(toRuleRow(ownerId, rule))
        .where("owner_id", "=", ownerId)
        .where("id", "=", rule.id)
        .where("version", "=", expectedVersion)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    async remove(id) {
      await db.deleteFrom("rules").where("owner_id", "=", ownerId).where("id", "=", id).execute();
    },
  };
}

export function createSqlRuleLog(context: StoreContext): RuleLog {
  const { db, ownerId, clock } = context;
  return {
    async append(change) {
      const row = toChangeRow(ownerId, change, { id: newId(), at: clock().toISOString() });
      const { seq } = await db
        .insertInto("rule_changes")
        .values(row)
        .returning("seq")
        .executeTakeFirstOrThrow();
      return toRuleChange({ ...row, seq });
    },
    list: (query) => listChanges(context, query),
    ...undoneMarks(context, "rule_changes"),
  };
}

async function listChanges({ db, ownerId }: StoreContext, query: RuleChangeQuery): Promise<Page<RuleChange>> {
  if (query.ids?.length === 0) return { items: [], nextCursor: null };
  let select = db.selectFrom("rule_changes").selectAll().where("owner_id", "=", ownerId);
  if (query.ruleId !== undefined) select = select.where("rule_id", "=", query.ruleId);
  if (query.conversationId !== undefined) select = select.where("conversation_id", "=", query.conversationId);
  if (query.messageId !== undefined) select = select.where("message_id", "=", query.messageId);
  if (query.ids !== undefined) select = select.where("id", "in", [...query.ids]);
  if (query.cursor !== undefined)
    select = select.where("seq", "<", Number(readCursor(query.cursor, "-seq").key));
  const rows = await select
    .orderBy("seq", "desc")
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toRuleChange),
    nextCursor: last === undefined ? null : writeCursor({ sort: "-seq", key: last.seq, id: last.id }),
  };
}

/** Where it came from, without what is not known. */
const origin = (row: { conversation_id: string | null; message_id: string | null }) => ({
  ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
  ...(row.message_id === null ? {} : { messageId: row.message_id }),
});

const toRule = (row: Selectable<RuleRow>): Rule => ({
  id: row.id,
  text: row.text,
  effect: JSON.parse(row.effect) as RuleEffect,
  enabled: row.enabled === 1,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
  ...origin(row),
});

const toRuleRow = (ownerId: string, rule: Rule): Insertable<RuleRow> => ({
  owner_id: ownerId,
  id: rule.id,
  text: rule.text,
  effect: JSON.stringify(rule.effect),
  enabled: rule.enabled ? 1 : 0,
  created_at: rule.createdAt,
  updated_at: rule.updatedAt,
  version: rule.version,
  conversation_id: rule.conversationId ?? null,
  message_id: rule.messageId ?? null,
});

const readJson = (text: string | null): Rule | null => (text === null ? null : (JSON.parse(text) as Rule));
const writeJson = (rule: Rule | null): string | null => (rule === null ? null : JSON.stringify(rule));

const toRuleChange = (row: Selectable<RuleChangeRow>): RuleChange => ({
  id: row.id,
  seq: row.seq,
  at: row.at,
  ruleId: row.rule_id,
  kind: row.kind as RuleChange["kind"],
  before: readJson(row.before),
  after: readJson(row.after),
  actor: {
    type: row.actor_type as Actor["type"],
    ...(row.actor_model === null ? {} : { model: row.actor_model }),
  },
  ...origin(row),
  ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
});

const toChangeRow = (
  ownerId: string,
  { ruleId, kind, before, after, cause }: NewRuleChange,
  made: { readonly id: string; readonly at: string },
) => ({
  owner_id: ownerId,
  ...made,
  rule_id: ruleId,
  kind,
  before: writeJson(before),
  after: writeJson(after),
  actor_type: cause.actor.type,
  actor_model: cause.actor.model ?? null,
  conversation_id: cause.conversationId ?? null,
  message_id: cause.messageId ?? null,
  undone_by: null,
});
