/** Fields said in words: "high priority", "for 30 minutes", "tag finance", "assigned to Anna", "with the note …". */
import type { Priority } from "../../shared/task.ts";
import { tokenize, type Token } from "../tokens.ts";
import { readNumber } from "../number-words.ts";
import type { Field } from "./field.ts";

interface Words {
  readonly text: string;
  readonly taken: string;
  readonly tokens: readonly Token[];
}
type Finder = (words: Words, at: number) => { field: Field; end: number } | null;

const at = (words: Words, index: number): string => words.tokens[index]?.word ?? "";

const stretch = (words: Words, from: number, end: number): { start: number; end: number } => ({
  start: words.tokens[from]!.start,
  end: words.tokens[end - 1]!.end,
});

/** `text` as written, `taken` with what is protected or read already hidden. */
export function findWordedFields(text: string, taken: string): Field[] {
  const words: Words = { text, taken, tokens: tokenize(taken) };
  const fields: Field[] = [];
  for (let index = 0; index < words.tokens.length;) {
    const found = finders.map((finder) => finder(words, index)).find((result) => result !== null) ?? null;
    if (found !== null) fields.push(found.field);
    index = found?.end ?? index + 1;
  }
  return fields;
}

const levels = new Map<string, Priority>([
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

const findLevel: Finder = (words, from) => {
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

const aloneLevels = new Map<string, Priority>([
  ["urgent", "urgent"],
  ["urgently", "urgent"],
  ["asap", "urgent"],
  ["critical", "urgent"],
  ["important", "high"],
]);

/** "urgent" at an edge of the line or before another field; inside it describes something ("urgent emails"). */
const findAlone: Finder = (words, from) => {
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
  const token = words.tokens[index]!;
  if (token.glued && index > 0 && at(words, index - 1) === "-") return null;
  const negated =
    /^(?:not|isn't|less|most|nothing|anything|something|how|the|an|a|all|any|my|more|are)$/u.test(
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

const closers = new Set(
  "for with and or by on at in to tag tagged label assign assigned then due every from about but because so if please note p1 p2 p3 p4 takes estimate est starting it".split(
    " ",
  ),
);

function isNoun(words: Words, index: number): boolean {
  const token = words.tokens[index];
  return token !== undefined && token.kind !== "mark" && !closers.has(token.word);
}

/** "for 30 minutes", "takes 2 hours", "(45 min)", "estimate 1h30", "2h" at the end. */
const findEstimate: Finder = (words, from) => {
  let index = from;
  let led = false;
  while (
    index < from + 5 &&
    /^(?:for|takes?|taking|should|will|would|about|around|approx|approximately|estimated?|est|estimate|effort|needs?|duration|requires?|it'll|it|at|of|roughly|lasting|:|\.|~|is)$/u.test(
      at(words, index),
    )
  ) {
    led ||= /^(?:for|takes?|taking|estimated?|est|effort|needs?|duration|requires?|lasting|~)$/u.test(
      at(words, index),
    );
    index += 1;
  }
  if (index > from && !led) return null;
  const bracket = index === from && at(words, from) === "(" ? 1 : 0;
  const amount = readMinutes(words, index + bracket);
  if (amount === null || amount.minutes < 1 || amount.minutes > 60_000) return null;
  const close = bracket === 1 && at(words, amount.end) === ")" ? 1 : 0;
  const next = words.tokens[amount.end + close];
  const boundTo = led && /^(?:before|after|from|to|until)$/u.test(next?.word ?? "");
  if (
    !boundTo &&
    /^(?:ago|later|before|after|from|earlier|early|late|past|to|until|hence|old|long|per|a|each|every|-)$/u.test(
      next?.word ?? "",
    )
  )
    return null;
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    closers.has(next.word) ||
    next.word === "urgent" ||
    next.word === "high" ||
    next.word === "low";
  const before = at(words, from - 1);
  if (
    /^(?:in|within|after|every|next|last|past|the|each|-|every|at|by|first|under|over|than|up|until)$/u.test(
      before,
    ) ||
    (before === "\uE000" && !led && next !== undefined && !ends)
  )
    return null;
  if (!led && bracket === 0 && (!ends || from === 0)) return null;
  if (led && !ends && !boundTo && isNoun(words, amount.end)) return null;
  const end = amount.end + close;
  return {
    field: { name: "estimateMinutes", minutes: Math.round(amount.minutes), ...stretch(words, from, end) },
    end,
  };
};

const minuteUnits: Readonly<Record<string, number>> = {
  m: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  h: 60,
  hr: 60,
  hrs: 60,
  hour: 60,
  hours: 60,
};

function readMinutes(words: Words, index: number): { minutes: number; end: number } | null {
  const number = readNumber(words.tokens, index);
  if (number === null) return null;
  const dash = at(words, number.end) === "-" ? 1 : 0;
  const unit = minuteUnits[at(words, number.end + dash)];
  const glued = words.tokens[number.end + dash]?.glued === true;
  if (unit === undefined || (/^[mh]$/u.test(at(words, number.end + dash)) && !glued)) return null;
  const end = number.end + dash + 1;
  if (unit === 60) {
    const and = at(words, end) === "and" ? end + 1 : end;
    if (at(words, and) === "a" && at(words, and + 1) === "half")
      return { minutes: (number.value + 0.5) * 60, end: and + 2 };
    const more = readNumber(words.tokens, and, false);
    const moreUnit = more === null ? undefined : minuteUnits[at(words, more.end)];
    if (more !== null && moreUnit === 1)
      return { minutes: number.value * 60 + more.value, end: more.end + 1 };
    const bare = more !== null && words.tokens[and]?.glued === true && and === end && more.value < 60;
    if (bare) return { minutes: number.value * 60 + more.value, end: more.end };
  }
  return { minutes: number.value * unit, end };
}

/** "tag finance", "tagged work and home", "with the tag finance", "label it as urgent-ish". */
const findTags: Finder = (words, from) => {
  let index = from;
  while (/^(?:with|and|the|under|using|a)$/u.test(at(words, index)) && index < from + 3) index += 1;
  if (!/^(?:tag|tags|tagged|label|labels|labeled|labelled)$/u.test(at(words, index))) return null;
  if (index === 0 && at(words, 1) !== ":") return null;
  if (/^(?:the|a|my|our|this|your|price|name)$/u.test(at(words, index - 1)) && index === from) return null;
  index += 1;
  while (/^(?:it|as|with|:|under|this|that|them)$/u.test(at(words, index))) index += 1;
  const tags: string[] = [];
  let end = index;
  for (;;) {
    const token = words.tokens[index];
    const hash = token?.word === "#" ? 1 : 0;
    const name = words.tokens[index + hash];
    if (
      name === undefined ||
      name.kind !== "word" ||
      closers.has(name.word) ||
      /^(?:the|a|my|of|me|all|today|tomorrow)$/u.test(name.word)
    )
      break;
    let stop = index + hash + 1;
    while (at(words, stop) === "-" && words.tokens[stop]!.glued && words.tokens[stop + 1]?.glued === true)
      stop += 2;
    tags.push(words.text.slice(name.start, words.tokens[stop - 1]!.end));
    end = stop;
    if (!/^(?:,|and|&)$/u.test(at(words, stop))) break;
    index = stop + 1;
  }
  const next = words.tokens[end];
  const closes =
    next === undefined ||
    next.kind === "mark" ||
    closers.has(next.word) ||
    levels.has(next.word) ||
    next.word === "to";
  return tags.length === 0 || !closes
    ? null
    : { field: { name: "tags", tags, ...stretch(words, from, end) }, end };
};

/** "assign to Anna", "assigned to @anna", "owner: Bob Miller". */
const findAssignee: Finder = (words, from) => {
  const word = at(words, from);
  let index = from;
  if (word === "assign" || word === "assigned" || word === "delegate" || word === "delegated") {
    index += /^(?:it|this|that)$/u.test(at(words, from + 1)) ? 2 : 1;
    if (at(words, index) !== "to") return null;
    index += 1;
  } else if (word === "owner" || word === "assignee") {
    index += /^(?:is|:)$/u.test(at(words, from + 1)) ? 2 : 1;
  } else return null;
  if (at(words, index) === "@") index += 1;
  const name = words.tokens[index];
  if (name === undefined || name.kind !== "word" || /^(?:the|a|my|be)$/u.test(name.word)) return null;
  const second = words.tokens[index + 1];
  const full =
    (name.raised || /^(?:team|department|group|dept)$/u.test(second?.word ?? "")) &&
    second !== undefined &&
    (second.raised || /^(?:team|department|group|dept)$/u.test(second.word)) &&
    second.kind === "word" &&
    !closers.has(second.word);
  const end = index + (full ? 2 : 1);
  return {
    field: {
      name: "assignee",
      assignee: words.text.slice(name.start, words.tokens[end - 1]!.end),
      ...stretch(words, from, end),
    },
    end,
  };
};

/** "with the note bring the old passport", "note: …": up to the end of the text. */
const findNotes: Finder = (words, from) => {
  let index = from;
  while (/^(?:with|and|a|the|add|adding)$/u.test(at(words, index)) && index < from + 3) index += 1;
  if (!/^(?:note|notes|comment|description)$/u.test(at(words, index))) return null;
  const colon = at(words, index + 1) === ":";
  const led = index > from && at(words, from) === "with";
  if (!colon && !led) return null;
  index += 1;
  while (/^(?::|saying|that|says|to)$/u.test(at(words, index))) index += 1;
  const first = words.tokens[index];
  if (first === undefined || from === 0) return null;
  const start = words.tokens[from]!.start;
  const line = words.text.indexOf("\n", first.start);
  const raw = words.text.slice(first.start, line < 0 ? words.text.length : line).trimEnd();
  const end = words.tokens.findIndex((token) => token.start >= first.start + raw.length);
  return {
    field: { name: "notes", notes: raw, start, end: first.start + raw.length },
    end: end < 0 ? words.tokens.length : end,
  };
};

const finders: readonly Finder[] = [findNotes, findLevel, findAlone, findTags, findAssignee, findEstimate];
