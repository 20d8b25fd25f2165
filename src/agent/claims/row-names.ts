import { remembered } from "./remembered.ts";

export const plain = remembered(
  (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  2_000,
);
export const contentWords = (text: string): string[] =>
  plain(text)
    .split(" ")
    .filter((word) => word.length > 2 && !commonWords.has(word));
const commonWords = new Set("the and for with your you that this from task tasks item new".split(" "));

/** The same name, as people shorten and inflect it. */
export function alike(name: string, text: string): boolean {
  const left = plain(name);
  const right = plain(text);
  if (left === "" || right === "") return left === right;
  if (left.includes(right) || right.includes(left)) return true;
  const words = contentWords(name);
  const others = new Set(contentWords(text).map(stem));
  const shared = words.filter((word) => others.has(stem(word))).length;
  return shared > 0 && shared >= words.length / 2;
}
export const stem = (word: string): string =>
  /[gds]$/.test(word) ? word.replace(/(?:ing|ed|es|s)$/, "") : word;

export const commonVerbs =
  /^(?:call|send|buy|pay|book|review|check|read|write|prepare|order|ask|meet|plan|finish|update|fix|make|run|set|mark|add|move|delete|complete|create|close|start|take|back|first|last|next|done|list|today|tomorrow|\w+day|week|month|high|urgent|medium|low)$/;

/** The rows that the words of a clause name in part ("the dentist call"), best fits only. */
export function rowsMeant(words: readonly string[], titles: readonly string[]): string[] {
  const said = new Set(words.map(stem));
  return titles.filter((title) => tellingStems(title).some((word) => said.has(word)));
}

/** What a row is known by among others. */
export const tellingStems = remembered(
  (title): readonly string[] =>
    contentWords(title)
      .filter((word) => !commonVerbs.test(word))
      .map(stem),
  1_000,
);
