import type { Task } from "../shared/task.ts";
import type { Assumption } from "../shared/what-if.ts";
import { addDays, isWeekend } from "./days.ts";

/** A task without an estimate is taken to need so much. */
export const unestimatedMinutes = 30;

export const minutesOf = (task: Task): number => task.estimateMinutes ?? unestimatedMinutes;

/** What is planned for each day, and what each day has room for while something is supposed. */
export interface DayBook {
  load(day: string): number;
  capacityOf(day: string): number;
  add(day: string, minutes: number): void;
  hasRoom(day: string, minutes: number): boolean;
}

export function createDayBook(assumption: Assumption, normal: number): DayBook {
  const loads = new Map<string, number>();
  const load = (day: string): number => loads.get(day) ?? 0;
  const capacityOf = (day: string): number => {
    if (isWeekend(day)) return 0;
    if (assumption.kind === "moved" || day < assumption.from || day > assumption.until) return normal;
    return assumption.kind === "away" ? 0 : Math.min(normal, assumption.minutes);
  };
  return {
    load,
    capacityOf,
    add: (day, minutes) => void loads.set(day, load(day) + minutes),
    hasRoom(day, minutes) {
      const capacity = capacityOf(day);
      if (capacity > 0 && load(day) + minutes <= capacity) return true;
      // What is longer than a day can only begin on one that is otherwise free.
      return minutes > normal && capacity === normal && load(day) === 0;
    },
  };
}

/** How far ahead a day with room is looked for. */
const horizonDays = 60;

export interface DayBounds {
  readonly today: string;
  /** Where it stands now; null where it has no date. */
  readonly due: string | null;
  /** Not before what it waits for. */
  readonly notBefore: string;
  /** Not after what waits for it, where that was supposed to come earlier. */
  readonly notAfter: string | null;
}

/** The nearest day with room: before the day it is due, where that is still to come, else after it. */
export function findDay(book: DayBook, minutes: number, bounds: DayBounds): string | null {
  const first = later(bounds.today, bounds.notBefore);
  const due = bounds.due ?? bounds.notAfter ?? first;
  const last = bounds.notAfter;
  for (let day = last !== null && last < due ? last : due; day >= first; day = addDays(day, -1))
    if (book.hasRoom(day, minutes)) return day;
  const end = last ?? addDays(later(first, due), horizonDays);
  for (let day = later(first, addDays(due, 1)); day <= end; day = addDays(day, 1))
    if (book.hasRoom(day, minutes)) return day;
  return null;
}

export const later = (one: string, other: string): string => (one > other ? one : other);
