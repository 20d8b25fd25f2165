import { expect, test } from "vitest";
import { parseLine } from "./parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

test("a quick-add line gives every field and its place", () => {
  const line = "Send report tomorrow 5pm #finance p1 @anna ~30m // bring copies";
  const parsed = parseLine(line, monday);
  expect(parsed).toMatchObject({
    title: "Send report",
    due: { date: "2026-11-24", time: "17:00" },
    tags: ["finance"],
    priority: "urgent",
    assignee: "anna",
    estimateMinutes: 30,
    notes: "bring copies",
    intents: [{ kind: "create", title: "Send report" }],
  });
  for (const span of parsed.spans) expect(line.slice(span.start, span.end)).toBe(span.text);
});

test("what is in quotes or behind a backslash stays in the title", () => {
  expect(parseLine('Watch "Friday Night Lights" \\#1fan tomorrow', monday)).toMatchObject({
    title: 'Watch "Friday Night Lights" #1fan',
    due: { date: "2026-11-24" },
    tags: null,
  });
});

test("several requests in one message are told apart", () => {
  const { intents } = parseLine(
    "Mark the report as done, delete the dentist task and add buy stamps",
    monday,
  );
  expect(intents.map((intent) => intent.kind)).toEqual(["complete", "delete", "create"]);
});

test("talk creates nothing", () => {
  expect(parseLine("write me a poem", monday).intents).toEqual([{ kind: "none" }]);
});
