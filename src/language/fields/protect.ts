/** Stretches that no rule may read: quotes, backslash escapes, links, addresses, code. They stay in the title. */
import type { Stretch } from "./field.ts";

const patterns: readonly RegExp[] = [
  /\\\S{1,200}/gu,
  /\b(?:https?|ftp|file|mailto):\S{1,2000}/giu,
  /(?<![\p{L}\p{N}])www\.\S{1,500}/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  /"[^"\n]{1,500}"/gu,
  /“[^”\n]{1,500}”/gu,
  /«[^»\n]{1,500}»/gu,
  /`[^`\n]{1,500}`/gu,
  /(?<=^|[\s(:])'[^'\n]{1,300}'(?=$|[\s,.;:!?)])/gu,
  /(?<=^|[\s(:])‘[^’\n]{1,300}’(?=$|[\s,.;:!?)])/gu,
];

export function findProtected(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
