import { expect, test } from "vitest";
import { parseLine } from "../parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

test.for([
  ["@anna and @bob prepare the slides", "@bob prepare the slides", { assignee: "anna" }],
  ["ask @anna, @bob and @carl about it", "ask @bob and @carl about it", { assignee: "anna" }],
  ["urgent fix it low priority", "fix it low priority", { priority: "urgent" }],
  ["write the report ~30m or ~45m", "write the report ~45m", { estimateMinutes: 30 }],
  ["p1 or p2 fix the login", "p2 fix the login", { priority: "urgent" }],
] as const)("a second value of one kind stays in the title: %s", ([line, title, fields]) => {
  expect(parseLine(line, monday)).toMatchObject({ title, ...fields });
});

test("the same value said twice is taken twice", () => {
  expect(parseLine("urgent: fix the login p1", monday)).toMatchObject({
    title: "fix the login",
    priority: "urgent",
  });
});

test("two requests in one line keep what the one row can't hold", () => {
  const { title, assignee } = parseLine("remind me to call Tom @anna and remind me to pay rent @bob", monday);
  expect(assignee).toBe("anna");
  expect(title).toContain("@bob");
});

test.for([
  ["moved the launch from dec 1 to dec 8", "moved the launch from dec 1", "2026-12-08"],
  ["moving the review from monday to friday", "moving the review from monday", "2026-11-27"],
] as const)("what was moved from one day to another is due on the later one: %s", ([line, title, date]) => {
  expect(parseLine(line, monday)).toMatchObject({ title, due: { date } });
});

test.for(["the launch slipped from dec 1 to dec 8", "move the launch from dec 1 to dec 8"])(
  "where a row stood before is no part of its name: %s",
  (line) => {
    const { intents, due } = parseLine(line, monday);
    expect([intents, due?.date]).toEqual([[{ kind: "update", reference: "the launch" }], "2026-12-08"]);
  },
);

test.for([
  ["conference from dec 1 to dec 8", "conference to dec 8", "2026-12-01"],
  ["trip friday through sunday", "trip through sunday", "2026-11-27"],
] as const)("the last day of a range stays in the title: %s", ([line, title, date]) => {
  expect(parseLine(line, monday)).toMatchObject({ title, due: { date } });
});
