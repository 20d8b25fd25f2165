import type { RuleChange, RuleEffect, RuleEffectOf, RuleMatch } from "../../shared/rule.ts";
import { t, type TextKey } from "./i18n/translate.ts";

/** What a rule does, in the reader's language. */
export function tellEffect(effect: RuleEffect): string {
  switch (effect.kind) {
    case "phrase":
      return t("rules.does.phrase", { phrase: effect.phrase, means: effect.means });
    case "fields":
      return t("rules.does.fields", { tasks: tellMatch(effect.match), what: settings(effect).join(", ") });
    case "weight": {
      const tasks = effect.match === null ? t("rules.match.all") : tellMatch(effect.match);
      const how = t(strengthWords[strengthOf(effect.factor)]);
      if (effect.part === null) return t("rules.does.score", { tasks, how });
      return t("rules.does.weight", { tasks, how, part: t(`rules.part.${effect.part}`) });
    }
    default:
      return effect satisfies never;
  }
}

function tellMatch({ words, tag, person }: RuleMatch): string {
  const told = [
    words === undefined
      ? ""
      : t("rules.match.words", {
          words: words.map((word) => t("rules.match.word", { word })).join(t("rules.match.or")),
        }),
    tag === undefined ? "" : t("rules.match.tag", { tag }),
    person === undefined ? "" : t("rules.match.person", { person }),
  ];
  return told.filter((text) => text !== "").join(", ");
}

function settings(effect: RuleEffectOf<"fields">): string[] {
  const { addTags, withoutTags, priority, estimateMinutes, assignee, notes } = effect;
  const hash = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(" ");
  return [
    addTags === undefined ? "" : t("rules.gets.tags", { tags: hash(addTags) }),
    withoutTags === undefined ? "" : t("rules.gets.withoutTags", { tags: hash(withoutTags) }),
    priority === undefined ? "" : t("rules.gets.priority", { priority: t(`priority.${priority}`) }),
    estimateMinutes === undefined ? "" : t("rules.gets.estimate", { count: estimateMinutes }),
    assignee === undefined ? "" : t("rules.gets.assignee", { person: assignee }),
    notes === undefined ? "" : t("rules.gets.notes", { notes }),
  ].filter((text) => text !== "");
}

/** How much something counts, as a person chooses it. */
export const strengths = { off: 0, less: 0.5, usual: 1, more: 1.5, first: 10 } as const;
export type Strength = keyof typeof strengths;

export const strengthWords = {
  off: "rules.strength.off",
  less: "rules.strength.less",
  usual: "rules.strength.usual",
  more: "rules.strength.more",
  first: "rules.strength.first",
} as const satisfies Record<Strength, TextKey>;

export function strengthOf(factor: number): Strength {
  if (factor === 0) return "off";
  if (factor < 1) return "less";
  if (factor === 1) return "usual";
  return factor < 5 ? "more" : "first";
}

/** What happened to a rule: "Rule switched off". */
export function tellRuleChange({ kind, before, after }: RuleChange): string {
  if (kind !== "updated" || before?.enabled === after?.enabled) return t(`receipt.rule.${kind}`);
  return t(after?.enabled === true ? "receipt.rule.on" : "receipt.rule.off");
}
