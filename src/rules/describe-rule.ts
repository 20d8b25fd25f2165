import type { RuleEffect, RuleMatch } from "../shared/rule.ts";

/** What a rule does, in plain words: for a model, a log, a terminal. The screen has words of its own. */
export function describeEffect(effect: RuleEffect): string {
  switch (effect.kind) {
    case "phrase":
      return `"${effect.phrase}" is read as "${effect.means}"`;
    case "fields":
      return `tasks ${matchWords(effect.match)} ${settings(effect).join(", ")}`;
    case "weight": {
      const which = effect.match === null ? "all tasks" : `tasks ${matchWords(effect.match)}`;
      const what = effect.part === null ? "the score" : `the part "${effect.part}"`;
      return `${what} of ${which} counts ${String(effect.factor)} times`;
    }
    default:
      return effect satisfies never;
  }
}

export function matchWords({ words, tag, person }: RuleMatch): string {
  const parts = [
    words === undefined ? "" : `about ${words.map((word) => `"${word}"`).join(" or ")}`,
    tag === undefined ? "" : `tagged #${tag}`,
    person === undefined ? "" : `with ${person}`,
  ];
  return parts.filter((part) => part !== "").join(" and ");
}

function settings(effect: Extract<RuleEffect, { kind: "fields" }>): string[] {
  const { addTags, withoutTags, priority, estimateMinutes, assignee, notes } = effect;
  const hash = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(" ");
  return [
    addTags === undefined ? "" : `get ${hash(addTags)}`,
    withoutTags === undefined ? "" : `are never given ${hash(withoutTags)} by a guess`,
    priority === undefined ? "" : `get priority ${priority}`,
    estimateMinutes === undefined ? "" : `are estimated at ${estimateMinutes} minutes`,
    assignee === undefined ? "" : `go to ${assignee}`,
    notes === undefined ? "" : `get the notes "${notes}"`,
  ].filter((text) => text !== "");
}
