import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { wordCounter } from "./small-words.ts";

const lists = [
  "je|j'|aucune?|été|une?|du|est|c'est|ai|a été|de|d'|aujourd'hui|on|plus",
  "the|is|it|it's|i'm|i've|i|me|no|not|de",
  "ein|eine[nmrs]?|dein[er]?[nms]?|für|es|am|das",
];
const byPattern = (words: string, text: string): number =>
  text.match(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu"))?.length ?? 0;

it("counts the words of a text as their pattern does, whatever the text", () => {
  const pieces = [
    ..."je J' aucun une DU est c'est C’est ai a été de d' aujourd'hui it's I'm i've I the eine einen dein deinen für".split(
      " ",
    ),
    ..." |'|’| |.|,|x|\uE000|ß|É|İ|K|ſ|e\u0301|1|-|s".split("|"),
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...lists), text, (words, said) => {
      expect(wordCounter(words)(said)).toBe(byPattern(words, said));
    }),
    { numRuns: 3_000 },
  );
});

it("counts in all sentences that were written for learning as the pattern does", () => {
  const folder = join(import.meta.dirname, "../../../training/claims");
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
  for (const words of lists) {
    const count = wordCounter(words);
    expect(lines.filter((line) => count(line) !== byPattern(words, line))).toEqual([]);
  }
});
