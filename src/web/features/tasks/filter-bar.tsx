import { memo, type ReactNode } from "react";
import ListFilter from "lucide-react/icons/list-filter";
import X from "lucide-react/icons/x";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";
import { late } from "../../ui/late.tsx";
import { Popover } from "../../ui/popover.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { filterText } from "./filter-text.ts";
import { setFilters, type TaskSearch } from "./task-view.ts";

const FilterChoices = late(async () => (await import("./filter-choices.tsx")).FilterChoices);

export interface FilterBarProps {
  readonly search: TaskSearch;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onSearch: (change: TaskSearch) => void;
  readonly onClear: () => void;
}

/** Words, filters and order. What is set stands as chips; the address keeps it. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps): ReactNode {
  const { search, words, onWords, onSearch, onClear } = props;
  return (
    <div className="flex flex-col gap-1.5 px-3 pb-2">
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <SearchBox id="task-search" label={t("tasks.search")} value={words} onChange={onWords} />
        </div>
        <Popover
          label={t("tasks.filter")}
          renderButton={(button) => (
            <IconButton label={t("tasks.filter")} onPointerEnter={FilterChoices.prepare} {...button}>
              <ListFilter size={15} aria-hidden />
            </IconButton>
          )}
        >
          {(close) => (
            <div className="min-h-40 w-72 max-w-full p-2.5 text-sm">
              <FilterChoices search={search} onSearch={onSearch} onClose={close} />
            </div>
          )}
        </Popover>
      </div>
      <Chips search={search} onSearch={onSearch} onClear={onClear} />
    </div>
  );
});

const chip =
  "inline-flex min-h-6 items-center gap-1 rounded-full bg-accent-soft px-2 text-xs font-medium text-accent-strong pointer-coarse:min-h-11";

/** Words stand in their own box; with anything else set, they are one chip among the others. */
function Chips({
  search,
  onSearch,
  onClear,
}: Pick<FilterBarProps, "search" | "onSearch" | "onClear">): ReactNode {
  const filters = setFilters(search).filter((name) => name !== "q");
  const chips = [
    ...filters.map((name) => ({ text: filterText(name, search), clear: { [name]: undefined } })),
    ...(search.sort === undefined
      ? []
      : [{ text: t(`tasks.sort.${search.sort}`), clear: { sort: undefined } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {chips.map(({ text, clear }) => (
        <li key={text}>
          <button
            type="button"
            aria-label={`${t("task.clear")}: ${text}`}
            onClick={() => onSearch(clear)}
            className={chip}
          >
            {text}
            <X size={11} aria-hidden />
          </button>
        </li>
      ))}
      {setFilters(search).length > 1 ? (
        <li>
          <button
            type="button"
            onClick={onClear}
            className="min-h-6 px-2 text-xs text-accent underline pointer-coarse:min-h-11"
          >
            {t("tasks.clearFilters")}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
