/** How commands to an assistant begin. `unmistakable` ones could not be a to-do phrase of the user's own. */
export const courtesy = String.raw`(?:(?:please|pls|also|then|and|can you|you can(?: now| also)?|could you|would you|will you|just|kindly|now|next|finally|hey|hi|ok|okay|carole|let's|i(?:'d| would) like (?:you )?to|i want (?:you )?to)[\s,]+)*`;

const rowNoun = String.raw`(?:to-?\s?dos?|tasks?|reminders?|items?|one|ones|list|thing|entry|ticket)`;
export const pointing = String.raw`(?:it|that|this|those|these|them|both(?: of (?:them|these|those))?|all of (?:them|these|those)|that one|this one|(?:the|my|that|this) (?:[\p{L}\p{N}'’-]+ ){0,5}?${rowNoun}|(?:the )?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|latest|newest|previous)(?: one| task| two| item)?)`;

const unmistakable = new RegExp(
  String.raw`^${courtesy}(?!drop (?:it|them|this|that) (?:at|off|by|with|in|into|over|round|to)\b)(?:remind me|mark\s.{1,120}?\s(?:as|done|complete)|(?:tick|check|cross|strike|mark)\s+(?:.{1,80}\s)?off\b|(?:delete|remove|erase|trash|drop|complete|finish|close|reopen|rename|reschedule|postpone|snooze|move|update|change|cancel|start)\s+${pointing}(?=$|[\s,.;!?])|(?:add|create|make|set)\s+(?:me\s+)?(?:a|an|another|one|the|some)?\s*(?:new\s+|quick\s+|high[ -]priority\s+|urgent\s+)*(?:to-?\s?do|task|reminder)\b|take\s+${pointing}\s+off\b|(?:set|make|push|shift|change)\s+(?:it|that one|this one|them)\s+(?:to|for|back|due|high|low|urgent|medium)\b|bump\s+(?:it|that|this)\b|(?:show|list|give|tell)\s+me\b|(?:make|set)\s+(?:it|that|this|the)\b.{0,80}?\b(?:urgent|priority|due|high|low|medium)\b|don't forget|do not forget|i(?:'ve| have)?\s+(?:just |already )?(?:finished|completed|done)\b|i(?:'m| am) (?:done|finished)\b|i (?:also )?(?:need|have|want) to\b|need to (?=call|buy|get|book|fix|pay|send|order|find|email|ask|pick|clean|return|make|schedule|check)|what (?:should|do|are|is)\b|what's\b|(?:add|put)\s.{1,100}\s(?:to|on) (?:my|the) (?:[\p{L}-]+ )?(?:list|to-?\s?do|tasks|calendar))`,
  "iu",
);

const command = new RegExp(
  String.raw`^${courtesy}(?:add|create|make|new (?:task|to-?do|reminder|item|one|entry|note)|set|put|remind|remember|don't forget|do not forget|mark|tick|check|cross|complete|finish|close|delete|remove|erase|trash|drop|cancel|clear|take off|get rid|rename|move|change|update|edit|modify|reschedule|postpone|push|delay|defer|snooze|bump|shift|assign|reassign|give|tag|untag|label|prioriti[sz]e|raise|lower|increase|start|begin|reopen|block|unblock|show(?! (?!me\b|us\b)\p{L}+ (?:how|where|around)\b)|list|find|search|look|what|which|plan|tell me|schedule|undo|note|log|jot|i(?:'ve| have)?\s+(?:just |already |also )?(?:finished|completed|did|done|called|sent|paid|need|have|must|should)|i(?:'m| am) (?:done|finished)|a (?:task|reminder|to-?do)|another (?:task|reminder|to-?do)|.{1,80}?(?:\s(?:is|are)|'s) (?:now |all )?(?:done|finished|complete|completed)\b)(?=$|[\s,.;:!?])`,
  "iu",
);

const item =
  /^(?:(?:a|an|another|one)\s+(?:more\s+|new\s+)?(?:to-?\s?do|task|reminder|one)\b|(?:one|another) (?:to|for)\s)/iu;

export const isUnmistakable = (text: string): boolean => unmistakable.test(text);
export const isCommand = (text: string): boolean => command.test(text) || unmistakable.test(text);
/** "… and a task to call Anna": goes on with the verb before it. */
export const startsItem = (text: string): boolean => item.test(text);

/** What may stand before a wish: a sigh, a day. */
const beforehand = String.raw`(?:(?:ugh+|argh|oh|ok|okay|so|well|right|hey|man|damn|also),?\s+)*(?:(?:today|tomorrow|tonight|(?:by|before|on|until|this|next|at|later|in)\b(?: [\p{L}\p{N}:]+){1,4}?),?\s+)?`;

/** A wish for something new, after which more to-do phrases may be listed: "I need to buy milk, call mom and …". */
const duty = String.raw`(?:i|we)(?:'ve| have)? (?:still |also |really |just )*(?:need|have|want|ought|got|gotta)(?: to)?|(?:i|we)(?:'d better| must| should)|(?:still )?(?:need to|needs to|gotta|got to|have to|must|remember to)`;
const wish = new RegExp(
  String.raw`^${beforehand}${courtesy}(?:remind me to|add|${duty}|don't forget to|create (?:a )?tasks? to|add (?:a )?tasks? to|to-?\s?dos?|things to do)\b`,
  "iu",
);
const obligation = new RegExp(String.raw`^${beforehand}${courtesy}(?:${duty})\b`, "iu");
const todoVerbs =
  "arrange|bake|book|buy|call|cancel|charge|check|clean|collect|contact|cook|defrost|deploy|do|draft|drop off|email|feed|file|fill|finish|fix|get|go|hang|install|iron|mail|make|meet|mop|mow|order|organi[sz]e|pack|paint|pay|phone|pick|plan|plant|post|practi[cs]e|prepare|print|proofread|read|register|renew|rent|repair|replace|reply|research|reserve|return|review|send|sew|shop|sign|sort|study|submit|sweep|take|test|text|tidy|vacuum|visit|walk|wash|water|wrap|write";
const todo = new RegExp(
  String.raw`^(?:to )?(?:${todoVerbs})\s+(?!(?:[^,;]*\b(?:it|them|that|this|him|her|there)\b))\S+`,
  "iu",
);

export const isObligation = (text: string): boolean => obligation.test(text);
export const isWish = (text: string): boolean => wish.test(text);
export const startsTodo = (text: string): boolean => todo.test(text);
