import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { firstWords } from "./en-first.ts";
import { english } from "./en.ts";

const web = normalize(join(import.meta.dirname, "../.."));
const words = Object.keys(english);

/** Every module that the first page can't do without: what is imported as it stands, not what is fetched later. */
function firstModules(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const imports = readFileSync(path, "utf8").matchAll(
    /^(?:import|export)\s(?!type\s)[^;'"]*?from\s*"(\.[^"]+)"/gms,
  );
  for (const [, target = ""] of imports) {
    if (/\.tsx?$/.test(target)) firstModules(normalize(join(dirname(path), target)), found);
  }
  return found;
}

/** The words that a module may say: as they stand, or by the beginning of their names (`status.${…}`). */
function wordsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const named = [...text.matchAll(/"([\w.-]+)"/g)].map(([, name = ""]) => name);
  const begun = [...text.matchAll(/`([\w.]+\.)\$\{/g)].map(([, beginning = ""]) => beginning);
  return words.filter(
    (word) =>
      named.includes(word) ||
      begun.some((beginning) => word.startsWith(beginning) && !word.slice(beginning.length).includes(".")),
  );
}

describe("the words of the first page", () => {
  it("are all there before anything else is fetched", () => {
    const modules = [...firstModules(join(web, "app/main.tsx"))].filter((path) => !path.includes("/i18n/"));
    expect(modules.length).toBeGreaterThan(50);
    const said = modules.flatMap((path) =>
      wordsOf(path).map((word) => `${word} (${path.slice(web.length)})`),
    );
    expect(said.filter((line) => !((line.split(" ")[0] ?? "") in firstWords))).toEqual([]);
  });
});
