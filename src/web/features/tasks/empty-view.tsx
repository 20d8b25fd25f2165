import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { hasFilters, type TaskSearch } from "./task-view.ts";

export interface EmptyViewProps {
  readonly search: TaskSearch;
  /** Rows that the filters hide. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onSamples: () => void;
}

/** Nothing to show, and why. */
export function EmptyView({ search, hidden, onClear, onSamples }: EmptyViewProps): ReactNode {
  if (hasFilters(search) && hidden > 0) {
    return (
      <div className="flex flex-col items-start gap-2 px-5 py-6 text-sm text-soft">
        <p>{t("tasks.empty.filtered", { count: hidden })}</p>
        <Button size="small" onClick={onClear}>
          {t("tasks.clearFilters")}
        </Button>
      </div>
    );
  }
  const view = search.view ?? "list";
  return (
    <div className="px-5 py-6 text-sm text-soft">
      <p className="font-medium text-ink">{t(`tasks.empty.${view}`)}</p>
      {view === "list" ? (
        <>
          <p className="pb-3">{t("tasks.empty.listHint")}</p>
          <Button size="small" onClick={onSamples}>
            {t("tasks.samples")}
          </Button>
        </>
      ) : null}
    </div>
  );
}
