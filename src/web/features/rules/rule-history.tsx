import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import Undo2 from "lucide-react/icons/undo-2";
import type { RuleChange } from "../../../shared/rule.ts";
import { toApiError } from "../../lib/api.ts";
import { momentInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { ruleChangesQuery } from "../../lib/rules.ts";
import { tellRuleChange } from "../../lib/tell-rule.ts";
import { Button } from "../../ui/button.tsx";
import type { RuleActions } from "./use-rule-actions.ts";

/** What happened to rules, whoever did it, with the way back; looked up when it is opened. */
export function RuleHistory({ actions }: { readonly actions: RuleActions }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="text-sm">
      <summary className="w-fit cursor-pointer rounded-sm py-1 font-semibold pointer-coarse:min-h-11 pointer-coarse:py-3">
        {t("history.title")}
      </summary>
      {open ? <Changes actions={actions} /> : null}
    </details>
  );
}

function Changes({ actions }: { readonly actions: RuleActions }): ReactNode {
  const { data, error } = useQuery(ruleChangesQuery);
  if (error !== null) return <p className="text-soft">{toApiError(error).message}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {data?.map((change) => (
        <li key={change.id} className="flex items-start gap-3 py-2">
          <div className="min-w-0 flex-1">
            <p className="font-medium break-words">{(change.after ?? change.before)?.text}</p>
            <p className="text-soft">
              {t("history.line", {
                what: tellRuleChange(change),
                by: actorInWords(change),
                when: momentInWords(change.at),
              })}
            </p>
          </div>
          {change.undoneBy === undefined ? (
            <Button tone="quiet" size="small" onClick={() => void actions.undo(change)}>
              <Undo2 size={13} aria-hidden />
              {t("undo.button")}
            </Button>
          ) : (
            <span className="text-soft">{t("receipt.undone")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function actorInWords({ actor }: RuleChange): string {
  if (actor.type === "assistant" && actor.model !== undefined)
    return t("history.by.assistantModel", { model: actor.model });
  return t(`history.by.${actor.type}`);
}
