import { useMemo, type ReactNode } from "react";
import ListFilter from "lucide-react/icons/list-filter";
import X from "lucide-react/icons/x";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { priorities, statuses } from "../../lib/tasks/field-values.ts";
import { IconButton } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { commonTags } from "./common-tags.ts";
import { sorts, type TaskSearch } from "./task-view.ts";

export interface FilterBarProps {
  readonly tasks: readonly Task[];
  readonly search: TaskSearch;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onSearch: (change: TaskSearch) => void;
}

/** Words, filters and order. What is set stands as chips; the address keeps it. */
export function FilterBar({ tasks, search, words, onWords, onSearch }: FilterBarProps): ReactNode {
  const tags = useMemo(() => commonTags(tasks), [tasks]);
  return (
    <div className="flex flex-col gap-1.5 px-3 pb-2">
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <SearchBox id="task-search" label={t("tasks.search")} value={words} onChange={onWords} />
        </div>
        <Popover
          label={t("tasks.filter")}
          renderButton={(props) => (
            <IconButton label={t("tasks.filter")} {...props}>
              <ListFilter size={15} aria-hidden />
            </IconButton>
          )}
        >
          {() => (
            <div className="flex w-64 flex-col gap-3 p-2.5 text-sm">
              <ChoiceRow
                label={t("tasks.sort")}
                options={sorts.map((value) => ({ value, label: t(`tasks.sort.${value}`) }))}
                value={search.sort ?? "newest"}
                onChange={(sort) => onSearch({ sort: sort === "newest" ? undefined : sort })}
              />
              <ChoiceRow
                label={t("task.status")}
                options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
                value={search.status}
                onChange={(status) => onSearch({ status })}
              />
              <ChoiceRow
                label={t("task.priority")}
                options={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
                value={search.priority}
                onChange={(priority) => onSearch({ priority })}
              />
              {tags.length === 0 ? null : (
                <ChoiceRow
                  label={t("task.tags")}
                  options={tags.map((value) => ({ value, label: `#${value}` }))}
                  value={search.tag}
                  onChange={(tag) => onSearch({ tag })}
                />
              )}
            </div>
          )}
        </Popover>
      </div>
      <Chips search={search} onSearch={onSearch} />
    </div>
  );
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** A few choices as buttons; choosing the set one again takes it back. */
function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>): ReactNode {
  const { label, options, value, onChange } = props;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-xs font-semibold text-soft">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value === value ? undefined : option.value)}
            className={`${option.value === value ? "border-accent bg-accent-soft text-accent-strong" : "border-line text-ink hover:border-line-strong"} min-h-7 rounded-full border px-2.5 text-sm pointer-coarse:min-h-11`}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Chips({ search, onSearch }: Pick<FilterBarProps, "search" | "onSearch">): ReactNode {
  const chips = [
    ...(search.status === undefined
      ? []
      : [{ text: t(`status.${search.status}`), clear: { status: undefined } }]),
    ...(search.priority === undefined
      ? []
      : [{ text: t(`priority.${search.priority}`), clear: { priority: undefined } }]),
    ...(search.tag === undefined ? [] : [{ text: `#${search.tag}`, clear: { tag: undefined } }]),
    ...(search.sort === undefined
      ? []
      : [{ text: t(`tasks.sort.${search.sort}`), clear: { sort: undefined } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {chips.map((chip) => (
        <li key={chip.text}>
          <button
            type="button"
            aria-label={`${t("task.clear")}: ${chip.text}`}
            onClick={() => onSearch(chip.clear)}
            className="inline-flex min-h-6 items-center gap-1 rounded-full bg-accent-soft px-2 text-xs font-medium text-accent-strong pointer-coarse:min-h-11"
          >
            {chip.text}
            <X size={11} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
