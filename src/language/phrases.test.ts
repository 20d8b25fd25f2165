import { describe, expect, test } from "vitest";
import { parseLine } from "./parse-line.ts";
import { replacePhrases, type Phrase } from "./phrases.ts";
import { readRequests } from "./read-requests.ts";
import { resolveDue } from "./resolve-due.ts";

const phrases: readonly Phrase[] = [
  { phrase: "EOD", means: "18:00" },
  { phrase: "the usual place", means: "Café Roma" },
  { phrase: "asap", means: "today !!" },
  { phrase: "payday", means: "every last friday of the month" },
];
const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin", phrases };

describe("a turn of phrase that was taught", () => {
  test("is read as what it stands for, with its place in the line as it was written", () => {
    const line = parseLine("Send the report eod #work", moment);
    expect(line).toMatchObject({
      title: "Send the report",
      due: { date: "2026-11-23", time: "18:00" },
      tags: ["work"],
    });
    expect(line.spans).toContainEqual({ field: "due", start: 16, end: 19, text: "eod" });
    expect(line.spans).toContainEqual({ field: "tags", start: 20, end: 25, text: "#work" });
  });

  test.each([
    ["Call Ben by EOD tomorrow", { date: "2026-11-24", time: "18:00" }],
    ["Call Ben friday EOD", { date: "2026-11-27", time: "18:00" }],
    ["Call Ben at EOD on friday", { date: "2026-11-27", time: "18:00" }],
  ])("joins with the day in “%s”", (text, due) => {
    expect(parseLine(text, moment)).toMatchObject({ title: "Call Ben", due });
    expect(readRequests(text, moment)).toMatchObject([{ kind: "create", fields: { due } }]);
  });

  test("may stand for a priority, a repeat or plain words", () => {
    expect(parseLine("Fix the login asap", moment)).toMatchObject({
      priority: "high",
      title: "Fix the login",
    });
    expect(parseLine("Check the salary payday", moment).repeat).toMatch(/^FREQ=MONTHLY/);
    expect(parseLine("Book the usual place", moment).title).toBe("Book Café Roma");
    expect(resolveDue("EOD", moment)?.due).toEqual({ date: "2026-11-23", time: "18:00" });
  });

  test("is left alone in other words, in quotes, in tags and in links", () => {
    for (const text of ['Look up "EOD"', "Read #eod", "Neodymium order", "See https://x.org/eod now", "@eod"])
      expect(replacePhrases(text, phrases).text).toBe(text);
  });

  test("that is odd text is taken literally", () => {
    const odd = [{ phrase: "c.o.b (us)", means: "17:00" }];
    expect(replacePhrases("send c.o.b (us)", odd).text).toBe("send 17:00");
    expect(replacePhrases("send cxoxb (us)", odd).text).toBe("send cxoxb (us)");
  });
});
