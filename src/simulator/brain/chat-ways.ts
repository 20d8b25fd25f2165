const lead = String.raw`(^|[.!?,]\s+)(?:(?:hey|so|oh|ok(?:ay)?|and|wait|hm+|btw)[, ]+)*`;
const way = (words: string): RegExp => new RegExp(`${lead}${words}`, "giu");
const all =
  "(?:everything|(?:it all|all of (?:it|this|that))(?=,? all |(?: (?:on|from|off|in))? (?:the|my|this) list)|(?:the )?(?:whole|entire) (?:list|lot|thing)|all (?:my|the|these|of my|of the) (?:tasks|to-?dos|stuff|things))";
const onList =
  "(?: (?:on|from|off|in) (?:the|my|this) list| (?:that['’]?s )?on (?:there|here)| i (?:have|['’]ve got)(?: on (?:there|here))?)?";
const counted =
  "(?:,? (?:all|the whole) (?:of (?:it|them)|\\d+|three|four|five|six|seven|eight|nine|ten|lot)(?: of (?:it|them))?)?";

/** What people ask of a messenger, in the words that are read. */
const ways: readonly (readonly [RegExp, string])[] = [
  [
    way(
      String.raw`(?:(?:just )?an? )?(?:quick|random|dumb|silly|stupid|other|small) (?:q|question)\b\s*[,:.!–-]*\s*`,
    ),
    "$1",
  ],
  [way(String.raw`q:\s+`), "$1"],
  // "The gym one you can delete": the thing first.
  [
    /(^|[,.;!] (?:and |so |but )*|\band )((?:the|my|our|that) [^,.;]{2,40}?) (?:you|we) can (?:now |also |just |safely )*(delete|remove|drop|scrap|bin|move|push|mark|tick off|check off|cancel|forget|complete|close|trash)(?=[\s,.;!]|$)/gi,
    "$1$3 $2",
  ],
  // "Can Mia take the newsletter": asked of the one who writes it down.
  [
    /(?<=^|[.!?,]\s+|\bso )(?:[Cc]an|[Cc]ould|[Ww]ould) (\p{Lu}\p{L}+) (?:maybe |please )?(?:take|do|handle|cover)(?: over)? (?=(?:the|my|our) )/gu,
    "$1 takes ",
  ],
  // "Give Tom a task, he should order the pizza".
  [
    /\b([Gg]ive|[Aa]ssign|[Hh]and) (\p{Lu}\p{L}+) an? (?:new )?(?:task|to-?do|job)[,.:–-]* (?:that )?(?:he|she|they)(?:['’]s| is| are)? (?:should|needs? to|has to|have to|must|to|supposed to) /gu,
    "$1 $2 a task: ",
  ],
  // "…, that's going to be a good 2 hours i guess".
  [
    /,? (?:and )?(?:that|it)(?:['’](?:s|ll)| is| will| should| might) (?:(?:prob|probably|likely|going to) )*(?:be|take)(?: me)?(?: (?:about|around|roughly|a good|like|at least|prob|probably))* (\d+(?:\.\d+)? ?(?:hours?|h|minutes?|mins?))(?: or so)?(?:,? i (?:guess|think|reckon|suppose))?(?=[.!]*$)/giu,
    ", takes $1",
  ],
  // "I need to buy oats, put it on my list for Friday": one wish, and its day.
  [
    /\b((?:i|we)(?:['’]ve)? (?:still |really |also )?(?:need|have|ought|got) to [^,.;\n]+)[,.;] (?:so )?(?:(?:please|can you|could you|pls) )*(?:put|add|note|write) (?:it|that)(?: down)? (?:on|to|onto|in) (?:my|the) (?:list|to-?dos?|tasks)(?: (?:for|on) ([^,.;\n]+?))?(?: please| pls)?[.!?]*$/gi,
    "$1 $2",
  ],
  // "As long as Lena is sick move the ad": where what is wished begins.
  [
    /^((?:as long as|while|until|till|since|because|now that) [^,;.\n]{3,60}? (?:is|are|has|have|isn['’]t|aren['’]t|can['’]t|won['’]t|comes|gets) [^,;.\n]{2,30}?) (?=(?:move|push|give|assign|put|set|mark|delete|make|postpone|reschedule|hand|tag|leave) (?:the|my|our|it|that|all|every)\b)/gi,
    "$1, ",
  ],
  // "…, but not before Friday": from then on is when.
  [
    /(?<=\p{L})[,;]? (?:but |just |though )*(?:not (?:before|until|till|earlier than|sooner than)|no (?:earlier|sooner) than) (?=(?:next |this |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|week|month|weekend|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d|\d{1,2}(?:st|nd|rd|th|[/.:]\d| ?[ap]m\b)|in (?:an?|\d)))/giu,
    " on ",
  ],
  // "…every Monday, it should end on Dec 20".
  [
    /(\b(?:every|each|daily|weekly|monthly|yearly)\b[^,.;\n]{0,40})[,.;]? (?:and )?(?:it|that|this) (?:(?:should|must|has to|can|will|shall) )?(?:ends?|stops?|runs?|goes on|be over)(?: on| at| by| until| till| up to)? (?=\S)/gi,
    "$1 until ",
  ],
  // In which order a list comes says nothing of its own.
  [
    /(?<=[?.!]\s*)(?:the )?(?:oldest|newest|latest|earliest|soonest|most urgent|most important|highest priority|longest|shortest|urgent ones?) (?:ones? )?(?:first|on top|at the top)[,\s]*(?:please|pls)?[.!]*$/gi,
    "",
  ],
  [/,? (?:at the moment|at present|as of now|currently)(?=\?|$)/gi, ""],
  // "How many tasks carry the tag reading": as they are asked for by tag.
  [
    /\b(tasks?|to-?dos?|items|ones) (?:that )?(?:now |still )?(?:carry|carries|bear|have|has|got|wear|are under|come under) (?:the )?(?:tags?|labels?) #?([\p{L}\d-]+)(?: now)?/giu,
    "$1 are tagged $2",
  ],
  [
    /\b(?:set|change|move|put|shift|push) (?:the |their )(?:due )?(?:dates?|deadlines?|days?) (?:of|for|on) ((?:all|every|each|both|everything)\b.+?) to (?=\S)/gi,
    "move $1 to ",
  ],
  [/\bevery single (?:thing|one|task|item)\b/gi, "everything"],
  [
    way(
      String.raw`when(?:['’]s| is| are| was) ((?:the|my|our)(?: (?!due|on|happening|planned|scheduled|starting|again|done|over|going|coming|free)[\p{L}\d'’-]+){1,4}?)(?: again)?(?=[.!?]*$)`,
    ),
    "$1when is $2 due?",
  ],
  [way(String.raw`when (?:am i|are we) \p{L}+ing (.+?)(?: again)?(?=[.!?]*$)`), "$1when is $2 due?"],
  [
    way(
      String.raw`(?:when|what time|what day) (?:do|did) (?:i|we) (?:have|say|put) (?:the |my |our )(.+?)(?: again)?(?=[.!?]*$)`,
    ),
    "$1when is $2 due?",
  ],
  [
    way(
      String.raw`(?:is there |was there |did i (?:miss|forget) )?any(?:thing|thing left|thing else)?(?: (?:from|since|of) (?:last week|yesterday|before|the weekend|the last days))?(?: (?:that|which))?(?: i(?:['’]ve)?| we(?:['’]ve)?)?(?: (?:missed|forgot(?:ten)?|did(?:n['’]?t| not) (?:do|get (?:to|done)|finish)|slipped(?: through)?))(?: (?:from |since )?(?:last week|yesterday|the weekend))?(?=[.!?,]|$)\??`,
    ),
    "$1what is overdue?",
  ],
  [
    way(
      String.raw`did i (?:miss|forget) any(?:thing|(?: \p{L}+){1,2})(?: (?:last week|yesterday|this week|lately))?(?=[.!?]|$)\??`,
    ),
    "$1what is overdue?",
  ],
  [
    way(
      `((?:can you |could you |please |just )*)(?:delete|remove|chuck(?: out| away)?|bin|trash|toss(?: out)?|dump|throw (?:out|away)|get rid of|clear|wipe|nuke|erase|kill|scrap) ${all}${onList}${counted}(?: (?:please|away|out|off))*(?=[.!]*$)`,
    ),
    "$1$2delete everything",
  ],
  [
    way(
      `((?:can you |could you |please |just )*)(?:put|move|push|shift|reschedule) ${all}${onList}${counted} (?:to|on|onto|until|till|for|over to) (.+?)(?=[.!]*$)`,
    ),
    "$1$2move everything to $3",
  ],
];

const ranOut =
  /^(?:(?:so|ok(?:ay)?|ugh|oh)[, ]+)*we['’](?:re|ve run) (?:all )?out of (.+?)[.!,;]+ (?:so )?(?:(?:can|could) you |please )*(?:put|add|note|write) (?:those|them|these|that|it|all of (?:it|them|that))(?: down)?(?: (?:as|in|on|to) [^.]*)?[.!?]*$/i;

/** "We're out of bin bags and that salt too, can you put those down": each is to be bought. */
function bought(text: string): string {
  const list = ranOut.exec(text.trim())?.[1];
  if (list === undefined) return text;
  const items = list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((item) => item.replace(/^(?:that|the|our|my|also) /i, "").replace(/ (?:too|again|as well)$/i, ""));
  return items.map((item) => `remind me to buy ${item}`).join("\n");
}

/** "quick q, how many …", "chuck everything on the list": as they are read. */
export const usualChat = (text: string): string =>
  /["“\n]/.test(text)
    ? text
    : bought(ways.reduce((said, [pattern, usual]) => said.replace(pattern, usual), text));
