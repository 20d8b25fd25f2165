import { Outlet, useLocation, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useState, type CSSProperties, type ReactNode } from "react";
import { TaskPanel } from "../features/tasks/task-panel.tsx";
import type { TaskSearch } from "../features/tasks/task-view.ts";
import { t } from "../lib/i18n/translate.ts";
import { useSettings } from "../lib/settings.ts";
import { late } from "../ui/late.tsx";
import { Toast } from "../ui/toast.tsx";
import { BottomTabs } from "./bottom-tabs.tsx";
import { Clashes } from "./clashes.tsx";
import { Header } from "./header.tsx";
import { Sidebar } from "./sidebar.tsx";
import { Split } from "./split.tsx";
import { useGlobalKeys } from "./use-global-keys.ts";

const Palette = late(async () => (await import("../features/palette/palette.tsx")).Palette);
const ShortcutSheet = late(async () => (await import("../features/keys/shortcut-sheet.tsx")).ShortcutSheet);
const TaskDetail = late(async () => (await import("../features/tasks/task-detail.tsx")).TaskDetail);

/**
 * Wide: chats, chat and tasks side by side. Middle: the chat, tasks slide over it. Narrow: one at a time, tabs below.
 * The address decides which is in front where there is no room for both.
 */
export function Shell(): ReactNode {
  const { pathname } = useLocation();
  const search: TaskSearch = useSearch({ strict: false });
  const { taskId } = useParams({ strict: false });
  const navigate = useNavigate();
  const [sidebar, setSidebar] = useState(() => matchMedia("(min-width: 1000px)").matches);
  // What is written to comes first; what stands beside it is drawn right after, in slices.
  const beside = useDeferredValue(true, false);
  const [open, setOpen] = useState<"palette" | "sheet" | null>(null);
  const onSidebar = (): void => setSidebar((shown) => !shown);
  useGlobalKeys({
    onPrepare: Palette.prepare,
    onPalette: () => setOpen("palette"),
    onSheet: () => setOpen("sheet"),
    onSidebar,
  });
  const inTasks = pathname.startsWith("/tasks");
  const wide = (search.view === "board" || search.view === "calendar") && taskId === undefined;
  const inChats = pathname === "/chats";
  useEffect(() => {
    // Who arrives at the tasks is in them: their keys work, and nothing is typed into the chat.
    if (inTasks && document.activeElement === document.body) document.getElementById("tasks")?.focus();
  }, [inTasks]);
  const width = useSettings()[wide ? "wideTaskWidth" : "taskWidth"];
  const columns: CSSProperties & Record<`--${string}`, string> = {
    "--tasks": `${width}rem`,
    "--chats": sidebar ? "14rem" : "0rem",
  };
  return (
    <div className="flex h-dvh flex-col">
      <Header onSidebar={onSidebar} onPalette={() => setOpen("palette")} />
      <div className="relative flex min-h-0 flex-1">
        <Sidebar shown={sidebar} inFront={inChats} drawn={beside} />
        <main className="contents">
          <div
            id="main"
            tabIndex={-1}
            className={`${inTasks || inChats ? "hidden md:flex" : "flex"} min-w-0 flex-1 flex-col outline-none`}
          >
            <Outlet />
          </div>
          <Split name={wide ? "wideTaskWidth" : "taskWidth"} />
          <section
            id="tasks"
            tabIndex={-1}
            aria-label={t("tasks.title")}
            style={columns}
            className={`${inTasks ? "flex" : "hidden lg:flex"} min-w-0 flex-col bg-surface outline-none max-md:w-full md:border-s md:border-line md:max-lg:absolute md:max-lg:inset-y-0 md:max-lg:end-0 md:max-lg:z-20 ${wide ? "md:max-lg:w-[92%]" : "md:max-lg:w-[26rem]"} md:max-lg:animate-slide md:max-lg:shadow-high lg:w-(--tasks) lg:min-w-80 lg:max-w-[calc(100%-24rem-var(--chats))] lg:shrink-0 lg:border-s-0`}
          >
            <h2 className="sr-only">{t("tasks.title")}</h2>
            <Clashes />
            {!beside ? null : taskId === undefined ? (
              <TaskPanel
                search={search}
                onSearch={(change) => void navigate({ to: ".", search: { ...search, ...change } })}
                onOpen={(id) => void navigate({ to: "/tasks/$taskId", params: { taskId: id }, search })}
              />
            ) : (
              <TaskDetail id={taskId} />
            )}
          </section>
        </main>
      </div>
      <BottomTabs />
      <Toast />
      {open === "palette" ? (
        <Palette onClose={() => setOpen(null)} onSheet={() => setOpen("sheet")} />
      ) : open === "sheet" ? (
        <ShortcutSheet onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
