import { longestSentence, remembered } from "./remembered.ts";

/** A sentence without its formatting and its names, cut into clauses of words that rules can read. */
export interface Clause {
  readonly words: readonly string[];
  /** The mark that ended it: ",", ":", ";", "-", "(", ")", "and", "but", "" at the end. */
  readonly endedBy: string;
  /** The mark before it. */
  readonly begunBy: string;
}

/** Stands for a name: a quoted or known title. Rules never read inside. */
const firstName = 0xe000;
const mostNames = 256;
const nameWord = (index: number): string => String.fromCharCode(firstName + Math.min(index, mostNames - 1));
/** Which name a word stands for; -1 for an ordinary word. */
export function nameIndex(word: string): number {
  const index = word.charCodeAt(0) - firstName;
  return word.length === 1 && index >= 0 && index < mostNames ? index : -1;
}

export interface NamedText {
  readonly text: string;
  /** What was quoted or recognised, in order. */
  readonly names: readonly string[];
}

const quotes =
  /"([^"\n]{1,300})"|„([^“”\n]{1,300})[“”]|»([^«\n]{1,300})«|“([^”\n]{1,300})”|«([^»\n]{1,300})»|`([^`\n]{1,300})`|(?<![\p{L}\p{N}])['‘]([^'’\n]{2,200})['’](?![\p{L}])/gu;

const openQuote = /(^|[\s(:*–—-])["“„«]([^"”»\n]{2,300})$/u;

/** Titles may say anything ("Deleted scenes"), so they are taken out before reading. */
export function takeNames(sentence: string, titles: readonly string[]): NamedText {
  const names: string[] = [];
  const taken = (name: string): string => {
    names.push(name);
    return ` ${nameWord(names.length - 1)} `;
  };
  let text = sentence.replaceAll(/[’‘](?=\p{L})/gu, "'");
  text = text.replaceAll(quotes, (whole: string, ...groups: (string | undefined)[]) =>
    taken(groups.slice(0, 7).find((group) => group !== undefined) ?? whole),
  );
  // A quotation that is never closed was cut off, with the answer or at the end of its line.
  text = text.replace(openQuote, (_whole: string, before: string, quoted: string) => before + taken(quoted));
  text = text.replaceAll(/\*\*|__/g, "");
  const lower = text.toLowerCase();
  const lowerTitles = inLowerCase(titles);
  for (const [index, title] of titles.entries()) {
    if (!lower.includes(lowerTitles[index]!)) continue;
    text = text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(title)}(?![\\p{L}\\p{N}])`, "giu"), () =>
      taken(title),
    );
  }
  return { text, names };
}

/** The same titles are looked for in every sentence of an answer. */
const loweredOf = new WeakMap<readonly string[], readonly string[]>();
function inLowerCase(titles: readonly string[]): readonly string[] {
  const known = loweredOf.get(titles);
  if (known !== undefined) return known;
  const lowered = titles.map((title) => title.toLowerCase());
  loweredOf.set(titles, lowered);
  return lowered;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const wordPattern =
  /[\uE000-\uE0FF]|#[\p{L}\p{N}_-]+|\p{L}+(?:['-]\p{L}+)*|(?<=\b(?:on|to|by|for|due|until|till|from|is|now|\p{L}+day) )\d{1,2}\/\d{1,2}(?![/\d])|\d+(?:[.:]\d+)*|→|->|⇒|[,;:()—–?!.…]|\s-\s/gu;
const breaks = new Set([",", ";", ":", "(", ")", "—", "–", " - ", "!", ".", "…", "?"]);
const joins = new Set([
  "and",
  "but",
  "so",
  "though",
  "although",
  "however",
  "then",
  "because",
  "while",
  "which",
]);

/** Nobody says more in one breath; rules stay quick. */
const longestClause = 60;

export const clausesOf: (text: string) => readonly Clause[] = remembered(cutClauses, 50, longestSentence);

function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let words: string[] = [];
  let begunBy = "";
  const end = (mark: string): void => {
    if (words.length > 0) clauses.push({ words, endedBy: mark, begunBy });
    words = [];
    begunBy = mark;
  };
  for (const match of text.toLowerCase().matchAll(wordPattern)) {
    const word = match[0];
    if (words.length >= longestClause) end("");
    if (breaks.has(word)) end(word.trim());
    else if (word === "and" && (joinsNames(text, match.index, words) || isHalf(text, match.index)))
      words.push(word);
    else if (joins.has(word) && words.length > 0) end(word);
    else if (/^(?:because|while|although|though)$/.test(word)) begunBy = word;
    else if (!(joins.has(word) && words.length === 0)) words.push(...splitContraction(word));
  }
  end("");
  return clauses;
}

/** "Moved A and B to the trash" is one clause. */
const joinsNames = (text: string, at: number, words: readonly string[]): boolean =>
  nameIndex(words.at(-1) ?? "") >= 0 && /^and\s+[\uE000-\uE0FF]/i.test(text.slice(at, at + 12));

/** "An hour and a half" is one length. */
const isHalf = (text: string, at: number): boolean =>
  /^and a (?:half|quarter)\b/i.test(text.slice(at, at + 14));

/** "I've" reads as two words; "it's" as well. A negation stays whole. */
function splitContraction(word: string): string[] {
  if (!word.includes("'") || word.endsWith("n't")) return [word];
  const match = /^(.+)'(ve|s|re|m|ll|d)$/.exec(word);
  return match === null ? [word] : [match[1]!, `'${match[2]!}`];
}
