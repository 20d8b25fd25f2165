import { z } from "zod";
import { Actor } from "./change.ts";
import { Id } from "./id.ts";
import { scorePartNames } from "./plan.ts";
import { Due, Priority, Tag } from "./task.ts";

/** So many rules one person may have: all of them are looked at whenever a row is made. */
export const mostRules = 200;

const Words = z.string().trim().min(1).max(120);

/**
 * Which tasks a rule is about. All that is named must fit; of `words` (in the title or the tags, in any form) one
 * is enough, and of a phrase every word must be there.
 */
export const RuleMatch = z
  .strictObject({ words: z.array(Words).min(1).max(10), tag: Tag, person: Words })
  .partial()
  .refine((match) => Object.values(match).some((value) => value !== undefined), "Say which tasks are meant.");
export type RuleMatch = z.infer<typeof RuleMatch>;

/** A turn of phrase and what it stands for: read instead of it, before dates and everything else. */
const PhraseEffect = z.strictObject({
  kind: z.literal("phrase"),
  phrase: z.string().trim().min(1).max(60),
  means: z.string().trim().min(1).max(120),
});

const settable = {
  addTags: z.array(Tag).min(1).max(10),
  /** Never guessed for these tasks; said in so many words they are set all the same. */
  withoutTags: z.array(Tag).min(1).max(10),
  priority: Priority,
  estimateMinutes: z.int().min(1).max(60_000),
  assignee: Words,
  notes: z.string().trim().min(1).max(2000),
};

/** Fields of the tasks that fit, where nobody said otherwise. */
const FieldsEffect = z
  .strictObject({ kind: z.literal("fields"), match: RuleMatch })
  .extend(z.strictObject(settable).partial().shape)
  .refine(
    (effect) => (Object.keys(settable) as (keyof typeof settable)[]).some((key) => effect[key] !== undefined),
    "Say what the rule sets.",
  );

/** How much a part of the score counts, for the tasks that fit or (null) for all. See `RankingWeight`. */
const WeightEffect = z.strictObject({
  kind: z.literal("weight"),
  match: RuleMatch.nullable(),
  part: z.enum(scorePartNames).nullable(),
  factor: z.number().min(0).max(10),
});

export const RuleEffect = z.discriminatedUnion("kind", [PhraseEffect, FieldsEffect, WeightEffect]);
export type RuleEffect = z.infer<typeof RuleEffect>;
export type RuleEffectOf<Kind extends RuleEffect["kind"]> = Extract<RuleEffect, { kind: Kind }>;

const fields = {
  /** The person's own words. */
  text: z.string().trim().min(1).max(500),
  effect: RuleEffect,
  /** A rule that is switched off is kept and does nothing. */
  enabled: z.boolean(),
};

/** Something taught once, which then applies by code, without a model. */
export const Rule = z.strictObject({
  id: Id,
  ...fields,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  version: z.int().min(1),
  /** Where it was learned, if it was in a conversation. */
  conversationId: Id.optional(),
  messageId: Id.optional(),
});
export type Rule = z.infer<typeof Rule>;

export const RuleCreate = z.strictObject({ ...fields, enabled: z.boolean().default(true) });
export type RuleCreate = z.input<typeof RuleCreate>;

export const RulePatch = z
  .strictObject(fields)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, "Say at least one field to change.");
export type RulePatch = z.infer<typeof RulePatch>;

export const ruleChangeKinds = ["created", "updated", "deleted", "restored"] as const;

/** One committed change of one rule, in a log of its own, as `Change` is of a task. */
export const RuleChange = z.strictObject({
  id: Id,
  seq: z.int(),
  at: z.iso.datetime(),
  ruleId: Id,
  kind: z.enum(ruleChangeKinds),
  before: Rule.nullable(),
  after: Rule.nullable(),
  actor: Actor,
  conversationId: Id.optional(),
  messageId: Id.optional(),
  undoneBy: Id.optional(),
});
export type RuleChange = z.infer<typeof RuleChange>;

/** One thing that a rule would have made otherwise, as values. */
export const RuleEffectShown = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tags"), added: z.array(z.string()), dropped: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal("field"),
    field: z.enum(["priority", "estimateMinutes", "assignee", "notes"]),
    before: z.union([z.string(), z.number()]).nullable(),
    after: z.union([z.string(), z.number()]).nullable(),
  }),
  z.strictObject({ kind: z.literal("due"), before: Due.nullable(), after: Due.nullable() }),
  z.strictObject({
    kind: z.literal("score"),
    before: z.number(),
    after: z.number(),
    /** Counted from 1. */
    places: z.tuple([z.int(), z.int()]),
  }),
]);
export type RuleEffectShown = z.infer<typeof RuleEffectShown>;

/** What a rule would have done, had it been there from the start; a look at the newest tasks, not a promise. */
export const RulePreview = z.strictObject({
  /** So many tasks were looked at. */
  looked: z.int(),
  touched: z.int(),
  /** The first of them. */
  tasks: z
    .array(
      z.strictObject({
        id: Id,
        title: z.string(),
        what: z.string(),
        effects: z.array(RuleEffectShown),
      }),
    )
    .readonly(),
});
export type RulePreview = z.infer<typeof RulePreview>;
