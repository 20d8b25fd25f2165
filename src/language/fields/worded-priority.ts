/** A priority in words: "high priority", "urgent", "asap", "no rush", "low: tidy up". */
import type { Priority } from "../../shared/task.ts";
import type { Field } from "./field.ts";
import { at, isNoun, stretch, type Finder, type Words } from "./words.ts";

export const levels = new Map<string, Priority>([
  ["urgent", "urgent"],
  ["top", "urgent"],
  ["highest", "urgent"],
  ["critical", "urgent"],
  ["high", "high"],
  ["higher", "high"],
  ["important", "high"],
  ["medium", "medium"],
  ["normal", "medium"],
  ["regular", "medium"],
  ["low", "low"],
  ["lower", "low"],
  ["lowest", "low"],
]);
const isPriority = (word: string): boolean => /^(?:priority|prio|importance|urgency)$/u.test(word);

/** Levels that are half of a name: "urgent care appointment", "critical path", "high school: pay fees". */
const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  urgent: new Set(["care", "clinic"]),
  critical: new Set(["path", "mass", "care", "thinking", "theory", "illness", "acclaim"]),
  high: new Set(
    "school schools chair chairs tide tea street jump five heels court point season seas ground noon score fiber fibre protein speed voltage table stakes definition end".split(
      " ",
    ),
  ),
  low: new Set("tide tides season carb fat pressure battery light key ground season beam table".split(" ")),
  top: new Set("shelf floor drawer gear hat coat secret soil bunk layer rack ten".split(" ")),
  medium: new Set(["rare", "roast", "wave"]),
  regular: new Set(["season"]),
};
const isCompound = (words: Words, index: number): boolean =>
  compounds[at(words, index)]?.has(at(words, index + 1)) ?? false;

export const findLevel: Finder = (words, from) => {
  let index = from;
  if (/^(?:with|as|at|of|it's|that's)$/u.test(at(words, index))) {
    index += 1;
    while (index < from + 4 && /^(?:a|an|the|very|super)$/u.test(at(words, index))) index += 1;
  }
  const priority = levels.get(at(words, index));
  if (priority !== undefined) {
    const dash = at(words, index + 1) === "-" ? 1 : 0;
    if (!isPriority(at(words, index + 1 + dash))) return null;
    const end = index + 2 + dash;
    if (dash === 1 && isNoun(words, end) && index === from && from > 0) return null;
    const colon = at(words, end) === ":" ? 1 : 0;
    return { field: { name: "priority", priority, ...stretch(words, from, end + colon) }, end: end + colon };
  }
  if (!isPriority(at(words, index))) return null;
  const link = /^(?:is|:|as|=|to|level)$/u.test(at(words, index + 1)) ? 1 : 0;
  if (isCompound(words, index + 1 + link)) return null;
  const after = levels.get(at(words, index + 1 + link)) ?? numbered(at(words, index + 1 + link));
  if (after === undefined) return null;
  const end = index + 2 + link;
  return { field: { name: "priority", priority: after, ...stretch(words, from, end) }, end };
};

const numbered = (word: string): Priority | undefined =>
  (
    {
      "1": "urgent",
      "2": "high",
      "3": "medium",
      "4": "low",
      one: "urgent",
      two: "high",
      three: "medium",
      four: "low",
    } as Readonly<Record<string, Priority>>
  )[word];

/** "create an urgent task to …": said of the task, not of what is to be done. */
export const findUrgentTask: Finder = (words, from) => {
  const priority = aloneLevels.get(at(words, from));
  const named = /^(?:task|to-?do|reminder|todo|item|ticket)$/u.test(at(words, from + 1));
  const led = /^(?:an?|another|new)$/u.test(at(words, from - 1));
  if (priority === undefined || !named || !led) return null;
  return { field: { name: "priority", priority, ...stretch(words, from, from + 1) }, end: from + 1 };
};

const aloneLevels = new Map<string, Priority>([
  ["urgent", "urgent"],
  ["urgently", "urgent"],
  ["asap", "urgent"],
  ["critical", "urgent"],
  ["important", "high"],
]);

/** "urgent" at an edge of the line or before another field; inside it describes something ("urgent emails"). */
export const findAlone: Finder = (words, from) => {
  if (
    at(words, from) === "as" &&
    at(words, from + 1) === "soon" &&
    at(words, from + 2) === "as" &&
    at(words, from + 3) === "possible"
  ) {
    return {
      field: { name: "priority", priority: "urgent", ...stretch(words, from, from + 4) },
      end: from + 4,
    };
  }
  const lowly = readNoRush(words, from);
  if (lowly !== null) return lowly;
  let index = from;
  if (/^(?:it's|its|that's)$/u.test(at(words, index)) && from > 0) index += 1;
  else if (/^(?:it|this|that)$/u.test(at(words, index)) && at(words, index + 1) === "is" && from > 0)
    index += 2;
  while (index < from + 4 && /^(?:very|really|super)$/u.test(at(words, index))) index += 1;
  const prefix = from === 0 && at(words, 1) === ":" ? levels.get(at(words, 0)) : undefined;
  const priority = aloneLevels.get(at(words, index)) ?? prefix;
  if (priority === undefined) return null;
  if (isCompound(words, index)) return null;
  const token = words.tokens[index]!;
  if (token.glued && index > 0 && at(words, index - 1) === "-") return null;
  const negated =
    /^(?:not|isn't|less|longer|so|that|most|nothing|anything|something|how|the|an|a|all|any|my|more|are)$/u.test(
      at(words, from - 1),
    );
  const opening = index === 0 && (/^[:,!–—-]$/u.test(at(words, 1)) || at(words, 0) === "urgent");
  const closing =
    !isNoun(words, index + 1) ||
    (priority === "urgent" && at(words, index) !== "urgent" && at(words, index) !== "critical");
  if (negated || (!opening && !closing)) return null;
  if (index > from && !closing) return null;
  const mark = /^[:!–—-]$/u.test(at(words, index + 1)) && opening ? 1 : 0;
  return {
    field: { name: "priority", priority, ...stretch(words, from, index + 1 + mark) },
    end: index + 1 + mark,
  };
};

function readNoRush(words: Words, from: number): { field: Field; end: number } | null {
  const phrase = `${at(words, from)} ${at(words, from + 1)}`;
  const length = /^(?:no rush|not urgent|no hurry)$/u.test(phrase) ? 2 : 0;
  if (length === 0) return null;
  return {
    field: { name: "priority", priority: "low", ...stretch(words, from, from + length) },
    end: from + length,
  };
}
