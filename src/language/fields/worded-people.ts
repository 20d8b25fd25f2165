/** An assignee or a note in words: "assigned to Anna", "with the note bring the old passport". */
import { at, closers, stretch, type Finder } from "./words.ts";

const newRow = /\b(?:tasks?|to-?\s?dos?|items?|jobs?|tickets?)\s+$/iu;
const notAPerson =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|me|us|i)$/u;

/** "new task for Tom: order the badges", "a to-do for Ana Lima to call the bank": a name, and then the matter. */
const findReceiver: Finder = (words, from) => {
  const first = words.tokens[from + 1];
  if (
    first?.raised !== true ||
    notAPerson.test(first.word) ||
    !newRow.test(words.text.slice(0, words.tokens[from]!.start))
  )
    return null;
  const second = words.tokens[from + 2];
  const end = second?.kind === "word" && second.raised ? from + 3 : from + 2;
  if (!/^(?::|–|—|-|to)$/u.test(at(words, end))) return null;
  const assignee = words.text.slice(first.start, words.tokens[end - 1]!.end);
  return { field: { name: "assignee", assignee, ...stretch(words, from, end) }, end };
};

/** "assign to Anna", "assigned to @anna", "owner: Bob Miller". */
export const findAssignee: Finder = (words, from) => {
  const word = at(words, from);
  if (word === "for") return findReceiver(words, from);
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
  if (
    name === undefined ||
    name.kind !== "word" ||
    /^(?:the|a|my|be|of|for|on|to|should|from)$/u.test(name.word)
  )
    return null;
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
export const findNotes: Finder = (words, from) => {
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
