import { searchWords } from "./search-words.ts";

/** A name as it is compared: its words without case and accents, each between spaces, so that one of them finds it. */
export function personKey(name: string | null | undefined): string | null {
  const words = searchWords(name ?? "", 20);
  return words.length === 0 ? null : ` ${words.join(" ")} `;
}
