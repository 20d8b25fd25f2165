import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { ParsedLine } from "../shared/parse.ts";
import { parseLine } from "./parse-line.ts";
import { parseRepeat } from "./parse-repeat.ts";
import { resolveDue } from "./resolve-due.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

/** Words that rules look for, in any order, with noise between them. */
const words = constantFrom(
  ..."remind me to call tomorrow at 9 every other friday #home p1 !! ~30m @anna // note due: by the 3rd of march in two weeks half past seven quarter to 5 2026-11-27 11/27 next week end month and delete mark as done it's urgent for 30 minutes tag finance \" ' \\ ( ) , . ; ? ! - – : from until last first thing monday sat may sun Q1 24/7 v2.5 https://a.b/c 🎉 ärger what should I work on show my tasks find move reschedule change not 15h30 12:30pm 31/31 99 1000000 -1 0 1st 32nd easter christmas eve utc EST".split(
    " ",
  ),
);
const lines = oneof(
  array(words, { maxLength: 14 }).map((parts) => parts.join(" ")),
  string({ maxLength: 60, unit: "grapheme" }),
  array(oneof(words, string({ maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join("")),
);

test("any text is read without an exception, into the promised form, with spans that quote it", () => {
  assert(
    property(lines, (text) => {
      const parsed = parseLine(text, monday);
      expect(ParsedLine.safeParse(parsed).error).toBeUndefined();
      let last = 0;
      for (const span of parsed.spans) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end)).toBe(span.text);
        last = span.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test("what became a chip is not in the title", () => {
  assert(
    property(
      constantFrom("#home", "p1", "~30m", "@anna", "tomorrow at 9", "every friday", "due:friday"),
      (chip) => {
        expect(parseLine(`Water the plants ${chip}`, monday).title).toBe("Water the plants");
        expect(parseLine(`${chip} water the plants`, monday).title).toBe("water the plants");
      },
    ),
  );
});

test("tool arguments of any shape are refused or read, never thrown at", () => {
  assert(
    property(lines, (text) => {
      const due = resolveDue(text, monday);
      expect(due === null || due.due !== null).toBe(true);
      expect(parseRepeat(text, monday) ?? "FREQ=").toMatch(/^FREQ=/u);
    }),
    { numRuns: 1000 },
  );
});

test("ten kilobytes of anything are read at once", () => {
  const long = [
    "a ".repeat(5000),
    "tomorrow at 9 ".repeat(700),
    "every other monday and ".repeat(430),
    "#tag ".repeat(2000),
    '"'.repeat(10_000),
    "x".repeat(10_000),
    "mark the report as done and ".repeat(360),
    "1/2/".repeat(2500),
    "from 3 to ".repeat(1000),
    "the ".repeat(2500),
    "remind me to ".repeat(770),
    "and a half ".repeat(900),
    "in the in the at 5 ".repeat(520),
    "Fix it. ".repeat(1250),
    " ".repeat(10_000),
    "\n".repeat(10_000),
    "monday ".repeat(1430),
    "monday, ".repeat(1250),
    "1st and ".repeat(1250),
    "the second ".repeat(900),
    "1 ".repeat(5000),
    "- buy milk\n".repeat(900),
    "a: ".repeat(3333),
    "what is is is is the ".repeat(480),
    "(((".repeat(3333),
    "i have i have got ".repeat(550),
    "urgent, ".repeat(1250),
    "the last one of the ".repeat(500),
    "-,".repeat(5000),
    "// ".repeat(3333),
    "\\a".repeat(5000),
    "a\n".repeat(5000),
    `" ' `.repeat(2500),
    "a'".repeat(5000),
    "1:25 000 ".repeat(1100),
    "#a @b ~3 p1 !! ".repeat(660),
    "chapters 1, 2 and 3 to ".repeat(430),
    "3pm or 4pm or ".repeat(710),
    "play Friday on My ".repeat(550),
    "The Man Who Was ".repeat(620),
    "daily, weekly and ".repeat(560),
    "delte teh ".repeat(1000),
    "a meeting at 3 and lunch at 1 and ".repeat(290),
    `take ${"the a out ".repeat(990)}`,
    `i promised ${"my Ana to ".repeat(990)}`,
    "call mom tomorrow; ".repeat(520),
    "add milk, ".repeat(1000),
    `${"-,".repeat(5000)}x`,
    `${"? ".repeat(5000)}x`,
    `${"!".repeat(9000)}x`,
    `x ${" ".repeat(9000)} x`,
    `mark ${"a ".repeat(4500)}`,
    `add ${"to my ".repeat(1500)}`,
    `set ${"priority of ".repeat(800)}`,
    `i ${"finally just ".repeat(750)}`,
    `show ${"all tasks with ".repeat(600)}`,
    `what ${"my the tasks ".repeat(700)}`,
    `${"the task ".repeat(1000)}is`,
    `rename ${"to ".repeat(3000)}`,
  ];
  const slow = long.map((text) => {
    parseLine(text.slice(0, 100), monday);
    const start = performance.now();
    parseLine(text.slice(0, 10_240), monday);
    return { text: text.slice(0, 24), ms: performance.now() - start };
  });
  // A bound on growth, not on speed: a pattern that backtracks needs seconds here.
  expect(slow.filter((one) => one.ms > 1000)).toEqual([]);
});
