import { RuleEffect } from "../shared/rule.ts";
import { strengths, type LearnRuleInput } from "../shared/tool-inputs.ts";
import { tagNames } from "./tag-name.ts";

/** What a model asked to keep, as a rule's effect; a sentence where it can't be one. */
export function readEffect(input: LearnRuleInput): RuleEffect | string {
  const effect = RuleEffect.safeParse(withoutUndefined(effectOf(input)));
  if (effect.success) return effect.data;
  return `Not learned. ${missing[input.kind]}`;
}

const missing = {
  phrase: "Give phrase (what the user says) and means (what it stands for).",
  fields:
    "Give which tasks (words, tag or person), and what they get (add_tags, never_tags, priority, estimate_minutes, assignee or notes).",
  ranking: "Give which tasks (words, tag or person) or a score_part, and the strength.",
} as const satisfies Record<LearnRuleInput["kind"], string>;

function effectOf(input: LearnRuleInput): Record<string, unknown> {
  switch (input.kind) {
    case "phrase":
      return { kind: "phrase", phrase: input.phrase, means: input.means };
    case "fields":
      return {
        kind: "fields",
        match: matchOf(input),
        addTags: tags(input.add_tags),
        withoutTags: tags(input.never_tags),
        priority: input.priority,
        estimateMinutes: input.estimate_minutes,
        assignee: input.assignee,
        notes: input.notes,
      };
    case "ranking": {
      const match = matchOf(input);
      const isAll = Object.keys(match).length === 0;
      if (isAll && input.score_part === undefined) return {};
      const factor = strengths[input.strength ?? "less"];
      return { kind: "weight", match: isAll ? null : match, part: input.score_part ?? null, factor };
    }
    default:
      return input.kind satisfies never;
  }
}

function matchOf({ words, tag, person }: LearnRuleInput): Record<string, unknown> {
  const said = (words ?? []).filter((word) => word.trim() !== "");
  return withoutUndefined({
    words: said.length === 0 ? undefined : said,
    tag: tag === undefined ? undefined : tagNames([tag])[0],
    person: person?.trim() === "" ? undefined : person?.replace(/^@/, ""),
  });
}

const tags = (said: readonly string[] | undefined): readonly string[] | undefined =>
  said === undefined || said.length === 0 ? undefined : tagNames(said);

const withoutUndefined = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ""));
