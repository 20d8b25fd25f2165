import { Temporal } from "temporal-polyfill";
import type { Due } from "../shared/task.ts";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const workdays = 5;

/**
 * The rule when all its times move as this one does: "every Monday" moved to a Tuesday is every Tuesday, the 15th moved
 * to the 20th is the 20th of each month. A rule that names no day follows the due date of itself and stays.
 */
export function shiftRule(rule: string, from: Due, to: Due): string {
  const before = Temporal.PlainDate.from(from.date);
  const after = Temporal.PlainDate.from(to.date);
  const parts = new Map(rule.split(";").map((part) => splitPart(part)));
  if (!before.equals(after)) {
    moveDays(parts, before, after);
    moveMonthDay(parts, before, after);
  }
  if (to.time !== undefined && from.time !== to.time) moveHour(parts, to.time);
  return [...parts].map(([name, value]) => `${name}=${value}`).join(";");
}

function splitPart(part: string): [string, string] {
  const place = part.indexOf("=");
  return [part.slice(0, place).toUpperCase(), part.slice(place + 1)];
}

type Parts = Map<string, string>;

function moveDays(parts: Parts, before: Temporal.PlainDate, after: Temporal.PlainDate): void {
  const days = parts.get("BYDAY")?.toUpperCase().split(",");
  if (days === undefined || parts.has("BYSETPOS")) return;
  const target = dayName(after);
  if (days.length === 1 && /^[+-]?\d/.test(days[0] ?? "")) {
    const fromEnd = days[0]?.startsWith("-") === true && isLast(after);
    parts.set("BYDAY", `${fromEnd ? -1 : Math.ceil(after.day / 7)}${target}`);
    return;
  }
  // On each working day it goes on as it is; a week's days keep theirs but the one that moved.
  if (days.includes(target) || days.length >= workdays || !days.includes(dayName(before))) return;
  const moved = new Set(days.map((day) => (day === dayName(before) ? target : day)));
  parts.set("BYDAY", weekdays.filter((day) => moved.has(day)).join(","));
}

function moveMonthDay(parts: Parts, before: Temporal.PlainDate, after: Temporal.PlainDate): void {
  const days = parts.get("BYMONTHDAY");
  if (days === "-1" && after.day === after.daysInMonth) return;
  if (days === String(before.day) || days === "-1") parts.set("BYMONTHDAY", String(after.day));
  if (parts.get("BYMONTH") === String(before.month) && parts.get("FREQ") === "YEARLY")
    parts.set("BYMONTH", String(after.month));
}

function moveHour(parts: Parts, time: string): void {
  const [hour = "0", minute = "0"] = time.split(":");
  if (/^\d+$/.test(parts.get("BYHOUR") ?? "")) parts.set("BYHOUR", String(Number(hour)));
  if (/^\d+$/.test(parts.get("BYMINUTE") ?? "")) parts.set("BYMINUTE", String(Number(minute)));
}

const dayName = (date: Temporal.PlainDate): string => weekdays[date.dayOfWeek - 1] ?? "MO";
const isLast = (date: Temporal.PlainDate): boolean => date.day + 7 > date.daysInMonth;
