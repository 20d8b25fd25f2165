import { isOpen } from "../claim-evidence.ts";
import { plusDays } from "../days-said.ts";
import { anyNumber, numberOf } from "../number-words.ts";
import { tells } from "./pieces.ts";
import { factsIn, type Fact } from "./row-facts.ts";
import { allFit, besideNames, rowsNamed, rowsThatFit, things, truth, type Reading } from "./statement.ts";

/** "Nothing is due on Friday any more", "there are no urgent tasks left", "Ben has no tasks now". */
export const readNone: Reading = (piece, world) => {
  if (!none.test(piece.line)) return "unread";
  if (!world.all || !tells.test(piece.line) || noSet.test(piece.line)) return null;
  const rows = rowsNamed(piece, world);
  if (rows === null) return null;
  // "There is no task for “Olaf”": of what is not there, nothing is told.
  if (piece.names.length > 0 && rows.length === 0) return null;
  const isElse = /\b(?:else|other|others)\b/.test(piece.line);
  const owner = /\b(\p{L}+) (?:now |currently )?has (?:now )?(?:no|nothing)\b/u.exec(piece.line)?.[1];
  const said = factsIn(besideNames(piece, rows), world).map((fact) => ({ ...fact, away: false }));
  const facts =
    owner !== undefined && world.persons.has(owner)
      ? [...said.filter(({ field }) => field !== "assignee"), ownedBy(owner)]
      : said;
  const tellsAll = facts.length > 0 || /\b(?:left|open|remains|to do)\b/.test(piece.line);
  if (!tellsAll || (isElse && rows.length === 0)) return null;
  const found = rowsThatFit(world.rows, facts);
  return truth(found === null ? null : found.every((row) => isElse && rows.includes(row)));
};
const none = new RegExp(
  `^(?:so |and |now |then |that means |with that |with |therefore )*(?:there (?:is|'s|are|isn't|aren't) (?:now |currently |also )?(?:nothing|no|any|not a single) (?!longer|need|rush|hurry|reason|point|way|doubt|question|harm|problem|pressure|such)|nothing |not (?:a single|one) ${things} |you no longer have (?:any|a single) (?=\\S)|(?:your|the) list no longer (?:contains|has|holds|shows) (?:any(?:thing)?|a single) |none of (?:your|the|my) (?:\\S+ ){0,3}?${things} |no (?!longer|one\\b)(?:\\w+ ){0,2}${things} )(?:else |other )?|^(?:so |and |with that |now )*\\p{L}+ (?:now |currently )?has (?:now )?(?:no (?:\\w+ )?${things}|nothing) (?:left|now|any ?more|open|to do)|^(?:so |and |now )*(?:your|the) (?:\\S+ ){1,3}?(?:now )?has (?:now )?no (?:open |more |further )*(?:tasks?|items?|things|to-dos|entries)\\b`,
  "u",
);
/** "Nothing was changed", "nothing left to undo", "nothing for me to do" speak of no rows. */
const noSet =
  /\b(?:found|match\w*|changed|touched|affected|been|was|were|has left|for me|for you to)\b|\bleft to (?!do\b)\w+/;
const ownedBy = (name: string): Fact => ({
  field: "assignee",
  away: false,
  holds: ({ assignee }) => assignee?.toLowerCase().split(" ").includes(name) === true,
});

/** "Tomorrow is an empty day now", "that keeps Monday free". */
export const readEmptyDay: Reading = ({ words, line }, world) => {
  if (!emptyDay.test(line)) return "unread";
  const days = factsIn(words, world).filter(({ field, away }) => field === "due" && !away);
  if (days.length === 0 || !world.all || /\b(?:was|were|had|week|month)\b/.test(line)) return null;
  // "Today and tomorrow": each of them.
  const isEach = new Set(line.match(/\b(?:today|tomorrow|\w+day)\b/g)).size > 1;
  // A bare name of a day is the next one.
  const near = /\d/.test(line) ? "9999" : plusDays(world.today, 7);
  const rows = world.rows.filter(({ due }) => due === undefined || due.slice(0, 10) <= near);
  const found = isEach ? days.map((day) => rowsThatFit(rows, [day])) : [rowsThatFit(rows, days)];
  return truth(found.every((rows) => rows?.length === 0));
};
const emptyDay =
  /\b(?:is|'s|looks|become|becomes|keeps|leaves|are) (?:\S+ ){0,5}?(?:empty|free|clear)(?!\w)(?! (?:to|from|up)\b)/;

/** "Only the milk has no date", "the report is the only blocked one", "Friday has only the budget on it". */
export const readOnly: Reading = (piece, world) => {
  if (!/\bonly\b/.test(piece.line) || onlyCounts.test(piece.line)) return "unread";
  if (/\b(?:was|were|had|been)\b/.test(piece.line) || !tells.test(piece.line)) return null;
  const rows = rowsNamed(piece, world);
  if (!world.all || rows === null || rows.length === 0 || !onlyOf.test(piece.line)) return null;
  const facts = factsIn(besideNames(piece, rows), world);
  if (facts.length === 0 || facts.some(({ away }) => away)) return null;
  if (/\bonly (?:remaining )?(?:tag|label)\b/.test(piece.line))
    return truth(allFit(rows, facts) === true && rows.every(({ tags }) => tags?.length === 1));
  const found = rowsThatFit(world.rows, facts);
  if (found === null) return null;
  return truth(found.length === rows.length && found.every((row) => rows.includes(row)));
};
/** "Only two tasks are …" counts. */
const onlyCounts = new RegExp(`\\bonly (?:(?:a single|one) (?:\\S+ )?${things}\\b|(?!one )${anyNumber} )`);
const onlyOf = new RegExp(
  `(?:is|are|'s) (?:now )?(?:the |your )only\\b|^(?:so |and |now |at the moment |currently )*only\\b|\\b(?:has|have|holds|shows|leaves) (?:now )?only\\b|\\bonly .* (?:is|are) (?:still )?(?:left|open)\\b|\\bthe only (?:\\S+ ){0,3}${things}\\b`,
);

/** "That was your last low-priority item": none of the kind is left. */
export const readLast: Reading = ({ words, line }, world) => {
  const found = lastOf.exec(line);
  if (found === null || !world.all) return "unread";
  const facts = factsIn(words, world).filter(({ away }) => !away);
  if (facts.length === 0 && !/\bopen\b/.test(line)) return null;
  const left = rowsThatFit(world.rows, facts)?.filter(isOpen);
  return truth(left === undefined ? null : left.length === 0);
};
const lastOf = new RegExp(
  `\\b(?:was|were) (?:your|the) (?:last|final|only remaining) (?:\\S+ ){0,3}?${things}\\b`,
);

/** "Every urgent task is blocked", "all of your finance tasks are due on Monday now". */
export const readEvery: Reading = ({ words, line, names }, world) => {
  if (!every.test(line)) return "unread";
  const at = words.findIndex((word) => /^(?:is|are|has|have|'s|'re|stand|stands|sit|sits)$/.test(word));
  if (!world.all || at < 0 || names.length > 0 || /\b(?:else|other|rest)\b/.test(line)) return null;
  const which = factsIn(words.slice(0, at), world);
  const told = factsIn(words.slice(at), world);
  if (which.length === 0) return "unread";
  if (told.length === 0 || told.some(({ away }) => away)) return null;
  // "All of this week's tasks are due on Monday now": those that were of this week.
  const isNews = which.some(({ field }) => told.some((fact) => fact.field === field));
  const meant = rowsThatFit(isNews ? world.before : world.rows, which);
  if (meant === null || meant.length === 0) return null;
  return truth(
    allFit(
      world.rows.filter(({ id }) => meant.some((row) => row.id === id)),
      told,
    ),
  );
};
const every = new RegExp(
  `^(?:so |and |now |with that |that means )*(?:all (?:of )?(?:your |the |this |my )?|every |each (?:of (?:your|the) )?)(?:\\S+ ){0,5}?(?:'s )?${things}\\b`,
);

/** "You have seven open tasks", "four are in progress", "that brings the urgent ones to three". */
export const readCount: Reading = (piece, world) => {
  const found = counted.map((pattern) => pattern.exec(piece.line)).find((match) => match !== null);
  const said = countOf(found?.[1] ?? "");
  if (Number.isNaN(said)) return "unread";
  if (!world.all || world.countsRead.includes(said) || roughly.test(piece.line)) return null;
  const rows = rowsNamed(piece, world);
  if (rows === null) return null;
  const facts = factsIn(besideNames(piece, rows), world);
  const ofAll = /\b(?:open|left|to go|to do|remaining|in total|on (?:your|the) list)\b/.test(piece.line);
  if ((facts.length === 0 && (!ofAll || said === 1)) || facts.some(({ away }) => away)) return null;
  const fitting = rowsThatFit(world.rows, facts);
  const listed = /\b(?:namely|including)\b|, /.test(piece.text) ? rows : [];
  if (fitting === null) return null;
  return truth(fitting.length === said && listed.every((row) => fitting.includes(row)));
};
const countOf = (word: string): number => (/^(?:one|a single)$/.test(word) ? 1 : numberOf(word));
const count = anyNumber.replace("(", "(one|a single|");
const counted: readonly RegExp[] = [
  new RegExp(
    `\\b(?:you (?:now |currently |still |already )*(?:have|'ve got|'ve)|looking at|there (?:are|'re|'s|is)|that (?:leaves|makes|gives)|gives \\S+|leaves|leaving|makes|has|holds|carries) (?:you )?(?:with )?(?:now |currently |still |already |only |just |exactly )*${count} (?:(?!of|more|less|fewer|other|new|question|hours?|min\\w*|days?|weeks?|times?|steps?|options?)\\S+ )*?(?:${things}|urgent|blocked|open|overdue|left)\\b`,
  ),
  new RegExp(
    `^(?:and |so |now |in total |altogether |only |just |exactly )*${anyNumber} (?:of (?:your|the) (?:\\S+ )?${things} |(?:open |urgent |blocked |overdue |(?:high|medium|low) priority )*${things} (?:(?:with|without|tagged|for|in|on) (?:\\S+ ){1,3}?)?)?(?:are|'re|bear|carry|have|remain|repeat)\\b`,
  ),
  new RegExp(
    `^(?:and |so |now |only |just |exactly )*(one|a single) (?:\\S+ ){0,2}?${things} (?:is|has|repeats)\\b`,
  ),
  new RegExp(`\\bnumber of (?:\\S+ )+(?:to|at|is) (?:now )?${count}$`),
];
const roughly =
  /\b(?:by|until|from|more|other|others|else|last|was|were|had|would|hours?|minutes?|days|weeks|times|steps|moved|changed|updated|added|created|deleted|removed|completed|marked|taken|set|put|renamed|assigned|done (?:so|today)|of them)\b/;
