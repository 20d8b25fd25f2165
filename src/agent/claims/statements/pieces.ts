import { clausesOf, nameIndex, type NamedText } from "../clauses.ts";

/** A piece of a sentence that can be true on its own. */
export interface Piece {
  readonly words: readonly string[];
  readonly line: string;
  readonly names: readonly string[];
}

/** Has a verb that tells how something is. */
export const tells =
  /(?:'s|'re|'ve|’s|’re|’ve|\b(?:is|are|isn['’]t|aren['’]t|hasn['’]t|(?:does|do)n['’]t have|has|have|sits?|stands?|lands?|falls?|remains?|stays?|carries|carry|bears?|shows?|belongs?|owns?|keeps?|kept|comes? up|repeats?|recurs?|reads?|waits?|appears?|applies|apply|holds?|goes?))\b/i;

const breaks =
  /[;()—–!…]|\.(?!\d)|:(?!\d)|\s-\s|,\s+(?=(?:and|but|so|while|which|with|because|since|leaving|then)\b)|\b(?:but|while|because|although|though|whereas|since|which|so that|now that)\b/i;

/** What only leads in, and what is set beside the rows that are told of: "as before", "ahead of the budget". */
const notTold: readonly (readonly [what: RegExp, instead: string])[] = [
  [
    /^\W*(?:(?:yes|no harm done|no problem|no worries|no|not yet|well|sure|okay|ok|right|great|done|to recap|in short|as of now|in the meantime|for now|currently|at the moment|right now)[,!:]?\s+)+(?=\S)/i,
    "",
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
    .flatMap(halves)
    .flatMap((text) => {
      const words = clausesOf(text).flatMap((clause) => clause.words);
      if (words.length === 0 || words.length > 24) return [];
      const names = words.flatMap((word) => all[nameIndex(word)] ?? []);
      return [{ words, line: words.join(" "), names }];
    });
}

/** "I've put … and lowered …" */
const goesOn =
  /^(?:then |also )?(?:\w+ed|put|set|made|took|gave|cut|sent|told|wrote|drew|bought|paid|got|left|let|went) /i;

/** "The slides are high and the milk is open": each half has a verb of its own. */
function halves(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.split(/,\s+(?:and\s+)?|\s+and\s+/i)) {
    const last = pieces.at(-1);
    if (last === undefined || (tells.test(last) && (tells.test(part) || goesOn.test(part))))
      pieces.push(part);
    else pieces[pieces.length - 1] = `${last}, ${part}`;
  }
  return pieces;
}
