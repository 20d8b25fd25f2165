import { expect, test } from "vitest";
import { reviewRequests } from "../learned/review-requests.ts";
import { parseLine } from "../parse-line.ts";
import { readRequests } from "../read-requests.ts";
import { appointments } from "./appointments.ts";
import { besideLookAlikes } from "./beside-look-alikes.ts";
import { everydayDays } from "./everyday-days.ts";
import { everydayDates } from "./everyday-dates.ts";
import { everydayMore } from "./everyday-more.ts";
import { everydayQuickLines } from "./everyday-quick-lines.ts";
import { everydayRepeats } from "./everyday-repeats.ts";
import { everydayRequests } from "./everyday-requests.ts";
import { everydayWordings } from "./everyday-wordings.ts";
import { everydayTitles } from "./everyday-titles.ts";
import { lookAlikes } from "./look-alikes.ts";
import { spokenRequests } from "./spoken-requests.ts";
import { smallTalk } from "./small-talk.ts";
import { talk } from "./talk.ts";
import type { Moment } from "../reading.ts";
import type { EverydayCase, EverydayFacts } from "./everyday.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

/** The facts of a line, under the names that the cases use. */
function read(text: string, moment: Moment): Readonly<Record<keyof EverydayFacts, unknown>> {
  const line = parseLine(text, moment);
  const requests = readRequests(text, moment);
  const time = line.due?.time;
  return {
    title: line.title,
    due: line.due === null ? null : time === undefined ? line.due.date : `${line.due.date}T${time}`,
    repeat: line.repeat,
    minutes: line.estimateMinutes,
    priority: line.priority,
    tags: line.tags?.join(),
    assignee: line.assignee,
    kinds: requests.map((request) => request.kind).join(),
    titles: requests
      .filter((request) => request.kind === "create")
      .map((request) => request.fields.title)
      .join("|"),
    references: requests
      .flatMap((request) => (request.reference === undefined ? [] : [request.reference]))
      .join("|"),
    fields: requests.map((request) => JSON.stringify(request.fields)).join(),
    query: requests.map((request) => JSON.stringify(request.query ?? null)).join(),
  };
}

function faults([text, facts]: EverydayCase, moment: Moment): string[] {
  const found = read(text, moment);
  const wrong = (name: keyof EverydayFacts): boolean => {
    const said = facts[name];
    if (said === undefined) return false;
    if (name === "kinds") return !facts.kinds?.includes(String(found.kinds));
    if (name === "fields") return !facts.fields?.every((piece) => String(found.fields).includes(piece));
    if (name === "query") return !String(found.query).includes(facts.query ?? "");
    return (Array.isArray(said) ? said.join("|") : said) !== found[name];
  };
  return (Object.keys(facts) as (keyof EverydayFacts)[])
    .filter(wrong)
    .map((name) => `${text}: ${name} ${String(found[name])}, not ${String(facts[name])}`);
}

/** What is said to somebody, and may ask for nothing at all, takes the second look as well. */
const said = new Set([
  "appointments, errands, promises and slips of the keys",
  "requests said aloud",
  "talk that asks for nothing",
]);

const families: Readonly<Record<string, readonly EverydayCase[]>> = {
  "dates, and words that only look like dates": everydayDates,
  repeats: everydayRepeats,
  requests: everydayRequests,
  "requests said aloud": spokenRequests,
  "quick lines without symbols": everydayQuickLines,
  "requests in many wordings": everydayWordings,
  "days, repeats and look-alikes": everydayDays,
  "wishes, reports and changes": everydayMore,
  "titles, days and levels that are easily cut wrong": everydayTitles,
  "names, ratios, settings and titles of works": lookAlikes.map((text): EverydayCase => [
    text,
    { due: null, repeat: null },
  ]),
  "dates and repeats beside look-alikes": besideLookAlikes,
  "appointments, errands, promises and slips of the keys": appointments,
  "talk that asks for nothing": [...talk, ...smallTalk].map((text): EverydayCase => [
    text,
    { kinds: ["none"] },
  ]),
};

for (const [family, cases] of Object.entries(families)) {
  test(`everyday lines: ${family} are read as people mean them`, () => {
    const moment = said.has(family) ? { ...monday, review: reviewRequests } : monday;
    expect(cases.flatMap((one) => faults(one, moment))).toEqual([]);
  });
}
