import { Link } from "@tanstack/react-router";
import { useRef, useState, type ReactNode } from "react";
import Pencil from "lucide-react/icons/pencil";
import Trash2 from "lucide-react/icons/trash-2";
import type { Rule } from "../../../shared/rule.ts";
import { momentInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { tellEffect } from "../../lib/tell-rule.ts";
import { IconButton } from "../../ui/button.tsx";
import { RuleEditor } from "./rule-editor.tsx";
import { formOf } from "./rule-form.ts";
import { RulePreview } from "./rule-preview.tsx";
import type { RuleActions } from "./use-rule-actions.ts";

export interface RuleItemProps {
  readonly rule: Rule;
  readonly actions: RuleActions;
}

/** One rule: the person's words, what they come to, and the ways to change that. */
export function RuleItem({ rule, actions }: RuleItemProps): ReactNode {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    // The button is there again only when this was drawn.
    requestAnimationFrame(() => edit.current?.focus());
  };
  if (editing) {
    return (
      <RuleEditor
        label={t("rules.editing", { text: rule.text })}
        form={formOf(rule.text, rule.effect)}
        before={rule.effect}
        onSave={(text, effect) => actions.change(rule, { text, effect })}
        onClose={close}
      />
    );
  }
  return (
    <div className="flex items-start gap-2 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className={`font-medium break-words ${rule.enabled ? "" : "text-soft"}`}>{rule.text}</p>
        <p className="text-sm break-words text-soft">{tellEffect(rule.effect)}</p>
        <p className="text-xs text-soft">
          {t("rules.learned", { when: momentInWords(rule.createdAt) })}
          {rule.conversationId === undefined ? null : (
            <>
              {" · "}
              <Link
                to="/chat/$conversationId"
                params={{ conversationId: rule.conversationId }}
                search
                className="underline hover:text-ink"
              >
                {t("rules.fromChat")}
              </Link>
            </>
          )}
        </p>
        <RulePreview rule={rule} />
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <OnOff
          label={t("rules.switch", { text: rule.text })}
          on={rule.enabled}
          onChange={(enabled) => void actions.change(rule, { enabled }, "told")}
        />
        <IconButton ref={edit} label={t("rules.edit", { text: rule.text })} onClick={() => setEditing(true)}>
          <Pencil size={15} aria-hidden />
        </IconButton>
        <IconButton label={t("rules.delete", { text: rule.text })} onClick={() => void actions.remove(rule)}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

interface OnOffProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function OnOff({ label, on, onChange }: OnOffProps): ReactNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      title={t(on ? "rules.on" : "rules.off")}
      onClick={() => onChange(!on)}
      className="inline-flex min-h-8 min-w-11 items-center justify-center rounded-md hover:bg-hover pointer-coarse:min-h-11"
    >
      <span
        aria-hidden
        className={`${on ? "justify-end border-accent bg-accent" : "justify-start border-line-strong bg-surface"} flex h-5 w-9 items-center rounded-full border px-0.5 transition-colors`}
      >
        <span className={`${on ? "bg-on-accent" : "bg-soft"} size-3.5 rounded-full`} />
      </span>
    </button>
  );
}
