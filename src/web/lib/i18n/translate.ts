import { firstWords } from "./en-first.ts";
import type { english } from "./en.ts";

/** A text, or its plural forms by `Intl.PluralRules`, chosen by `count`. `{name}` is replaced by that value. */
export type Text = string | { readonly one: string; readonly other: string };
export type TextKey = keyof typeof english;
export type Catalogue = Readonly<Record<TextKey, Text>>;

/** On the first page only its own words are there; `lateWords` brings the others. */
let catalogue: Partial<Catalogue> = firstWords;
let language = "en";
let complete: Promise<void> | undefined;
/** Made when they are first asked for: the first of them costs a browser some 20 ms. */
let plurals: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/** Chosen once, before the first render; a change of language loads the page anew. */
export function setCatalogue(tag: string, texts: Catalogue): void {
  complete = Promise.resolve();
  catalogue = texts;
  language = tag;
  plurals = undefined;
  numbers = undefined;
}

/** All the words, for the parts of the screen that come after the first page. */
export function lateWords(): Promise<void> {
  complete ??= fetchWords();
  return complete;
}

async function fetchWords(): Promise<void> {
  try {
    const { english: all } = await import("./en.ts");
    setCatalogue("en", all);
  } catch (error) {
    complete = undefined;
    throw error;
  }
}

type Say = (text: string, code?: string) => string;
let say: Say = (text) => text;

/** Chosen with the catalogue: how the server's own fixed words, which are English, are said in its language. */
export function setSaid(wanted: Say): void {
  say = wanted;
}

/** What the server said in fixed words, in the reader's language where it is known there. `code`: the error's kind. */
export const said: Say = (text, code) => say(text, code);

/** For `Intl`: the catalogue's language, in the reader's own regional form where they agree. */
export function locale(): string {
  const own = typeof navigator === "undefined" ? language : navigator.language;
  return own.startsWith(language) ? own : language;
}

/** The text of the page for `key`. */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  // Before its words have come a part shows none; `first-words.test.ts` holds the first page to its own.
  const text = catalogue[key] ?? "";
  const form = typeof text === "string" ? text : pick(text, Number(values["count"] ?? 0));
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? formatNumber(value) : value;
  });
}

function pick(text: Exclude<Text, string>, count: number): string {
  plurals ??= new Intl.PluralRules(language);
  return plurals.select(count) === "one" ? text.one : text.other;
}

function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(locale());
  return numbers.format(value);
}
