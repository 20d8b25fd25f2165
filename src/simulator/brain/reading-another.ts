import type { SaidFields, SaidRequest } from "../../language/reading.ts";
import { fieldsAlone } from "./follow-up.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const lead =
  "(?:(?:ok(?:ay)?|oh|and|also|plus|then|now|yes|please|pls|can you|could you|add|make|create|get|do|put|set|i(?:['’]ll)? (?:also )?need|we(?:['’]ll)? (?:also )?need)[,\\s]+)*";
const tail = "(?:[\\s,]+(?:too|as well|also|please|pls|thanks|again))*[.!]*$";
const object = "((?:for|with|to|at|from|about|on|by|in|next|this|today|tonight|tomorrow)\\b.*?)";
const another = new RegExp(
  `^${lead}(?:another(?: (?:one|task|reminder))?|one(?: more)?|(?:exactly )?the same(?: (?:thing|task|one|again))?|same(?: thing| again)?|a (?:second|similar) (?:one|task)|(?:dup(?:licate)?|copy|clone|repeat) (?:it|that|this)|(?:do )?the same)[,\\s]+${object}${tail}`,
  "iu",
);
/** "And for Tom too": without a word for the thing itself, two small words must say that it goes on. */
const likewise = new RegExp(
  `^(?:(?:and|also|plus|oh|ok(?:ay)?)[,\\s]+)+${object}[\\s,]+(?:too|as well|also)[.! ]*(?:please[.!]*)?$|^(?:and )?also (for \\p{Lu}\\p{L}+)[.!]*$`,
  "iu",
);

/** "And another one for Tom", after "buy a card for Mia": the same with the person, the place or the day exchanged. */
export function readAnother(text: string, { lastRequests, focus, moment }: Scene): Request | undefined {
  const last = lastRequests.at(-1);
  const [row, ...others] = focus;
  if (last?.kind !== "create" || last.tells === true || row === undefined || others.length > 0)
    return undefined;
  return sameWith(text, { ...last.said, fields: { ...last.said.fields, title: row.title } }, moment);
}

/** The same within one message: "buy a card for Mia and another one for Tom". */
export function withAnother(all: readonly SaidRequest[], { moment }: Pick<Scene, "moment">): SaidRequest[] {
  const found: SaidRequest[] = [];
  for (const said of all) {
    const before = found.at(-1);
    const again = before?.kind === "create" ? sameWith(said.text, before, moment) : undefined;
    found.push(again?.kind === "create" ? again.said : said);
  }
  return found;
}

function sameWith(
  text: string,
  before: SaidRequest,
  moment: Scene["moment"],
): Extract<Request, { kind: "create" }> | undefined {
  const said = text.trim();
  const found = another.exec(said) ?? likewise.exec(said);
  const other = found?.slice(1).find((one) => one !== undefined);
  const { title = "", ...fields } = before.fields;
  if (other === undefined || title === "") return undefined;
  const again = (more: SaidFields): Extract<Request, { kind: "create" }> => ({
    kind: "create",
    said: { kind: "create", fields: { ...fields, ...more }, text: said },
  });
  const value = fieldsAlone(other, moment);
  if (value !== undefined) return again({ title, ...value });
  // Words beside the person say more than this reading knows: "one for Tom by Friday at the latest".
  const [, person = "", when = ""] =
    /^(.+?) ((?:on|by|at|until|next|this|today|tonight|tomorrow)\b.*)$/i.exec(other) ?? [];
  const late = when === "" ? undefined : fieldsAlone(when, moment);
  const named = exchanged(title, late === undefined ? other : person);
  return named === undefined ? undefined : again({ title: named, ...late });
}

/** The title with what follows its preposition, or its name, exchanged. */
function exchanged(title: string, other: string): string | undefined {
  const [, preposition = "", whom = ""] = /^(\p{L}+) (.+)$/u.exec(other) ?? [];
  if (whom === "" || whom.split(/\s+/).length > 5) return undefined;
  const place = title.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
  if (place > 0) return `${title.slice(0, place)} ${other}`;
  const named = /(?<=\s)\p{Lu}\p{L}+(?=['’]s\b|$)/u;
  if (/^\p{Lu}\p{L}+$/u.test(whom) && named.test(title)) return title.replace(named, () => whom);
  return preposition.toLowerCase() === "for" || preposition.toLowerCase() === "with"
    ? `${title} ${other}`
    : undefined;
}
