/**
 * What a linear model looks at in a sentence: its words, their neighbours, their endings, its marks and its ends, each
 * hashed to a place in a table, so that a model is one flat row of small numbers and knows no dictionary.
 */

const separators =
  /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+(?:[.:,]\d+)*|[?!.,:;…()*#@&%€$£"“”„«»'’-]|\p{Extended_Pictographic}/gu;
/** Longer texts say at their start what they are. It bounds the work as well. */
const mostTokens = 120;

/** The lower-case tokens of a sentence; what stands in quotes is one token, for a title says nothing of the sentence. */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/["“„«][^"“”„«»\n]{1,200}["”“»]/gu, " qqq ")
    .replace(/\*\*([^*\n]{1,200})\*\*/gu, " bbb $1 ");
  return [...plain.matchAll(separators)]
    .slice(0, mostTokens)
    .map(([token]) => (/^\d/.test(token) ? "0" : token));
}

/** The places of a sentence's features in a table of 2^`bits` rows, each once. `known` are facts that others found out. */
export function featurePlaces(text: string, bits: number, known: readonly string[] = []): number[] {
  const tokens = tokensOf(text);
  const places = new Set<number>();
  const add = (feature: string): void => void places.add(hash(feature) >>> (32 - bits));
  const at = (index: number): string => tokens[index] ?? (index < 0 ? "^" : "$");
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = at(index);
    add(`1 ${token}`);
    add(`2 ${at(index - 1)} ${token}`);
    add(`3 ${at(index - 2)} ${at(index - 1)} ${token}`);
    if (index > 1) add(`s ${at(index - 2)} ${token}`);
    if (token.length > 4) {
      add(`e ${token.slice(-3)}`);
      add(`b ${token.slice(0, 4)}`);
    }
    if (index < 3) add(`f ${token}`);
    if (index === tokens.length - 1) add(`l ${token}`);
  }
  add(`n ${Math.min(8, Math.floor(tokens.length / 3))}`);
  for (const fact of known) add(`k ${fact}`);
  return [...places];
}

/** FNV-1a with a last mixing, so that the upper bits are as good as the lower ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
