import type { Request } from "./request.ts";

const command =
  "(?:please |can you |could you |then |just )*(?:delete|remove|trash|scrap|drop|complete|finish|close|mark|tick off|check off|move|push|postpone|reschedule|set|make|tag|assign|give|rename|cancel|reopen|raise|lower)\\b";
/** What somebody does or what happens; courtesy and the state of the row itself are no condition of that kind. */
const happening =
  "(?!(?:you|possible|needed|necessary|not|so|that|there|anything|any|i can|we can|it['’]s|it is|it isn['’]t|it has|they['’]re|they are)\\b)[^,]{2,80}";
const conditional = new RegExp(
  `^(?:(?:ok(?:ay)?|so|but|and|well|only)[, ]+)*(?:(?:unless|if|in case|provided(?: that)?|should|when|as soon as) ${happening}, ${command}.+|${command}.{2,120}?,? (?:unless|(?:only )?if|in case|provided(?: that)?) ${happening})$`,
  "i",
);

/** "Unless Tom calls, delete the invoice": nobody tells Carole what will happen, so nothing is done and that is said. */
export function readCondition(text: string): Request | undefined {
  if (!conditional.test(text.trim().replace(/[.!]+$/, "")) || /["“\n?]/.test(text)) return undefined;
  return {
    kind: "say",
    text: "I can't tell whether that happens, so I did nothing yet. Tell me when it is settled. Nothing changed.",
  };
}
