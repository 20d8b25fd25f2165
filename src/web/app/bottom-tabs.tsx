import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import ListTodo from "lucide-react/icons/list-todo";
import MessageCircle from "lucide-react/icons/message-circle";
import MessagesSquare from "lucide-react/icons/messages-square";
import { t } from "../lib/i18n/translate.ts";
import { useCurrentChat } from "./current-chat.ts";

const tab = "flex min-h-12 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium";
const look = (here: boolean): string => `${tab} ${here ? "text-accent-strong" : "text-soft"}`;

/** On a phone: one thing at a time, within the thumb's reach. */
export function BottomTabs(): ReactNode {
  const { pathname } = useLocation();
  const chat = useCurrentChat();
  const inTasks = pathname.startsWith("/tasks");
  const inChats = pathname === "/chats";
  const inChat = pathname === "/" || pathname.startsWith("/chat/");
  return (
    <nav
      aria-label={t("nav.main")}
      className="flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <Link
        to={chat === null ? "/" : "/chat/$conversationId"}
        params={{ conversationId: chat ?? "" }}
        search
        aria-current={inChat ? "page" : undefined}
        className={look(inChat)}
      >
        <MessageCircle size={19} aria-hidden />
        {t("nav.chat")}
      </Link>
      <Link to="/tasks" search aria-current={inTasks ? "page" : undefined} className={look(inTasks)}>
        <ListTodo size={19} aria-hidden />
        {t("nav.tasks")}
      </Link>
      <Link to="/chats" search aria-current={inChats ? "page" : undefined} className={look(inChats)}>
        <MessagesSquare size={19} aria-hidden />
        {t("chats.title")}
      </Link>
    </nav>
  );
}
