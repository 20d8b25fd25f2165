import { ownVerbs } from "./own-verbs.ts";

const deeds = [...ownVerbs, "benchmark", "do", "look", "bring", "pick", "keep", "let"].join("|");

/** Ways of saying the same, brought to the one that is read best. The order of the words stays as it was. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/\bget rid of\b/gi, "delete"],
  [
    /\b((?:[Aa]dd|[Cc]reate|[Mm]ake) an? (?:new )?(?:task|to-?do|reminder)) for (?!\p{L}+day\b)(\p{Lu}\p{Ll}+) to ([^\n]+)$/gmu,
    "$1 to $3 @$2",
  ],
  [
    /^((?:please |can you |could you |also |and )*)(?:give|assign|hand) (\p{Lu}[\p{L}'’-]+) (?:an?|another|one more) (?:new )?(?:task|to-?do|job)\s*(?::|–|-(?=\s)|,|\bto\b)\s*/gmu,
    "$1add a task for $2: ",
  ],
  [
    /^(\p{Lu}[\p{L}'’-]+) (?:gets|has|needs) (?:an?|another) (?:new )?(?:task|to-?do|job)\s*[:–-]\s*/gmu,
    "add a task for $1: ",
  ],
  [/\b((?:[Tt]ask|[Tt]o-?do|[Jj]ob|[Ii]tem|[Tt]icket) for \p{Lu}[\p{L}'’-]+) [–-] /gu, "$1: "],
  [
    new RegExp(
      String.raw`^(?:(?:please|also|and|then|so|add)[,:]? )*(?!(?:The|This|That|It|He|She|They|We|You|I|My|Our|There|What|Who|If|When|How|Nobody|Someone|Somebody|Everyone|Everything|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(\p{Lu}\p{Ll}+) (?:should|needs to|has to|must|is to|ought to) (?=(?:please |also )*(?:${deeds})\b)`,
      "gmu",
    ),
    "add a task for $1 to ",
  ],
  [
    /^(?:so |and |ok,? )*for (?:the |my |our )?[^,\n]{3,40}?,? (?=(?:i|we) (?:still )?(?:need|have) to )/gim,
    "",
  ],
  [
    /^((?:please |can you |could you )*(?:create|add|file|open|log|make)) (?:me )?an? (urgent |high[- ]priority |low[- ]priority |new )?(?:bug |support )?(?:ticket|issue|item|card|entry|bug)\s*:\s*/gim,
    "$1 a $2task: ",
  ],
  [/,?\s+and (?:then |also )?(?=(?:please )?(?:don['’]?t (?:let me )?forget|remind me)\b)/gi, "\n"],
  [
    /(?<=\b(?:need|have|want|remind me|going) to [^\n]{3,80}?),?\s+and (?=on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b)/gi,
    "\n",
  ],
  [
    /^(on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)),? there(?:['’]s| is| are) (?:the |an? )?(.+)$/gim,
    "add $2 $1",
  ],
  [
    /^(?:.*?[.!?] )?(?:((?:on|every|each)\b[^,.\n]{2,40}?|(?:tomorrow|today|tonight|next \p{L}+)(?: \p{L}+)?),? |.*?\b)?(?:i|we) (?:have|need|ought|still have|still need) to ([^,.\n]+)[,.] (?:so )?(?:please )?(?:can you )?(?:add|put|note) (?:that|it)(?: down| in| (?:on|to) my list)?(?: (?:for|on))? ?([^\n]*)$/gimu,
    "remind me to $2 $1 $3",
  ],
  [/\b(add|create|make) (?:me )?(?:one|another)(?: one)? (?=to \p{L})/giu, "$1 a task "],
  [
    /\b(tag|label) (it|that|this|them) (?:as |with )?#?(?!as\b|with\b|it\b)([\p{L}\p{N}_-]+),? and (?=(?:(?:high|low|medium|top) prio|urgent|due\b|takes?\b|every\b|by\b|for \d))/giu,
    "$1 $2 with $3 and make $2 ",
  ],
  // "Add … to my list, no date": what has no day needs no word for it.
  [
    /^((?:please |can you |could you |also |and )*(?:add|create|new task|put|note|remind)\b.*?)[,;]? (?:with )?(?:no|without (?:an?|any)) (?:due )?(?:date|deadline)([.!]*)$/gim,
    "$1$2",
  ],
  [/\b(?:something|sth|a task|one) (?:like|along the lines of|such as)\s*:?\s*(?=["“'‘])/gi, ""],
  [
    /,?\s+and (?:before|after) (?:that|then),? (?=(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:i|we) (?:should|need|have|must)\b)/gi,
    "\n",
  ],
  // "Next Tuesday I'm seeing the notary at ten": a date of one's own, to be kept.
  ...(
    [
      ["seeing", "see"],
      ["meeting", "meet"],
      ["visiting", "visit"],
      ["picking up", "pick up"],
    ] as const
  ).flatMap(([doing, deed]): (readonly [RegExp, string])[] => [
    [
      new RegExp(
        `^(?:(?:ok(?:ay)?|so|and|oh|well)[, ]+)*((?:on |next |this )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)(?: (?:morning|afternoon|evening))?),? (?:i['’]m|i am|we['’]re|we are) ${doing} ([^\\n]+)$`,
        "gim",
      ),
      `remind me to ${deed} $2 $1`,
    ],
    [
      new RegExp(
        `^(?:(?:ok(?:ay)?|so|and|oh|well)[, ]+)*(?:i['’]m|i am|we['’]re|we are) ${doing} ([^\\n]+? (?:on |next |this )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)\\b[^\\n]*)$`,
        "gim",
      ),
      `remind me to ${deed} $1`,
    ],
  ]),
  // Behind a title in quotes there are only fields.
  [/(?<=^[^"“\n]*["“][^"”\n]+["”][^"“\n]*)\b(high|medium|low)\b(?! ?-?prio)/gim, "$1 priority"],
  [/\b(i|we) (?:also|still|really) (?=(?:need|have|must|should|ought)\b)/gi, "$1 "],
  [/^(?:pls|plz) /gim, "please "],
  [/^(?:(?:and )?now|but|next)[, ]+(?=(?:i|we) (?:need|have|must|should)\b)/gim, ""],
  [
    /^(?!(?:please |can you |could you )*(?:move|make|set|change|put|add|remind|push|reschedule|create)\b)([^\n,]+?) (?:at|on) (\S+(?: ?[ap]m)?) instead of (?:at |on )?\S+(?: ?[ap]m)?(?=[.!]*$)/gim,
    "move $1 to $2",
  ],
  [/\b(?:i|we)(?:['’]ve)? (?:gotta|got to|hafta)\b/gi, "I need to"],
  [/^how (?:much|many) (?:stuff|things|work|items|jobs|to-?dos) (?=(?:is|are|do)\b)/gim, "how many tasks "],
  [
    /\bremind me (?:that|about the fact that) (?:i|we) (?:need|have|ought|want|still have|still need) to\b/gi,
    "remind me to",
  ],
  [/\bfrom (?:low|medium|normal|high|urgent)(?: priority)? to (?=low|medium|normal|high|urgent)/gi, "to "],
  [/\b(i (?:need|have|want) to)\s*:\s*/gi, "$1 "],
  [
    /^(?:(?:ok(?:ay)?|so|right|well|alright)[,\s]+)+(?=(?:today|tomorrow|this week|i (?:need|have|want))\b)/gi,
    "",
  ],
  [
    /^.*?\b((?:the|my) .+?) is (?:no longer blocked|not blocked any ?more|unblocked(?: now)?)([.!]*)$/gim,
    "unblock $1$2",
  ],
  [/^((?:the|my) [^:]{2,60}): (move|push|postpone|reschedule) (?=to |until )/gim, "$2 $1 "],
  [/\b(?:another|a further|one more) (?:one|task|to-?do|reminder) to\b/gi, "add a task to"],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?an? urgent (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p1",
  ],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?a high[- ]priority (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p2",
  ],
  [
    /^((?:please |can you |could you )*(?:create|add|make)) (?:me )?a low[- ]priority (task|to-?do|reminder)\b(.*)$/gim,
    "$1 a $2$3 p4",
  ],
  [
    /^(?!(?:please |can you |could you )*(?:move|make|set|change|push|reschedule|postpone|show|list|what|which|plan|delete|every)\b)([^\n,:]{2,60}?) on ((?:mon|tues|wednes|thurs|fri|satur|sun)day) and (?:on )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)((?: (?:at|from|around) [^\n,]{1,20})?)([.!]*)$/gim,
    "$1 on $2$4\n$1 on $3$4",
  ],
  ...(["urgent", "high", "low"] as const).map((level): readonly [RegExp, string] => [
    new RegExp(
      `^((?:please |can you |could you )*(?:(?:create|add|make) )?)(?:me )?(?:an? )?(?:new )?${level}(?:[- ]prio(?:rity)?)?(?: new)? (task|to-?do|reminder)\\b(?! (?:list|is|are)\\b)(.*)$`,
      "gim",
    ),
    `$1new $2$3 ${{ urgent: "p1", high: "p2", low: "p4" }[level]}`,
  ]),
  [/\b(make|mark|set|flag) (.+?) (?:as )?(?:a|my|the|top|a top|my top) priority\b/gi, "$1 $2 high priority"],
  [
    / from (?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}\.?)(?= to )/gi,
    "",
  ],
  [/^gimme\b/gim, "show me"],
  [
    /^(.+?),? and (?:which|what) (?:one )?(?:of (?:them|those|these) )?(?:is|comes|are) (?:due )?(?:first|next|soonest)\?*$/gim,
    "$1 by due date",
  ],
  [
    /^(i(?:['’]ve)? (?:only |just )?(?:have|got) (?:about )?(?:an?|half an|one|two|three|\d+) ?(?:hours?|h|minutes?|mins?))\b[^,.\n]*[,.] (?:so )?what (?:can|could|should) i (?:get done|do|finish|fit in|squeeze in|tackle)\??$/gim,
    "$1, what should I do?",
  ],
  [
    /^(?:he|she|they|it|that|the \p{L}+|\p{Lu}\p{L}+)(?:['’](?:s|re|ll)| is| are| will)? (?:\p{L}+ing|come|be|comes|is) ([^\n]{2,40}?),? (?:so |and |then )*(?:please )?(?:add|put|create|make|note)(?: down)? (?:an? |the )?(?:(?:task|reminder|to-?do) )?([^,\n]+?) for (?:that|then|it)([.!]*)$/gimu,
    "add $2 $1$3",
  ],
  [/^((?:[Tt]he|[Mm]y) .+?) (?:is|are) for (\p{Lu}\p{Ll}+)([.!]*)$/gmu, "assign $1 to $2$3"],
  [
    /^(?:notes )?from (?:the|my|our|today['’]s) [\p{L}\d' -]{2,30}:\s*(?=(?:add|create|remind|new)\b)/gimu,
    "",
  ],
  [/^would you mind (?:mak|mov|chang|sett)ing (it|that|them|the .+?) (?=(?:to )?\S)/gim, "make $1 "],
  [/^.*\b(?:namely|which is) (?:that )?(?:i|we) (?:should|need to|have to|must) (.+)$/gim, "remind me to $1"],
  [
    /^(?:he|she|they) (?:asked|wants?|wanted|needs?|decided) (?:me |us )?to (?=(?:move|push|postpone|reschedule|cancel)\b)/gim,
    "",
  ],
  [/ (?:at the |the )?same time(?=[.!]*$)/gim, ""],
  [
    /^((?:the|my) .+?) (?:is|are) (?:stuck|stalled|blocked|held up),? (?:and |still )*waiting (?:for|on) (.+)$/gim,
    "I'm waiting for $2 on $1",
  ],
  [
    /^.*\b(?:it['’]s|that['’]s|it is) (?:unblocked|no longer blocked|not blocked any ?more)([.!]*)$/gim,
    "unblock it$1",
  ],
  [
    /^i(?:['’]ll| will) (?:do|finish|handle) (it|that|them) ((?:today|tonight|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day).*)$/gim,
    "move $1 to $2",
  ],
  [/^(urgent|(?:high|medium|low) priority) for ((?:the|my) .+)$/gim, "set $2 to $1"],
  [
    /^((?:the|my) .+?) (?:(?:is|are) now(?: on| at| for)?|(?:was|were|is|are|got|has been) (?:moved|rescheduled|postponed|pushed)(?: back)? (?:to|until|for)) ((?:today|tonight|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day).*)$/gim,
    "move $1 to $2",
  ],
  [
    /^on ((?:today|tonight|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)),? (.+?),? and on ((?:today|tonight|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)),? (.+)$/gim,
    "remind me on $1 to $2\nremind me on $3 to $4",
  ],
  [
    /^((?:hey |please |can you |could you |would you |also |and )*)(?:maybe|perhaps|possibly) (?=(?:move|push|postpone|reschedule|delete|complete|finish|mark|tag|rename|assign|change|make|set|add|create|remind|put)\b)/gim,
    "$1",
  ],
  [
    /^((?:and |so |but |ok,? )*)how many (?:of (?:them|these|those|my tasks|the tasks) )?(?=(?:are|do i have)\b)/gim,
    "$1how many tasks ",
  ],
  [/^just (?=(?:make|set|move|mark|delete|complete|finish|tag|change)\b)/gim, ""],
  [
    /^((?:please |can you |could you )*)repeat (.+?) (every .+|daily|weekly|monthly|yearly)$/gim,
    "$1make $2 repeat $3",
  ],
  [
    / instead of (?:on )?(?:today|tonight|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)(?=[.!]*$)/gim,
    "",
  ],
  [
    /^((?:please |can you |could you )*remind me) ((?:on )?(?:today|tonight|tomorrow|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)) to (.+?),? and (?:then )?((?:on )?(?:today|tonight|tomorrow|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)) to (.+)$/gim,
    "$1 to $3 $2\n$1 to $5 $4",
  ],
  [
    /^(?:how['’]?s|how is|how does) my (week|day) (?:looking|look|going)(?: like)?\b/gim,
    "what do I have this $1",
  ],
  [/\bthis day\b/gi, "today"],
  [/\b(add .+?) to (?:it|that|them|(?:my|the) (?:list|tasks|to-?dos?|to-?do list))([?.!]*)$/gim, "$1$2"],
  [/^(.+?) can wait (?:until|till|to) (.+)$/gim, "move $1 to $2"],
  [/^(set|move|change|make) (.+?) to (\S+(?: \S+)?) and (the .+?) to (.+)$/gim, "$1 $2 to $3\n$1 $4 to $5"],
  [/^(?:oh,? )?(?:and|also) (.+?) (?:too|as well)[.!]*$/gim, "add $1"],
];

export function usualWords(text: string): string {
  return ways.reduce((said, [pattern, usual]) => said.replace(pattern, usual), text);
}
