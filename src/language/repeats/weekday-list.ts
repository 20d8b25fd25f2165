/** Lists of days: "Monday, Wed and Friday", "Monday through Friday", "1st and 15th". */
import { pluralWeekdays } from "../calendar-words.ts";
import { type Scan, wordAt } from "../dates/scan.ts";
import { readWeekdayName } from "../dates/weekday.ts";
import { readNumber, readOrdinal } from "../number-words.ts";

/** No list of days is longer; a bound keeps a line of nothing but days linear. */
export const longestList = 8;

/** "Monday, Wed and Friday", "mon/wed/fri", "Tuesdays & Thursdays", "Monday through Friday". */
export function readWeekdayList(
  scan: Scan,
  at: number,
  plural: boolean,
): { days: number[]; end: number; plural: boolean } | null {
  const days: number[] = [];
  let [end, next, sawPlural] = [at, at, false];
  while (days.length < longestList) {
    const single = plural ? null : readWeekdayName(scan, next);
    const many = pluralWeekdays.get(wordAt(scan, next)) ?? apostrophed(scan, next);
    const weekday = single?.weekday ?? many;
    if (weekday === undefined) break;
    sawPlural ||= many !== undefined && single === null;
    const through = days.length > 0 && /^(?:-|–|to|through|thru)$/.test(wordAt(scan, next - 1));
    const from = days.at(-1);
    if (through && from !== undefined)
      for (let day = (from % 7) + 1; day !== weekday; day = (day % 7) + 1) days.push(day);
    days.push(weekday);
    end = single?.end ?? next + 1;
    next = end;
    while (/^(?:,|and|&|\/|\+|or|-|–|to|through|thru)$/.test(wordAt(scan, next))) next += 1;
  }
  return days.length === 0 ? null : { days: [...new Set(days)], end, plural: sawPlural };
}

/** "1st and 15th", "the 1st, 10th and 20th", "15". */
export function readMonthDays(
  scan: Scan,
  at: number,
  ordinalsOnly: boolean,
): { days: number[]; end: number } | null {
  const days: number[] = [];
  let [end, next] = [at, at];
  while (days.length < longestList) {
    if (wordAt(scan, next) === "the") next += 1;
    const ordinal = readOrdinal(scan.tokens, next);
    const plain =
      !ordinalsOnly && scan.tokens[next]?.kind === "number" ? readNumber(scan.tokens, next, false) : null;
    const read = ordinal ?? plain;
    if (read === null || read.value > 31 || read.value === 0) break;
    const lastDay = read.value === -1 && wordAt(scan, read.end) !== "day";
    if (lastDay) break;
    days.push(read.value);
    end = wordAt(scan, read.end) === "day" ? read.end + 1 : read.end;
    next = end;
    while (/^(?:,|and|&)$/.test(wordAt(scan, next))) next += 1;
  }
  return days.length === 0 ? null : { days, end };
}

/** "on Thursday's at 11": nothing that it could own follows. */
function apostrophed(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  const next = scan.tokens[at + 1];
  const owns = next?.kind === "word" && !/^(?:at|and|or|from|to|in|until)$/u.test(next.word);
  return word.endsWith("day's") && wordAt(scan, at - 1) === "on" && !owns
    ? pluralWeekdays.get(word.replace("'", ""))
    : undefined;
}
