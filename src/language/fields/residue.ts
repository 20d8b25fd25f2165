/** What is left of a text when its fields are taken out; the gaps close to one space. */
import type { Stretch } from "./field.ts";

export function residueOf(text: string, start: number, end: number, removed: readonly Stretch[]): string {
  const parts: string[] = [];
  let position = start;
  const inside = removed
    .filter((one) => one.end > start && one.start < end)
    .sort((a, b) => a.start - b.start);
  for (const hole of inside) {
    if (hole.start > position) parts.push(text.slice(position, hole.start));
    position = Math.max(position, hole.end);
  }
  parts.push(text.slice(position, end));
  return parts.join(" ").replaceAll(/\s+/gu, " ").trim();
}
