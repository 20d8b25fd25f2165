import type { Request } from "./request.ts";

type Change = Extract<Request, { kind: "history" }>["change"];

const lead = "^(?:(?:and|so|but|ok(?:ay)?|hey|tell me|do you know|remind me|remember)[,:]? )*";
const end = "(?: (?:last|again|exactly|actually|then|for the last time|the last time))*[?.!]*$";
const verbs: readonly (readonly [Change, string, string])[] = [
  ["created", "add|create|make|note down|write down|put in|enter", "added|created|made|entered|noted"],
  ["deleted", "delete|remove|trash|throw away|throw out", "deleted|removed|trashed"],
  [
    "completed",
    "finish|complete|tick off|check off|close|mark|get done with|do",
    "finished|completed|done|ticked off|checked off|closed",
  ],
  [
    "any",
    "change|move|edit|update|rename|postpone|reschedule|touch|assign|start",
    "changed|moved|edited|updated|renamed|postponed|rescheduled|started",
  ],
];

/** "Since when do I have X?" asks when it was added. */
const sinceWhen = new RegExp(
  `${lead}(?:since when (?:do|have) (?:i|we) (?:have|had|got)|how (?:long have (?:i|we) had|old is)|since when is) ((?:the |my |our )?.+?)(?: (?:on (?:the|my) list|there|around|open))?${end}`,
  "i",
);

/** "When did I finish the budget?", "when was the invoice added?": the log tells, of rows that are done or gone too. */
export function readWhen(text: string): Request | undefined {
  const said = text.trim();
  const since = sinceWhen.exec(said)?.[1];
  if (since !== undefined) return ofRow("created", since);
  for (const [change, did, was] of verbs) {
    const match =
      new RegExp(
        `${lead}when (?:did|have) (?:i|we|you) (?:last |already |actually )?(?:${did}) (.+?)(?: (?:as done|as complete|to the list|off))?${end}`,
        "i",
      ).exec(said) ??
      new RegExp(
        `${lead}when (?:was|were|has|have|did) (.+?) (?:(?:been|get|got|last) )*(?:${was})${end}`,
        "i",
      ).exec(said);
    if (match?.[1] !== undefined) return ofRow(change, match[1]);
  }
  // "When did I pay the bill?": what the row says was done is what completes it.
  const deed = new RegExp(
    `${lead}when (?:did|have) (?:i|we) (?:last |already |actually )?(\\p{L}+ .+?)${end}`,
    "iu",
  ).exec(said)?.[1];
  return deed === undefined || /^(?:say|tell|ask|talk|mention|want|need|have|plan|agree)\b/i.test(deed)
    ? undefined
    : ofRow("completed", deed);
}

function ofRow(change: Change, named: string): Request | undefined {
  const reference = named.replace(/^(?:the|my|our)\s+/i, "").replace(/\s+(?:task|one)$/i, "");
  if (/^(?:all|everything|anything|something|any|tasks?|most)\b/i.test(reference)) return undefined;
  const pointed = /^(?:it|that|this|them|that one|this one)$/i.test(reference);
  const verb = { created: "added", completed: "completed", deleted: "deleted", any: "changed" }[change];
  const of = pointed ? "" : ` that fits “${reference}”`;
  const which = pointed ? { reference: "it" } : { named: reference };
  return { kind: "history", change, about: `${verb}${of}`, ...which, asksWhen: true };
}
