import { useMemo, type ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { priorities, statuses } from "../../lib/tasks/field-values.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { commonPeople } from "./common-people.ts";
import { commonTags } from "./common-tags.ts";
import { SavedViews } from "./saved-views.tsx";
import { dueFilters, sorts, type TaskSearch } from "./task-view.ts";

export interface FilterChoicesProps {
  readonly search: TaskSearch;
  readonly onSearch: (change: TaskSearch) => void;
  readonly onClose: () => void;
}

/** All that a list can be narrowed by, and the views that were kept. */
export function FilterChoices({ search, onSearch, onClose }: FilterChoicesProps): ReactNode {
  const tasks = useTasks((state) => state.shown);
  const tags = useMemo(() => commonTags(tasks), [tasks]);
  const people = useMemo(() => commonPeople(tasks), [tasks]);
  return (
    <div className="flex flex-col gap-3">
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
      <ChoiceRow
        label={t("task.due")}
        options={dueFilters.map((value) => ({ value, label: t(`due.filter.${value}`) }))}
        value={search.due}
        onChange={(due) => onSearch({ due })}
      />
      <ChoiceRow
        label={t("task.tags")}
        options={tags.map((value) => ({ value, label: `#${value}` }))}
        value={search.tag}
        onChange={(tag) => onSearch({ tag })}
      />
      <ChoiceRow
        label={t("filter.who")}
        options={people.map((value) => ({ value, label: value }))}
        value={search.who}
        onChange={(who) => onSearch({ who })}
      />
      <SavedViews search={search} onClose={onClose} />
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
  if (options.length === 0) return null;
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
