/** Days inside the names of films, books and songs: "The Day After Tomorrow", "read Saturday by Ian McEwan". */
import type { Chain } from "./chain.ts";
import { type Scan, wordAt } from "./scan.ts";

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that a name writes with a capital only inside a title. */
const smallWords = listOf(
  "the a an of and in on or nor but after before who whom whose which that was were is are am be been has have had " +
    "will would can could do does did not no never to for from with without by at as into upon my your his her its our their " +
    "i'm you're we're it's what when where why how if than then so all",
);

/** In a line of capitals throughout, as phones write them, a capital says nothing. */
function isRaisedThroughout(scan: Scan): boolean {
  const words = scan.tokens.slice(0, 60).filter((token) => token.kind === "word");
  return words[0]?.raised === true && words.filter((token) => token.raised).length >= words.length * 0.8;
}

/** "The Day After Tomorrow", "The Man Who Was Thursday": small words with a capital, where a sentence has none. */
export function isInTitleOfWork(scan: Scan, chain: Chain, at: number): boolean {
  if (hasOddCapital(scan, chain, at)) return true;
  const inside = scan.tokens.slice(at, chain.end);
  if (!inside.every((token) => token.raised)) return false;
  const near = scan.tokens.slice(Math.max(1, at - 1), chain.end);
  if (isRaisedThroughout(scan))
    return (
      enjoys.test(wordAt(scan, 0)) && near.some((token) => /^(?:the|after|before|of|and)$/u.test(token.word))
    );
  const from = firstRaised(scan, at);
  return scan.tokens
    .slice(Math.max(from, 1), chain.end)
    .some((token, index) => smallWords.has(token.word) && (from > 0 || index > 0));
}

const longestName = 12;
/** Where the row of words with a capital begins that ends before `at`. */
function firstRaised(scan: Scan, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestName && scan.tokens[from - 1]!.raised) from -= 1;
  return from;
}

/** Without a preposition before it, or after "listen to". */
export const isTitleOfWork = (scan: Scan, chain: Chain, at: number): boolean =>
  opensTitle(scan, chain, at) || isWatched(scan, chain, at);

/** Behind the words of a title that begins with the chain: "Monday Monday", "Friday on My Mind". */
export function endOfTitle(scan: Scan, { end }: Chain): number {
  let last = end;
  for (let at = end; at < end + longestName; at += 1) {
    const token = scan.tokens[at];
    const isDay = token !== undefined && at > last && properName.test(token.word);
    if (token?.raised === true && !isDay) last = at + 1;
    else if (token === undefined || !smallWords.has(token.word)) break;
  }
  return last;
}

const dayWord = /^(?:today|tomorrow|tonight|yesterday)$/u;

/** "Tomorrow Never Dies": nobody writes these with a capital inside a sentence, but for a name. */
const opensTitle = (scan: Scan, chain: Chain, at: number): boolean =>
  at > 0 &&
  chain.pieces === 1 &&
  dayWord.test(wordAt(scan, at)) &&
  scan.tokens[at]!.raised &&
  scan.tokens[chain.end]?.raised === true;

const enjoys =
  /^(?:watch|rewatch|see|read|reread|stream|borrow|lend|rent|play|sing|hum|whistle|cover|rehearse|practi[cs]e|perform|learn|download)$/u;
const hears = /^(?:listen|dance)$/u;

/** "watch Friday the film", "watch Black Friday", "listen to Sunday Morning": what is seen or heard has a capital. */
function isWatched(scan: Scan, chain: Chain, at: number): boolean {
  const heard = wordAt(scan, at - 1) === "to" && hears.test(wordAt(scan, at - 2));
  const verb = heard ? "" : wordAt(scan, at - 1);
  const inside = scan.tokens.slice(at, chain.end);
  if (!scan.tokens[at]!.raised || (!heard && !enjoys.test(verb)) || isRaisedThroughout(scan)) return false;
  if (heard && inside.every((token) => token.raised || token.kind === "number")) return true;
  if (chain.end > at + 1 && inside.every((token) => token.raised)) return true;
  if (chain.pieces !== 1 || chain.day === null) return false;
  // "play Yesterday on the ukulele": the day would have no capital.
  if (dayWord.test(wordAt(scan, at))) return true;
  if (chain.day.weekday === undefined) return chain.end > at + 1 && wordAt(scan, chain.end - 1) === "day";
  return goesOnAsTitle(scan, chain.end);
}

/** "Friday the film", "Monday Monday", "Friday on My Mind", "Saturday in the Park". */
function goesOnAsTitle(scan: Scan, end: number): boolean {
  const [next, second, third] = scan.tokens.slice(end, end + 3);
  const kind = /^(?:film|movie|book|novel|series|show|play|album|song)$/u;
  if (next?.kind === "word" && next.raised) return true;
  if (next?.word === "the") return kind.test(second?.word ?? "");
  const linked = /^(?:in|on|of|for|is|i'm)$/u.test(next?.word ?? "");
  return (
    linked &&
    (second?.raised === true ? smallWords.has(second.word) : third?.raised === true) &&
    second?.word !== "at"
  );
}

/** "Around the World in Eighty Days", "Love in the Afternoon": a capital where a date has none, in a row of capitals. */
function hasOddCapital(scan: Scan, chain: Chain, at: number): boolean {
  const odd = scan.tokens
    .slice(at, chain.end)
    .filter((token) => token.raised && !properName.test(token.word) && !smallWords.has(token.word));
  if (odd.length === 0 || isRaisedThroughout(scan)) return false;
  // "play Five Minutes to Midnight".
  if (odd.length > 1 && scan.tokens[at]!.raised && handled.test(wordAt(scan, at - 1))) return true;
  let from = at;
  for (let back = at - 1; back > 0 && at - back < longestName; back -= 1) {
    const token = scan.tokens[back]!;
    if (token.raised && token.kind === "word") from = back;
    else if (!smallWords.has(token.word)) break;
  }
  return from < at && handled.test(wordAt(scan, from - 1)) && !dayWord.test(wordAt(scan, at));
}

/** What is done with a film, a book or a song. */
const handled =
  /^(?:watch|rewatch|see|read|reread|reading|review|stream|borrow|lend|rent|play|sing|hum|whistle|cover|rehearse|practi[cs]e|perform|learn|download|buy|order|find|get|return|finish|start|begin|give|to|called|titled|book|film|movie|song|album|series|show)$/u;

/** Weekdays, months, feasts and zones have a capital in any sentence. */
const properName =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m|q[1-4]|h[12]|eo[dwmy]|cob|.*(?:'s|mas|eve|day)|eve|year|easter|good|new|black|cyber|boxing|ash|palm|holy|diwali|hanukkah|ramadan|eid|halloween|thanksgiving|advent|pentecost|passover|week|weekend)$/u;

const made =
  /^(?:borrow|lend|watch|read|review|buy|order|find|return|play|see|listen|stream|rewatch|reread|rent|learn|sing|download)$/u;

/** "Read Saturday by Ian McEwan": the object of a verb, with the name of who made it. */
export function hasAuthor(scan: Scan, chain: Chain, at: number): boolean {
  const by = scan.tokens.slice(chain.end, chain.end + 3);
  return (
    made.test(wordAt(scan, at - 1)) &&
    by[0]?.word === "by" &&
    by[1]?.raised === true &&
    by[2]?.raised === true
  );
}
