import type { SeenRow } from "../claim-evidence.ts";
import { clausesOf, nameIndex } from "../clauses.ts";
import { alike, plain } from "../row-names.ts";
import { tells, type Piece } from "./pieces.ts";
import { factsIn, type Fact } from "./row-facts.ts";
import {
  allFit,
  besideNames,
  denied,
  fits,
  ofClosed,
  partOf,
  rowsNamed,
  truth,
  type Reading,
} from "./statement.ts";
import type { World } from "./world.ts";

/** "The title now reads …", "it goes by the name …". */
export const readTitle: Reading = ({ line, names }, world) => {
  const found = titled.exec(line);
  if (found === null || world.touched.size === 0) return "unread";
  const said = names.length > 0 ? plain(names.at(-1)!) : plain(line.slice(found.index + found[0].length));
  if (
    said === "" ||
    /\b(?:no|not|the same|unchanged|still|fine|clear(?:er)?|better|short(?:er)?)\b/.test(line)
  )
    return null;
  const now = said.replace(/ now$/, "");
  return truth(world.rows.some(({ gone, title }) => gone !== true && [said, now].includes(plain(title))));
};
const titled =
  /\b(?:title|(?<!'s )name) (?:now |has |is )*(?:reads?|is|says)\b|\bgo(?:es)? (?:now )?by (?:the name )?|\b(?:is|are) now (?:called|named|known as|titled)\b/;

/** "Its due date went from Thursday to Monday": it was so, and is so. */
export const readShift: Reading = (piece, world) => {
  const [, old = "", now = ""] = /\bfrom (.+?) (?:up |down |over )?to (.+)$/.exec(piece.line) ?? [];
  if (now === "") return "unread";
  const rows = meantRows(piece, world);
  const was = factsIn(old.split(" "), world);
  const is = factsIn(now.split(" "), world);
  if (rows === null || rows.length === 0 || was.length === 0 || is.length === 0) return "unread";
  if (was[0]!.field !== is[0]!.field) return null;
  const before = world.before.filter(({ id }) => rows.some((row) => row.id === id));
  const after = allFit(rows, is);
  return after === false ? "not so" : truth(after === true && allFit(before, was));
};

/** "The budget and payroll are both urgent", "the report sits on Wednesday", "it is Mia's now". */
export const readRows: Reading = (piece, world) => {
  const rows = meantRows(piece, world);
  if (rows === null) return null;
  const facts = [...factsIn(besideNames(piece, rows), world), ...openIn(piece.line)];
  if (facts.length === 0) return "unread";
  const isTold =
    !denied(piece) && !ofClosed.test(piece.line) && tells.test(piece.line) && !theirs.test(piece.line);
  if (isTold && piece.names.some((name, at) => isNoRow(name, at, piece, world))) return "not so";
  if (rows.length === 0) return "unread";
  const isDeed = deed.test(piece.line);
  if (
    (!isDeed && !tells.test(piece.line) && !/^(?:with|tagged|marked) /.test(piece.line)) ||
    theirs.test(piece.line)
  )
    return "unread";
  const denies = denied(piece);
  if (denies && !noValue.test(piece.line) && !facts.some(({ away }) => away)) return null;
  // Two values in one breath belong to two rows: each to the one that it stands with.
  if (rows.length > 1 && isMixed(piece, facts)) return eachWithIts(piece, world);
  const present = facts.filter(({ away }) => !away || denies);
  if (present.length === 0) return null;
  const is = truth(allFit(rows, present));
  // That a row is so does not prove that somebody made it so, and one deed of two proves not the other.
  if (is !== "so") return is;
  if (
    besideNames(piece, rows).some(
      (word) =>
        !explained.test(word) && !world.tags.has(word) && !world.persons.has(word) && !isReason(word, rows),
    )
  )
    return null;
  if (!isDeed) return is;
  return wereMadeSo(rows, present, world) && piece.words.filter((word) => pastVerb.test(word)).length < 2
    ? is
    : null;
};

/** A title in quotes that no row has or had, where all open ones are known; quoted values are no titles. */
function isNoRow(name: string, at: number, { words }: Piece, { rows, before, all }: World): boolean {
  const place = words.findIndex(
    (_word, index) => words.slice(0, index + 1).filter((word) => nameIndex(word) >= 0).length > at,
  );
  if (!all || plain(name).split(" ").length < 2 || quotesValue.test(words.slice(0, place).join(" ")))
    return false;
  return ![...rows, ...before].some(({ title }) => alike(name, title));
}
const quotesValue =
  /\b(?:tags?|tagged|labels?|status|priority|reason|notes?|titled?|called|named|name|as|to|from|for|on|says?|reads?|of)$/;

const meantRows = (piece: Piece, world: World): readonly SeenRow[] | null => {
  const named = rowsNamed(piece, world);
  if (named === null || named.length > 0) return named;
  if (goesOn.test(piece.line)) return world.focus;
  if (!pronoun.test(piece.line)) return [];
  const touchedRows = world.rows.filter(({ id }) => id !== undefined && world.touched.has(id));
  const isSeveral = several.exec(piece.line)?.[0];
  if (isSeveral === undefined) {
    const [one, ...more] = world.focus;
    if (one === undefined || more.length > 0)
      return [touchedRows, world.asked].find((rows) => rows.length === 1) ?? [];
    // The one that was touched, or the one that was spoken of since.
    return touchedRows.length === 1 && touchedRows[0] !== one ? null : world.focus;
  }
  const count = /both|two|either/.test(isSeveral) ? 2 : isSeveral.includes("three") ? 3 : 0;
  if (count === 0 || world.focus.length === count) return world.focus;
  return [world.asked, touchedRows].find((rows) => rows.length === count) ?? [];
};
const several =
  /\b(?:both|each of (?:them|the (?:two|three))|all three|the (?:two|three)|these (?:two|three)|they|their|them)\b/;
/** "…, tagged #errands", "…, with an hour estimated" goes on about the rows before it. */
const goesOn =
  /^(?:with|tagged|marked(?= (?:as|done|complete|urgent|high|medium|low|blocked)\b)|due|assigned to|estimated|low|high|urgent|medium|blocked) /;
const pronoun =
  /(?:^|\b(?:so|and|now|that means|of|has|have|to|with|owns) )(?:it|its|they|their|them|both|each of (?:them|the (?:two|three))|all three|the (?:two|three)|these (?:two|three)|this|that|the (?:task|entry|row|item|(?:due )?date|deadline|cutoff|cut-off|priority|status|owner|assignee|estimate))\b/;
const noValue =
  /\b(?:no|without|(?:does|do)n't have (?:an?|any)) (?:\w+ )?(?:date|deadline|tags?|assignee|owner)s?\b/;
/** Told as done by the assistant, or as having been done. */
const deed = /\b(?:i|we|'ve|been|got|gets|is now|are now)\b/;
const isReason = (word: string, rows: readonly SeenRow[]): boolean =>
  rows.some(({ blockedReason = "", waitingFor = "" }) =>
    plain(`${blockedReason} ${waitingFor}`).split(" ").includes(word),
  );

/** Words that tell no more than the facts do: small ones, fields, values, ways to say "is". */
const explained =
  /^(?:[\uE000-\uE0FF]|#.+|'.+|\d.*|\p{L}{1,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|tonight|week|next|this|that|these|those|they|them|their|your|yours|it|its|both|down|each|still|already|also|currently|only|just|well|with|from|into|onto|upon|list|task|tasks|item|items|entry|entries|row|rows|date|dates|deadline|priority|level|urgent|high|medium|status|blocked|unblocked|stuck|progress|started|underway|under|backlog|done|complete|completed|finished|closed|open|reopened|wrapped|ticked|checked|crossed|trash|tagged|labelled|labeled|untagged|tags|label|labels|nobody|anyone|somebody|assigned|unassigned|assignee|owner|belongs|responsible|charge|hands|daily|weekly|monthly|yearly|every|repeats|repeating|recurring|overdue|sits|stands|lands|falls|remains|stays|carries|carry|bears|shows|keeps|kept|holds|have|been|were|marked|flagged|listed|shown|scheduled|planned|booked|moved|pushed|shifted|changed|postponed|raised|lowered|set|put|back|again|longer|anymore|instead|moment|morning|afternoon|evening|noon|oclock|hour|hours|half|minutes|estimated|estimate|exactly|anyway|cutoff|recorded|logged|saved|entered|news|finally|unaffected|unchanged|untouched|intact|under|without|same|here|there|what|which|where|when|waits|waiting|goes|great|good|done|sure|perfect|congratulations|work|booking|review|calls?|thing|things|ones?)$/u;
const pastVerb = /^(?!tagged$|completed$|finished$|closed$|blocked$)(?:\w{2,}ed|put|set|made|took|gave|cut)$/;
/** Told of the reader, of another time, or of a part of them. */
const theirs =
  /\b(?:one of the|was|were|had|you (?:asked|wanted|said|moved|marked|completed|finished|set|put))\b/;

function openIn(line: string): Fact[] {
  if (!isOpenNow.test(line) || counted.test(line)) return [];
  const away = /\b(?:not|no longer|isn't|aren't|doesn't|don't)\b(?! done)/.test(line);
  return [{ field: "status", away, holds: ({ status, gone }) => status !== "done" && gone !== true }];
}
const counted = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/;
const isOpenNow =
  /\b(?:(?:is|are|isn't|aren't|'s|'re|stays?|remains?) (?:still |now |back |set |not |no longer )*open\b|among your open tasks|(?:as )?(?:unfinished|not done|incomplete)\b)/;

/** More values than one for a field, or values of several fields. */
const isMixed = ({ words }: Piece, facts: readonly Fact[]): boolean => {
  const values = new Set(words.filter((word) => value.test(word)));
  const own = facts.filter(({ field }) => field === "assignee" || field === "tags");
  return values.size > 1 || own.length > 1 || new Set(facts.map(({ field }) => field)).size > 1;
};
const value =
  /^(?:\w+day|today|tomorrow|urgent|high|medium|low|\d{1,2}|hours?|minutes|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "Three hours for the slides, 90 minutes for the budget", "the slides are high, the plants low". */
function eachWithIts(piece: Piece, world: World): ReturnType<Reading> {
  const parts = piece.text.split(
    /(?<=\b(?:for|are|is|to|at|on)\b.*) (?:and )(?=the|my|your|[\uE000-\uE0FF])/i,
  );
  if (parts.length !== 2) return null;
  let from = 0;
  const read = parts.map((text) => {
    const own = partOf(piece, from, (from += clausesOf(text).flatMap(({ words }) => words).length));
    const rows = rowsNamed(own, world);
    const facts = factsIn(besideNames(own, rows ?? []), world);
    return rows?.length === 1 && facts.length > 0 ? fits(rows[0]!, facts) : null;
  });
  return read.every((is) => is === true) ? "so" : null;
}

/** Each was touched, and was not so before. */
function wereMadeSo(rows: readonly SeenRow[], facts: readonly Fact[], { touched, before }: World): boolean {
  return rows.every((row) => {
    const was = before.find(({ id }) => id === row.id);
    return row.id !== undefined && touched.has(row.id) && (was === undefined || fits(was, facts) !== true);
  });
}
