import { replacePhrases } from "../phrases.ts";
import { germanTimes } from "./german-times.ts";

const lead =
  /^(?:und\s+)?(?:angenommen|stell(?:en)? (?:dir|wir uns) vor|was (?:ist|wäre|passiert|geschieht|rutscht)[, ]*(?:wenn|falls)?|wenn|falls)[,:]?\s*/iu;
const absent =
  "weg|krank|krankgeschrieben|nicht da|abwesend|unterwegs|verreist|außer haus|(?:im|in) urlaub|auf (?:reisen|dienstreise)|frei";

/** What is supposed, as the English words that `readAssumption` reads; undefined where it is none of these. */
export function germanSupposition(said: string): string | undefined {
  const words = said
    .trim()
    .replace(lead, "")
    .replace(/[.?!\s]+$/, "");
  const away =
    inEither(words, `(?:bin|wäre|habe|nehme)`, absent) ??
    inEither(words, "(?:kann|könnte)", "nicht arbeiten");
  if (away !== undefined) return `suppose I'm away ${range(away)}`.trim();
  const hours =
    /^ich\s+(?:habe?|hätte|kann|arbeite)?\s*(.*?)\s*(?:nur\s+)?(\d+|eine?|zwei|drei|vier|fünf|sechs)\s+(stunden?|minuten)(?:\s+(?:am|pro)\s+tag|\s+täglich)?\s*(.*?)\s*(?:arbeiten|zeit|habe|hätte|kann)*$/iu.exec(
      words,
    );
  if (hours !== null) {
    const [, before = "", amount = "", unit = "", after = ""] = hours;
    const count = { ein: "1", eine: "1", zwei: "2", drei: "3", vier: "4", fünf: "5", sechs: "6" }[
      amount.toLowerCase()
    ];
    const english = /^m/i.test(unit) ? "minutes" : "hours";
    return `suppose I only have ${count ?? amount} ${english} a day ${range(`${before} ${after}`)}`.trim();
  }
  const moved =
    /^(.+?)\s+(?:(?:wird|ist|rutscht|verschiebt sich|kommt)\s+)?(?:erst\s+)?(?:auf|bis|am)\s+(.+?)(?:\s+(?:verschoben|verlegt|rutscht|fertig|dran|verschiebt|wird|ist))*$/iu.exec(
      words,
    );
  const [, title, day] = moved ?? [];
  if (title === undefined || day === undefined) return undefined;
  const name = title.replace(/^(?:der|die|das|den)\s+/iu, "").replace(/\s+sich$/iu, "");
  return `suppose ${name} moves to ${range(day)}`;
}

/** "ich bin am Donnerstag weg", and as it stands behind "wenn": "ich am Donnerstag weg bin". */
function inEither(words: string, verb: string, what: string): string | undefined {
  const first = new RegExp(`^ich\\s+${verb}\\s+(.*?)\\s*\\b(?:${what})(?:\\s+(.*))?$`, "iu").exec(words);
  const last = new RegExp(`^ich\\s+(.*?)\\s*\\b(?:${what})\\s+${verb}$`, "iu").exec(words);
  const found = first ?? last;
  return found === null ? undefined : `${found[1] ?? ""} ${found[2] ?? ""}`.trim();
}

/** "bis Mittwoch", "von Dienstag bis Donnerstag", "diese Woche", "drei Tage", "am Freitag". */
function range(said: string): string {
  const english = said
    .trim()
    .replace(/\bvon\s+(?=.+\bbis\b)/iu, "from ")
    .replace(/\bbis\s+(?:zum\s+)?(?:einschließlich\s+)?/iu, said.match(/\bvon\b/iu) ? "to " : "till ")
    .replace(/\b(?:diese|in dieser)\s+woche\b/iu, "this week")
    .replace(/\b(?:den\s+)?rest\s+der\s+woche\b/iu, "rest of the week")
    .replace(/\bin\s+der\s+nächsten\s+woche\b/iu, "next week")
    .replace(
      /\b(\d+)\s+(?:tage|wochen)(?:\s+lang)?\b/iu,
      (whole, count: string) => `for ${count} ${/wochen/iu.test(whole) ? "weeks" : "days"}`,
    );
  return replacePhrases(english, germanTimes(english)).text;
}
