import type { RuleEffect, RuleMatch } from "../../../shared/rule.ts";
import type { Priority } from "../../../shared/task.ts";
import type { ScorePartName } from "../../../shared/plan.ts";
import { strengthOf, strengths, type Strength } from "../../lib/tell-rule.ts";

/** What a person types to change a rule: every field as text. */
export interface RuleForm {
  readonly kind: RuleEffect["kind"];
  readonly text: string;
  readonly phrase: string;
  readonly means: string;
  readonly words: string;
  readonly tag: string;
  readonly person: string;
  readonly addTags: string;
  readonly withoutTags: string;
  readonly priority: Priority | "";
  readonly estimate: string;
  readonly assignee: string;
  readonly notes: string;
  readonly part: ScorePartName | "all";
  readonly strength: Strength;
}

export const emptyForm: RuleForm = {
  kind: "phrase",
  text: "",
  phrase: "",
  means: "",
  words: "",
  tag: "",
  person: "",
  addTags: "",
  withoutTags: "",
  priority: "",
  estimate: "",
  assignee: "",
  notes: "",
  part: "all",
  strength: "less",
};

export function formOf(text: string, effect: RuleEffect): RuleForm {
  const base = { ...emptyForm, text, kind: effect.kind };
  switch (effect.kind) {
    case "phrase":
      return { ...base, phrase: effect.phrase, means: effect.means };
    case "fields":
      return {
        ...base,
        ...matchForm(effect.match),
        addTags: (effect.addTags ?? []).join(", "),
        withoutTags: (effect.withoutTags ?? []).join(", "),
        priority: effect.priority ?? "",
        estimate: effect.estimateMinutes === undefined ? "" : String(effect.estimateMinutes),
        assignee: effect.assignee ?? "",
        notes: effect.notes ?? "",
      };
    case "weight":
      return {
        ...base,
        ...(effect.match === null ? {} : matchForm(effect.match)),
        part: effect.part ?? "all",
        strength: strengthOf(effect.factor),
      };
    default:
      return effect satisfies never;
  }
}

const matchForm = ({ words = [], tag = "", person = "" }: RuleMatch) => ({
  words: words.join(", "),
  tag,
  person,
});

/** The effect that was typed; the server says what is missing in it. Empty fields say nothing. */
export function effectOf(form: RuleForm, before?: RuleEffect): RuleEffect {
  switch (form.kind) {
    case "phrase":
      return { kind: "phrase", phrase: form.phrase.trim(), means: form.means.trim() };
    case "fields":
      return {
        kind: "fields",
        match: matchOf(form),
        ...listed("addTags", tagsIn(form.addTags)),
        ...listed("withoutTags", tagsIn(form.withoutTags)),
        ...(form.priority === "" ? {} : { priority: form.priority }),
        ...(form.estimate.trim() === "" ? {} : { estimateMinutes: Number(form.estimate) }),
        ...(form.assignee.trim() === "" ? {} : { assignee: form.assignee.trim() }),
        ...(form.notes.trim() === "" ? {} : { notes: form.notes.trim() }),
      };
    case "weight": {
      const match = matchOf(form);
      // A factor that was told more finely in talk stays as it is, unless another strength was chosen.
      const kept = before?.kind === "weight" && strengthOf(before.factor) === form.strength;
      return {
        kind: "weight",
        match: Object.keys(match).length === 0 ? null : match,
        part: form.part === "all" ? null : form.part,
        factor: kept ? before.factor : strengths[form.strength],
      };
    }
    default:
      return form.kind satisfies never;
  }
}

const listed = <Name extends string>(name: Name, items: string[]): Partial<Record<Name, string[]>> =>
  items.length === 0 ? {} : ({ [name]: items } as Record<Name, string[]>);

function matchOf({ words, tag, person }: RuleForm): RuleMatch {
  const said = parts(words);
  return {
    ...(said.length === 0 ? {} : { words: said }),
    ...(tag.trim() === "" ? {} : { tag: tag.trim().replace(/^#/, "") }),
    ...(person.trim() === "" ? {} : { person: person.trim().replace(/^@/, "") }),
  };
}

const parts = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const tagsIn = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((tag) => tag.replace(/^#/, ""))
    .filter((tag) => tag !== "");
