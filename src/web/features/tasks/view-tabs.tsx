import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { views, type TaskSearch, type View } from "./task-view.ts";

/** The ways to look at the tasks; the address keeps which. */
export const ViewTabs = memo(function ViewTabs({ view }: { readonly view: View }): ReactNode {
  return (
    <nav
      aria-label={t("tasks.views")}
      className="flex shrink-0 flex-wrap gap-y-0.5 px-2 pt-2.5 pb-2 max-md:flex-nowrap max-md:overflow-x-auto"
    >
      {views.map((name) => (
        <Link
          key={name}
          to="."
          search={(before: TaskSearch) => ({ ...before, view: name === "list" ? undefined : name })}
          // Without this the tab whose address names no view would be the current one, too.
          activeOptions={{ explicitUndefined: true }}
          aria-current={view === name ? "page" : undefined}
          className={`${view === name ? "bg-hover font-medium text-ink" : "text-soft hover:text-ink"} inline-flex min-h-7 shrink-0 items-center justify-center rounded-full px-1.5 text-sm pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:px-2.5`}
        >
          {t(`tasks.view.${name}`)}
        </Link>
      ))}
    </nav>
  );
});
