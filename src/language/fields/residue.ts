/** What is left of a text when its fields are taken out, with the way back to the places in the text. */
import type { Stretch } from "./field.ts";

export interface Residue {
  readonly text: string;
  /** For each character of `text`, where it stood; one more entry for the end. */
  readonly origin: readonly number[];
}

/** Gaps close to one space; brackets and commas that the fields leave empty go with them. */
export function residueOf(text: string, start: number, end: number, removed: readonly Stretch[]): Residue {
  const characters: string[] = [];
  const origin: number[] = [];
  const inside = removed
    .filter((one) => one.end > start && one.start < end)
    .sort((a, b) => a.start - b.start);
  let index = start;
  const push = (character: string, at: number): void => {
    const space = character === " " || character === "\n" || character === "\t" || character === "\r";
    if (space && (characters.length === 0 || characters.at(-1) === " ")) return;
    characters.push(space ? " " : character);
    origin.push(at);
  };
  for (const hole of inside) {
    for (; index < hole.start; index += 1) push(text[index]!, index);
    push(" ", hole.start);
    index = Math.max(index, hole.end);
  }
  for (; index < end; index += 1) push(text[index]!, index);
  while (characters.at(-1) === " ") {
    characters.pop();
    origin.pop();
  }
  return { text: characters.join(""), origin: [...origin, end] };
}
