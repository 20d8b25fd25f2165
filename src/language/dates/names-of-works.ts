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

/** "Tomorrow Never Dies": nobody writes these with a capital inside a sentence, but for a name. */
const opensTitle = (scan: Scan, chain: Chain, at: number): boolean =>
  at > 0 &&
  chain.pieces === 1 &&
  /^(?:today|tomorrow|tonight|yesterday)$/u.test(wordAt(scan, at)) &&
  scan.tokens[at]!.raised &&
  scan.tokens[chain.end]?.raised === true;

const enjoys = /^(?:watch|rewatch|see|read|reread|stream|borrow|rent|play|sing|learn|download)$/u;

/** "watch Friday the film", "watch Black Friday", "listen to Sunday Morning": what is seen or heard has a capital. */
function isWatched(scan: Scan, chain: Chain, at: number): boolean {
  const verb = wordAt(scan, at - 1) === "to" ? wordAt(scan, at - 2) : wordAt(scan, at - 1);
  const capitals = scan.tokens.slice(at, chain.end).every((token) => token.raised);
  if (capitals && chain.end > at + 1 && !isRaisedThroughout(scan) && (enjoys.test(verb) || verb === "listen"))
    return true;
  const named = chain.pieces === 1 && chain.day !== null && scan.tokens[at]!.raised;
  if (!named || !enjoys.test(wordAt(scan, at - 1))) return false;
  const next = scan.tokens[chain.end];
  if (chain.day?.weekday === undefined) return chain.end > at + 1 && wordAt(scan, chain.end - 1) === "day";
  const goesOn = next?.kind === "word" && next.raised && !isRaisedThroughout(scan);
  const kind = /^(?:film|movie|book|novel|series|show|play|album)$/u;
  return goesOn || (next?.word === "the" && kind.test(wordAt(scan, chain.end + 1)));
}

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
