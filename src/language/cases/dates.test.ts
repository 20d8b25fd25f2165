import { expect, test } from "vitest";
import type { Due } from "../../shared/task.ts";
import { findDates } from "../dates/find-dates.ts";
import { dateCases } from "./dates.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const written = (due: Due | undefined): string | null =>
  due === undefined ? null : due.time === undefined ? due.date : `${due.date}T${due.time}`;

for (const [category, cases] of Object.entries(dateCases)) {
  test(`dates: ${category} are read as people mean them`, () => {
    const wrong = cases
      .map(([text, due]) => ({ text, due, read: written(findDates(text, monday)[0]?.due) }))
      .filter((one) => one.read !== one.due);
    const rate = 1 - wrong.length / cases.length;
    const misses = wrong.map((one) => `${one.text}: ${one.read}, not ${one.due}`).join("\n");
    expect(rate, `${category} ${(rate * 100).toFixed(1)} %\n${misses}`).toBeGreaterThanOrEqual(0.97);
  });
}
