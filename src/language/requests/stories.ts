/**
 * A wish with a story around it: "the client wants changes, so I need to redo slide 5, they're waiting". What is told before
 * and after is no part of the to-do; a level or an effort said in passing counts.
 */
import type { Field, Stretch } from "../fields/field.ts";
import { courtesy } from "./command-words.ts";
import { isTold } from "./statement.ts";

/** Where one thought may end and the next begin. */
const seams =
  /\s*(?:[,;]|\.{2,}|…|[!?.](?=\s)|:['’]?[()]|\s[–—-](?=\s))\s*(?:(?:and|so|but|cause|because|cos|lol|haha|also)\s+)*|\s+(?:so|because|cos|cause|lol|haha)\s+/giu;

/** Words with which somebody surely wants something kept. */
const wish = new RegExp(
  String.raw`^(?:(?:so|well|anyway|also|and|then|ok|okay|right|oh|ugh+)[\s,]+)*${courtesy}(?:remind me\b|(?:add|note|jot down|write down)\s+(?!(?:it|that|this|them|those|(?:a |the )?(?:notes?|tags?|labels?|links?|comments?))\b)|(?:put|stick)\s+(?!(?:it|that|this|them|those)\b)[^,]{2,60} (?:on|to) (?:my|the|our) (?:[\p{L}-]+ )?(?:list|tasks|to-?dos?)\b|(?:i|we)(?:'ve| have)? (?:still |really |just |also )*(?:need|have|got|ought) to\b|(?:i|we)(?:'d better| must| should| gotta)\b|(?:still |really )*(?:need to|gotta|got to|have to|must)\b|need (?:a|an|some|new|more)\b|don't (?:let me )?forget\b|let's\b|(?:create|make|set|new) (?:me )?(?:an? )?(?:new )?(?:task|reminder|to-?do)\b)`,
  "iu",
);
/** "… can you note that please": asks for what was said before. */
const points =
  /^(?:(?:so|and|then|just|please|can|could|would|will|you) )*(?:note|add|put|write|jot|save|remember|log|track)\b(?: down)?\s+(?:it|that|this|them|those)\b/iu;
const sigh =
  /^(?:(?:ugh+|argh|omg|gosh|jeez|yikes|crap|dang|hm+|shoot|right|ok|okay|well|so|oh|no|man|boy|dear|hey|hi|hello|damn|lol|haha|phew|sorry|great|anyway|btw|by the way|(?:i )?(?:totally |completely |almost )*forgot|no idea)[\s,]*)+$/iu;
/** "My budget code is 4711": to be remembered, and no story. */
const fact =
  /^(?:my|our) [^,.]{2,40}(?: is|'s) (?!\p{L}+ing\b|\p{L}+ed\b|(?:so|very|too|empty|broken|late|dead|ill|sick|dirty|full)\b)/iu;
/** "Beans are ordered", "the quote's out": may be a task that is done. */
const report =
  /^(?!(?:his|her|their|she|he|they|it|there|that)\b)(?:[\p{L}\p{N}'’-]+ ){0,5}?[\p{L}\p{N}-]+(?: is| are| was| were|['’]s| got| has been| have been)(?: now| all| finally| already)* (?:\p{L}{2,}ed|done|sent|paid|bought|made|sold|written|out|in|off|over|gone|up|through|on its way|ready)\b/iu;
/** Who a story is about; a wish of one's own begins otherwise. */
const teller =
  /^(?:(?:oh|man|ok|okay|so|well|hey|lol|ugh+|just|since|because|as|and|but|now|honestly|apparently)\s+)*(?:i(?:'m|'ve| am| was| forgot| keep| can't| couldn't| don't| didn't| never| still can't| just got| almost| guess| think)|he|she|they|it|that's|that|there|we(?:'re| are|'ve| were| ran| got)|you|everyone|everybody|nobody|somebody|someone|can't|couldn't|don't|(?:she|he|it)'s|its|they're|were (?:out|low|having|going)|got off)\b/iu;
/** "Mum called", "the client wants changes", "my phone died again". */
const news =
  /^(?:(?:oh|man|ok|okay|so|well|hey|lol|ugh+|just|since|because|as)\s+)*(?:(?:my|the|our|his|her|their|this) (?:[\p{L}'’-]+ ){1,3}?|(?:mum|mom|dad|boss|grandma|grandpa|\p{Lu}\p{L}+) )(?:just |really |also |still |always |never |finally |already )*(?:called|rang|texted|wrote|asked|emailed|messaged|told|said|says|wants|needs|keeps|hates|loves|likes|insists|thinks|broke|died|hurts?|came|comes|went|goes|got|gets|left|leaves|lost|forgot|moved|starts?|started|visits|arrives|arrived|is|are|was|were|has|have|had|will|won't|can't|doesn't|didn't|isn't|\p{L}{2,}ed)\b/u;
/** Before these nobody tells of a deed of one's own that could be a task done. */
export const isOthersNews = (text: string): boolean =>
  /^(?:(?:so|hey|oh|ok|well|just)\s+)*(?:(?:my|the|our|his|her|their) [\p{L}'’-]+|mum|mom|dad|boss|he|she|they|\p{Lu}\p{L}+) (?:just |also )?(?:called|rang|texted|wrote|asked|emailed|messaged|told|said|says|wants|needs|thinks)\b/u.test(
    text.trim(),
  );

export const isTale = (text: string): boolean => {
  const said = text.trim();
  if (fact.test(said) || report.test(said)) return false;
  return sigh.test(said) || teller.test(said) || news.test(said) || isTold(said);
};

export interface Wished {
  /** The wish alone. */
  readonly part: Stretch;
  /** What was told around it. */
  readonly told: readonly Stretch[];
}

/** The one wish of a text and the stories around it, or null where there is none, several, or no story. */
export function wishInStory(
  text: string,
  whole: Stretch,
  isRequest: (piece: Stretch) => boolean,
): Wished | null {
  const pieces = piecesOf(text, whole);
  if (pieces.length < 2) return null;
  const said = pieces.map(({ start, end }) => text.slice(start, end));
  const wishes = [...said.keys()].filter(
    (index) => wish.test(said[index] ?? "") && !points.test(said[index] ?? ""),
  );
  const at = wishes[0];
  // "… add a visit for that" leans on what was told.
  if (
    at === undefined ||
    wishes.length > 1 ||
    /\b(?:for|about|on|with) (?:it|that|this|them)\b/iu.test(said[at] ?? "")
  )
    return null;
  const stories = new Map<number, boolean>();
  const isStory = (index: number): boolean => {
    const known = stories.get(index) ?? (isTale(said[index] ?? "") && !isRequest(pieces[index]!));
    stories.set(index, known);
    return known;
  };
  const others = [...said.keys()];
  if (!others.slice(0, at).every(isStory)) return null;
  // What stands between the wish and the next tale belongs to the wish; what follows must be told as well.
  const tail = others.slice(at + 1).find((index) => isStory(index) || points.test(said[index] ?? ""));
  const rest = tail === undefined ? [] : others.slice(tail);
  const isAside = (index: number): boolean =>
    isStory(index) || points.test(said[index] ?? "") || isPassing(said[index] ?? "");
  if ((at === 0 && rest.length === 0) || !rest.every(isAside)) return null;
  const last = (tail ?? pieces.length) - 1;
  return {
    part: { start: pieces[at]!.start, end: pieces[last]!.end },
    told: [...others.slice(0, at), ...rest].map((index) => pieces[index]!),
  };
}

/** "urgent please", "no rush": a few words in passing. */
const isPassing = (text: string): boolean => text.trim().split(/\s+/u).length <= 4;

function piecesOf(whole: string, { start: from, end: to }: Stretch): Stretch[] {
  const text = whole.slice(from, to);
  const pieces: Stretch[] = [];
  let start = 0;
  const keep = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) pieces.push({ start: from + start, end: from + end });
  };
  for (const { index, 0: seam } of text.matchAll(seams)) {
    keep(index);
    start = index + seam.length;
  }
  keep(text.length);
  return pieces;
}

/** Of what is told in passing, levels and efforts count for the wish, and a day only where it is a limit. */
export const countsInPassing = (field: Field, isDated: boolean): boolean =>
  field.name === "priority" ||
  field.name === "estimateMinutes" ||
  field.name === "tags" ||
  (field.name === "due" && !isDated && /\b(?:by|until|before|due|deadline)\b/iu.test(field.lead));
