/** What the readers of worded fields share: the words of a line, and what may follow a field. */
import { type Token } from "../tokens.ts";
import type { Field } from "./field.ts";

export interface Words {
  readonly text: string;
  readonly taken: string;
  readonly tokens: readonly Token[];
}
export type Finder = (words: Words, at: number) => { field: Field; end: number } | null;

export const at = (words: Words, index: number): string => words.tokens[index]?.word ?? "";

export const stretch = (words: Words, from: number, end: number): { start: number; end: number } => ({
  start: words.tokens[from]!.start,
  end: words.tokens[end - 1]!.end,
});

export const closers = new Set(
  "for with and or by on at in to tag tagged label assign assigned then due every from about but because so if please note p1 p2 p3 p4 takes estimate est starting it".split(
    " ",
  ),
);

export function isNoun(words: Words, index: number): boolean {
  const token = words.tokens[index];
  return token !== undefined && token.kind !== "mark" && !closers.has(token.word);
}
