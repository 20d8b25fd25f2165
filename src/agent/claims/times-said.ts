import { numberWords } from "./number-words.ts";

interface SaidTime {
  readonly word: string;
  readonly fits: (time: string) => boolean;
}
const hours: Readonly<Record<string, number>> = { ...numberWords, one: 1 };

/** Times of the clock: "9:30", "9 pm", "five in the afternoon". Where no half of the day is said, both fit. */
export function timesSaid(words: readonly string[]): SaidTime[] {
  const times: SaidTime[] = [];
  for (const [at, word] of words.entries()) {
    if (word === "noon" && /^(?:at|by|until|to|for)$/.test(words[at - 1] ?? ""))
      times.push({ word, fits: (time) => time.startsWith("12:") });
    const spoken = spokenTime(words, at);
    if (spoken !== null) {
      times.push({ word, fits: (time) => twelve(time) === spoken });
      continue;
    }
    const isNumber = /^\d/.test(word);
    if (!isNumber && hours[word] === undefined) continue;
    const clock = isNumber ? /^(\d{1,2})[:.](\d\d)$/.exec(word) : null;
    const rest = words.slice(at + 1, at + 4).join(" ");
    const half =
      /^(?:am|pm|o'clock|uhr|a\.m|p\.m)\b|^(?:in the|at) (?:morning|afternoon|evening|night)\b/.exec(
        rest,
      )?.[0];
    const hour =
      clock === null ? (hours[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : -1)) : Number(clock[1]);
    if (hour < 0 || hour > 24 || (clock === null && half === undefined)) continue;
    const minute = Number(clock?.[2] ?? 0);
    const late = half === undefined || hour > 12 ? null : isLate(half);
    times.push({
      word,
      fits: (time) => {
        const told = Number(time.slice(0, 2));
        const sameHalf = late === null || told >= 12 === late;
        return sameHalf && told % 12 === hour % 12 && Number(time.slice(3, 5)) === minute;
      },
    });
  }
  return times;
}

/** Minutes since noon or midnight, where no half of the day is said. */
const twelve = (time: string): number => (Number(time.slice(0, 2)) % 12) * 60 + Number(time.slice(3, 5));
const hourOf = (word: string | undefined): number =>
  hours[word ?? ""] ?? (/^\d{1,2}$/.test(word ?? "") ? Number(word) : Number.NaN);

/** "Half past nine", "a quarter to five", "midnight"; null for any other word. */
function spokenTime(words: readonly string[], at: number): number | null {
  if (words[at] === "midnight") return 0;
  const part = words[at - 2];
  if (part !== "half" && part !== "quarter") return null;
  const hour = hourOf(words[at]);
  const minutes = part === "half" ? 30 : 15;
  if (Number.isNaN(hour)) return null;
  if (words[at - 1] === "past") return (hour % 12) * 60 + minutes;
  return words[at - 1] === "to" ? ((hour + 11) % 12) * 60 + 60 - minutes : null;
}

const isLate = (half: string): boolean | null => {
  if (/^(?:pm|p\.m)|afternoon|evening/.test(half)) return true;
  return /^(?:am|a\.m)|morning/.test(half) ? false : null;
};
