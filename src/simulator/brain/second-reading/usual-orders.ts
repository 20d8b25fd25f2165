/** Orders in words that the rules know less well, and the same in those that they know best. */
const asSaidElsewhere: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}'’])n(?![\p{L}'’])/giu, "and"],
  [/(?<=\p{L} )r(?= \p{L})/gu, "are"],
  [
    /^(?:set up|open|log|enter|record|start|create|make|add|put in)(?: me)? (?:an? |the )?(?:new |recurring |repeating |regular |quick )*(?:task|to-?do|reminder|entry|item)(?: for (?:me|myself|us))?\s*[:,–-]\s*/i,
    "add a task: ",
  ],
  [/^[^:"“]{0,40}\b(?:task|to-?do|reminder)\b[^:"“]{0,40}:\s+(?=\S)/i, "add a task: "],
  [/^(?:new|task|todo|to-do|add|reminder)\s*:\s*/i, "add a task: "],
  [
    /^(?:put|place|get|write)\s+(["“].+?["”])\s+(?:on|onto|in|into|to) (?:my|the|our|your) (?:list|tasks|to-?dos?)/i,
    "add a task: $1",
  ],
  [
    /^(?:delay|defer|put back|bump|shift|slide|slip|reschedule|postpone) (?=.+ (?:by|to|until|till) )/i,
    "move ",
  ],
  [/(?<=\b(?:move|push|postpone) .+ by )exactly /i, ""],
  [/(?<=\b(?:give|assign|hand|move|set|make|push|shift)\b[^.!?]*) instead\b/i, ""],
  [
    /^((?:please |can you |could you )*(?:add|create|make|put)\b.*?["”]) (.*?)\bwith (?:(?:two|three|four|five|the|these|some|\d|following) )*(?:sub-?tasks|steps|parts)\s*[:–-]?\s*(.+)$/is,
    "$1 $2with the steps: $3",
  ],
  [
    /^(?:the )?(["“].+?["”]|[^"“,.!?]{3,60}?)(?: (?:task|one|row))? should (?:now |rather |really )?be (?:called|named|titled) (["“].+?["”])/i,
    "rename $1 to $2",
  ],
  [/\blabel (?=(?:it|that|this) )/i, "tag "],
  [/\b(?:let it be|have it) (done|finished|due|ready) (?:by|on|until)\b/i, "make it due"],
  [/,? same time(?: of (?:the )?day)?(?: as (?:before|now|ever))?/i, ""],
  [/^(?:please )?(?:correct|adjust|fix) the (estimate|priority|due date|deadline)\b/i, "change the $1"],
];

/** One order changed at a time. */
export const usualOrders = (text: string): readonly string[] =>
  asSaidElsewhere.map(([pattern, usual]) => text.replace(pattern, usual));
