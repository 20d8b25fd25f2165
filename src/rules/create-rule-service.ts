import { isDeepStrictEqual } from "node:util";
import { contentStems } from "../language/word-stem.ts";
import type { EventBus } from "../events/event-bus.ts";
import type { Alongside } from "../shared/alongside.ts";
import type { Cause } from "../shared/change.ts";
import { CaroleError } from "../shared/errors.ts";
import { newId as makeId } from "../shared/id.ts";
import {
  mostRules,
  RuleCreate,
  RulePatch,
  type Rule,
  type RuleChange,
  type RuleEffect,
} from "../shared/rule.ts";
import { phrasesIn, weightsIn } from "./in-force.ts";
import type { RuleService, WrittenRule } from "./rule-service.ts";
import type { RuleDatabase, RuleTransaction } from "./rule-store.ts";

export interface RuleServiceOptions {
  readonly database: RuleDatabase;
  readonly events: EventBus;
  readonly ownerId: string;
  readonly clock?: () => Date;
  readonly newId?: () => string;
}

export function createRuleService(options: RuleServiceOptions): RuleService {
  const { database, events, ownerId, clock = () => new Date(), newId = () => makeId() } = options;
  const { rules, ruleLog } = database;

  async function write<Result extends { readonly changes: readonly RuleChange[] }>(
    work: (transaction: RuleTransaction) => Promise<Result>,
    alongside?: Alongside<Result>,
  ): Promise<Result> {
    const result = await database.transaction(async (transaction) => {
      const written = await work(transaction);
      await alongside?.(transaction, written);
      return written;
    });
    if (result.changes.length > 0) events.publish(ownerId, { type: "rules-changed" });
    return result;
  }

  const find = async (from: Pick<RuleDatabase["rules"], "list">, id: string): Promise<Rule> => {
    const rule = (await from.list()).find((one) => one.id === id);
    if (rule !== undefined) return rule;
    throw new CaroleError("not_found", "There is no such rule.", { hint: "Look at the list of rules." });
  };

  return {
    list: () => rules.list(),
    get: (id) => find(rules, id),

    phrases: async () => phrasesIn(await rules.list()),
    weights: async () => weightsIn(await rules.list()),

    create(given, cause, { alongside } = {}) {
      const { text, effect, enabled } = checked(RuleCreate, given);
      assertTelling(effect);
      return write(async (transaction) => {
        const all = await transaction.rules.list();
        const older = all.find((rule) => isAboutTheSame(rule.effect, effect));
        const now = clock().toISOString();
        if (older !== undefined) {
          const said = isDeepStrictEqual(older.effect, effect) ? { enabled } : { text, effect, enabled };
          return edit(transaction, older, said, cause, now);
        }
        if (all.length >= mostRules) throw tooMany();
        const { conversationId, messageId } = cause;
        const rule: Rule = {
          id: newId(),
          text,
          effect,
          enabled,
          createdAt: now,
          updatedAt: now,
          version: 1,
          ...(conversationId === undefined ? {} : { conversationId }),
          ...(messageId === undefined ? {} : { messageId }),
        };
        await transaction.rules.insert(rule);
        const change = { ruleId: rule.id, kind: "created", before: null, after: rule, cause } as const;
        return { rule, changes: [await transaction.ruleLog.append(change)] };
      }, alongside);
    },

    update({ id, patch, expectedVersion }, cause, { alongside } = {}) {
      const said = checked(RulePatch, patch);
      if (said.effect !== undefined) assertTelling(said.effect);
      return write(async (transaction) => {
        const rule = await find(transaction.rules, id);
        if (expectedVersion !== undefined && expectedVersion !== rule.version) throw passedBy(rule);
        return edit(transaction, rule, said, cause, clock().toISOString());
      }, alongside);
    },

    async remove(ids, cause, { alongside } = {}) {
      const { changes } = await write(
        async (transaction) => {
          const removed: RuleChange[] = [];
          for (const id of new Set(ids)) {
            const rule = await find(transaction.rules, id);
            await transaction.rules.remove(id);
            const change = { ruleId: id, kind: "deleted", before: rule, after: null, cause } as const;
            removed.push(await transaction.ruleLog.append(change));
          }
          return { changes: removed };
        },
        alongside && ((inside, written) => alongside(inside, written.changes)),
      );
      return changes;
    },

    history: (query) => ruleLog.list(query),
  };
}

/** The rule with what was said of it, logged; the very same rule and no change where nothing is different. */
async function edit(
  { rules, ruleLog }: RuleTransaction,
  rule: Rule,
  { text = rule.text, effect = rule.effect, enabled = rule.enabled }: RulePatch,
  cause: Cause,
  updatedAt: string,
): Promise<WrittenRule> {
  const after: Rule = { ...rule, text, effect, enabled, updatedAt, version: rule.version + 1 };
  if (isDeepStrictEqual({ ...after, updatedAt: "", version: 0 }, { ...rule, updatedAt: "", version: 0 }))
    return { rule, changes: [] };
  if (!(await rules.update(after, rule.version))) throw passedBy(rule);
  const change = await ruleLog.append({ ruleId: rule.id, kind: "updated", before: rule, after, cause });
  return { rule: after, changes: [change] };
}

/** Whether a new rule takes the place of an older one: it says the same, or something else about the same thing. */
function isAboutTheSame(older: RuleEffect, newer: RuleEffect): boolean {
  if (isDeepStrictEqual(older, newer)) return true;
  if (older.kind === "phrase" && newer.kind === "phrase")
    return older.phrase.toLowerCase() === newer.phrase.toLowerCase();
  if (older.kind === "weight" && newer.kind === "weight")
    return older.part === newer.part && isDeepStrictEqual(older.match, newer.match);
  if (older.kind !== "fields" || newer.kind !== "fields") return false;
  const keys = (effect: object): string => Object.keys(effect).toSorted().join(" ");
  const collects = newer.addTags !== undefined || newer.withoutTags !== undefined;
  return !collects && keys(older) === keys(newer) && isDeepStrictEqual(older.match, newer.match);
}

function checked<Output>(
  schema: { safeParse(input: unknown): { success: true; data: Output } | { success: false; error: Error } },
  input: unknown,
): Output {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new CaroleError("invalid_request", "This is not a rule that can be kept.", {
    hint: "Say what it is about and what it sets. Nothing was changed.",
    cause: result.error,
  });
}

/** "To means tomorrow" would change nearly every sentence there is. */
function assertTelling(effect: RuleEffect): void {
  if (effect.kind !== "phrase" || contentStems(effect.phrase).length > 0) return;
  throw new CaroleError(
    "invalid_request",
    `"${effect.phrase}" is too common a word to mean something else.`,
    {
      hint: "Teach a phrase that you use for this alone. Nothing was changed.",
    },
  );
}

const passedBy = (rule: Rule): CaroleError =>
  new CaroleError("version_conflict", `The rule "${rule.text}" was changed in the meantime.`, {
    hint: "Read it again, then decide.",
  });

const tooMany = (): CaroleError =>
  new CaroleError("invalid_request", `There are ${mostRules} rules already.`, {
    hint: "Remove some that are no longer needed on the page of rules.",
  });
