/** Scripts written without spaces: each character counts as a word of its own. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const marks = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/u;

/** A query looks at no more words than these; a document at no more than `documentLimit`. */
const queryLimit = 12;
const documentLimit = 10_000;
const wordLength = 60;

/**
 * Text taken apart into the words that search compares: lower case, without accents. Both engines are fed with
 * these, so that the same words match in both, and nothing that a person types is ever syntax.
 */
export function searchWords(text: string, limit: number = documentLimit): string[] {
  const plain = text.normalize("NFKD").replace(marks, "").toLowerCase().replace(unspaced, " $& ");
  const words: string[] = [];
  for (const word of plain.split(separators)) {
    if (word !== "") words.push(word.slice(0, wordLength));
    if (words.length >= limit) break;
  }
  return words;
}

export function queryWords(text: string): string[] {
  return [...new Set(searchWords(text, queryLimit))];
}
