/** Tags in words: "tag finance", "tagged work and home". */
import { levels } from "./worded-priority.ts";
import { at, closers, stretch, type Finder } from "./words.ts";

/** "tag finance", "tagged work and home", "with the tag finance", "label it as urgent-ish". */
export const findTags: Finder = (words, from) => {
  let index = from;
  while (/^(?:with|and|the|under|using|a)$/u.test(at(words, index)) && index < from + 3) index += 1;
  if (!/^(?:tag|tags|tagged|label|labels|labeled|labelled)$/u.test(at(words, index))) return null;
  if (index === 0 && at(words, 1) !== ":") return null;
  if (/^(?:the|a|my|our|this|your|price|name)$/u.test(at(words, index - 1)) && index === from) return null;
  // "thermal label printer": a noun among others.
  const before = words.tokens[index - 1];
  const noun = index === from && before?.kind === "word" && !closers.has(before.word);
  if (noun && at(words, index) === "label" && !/^(?:it|as|:|with)$/u.test(at(words, index + 1))) return null;
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
