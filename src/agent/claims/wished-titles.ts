import { imperative } from "./plain-words.ts";

const mostStarts = 40;
const longestTitle = 10;

/**
 * Titles that a row would have had: the to-dos in the user's own words, where the answer repeats them with a capital. "Call
 * the dentist is on your list" then begins with a name, and not with advice to call.
 */
export function wishedTitles(asked: string, answer: string): string[] {
  const words = asked.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const said = answer.toLowerCase();
  const titles: string[] = [];
  let starts = 0;
  for (let at = 0; at < words.length && starts < mostStarts; at += 1) {
    if (!imperative.test(words[at]!.toLowerCase())) continue;
    starts += 1;
    const title = longestSaid(words.slice(at, at + longestTitle), said, answer);
    if (title !== null) titles.push(title);
  }
  return titles;
}

function longestSaid(words: readonly string[], said: string, answer: string): string | null {
  for (let length = words.length; length >= 2; length -= 1) {
    const phrase = words.slice(0, length).join(" ");
    const found = said.indexOf(phrase.toLowerCase());
    if (found >= 0 && /\p{Lu}/u.test(answer[found] ?? "")) return phrase;
  }
  return null;
}
