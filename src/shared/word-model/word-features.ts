/**
 * What a linear model looks at in a sentence: its words, their neighbours, their endings, its marks and its ends, each
 * hashed to a place in a table, so that a model is one flat row of small numbers and knows no dictionary.
 */

const separators =
  /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+(?:[.:,]\d+)*|[?!.,:;…()*#@&%€$£"“”„«»'’-]|\p{Extended_Pictographic}/gu;
const isNumber = /^\d/;
/** Longer texts say at their start what they are. It bounds the work as well. */
const mostTokens = 120;

/** The lower-case tokens of a sentence; what stands in quotes is one token, for a title says nothing of the sentence. */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/["“„«][^"“”„«»\n]{1,200}["”“»]/gu, " qqq ")
    .replace(/\*\*([^*\n]{1,200})\*\*/gu, " bbb $1 ");
  const tokens = plain.match(separators) ?? [];
  return tokens.slice(0, mostTokens).map((token) => (isNumber.test(token) ? "0" : token));
}

/** The places of a sentence's features in a table of 2^`bits` rows, each once. `known` are facts that others found out. */
export function featurePlaces(text: string, bits: number, known: readonly string[] = []): number[] {
  const tokens = tokensOf(text);
  const places = new Set<number>();
  const add = (value: number): void => void places.add(mixed(value) >>> (32 - bits));
  const at = (index: number): string => tokens[index] ?? (index < 0 ? "^" : "$");
  for (let index = 0; index <= tokens.length; index += 1) {
    const [before, last, token] = [at(index - 2), at(index - 1), at(index)];
    add(hashed(kind.one, token));
    add(hashed(kind.two, last, token));
    add(hashed(kind.three, before, last, token));
    if (index > 1) add(hashed(kind.skipping, before, token));
    if (token.length > 4) {
      add(hashed(kind.ending, token.slice(-3)));
      add(hashed(kind.beginning, token.slice(0, 4)));
    }
    if (index < 3) add(hashed(kind.first, token));
    if (index === tokens.length - 1) add(hashed(kind.last, token));
  }
  add(hashed(kind.length, String(Math.min(8, Math.floor(tokens.length / 3)))));
  for (const fact of known) add(hashed(kind.known, fact));
  return [...places];
}

/** FNV-1a over a letter and up to three words with blanks between, as if they were one text that nobody has to build. */
function hashed(begun: number, one: string, two?: string, three?: string): number {
  let value = taken(begun, one);
  if (two !== undefined) value = taken(taken(value, " "), two);
  return three === undefined ? value : taken(taken(value, " "), three);
}

function taken(begun: number, text: string): number {
  let value = begun;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** A last mixing, so that the upper bits are as good as the lower ones. */
function mixed(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** What a feature is of, as the hash begins with it. */
const kind = {
  one: taken(0x811c9dc5, "1 "),
  two: taken(0x811c9dc5, "2 "),
  three: taken(0x811c9dc5, "3 "),
  skipping: taken(0x811c9dc5, "s "),
  ending: taken(0x811c9dc5, "e "),
  beginning: taken(0x811c9dc5, "b "),
  first: taken(0x811c9dc5, "f "),
  last: taken(0x811c9dc5, "l "),
  length: taken(0x811c9dc5, "n "),
  known: taken(0x811c9dc5, "k "),
} as const;
