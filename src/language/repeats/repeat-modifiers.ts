/** What goes with a repeat: its days, its time, its start, its end, its exceptions. */

import { readChain, type Chain } from "../dates/chain.ts";
import { mayBegin, mayEnd, type DayPart, type PlainDate, type Scan, wordAt } from "../dates/scan.ts";
import { hourOf } from "../dates/day-part.ts";
import { clockOf, isEvening, minutesOf } from "../dates/due-of-chain.ts";
import { readDayOnly } from "../dates/find-dates.ts";
import { readMonth } from "../dates/named-month.ts";
import { readNumber } from "../number-words.ts";
import { units } from "../calendar-words.ts";

import { type RepeatRule } from "./repeat-rule.ts";

import { pluralParts } from "./adverb.ts";
import { workdays } from "./frequency.ts";
import { readNthDays, readOfMonth } from "./nth-days.ts";

import { readMonthDays, readWeekdayList } from "./weekday-list.ts";

export interface Draft {
  readonly rule: RepeatRule;
  readonly end: number;
  readonly clock: { hour: number; minute: number } | null;
  readonly start: PlainDate | null;
  /** Its days are only spread evenly, until some are said. */
  readonly spread?: boolean;
  /** How long a range of hours is. */
  readonly minutes?: number;
  /** The clock that a part of the day brought along. */
  readonly rough?: Draft["clock"];
}

export function readModifier(scan: Scan, draft: Draft): Draft | null {
  const joint = draft.spread === true ? /^(?:,|\(|:|-|–)$/ : /^(?:,|\()$/;
  const comma = joint.test(wordAt(scan, draft.end)) ? draft.end + 1 : draft.end;
  return (
    withDays(scan, draft, comma) ??
    withEnd(scan, draft, comma) ??
    withStart(scan, draft, comma) ??
    withException(scan, draft, comma) ??
    withTime(scan, draft, comma)
  );
}

const roughly = (hour: number): Pick<Draft, "clock" | "rough"> => {
  const clock = { hour, minute: 0 };
  return { clock, rough: clock };
};

const hasDays = (rule: RepeatRule): boolean => Boolean(rule.days?.length) || Boolean(rule.monthDays?.length);

/** "weekly on Monday and Thursday", "monthly on the 15th", "every year on March 5", "every month on the last Friday". */
function withDays(scan: Scan, draft: Draft, at: number): Draft | null {
  const rule = draft.spread === true ? { ...draft.rule, days: [] } : draft.rule;
  if (!["WEEKLY", "MONTHLY", "YEARLY", "DAILY"].includes(rule.frequency)) return null;
  const and = /^(?:and|&)$/.test(wordAt(scan, at)) && /^(?:on|every|each)$/.test(wordAt(scan, at + 1));
  const lead = and ? at + 1 : at;
  const on = /^(?:on|in|every|each|the)$/.test(wordAt(scan, lead)) ? lead + 1 : lead;
  const spread = rule.frequency === "MONTHLY" && rule.monthDays !== undefined && rule.monthDays.length > 1;
  const of = hasDays(rule) && rule.months === undefined ? readOfMonth(scan, at) : null;
  if (of !== null && rule.frequency === "MONTHLY")
    return { ...draft, rule: { ...rule, ...of.rule }, end: of.end };
  if (hasDays(rule) && !spread && !(rule.frequency === "WEEKLY" && on > at)) return null;
  if (rule.frequency === "WEEKLY" || (rule.frequency === "DAILY" && rule.interval === 1)) {
    const list = readWeekdayList(scan, on, false);
    if (list === null) return null;
    const again = /^(?:every|each)$/.test(wordAt(scan, on - 1)) && on > at;
    const days = joinedDays(rule, list.days);
    // Another hour, or every other week, belongs to the first days alone.
    const apart = (rule.interval ?? 1) > 1 || (draft.clock !== null && draft.clock !== draft.rough);
    if (again && hasDays(rule) && apart) return null;
    const hour = pluralParts.get(wordAt(scan, list.end));
    return {
      ...draft,
      spread: false,
      rule: { ...rule, frequency: "WEEKLY", days: days.map((weekday) => ({ weekday, nth: 0 })) },
      ...(hour === undefined || draft.clock !== null ? {} : roughly(hour)),
      end: hour === undefined ? list.end : list.end + 1,
    };
  }
  if (rule.frequency === "DAILY") return null;
  return inMonth(scan, draft, on, at);
}

/** "every Monday every Friday" means both; "every weekday on Friday" the one of them. */
function joinedDays(rule: RepeatRule, days: readonly number[]): readonly number[] {
  const known = rule.days?.map(({ weekday }) => weekday) ?? [];
  return days.every((day) => known.includes(day))
    ? days
    : [...known, ...days.filter((day) => !known.includes(day))];
}

function inMonth(scan: Scan, draft: Draft, on: number, at: number): Draft | null {
  const { rule } = draft;
  const nth = readNthDays(scan, on);
  if (nth !== null) {
    const of = readOfMonth(scan, nth.end);
    return { ...draft, rule: { ...rule, monthDays: [], ...nth.rule, ...of?.rule }, end: of?.end ?? nth.end };
  }
  const the = wordAt(scan, on) === "the" ? on + 1 : on;
  const month = rule.frequency === "YEARLY" ? readMonth(scan, the) : null;
  if (month !== null) {
    const days = readMonthDays(scan, month.end, false);
    return {
      ...draft,
      rule: { ...rule, months: [month.month], ...(days === null ? {} : { monthDays: days.days }) },
      end: days?.end ?? month.end,
    };
  }
  const days = readMonthDays(scan, on, wordAt(scan, on - 1) !== "the" && wordAt(scan, at) !== "on");
  if (days === null) return null;
  const isDayName =
    wordAt(scan, days.end) === "of" ? readMonth(scan, days.end + 1) : readMonth(scan, days.end);
  if (rule.frequency === "YEARLY") {
    return (
      isDayName && {
        ...draft,
        rule: { ...rule, months: [isDayName.month], monthDays: days.days },
        end: isDayName.end,
      }
    );
  }
  return { ...draft, rule: { ...rule, monthDays: days.days }, end: days.end };
}

/** "until June", "for 10 weeks", "10 times", "through the end of the year", "ending March 3". */
function withEnd(scan: Scan, draft: Draft, at: number): Draft | null {
  if (draft.rule.count !== undefined || draft.rule.until !== undefined) return null;
  const word = wordAt(scan, at);
  const [second] = [wordAt(scan, at + 1)];
  if (/^(?:until|till|til|through|thru|ending|ends|to|before|up)$/.test(word)) {
    const start =
      /^(?:on|the|to|until)$/.test(second) && !(second === "the" && wordAt(scan, at + 2) === "end")
        ? at + 2
        : at + 1;
    const day = readDayOnly(scan, second === "the" ? at + 1 : start) ?? readDayOnly(scan, start);
    return day && { ...draft, rule: { ...draft.rule, until: day.date }, end: day.end };
  }
  if (word === "for")
    return withLength(
      scan,
      draft,
      wordAt(scan, at + 1) === "the" && wordAt(scan, at + 2) === "next"
        ? at + 3
        : wordAt(scan, at + 1) === "next"
          ? at + 2
          : at + 1,
    );
  const times = readNumber(scan.tokens, at, false);
  const isTimes = times !== null && /^(?:times|occurrences)$/.test(wordAt(scan, times.end));
  if (!isTimes) return null;
  const perNext = /^(?:a|an|per)$/.test(wordAt(scan, times.end + 1));
  return perNext ? null : { ...draft, rule: { ...draft.rule, count: times.value }, end: times.end + 1 };
}

const unitOfFrequency = {
  MINUTELY: "minute",
  HOURLY: "hour",
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
} as const;

/** So many periods as a count where they match the rule one to one, else as a last day. */
function withLength(scan: Scan, draft: Draft, at: number): Draft | null {
  const number = readNumber(scan.tokens, at);
  if (number === null || number.value < 1 || !Number.isInteger(number.value)) return null;
  const word = wordAt(scan, number.end);
  if (/^(?:times|occurrences)$/.test(word))
    return { ...draft, rule: { ...draft.rule, count: number.value }, end: number.end + 1 };
  const unit = units.get(word);
  if (unit === undefined || unit === "minute" || unit === "hour" || number.value > 2000) return null;
  const { rule } = draft;
  const single =
    (rule.days?.length ?? 0) <= 1 && (rule.monthDays?.length ?? 0) <= 1 && (rule.interval ?? 1) === 1;
  const end = number.end + 1;
  if (single && unitOfFrequency[rule.frequency] === unit)
    return { ...draft, rule: { ...rule, count: number.value }, end };
  const start = draft.start ?? scan.today;
  const length = {
    day: { days: number.value },
    workday: { days: number.value },
    week: { weeks: number.value },
    weekend: { weeks: number.value },
    month: { months: number.value },
    quarter: { months: number.value * 3 },
    year: { years: number.value },
  }[unit];
  return { ...draft, rule: { ...rule, until: start.add(length).subtract({ days: 1 }) }, end };
}

function withStart(scan: Scan, draft: Draft, at: number): Draft | null {
  const word = wordAt(scan, at);
  const starts = /^(?:starting|beginning|from|start|starts|since|as|effective|commencing)$/.test(word);
  if (!starts || draft.start !== null) return null;
  let start = at + 1;
  while (/^(?:on|from|of|at|the)$/.test(wordAt(scan, start))) start += 1;
  const chain = readDayOnly(scan, start) ?? readDayOnly(scan, start - 1);
  if (chain === null) return null;
  return { ...draft, start: chain.date, end: chain.end };
}

/** "every day except Sunday", "every weekday but Friday". */
function withException(scan: Scan, draft: Draft, at: number): Draft | null {
  const word = wordAt(scan, at);
  if (word !== "except" && word !== "but" && word !== "excluding") return null;
  const start = /^(?:for|on|not)$/.test(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const weekends = /^weekends?$/.test(wordAt(scan, start));
  const list = weekends ? { days: [6, 7], end: start + 1 } : readWeekdayList(scan, start, false);
  const { rule } = draft;
  if (list === null || (rule.frequency !== "DAILY" && rule.frequency !== "WEEKLY")) return null;
  const base =
    rule.frequency === "DAILY"
      ? [...workdays, { weekday: 6, nth: 0 }, { weekday: 7, nth: 0 }]
      : (rule.days ?? []);
  const days = base.filter((day) => !list.days.includes(day.weekday));
  return days.length === 0 ? null : { ...draft, rule: { ...rule, frequency: "WEEKLY", days }, end: list.end };
}

/** "at 9", "8am", "in the evening". */
function withTime(scan: Scan, draft: Draft, at: number): Draft | null {
  if (draft.clock !== null && wordAt(scan, at) !== "at" && wordAt(scan, at) !== "@") return null;
  const lead = /^(?:at|@|around|by|before|from|after|about)$/.test(wordAt(scan, at)) ? at + 1 : at;
  const parts = wordAt(scan, at) === "in" && wordAt(scan, at + 1) === "the" ? at + 2 : at;
  const hour = pluralParts.get(wordAt(scan, parts));
  if (hour !== undefined && draft.clock === null) return { ...draft, ...roughly(hour), end: parts + 1 };
  const chain = timeChain(scan, lead) ?? timeChain(scan, at);
  if (chain === null || (lead === at && chain.time?.firmness === "bare" && chain.part === null)) return null;
  const told = { ...chain, part: chain.part ?? roughPart(draft), evening: isEvening(scan) };
  const [clock, minutes] = [clockOf(told), minutesOf(told)];
  return clock && { ...draft, clock, ...(minutes === undefined ? {} : { minutes }), end: chain.end };
}

/** "every evening at 7": the hour is one of that part of the day. */
function roughPart({ clock, rough }: Draft): Chain["part"] {
  const part = clock === null || clock !== rough ? undefined : partsOfHours.get(clock.hour);
  return part === undefined ? null : { kind: "part", part, end: 0, firmness: "sure" };
}
const partsOfHours = new Map(Object.entries(hourOf).map(([part, hour]) => [hour, part as DayPart]));

function timeChain(scan: Scan, at: number): Chain | null {
  const chain = mayBegin(scan, at) ? readChain(scan, at) : null;
  return chain !== null && chain.day === null && chain.instant === null && mayEnd(scan, chain.end)
    ? chain
    : null;
}
