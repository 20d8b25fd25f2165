import { clausesOf, nameIndex, type NamedText } from "../clauses.ts";
import { numberWords } from "../number-words.ts";

/** A piece of a sentence that can be true on its own. */
export interface Piece {
  readonly words: readonly string[];
  readonly line: string;
  /** As it stands, with its commas. */
  readonly text: string;
  readonly names: readonly string[];
}

/** Has a verb that tells how something is. */
export const tells =
  /(?:'s|'re|'ve|’s|’re|’ve|\b(?:is|are|isn['’]t|aren['’]t|hasn['’]t|(?:does|do)n['’]t have|has|have|sits?|stands?|lands?|falls?|remains?|stays?|carries|carry|bears?|shows?|belongs?|owns?|keeps?|kept|comes? up|repeats?|recurs?|reads?|waits?|appears?|applies|apply|holds?|go(?:es)?|shares?|continues?|ranks?))\b/i;

const breaks =
  /[;()—–!…]|\.(?!\d)|\s-\s|,\s+(?=(?:but|so|while|which|with|because|since|leaving|then)\b)|\b(?:but|while|because|although|though|whereas|since|which|so that|now that)\b/i;

/** What only leads in, and what is set beside the rows that are told of: "as before", "ahead of the budget". */
const notTold: readonly (readonly [what: RegExp, instead: string])[] = [
  [/^\W*(?:(?:yes|no)[,!:] +|(?:great|good) news[,!:—–]? +(?:- +)?)(?=\S)/i, ""],
  [
    /^\W*(?:(?:no harm done|no problem|no worries|not yet|well|sure|okay|ok|right|great|done|to recap|in short|as of now|in the meantime|for now|currently|at the moment|right now)[,!:]?\s+)+(?=\S)/i,
    "",
  ],
  // "Blocked, so not for now: the report": the state is told of what stands behind the colon.
  [
    /^\W*(blocked|overdue|urgent|done|in progress)\b[^:\uE000-\uE0FF]*:\s*([^\p{L}]*[\uE000-\uE0FF].*?)[.!]*$/iu,
    "$2 is $1",
  ],
  [/\bneither of (?:the two|them|these|both) (?:is|are)\b/i, "both are not"],
  [/^\W*(?:please |kindly )?(?:note|keep in mind|remember|be aware) that /i, ""],
  [/^\W*(?:along with|together with|besides|apart from|in addition to|as of|as requested) [^,]{1,60}, /i, ""],
  [
    /,? \b(?:as before|as you (?:had|left) (?:it|them)|as (?:it|they) (?:was|were)|just like before|after having .*|after all|the way it was(?: before)?)\b/i,
    "",
  ],
  [/,? \b(?:instead of|rather than|as opposed to)\b.*$/i, ""],
  [
    /,? \b(?:ahead of|behind the|behind your|alongside|along with|together with|next to|on top of|followed by|besides?|plus|in addition to|apart from|aside from|except)\b.*$/i,
    "",
  ],
  [/\b(urgent|high|medium|low)-priority\b/gi, "$1 priority"],
  [
    /\byou['’]ll (?:now |also )?(?:find|see) ([^,.]{1,60}?) (?=(?:under|on|in|at|among|marked|tagged) )/i,
    "$1 is ",
  ],
];

export function piecesOf({ text: whole, names: all }: NamedText): Piece[] {
  const cleaned = notTold.reduce((text, [what, instead]) => text.replace(what, instead), whole);
  return cleaned
    .split(breaks)
    .flatMap(atColon)
    .flatMap(halves)
    .flatMap((text) => {
      const words = clausesOf(text).flatMap((clause) => clause.words);
      if (words.length === 0 || words.length > 24) return [];
      const names = words.flatMap((word) => all[nameIndex(word)] ?? []);
      return [{ words, line: words.join(" "), text, names }];
    });
}

/** "You have two urgent tasks: the report and the slides": a list belongs to its count, what tells more stands alone. */
function atColon(text: string): string[] {
  const at = text.search(/:(?!\d)/);
  if (at < 0) return [text];
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  // "Run payroll: due Monday": what stands behind a name is told of it.
  if (nameAlone.test(before) && /^\W*\p{L}/u.test(after))
    return [`${before} is ${after.replace(/:(?!\d)/g, ",")}`];
  if (countsThem.test(before) && !tells.test(after)) return [`${before}, ${after.replaceAll(":", ",")}`];
  return [before, ...atColon(after)];
}
const nameAlone = /^[^\p{L}\p{N}]*[\uE000-\uE0FF][^\p{L}\p{N}]*$/u;
const countsThem = new RegExp(
  `\\b(?:one|${Object.keys(numberWords).join("|")}|\\d{1,2}) (?:\\S+ ){0,3}?(?:tasks?|items?|things|to-dos)\\b`,
  "i",
);

/** "I've put … and lowered …" */
const goesOn =
  /^(?:then |also )?(?:\w+ed|put|set|made|took|gave|cut|sent|told|wrote|drew|bought|paid|got|left|let|went) /i;

const isThing =
  /^(?:(?:the|your|my|an?|its|both)\b|["“„*]?[\p{Lu}\p{N}\uE000-\uE0FF]|\s[\uE000-\uE0FF]|\w+ing\b|\w+$)/u;

/** "The slides are high and the milk is open": each half has a verb of its own. */
function halves(text: string): string[] {
  const pieces: string[] = [];
  const [first = "", ...rest] = text.split(/(,\s+and\s+|,\s+|\s+and\s+)/i);
  pieces.push(first);
  for (let at = 0; at < rest.length; at += 2) {
    const part = rest[at + 1]!;
    const last = pieces.at(-1)!;
    const isOwn = tells.test(part) || goesOn.test(part);
    // "The milk, the plants, and the fence" is a list; else a new thought begins there.
    const isListed = !isOwn && isThing.test(part);
    if (/^,\s+and/i.test(rest[at]!) ? !isListed : isOwn && tells.test(last)) pieces.push(part);
    else pieces[pieces.length - 1] = `${last}, ${part}`;
  }
  return pieces;
}
