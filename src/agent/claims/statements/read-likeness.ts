import type { SeenRow } from "../claim-evidence.ts";
import { plusDays } from "../days-said.ts";
import { numberWords } from "../number-words.ts";
import { denied, partOf, rowsNamed, truth, type Reading, type Truth } from "./statement.ts";

/** "Due on the same day as payroll", "it shares its date with the hotel", "a day before the slides". */
export const readLikeness: Reading = (piece, world) => {
  const found = likeness.map((pattern) => pattern.exec(piece.line)).find((match) => match !== null);
  if (found === undefined || found === null) return "unread";
  if (denied(piece) || /\b(?:was|were|had|been)\b/.test(piece.line)) return null;
  const { of = "", others = "", count = "a", unit = "", way } = found.groups ?? {};
  const cut = piece.words.length - (others === "" ? 0 : others.split(" ").length);
  const named = rowsNamed(partOf(piece, 0, cut), world);
  const beside = rowsNamed(partOf(piece, cut), world);
  if (named === null || beside === null || (others !== "" && beside.length === 0)) return null;
  const rows = named.length > 0 ? named : world.focus.filter((row) => !beside.includes(row));
  if (rows.length === 0 || rows.length + beside.length < 2) return null;
  if (way !== undefined) return isApart(rows, beside, daysOf(count, unit) * (way === "before" ? 1 : -1));
  const values = [...rows, ...beside].map((row) => valueOf(row, of));
  return truth(values.every((each) => each !== undefined && each === values[0]));
};
const field = "(?<of>day|date|due date|deadline|priority|level|status)";
const likeness: readonly RegExp[] = [
  new RegExp(`\\bsame ${field} (?:level )?(?:as|with) (?<others>.+)$`),
  new RegExp(`\\bshares? (?:its|their|the|a|that) (?:same )?${field} with (?<others>.+)$`),
  new RegExp(`\\b(?:have|share|on) the same ${field}$`),
  /\b(?:ranks|is) (?:now )?(?:level|on a par|tied) with (?<others>.+)$/,
  /\b(?<count>an?|the|one|two|three|four|five|six|\d{1,2}) (?<unit>days?|weeks?) (?<way>before|after) (?<others>.+)$/,
];

const valueOf = ({ due, priority, status }: SeenRow, of: string): string | undefined =>
  of === "status" ? status : /^(?:priority|level|)$/.test(of) ? priority : due?.slice(0, 10);

const daysOf = (count: string, unit: string): number =>
  (/^(?:an?|the|one)$/.test(count) ? 1 : (numberWords[count] ?? Number(count))) *
  (unit.startsWith("week") ? 7 : 1);

/** Whether each is due so many days before the other. */
function isApart(rows: readonly SeenRow[], [other, ...more]: readonly SeenRow[], days: number): Truth {
  const aim = other?.due?.slice(0, 10);
  if (aim === undefined || more.length > 0) return null;
  return truth(rows.every(({ due }) => due !== undefined && plusDays(due.slice(0, 10), days) === aim));
}
