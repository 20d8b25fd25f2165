import type { Phrase } from "../../language/phrases.ts";
import { locale } from "./i18n/translate.ts";

const isGerman = (): boolean => locale().startsWith("de");

/** The times that a line says in the reader's own language, each with the words that are read in their place. */
export async function ownTimes(line: string): Promise<readonly Phrase[]> {
  if (!isGerman()) return [];
  const { germanTimes } = await import("../../language/german/german-times.ts");
  return germanTimes(line);
}

/** The line with its times in the words that every reader of lines knows. */
export async function withReadTimes(line: string): Promise<string> {
  if (!isGerman()) return line;
  try {
    const [times, { replacePhrases }] = await Promise.all([
      ownTimes(line),
      import("../../language/phrases.ts"),
    ]);
    return replacePhrases(line, times).text;
  } catch {
    return line; // Without a connection it may not be there; the line is kept as it was typed.
  }
}

/** What is supposed, in the words that are read; as it stands where it is said in them already. */
export async function withReadSupposition(words: string): Promise<string> {
  if (!isGerman()) return words;
  const { germanSupposition } = await import("../../language/german/german-supposition.ts");
  return germanSupposition(words) ?? words;
}
