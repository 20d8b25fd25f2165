import type { RuleEffectShown } from "../../../shared/rule.ts";
import { priorities } from "../../lib/tasks/field-values.ts";
import { dueInWords, minutesInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { fields, namedOnly } from "../../lib/tasks/tell-change.ts";

/** One thing that a rule would have made otherwise, in the reader's language. */
export function tellEffectShown(effect: RuleEffectShown): string {
  switch (effect.kind) {
    case "tags":
      return [...effect.added.map((tag) => `+ #${tag}`), ...effect.dropped.map((tag) => `− #${tag}`)].join(
        ", ",
      );
    case "field":
      return t("history.field", {
        field: t(effect.field === "notes" ? namedOnly.notes : fields[effect.field]),
        before: told(effect.field, effect.before),
        after: told(effect.field, effect.after),
      });
    case "due":
      return t("history.field", {
        field: t(fields.due),
        before: effect.before === null ? t("history.nothing") : dueInWords(effect.before),
        after: effect.after === null ? t("history.nothing") : dueInWords(effect.after),
      });
    case "score": {
      const { before, after, places } = effect;
      const score = t("rules.preview.score", { before, after });
      return places[0] === places[1]
        ? score
        : `${score}, ${t("rules.preview.place", { before: places[0], after: places[1] })}`;
    }
    default:
      return effect satisfies never;
  }
}

type Shown = Extract<RuleEffectShown, { kind: "field" }>;

function told(field: Shown["field"], value: string | number | null): string {
  if (value === null || value === "") return t("history.nothing");
  const priority = priorities.find((one) => one === value);
  if (field === "priority" && priority !== undefined) return t(`priority.${priority}`);
  if (field === "estimateMinutes") return minutesInWords(Number(value));
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
