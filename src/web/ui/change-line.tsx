import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import Undo2 from "lucide-react/icons/undo-2";
import type { Actor, Change } from "../../shared/change.ts";
import type { ModelInfo } from "../../shared/model.ts";
import { momentInWords } from "../lib/dates.ts";
import { said, t } from "../lib/i18n/translate.ts";
import { modelsQuery } from "../lib/models.ts";
import { fields, tellChange } from "../lib/tasks/tell-change.ts";
import { useTasks } from "../lib/tasks/task-store.ts";
import { undoChanges } from "../lib/tasks/undo-changes.ts";
import { Button } from "./button.tsx";

export interface ChangeLineProps {
  readonly change: Change;
  /** The task's title, where it is not plain from the place. */
  readonly title?: ReactNode;
}

/** One change: what, by whom, when, and the way back. */
export function ChangeLine({ change, title }: ChangeLineProps): ReactNode {
  const undone = useTasks((state) => state.undone.has(change.id)) || change.undoneBy !== undefined;
  const differences = tellChange(change);
  const { data: models = [] } = useQuery(modelsQuery);
  const reasons = Object.entries(change.reasons ?? {});
  return (
    <div className="flex items-start gap-3 py-2 text-sm">
      <div className="min-w-0 flex-1">
        {title === undefined ? null : <p className="font-medium break-words">{title}</p>}
        <p className="text-soft">
          {t("history.line", {
            what: t(`receipt.${change.kind}`),
            by: actorInWords(change.actor, models),
            when: momentInWords(change.at),
          })}
        </p>
        {differences.length === 0 ? null : <p className="break-words">{differences.join(" · ")}</p>}
        {reasons.map(([field, reason]) => (
          <p key={field} className="text-xs text-soft">
            {t("history.why", { field: fieldName(field), reason: said(reason) })}
          </p>
        ))}
      </div>
      {undone ? (
        <span className="text-soft">{t("receipt.undone")}</span>
      ) : (
        <Button tone="quiet" size="small" onClick={() => void undoChanges([change.id])}>
          <Undo2 size={13} aria-hidden />
          {t("undo.button")}
        </Button>
      )}
    </div>
  );
}

/** Why a field got its value, under the name that the field has on the screen. */
function fieldName(field: string): string {
  return field in fields ? t(fields[field as keyof typeof fields]) : field;
}

function actorInWords(actor: Actor, models: readonly ModelInfo[]): string {
  if (actor.type === "assistant" && actor.model !== undefined) {
    const model = models.find(({ name }) => name === actor.model)?.label ?? actor.model;
    return t("history.by.assistantModel", { model });
  }
  return t(`history.by.${actor.type}`);
}
