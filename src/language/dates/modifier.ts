/** Dates that only describe the noun after them: "Sunday school", "Q1 2026 revenue", "last month bug", "Friday Night Lights". */
import { Temporal } from "temporal-polyfill";
import type { Chain } from "./chain.ts";
import { beginsWithVerb } from "../requests/statement.ts";
import { events } from "./event-nouns.ts";
import { isNamedSo, isPersonsName } from "./names-of-people.ts";
import { hasAuthor, isInTitleOfWork, isTitleOfWork } from "./names-of-works.ts";
import { describesNoun, type Scan, wordAt } from "./scan.ts";
import { measures } from "./measures.ts";

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose object follows at once, so that a day after them belongs to that object. */
export const verbsWithObject = listOf(
  "borrow lend sing rehearse prepare watch read record review fix count compare analyse analyze book buy order write draft finish complete submit " +
    "send email print edit update check plan attend teach join visit download upload install clean close open research " +
    "summarize summarise present publish proofread sort archive file collect get find return cook make bake bring pack " +
    "organize organise discuss study investigate resolve debug merge reconcile approve renew replace pay play see listen " +
    "subscribe stream rewatch catch calculate audit track build design create add test deploy scan translate cancel " +
    "reschedule confirm schedule grade rewrite copy share post",
);

const strongLeads = listOf("by due before until till deadline on in starting beginning since");
const names = listOf("with at to from for and");

/** A letter that is a capital inside the word, as in "iPhone": a model's name, whose numbers are no date. */
const modelName = /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,}\p{Ll}?)$/u;

/** Whether the chain at `at` is part of a name or describes the noun that follows it. */
export function isModifier(scan: Scan, chain: Chain, at: number, lead: string): boolean {
  if (chain.instant !== null) return false;
  if (isInTitleOfWork(scan, chain, at) || isVerse(scan, chain, at)) return true;
  if ((lead === "" || lead === "to") && isTitleOfWork(scan, chain, at)) return true;
  if (chain.part?.today === true || saysRelativeDay(scan, at)) return false;
  const before = scan.tokens[at - 1];
  if (numbersModel(scan, at, before)) return true;
  if (lead === "" && isNamedSo(scan, chain, at)) return true;
  if (isPersonsName(scan, chain, at) || isPhrase(scan, chain, at)) return true;
  if (isPastPeriod(scan, chain, at, lead)) return true;
  if (isVenue(scan, chain, at) || hasAuthor(scan, chain, at)) return true;
  if (measures(scan, chain, at, lead)) return true;
  if (chain.time !== null || !describesNoun(scan, chain.end)) return false;
  if (isLastWordOfName(scan, chain, at)) return true;
  const next = scan.tokens[chain.end]!;
  if (next.kind === "mark") return false;
  if (isCapitalName(scan, chain, at, lead)) return true;
  if (events.has(next.word) || strongLeads.has(lead)) return false;
  const past = /^(?:last|previous)$/u.test(wordAt(scan, at)) && wordAt(scan, at + 1) !== "night";
  if (past && lead === "") return true;
  const hyphened = scan.tokens.slice(at + 1, chain.end).some((token) => token.word === "-");
  const edge = /^(?:mid|end|start|year|month|quarter|week)$/u.test(wordAt(scan, at));
  if (hyphened && edge && lead === "") return true;
  const period =
    chain.day?.whole === "quarter" || chain.day?.whole === "month" || chain.day?.whole === "year";
  if (period) return !opensPlan(scan, chain, at);
  return lead === "" && before !== undefined && verbsWithObject.has(before.word);
}

/** "analyze Q3 2025", "a report on March 2025": a stretch that is over is what the work is about. */
function isPastPeriod(scan: Scan, chain: Chain, at: number, lead: string): boolean {
  const { day } = chain;
  if (day === null || chain.pieces > 1 || !/^(?:|on|about|for|over|of)$/u.test(lead)) return false;
  // "what did I do last month": asked for, which a wish tells apart.
  const first = wordAt(scan, wordAt(scan, at) === "the" ? at + 1 : at);
  if (/^(?:last|previous|past)$/u.test(first) || looksBack.test(scan.text)) return false;
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[day.whole ?? "week"];
  return months > 0 && Temporal.PlainDate.compare(day.date.add({ months }), scan.today) <= 0;
}

const looksBack = /\b(?:show|list|find|search|what|which|did|done|tasks?|to-?dos?)\b/iu;

/** "next month plan the budget": a plan, told with its time first. */
function opensPlan(scan: Scan, chain: Chain, at: number): boolean {
  const opens = at === 0 || (scan.tokens[at - 1]!.kind === "mark" && wordAt(scan, at - 1) !== "-");
  if (!opens || !/^(?:next|this)$/u.test(wordAt(scan, at))) return false;
  return scan.tokens[chain.end + 1]?.kind === "word" && beginsWithVerb(restOf(scan, chain.end));
}

const restOf = (scan: Scan, at: number): string => scan.text.slice(scan.tokens[at]!.start).slice(0, 80);

const saysRelativeDay = (scan: Scan, at: number): boolean =>
  /^(?:today|tomorrow|tmrw|tmr|tonight|in|within)$/u.test(wordAt(scan, at));

/** "iPhone 12/13", "BMW 3/14": numbers of a model. */
function numbersModel(scan: Scan, at: number, before: Scan["tokens"][number] | undefined): boolean {
  if (before?.kind !== "word" || scan.tokens[at]!.kind !== "number") return false;
  const slashed = wordAt(scan, at + 1) === "/" || wordAt(scan, at + 1) === "-";
  return slashed && modelName.test(scan.text.slice(before.start, before.end));
}

/** "quote Proverbs 3:27": a book of the Bible with chapter and verse; one that is also a name only where it is read. */
function isVerse(scan: Scan, chain: Chain, at: number): boolean {
  const book = scan.tokens[at - 1];
  if (chain.time === null || chain.pieces > 1 || wordAt(scan, at + 1) !== ":" || book?.raised !== true)
    return false;
  const studied = /^\W*(?:read|quote|recite|memori[sz]e|study|look up|preach|print|copy|discuss|learn)\b/iu;
  return books.has(book.word) || (namedBooks.has(book.word) && studied.test(scan.text));
}
const books = listOf(
  "genesis exodus leviticus numbers deuteronomy judges kings chronicles nehemiah psalm psalms proverbs ecclesiastes isaiah " +
    "jeremiah lamentations ezekiel hosea obadiah nahum habakkuk zephaniah haggai zechariah malachi acts romans corinthians " +
    "galatians ephesians philippians colossians thessalonians philemon hebrews revelation surah",
);
const namedBooks = listOf(
  "joshua ruth samuel ezra esther job daniel joel amos jonah micah matthew mark luke john timothy titus james peter jude",
);

/** "sunday roast", "friday the 13th", "monday blues": set phrases of a weekday. */
const phrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["sunday", listOf("roast best school times paper papers supplement driver")],
  ["monday", listOf("blues")],
  ["saturday", listOf("kitchen")],
  ["friday", listOf("feeling prayers")],
]);
const isPhrase = (scan: Scan, chain: Chain, at: number): boolean =>
  chain.pieces === 1 && (phrases.get(wordAt(scan, at))?.has(wordAt(scan, chain.end)) ?? false);

/** "Ruby Tuesday gift card", "Blue Monday remix": a weekday that ends a name which describes the next word. */
function isLastWordOfName(scan: Scan, chain: Chain, at: number): boolean {
  const before = scan.tokens[at - 1];
  const raised = at > 1 && before?.kind === "word" && before.raised && scan.tokens[at]!.raised;
  return raised && chain.pieces === 1 && chain.day?.weekday !== undefined && !directing.has(before.word);
}

/** "Cafe Noon": a time with a capital after another capital. */
function isVenue(scan: Scan, chain: Chain, at: number): boolean {
  const before = scan.tokens[at - 1];
  return (
    chain.part !== null &&
    chain.pieces === 1 &&
    at > 1 &&
    scan.tokens[at]!.raised &&
    before?.kind === "word" &&
    before.raised &&
    chain.end === at + 1
  );
}

const directing = listOf("next this last on by due");

/** "Saturday Night Live", "the Sunday Times": every word with a capital, where a sentence would have none. */
function isCapitalName(scan: Scan, chain: Chain, at: number, lead: string): boolean {
  const next = scan.tokens[chain.end]!;
  const day = chain.day;
  const named =
    day === null ? chain.part !== null : day.weekday !== undefined || /^\p{L}+day$/u.test(wordAt(scan, at));
  const raised = scan.tokens
    .slice(at, chain.end)
    .every((token) => token.kind === "mark" || token.raised || day?.weekday === undefined);
  if (!named || !next.raised || !raised || !scan.tokens[at]!.raised || strongLeads.has(lead)) return false;
  return !names.has(next.word) && !events.has(next.word);
}
