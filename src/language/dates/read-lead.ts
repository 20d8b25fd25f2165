/** What leads to a date: "on", "due by", "no later than", "later this week". */
import { type Scan, wordAt } from "./scan.ts";

const leads = new Set(
  (
    "on at @ by due before until till til for from starting beginning since around about approx approximately in during " +
    "after between to over sometime later early as of no than not deadline ~ or scheduled effective this anytime only exactly"
  ).split(" "),
);
const openEnded = new Set(["or", "is", "of", "no", "not", "as", "this", "than", "only", "early", "exactly"]);
/** "on", "due by", "no later than", "due:", "on or before". The strongest word of it counts. */
export function readLead(scan: Scan, at: number): { word: string; end: number } | null {
  // "hand it in on Friday", "turn the heating on at 7": the first one belongs to the verb.
  if (/^(?:in|on)$/u.test(wordAt(scan, at)) && /^(?:on|at|by|before|for|in)$/u.test(wordAt(scan, at + 1)))
    return null;
  const soft = readSoftLead(scan, at);
  if (soft !== null) return soft;
  if (wordAt(scan, at) === "later") return null;
  let end = at;
  const words: string[] = [];
  while (words.length < 4 && leads.has(wordAt(scan, end))) {
    // "in early February": a part of the month.
    if (words.at(-1) === "in" && wordAt(scan, end) === "early") break;
    words.push(wordAt(scan, end));
    end += 1;
    if (wordAt(scan, end) === ":" && ["due", "deadline", "by", "on", "at"].includes(words.at(-1)!)) end += 1;
  }
  if (words.length === 0 || openEnded.has(words[0]!)) {
    const known = ["no later than", "not later than", "as of", "early", "this"].some((phrase) =>
      words.join(" ").startsWith(phrase),
    );
    if (!known) return null;
  }
  if (at > 0 && scan.tokens[at]!.glued && scan.tokens[at - 1]!.kind !== "mark") return null;
  const strongest = ["before", "by", "until", "till", "after", "due", "deadline"].find((word) =>
    words.includes(word),
  );
  return { word: words.includes("than") ? "by" : (strongest ?? words.at(-1)!), end };
}

/** "later today", "later on this week", "for later at 7", "all next week": words that only soften the date. */
function readSoftLead(scan: Scan, at: number): { word: string; end: number } | null {
  const start = wordAt(scan, at) === "for" ? at + 1 : at;
  const next = wordAt(scan, start + 1);
  if (wordAt(scan, start) === "all")
    return /^(?:next|this)$/u.test(next) ? { word: "", end: start + 1 } : null;
  if (wordAt(scan, start) !== "later") return null;
  const day = /^(?:this|today|tonight|in)$/u;
  if (next === "on") return { word: "", end: day.test(wordAt(scan, start + 2)) ? start + 2 : start + 1 };
  if (next === "at") return { word: "at", end: start + 2 };
  return day.test(next) ? { word: "", end: start + 1 } : null;
}
