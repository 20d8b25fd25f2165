import { Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import { today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { readTasks } from "../../lib/tasks/list-tasks.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { listEntries } from "./list-entries.ts";
import { QuickAdd } from "./quick-add.tsx";
import { TaskList } from "./task-list.tsx";
import { hasFilters, inView, views, type TaskSearch } from "./task-view.ts";

export interface TaskPanelProps {
  readonly search: TaskSearch;
  readonly onSearch: (change: TaskSearch) => void;
  readonly onOpen: (id: string) => void;
}

/** The tasks beside the chat: a line to add, the views, the rows. */
export function TaskPanel({ search, onSearch, onOpen }: TaskPanelProps): ReactNode {
  const shown = useTasks((state) => state.shown);
  const status = useTasks((state) => state.status);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const view = search.view ?? "list";
  const entries = useMemo(() => listEntries(shown, search, today()), [shown, search]);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <nav aria-label={t("tasks.views")} className="flex gap-0.5 overflow-x-auto px-3 pb-2">
        {views.map((name) => (
          <Link
            key={name}
            to="."
            search={(before: TaskSearch) => ({ ...before, view: name === "list" ? undefined : name })}
            aria-current={view === name ? "page" : undefined}
            className={`${view === name ? "bg-hover font-medium text-ink" : "text-soft hover:text-ink"} inline-flex min-h-7 items-center rounded-full px-2.5 text-sm pointer-coarse:min-h-11`}
          >
            {t(`tasks.view.${name}`)}
          </Link>
        ))}
      </nav>
      <QuickAdd />
      {status === "failed" ? (
        <div className="px-3">
          <Failure
            message={t("tasks.failed")}
            action={{ label: t("tasks.retry"), run: () => void readTasks() }}
          />
        </div>
      ) : entries.length === 0 && status !== "loading" ? (
        <EmptyView search={search} hidden={inView(shown, view).length} onSearch={onSearch} />
      ) : (
        <TaskList
          label={t(`tasks.view.${view}`)}
          entries={entries}
          selection={selection}
          onSelect={setSelection}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

interface EmptyViewProps {
  readonly search: TaskSearch;
  readonly hidden: number;
  readonly onSearch: (change: TaskSearch) => void;
}

function EmptyView({ search, hidden, onSearch }: EmptyViewProps): ReactNode {
  if (hasFilters(search) && hidden > 0) {
    return (
      <div className="flex flex-col items-start gap-2 px-5 py-6 text-sm text-soft">
        <p>{t("tasks.empty.filtered", { count: hidden })}</p>
        <Button
          size="small"
          onClick={() => onSearch({ status: undefined, priority: undefined, tag: undefined, q: undefined })}
        >
          {t("tasks.clearFilters")}
        </Button>
      </div>
    );
  }
  const view = search.view ?? "list";
  return (
    <div className="px-5 py-6 text-sm text-soft">
      <p className="font-medium text-ink">{t(`tasks.empty.${view}`)}</p>
      {view === "list" ? <p>{t("tasks.empty.listHint")}</p> : null}
    </div>
  );
}
