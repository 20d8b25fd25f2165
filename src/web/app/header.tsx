import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import ListTodo from "lucide-react/icons/list-todo";
import PanelLeft from "lucide-react/icons/panel-left";
import Search from "lucide-react/icons/search";
import Settings from "lucide-react/icons/settings";
import { ConnectionPill } from "../features/connection/connection-pill.tsx";
import { modKey, together } from "../lib/key-names.ts";
import { t } from "../lib/i18n/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { Logo } from "../ui/logo.tsx";
import { SaveState } from "./save-state.tsx";
import { useCurrentChat } from "./current-chat.ts";

const quiet =
  "inline-flex size-8 items-center justify-center rounded-md text-soft hover:bg-hover hover:text-ink pointer-coarse:size-11";

const skip = "sr-only focus:not-sr-only focus:absolute focus:z-50 focus:rounded-md focus:bg-raised focus:p-3";

export interface HeaderProps {
  readonly onSidebar: () => void;
  readonly onPalette: () => void;
}

/** Who this is, how the connection stands, and the ways to the rest. */
export function Header({ onSidebar, onPalette }: HeaderProps): ReactNode {
  const { pathname } = useLocation();
  const inTasks = pathname.startsWith("/tasks");
  const chat = useCurrentChat();
  return (
    <header
      className="flex h-12 shrink-0 items-center gap-1.5 border-b border-line px-2 md:px-3"
      data-print="no"
    >
      <a href="#main" className={skip}>
        {t("skip.main")}
      </a>
      <a href="#composer" className={skip}>
        {t("skip.composer")}
      </a>
      <a href="#tasks" className={skip}>
        {t("skip.tasks")}
      </a>
      <span className="max-md:hidden">
        <IconButton label={t("nav.sidebar")} keys="[" onClick={onSidebar}>
          <PanelLeft size={17} aria-hidden />
        </IconButton>
      </span>
      <h1 className="contents">
        <Link
          to="/"
          search
          className="flex items-center gap-2 px-1 font-semibold tracking-[-0.01em] pointer-coarse:min-h-11"
        >
          <Logo />
          {t("app.name")}
        </Link>
      </h1>
      <div className="flex min-w-0 flex-1 justify-end">
        <SaveState />
      </div>
      <IconButton label={t("nav.palette")} keys={together(modKey, "K")} onClick={onPalette}>
        <Search size={16} aria-hidden />
      </IconButton>
      <ConnectionPill />
      <span className="hidden md:max-lg:block">
        {inTasks ? (
          <Link
            to={chat === null ? "/" : "/chat/$conversationId"}
            params={{ conversationId: chat ?? "" }}
            search
            aria-label={t("task.close")}
            className={`${quiet} bg-hover`}
          >
            <ListTodo size={17} aria-hidden />
          </Link>
        ) : (
          <Link to="/tasks" search aria-label={t("nav.tasks")} className={quiet}>
            <ListTodo size={17} aria-hidden />
          </Link>
        )}
      </span>
      <Link to="/settings" search aria-label={t("nav.settings")} title={t("nav.settings")} className={quiet}>
        <Settings size={17} aria-hidden />
      </Link>
    </header>
  );
}
