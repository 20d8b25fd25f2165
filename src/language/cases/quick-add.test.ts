import { expect, test } from "vitest";
import { parseLine } from "../parse-line.ts";
import { quickAddCases, type QuickAddFields } from "./quick-add.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

function read(text: string): QuickAddFields {
  const line = parseLine(text, monday);
  const { due } = line;
  return {
    title: line.title,
    ...(due === null ? {} : { due: due.time === undefined ? due.date : `${due.date}T${due.time}` }),
    ...(line.repeat === null ? {} : { repeat: line.repeat }),
    ...(line.priority === null ? {} : { priority: line.priority }),
    ...(line.tags === null ? {} : { tags: line.tags }),
    ...(line.assignee === null ? {} : { assignee: line.assignee }),
    ...(line.estimateMinutes === null ? {} : { minutes: line.estimateMinutes }),
    ...(line.notes === null ? {} : { notes: line.notes }),
  };
}

const sorted = (fields: QuickAddFields): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => a.localeCompare(b))));

for (const [category, cases] of Object.entries(quickAddCases)) {
  test(`quick add ${category} gives every field`, () => {
    const wrong = cases.filter(([text, fields]) => sorted(read(text)) !== sorted(fields));
    const rate = 1 - wrong.length / cases.length;
    const misses = wrong
      .map(([text, fields]) => `${text}: ${sorted(read(text))}, not ${sorted(fields)}`)
      .join("\n");
    expect(rate, `${category} ${(rate * 100).toFixed(1)} %\n${misses}`).toBeGreaterThanOrEqual(0.95);
  });
}
