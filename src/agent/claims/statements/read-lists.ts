import { daysSaid, plusDays } from "../days-said.ts";
import { factsIn, type Fact } from "./row-facts.ts";
import { besideNames, denied, rowsNamed, rowsThatFit, things, truth, type Reading } from "./statement.ts";

/** "That leaves payroll and the slides as your high-priority items", "your low-priority tasks are the milk and the fence". */
export const readList: Reading = (piece, world) => {
  const { line, text } = piece;
  if (!lists.some((pattern) => pattern.test(line)) || notWhole.test(line)) return "unread";
  if (!world.all || denied(piece)) return null;
  const rows = rowsNamed(piece, world);
  if (rows === null || rows.length === 0) return "unread";
  const facts = factsIn(besideNames(piece, rows), world);
  if ((facts.length === 0 && !/\bopen\b/.test(line)) || facts.some(({ away }) => away)) return "unread";
  const fitting = rowsThatFit(world.rows, facts);
  if (fitting === null) return null;
  if (rows.some((row) => !fitting.includes(row))) return "not so";
  // A row that is called in other words than its own would seem to be left out.
  const isWhole = text.split(/,\s*(?:and\s+)?|\s(?:and|&)\s/).length === rows.length;
  return fitting.length === rows.length ? "so" : isWhole ? "not so" : null;
};
const many = "(?:tasks|things|items|ones|to-dos|rows|deadlines|entries|errands|priorities)";
const lists: readonly RegExp[] = [
  new RegExp(`\\b(?:leaves|makes|has|have) .+ as (?:your|the) (?:\\S+ ){0,4}?${things}`),
  new RegExp(`\\bare (?:now )?(?:your|the) (?:\\S+ ){0,4}?${many}`),
  new RegExp(`\\bis (?:now )?(?:your|the) (?:one |single |last )?remaining (?:\\S+ ){0,3}?${things}`),
  new RegExp(`^(?:and |so )*(?:your|the) (?:\\S+ ){1,4}?${many} (?:are|left are)\\b`),
];
/** An order among them, or a part of them. */
const notWhole =
  /\b(?:first|second|third|next|earliest|latest|closest|nearest|most|least|other|others|also|too|among|include|includes|including|like|such|some|of these|of those|was|were|had|same|only)\b/;

/** "There is nothing left until payroll on Monday", "no deadlines before Thursday". */
export const readUntil: Reading = (piece, world) => {
  const [whole, kept = "", day = ""] =
    /^(?:and |so |now |then |with )*((?:there (?:is|'s|are) )?(?:nothing|no) .*?)(?:until|till|before) (.+)$/.exec(
      piece.line,
    ) ?? [];
  if (whole === undefined || !new RegExp(`^.*?(?:nothing|${things})`).test(kept)) return "unread";
  const limit = /^the weekend\b/.test(day) ? "saturday" : day;
  const [said] = daysSaid(limit.split(" "), world.today);
  if (!world.all || said === undefined || /\b(?:need|rush|hurry|reason|changed?|was|were)\b/.test(kept))
    return null;
  const end = daysAhead.map((ahead) => plusDays(world.today, ahead)).find((date) => said.fits(date));
  if (end === undefined) return null;
  const isElse = /\b(?:else|other)\b/.test(kept);
  const before: Fact = {
    field: "due",
    away: false,
    holds: ({ due }) => due !== undefined && due.slice(0, 10) < end,
  };
  const found = rowsThatFit(world.rows, [
    ...factsIn(kept.replace(/\b(?:deadlines?|due dates?)\b/, "tasks").split(" "), world),
    before,
  ]);
  if (found === null || (isElse && world.focus.length === 0)) return null;
  return truth(found.every((row) => isElse && world.focus.includes(row)));
};
/** "Until Monday", said on a Monday, is the next one. */
const daysAhead = Array.from({ length: 60 }, (_, ahead) => ahead + 1);
