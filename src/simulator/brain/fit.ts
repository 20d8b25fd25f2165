import type { Row } from "./outputs.ts";
import { isOwnVerb } from "./own-verbs.ts";

/** Words that name no row: articles, the word "task" and its like, courtesy. */
const emptyWords = new Set(
  (
    "a an the my our your his her their that this these those one ones task tasks todo todos item items thing things " +
    "reminder reminders entry row about for to on of with in at by from and or is are was it its please just also too " +
    "called named titled regarding already now already up off out i we me us do did done have has actually"
  ).split(" "),
);

const irregular: Readonly<Record<string, string>> = {
  paid: "pay",
  bought: "buy",
  sent: "send",
  wrote: "write",
  written: "write",
  made: "make",
  met: "meet",
  did: "do",
  went: "go",
  got: "get",
  took: "take",
  spoke: "cal",
  speak: "cal",
  spoken: "cal",
  talked: "cal",
  talk: "cal",
  phoned: "cal",
  phone: "cal",
  fix: "repair",
  fixed: "repair",
  mended: "repair",
  rang: "ring",
  told: "tell",
  brought: "bring",
  built: "build",
  read: "read",
  ran: "run",
  held: "hold",
  found: "find",
  drew: "draw",
  gave: "give",
  chose: "choose",
  fed: "feed",
  sold: "sell",
  left: "leave",
  kept: "keep",
  prof: "professor",
  dr: "doctor",
  mr: "mister",
  mrs: "missus",
  appt: "appointment",
  cert: "certificate",
  certs: "certificate",
  docs: "document",
  doc: "document",
  info: "information",
  specs: "specification",
  spec: "specification",
  conf: "conference",
  exam: "examination",
  lab: "laboratory",
  uni: "university",
  meds: "medicine",
  bday: "birthday",
  pics: "photo",
  pic: "photo",
  homework: "homework",
  hw: "homework",
  ad: "advert",
  advertisement: "advert",
  mtg: "meet",
  prep: "prepare",
  gift: "present",
  gifts: "present",
  bike: "bicycle",
  bikes: "bicycle",
  mum: "mother",
  mom: "mother",
  dad: "father",
  picture: "photo",
  pictures: "photo",
  fridge: "refrigerator",
  sofa: "couch",
  pres: "presentat",
};

/** A word's stem, good enough to meet itself in another form: calling, called, calls, call. */
export function stem(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return bare(known);
  let base = word.replace(/['’]s$/, "");
  if (base.length > 4) base = base.replace(/ied$/, "y");
  // "Hired" and "baked" lose their ending too, "bread" and "speed" are whole words.
  if (base.length === 5) base = base.replace(/(?<=[aiou][^aeiou])ed$/, "");
  // "The migration" is "Migrate the table".
  base = base.replace(/^(.{4,})(?:ating|ated|ate)$/, "$1");
  if (base.length > 5) base = base.replace(/(?:ing|ed|ation|ion|ment)$/, "");
  if (base.length > 3) base = base.replace(/(?:ies)$/, "y").replace(/([^s])s$/, "$1");
  return bare(base);
}

const bare = (word: string): string => word.replace(/(.)\1$/, "$1").replace(/e$/, "");

export function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const content = words
    .filter((word, place) => isLetterName(words, place) || !emptyWords.has(word.toLowerCase()))
    .map((word) => word.toLowerCase());
  return [...new Set(content)];
}

/** "Report A" and "Part I": a letter that names is no article, though it is spelled like one. */
function isLetterName(words: readonly string[], place: number): boolean {
  const isLast = place === words.length - 1;
  if (place === 0) return false;
  if (words[place] === "I") return isLast && /^\p{Lu}/u.test(words[place - 1] ?? "");
  if (isLast) return words[place]?.toLowerCase() === "a";
  // In a heading the article is written large as well, before another large word.
  return words[place] === "A" && !/^\p{Lu}/u.test(words[place + 1] ?? "");
}

const squash = (text: string): string => contentWords(text).join(" ");

/** The words are the title of the row, nothing more and nothing less. */
export const isExact = (reference: string, rows: readonly Row[]): boolean =>
  rows.some((row) => squash(row.title) === squash(reference));

/** How surely two words are the same one: 1 in another form or with swapped letters, a half with one letter changed. */
export function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < 5) return 0;
  if (long.startsWith(short) && long.length - short.length <= 3) return 1;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  if (isSwapped && short.slice(start + 2) === long.slice(start + 2)) return 1;
  if (long.length === short.length + 1) return short.slice(start) === long.slice(start + 1) ? 1 : 0;
  return short.length === long.length && short.slice(start + 1) === long.slice(start + 1) ? 0.5 : 0;
}

/** "Sign up" may be said as "signup", */
export function joinedPairs(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // And "pull request" as "PR".
  return words
    .slice(1)
    .flatMap((word, index) => [
      `${words[index] ?? ""}${word}`,
      `${words[index]?.charAt(0) ?? ""}${word.charAt(0)}`,
    ]);
}

/** Rows whose own words all occur in a longer sentence; the verb that a title starts with need not. */
export function touchedBy(
  sentence: string,
  rows: readonly Row[],
): { readonly sure: readonly Row[]; readonly maybe: readonly Row[] } {
  const said = contentWords(sentence).map(stem);
  const shareOf = (row: Row): number => {
    const words = contentWords(row.title);
    const own = words.length > 1 && isOwnVerb(words[0] ?? "") ? words.slice(1) : words;
    const met = own.filter((word) => said.some((other) => likeness(stem(word), other) === 1));
    return own.length === 0 ? 0 : met.length / own.length;
  };
  const sure = rows.filter((row) => shareOf(row) === 1);
  return { sure, maybe: sure.length > 0 ? [] : rows.filter((row) => shareOf(row) >= 0.5) };
}

/** How many of a row's own words a sentence has. */
export function metWords(sentence: string, row: Row): number {
  const said = contentWords(sentence).map(stem);
  return contentWords(row.title).filter((word) => said.some((other) => likeness(stem(word), other) === 1))
    .length;
}

export interface Fit {
  /** Rows that the words name, best first: all words are met, or the title is said as it is. */
  readonly full: readonly Row[];
  /** Rows that share some of the words: worth asking about, never worth acting on. */
  readonly near: readonly Row[];
}

/** Which rows a description may mean. Never a guess: what is not fully met is only near. */
export function fit(reference: string, rows: readonly Row[]): Fit {
  const said = squash(reference);
  const wanted = contentWords(reference).map(stem);
  if (wanted.length === 0) return { full: [], near: [] };
  const exact = rows.filter((row) => squash(row.title) === said);
  if (exact.length > 0) return { full: exact, near: [] };
  const scored = rows.map((row) => {
    const words = contentWords([row.title, ...(row.tags ?? []), row.assignee ?? ""].join(" "));
    const has = [...words.map(stem), ...joinedPairs(row.title)];
    const met = wanted.map((word) => Math.max(0, ...has.map((other) => likeness(word, other))));
    const isSame = wanted.every((word) => has.includes(word));
    return { row, isSame, share: met.reduce((sum, one) => sum + one, 0) / wanted.length };
  });
  const meeting = scored.filter(({ share }) => share === 1);
  // "The contract" is no contractor where a contract stands.
  const same = meeting.filter(({ isSame }) => isSame);
  const full = (same.length > 0 ? same : meeting).map(({ row }) => row);
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const near = scored.filter(({ share }) => share >= 0.34 && share === best).map(({ row }) => row);
  return { full, near: full.length > 0 ? [] : near };
}
