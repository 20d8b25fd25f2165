/** Every repeat in a text, with what belongs to it: its days, its time, its start and its end. */
import { Temporal } from "temporal-polyfill";
import type { Due } from "../../shared/task.ts";

import { describesNoun, mayBegin, mayEnd, scanText, type Scan, wordAt } from "../dates/scan.ts";

import type { Moment } from "../reading.ts";
import { formatRule, firstDay, type RepeatRule } from "./repeat-rule.ts";
import { readAdverb, readPlural } from "./adverb.ts";
import { type FrequencyRead } from "./frequency.ts";
import { readOfEvery } from "./nth-days.ts";
import { readAnniversary } from "./read-anniversary.ts";
import { readEvery } from "./read-every.ts";
import { readTimesPer } from "./times-per.ts";
import { readWeekdayList } from "./weekday-list.ts";
import { readApart } from "./read-apart.ts";
import { readModifier, type Draft } from "./repeat-modifiers.ts";

export interface RepeatReading {
  readonly start: number;
  readonly end: number;
  /** An RRULE value. */
  readonly rule: string;
  readonly parts: RepeatRule;
  /** Its first day, with the time if one was said. */
  readonly due: Due;
  readonly saysTime: boolean;
  /** The hour is that of a part of the day: "every evening". */
  readonly roughTime?: boolean;
  readonly saysStart: boolean;
  readonly minutes?: number;
  /** The rest of the repeat before it, said apart from it: "Biweekly sync on Tuesdays". */
  readonly continues?: boolean;
}

export function findRepeats(text: string, moment: Moment): RepeatReading[] {
  const scan = scanText(text, moment);
  const apart = readApart(scan);
  if (apart !== null) {
    const [core, rest] = apart;
    const readings = [
      toReading(scan, core.at, core.end, rest.draft),
      { ...toReading(scan, rest.at, rest.draft.end, rest.draft), continues: true },
    ];
    return readings.sort((a, b) => Number(a.continues ?? false) - Number(b.continues ?? false));
  }
  const found: { at: number; draft: Draft }[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const draft = mayBegin(scan, at) ? readRepeat(scan, at) : null;
    if (draft === null || !mayEnd(scan, draft.end)) {
      at += 1;
      continue;
    }
    found.push({ at, draft });
    at = draft.end;
  }
  const [first, second] = found;
  const whole =
    first === undefined || second === undefined
      ? null
      : (narrowed(first.draft, second.draft) ?? bothWeekly(first.draft, second.draft));
  if (whole !== null)
    return [
      toReading(scan, first!.at, first!.draft.end, whole),
      { ...toReading(scan, second!.at, second!.draft.end, whole), continues: true },
    ];
  return found.map(({ at, draft }) => toReading(scan, at, draft.end, draft));
}

/** "a weekly reminder on Mondays", "monthly on the 27th of every month": the later words say which days the first means. */
function narrowed(first: Draft, second: Draft): Draft | null {
  const { frequency, interval, ...more } = first.rule;
  const days = second.rule.days?.length ?? second.rule.monthDays?.length ?? 0;
  const bare = first.clock === null && first.start === null && Object.keys(more).length === 0;
  const fits = frequency === second.rule.frequency && (second.rule.interval ?? 1) === 1;
  if (!bare || !fits || (days === 0 && second.rule.months === undefined)) return null;
  return { ...second, rule: { ...second.rule, ...(interval === undefined ? {} : { interval }) } };
}

/** "every Monday gym, every Friday": two days of one week, at one hour, are one rule. */
function bothWeekly(first: Draft, second: Draft): Draft | null {
  const { days = [], ...more } = second.rule;
  const plain = second.clock === null && second.start === null && Object.keys(more).every(isPlain);
  const mine = first.rule.days ?? [];
  const weekly = first.rule.frequency === "WEEKLY" && second.rule.frequency === "WEEKLY";
  const sameStep = (first.rule.interval ?? 1) === (second.rule.interval ?? 1);
  if (!weekly || !sameStep || !plain || mine.length === 0 || days.length === 0) return null;
  const added = days.filter(({ weekday }) => !mine.some((one) => one.weekday === weekday));
  return { ...first, rule: { ...first.rule, days: [...mine, ...added] } };
}

const isPlain = (part: string): boolean => part === "frequency" || part === "interval";

const notAdverb = new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "your",
  "his",
  "her",
  "their",
  "this",
  "next",
  "last",
  "first",
]);

function readRepeat(scan: Scan, at: number): Draft | null {
  const core =
    readAnniversary(scan, at) ??
    readOfEvery(scan, at) ??
    readTimesPer(scan, at) ??
    readEvery(scan, at) ??
    readPlural(scan, at) ??
    adverbHere(scan, at);
  if (core === null) return null;
  const clock = core.hour === undefined ? null : { hour: core.hour, minute: 0 };
  const spread = core.spread === true;
  let draft: Draft = { rule: core.rule, end: core.end, clock, start: null, rough: clock, spread };
  for (;;) {
    const next = readModifier(scan, draft);
    if (next === null) return draft;
    draft = next;
  }
}

/** "weekly report" names a thing; "report weekly" and "weekly on Monday" repeat. */
function adverbHere(scan: Scan, at: number): FrequencyRead | null {
  const read = readAdverb(scan, at);
  if (read === null) return null;
  const reminds =
    /^(?:reminder|reminders|task|to|todo|alert)$/.test(wordAt(scan, read.end)) &&
    wordAt(scan, read.end + 1) !== "list";
  if (reminds && /^(?:a|an|another|set|add|create|make|new)$/.test(wordAt(scan, at - 1))) return read;
  const next = scan.tokens[read.end];
  const closes = next === undefined || next.kind !== "word";
  // "do this everyday at 5": the pronoun is done, not described.
  const done = /^(?:this|that)$/u.test(wordAt(scan, at - 1)) && wordAt(scan, at) === "everyday";
  if ((notAdverb.has(wordAt(scan, at - 1)) && !done) || isOneOfSeveral(scan, at)) return null;
  const continues =
    /^(?:on|at|in|until|till|for|from|starting|beginning|by|and|with|to|every|each|except|around|before|after|noon|p[1-4])$/.test(
      wordAt(scan, read.end),
    );
  const weekday = readWeekdayList(scan, read.end, false) !== null;
  return closes || continues || weekday ? read : null;
}

const periodic =
  /^(?:hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|yearly|annual|annually|biannual|occasional|regular|one)$/u;
const joint = /^(?:and|or|vs|versus|to|than|,|\/|&)$/u;

/** So many are looked at on each side. */
const mostPeriods = 4;

/** "compare monthly and yearly plans", "between daily or weekly": several periods only tell things apart. */
function isOneOfSeveral(scan: Scan, at: number): boolean {
  const next = (from: number, step: 1 | -1): number => {
    let to = from + step;
    while (joint.test(wordAt(scan, to)) || (wordAt(scan, to) === "." && scan.tokens[to]?.glued)) to += step;
    return Math.abs(to - from) > 1 && periodic.test(wordAt(scan, to)) ? to : from;
  };
  let [first, last] = [at, at];
  for (let step = 0; step < mostPeriods; step += 1) {
    first = next(first, -1);
    last = next(last, 1);
  }
  if (first === last) return false;
  const compared = /^(?:between|compare|versus|vs|than|either|both|from)$/u;
  return describesNoun(scan, last + 1) || compared.test(wordAt(scan, first - 1));
}

const two = (value: number): string => String(value).padStart(2, "0");

function toReading(scan: Scan, at: number, end: number, draft: Draft): RepeatReading {
  const { clock } = draft;
  const past =
    clock !== null &&
    draft.start === null &&
    clock.hour * 60 + clock.minute <= scan.now.hour * 60 + scan.now.minute;
  const first = firstDay(draft.rule, draft.start ?? (past ? scan.today.add({ days: 1 }) : scan.today));
  const date = Temporal.PlainDate.from(first).toString();
  const on = /^(?:on|repeat|repeats|repeating|recurring)$/u.test(wordAt(scan, at - 1)) ? at - 1 : at;
  return {
    start: scan.tokens[on]!.start,
    end: scan.tokens[end - 1]!.end,
    rule: formatRule(draft.rule),
    parts: draft.rule,
    due: clock === null ? { date } : { date, time: `${two(clock.hour)}:${two(clock.minute)}` },
    saysTime: clock !== null,
    saysStart: draft.start !== null,
    ...(draft.minutes === undefined ? {} : { minutes: draft.minutes }),
    ...(clock !== null && draft.rough === clock ? { roughTime: true } : {}),
  };
}
