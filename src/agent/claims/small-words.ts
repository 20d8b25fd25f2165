import { longestSentence, remembered } from "./remembered.ts";

/** A text with its runs of letters in lower case; null where it has other letters than a to z. */
interface Lettered {
  readonly lower: string;
  readonly runs: readonly string[] | null;
}

const otherLetters = /[^\P{L}a-zA-Z]/u;

const lettered: (text: string) => Lettered = remembered(
  (text) => {
    const lower = text.toLowerCase();
    return { lower, runs: otherLetters.test(text) ? null : (lower.match(/[a-z]+/g) ?? []) };
  },
  50,
  longestSentence,
);

/**
 * Counts how often one of these words stands in a text, whole: "de|une?|c'est". As their pattern would, but where a text has
 * plain letters alone its words are looked up: each sentence is counted for every tongue.
 */
export function wordCounter(words: string): (text: string) => number {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu");
  const spellings = words.split("|").flatMap(spelledOut);
  const runs = new Set(spellings.filter((each) => /^[a-z]+$/.test(each)));
  // What is more than one run and would be counted otherwise by its runs.
  const joined = spellings.filter(
    (each) => !runs.has(each) && !otherLetters.test(each) && !isOneOf(runs, each),
  );
  return (text) => {
    const read = lettered(text);
    if (read.runs === null || joined.some((each) => read.lower.includes(each)))
      return text.match(pattern)?.length ?? 0;
    let count = 0;
    for (const run of read.runs) if (runs.has(run)) count += 1;
    return count;
  };
}

/** "It's", where "it" counts and "s" does not: once, however it is read. */
const isOneOf = (runs: ReadonlySet<string>, word: string): boolean =>
  /^[a-z]+'[a-z]+$/.test(word) && word.split("'").filter((run) => runs.has(run)).length === 1;

/** "eine[nm]?" is "eine", "einen" and "einem". No other signs of patterns are known here. */
function spelledOut(word: string): string[] {
  if (/^[\p{L}' ]*$/u.test(word)) return [word];
  const atom = /^(?:\[([^\]]+)\]|([\p{L}' ]))(\?)?/u.exec(word);
  if (atom === null) {
    throw new Error(`"${word}" is more than letters, sets of letters and what may be left out.`);
  }
  const [all, set, letter = "", mayMiss] = atom;
  const rest = spelledOut(word.slice(all.length));
  const letters = Array.from(set ?? letter).concat(mayMiss === undefined ? [] : [""]);
  return letters.flatMap((each) => rest.map((end) => each + end));
}
