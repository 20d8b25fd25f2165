import type { Request } from "./request.ts";

/** Only what is set off: "add a note that …" has nothing before it that a note could stand beside. */
const joint = String.raw`(?:[,;.–]\s+|\s+(?:and|also|then|but|plus|[–-])\s+)(?:(?:and|also|then|but|plus|oh|please|pls|can you|could you)[,\s]+)*`;
const field = String.raw`(?:the |its |a |my |that )?(?:notes?(?: field)?|comments?|description)`;
const leads: readonly string[] = [
  String.raw`(?:put|write|say|mention|add|include|note|leave|jot|save|type)(?: (?:down|it|this|also))? (?:in|into|to|under|on|as) ${field}(?:\s*[:,]|(?: that(?: says?)?| saying| to say)?(?=\s))`,
  String.raw`(?:put|add|write|make|leave|attach|include|stick) (?:a|the|another|one) (?:short |quick |little )?(?:note|comment)(?: (?:on|to|in|for|with) (?:it|that|this|there|the task))?(?:\s*:| (?:that says|that|saying|which says|to say)\b:?)`,
  String.raw`(?:note|remark)(?: down)? that\b`,
  String.raw`in(?:to)? ${field},? (?:please )?(?:put|write|say|add|mention|note|goes|it should say|there should be)(?: that)?\s*:?`,
  String.raw`(?:the )?notes?(?: should (?:say|be|read)(?: that)?|\s*:)\s*:?`,
];
const noted = new RegExp(
  `^(.{4,}?)(?:${joint}(?:${leads.join("|")})|,? with (?:a|the) (?:note|comment)(?:\\s*:| (?:that says|that|saying|which says|to say)\\b:?))\\s+(.+)$`,
  "isu",
);
/** Where the note is over: with its sentence, or before another order on the same task. */
const over =
  /(?<=[^\s.!?]{2})[.!?]+\s+(?=\S)|\n+|,? and (?=(?:please |also |then )*(?:tag|label|mark|set|make|move|remind me|assign|give it|delete|add (?!a note))\b)/iu;

/** "For the landlord call, put in the notes …": what stands before names a row, and asks for nothing. */
const isOfRow =
  /^(?:(?:and|also|oh|so|ok(?:ay)?)[, ]+)*(?:for|on|about|regarding|to) (?:the|my|our|that) [^,]{2,60},?$/i;

/** "Add buy paint, and put in the notes that it has to be white": the message without the note, and the note. */
export function noteBeside(
  text: string,
): { readonly main: string; readonly notes: string; readonly rest: string } | undefined {
  const [, main = "", said = ""] = noted.exec(text) ?? [];
  if (said === "" || isWithinQuotes(main) || isOfRow.test(main)) return undefined;
  const end = over.exec(said);
  const whole = end === null ? said : said.slice(0, end.index);
  const notes = whole
    .trim()
    .replace(/^["“'‘](.+)["”'’][.!]?$/, "$1")
    .replace(/(?<=\p{L}{2})[.!]+$/u, "");
  const rest = end === null ? "" : said.slice(end.index + end[0].length).trim();
  return notes === "" || notes.endsWith("?") ? undefined : { main: main.trim(), notes, rest };
}

/** A quote was opened before this place and is not closed yet; straight marks open and close alike. */
const isWithinQuotes = (before: string): boolean =>
  /“[^”]*$/.test(before) || (before.match(/"/g) ?? []).length % 2 === 1;

/** The note belongs to what was made or changed last before it; undefined where that is nothing of the kind. */
export function withNote(requests: readonly Request[], notes: string): readonly Request[] | undefined {
  const last = requests.at(-1);
  if (last === undefined || requests.some(({ kind }) => kind === "talk")) return undefined;
  if (last.kind === "create" && last.tells !== true && last.rather === undefined)
    return [...requests.slice(0, -1), noting(last, notes)];
  return last.kind === "act" && last.act === "change"
    ? [...requests.slice(0, -1), noting(last, notes)]
    : undefined;
}

function noting<Noted extends Extract<Request, { kind: "create" | "act" }>>(
  request: Noted,
  notes: string,
): Noted {
  return { ...request, said: { ...request.said, fields: { ...request.said.fields, notes } } };
}
