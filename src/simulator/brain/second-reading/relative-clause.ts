/**
 * "Call the bank about the card that was stolen": what a clause says of a thing belongs to the thing, but its verb misleads
 * whoever looks for the verb of the wish. So the wish is read without it, and a title gets it back.
 */
import type { Request } from "../request.ts";

const atTheEnd =
  /^(\p{L}+ (?:[^,.:;!?\n]{0,80} )?(?:the|an?|my|our|his|her|their|those|these|all) [^,.:;!?\n]{2,40}?) ((?:that|which|who|thats|whose)(?:['’]s)? (?!one\b|i\b|we\b)(?:[^,.:;!?\n]{2,60}))[.!]*$/iu;
/** A day behind the clause is a value of the wish. */
const endsWithTime =
  /\b(?:today|tonight|tomorrow|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|week|weekend|month|at \d[\d:]*|\d(?:st|nd|rd|th))$/i;

/** The one new row that is asked for, its title with the clause; undefined where the message is built otherwise. */
export function withRelativeClause(
  text: string,
  read: (text: string) => readonly Request[],
): readonly Request[] | undefined {
  const [, wish = "", clause = ""] = atTheEnd.exec(text.trim()) ?? [];
  if (wish === "" || endsWithTime.test(clause)) return undefined;
  const [request, ...others] = read(wish);
  if (request?.kind !== "create" || request.tells === true || others.length > 0) return undefined;
  const { title = "" } = request.said.fields;
  if (title === "" || !wish.toLowerCase().endsWith(title.toLowerCase())) return undefined;
  return [
    {
      ...request,
      said: { ...request.said, text, fields: { ...request.said.fields, title: `${title} ${clause}` } },
    },
  ];
}
