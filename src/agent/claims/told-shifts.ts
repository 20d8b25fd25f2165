import type { Change } from "../../shared/change.ts";
import { numberWords } from "./number-words.ts";

const counts: Readonly<Record<string, number>> = { ...numberWords, a: 1, an: 1, one: 1 };
const day = 86_400_000;
const shift =
  /\b(a|an|one|two|three|four|five|six|seven|\d{1,2}) (?:whole |full )?(days?|weeks?) (?:(earlier|sooner|forward|ahead)|(?:later|further|back|out))\b/;
const by =
  /\b(?:moved|pushed|put|shifted|bumped|delayed|postponed|pulled|slid|nudged)\b.*\bby (a|an|one|two|three|four|five|six|seven|\d{1,2}) (days?|weeks?)\b/;

/** "Two days later", "put off by a week": as far as the day of some row that was touched was moved. */
export function shiftsAgree(line: string, changes: readonly Change[]): boolean {
  const found = shift.exec(line) ?? by.exec(line);
  const moved = changes.flatMap(({ before, after }) =>
    before?.due == null || after?.due == null || before.due.date === after.due.date
      ? []
      : [(Date.parse(after.due.date) - Date.parse(before.due.date)) / day],
  );
  if (found === null || moved.length === 0) return true;
  const [, count = "", unit = "", earlier] = found;
  const said = (counts[count] ?? Number(count)) * (unit.startsWith("week") ? 7 : 1);
  return moved.some((days) => (earlier === undefined ? Math.abs(days) === said : days === -said));
}
