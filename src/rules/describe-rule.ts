import type { ScorePartName } from "../shared/plan.ts";
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
      const what = effect.part === null ? "" : ` for ${partWords[effect.part]}`;
      return `${which} count ${howMuch(effect.factor)}${what} in the ranking`;
    }
    default:
      return effect satisfies never;
  }
}

const partWords = {
  due: "their due date",
  priority: "their priority",
  age: "their age",
  blocked: "being blocked",
  unblocks: "unblocking others",
  in_progress: "being in progress",
  estimate: "being quick",
  capacity: "fitting the day",
  rule: "other rules",
} as const satisfies Record<ScorePartName, string>;

function howMuch(factor: number): string {
  if (factor === 0) return "nothing";
  if (factor === 1) return "as usual";
  if (factor >= 5) return "before all else";
  return factor < 1 ? "less" : "more";
}

export function matchWords({ words, tag, person }: RuleMatch): string {
  const parts = [
    words === undefined ? "" : `about ${words.join(" or ")}`,
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
