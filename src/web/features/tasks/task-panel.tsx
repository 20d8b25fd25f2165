import { useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import { toApiError } from "../../lib/api.ts";
import { today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { quickAdd } from "../../lib/tasks/create-task.ts";
import { useSettings } from "../../lib/settings.ts";
import { readTasks, readTrash } from "../../lib/tasks/list-tasks.ts";
import { useTasksAtEase } from "../../lib/tasks/task-store.ts";
import { Failure } from "../../ui/failure.tsx";
import { late } from "../../ui/late.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { listEntries } from "./list-entries.ts";
import { NothingYet } from "./nothing-yet.tsx";
import { QuickAdd } from "./quick-add.tsx";
import { addSamples, isSample, removeSamples } from "../../lib/tasks/samples.ts";
import { TaskList } from "./task-list.tsx";
import { inView, isOpen, isOverdue, withoutFilters, type TaskSearch } from "./task-view.ts";
import { useLateWords } from "./use-late-words.ts";
import { useSearchAhead } from "./use-search-ahead.ts";
import { ViewTabs } from "./view-tabs.tsx";

const TodayView = late(async () => (await import("./today-view.tsx")).TodayView);
const OverdueBar = late(async () => (await import("./overdue-bar.tsx")).OverdueBar);
const EmptyView = late(async () => (await import("./empty-view.tsx")).EmptyView);
const SelectionBar = late(async () => (await import("./selection-bar.tsx")).SelectionBar);
const CalendarView = late(async () => (await import("./calendar-view.tsx")).CalendarView);
const BoardView = late(async () => (await import("./board-view.tsx")).BoardView);

export interface TaskPanelProps {
  readonly search: TaskSearch;
  readonly onSearch: (change: TaskSearch) => void;
  readonly onOpen: (id: string) => void;
}

const nothing: ReadonlySet<string> = new Set();
/** With fewer rows than this there is nothing to look for. */
const worthFinding = 6;

function orderOf({ view, sort }: TaskSearch): "hand" | "day" | "other" {
  if (view === "upcoming") return "day";
  return view === undefined && sort === undefined ? "hand" : "other";
}

const tellFailure = (error: unknown): void => notify({ kind: "error", text: toApiError(error).message });

/** The tasks beside the chat: a line to add, the views, the rows. */
export function TaskPanel({ search: address, onSearch: toAddress, onOpen }: TaskPanelProps): ReactNode {
  const [search, onSearch] = useSearchAhead(address, toAddress);
  const { shown, lingering, status } = useTasksAtEase();
  const [selection, setSelection] = useState(nothing);
  const hasSamples = useMemo(() => shown.some(isSample), [shown]);
  const view = search.view ?? "list";
  const { proactivity } = useSettings();
  const overdue = useMemo(
    () => (proactivity !== "open" ? [] : inView(shown, "list").filter(isOverdue)),
    [shown, proactivity],
  );
  const [words, setWords] = useLateWords(search.q ?? "", (q) => onSearch({ q: q === "" ? undefined : q }));
  const q = useDeferredValue(words);
  const filter = useMemo(() => ({ ...search, q }), [search, q]);
  const entries = useMemo(() => listEntries(shown, filter, today(), lingering), [shown, filter, lingering]);

  const clearFilters = useCallback((): void => {
    setWords("");
    onSearch(withoutFilters);
  }, [setWords, onSearch]);

  useEffect(() => {
    if (view !== "trash") return;
    const stop = new AbortController();
    // What can't be read now stays empty; the connection pill says why.
    readTrash(stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [view]);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ViewTabs view={view} />
      <QuickAdd />
      {view === "today" || shown.length < worthFinding ? null : (
        <FilterBar
          search={search}
          words={words}
          onWords={setWords}
          onSearch={onSearch}
          onClear={clearFilters}
        />
      )}
      {hasSamples ? (
        <p className="flex shrink-0 items-center gap-2 px-5 pb-1.5 text-xs text-soft">
          {t("tasks.samples.here")}
          <button
            type="button"
            className="min-h-6 text-accent underline"
            onClick={() => void removeSamples()}
          >
            {t("tasks.samples.remove")}
          </button>
        </p>
      ) : null}
      {proactivity !== "open" || view === "today" || overdue.length === 0 ? null : (
        <OverdueBar tasks={overdue} />
      )}
      {status === "failed" ? (
        <div className="px-3">
          <Failure
            message={t("tasks.failed")}
            action={{ label: t("tasks.retry"), run: () => void readTasks() }}
          />
        </div>
      ) : view === "today" ? (
        <TodayView onOpen={onOpen} />
      ) : view === "board" ? (
        <BoardView tasks={shown} search={filter} />
      ) : view === "calendar" ? (
        <CalendarView tasks={shown} search={filter} onSearch={onSearch} />
      ) : entries.length === 0 && status !== "loading" && view === "list" && !shown.some(isOpen) ? (
        <NothingYet onSamples={() => void addSamples().catch(tellFailure)} />
      ) : entries.length === 0 && status !== "loading" ? (
        <EmptyView
          search={filter}
          rows={inView(shown, view)}
          onSearch={(change) => {
            if ("q" in change) setWords("");
            onSearch(change);
          }}
          onClear={clearFilters}
          onCreate={(title) => {
            clearFilters();
            void quickAdd(title).catch(tellFailure);
          }}
        />
      ) : entries.length === 0 ? (
        <Skeleton label={t("tasks.loading")} lines={8} />
      ) : (
        <TaskList
          key={view}
          label={t(`tasks.view.${view}`)}
          entries={entries}
          search={filter}
          order={orderOf(search)}
          selection={selection}
          onSelect={setSelection}
          onOpen={onOpen}
        />
      )}
      {selection.size === 0 ? null : (
        <SelectionBar selection={selection} onClear={() => setSelection(nothing)} />
      )}
    </div>
  );
}
