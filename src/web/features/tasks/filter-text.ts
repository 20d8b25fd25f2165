import { t } from "../../lib/i18n/translate.ts";
import type { FilterName, TaskSearch } from "./task-view.ts";

/** A filter that is set, in the words of its chip. */
export function filterText(name: FilterName, search: TaskSearch): string {
  switch (name) {
    case "status":
      return search.status === undefined ? "" : t(`status.${search.status}`);
    case "priority":
      return search.priority === undefined ? "" : t(`priority.${search.priority}`);
    case "due":
      return search.due === undefined ? "" : t(`due.filter.${search.due}`);
    case "tag":
      return `#${search.tag ?? ""}`;
    case "who":
      return search.who ?? "";
    case "q":
      return t("filter.words", { words: search.q ?? "" });
    default:
      return name satisfies never;
  }
}
