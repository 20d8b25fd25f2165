import { isNamedDeed } from "./deed-verbs.ts";
import { fit } from "./fit.ts";
import { ground, type Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import { clean } from "./plain-part.ts";
import type { Request } from "./request.ts";

const calledOff =
  /^(?:(?:ugh|oh no|oh|damn|argh|great|sadly|so|well)[,.! ]+)*((?:the |my |our )?(?!(?:i|we|it|that|this|they|you|the|my|our)\b)\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?) (?:has |had |just |also |finally |again )*(?:cancel+ed|called off|bailed(?: out)?)(?: on (?:me|us))?(?: (?:the|our|my|his|her|their) ([\p{L}\p{N}][^,;:.!?]{1,40}?))?(?: (?:on (?:me|us)|again|today|tomorrow|tonight|last minute|this morning|just now))*$/iu;

/** A person is whom a title names behind a little word or a deed: "Meeting with Lena", "Call Lena", "Lena's visit". */
export function isPersonOf(name: string, { title, assignee }: Row): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const named = new RegExp(
    `\\b(?:with|for|to|and|from|of|meet(?:ing)?|call|see|visit|help|ask|tell|invite)\\s+(?:[\\p{L}]+ )?${escaped}(?![\\p{L}])|(?<![\\p{L}])${escaped}['’]s\\b`,
    "iu",
  );
  return named.test(title) || assignee?.toLowerCase() === name.toLowerCase();
}

/** "Lena cancelled": what she cancelled did not take place, and whether it may go is asked. */
export function readCalledOff(sentence: string, place: Ground): Request | undefined {
  const said = clean(sentence);
  const [, who = "", what] = calledOff.exec(said) ?? [];
  if (who === "" || said.endsWith("?")) return undefined;
  const rows = rowsOf(who, what, place).filter((row) => !isNamedDeed("cancel", row));
  const [row, ...others] = rows;
  if (row === undefined) return undefined;
  const remove = { kind: "delete", reference: row.title, fields: {}, text: said } as const;
  if (others.length > 0) return { kind: "act", act: "delete", said: remove, among: rows };
  const text = `Shall I delete “${row.title.slice(0, 150)}”? Or tell me what to change.`;
  const request: Request = { kind: "act", act: "delete", said: remove, rows: [row] };
  return { kind: "ask", text, options: ["Yes", "No"], candidates: [row], request };
}

function rowsOf(who: string, what: string | undefined, place: Ground): readonly Row[] {
  const name = who.replace(/^(?:the|my|our) /i, "");
  const theirs = what === undefined ? place.known.open.filter((row) => isPersonOf(name, row)) : [];
  if (theirs.length > 0 || (what === undefined && name === who)) return theirs;
  if (what === undefined) return fit(name, place.known.open).full;
  for (const named of [`${who} ${what}`, what]) {
    const meant = ground(named, place);
    if (meant.kind === "rows") return meant.rows;
    if (meant.kind === "choice") return meant.candidates;
  }
  return [];
}
