/** Parts of the day: "in the morning", "this afternoon", "tonight", "at noon", "first thing", "EOD". */
import { type DayPart, type Firmness, type Piece, type Rule, type Scan, wordAt } from "./scan.ts";

export const hourOf: Readonly<Record<DayPart, number>> = {
  morning: 9,
  noon: 12,
  afternoon: 15,
  evening: 18,
  night: 20,
  midnight: 0,
  workend: 17,
};

const names = new Map<string, DayPart>([
  ["morning", "morning"],
  ["mornin", "morning"],
  ["noon", "noon"],
  ["noonish", "noon"],
  ["midday", "noon"],
  ["noontime", "noon"],
  ["lunchtime", "noon"],
  ["afternoon", "afternoon"],
  ["arvo", "afternoon"],
  ["evening", "evening"],
  ["eve", "evening"],
  ["night", "night"],
  ["nite", "night"],
  ["midnight", "midnight"],
]);
const tonight = new Set(["tonight", "tonite", "2nite", "tonigth", "tonght"]);
const workEnd = new Set(["eod", "cob", "eob"]);

type PartPiece = Extract<Piece, { kind: "part" }>;
const part = (name: DayPart, end: number, firmness: Firmness, today = false): PartPiece => ({
  kind: "part",
  part: name,
  end,
  firmness,
  ...(today ? { today } : {}),
});

export const readDayPart: Rule<PartPiece> = (scan, at) => {
  const word = wordAt(scan, at);
  if (word === "2" && scan.tokens[at + 1]?.glued === true && /^(?:nite|night)$/.test(wordAt(scan, at + 1)))
    return part("night", at + 2, "sure", true);
  if (tonight.has(word)) return part("night", at + 1, "sure", true);
  if (workEnd.has(word)) return part("workend", at + 1, "sure");
  if (word === "end" && wordAt(scan, at + 1) === "of") return endOfDay(scan, at + 2);
  if (word === "close" && wordAt(scan, at + 1) === "of" && /^(?:business|play)$/.test(wordAt(scan, at + 2))) {
    return part("workend", at + 3, "sure");
  }
  if (word === "first" && wordAt(scan, at + 1) === "thing") {
    const inThe =
      wordAt(scan, at + 2) === "in" && wordAt(scan, at + 3) === "the" && wordAt(scan, at + 4) === "morning";
    return part("morning", inThe ? at + 5 : at + 2, "sure");
  }
  if (word === "this") {
    const inner = names.get(wordAt(scan, at + 1));
    return inner === undefined ? null : part(inner, at + 2, "sure", true);
  }
  return described(scan, at) ?? plain(scan, at);
};

const endOfDay: Rule<PartPiece> = (scan, at) => {
  const start = ["the", "my", "this"].includes(wordAt(scan, at)) ? at + 1 : at;
  const working =
    wordAt(scan, start) === "work" || wordAt(scan, start) === "working" || wordAt(scan, start + 1) === "day";
  const inner = working && wordAt(scan, start) !== "day" ? start + 1 : start;
  const isDay = wordAt(scan, inner) === "day" || wordAt(scan, inner) === "today";
  return isDay || /^(?:business|play)$/.test(wordAt(scan, inner))
    ? part("workend", inner + 1, "sure", wordAt(scan, inner) === "today")
    : null;
};

/** "in the am", as some write it. */
const halves = new Map<string, DayPart>([
  ["am", "morning"],
  ["pm", "afternoon"],
]);

/** "in the morning", "at night", "late afternoon". */
const described: Rule<PartPiece> = (scan, at) => {
  const word = wordAt(scan, at);
  let inner = at;
  if (word === "in" || word === "during") {
    if (wordAt(scan, at + 1) !== "the") return null;
    inner = at + 2;
  } else if (word === "at" || word === "by" || word === "around" || word === "before") {
    inner = at + 1;
  } else if (word !== "early" && word !== "late" && word !== "mid") {
    return null;
  }
  if (["early", "late", "mid"].includes(wordAt(scan, inner)))
    inner += wordAt(scan, inner + 1) === "-" ? 2 : 1;
  const half = inner === at + 2 ? halves.get(wordAt(scan, inner)) : undefined;
  const name = half ?? names.get(wordAt(scan, inner));
  if (name === undefined || inner === at) return null;
  return part(name, inner + 1, ["early", "late", "mid"].includes(word) ? "doubtful" : "sure");
};

/** "the parents' evening", "date night": what takes place, not when. */
function namesEvent(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before === undefined || scan.tokens[at]!.word === "noon") return false;
  const owned = (before.word === "'" || before.word === "’") && before.glued;
  return owned || (wordAt(scan, at) === "night" && before.kind === "word" && eventNights.has(before.word));
}
const eventNights = new Set(
  "date game movie quiz trivia poker bowling school ladies girls boys guys family karaoke opening wedding pizza taco film book bingo".split(
    " ",
  ),
);

const plain: Rule<PartPiece> = (scan, at) => {
  if (wordAt(scan, at) === "the" && wordAt(scan, at + 2) === "of") {
    const ofDay = names.get(wordAt(scan, at + 1));
    return ofDay === undefined ? null : part(ofDay, at + 2, "bare");
  }
  const name = names.get(wordAt(scan, at));
  if (name === undefined || namesEvent(scan, at)) return null;
  return part(name, at + 1, name === "noon" && wordAt(scan, at) !== "lunchtime" ? "sure" : "bare");
};
