import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { scorePartNames } from "../../../shared/plan.ts";
import type { RuleEffect } from "../../../shared/rule.ts";
import { priorities } from "../../../shared/task.ts";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { strengths, strengthWords, type Strength } from "../../lib/tell-rule.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { ChoiceField, Field } from "../../ui/field.tsx";
import { effectOf, type RuleForm } from "./rule-form.ts";

export interface RuleEditorProps {
  readonly label: string;
  readonly form: RuleForm;
  /** The effect that is being changed, if one is. */
  readonly before?: RuleEffect;
  readonly onSave: (text: string, effect: RuleEffect) => Promise<unknown>;
  readonly onClose: () => void;
}

const kinds = ["phrase", "fields", "weight"] as const;
const parts = ["all", ...scorePartNames.filter((name) => name !== "rule")] as const;
const strengthNames = Object.keys(strengths) as Strength[];

/** A rule as fields to fill in. Saved when the server takes it; else it says what is missing. */
export function RuleEditor({ label, form: first, before, onSave, onClose }: RuleEditorProps): ReactNode {
  const [form, setForm] = useState(first);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const [saving, setSaving] = useState(false);
  const whole = useRef<HTMLFormElement>(null);
  useEffect(() => whole.current?.querySelector("input")?.focus(), []);
  useEffect(() => {
    const form = whole.current;
    const leave = (event: KeyboardEvent): void => void (event.key === "Escape" && onClose());
    form?.addEventListener("keydown", leave);
    return () => form?.removeEventListener("keydown", leave);
  }, [onClose]);
  const set = (change: Partial<RuleForm>): void => setForm((now) => ({ ...now, ...change }));
  const text = (name: TextName, hint?: string): ReactNode => (
    <TextLine
      label={t(`rules.${name}`)}
      value={form[name]}
      hint={hint}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    try {
      const effect = effectOf(form, before);
      await onSave(form.text.trim() === "" ? summary(effect) : form.text.trim(), effect);
      onClose();
    } catch (error) {
      setFailure(toApiError(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      ref={whole}
      aria-label={label}
      onSubmit={(event) => void save(event)}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3"
    >
      {text("text")}
      <ChoiceField
        label={t("rules.kind")}
        value={form.kind}
        options={kinds.map((value) => ({ value, label: t(`rules.kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      {form.kind === "phrase" ? (
        <>
          {text("phrase", "EOD")}
          {text("means", "18:00")}
        </>
      ) : (
        <>
          {text("words", t("rules.wordsHint"))}
          {text("tag")}
          {text("person")}
        </>
      )}
      {form.kind === "fields" ? (
        <>
          {text("addTags")}
          {text("withoutTags")}
          <ChoiceField
            label={t("rules.priority")}
            value={form.priority}
            options={[
              { value: "", label: t("rules.unset") },
              ...priorities.map((value) => ({ value, label: t(`priority.${value}`) })),
            ]}
            onChange={(priority) => set({ priority })}
          />
          {text("estimate")}
          {text("assignee")}
          {text("notes")}
        </>
      ) : null}
      {form.kind === "weight" ? (
        <>
          <ChoiceField
            label={t("rules.part")}
            value={form.part}
            options={parts.map((value) => ({ value, label: t(`rules.part.${value}`) }))}
            onChange={(part) => set({ part })}
          />
          <ChoiceField
            label={t("rules.strength")}
            value={form.strength}
            options={strengthNames.map((value) => ({ value, label: t(strengthWords[value]) }))}
            onChange={(strength) => set({ strength })}
          />
        </>
      ) : null}
      {failure === null ? null : <Failure message={failure.message} hint={failure.hint} />}
      <div className="flex flex-wrap gap-2 pt-1">
        <Button type="submit" tone="primary" disabled={saving}>
          {t("rules.save")}
        </Button>
        <Button onClick={onClose}>{t("rules.cancel")}</Button>
      </div>
    </form>
  );
}

type TextName = Exclude<keyof RuleForm, "kind" | "priority" | "part" | "strength">;

/** Whoever fills in the fields alone need not say the same again in words. */
function summary(effect: RuleEffect): string {
  switch (effect.kind) {
    case "phrase":
      return `${effect.phrase} = ${effect.means}`;
    case "fields":
    case "weight":
      return Object.values(effect.match ?? {})
        .flat()
        .join(", ")
        .concat(` · ${t(`rules.kind.${effect.kind}`)}`);
    default:
      return effect satisfies never;
  }
}

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

function TextLine({ label, value, hint, onChange }: TextLineProps): ReactNode {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          value={value}
          placeholder={hint}
          onChange={(event) => onChange(event.target.value)}
          className="w-full min-w-0 rounded-sm border border-line bg-raised px-2 py-1 text-sm text-ink focus:border-line-strong focus:outline-none pointer-coarse:min-h-11"
        />
      )}
    </Field>
  );
}
