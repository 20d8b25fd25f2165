import type { ReactNode } from "react";
import Undo2 from "lucide-react/icons/undo-2";
import type { Change } from "../../../shared/change.ts";
import type { Receipt as ReceiptData } from "../../../shared/stream-part.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { undoChanges } from "../../lib/tasks/undo-changes.ts";
import { Button } from "../../ui/button.tsx";
import { ReceiptRules } from "./receipt-rules.tsx";
import { TaskCard } from "./task-card.tsx";

const mostShown = 8;

/** What was really committed, row by row, with the way back. It shows later changes of the rows too. */
export function Receipt({ changes, rules = [] }: ReceiptData): ReactNode {
  const undone = useTasks((state) => state.undone);
  const all = [...changes, ...rules];
  const takenBack = all.every((change) => change.undoneBy !== undefined || undone.has(change.id));
  return (
    <section
      aria-label={t("receipt.title")}
      className="overflow-hidden rounded-lg border border-line bg-raised shadow-low"
    >
      <ul className="divide-y divide-line">
        {changes.slice(0, mostShown).map((change) => (
          <li key={change.id}>
            <TaskCard change={change} takenBack={takenBack} />
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
        {takenBack ? (
          <span className="font-medium">{t("receipt.undone")}</span>
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

function summary(changes: readonly Change[]): string {
  const kinds = [...new Set(changes.map((change) => change.kind))];
  return kinds.map((kind) => t(`receipt.${kind}`)).join(", ");
}
