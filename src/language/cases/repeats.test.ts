import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { findRepeats } from "../repeats/find-repeats.ts";
import { repeatCases } from "./repeats.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

for (const [category, cases] of Object.entries(repeatCases)) {
  test(`repeats: ${category}`, () => {
    const wrong = cases
      .map(([text, rule]) => ({ text, rule, read: findRepeats(text, monday)[0]?.rule ?? null }))
      .filter((one) => one.read !== one.rule);
    const rate = 1 - wrong.length / cases.length;
    const misses = wrong.map((one) => `${one.text}: ${one.read}, not ${one.rule}`).join("\n");
    expect(rate, `${category} ${(rate * 100).toFixed(1)} %\n${misses}`).toBeGreaterThanOrEqual(0.95);
  });
}

test("every rule that is read is valid, and its first day is the due day", () => {
  for (const [text] of Object.values(repeatCases).flat()) {
    const read = findRepeats(text, monday)[0];
    if (read === undefined) continue;
    const start = Temporal.ZonedDateTime.from(`${read.due.date}T00:00[Europe/Berlin]`);
    const rule = new RRuleTemporal({ rruleString: `RRULE:${read.rule}`, dtstart: start });
    const first = rule.next(new Date(start.epochMilliseconds), true);
    expect(`${text}: ${first?.toPlainDate().toString()}`).toBe(`${text}: ${read.due.date}`);
  }
});
