/** The hand-written sentences as examples: `label | sentence`, one file an author. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Example } from "./learn.ts";

export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => examplesIn(readFileSync(join(folder, file), "utf8"), basename(file, ".txt")));
}

export function examplesIn(text: string, author: string): Example[] {
  return text
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const at = line.indexOf("|");
      return { label: line.slice(0, at).trim(), text: line.slice(at + 1).trim(), author };
    });
}
