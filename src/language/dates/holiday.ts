/** Holidays by name, fixed ones and those that move with Easter or a weekday. The next one after today, or in a said year. */
import { Temporal } from "temporal-polyfill";
import { diwali, festival, lunarNewYear } from "./festival.ts";
import { readYear } from "./named-month.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { day, type DayPiece, type PlainDate, type Rule, type Scan, wordAt } from "./scan.ts";

type InYear = (year: number) => PlainDate | null;

const on =
  (month: number, dayOfMonth: number): InYear =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day: dayOfMonth });
const nth =
  (month: number, weekday: number, count: number, days = 0): InYear =>
  (year) =>
    nthWeekday(year, month, weekday, count)?.add({ days }) ?? null;
const afterEaster =
  (days: number): InYear =>
  (year) =>
    easter(year).add({ days });

/** Gregorian Easter Sunday (Meeus, Jones, Butcher). */
export function easter(year: number): PlainDate {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const number = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(number / 31), day: (number % 31) + 1 });
}

/** The fourth Sunday before Christmas Day. */
const advent: InYear = (year) => {
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 });
  return christmas.subtract({ days: christmas.dayOfWeek + 21 });
};
/** 27 April, but the day before where that is a Sunday. */
const kingsDay: InYear = (year) => {
  const date = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return date.dayOfWeek === 7 ? date.subtract({ days: 1 }) : date;
};
/** From 25 May back to the Monday before it. */
const mondayBack = (year: number): number => {
  const { dayOfWeek } = Temporal.PlainDate.from({ year, month: 5, day: 25 });
  return dayOfWeek === 1 ? 7 : dayOfWeek - 1;
};

/** One name or several with `|`, and whether it alone is the day's name (else it needs a preposition). */
const calendar: readonly (readonly [string, InYear])[] = [
  ["first of advent|first advent sunday|advent sunday|first sunday of advent", advent],
  ["mothering sunday", afterEaster(-21)],
  ["rose monday|rosenmontag", afterEaster(-48)],
  ["candlemas", on(2, 2)],
  ["three kings' day|three kings day|twelfth night", on(1, 6)],
  ["orthodox christmas", on(1, 7)],
  ["burns night", on(1, 25)],
  ["republic day", on(1, 26)],
  ["waitangi day", on(2, 6)],
  ["super bowl sunday", nth(2, 7, 2)],
  ["tax day", on(4, 15)],
  ["patriots' day|patriots day", nth(4, 1, 3)],
  ["king's day|kings day|koningsdag", kingsDay],
  ["early may bank holiday|may bank holiday", nth(5, 1, 1)],
  ["spring bank holiday", nth(5, 1, -1)],
  ["august bank holiday|summer bank holiday", nth(8, 1, -1)],
  [
    "victoria day",
    (year) => Temporal.PlainDate.from({ year, month: 5, day: 25 }).subtract({ days: mondayBack(year) }),
  ],
  ["canadian thanksgiving", nth(10, 1, 2)],
  ["day of the dead", on(11, 2)],
  ["reformation day", on(10, 31)],
  ["st martin's day|saint martin's day|martinmas", on(11, 11)],
  ["melbourne cup day", nth(11, 2, 1)],
  ["st lucia's day|saint lucia's day|lucia day", on(12, 13)],
  ["kwanzaa", on(12, 26)],
  ["swiss national day", on(8, 1)],
  ["spring equinox|vernal equinox|first day of spring", on(3, 20)],
  ["first day of summer", on(6, 21)],
  ["autumn equinox|fall equinox|autumnal equinox|first day of autumn|first day of fall", on(9, 22)],
  ["first day of winter", on(12, 21)],
  ["new year's eve|new years eve|new year eve|nye|silvester", on(12, 31)],
  ["new year's day|new years day|new year day|new year's|new years|new year|the new year", on(1, 1)],
  ["epiphany", on(1, 6)],
  [
    "martin luther king's day|martin luther kings day|martin luther king day|martin luther king jr day|mlk day",
    nth(1, 1, 3),
  ],
  ["groundhog day", on(2, 2)],
  ["valentine's day|valentines day|valentine day|valentine's|valentines|st valentine's day", on(2, 14)],
  ["presidents day|presidents' day|president's day|washington's birthday", nth(2, 1, 3)],
  ["st patrick's day|st patricks day|saint patrick's day|st . patrick's day|st paddy's day", on(3, 17)],
  ["april fools' day|april fools day|april fool's day|april fools|april fool's|all fools day", on(4, 1)],
  ["earth day", on(4, 22)],
  ["shrove tuesday|pancake day|mardi gras|fat tuesday", afterEaster(-47)],
  ["ash wednesday", afterEaster(-46)],
  ["palm sunday", afterEaster(-7)],
  ["maundy thursday", afterEaster(-3)],
  ["good friday", afterEaster(-2)],
  ["easter saturday|holy saturday", afterEaster(-1)],
  ["easter monday|easter mon", afterEaster(1)],
  ["easter sunday|easter sun|easter day|easter", afterEaster(0)],
  ["ascension day|ascension", afterEaster(39)],
  ["whit sunday|pentecost sunday|pentecost", afterEaster(49)],
  ["whit monday|pentecost monday", afterEaster(50)],
  ["corpus christi", afterEaster(60)],
  ["may day|labour day|international workers' day", on(5, 1)],
  ["star wars day", on(5, 4)],
  ["cinco de mayo", on(5, 5)],
  ["mother's day|mothers day|mothers' day", nth(5, 7, 2)],
  ["memorial day", nth(5, 1, -1)],
  ["juneteenth", on(6, 19)],
  ["father's day|fathers day|fathers' day", nth(6, 7, 3)],
  ["canada day", on(7, 1)],
  ["independence day|fourth of july|the fourth of july", on(7, 4)],
  ["bastille day", on(7, 14)],
  ["labor day", nth(9, 1, 1)],
  ["columbus day|indigenous peoples' day|indigenous peoples day", nth(10, 1, 2)],
  ["halloween|hallowe'en|all hallows' eve", on(10, 31)],
  ["all saints' day|all saints day", on(11, 1)],
  ["all souls' day|all souls day", on(11, 2)],
  ["guy fawkes night|bonfire night|guy fawkes day", on(11, 5)],
  ["election day", nth(11, 1, 1, 1)],
  ["veterans day|veteran's day|veterans' day|remembrance day|armistice day", on(11, 11)],
  ["thanksgiving day|thanksgiving|thanks giving", nth(11, 4, 4)],
  ["black friday", nth(11, 4, 4, 1)],
  ["cyber monday", nth(11, 4, 4, 4)],
  ["giving tuesday", nth(11, 4, 4, 5)],
  ["st nicholas day|saint nicholas day", on(12, 6)],
  ["christmas eve|xmas eve|x - mas eve", on(12, 24)],
  ["christmas day|xmas day|christmas|xmas|x - mas", on(12, 25)],
  ["boxing day|st stephen's day", on(12, 26)],
  ["international women's day|women's day|womens day", on(3, 8)],
  ["international men's day", on(11, 19)],
  ["national day of german unity|german unity day", on(10, 3)],
  ["anzac day", on(4, 25)],
  ["australia day", on(1, 26)],
  ["pi day", on(3, 14)],
  ["singles day|singles' day", on(11, 11)],
  ["pride month", on(6, 1)],
  ["winter solstice", on(12, 21)],
  ["chinese new year's day|chinese new year|lunar new year|spring festival|tet", lunarNewYear],
  ["mid - autumn festival|mid autumn festival|moon festival", festival("chinese", "8", 15)],
  ["rosh hashanah|rosh hashana", festival("hebrew", "Tishri", 1)],
  ["yom kippur", festival("hebrew", "Tishri", 10)],
  ["sukkot", festival("hebrew", "Tishri", 15)],
  ["hanukkah|chanukah|hanukah", festival("hebrew", "Kislev", 25)],
  ["passover|pesach", festival("hebrew", "Nisan", 15)],
  ["ramadan", festival("islamic-umalqura", "9", 1)],
  ["eid al - fitr|eid ul - fitr|eid al fitr|eid", festival("islamic-umalqura", "10", 1)],
  ["eid al - adha|eid ul - adha|eid al adha", festival("islamic-umalqura", "12", 10)],
  ["diwali|deepavali|divali", diwali],
  ["nowruz|norooz", on(3, 20)],
  ["summer solstice|midsummer", on(6, 21)],
];

interface Name {
  readonly words: readonly string[];
  readonly inYear: InYear;
}

/** Token words do not keep a trailing apostrophe ("presidents' day"): it stands there as a mark of its own. */
const names = new Map<string, Name[]>();
for (const [spellings, inYear] of calendar) {
  for (const spelling of spellings.split("|")) {
    const words = spelling.replaceAll("' ", " ' ").split(" ");
    const first = words[0]!;
    names.set(
      first,
      [...(names.get(first) ?? []), { words, inYear }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const longName = new Set([
  "day",
  "eve",
  "monday",
  "friday",
  "sunday",
  "tuesday",
  "wednesday",
  "thursday",
  "saturday",
]);

function holidayDate(scan: Scan, inYear: InYear, said: number | undefined): PlainDate | null {
  if (said !== undefined) return inYear(said);
  const date = inYear(scan.today.year);
  return date !== null && Temporal.PlainDate.compare(date, scan.today) >= 0
    ? date
    : inYear(scan.today.year + 1);
}

export const readHoliday: Rule<DayPiece> = (scan, at) => {
  const direction = wordAt(scan, at);
  const start = direction === "next" || direction === "this" || direction === "the" ? at + 1 : at;
  const found = (names.get(wordAt(scan, start)) ?? []).find((name) =>
    name.words.every((word, index) => wordAt(scan, start + index) === word),
  );
  if (found === undefined) return null;
  const after = start + found.words.length;
  const year = readYear(scan, after);
  const date = holidayDate(scan, found.inYear, year?.year);
  const sure = year !== null || longName.has(found.words.at(-1)!) || (start > at && direction !== "the");
  return date && day(date, year?.end ?? after, { firmness: sure ? "sure" : "doubtful" });
};
