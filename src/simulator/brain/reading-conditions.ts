import type { Request } from "./request.ts";

const command =
  "(?:please |can you |could you |then |just )*(?:delete|remove|trash|scrap|drop|complete|finish|close|mark|tick off|check off|move|push|postpone|reschedule|set|make|tag|assign|give|rename|cancel|reopen|raise|lower)\\b";
const unless = new RegExp(
  `^(?:(?:ok(?:ay)?|so|but|and|well)[, ]+)*(?:unless [^,]{2,80}, ${command}.+|${command}.{2,120}?,? unless .{2,80})$`,
  "i",
);

/** "Unless Tom calls, delete the invoice": nobody tells Carole what will happen, so nothing is done and that is said. */
export function readCondition(text: string): Request | undefined {
  if (!unless.test(text.trim().replace(/[.!]+$/, "")) || /["“\n?]/.test(text)) return undefined;
  return {
    kind: "say",
    text: "I can't tell whether that happens, so I did nothing yet. Tell me when it is settled. Nothing changed.",
  };
}
