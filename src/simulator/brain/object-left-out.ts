import { fieldsAlone } from "./follow-up.ts";
import type { Scene } from "./scene.ts";

const objectless =
  /^((?:(?:please|and|also|then|ok(?:ay)?|now|so|can you|could you|oh|but|or|just)[,\s]+)*)(reassign|assign|move|rename|retitle|set|mark|tag|label|push|postpone|reschedule|delegate|hand over|shift|bump|make due) (?=(?:(?:over |back |out |up )?(?:to|as|with|until|till|by) \S|#|(?:done|urgent|overdue)\b))/iu;
const moving =
  /^(?:(?:please|and|also|then|ok(?:ay)?|now|so|can you|could you|oh|but|or|just)[,\s]+)*(?:move|push|postpone|reschedule|shift|bump|set) (?:over |back |out |up )?(?:to|until|till|by) (.+?)[.!]*$/iu;
const field =
  /^((?:(?:please|and|also|then|ok(?:ay)?|now|so|can you|could you|oh|but|just)[,\s]+)*)(?:bump|raise|increase|up|lower|drop|decrease|reduce)(?: up| down)? (?:the |its )?prio[.!]*$/iu;

/** "Reassign to Lee", "mark as done", "move to Friday": the task that was talked of, left out as in a note to somebody. */
export function withObject(sentence: string, { focus, moment }: Pick<Scene, "focus" | "moment">): string {
  if (focus.length === 0 || sentence.includes("?")) return sentence;
  const where = moving.exec(sentence.trim())?.[1];
  // "Move to Berlin next year" is a plan, "move to Friday" an order.
  if (where !== undefined && fieldsAlone(where, moment) === undefined) return sentence;
  const prio = sentence.trim().replace(/\bprio\b/i, "priority");
  if (field.test(sentence.trim())) return prio;
  return sentence.trim().replace(objectless, (_whole, lead: string, verb: string) => `${lead}${verb} it `);
}

/** The same with nothing to point at: no to-do is called so. */
export const lacksObject = (title: string): boolean =>
  objectless.test(title) ||
  /^(?:(?:the )?same(?: again| thing| one)?|another(?: one)?|one more|it|that)$/i.test(title.trim());
