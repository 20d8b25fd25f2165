import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";

const joint = /\s*[,;]\s*(?:(?:and|also|then|but|plus|oh)\s+)*|\s+(?:and|but)\s+(?:(?:also|then)\s+)*/gi;
const commands =
  /^(?:please |also |then )*(?:move|postpone|push|reschedule|mark|set|make|complete|finish|delete|remove|add|remind|tag|rename|assign|undo|reopen|start|bump|cancel|tick|cross|check off|show|list|create|put|give|drop)\b/i;

const onPointer =
  /^(?:please |just |so )*(?:bump|raise|lower|move|postpone|push|remove|delete|complete|finish|mark|make|tick|cancel|reschedule|set|give|assign|hand|start|(?:start|begin|go on|carry on|continue|get going|resume) (?:on|with|working on)|tag|reopen|re-open) (?:it|that|this)\b/i;

const reopens = /^(?:please |just |so )*re-?open\b/i;

/**
 * "Beans are ordered, move the menu to Friday and remind me to call": parted where what stands before reports and what
 * follows reports or commands. Anything else stays whole, for a comma may be part of a title.
 */
export function splitClauses(sentence: string, report: (clause: string) => Request | undefined): string[] {
  if (/["“:\n]/.test(sentence) || sentence.trim().endsWith("?")) return [sentence];
  for (const match of sentence.matchAll(joint)) {
    const left = sentence.slice(0, match.index).trim();
    const right = sentence.slice(match.index + match[0].length).trim();
    if (left === "" || right === "") continue;
    const isReport = report(left) !== undefined;
    const isCommand = commands.test(left);
    if (onPointer.test(right) && (tellsSomething(left) || reopens.test(right))) return [left, right];
    const followsReport = report(right) !== undefined;
    if ((isReport && (followsReport || commands.test(right))) || (isCommand && followsReport)) {
      return [left, ...splitClauses(right, report)];
    }
  }
  return [sentence];
}
