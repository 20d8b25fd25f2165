import type { ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { filterText } from "./filter-text.ts";
import { filtered, setFilters, type TaskSearch } from "./task-view.ts";

export interface EmptyViewProps {
  readonly search: TaskSearch;
  /** The rows of the view, before the filters. */
  readonly rows: readonly Task[];
  readonly onSearch: (change: TaskSearch) => void;
  readonly onClear: () => void;
  readonly onCreate: (title: string) => void;
}

/** Nothing to show, and why: which filter hides how many, each with the way out. */
export function EmptyView(props: EmptyViewProps): ReactNode {
  const { search, rows } = props;
  if (setFilters(search).length > 0 && rows.length > 0) return <Hidden {...props} />;
  return (
    <div className="px-5 py-6 text-sm text-soft">
      <p className="font-medium text-ink">{t(`tasks.empty.${search.view ?? "list"}`)}</p>
    </div>
  );
}

function Hidden({ search, rows, onSearch, onClear, onCreate }: EmptyViewProps): ReactNode {
  const filters = setFilters(search);
  const ways = filters.flatMap((name) => {
    const without = { ...search, [name]: undefined };
    const count = filtered(rows, without).length;
    return count === 0 ? [] : [{ name, count }];
  });
  const words = (search.q ?? "").trim();
  return (
    <div className="flex flex-col items-start gap-2 px-5 py-6 text-sm text-soft">
      <p>{t("tasks.empty.filtered", { count: rows.length })}</p>
      {ways.length === 0 && filters.length > 1 ? <p>{t("filter.together")}</p> : null}
      {filters.length > 1
        ? ways.map(({ name, count }) => (
            <Button key={name} size="small" onClick={() => onSearch({ [name]: undefined })}>
              {t("filter.without", { filter: filterText(name, search), count })}
            </Button>
          ))
        : null}
      <Button size="small" onClick={onClear}>
        {t("tasks.clearFilters")}
      </Button>
      {words === "" ? null : (
        <Button size="small" onClick={() => onCreate(words)}>
          {t("filter.create", { words })}
        </Button>
      )}
    </div>
  );
}
