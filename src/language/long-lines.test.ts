import { expect, test } from "vitest";
import { parseLine } from "./parse-line.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const pieces = [
  " ",
  "\n",
  "monday ",
  "monday, ",
  "1st and ",
  "the second ",
  "at 5 ",
  "1 ",
  "every ",
  "- buy milk\n",
  "a: ",
];

/** Generous on purpose: it tells a scanner that takes the square of its input, not a slow machine. */
const limitMilliseconds = 1500;

for (const piece of pieces) {
  test(`a line of 10 kB of ${JSON.stringify(piece)} does not keep anyone waiting`, () => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const start = performance.now();
    parseLine(text, monday);
    expect(performance.now() - start).toBeLessThan(limitMilliseconds);
  });
}
