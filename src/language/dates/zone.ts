/** Time zones by their usual short names, after a time: "3pm EST", "16:00 UTC", "9am (CET)". */
import { type Scan, wordAt } from "./scan.ts";

const zones = new Map<string, string>([
  ["utc", "UTC"],
  ["gmt", "UTC"],
  ["est", "America/New_York"],
  ["edt", "America/New_York"],
  ["et", "America/New_York"],
  ["cst", "America/Chicago"],
  ["cdt", "America/Chicago"],
  ["mst", "America/Denver"],
  ["mdt", "America/Denver"],
  ["pst", "America/Los_Angeles"],
  ["pdt", "America/Los_Angeles"],
  ["pt", "America/Los_Angeles"],
  ["cet", "Europe/Berlin"],
  ["cest", "Europe/Berlin"],
  ["bst", "Europe/London"],
  ["ist", "Asia/Kolkata"],
  ["jst", "Asia/Tokyo"],
  ["aest", "Australia/Sydney"],
  ["aedt", "Australia/Sydney"],
  ["sgt", "Asia/Singapore"],
  ["hkt", "Asia/Hong_Kong"],
  ["nzst", "Pacific/Auckland"],
  ["nzdt", "Pacific/Auckland"],
  ["akst", "America/Anchorage"],
  ["eet", "Europe/Helsinki"],
  ["eest", "Europe/Helsinki"],
  ["wet", "Europe/Lisbon"],
  ["msk", "Europe/Moscow"],
]);

/** Said in full, with "time" after it: "6am Eastern time", "at 9 London time". */
const spoken = new Map<string, string>([
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
  ["london", "Europe/London"],
  ["uk", "Europe/London"],
  ["berlin", "Europe/Berlin"],
  ["paris", "Europe/Paris"],
  ["madrid", "Europe/Madrid"],
  ["zurich", "Europe/Zurich"],
  ["german", "Europe/Berlin"],
  ["tokyo", "Asia/Tokyo"],
  ["japan", "Asia/Tokyo"],
  ["india", "Asia/Kolkata"],
  ["singapore", "Asia/Singapore"],
  ["dubai", "Asia/Dubai"],
  ["sydney", "Australia/Sydney"],
  ["chicago", "America/Chicago"],
  ["denver", "America/Denver"],
]);

export function readZone(scan: Scan, at: number): { name: string; end: number } | null {
  const open = wordAt(scan, at) === "(" ? 1 : 0;
  const token = scan.tokens[at + open];
  const standard =
    wordAt(scan, at + open + 1) === "standard" || wordAt(scan, at + open + 1) === "daylight" ? 1 : 0;
  const full = wordAt(scan, at + open + 1 + standard) === "time" ? spoken.get(token?.word ?? "") : undefined;
  if (full !== undefined) {
    const end = at + open + 2 + standard;
    return { name: full, end: open === 1 && wordAt(scan, end) === ")" ? end + 1 : end };
  }
  const name = token?.kind === "word" ? zones.get(token.word) : undefined;
  if (token === undefined || name === undefined) return null;
  const shouted = scan.text.slice(token.start, token.end) === token.word.toUpperCase();
  if (!shouted && token.word.length < 3) return null;
  const close = open === 1 && wordAt(scan, at + 2) === ")" ? 1 : 0;
  return { name, end: at + open + 1 + close };
}
