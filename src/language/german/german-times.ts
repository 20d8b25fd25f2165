import type { Phrase } from "../phrases.ts";

/**
 * The German words for times in a line, each with the English ones that are read in their place: a day, a time, a
 * repeat. German titles stay as they are. Give the result to `parseLine` as phrases, or to `replacePhrases`.
 */
export function germanTimes(line: string): Phrase[] {
  return [...line.matchAll(anyTime)].flatMap((match) => {
    const phrase = match[0].trim();
    const means = rules.reduce<string | undefined>((found, { whole, say }) => {
      const match = found === undefined ? whole.exec(phrase) : null;
      return match === null ? found : say(match.groups ?? {});
    }, undefined);
    return means === undefined ? [] : [{ phrase, means }];
  });
}

const weekdays: Readonly<Record<string, string>> = {
  montag: "monday",
  dienstag: "tuesday",
  mittwoch: "wednesday",
  donnerstag: "thursday",
  freitag: "friday",
  samstag: "saturday",
  sonnabend: "saturday",
  sonntag: "sunday",
};
const months: Readonly<Record<string, string>> = {
  januar: "january",
  jänner: "january",
  februar: "february",
  märz: "march",
  april: "april",
  mai: "may",
  juni: "june",
  juli: "july",
  august: "august",
  september: "september",
  oktober: "october",
  november: "november",
  dezember: "december",
};
const partsOfDay: Readonly<Record<string, string>> = {
  früh: "9:00",
  morgen: "9:00",
  vormittag: "9:00",
  mittag: "12:00",
  nachmittag: "15:00",
  abend: "18:00",
};
const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    .split(" ")
    .flatMap((word, place) =>
      word === "ein"
        ? ["eins", "ein", "eine", "einem", "einer", "einen"].map((form) => [form, 1] as const)
        : [[word, place + 1] as const],
    ),
);
const units: readonly (readonly [beginning: string, unit: string])[] = [
  ["minute", "minute"],
  ["stunde", "hour"],
  ["tag", "day"],
  ["woche", "week"],
  ["monat", "month"],
  ["jahr", "year"],
];
const monthNames = Object.values(months).filter((name, place, all) => all.indexOf(name) === place);

const anyOf = (words: Readonly<Record<string, unknown>>): string => Object.keys(words).join("|");
const weekday = anyOf(weekdays);
const partOfDay = anyOf(partsOfDay);
const number = `\\d{1,3}|${anyOf(numbers)}`;
const unit = "minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?";
const clock = `(?:um|gegen)\\s+halb\\s+(?:${anyOf(numbers)})|(?:um|gegen)\\s+(?:\\d{1,2}(?:[:.]\\d{2})?|${anyOf(numbers)})(?:\\s*uhr(?:\\s+\\d{2})?)?|\\d{1,2}(?:[:.]\\d{2})?\\s*uhr(?:\\s+\\d{2})?`;
const late = "(?:\\s+(?:abends|nachmittags|mittags))?";

const count = (word = ""): number => numbers[word.toLowerCase()] ?? Number(word);
const endings: Readonly<Record<string, string>> = { 1: "st", 2: "nd", 3: "rd" };
const ordinal = (said = ""): string =>
  `${said}${/^1\d$/.test(said) ? "th" : (endings[said.slice(-1)] ?? "th")}`;
const unitOf = (word = ""): string =>
  units.find(([beginning]) => word.toLowerCase().startsWith(beginning))?.[1] ?? "day";
const day = (word = ""): string => weekdays[word.toLowerCase()] ?? word;
const at = (part: string | undefined): string =>
  part === undefined ? "" : ` at ${partsOfDay[part.toLowerCase()] ?? ""}`;

function timeOf(said: string): string {
  const words = said.toLowerCase();
  const half = /halb\s+(\p{L}+)/u.exec(words)?.[1];
  const [, hour, minute] = /(\d{1,2})(?:[:.](\d{2})|\s*uhr\s+(\d{2}))?/.exec(words) ?? [];
  const spoken = /(?:um|gegen)\s+(\p{L}+)/u.exec(words)?.[1];
  const hours = half !== undefined ? count(half) - 1 : hour !== undefined ? Number(hour) : count(spoken);
  const afterNoon = /abends|nachmittags|mittags/.test(words) && hours < 12 ? 12 : 0;
  const minutes = half === undefined ? (minute ?? /uhr\s+(\d{2})/.exec(words)?.[1] ?? "00") : "30";
  return `at ${hours + afterNoon}:${minutes}`;
}

function dateOf({ date = "", month, year }: Readonly<Record<string, string | undefined>>): string {
  const name = /^\d/.test(month ?? "") ? monthNames[Number(month) - 1] : months[(month ?? "").toLowerCase()];
  const full = year === undefined ? "" : ` ${year.length === 2 ? `20${year}` : year}`;
  return `${name ?? ""} ${Number(date)}${full}`;
}

interface Rule {
  readonly pattern: string;
  readonly say: (groups: Readonly<Record<string, string | undefined>>) => string;
}

const list = `(?:${weekday})(?:s)?(?:(?:\\s*,\\s*|\\s+und\\s+)(?:${weekday})s?)*`;
const days = (words = ""): string =>
  words
    .toLowerCase()
    .replaceAll(new RegExp(`(${weekday})s?`, "g"), (_, name: string) => day(name))
    .replaceAll(/\s+und\s+/g, " and ");

/** The longer and the more particular first. */
const written: readonly Rule[] = [
  { pattern: "(?:jeden\\s+werktag|an\\s+werktagen|werktags|wochentags)", say: () => "every weekday" },
  {
    pattern: `jede[nr]?\\s+zweiten?\\s+(?<other>${weekday}|tag|woche|monat)`,
    say: ({ other = "" }) => `every other ${weekdays[other.toLowerCase()] ?? unitOf(other)}`,
  },
  {
    pattern: `(?:jeden\\s+monat\\s+am\\s+(?<nth>\\d{1,2})\\.|am\\s+(?<nthToo>\\d{1,2})\\.\\s+(?:jedes|jeden)\\s+monats?)`,
    say: ({ nth, nthToo }) => `every month on the ${ordinal(nth ?? nthToo)}`,
  },
  {
    pattern: `jede[nr]?\\s+(?<everyday>${list})(?:\\s*(?<everyPart>${partOfDay}))?`,
    say: ({ everyday, everyPart }) => `every ${days(everyday)}${at(everyPart)}`,
  },
  {
    pattern: `(?<always>(?:${weekday})s(?:(?:\\s*,\\s*|\\s+und\\s+)(?:${weekday})s)*)`,
    say: ({ always }) => `every ${days(always)}`,
  },
  { pattern: "(?:jeden\\s+tag|täglich)", say: () => "every day" },
  { pattern: "(?:jeden\\s+morgen)", say: () => "every day at 9:00" },
  { pattern: "(?:jeden\\s+abend)", say: () => "every day at 18:00" },
  { pattern: "(?:jede\\s+woche|wöchentlich)", say: () => "every week" },
  { pattern: "(?:jeden\\s+monat|monatlich)", say: () => "every month" },
  { pattern: "(?:jedes\\s+jahr|jährlich)", say: () => "every year" },
  {
    pattern: `alle\\s+(?<every>${number})\\s+(?<everyUnit>${unit})(?:\\s+am\\s+(?<everyOn>${list}))?`,
    say: ({ every, everyUnit, everyOn }) =>
      `every ${count(every)} ${unitOf(everyUnit)}s${everyOn === undefined ? "" : ` on ${days(everyOn)}`}`,
  },
  {
    pattern: `in\\s+(?<after>${number})\\s+(?<afterUnit>${unit})`,
    say: ({ after, afterUnit }) => `in ${count(after)} ${unitOf(afterUnit)}${count(after) === 1 ? "" : "s"}`,
  },
  { pattern: "nächste\\s+woche", say: () => "next week" },
  { pattern: "(?:am\\s+|dieses\\s+)?wochenende", say: () => "this weekend" },
  { pattern: "nächsten\\s+monat", say: () => "next month" },
  { pattern: "(?:am\\s+)?(?:monatsende|ende\\s+des\\s+monats)", say: () => "end of the month" },
  {
    pattern: `(?:(?<until>bis)\\s+(?:zum\\s+)?|am\\s+|den\\s+)?(?<date>\\d{1,2})\\.\\s*(?<month>${anyOf(months)}|\\d{1,2}\\.)\\s*(?<year>\\d{4}|\\d{2}(?!\\s*uhr|[:.\\d]))?`,
    say: (groups) => `${groups["until"] === undefined ? "" : "by "}${dateOf(groups)}`,
  },
  {
    pattern: `(?:(?<dayUntil>bis)\\s+(?:zum\\s+)?|am\\s+)?(?:(?:nächste|kommende|diese)[nr]\\s+)?(?<day>${weekday})(?:\\s*(?<dayPart>${partOfDay}))?`,
    say: ({ dayUntil, day: name, dayPart }) =>
      `${dayUntil === undefined ? "" : "by "}${day(name)}${at(dayPart)}`,
  },
  {
    pattern: `(?:(?<nearUntil>bis)\\s+)?(?<near>übermorgen|heute|morgen)(?:\\s+(?<nearPart>${partOfDay}))?`,
    say: ({ nearUntil, near = "", nearPart }) =>
      `${nearUntil === undefined ? "" : "by "}${{ heute: "today", morgen: "tomorrow", übermorgen: "in 2 days" }[near.toLowerCase()] ?? near}${at(nearPart)}`,
  },
  { pattern: `(?<clock>(?:${clock})${late})`, say: ({ clock: said = "" }) => timeOf(said) },
];

/** "Guten Morgen" is no day, and neither is what stands behind # or @. */
const begins = "(?<![\\p{L}\\p{N}#@])(?<!guten\\s)";
const ends = "(?![\\p{L}\\p{N}])";
const unnamed = (pattern: string): string => pattern.replaceAll(/\(\?<\p{L}+>/gu, "(?:");
const anyTime = new RegExp(
  written.map(({ pattern }) => `${begins}${unnamed(pattern)}${ends}`).join("|"),
  "giu",
);
const rules = written.map(({ pattern, say }) => ({ whole: new RegExp(`^(?:${pattern})$`, "iu"), say }));
