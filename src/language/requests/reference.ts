/** How a sentence names a row: "that one", "the second", "the budget review"; several of them where it says so. */
export interface Named {
  readonly reference?: string;
}

const filler =
  /^(?:(?:my|the|a|an|that|this|all|of|off|on|with|about)\s+)*?(?:(?:to-?\s?do|task|reminder|item|entry|event|ticket)s?\s+(?:called|named|titled|about|for|to|of|on|saying|that says|with the title|where i|:)\s+)/iu;
/** "the task dry cleaning": the noun stands before the name itself. */
const titled =
  /^(?:(?:the|my|that|this) (?:to-?\s?do|task|reminder|item|entry)|reminder|task) (?!(?:list|that|which|i|we|you|with|in|on|from|due|tagged|assigned|named|called|is|was|and|or|at|by|to|before|after|i've|number|\d)\b)(?=\p{L})/iu;
const tail =
  /\s+(?:from|off|on|in|of|out of) (?:my|the|our|this) (?:[\p{L}-]+ ){0,2}?(?:list|to-?\s?do(?:s| list)?|tasks?|calendar|agenda|schedule|board|backlog)$/iu;
const noun = /\s+(?:to-?\s?do|task|reminder|item|entry)s?$/iu;
const pronounNoun =
  /^(?:that|this|the (?:first|second|third|fourth|fifth|sixth|last|next|latest|other|previous|same|\d+(?:st|nd|rd|th)))(?: (?:to-?\s?do|task|reminder|item|entry|one))?$/iu;

export function cleanReference(text: string): string {
  let named = text
    .replace(/^((?:that|this|it|the [\p{L}]+) ?(?:one)?)'s$/iu, "$1")
    .replace(tail, "")
    .replace(filler, "")
    .replace(titled, "")
    .trim();
  named = named.replace(/^["'“‘](.+)["'”’]$/u, "$1").replace(/[\s,.!?;:]+$/u, "");
  if (pronounNoun.test(named)) return named;
  return named.replace(noun, (match) =>
    /^(?:the|my|a|that|this|all|every|any|both|all (?:of )?(?:the|my|our|these|those))?\s*$/iu.test(
      named.slice(0, -match.length),
    )
      ? match
      : "",
  );
}

const ordinal = String.raw`(?:first|second|third|fourth|fifth|sixth|last|\d+(?:st|nd|rd|th))`;
const twoOrdinals = new RegExp(
  String.raw`^(?:the )?${ordinal}(?:(?:,| and|, and) (?:the )?${ordinal})+(?: ones?| tasks?| items?)?$`,
  "iu",
);
const determined = /^(?:the|my|that|this|"|“|')/iu;

/** "1 and 3", "items 2, 4 and 5", "#7". */
export const numbered = String.raw`(?:(?:items?|tasks?|numbers?|no\.?|nos\.?|to-?dos?)\s+)?#?\d{1,2}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)#?\d{1,2})*`;
const onlyNumbers = new RegExp(`^${numbered}$`, "iu");

/** "alpha report and beta report": each says what it is. */
const sameKind = (parts: readonly string[]): boolean => {
  const last = parts.map((part) => /\s(\p{L}+)$/u.exec(part)?.[1]?.toLowerCase());
  return last[0] !== undefined && last.every((word) => word === last[0]);
};

/** "the report and the slides" are two rows; "salt and pepper" is one. */
export function namedRows(text: string): Named[] {
  const named = text.trim();
  if (named === "") return [{}];
  if (twoOrdinals.test(named)) {
    return [...named.matchAll(new RegExp(ordinal, "giu"))].map((match) => ({ reference: `the ${match[0]}` }));
  }
  if (onlyNumbers.test(named)) return [...named.matchAll(/\d+/gu)].map((match) => ({ reference: match[0] }));
  const parts = named.split(/\s*,\s*(?:and\s+)?|\s+and\s+/iu);
  const several = parts.length > 1 && (parts.every((part) => determined.test(part)) || sameKind(parts));
  const one = cleanReference(named);
  return several
    ? parts.map((part) => ({ reference: cleanReference(part) }))
    : one === ""
      ? [{}]
      : [{ reference: one }];
}
