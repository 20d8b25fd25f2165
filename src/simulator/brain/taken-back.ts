import { findFields } from "../../language/fields/find-fields.ts";
import { fieldsAlone } from "./follow-up.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Scene } from "./scene.ts";

const marker =
  "(?:(?:(?:or|oh|ah|hm+|argh+|ok(?:ay)?|well|so)[,.!…]* )*(?:no+|nope|nah|wait|sorry|oops|actually|on second thought|correction|never ?mind|nvm)(?:[,.!…]+\\s*|\\s+|$))+";
const halves = new RegExp(
  `^(.+?)(?:[,;.!…–-]+\\s*|\\s+[–-]\\s+)(${marker}(?:(?:oh|ah|hm+|i mean|i meant)[,.!]* )*)(.*)$`,
  "isu",
);
const bare = /^(.+?)\s+((?:no,? wait|wait,? no|actually,? no|no,? actually)[,.!…]*\s+)(.+)$/is;

/** The two halves of a message that thinks again in the middle. */
function halvesOf(
  text: string,
): { readonly first: string; readonly mark: string; readonly rest: string } | undefined {
  const [, first = "", mark = "", rest = ""] = halves.exec(text) ?? bare.exec(text) ?? [];
  const isLead = /^(?:no|nope|wait|sorry|oops|oh|ah|actually|hm+|ok(?:ay)?|yes)\b[^,]{0,6}$/i.test(first);
  if (first.trim().split(/\s+/).length < 2 || isLead || text.length > 400 || /["“:\n?]/.test(text))
    return undefined;
  return { first: first.trim(), mark, rest: rest.trim() };
}

const clausesOf = (rest: string): string[] =>
  rest
    .split(/\s*[,;.!…]+(?:\s+|$)|\s+(?=(?:because|cause|since)\b)/iu)
    .filter((clause) => clause.trim() !== "");
const isReason = (clause: string): boolean =>
  (tellsSomething(clause) && !/^to \p{L}/iu.test(clause)) ||
  /^(?:(?:my|our|his|her|the) \p{L}+|\p{Lu}\p{L}+|someone|somebody|nobody|everyone) (?:might|may|could|will|can|is|was|has|needs?|wants?|said|still|does|doesn['’]t|can['’]t|won['’]t)\b/iu.test(
    clause,
  ) ||
  /^(?:because|cause|since|they|she|he|it|i|we|there|no idea|not sure|don['’]?t know|too|still|just|nobody|that)\b/i.test(
    clause,
  );

const withdrawn =
  /^(?:(?:please|just|better) )*(?:(?:leave|keep) (?:it|that|them|this|that one)(?: (?:open|there|as (?:it|they) (?:is|are|was)|as is|alone|in|on|on there|for now|on the list|undone))*|do(?:n['’]?t| not)(?: (?:do|delete|remove|touch|change|move|add) (?:that|it|this|them|anything))?|never ?mind(?: (?:that|it))?|nvm|forget (?:it|that|about it)|scratch that|cancel that|not (?:yet|that|done yet|finished yet))$/i;

/** "Mark it done... oh no wait, leave it open": what was asked for is taken back before it was done. */
export function isTakenBack(text: string): boolean {
  const parts = halvesOf(text);
  if (parts === undefined) return false;
  const clauses = clausesOf(parts.rest);
  const isNever = /\b(?:never ?mind|nvm)[,.!…\s]*$/i.test(parts.mark);
  return (
    (isNever || clauses.some((clause) => withdrawn.test(clause))) &&
    clauses.every((clause) => withdrawn.test(clause) || isReason(clause))
  );
}

const withoutDay =
  /^(?:(?:please|just|better) )*(?:(?:scratch|drop|skip|forget|lose|ditch|remove|kill|no|leave (?:out|off)|without) (?:about )?(?:the |that |any |a )?(?:due )?(?:date|day|deadline)|leave (?:the |that )?(?:due )?(?:date|day|deadline) (?:out|off|away|open))(?: (?:out|off|away|for now|again|yet|for the moment|please))*$/i;
const valued =
  /^(?:(?:make it|rather|better|then|let['’]?s say|on second thought) )*(.+?)(?: (?:works|is|would be)(?: (?:better|fine|good|ok(?:ay)?|best))?(?: too| for me)?)?(?: (?:i mean|i meant|instead|rather|then|better|too))*$/i;

/**
 * "On wednesday.. no wait, thursday, they're closed wednesdays", "for friday, actually scratch the date": the message as it
 * was meant in the end, without the reason. Undefined where nothing of the kind was said.
 */
export function meantInTheEnd(text: string, { moment }: Pick<Scene, "moment">): string | undefined {
  const parts = halvesOf(text);
  if (parts === undefined) return undefined;
  const [said = "", ...others] = clausesOf(parts.rest);
  const kept = others.filter((clause) => !isReason(clause));
  // "…, no wait Thursday, to return the drill": what is to be done goes on with it.
  const whole = (first: string): string =>
    [first, ...kept].reduce((said, clause) => `${said}${/^to /i.test(clause) ? " " : ", "}${clause}`);
  if (withoutDay.test(said)) {
    const day = findFields(parts.first, moment).findLast(({ name }) => name === "due");
    if (day === undefined) return undefined;
    const before = parts.first.slice(0, day.start).replace(/\s+(?:for|on|by|at|until|due)\s*$/i, " ");
    return whole(`${before.trim()} ${parts.first.slice(day.end).trim()}`.trim());
  }
  const value = valued.exec(said)?.[1] ?? said;
  const hour = /^(?:at )?(\d{1,2}(?:[:.]\d{2})?)$/.exec(value)?.[1];
  if (hour !== undefined && /\bat \d{1,2}(?:[:.]\d{2})?$/.test(parts.first))
    return whole(parts.first.replace(/\d{1,2}(?:[:.]\d{2})?$/, hour));
  if (fieldsAlone(value, moment) === undefined) return undefined;
  const words = parts.first.split(/\s+/);
  // The value that is taken back is the longest end of the first half that says nothing but values.
  for (let start = 1; start < words.length; start += 1) {
    const end = words.slice(start).join(" ");
    if (/^(?:it|that|this|them|these|those)\b/i.test(end)) continue;
    if (fieldsAlone(end, moment) === undefined) continue;
    const joint = /^(?:to|for|on|at|by|until|till)\b/i.exec(end)?.[0];
    const hasJoint = /^(?:to|for|on|at|by|until|till)\b/i.test(value);
    const before = words.slice(0, start).join(" ");
    return whole(`${before} ${joint === undefined || hasJoint ? "" : `${joint} `}${value}`);
  }
  return undefined;
}
