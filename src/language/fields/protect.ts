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
  // Addresses, names of papers and songs, and musical time: words of the calendar that are none.
  /\b\d{1,5} (?:(?:\p{Lu}[\p{L}'-]{0,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|Lane|Road|Avenue|Drive|Square|Boulevard|Court|Close|Terrace|Crescent|Plaza|St|Ave|Rd|Blvd)\b/gu,
  /\b(?:USA|Psychology|History|Physics|Education) Today\b|\b(?:the|The) Today [Ss]how\b/gu,
  /\b(?:Sunday )?(?:Blue|Manic|Bloody|Ruby|Gloomy|Stormy|Freaky|Lazy|Super|Wicked|Any Given) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b\d{1,3} (?:Days|Weeks) Later\b/gu,
  /\b(?:book|novel|film|movie|song|album|series|play|poem|podcast|show|band) (?:[\p{L}'-]{1,20} ){0,5}?(?:called|titled|entitled|named) \p{Lu}[\p{L}'-]{2,30}\b/gu,
  /(?<![\p{L}\p{N}/])\d{1,2}\/\d{1,2}(?: (?:and|or) \d{1,2}\/\d{1,2})? (?:time|meter|metre|beats?|signatures?|rhythm|bars?)\b/gu,
];

export function findProtected(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
