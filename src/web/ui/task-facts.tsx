import type { ReactNode } from "react";
import Ban from "lucide-react/icons/ban";
import CalendarDays from "lucide-react/icons/calendar-days";
import Clock3 from "lucide-react/icons/clock-3";
import Hourglass from "lucide-react/icons/hourglass";
import LinkMark from "lucide-react/icons/link-2";
import Repeat from "lucide-react/icons/repeat-2";
import User from "lucide-react/icons/user";
import type { Due, Task } from "../../shared/task.ts";
import { daysBetween, dueExactly, dueInWords, dueState, today } from "../lib/dates.ts";
import { t } from "../lib/i18n/translate.ts";
import { tellRepeat } from "../lib/tasks/tell-repeat.ts";
import { PriorityMark } from "./priority-mark.tsx";

const dueColours = {
  none: "text-soft",
  overdue: "text-urgent",
  today: "text-accent-strong font-medium",
  soon: "text-soft",
  later: "text-soft",
} as const satisfies Record<ReturnType<typeof dueState>, string>;

/** What is known of a task besides its title, in one calm line. Only what was said is shown. */
export interface TaskFactsProps {
  readonly task: Task;
  /** One line; what has no room is left out whole, and dots say so. */
  readonly oneLine?: boolean;
  /** The column it stands in tells its status. */
  readonly inColumn?: boolean;
}

/** More of them stand as a number. */
const tagsInLine = 2;

export function TaskFacts({ task, oneLine = false, inColumn = false }: TaskFactsProps): ReactNode {
  return (
    <div
      className={`${oneLine ? "truncate [&>*]:align-top [&>*:not(:last-child,.sr-only)]:me-2.5" : "flex flex-wrap items-center gap-x-2.5 gap-y-0.5"} text-xs text-soft [&_svg]:shrink-0`}
    >
      {/* What nobody raised or lowered needs no mark to be seen. */}
      <span className={task.priority === "medium" ? "sr-only" : "inline-flex items-center gap-1"}>
        <PriorityMark priority={task.priority} />
        <span className={task.priority === "urgent" || task.priority === "high" ? "" : "sr-only"}>
          {t(`priority.${task.priority}`)}
        </span>
      </span>
      {task.due === null ? null : (
        <span
          className={`inline-flex items-center gap-1 ${task.status === "done" ? "text-soft" : dueColours[dueState(task.due)]}`}
          title={dueExactly(task.due)}
        >
          <CalendarDays size={12} aria-hidden />
          {dueWords(task.due)}
        </span>
      )}
      {task.repeat === null ? null : (
        <span className="inline-flex h-4 items-center" title={tellRepeat(task.repeat)}>
          <Repeat size={12} aria-hidden />
          <span className="sr-only">{tellRepeat(task.repeat)}</span>
        </span>
      )}
      {task.estimateMinutes === null ? null : (
        <span className="inline-flex items-center gap-1">
          <Clock3 size={12} aria-hidden />
          {t("task.minutes", { count: task.estimateMinutes })}
        </span>
      )}
      {task.assignee === null ? null : (
        <span className="inline-flex items-center gap-1">
          <User size={12} aria-hidden />
          {task.assignee}
        </span>
      )}
      {task.waitingFor === null || task.status === "blocked" ? null : (
        <span className="inline-flex items-center gap-1">
          <Hourglass size={12} aria-hidden />
          {t("tasks.waitingFor", { person: task.waitingFor })}
        </span>
      )}
      {task.links.length === 0 ? null : (
        <span className="inline-flex min-w-0 items-center gap-1">
          <LinkMark size={12} aria-hidden />
          {linkWords(task)}
        </span>
      )}
      {task.status === "in_progress" && !inColumn ? (
        <span className="inline-block text-calm">{t("status.in_progress")}</span>
      ) : null}
      {task.status === "blocked" && !(inColumn && blocked(task) === t("tasks.blocked")) ? (
        // In the line like a word: a long reason is cut, and not left out.
        <span className="text-high">
          <Ban size={12} aria-hidden className="me-1 inline align-[-0.1em]" />
          {blocked(task)}
        </span>
      ) : null}
      <Tags tags={task.tags} most={oneLine ? tagsInLine : task.tags.length} />
    </div>
  );
}

interface TagsProps {
  readonly tags: readonly string[];
  readonly most: number;
}

function Tags({ tags, most }: TagsProps): ReactNode {
  const others = tags.slice(most).map((tag) => `#${tag}`);
  return (
    <>
      {tags.slice(0, most).map((tag) => (
        <span key={tag} className="inline-block">
          #{tag}
        </span>
      ))}
      {others.length === 0 ? null : (
        <abbr title={others.join(" ")} className="inline-block no-underline">
          +{others.length}
        </abbr>
      )}
    </>
  );
}

/** The first one, and how many more there are. */
function linkWords({ links: [first, ...others] }: Task): string {
  const title = first?.title === "" ? first.url : (first?.title ?? "");
  return others.length === 0 ? title : `${title} +${others.length}`;
}

/** Days overdue say more than the date that has passed. */
function dueWords(due: Due): string {
  const late = daysBetween(due.date, today());
  return late > 1 ? t("due.overdue", { count: late }) : dueInWords(due);
}

function blocked(task: Task): string {
  if (task.blockedReason !== null) return t("tasks.blockedBy", { reason: task.blockedReason });
  if (task.waitingFor !== null) return t("tasks.waitingFor", { person: task.waitingFor });
  return t("tasks.blocked");
}
