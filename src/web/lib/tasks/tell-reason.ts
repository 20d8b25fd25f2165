import type { ScorePart } from "../../../shared/plan.ts";
import type { Due, Task } from "../../../shared/task.ts";
import { daysBetween, minutesInWords, timeInWords, today, wallClock, weekdayOf } from "../dates.ts";
import { t } from "../i18n/translate.ts";

/** Why a part of a score is what it is, in the reader's language, and what its person taught about it, in their own words. */
export function tellReason(part: ScorePart, task: Task): string {
  // An answer kept from before has the taught words in its reason alone.
  if (part.ruleIds !== undefined && part.said === undefined) return part.reason;
  const said = (part.said ?? []).map((text) => t("reason.said", { text }));
  return [...(part.name === "rule" ? [] : [tellPart(part, task)]), ...said].join("; ");
}

function tellPart(part: ScorePart, task: Task): string {
  switch (part.name) {
    case "due":
      return task.due === null ? part.reason : tellDue(task.due);
    case "priority": {
      const words = t("reason.priority", { priority: t(`priority.${task.priority}`).toLocaleLowerCase() });
      return task.status === "backlog" ? t("reason.inBacklog", { words }) : words;
    }
    case "age":
      return t("reason.age", { count: daysBetween(task.createdAt.slice(0, 10), today()) });
    case "blocked":
      return task.blockedReason === null
        ? t("reason.blocked")
        : t("reason.blockedBy", { reason: task.blockedReason });
    case "unblocks":
      // How many wait is known to the server alone.
      return t("reason.unblocks", { count: Number(/\d+/.exec(part.reason)?.[0] ?? 1) });
    case "in_progress":
      return t("reason.inProgress");
    case "estimate":
      return task.estimateMinutes === null ? part.reason : t("reason.quick", { count: task.estimateMinutes });
    case "capacity":
      return part.room === undefined ? part.reason : t("reason.beyondDay", inMinutes(part.room));
    case "rule":
      return part.reason;
    default:
      return part.name satisfies never;
  }
}

const inMinutes = ({ minutes, taken, of }: NonNullable<ScorePart["room"]>): Record<string, string> => ({
  minutes: minutesInWords(minutes),
  taken: minutesInWords(taken),
  day: minutesInWords(of),
});

function tellDue({ date, time }: Due): string {
  const days = daysBetween(today(), date);
  if (days < 0) return t("reason.overdue", { count: -days });
  if (days > 7) return t("reason.dueLater", { count: days });
  if (days > 1) return t("reason.dueOn", { day: weekdayOf(date), count: days });
  if (time === undefined) return t(days === 0 ? "reason.dueToday" : "reason.dueTomorrow");
  const passed = days === 0 && wallClock().slice(11, 16) > time;
  const key = passed ? "reason.overdueSince" : days === 0 ? "reason.dueTodayAt" : "reason.dueTomorrowAt";
  return t(key, { time: timeInWords(time) });
}
