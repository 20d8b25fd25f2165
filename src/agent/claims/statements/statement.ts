import { isOpen, type SeenRow } from "../claim-evidence.ts";
import { clausesOf, nameIndex, type NamedText } from "../clauses.ts";
import { negations } from "../claim-words.ts";
import { contentWords, plain, stem } from "../row-names.ts";
import type { Piece } from "./pieces.ts";
import type { Fact } from "./row-facts.ts";
import type { World } from "./world.ts";

/** Whether the rows bear out what is told. Null: they cannot tell. */
export type Truth = "so" | "not so" | null;
/** One way to read a piece; "unread" leaves it to the next. */
export type Reading = (piece: Piece, world: World) => Truth | "unread";

export const truth = (is: boolean | null): Truth => (is === null ? null : is ? "so" : "not so");
export const things =
  "(?:tasks?|things?|items?|ones?|to-dos?|rows?|deadlines?|entries|entry|errands?|priorities)";

/** Told of rows that are no longer open: nobody knows all of those. */
export const ofClosed =
  /\b(?:done|complete|completed|finished|closed|wrapped up|ticked off|checked off|crossed off|deleted|trash|bin|history|log)\b/;

/** Some of its words, with the names among them. */
export function partOf({ words, names, text }: Piece, from: number, to: number = words.length): Piece {
  const namesIn = (some: readonly string[]): number => some.filter((word) => nameIndex(word) >= 0).length;
  const own = words.slice(from, to);
  const skipped = namesIn(words.slice(0, from));
  return { words: own, line: own.join(" "), text, names: names.slice(skipped, skipped + namesIn(own)) };
}

export const denied = ({ words, line }: Piece): boolean =>
  words.some((word) => negations.has(word)) || /\bno longer\b/.test(line);

/** Whether a row is as all the facts say; null where what was read of it does not tell. */
export function fits(row: SeenRow, facts: readonly Fact[]): boolean | null {
  let known: boolean | null = true;
  for (const { holds, away } of facts) {
    const held = holds(row);
    if (held === null) known = null;
    else if (held === away) return false;
  }
  return known;
}

/** Whether each is; of several rows with one title (a repeating task and its next time) any may be meant. */
export function allFit(rows: readonly SeenRow[], facts: readonly Fact[]): boolean | null {
  const found = [...Map.groupBy(rows, ({ title }) => plain(title)).values()].map((alike) => {
    const each = alike.map((row) => fits(row, facts));
    return each.includes(true) ? true : each.includes(null) ? null : false;
  });
  if (found.includes(false)) return false;
  return found.includes(null) ? null : true;
}

/** Those that fit; null where nobody knows of one. Open ones, where the facts do not speak of others. */
export function rowsThatFit(rows: readonly SeenRow[], facts: readonly Fact[]): SeenRow[] | null {
  const ofAll = facts.some(({ field, away }) => !away && (field === "status" || field === "gone"));
  const among = rows.filter((row) => ofAll || isOpen(row));
  const found = among.map((row) => fits(row, facts));
  return found.includes(null) ? null : among.filter((_row, index) => found[index] === true);
}

/** What a sentence speaks of, by name or in part, for what goes on about it: titles; none where its words fit several. */
export function rowsSpokenOf(sentence: NamedText, world: World): string[] {
  const words = clausesOf(sentence.text).flatMap((clause) => clause.words);
  const names = words.flatMap((word) => sentence.names[nameIndex(word)] ?? []);
  const rows = rowsNamed({ words, line: "", text: sentence.text, names }, world);
  return (rows ?? []).map(({ title }) => title);
}

const named = new WeakMap<Piece, { readonly focus: readonly SeenRow[]; readonly rows: SeenRow[] | null }>();

/** The rows that a piece names; null where its words fit several. */
export function rowsNamed(piece: Piece, world: World): SeenRow[] | null {
  const known = named.get(piece);
  if (known?.focus === world.focus) return known.rows;
  const rows = findNamed(piece, world);
  named.set(piece, { focus: world.focus, rows });
  return rows;
}

function findNamed({ words, names }: Piece, world: World): SeenRow[] | null {
  const found = new Set<SeenRow>();
  for (const name of names) {
    const said = plain(name);
    const exact = world.rows.filter(({ title }) => plain(title) === said);
    const isPart = ({ title, gone }: SeenRow): boolean => gone !== true && plain(title).includes(said);
    const rows = exact.length > 0 ? exact : world.rows.filter(isPart);
    if (!isOneTitle(rows)) return null;
    for (const row of rows) found.add(row);
  }
  for (const [at, word] of words.entries()) {
    if (word.length < 3 || nameIndex(word) >= 0 || valueWord.test(word)) continue;
    const rows = world.byWord.get(stem(word)) ?? [];
    const one = rows.length < 2 ? rows : rows.filter(({ gone }) => gone !== true);
    if (!isOneTitle(one)) return null;
    if (one.length > 0 && !isOwnWord(word, names)) for (const row of one) found.add(row);
    // "The call is on Friday", of "Call the dentist" just named.
    if (words[at - 1] !== "the") continue;
    const called = world.focus.filter(({ title }) => plain(title).split(" ")[0] === word);
    if (called.length === 1) found.add(called[0]!);
  }
  return [...found];
}
const isOneTitle = (rows: readonly SeenRow[]): boolean =>
  new Set(rows.map(({ title }) => plain(title))).size < 2;
const isOwnWord = (word: string, names: readonly string[]): boolean =>
  names.some((name) => contentWords(name).map(stem).includes(stem(word)));
const valueWord =
  /^(?:urgent|high|medium|low|today|tomorrow|\w+day|week|month|year|open|done|blocked|tag|date)$/;

/** The words beside those by which rows are called. */
export function besideNames({ words }: Piece, rows: readonly SeenRow[]): string[] {
  const own = new Set(rows.flatMap(({ title }) => contentWords(title)).map(stem));
  return words.filter((word) => !own.has(stem(word)) || valueWord.test(word));
}
