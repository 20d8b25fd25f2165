import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import Ban from "lucide-react/icons/ban";
import CalendarCheck from "lucide-react/icons/calendar-check";
import ChartColumn from "lucide-react/icons/chart-column";
import ChevronRight from "lucide-react/icons/chevron-right";
import History from "lucide-react/icons/history";
import ListChecks from "lucide-react/icons/list-checks";
import Route from "lucide-react/icons/route";
import SquarePen from "lucide-react/icons/square-pen";
import Sunrise from "lucide-react/icons/sunrise";
import { ConversationList } from "../features/conversations/conversation-list.tsx";
import { forgetChat } from "../lib/chat/open-chats.ts";
import { t } from "../lib/i18n/translate.ts";
import { useCurrentChat } from "./current-chat.ts";

const entry =
  "flex min-h-8 items-center gap-2.5 rounded-md px-2 text-sm text-ink hover:bg-hover pointer-coarse:min-h-11";

const seldom = [
  { to: "/review", icon: <CalendarCheck size={15} aria-hidden />, words: "review.title" },
  { to: "/blocked", icon: <Ban size={15} aria-hidden />, words: "blocked.title" },
  { to: "/history", icon: <History size={15} aria-hidden />, words: "nav.history" },
  { to: "/usage", icon: <ChartColumn size={15} aria-hidden />, words: "nav.usage" },
] as const;

export interface SidebarProps {
  readonly shown: boolean;
  /** On a phone: it is the page. */
  readonly inFront: boolean;
  /** Before that its place is kept. */
  readonly drawn: boolean;
}

export function Sidebar({ shown, inFront, drawn }: SidebarProps): ReactNode {
  return (
    <nav
      aria-label={t("chats.title")}
      className={`${shown ? "md:flex" : "md:hidden"} ${inFront ? "max-md:flex max-md:w-full" : "max-md:hidden"} w-56 shrink-0 flex-col gap-1 border-e border-line px-2 py-2.5 max-md:border-0`}
    >
      {drawn ? <Entries /> : null}
    </nav>
  );
}

function Entries(): ReactNode {
  const current = useCurrentChat();
  const navigate = useNavigate();
  return (
    <>
      <Link to="/" search className={entry}>
        <SquarePen size={15} aria-hidden />
        {t("nav.newChat")}
      </Link>
      <Link to="/briefing" search className={entry}>
        <Sunrise size={15} aria-hidden />
        {t("briefing.title")}
      </Link>
      <Link to="/what-if" search className={entry}>
        <Route size={15} aria-hidden />
        {t("whatIf.title")}
      </Link>
      <Link to="/rules" search className={entry}>
        <ListChecks size={15} aria-hidden />
        {t("nav.rules")}
      </Link>
      <MorePages />
      <ConversationList
        current={current}
        onOpened={() => undefined}
        onDeleted={(id) => {
          forgetChat(id);
          if (id === current) void navigate({ to: "/", search: true });
        }}
      />
    </>
  );
}

/** What is looked at now and then: folded, so that the chats have the room. Open where one of them is the page. */
function MorePages(): ReactNode {
  const { pathname } = useLocation();
  const here = seldom.some(({ to }) => to === pathname);
  return (
    <details key={String(here)} open={here} className="group mb-2">
      <summary className={`${entry} cursor-pointer list-none text-soft`}>
        <ChevronRight
          size={15}
          aria-hidden
          className="group-open:rotate-90 rtl:-scale-x-100 rtl:group-open:-rotate-90"
        />
        {t("nav.more")}
      </summary>
      {seldom.map(({ to, icon, words }) => (
        <Link key={to} to={to} search className={entry}>
          {icon}
          {t(words)}
        </Link>
      ))}
    </details>
  );
}
