import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Temporal } from "temporal-polyfill";
import type { Due } from "../shared/task.ts";
import { nextOccurrence } from "./repeat.ts";
import { shiftRule } from "./shift-rule.ts";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];

const interval = fc.integer({ min: 1, max: 6 }).map((every) => (every === 1 ? "" : `;INTERVAL=${every}`));
const rule = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc
    .tuple(interval, fc.subarray([...weekdays], { minLength: 1 }))
    .map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${days.join(",")}`),
  fc
    .tuple(interval, fc.integer({ min: 1, max: 28 }))
    .map(([every, day]) => `FREQ=MONTHLY${every};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, -1), fc.constantFrom(...weekdays))
    .map(([place, day]) => `FREQ=MONTHLY;BYDAY=${place}${day}`),
);
const zone = fc.constantFrom(...zones);
const instant = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2028-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const time = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`),
  { nil: undefined },
);

const wall = (date: Date, timeZone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
const asTime = (due: Due): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(`${due.date}T${due.time ?? "23:59:59.999999999"}`);

/** A rule with a first time that is one of its own, as a series always has. */
const series = fc
  .record({ rule, zone, start: instant, time, now: instant })
  .map(({ rule: repeat, zone: timeZone, start, time: hour, now }) => {
    const seed: Due = { date: wall(start, timeZone).toPlainDate().toString() };
    const first = nextOccurrence({ due: seed, repeat }, start, timeZone)?.due ?? seed;
    return { repeat, timeZone, now, due: hour === undefined ? first : { ...first, time: hour } };
  });

describe("whatever the rule, the zone and the moment, the next time", () => {
  it("is after its own and after now, keeps the hour, and is one of the rule's", () => {
    fc.assert(
      fc.property(series, fc.constantFrom("completed" as const, "skipped" as const), (task, why) => {
        const next = nextOccurrence(task, task.now, task.timeZone, why);
        expect(next).not.toBeNull();
        expect(next!.due.time).toBe(task.due.time);
        expect(next!.due.date > task.due.date).toBe(true);
        expect(Temporal.PlainDateTime.compare(asTime(next!.due), wall(task.now, task.timeZone))).toBe(1);
        const again = nextOccurrence({ ...task, due: next!.due }, new Date(0), task.timeZone);
        const oneStep = nextOccurrence(task, new Date(0), task.timeZone);
        expect(again!.due.date > next!.due.date).toBe(true);
        expect(oneStep!.due.date <= next!.due.date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for one that was moved by itself as for one that was not", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -9, max: 9 }), (task, days) => {
        const moved = Temporal.PlainDate.from(task.due.date).add({ days }).toString();
        const alone = { ...task, due: { date: moved, time: "11:11" }, series: { due: task.due } };
        expect(nextOccurrence(alone, task.now, task.timeZone)).toEqual(
          nextOccurrence(task, task.now, task.timeZone),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("comes exactly as often as COUNT says, by doing and skipping alike, and never after UNTIL", () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (task, count, skips) => {
          let now: { due: Due; repeat: string } | null = {
            due: task.due,
            repeat: `${task.repeat};COUNT=${count}`,
          };
          let times = 0;
          while (now !== null) {
            const why = skips[times] === true ? ("skipped" as const) : ("completed" as const);
            times += 1;
            now = nextOccurrence(now, new Date(0), task.timeZone, why);
          }
          expect(times).toBe(count);
          const until = task.due.date.replaceAll("-", "");
          const ended = { due: task.due, repeat: `${task.repeat};UNTIL=${until}` };
          expect(nextOccurrence(ended, new Date(0), task.timeZone)).toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });

  it("moved with all that follow, stands on a day of the rule it then has, or the rule names other days too", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), (task, days) => {
        const to = { ...task.due, date: Temporal.PlainDate.from(task.due.date).add({ days }).toString() };
        const moved = shiftRule(task.repeat, task.due, to);
        const next = nextOccurrence({ due: to, repeat: moved }, new Date(0), task.timeZone);
        expect(next === null || next.due.date > to.date).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
