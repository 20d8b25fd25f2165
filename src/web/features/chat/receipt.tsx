import type { ReactNode } from "react";
import Undo2 from "lucide-react/icons/undo-2";
import type { Change } from "../../../shared/change.ts";
import type { RuleChange } from "../../../shared/rule.ts";
import type { Receipt as ReceiptData } from "../../../shared/stream-part.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { TaskState } from "../../lib/tasks/task-state.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { undoChanges } from "../../lib/tasks/undo-changes.ts";
import { Button } from "../../ui/button.tsx";
import { ReceiptRules } from "./receipt-rules.tsx";
import { TaskCard } from "./task-card.tsx";

const mostShown = 8;

/** What was really committed, row by row, with the way back. It shows later changes of the rows too. */
export function Receipt({ changes, rules = [], gone = [] }: ReceiptData): ReactNode {
  const undone = useTasks((state) => state.undone);
  const all = [...changes, ...rules];
  const takenBack = all.every((change) => change.undoneBy !== undefined || undone.has(change.id));
  const canUndo = useTasks((state) => all.some((change) => standsStill(change, gone, state)));
  return (
    <section
      aria-label={t("receipt.title")}
      className="overflow-hidden rounded-lg border border-line bg-raised shadow-low"
    >
      <ul className="divide-y divide-line">
        {changes.slice(0, mostShown).map((change) => (
          <li key={change.id}>
            <TaskCard change={change} takenBack={takenBack} gone={gone.includes(change.taskId)} />
          </li>
        ))}
        <ReceiptRules rules={rules} />
      </ul>
      <div className="flex min-h-9 items-center justify-between gap-2 border-t border-line bg-surface px-3 py-1 text-sm text-soft">
        <span>
          {changes.length > mostShown
            ? t("receipt.more", { count: changes.length - mostShown })
            : summary(changes)}
        </span>
        {takenBack || !canUndo ? (
          <span className="font-medium">{t(takenBack ? "receipt.undone" : "receipt.purged")}</span>
        ) : (
          <Button tone="quiet" size="small" onClick={() => void undoChanges(all.map(({ id }) => id))}>
            <Undo2 size={14} aria-hidden />
            {t("receipt.undo")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Whether undo would do something: nothing is put back into a row that is gone; a row gone by this change comes back. */
function standsStill(change: Change | RuleChange, gone: readonly string[], state: TaskState): boolean {
  if (change.undoneBy !== undefined || state.undone.has(change.id)) return false;
  if (!("taskId" in change) || change.after === null || state.rows.has(change.taskId)) return true;
  return !gone.includes(change.taskId) && !state.gone.has(change.taskId);
}

function summary(changes: readonly Change[]): string {
  const kinds = [...new Set(changes.map((change) => change.kind))];
  return kinds.map((kind) => t(`receipt.${kind}`)).join(", ");
}
