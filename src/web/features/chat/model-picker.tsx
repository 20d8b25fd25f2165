import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ModelInfo, ModelState } from "../../../shared/model.ts";
import { t } from "../../lib/i18n/translate.ts";
import { modelsQuery } from "./use-models.ts";

const dots = {
  ready: "bg-accent",
  waking: "bg-high",
  limited: "bg-high",
  gone: "bg-urgent",
} as const satisfies Record<ModelState, string>;

export interface ModelPickerProps {
  readonly value: string | null;
  readonly onChange: (model: string) => void;
}

/** The models by family, each with its state. A native select: by keyboard, finger and screen reader as people know it. */
export function ModelPicker({ value, onChange }: ModelPickerProps): ReactNode {
  const { data: models = [] } = useQuery(modelsQuery);
  const families = Map.groupBy(models, (model) => model.family);
  return (
    <select
      aria-label={t("chat.model")}
      className="select"
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value)}
      disabled={models.length === 0}
      data-model-picker
    >
      {models.length === 0 ? <option value="">{t("model.none")}</option> : null}
      {[...families].map(([family, members]) => (
        <optgroup key={family} label={familyName(family)}>
          {members.map((model) => (
            <option
              key={model.name}
              value={model.name}
              disabled={model.state === "gone"}
              title={stateOf(model)}
              data-state={model.state === "ready" ? stateOf(model) : undefined}
            >
              <span aria-hidden className={`size-2 shrink-0 rounded-full ${dots[model.state]}`} />
              {describe(model)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** What its dot means. The styles write it behind the name where the list is open. */
const stateOf = (model: ModelInfo): string => t(`model.${model.state}`);

/** "Claude", "GPT OSS". */
function familyName(family: string): string {
  if (family === "unknown") return t("model.other");
  const words = family.split("-");
  return words.map((word) => (initials.has(word) ? word.toUpperCase() : capital(word))).join(" ");
}
const initials: ReadonlySet<string> = new Set(["gpt", "oss"]);
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function describe(model: ModelInfo): string {
  const notes = [
    ...(model.state === "ready" ? [] : [stateOf(model)]),
    ...(model.tools ? [] : [t("model.noTools")]),
  ];
  return notes.length === 0 ? model.label : `${model.label} · ${notes.join(", ")}`;
}
