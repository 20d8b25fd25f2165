/** Numbers and ordinals as digits and as words: "3", "three", "twenty-five", "a couple of", "3rd", "third". */
import type { Token } from "./tokens.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const smallOrdinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const cardinalOf = new Map<string, number>(ones.map((word, value) => [word, value]));
const ordinalOf = new Map<string, number>([
  ...smallOrdinals.map((word, value): [string, number] => [word, value]),
  ["thirtieth", 30],
]);
const suffixes = new Set(["st", "nd", "rd", "th"]);

export interface NumberRead {
  readonly value: number;
  /** Index of the token after it. */
  readonly end: number;
}

/** A count. `loose` also takes "a", "an", "a couple of", "a few". */
export function readNumber(tokens: readonly Token[], at: number, loose = true): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readDigits(tokens, at);
  if (token.kind !== "word") return null;
  const ten = tens[token.word];
  if (ten !== undefined) {
    const next = tokens[at + 1]?.word === "-" ? at + 2 : at + 1;
    const one = cardinalOf.get(tokens[next]?.word ?? "");
    return one !== undefined && one > 0 && one < 10
      ? { value: ten + one, end: next + 1 }
      : { value: ten, end: at + 1 };
  }
  const exact = cardinalOf.get(token.word);
  if (exact !== undefined) return readHalfAfter(tokens, exact, at + 1);
  return loose ? readVague(tokens, at) : null;
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at]!;
  if (token.word.length > 6) return null;
  const [mark, fraction] = [tokens[at + 1], tokens[at + 2]];
  const decimal =
    mark?.word === "." &&
    mark.glued &&
    fraction?.kind === "number" &&
    fraction.glued &&
    fraction.word.length < 3;
  if (decimal) return { value: Number(`${token.word}.${fraction.word}`), end: at + 3 };
  return readHalfAfter(tokens, Number(token.word), at + 1);
}

/** "two and a half". */
function readHalfAfter(tokens: readonly Token[], value: number, end: number): NumberRead {
  const half =
    tokens[end]?.word === "and" && tokens[end + 1]?.word === "a" && tokens[end + 2]?.word === "half";
  return half ? { value: value + 0.5, end: end + 3 } : { value, end };
}

function readVague(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]!.word;
  const article = word === "a" || word === "an" || word === "the";
  const start = article ? at + 1 : at;
  const next = tokens[start]?.word;
  if (next === "couple") return { value: 2, end: tokens[start + 1]?.word === "of" ? start + 2 : start + 1 };
  if (next === "few") return { value: 3, end: start + 1 };
  if (next === "several") return { value: 3, end: start + 1 };
  if (next === "dozen") return { value: 12, end: start + 1 };
  if (word === "half" && (tokens[at + 1]?.word === "a" || tokens[at + 1]?.word === "an")) {
    return { value: 0.5, end: at + 2 };
  }
  if (article && word !== "the" && next === "half") return { value: 0.5, end: start + 1 };
  return article && word !== "the" ? { value: 1, end: at + 1 } : null;
}

/** "second to last", "third-to-last", "next to last". */
function fromTheEnd(tokens: readonly Token[], at: number, value: number): NumberRead | null {
  const rest = tokens.slice(at + 1, at + 5).filter((token) => token.word !== "-");
  const dashes = tokens.slice(at + 1, at + 5).filter((token) => token.word === "-").length;
  const counted = value >= 2 && value <= 5 && rest[0]?.word === "to" && rest[1]?.word === "last";
  return counted ? { value: -value, end: at + 3 + Math.min(dashes, 2) } : null;
}

/** "3rd", "third", "twenty-first". `last` reads as -1. */
export function readOrdinal(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (token.kind === "number") {
    const ordinal = next !== undefined && suffixes.has(next.word) && (next.glued || next.word === "th");
    return ordinal && token.word.length < 4 ? { value: Number(token.word), end: at + 2 } : null;
  }
  if (token.word === "last" || token.word === "final") return { value: -1, end: at + 1 };
  const ten = tens[token.word];
  if (ten !== undefined) {
    const oneAt = next?.word === "-" ? at + 2 : at + 1;
    const one = ordinalOf.get(tokens[oneAt]?.word ?? "");
    return one !== undefined && one > 0 && one < 10 ? { value: ten + one, end: oneAt + 1 } : null;
  }
  if (token.word === "penultimate") return { value: -2, end: at + 1 };
  const value = ordinalOf.get(token.word);
  return value === undefined ? null : (fromTheEnd(tokens, at, value) ?? { value, end: at + 1 });
}
