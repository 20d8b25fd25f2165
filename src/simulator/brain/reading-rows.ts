import type { RowQuestion } from "./facts.ts";
import type { Request } from "./request.ts";

/** How people ask about one row. The first group holds how the row is named. */
const questions: readonly (readonly [RowQuestion, RegExp])[] = [
  [
    "estimate",
    /^(?:and )?how (?:long|much time) (?:will|does|do|would|should) (.+?) (?:take|need|last)[?.!]*$/i,
  ],
  ["due", /^(?:and )?when(?:['’]s| is| are| was) (.+?) (?:due|scheduled|planned|happening)\b/i],
  [
    "due",
    /^(?:and )?when (?:do|should|must) (?:i|we) (?:have to |need to |finish |do |complete )*(.+?)(?: by| done)?[?.!]*$/i,
  ],
  ["due", /^(?:and )?when (?:is|was) (it|that)[?.!]*$/i],
  ["due", /^(?:and )?what(?:['’]s| is) the (?:due date|deadline|date|due time) (?:of|for|on) (.+?)[?.!]*$/i],
  ["due", /^(?:and )?(?:what time|what day|when) (?:is|are) (.+?)[?.!]*$/i],
  [
    "due",
    /^(?:and )?(?:is|are) ((?:the|my) .+?) (?:today|tomorrow|tonight|on \w+day|this week|next week)[?.!]*$/i,
  ],
  [
    "status",
    /^(?:did|have) you (?:already )?(?:add(?:ed)?|created?|ma[dk]e|completed?|finish(?:ed)?) (?:a |an )?(.+?)(?: already| yet)?[?.!]*$/i,
  ],
  ["priority", /^(?:and )?what(?:['’]s| is) the priority (?:of|for|on) (.+?)[?.!]*$/i],
  ["priority", /^(?:and )?how (?:urgent|important) (?:is|are) (.+?)[?.!]*$/i],
  ["priority", /^(?:and )?what priority (?:does|is|has) (.+?)(?: have)?[?.!]*$/i],
  ["status", /^(?:and )?what(?:['’]s| is) the (?:status|state|progress) (?:of|for|on|with) (.+?)[?.!]*$/i],
  [
    "status",
    /^(?:and )?(?:is|are|was) (.+?) (?:already |still |now )*(?:done|finished|completed?|open|overdue|in progress)(?: already| yet| now)?[?.!]*$/i,
  ],
  [
    "status",
    /^(?:did|have) (?:i|we) (?:already |ever )*(?:finish(?:ed)?|complete[d]?|do|done) (.+?)(?: already| yet)?[?.!]*$/i,
  ],
  [
    "status",
    /^(?:did|have) (?:i|we) (?:already )?((?:pay|paid|call|called|send|sent|buy|bought|book|booked|submit|submitted|write|written|review|reviewed)\b.+?)(?: already| yet)?[?.!]*$/i,
  ],
  [
    "status",
    /^(?:and )?(?:is|are|was|were|has|have) ((?:the|my|our) .+? (?:been )?(?:\p{L}{3,}ed|sent|paid|bought|done|made|written|built))(?: already| yet| now)?\?$/iu,
  ],
  ["blocked", /^(?:and )?why (?:is|are) (.+?) (?:blocked|stuck|waiting|on hold)\b/i],
  ["blocked", /^(?:and )?what(?:['’]s| is) (?:blocking|holding up) (.+?)[?.!]*$/i],
  ["blocked", /^(?:and )?what (?:is|are) (.+?) (?:blocked by|waiting (?:for|on)|blocked on)[?.!]*$/i],
  ["tags", /^(?:and )?(?:what|which) tags? (?:does|do|has|have|is|are) (.+?)(?: have)?[?.!]*$/i],
  ["tags", /^(?:and )?how (?:is|are) (.+?) tagged[?.!]*$/i],
  [
    "assignee",
    /^(?:and )?who(?:['’]s| is| has| does| owns| handles| got| takes care of)(?: (?:doing|handling|taking(?: care of)?|responsible for|assigned to|working on|in charge of|on|got))? ((?:the|my|our) .+?|it|that)[?.!]*$/i,
  ],
  ["assignee", /^(?:and )?who (?:is|are) (.+?) assigned to[?.!]*$/i],
  ["due", /^(?:and )?how (?:late|overdue) (?:is|are) (.+?)[?.!]*$/i],
  ["status", /^(?:the |my )?(\p{L}[\p{L}\d' -]{1,40}?) status\?$/iu],
  [
    "status",
    /^(?:did|have) (?:i|we) (?:already |ever )?(?!(?:say|said|ask|tell|told|add|change|delete|get|have|mention)\b)(\p{L}+ .+?)(?: already| yet)?\?$/iu,
  ],
  [
    "notes",
    /^(?:please |can you |could you |and )*(?:show|read|give|tell)(?: me)? (?:the |my )?notes? (?:of|on|for|from|about|in) (.+?)[?.!]*$/i,
  ],
  ["notes", /^(?:and )?what(?:['’]s| is| are) (?:written )?in the notes? (?:of|on|for) (.+?)[?.!]*$/i],
  ["notes", /^(?:and )?what (?:does|do) ((?:the|my) .+?|it) (?:say|read)[?.!]*$/i],
  ["notes", /^(?:and )?what (?:notes? (?:does|do) (.+?) have)[?.!]*$/i],
  [
    "all",
    /^(?:and )?what (?:do|does|did) (?:my |the )?notes? (?:on|for|of|about)? ?(?:it )?(?:say|tell)(?: about| on| for)? (.+?)[?.!]*$|^(?:and )?what (?:do|does) (.+?)['’]s? notes? say[?.!]*$/i,
  ],
  [
    "all",
    /^(?:please |can you )*(?:tell me (?:more )?about|(?:give|show) me (?:the )?details (?:of|on|for|about)|what do you know about) (.+?)[?.!]*$/i,
  ],
];

/** A row is named by words of its own, not by a question about all of them. */
const notARow =
  /^(?:my )?(?:next|first|most|all|everything|any|anything|tasks?|you|your|the (?:weather|time|date)|today|tomorrow|there|what|which|it time)\b/i;

export function readRowQuestion(text: string): Request | undefined {
  const said = text.trim();
  if (/^(?:and |but )?(?:when|until when|by when)\?+$/i.test(said))
    return { kind: "row-question", reference: "it", asked: "due" };
  for (const [asked, pattern] of questions) {
    const reference = pattern
      .exec(said)?.[1]
      ?.replace(/^(?:the|my|our)\s+/i, "")
      .replace(/\s+(?:task|one)$/i, "");
    if (reference === undefined || reference === "" || notARow.test(reference)) continue;
    return { kind: "row-question", reference, asked };
  }
  return undefined;
}
