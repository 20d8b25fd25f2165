import { afterEach, describe, expect, it } from "vitest";
import { german } from "../i18n/de.ts";
import { english } from "../i18n/en.ts";
import { setCatalogue } from "../i18n/translate.ts";
import { tellRepeat } from "./tell-repeat.ts";

const rules = [
  ["FREQ=DAILY", "every day", "jeden Tag"],
  ["FREQ=WEEKLY;BYDAY=MO,TH", "every week on Monday and Thursday", "jede Woche am Montag und Donnerstag"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday", "alle 2 Wochen am Dienstag"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday", "jeden Werktag"],
  [
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
    "every month on the last Friday, 3 times",
    "jeden Monat am letzten Freitag, 3-mal",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1,-1",
    "every month on day 1 and the last day",
    "jeden Monat am 1. und letzten Tag",
  ],
  ["FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15", "every year on day 15 in March", "jedes Jahr am 15. im März"],
  ["FREQ=DAILY;UNTIL=20261231T000000Z", "every day, until Dec 31, 2026", "jeden Tag, bis 31.12.2026"],
  ["FREQ=SECONDLY", "FREQ=SECONDLY", "FREQ=SECONDLY"],
] as const;

describe("a repeat, in the reader's language", () => {
  afterEach(() => setCatalogue("en", english));

  it.each(rules)("%s is told in English and in German", (rule, inEnglish, inGerman) => {
    expect(tellRepeat(rule)).toBe(inEnglish);
    setCatalogue("de", german);
    expect(tellRepeat(rule)).toBe(inGerman);
  });
});
