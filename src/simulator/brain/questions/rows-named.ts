import { contentWords, likeness, stem } from "../fit.ts";
import type { Row } from "../outputs.ts";
import { isOwnVerb } from "../own-verbs.ts";
import type { Scene } from "../scene.ts";
import { namingWords } from "./small-words.ts";

/**
 * The rows that the words of a question mean: those that have all of them. Where none has, what is done with a thing may
 * be said otherwise than its title says it ("talk to the apprentice"): then a verb may be left out, a name never.
 */
export function rowsNamed(
  words: readonly string[],
  text: string,
  scene: Scene,
  mayBeNoted = false,
): readonly Row[] {
  const { known } = scene;
  const said = words.filter((word) => contentWords(word).length > 0);
  if (said.length === 0) return [];
  const all = known.open.filter((row) => said.every((word) => has(row, word)));
  if (all.length > 0) return closest(all, said);
  const joined = rowsJoined(text, scene);
  if (joined.length > 0) return joined;
  const isTold = (word: string): boolean => known.open.some((row) => has(row, word));
  const firm = said.filter((word) => !isVerbHere(word, text));
  // What is asked for of the notes need not stand in the title: "which price did I note for the honey?"
  const asked = mayBeNoted ? firm.filter(isTold) : firm;
  if (asked.length === 0 || asked.length === said.length) return [];
  return closest(
    known.open.filter((row) => asked.every((word) => has(row, word))),
    asked,
  );
}

/** "The opening song and the closing song": each part names a row of its own. */
function rowsJoined(text: string, scene: Scene): readonly Row[] {
  const parts = text
    .split(/\s+(?:and|or|&|plus|as well as)\s+|\s*,\s*/i)
    .map((part) => ({ part, words: namingWords(part) }));
  if (parts.length < 2 || parts.some(({ words }) => words.length === 0)) return [];
  const each = parts.map(({ part, words }) => rowsNamed(words, part, scene));
  const rows = each.flatMap((found) => (found.length === 1 ? found : []));
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  return rows.length === parts.length && distinct.length > 1 ? distinct : [];
}

const wordsOf = (row: Row): readonly string[] =>
  contentWords([row.title, ...(row.tags ?? [])].join(" ")).map(stem);

const has = (row: Row, word: string): boolean =>
  wordsOf(row).some((own) => likeness(stem(word.toLowerCase()), own) === 1);

/** A title that is nothing but these words is meant before one that has more. */
function closest(rows: readonly Row[], said: readonly string[]): readonly Row[] {
  const whole = rows.filter(({ title }) => {
    const own = contentWords(title);
    const [first = "", ...others] = own;
    const thing = others.length > 0 && isOwnVerb(first) ? others : own;
    return thing.every((word) => said.some((other) => likeness(stem(other.toLowerCase()), stem(word)) === 1));
  });
  return whole.length === 1 ? whole : rows;
}

/** A verb by its place or its form: "will talk", "to mention", "looking". */
function isVerbHere(word: string, text: string): boolean {
  if (/^\p{Lu}/u.test(word)) return false;
  if (/\p{L}{2,}(?:ing|ed)$/u.test(word)) return true;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?:\\b(?:to|i|we|he|she|they|you|who|will|must|can|should|would|could|do|does|did|not|supposed to|shall) (?:still |already |yet |also )*)${escaped}(?![\\p{L}'’-])`,
    "iu",
  ).test(text);
}
