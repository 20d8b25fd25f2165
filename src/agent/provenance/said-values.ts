import { contentWords } from "./content-words.ts";
import { sameWord } from "./name-rows.ts";
import { otherDay } from "./said-days.ts";
import { otherPerson } from "./said-people.ts";

/** A field for which the user said a value, and what is to be written is another one. */
export interface SaidIn {
  /** The user's own words, without what they forbid or quote. */
  readonly said: string;
  /** Long quotations, which may be new names. */
  readonly pasted: readonly string[];
  /** The titles of the rows as they stand. */
  readonly titles: readonly string[];
  readonly today: string;
}

/** Whether the user's words give this field another value. What they leave open contradicts nothing. */
export function contradicts(name: string, value: unknown, given: SaidIn): boolean {
  switch (name) {
    case "title":
      return typeof value === "string" && otherTitle(value, given);
    case "assignee":
      return typeof value === "string" && otherPerson(value, "doing", given.said, given.titles);
    case "waiting_for":
      return typeof value === "string" && otherPerson(value, "awaited", given.said, given.titles);
    case "add_tags":
      return Array.isArray(value) && value.some((tag) => otherTag(String(tag), given.said));
    case "repeat":
      return typeof value === "string" && otherRhythm(value, given.said);
    case "estimate_minutes":
      return typeof value === "number" && otherLength(value, given.said);
    case "due":
      return typeof value === "string" && (missesNextWeek(value, given) || otherDay(value, given.said));
    default:
      return false;
  }
}

/** "Something shorter", "what we said": the new name is for the model to find. */
const leftToFind =
  /\b(?:something|what|translat\w*|(?:in)?to (?:german|english|french|spanish|italian|dutch)|shorter|better|clearer|nicer|capital\w*|lower ?case|upper ?case|typos?|spelling|suggest\w*|simpl\w+|summar\w+|rephrase\w*|reword\w*|tidy|clean|polish\w*|proper\w*|abbreviat\w*|plural|singular|typo|kürzer|besser|klarer|übersetz\w*|deutsch|tippfehler|court|mieux|tradui\w*|faute|corto|traduc\w*|errata|(?:in)?to (?:that|this|the (?:first|second|other|last)))\b/i;

/** A new name is made of what was said and of the old one. */
function otherTitle(title: string, { said: own, pasted, titles }: SaidIn): boolean {
  const old = contentWords(titles.join(" "));
  const wish = own.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    old.includes(contentWords(word)[0] ?? "") ? "" : word,
  );
  if (leftToFind.test(wish)) return false;
  const said = [own, ...pasted].join(" ");
  const known = contentWords(`${titles.join(" ")} ${said}`);
  const letters = lettersOf(said);
  return contentWords(title).some(
    (word) => word.length > 2 && !letters.includes(word) && !known.some((each) => sameWord(word, each)),
  );
}

const saysTags =
  /#\p{L}|\btag(?:ged)? (?:\S+ ){1,8}?(?:with|as) (?!something|some|what|whatever|appropriate|fitting|the right|it\b)\p{L}/iu;

function otherTag(tag: string, said: string): boolean {
  if (!saysTags.test(said) || lettersOf(said).includes(lettersOf(tag))) return false;
  const words = contentWords(said);
  return !contentWords(tag).some((word) => words.some((each) => sameWord(word, each)));
}

const weekday = /\b(?:sun|mon|tue|wed|thu|fri|sat)(?=(?:s|nes|rs|ur)?(?:day)?s?\b)/gi;
const byDay = /BYDAY=(?<days>[A-Z,\d+-]+)/;
const dayCodes = { SU: "sun", MO: "mon", TU: "tue", WE: "wed", TH: "thu", FR: "fri", SA: "sat" } as const;
const unit =
  /\b(?:every|each|per|an?|once an?|twice an?) (?:\w+ )?(?<unit>day|week|month|year)s?\b|\b(?<rhythm>daily|weekly|monthly|yearly|annually)\b/gi;
const frequency = /\bFREQ=(?<frequency>DAILY|WEEKLY|MONTHLY|YEARLY)/;
const unitOf: Readonly<Record<string, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
};

/** Other weekdays than those that were said, or days where weeks were said. */
function otherRhythm(value: string, said: string): boolean {
  const daysSaid = weekdaysIn(said);
  const days = weekdaysIn(value);
  if (daysSaid.length > 0 && days.length > 0 && days.length < 5)
    return !days.some((day) => daysSaid.includes(day));
  const units = unitsIn(said);
  const [written, ...more] = unitsIn(value);
  if (units.length !== 1 || written === undefined || more.length > 0 || /\d|quarter|half/i.test(said))
    return false;
  return daysSaid.length === 0 && days.length === 0 && units[0] !== written;
}

function weekdaysIn(text: string): string[] {
  const codes = byDay.exec(text)?.groups?.["days"] ?? "";
  const coded = Object.entries(dayCodes).flatMap(([code, day]) => (codes.includes(code) ? [day] : []));
  const rest = text.replace(byDay, "");
  return [...new Set([...coded, ...(rest.match(weekday) ?? []).map((day) => day.toLowerCase())])];
}

function unitsIn(text: string): string[] {
  const coded = frequency.exec(text)?.groups?.["frequency"]?.toLowerCase();
  const words = [...text.matchAll(unit)].map(({ groups }) =>
    (groups?.["unit"] ?? groups?.["rhythm"] ?? "").toLowerCase(),
  );
  return [
    ...new Set([...(coded === undefined ? [] : [coded]), ...words].map((word) => unitOf[word] ?? word)),
  ];
}

const length = /(?<![\d.,:])(?<count>\d+(?:[.,]\d+)?)[ -]?(?<unit>h(?:ou)?rs?|h|m(?:in(?:ute)?s?)?)\b/gi;

function otherLength(minutes: number, said: string): boolean {
  if (/\b(?:half|quarter|an hour|one hour|couple|days?|weeks?)\b/i.test(said)) return false;
  const lengths = [...said.matchAll(length)].map(({ groups }) => {
    const count = Number((groups?.["count"] ?? "").replace(",", "."));
    return Math.round(groups?.["unit"]?.toLowerCase().startsWith("h") === true ? count * 60 : count);
  });
  // "The worksheets take 20 minutes, the chalk 5."
  if (lengths.length === 0 || new RegExp(`\\b${minutes}\\b`).test(said)) return false;
  return !lengths.includes(minutes) && lengths.reduce((sum, each) => sum + each, 0) !== minutes;
}

const nextWeek = /\bnext week\b/gi;
const otherMoment =
  /\b(?:\w+day|today|tonight|tomorrow|weeks?|weekend|month|year|days?|end|before|after|later|mon|tues?|wed|thurs?|fri|sat|sun)\b|\d/i;

/** "Next week" and nothing else: a day of this week is not meant. */
function missesNextWeek(value: string, { said, today }: SaidIn): boolean {
  const rest = said.replaceAll(nextWeek, " ");
  if (rest === said || otherMoment.test(rest)) return false;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (date === undefined) return !/\bweek|\bnext\b|\bmonday\b|\bdays\b/i.test(value);
  const day = 86_400_000;
  const ahead = Math.round((Date.parse(date) - Date.parse(today)) / day);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return ahead < 6 - sinceMonday || ahead > 14 - sinceMonday;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
