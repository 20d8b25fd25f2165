import type { useNavigate } from "@tanstack/react-router";
import { t } from "../../lib/i18n/translate.ts";
import { modKey, together } from "../../lib/key-names.ts";
import { keyOf } from "../../lib/list-keys.ts";
import { savedViews } from "../../lib/saved-views.ts";
import { changeSettings, settings } from "../../lib/settings.ts";
import { undoLast } from "../../lib/tasks/undo-changes.ts";

export interface PaletteCommand {
  readonly id: string;
  readonly text: string;
  readonly keys?: string;
  readonly run: () => void;
}

export interface CommandTools {
  readonly navigate: ReturnType<typeof useNavigate>;
  readonly onSheet: () => void;
}

const viewKeys = {
  list: "G L",
  today: "G T",
  upcoming: "",
  board: "G B",
  calendar: "",
  done: "",
  trash: "",
} as const;
type View = keyof typeof viewKeys;

/** What can be done from anywhere, with the key that does it too. */
export function commands({ navigate, onSheet }: CommandTools): PaletteCommand[] {
  const views = (Object.keys(viewKeys) as View[]).map((view) => ({
    id: `view-${view}`,
    text: t("palette.view", { view: t(`tasks.view.${view}`) }),
    keys: viewKeys[view],
    run: () => void navigate({ to: "/tasks", search: view === "list" ? {} : { view } }),
  }));
  return [
    {
      id: "new-chat",
      text: t("palette.newChat"),
      keys: together(modKey, "⇧", "O"),
      run: () => void navigate({ to: "/", search: true }),
    },
    {
      id: "quick-add",
      text: t("palette.quickAdd"),
      keys: keyOf("quick-add", settings.get().listKeys).toUpperCase(),
      run: () => requestAnimationFrame(() => document.querySelector<HTMLElement>("#quick-add")?.focus()),
    },
    { id: "undo", text: t("palette.undo"), keys: together(modKey, "Z"), run: () => void undoLast() },
    ...views,
    ...savedViews().map(({ name, address }) => ({
      id: `saved-${name}`,
      text: t("views.open", { name }),
      run: () => void navigate({ href: `/tasks${address}` }),
    })),
    { id: "history", text: t("nav.history"), run: () => void navigate({ to: "/history", search: true }) },
    {
      id: "briefing",
      text: t("briefing.title"),
      run: () => void navigate({ to: "/briefing", search: true }),
    },
    { id: "review", text: t("review.title"), run: () => void navigate({ to: "/review", search: true }) },
    { id: "blocked", text: t("blocked.title"), run: () => void navigate({ to: "/blocked", search: true }) },
    { id: "what-if", text: t("whatIf.title"), run: () => void navigate({ to: "/what-if", search: true }) },
    { id: "rules", text: t("nav.rules"), run: () => void navigate({ to: "/rules", search: true }) },
    { id: "usage", text: t("nav.usage"), run: () => void navigate({ to: "/usage", search: true }) },
    {
      id: "settings",
      text: t("nav.settings"),
      keys: "G S",
      run: () => void navigate({ to: "/settings", search: true }),
    },
    { id: "theme", text: t("palette.theme"), run: switchTheme },
    {
      id: "shortcuts",
      text: t("palette.shortcuts"),
      keys: keyOf("sheet", settings.get().listKeys),
      run: onSheet,
    },
  ];
}

function switchTheme(): void {
  const root = document.documentElement;
  const dark =
    root.dataset["theme"] === "dark" ||
    (root.dataset["theme"] === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
  changeSettings({ theme: dark ? "light" : "dark" });
}
