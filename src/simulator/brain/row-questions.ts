import type { RowQuestion } from "./facts.ts";

// One flat table, long as people have many ways to ask.
const lead =
  "^(?:(?:and|so|but|ok(?:ay)?|hey|tell me|can you tell me|do you know|remind me|quick question)[,:]? )*";
const end =
  "(?: (?:again|now|yet|then|still|left|exactly|actually|please|at the moment|right now|by the way|btw))*[?.!]*$";
const asks = (source: string): RegExp => new RegExp(`${lead}(?:${source})${end}`, "iu");
const have = "(?:do i|do we|have i|have we|i|we)(?: still| do)?(?: have| got)?";

/** How people ask about one row. The first group holds how the row is named. */
export const rowQuestions: readonly (readonly [RowQuestion, RegExp])[] = [
  [
    "notes",
    asks(
      "(?:what|which|any) (?:notes?|comments?) (?:do (?:i|we) have|are there|did (?:i|we) (?:make|take|leave|write)|have (?:i|we))(?: got)? (?:on|for|about|in|under|with) (.+?)",
    ),
  ],
  ["due", asks("(?:is|are|was|were) (.+?) (?:(?:already|still|now|even) )*(?:overdue|late|past due)")],
  [
    "status",
    asks("(?:is|are|was|were) (.+?) (?:(?:already|still|now|even) )*(?:done|finished|completed?|open)"),
  ],
  [
    "status",
    asks(
      "(?:did|has|have) (?!i\\b|we\\b|you\\b|it\\b|the\\b|my\\b)\\p{L}+ (?:already |ever |actually |finally )?(\\p{L}+ (?:the|my|our|his|her) .+?)(?: already)?",
    ),
  ],
  ["due", asks("why (?:is|are) (.+?) (?:so |already |still )*(?:overdue|late|due)")],
  [
    "due",
    asks(
      "(?:do|must|should|shall|have) (?:i|we)(?: really)? (?:need to |have to |got to |to )?(?:do|finish|complete|get to|work on|handle|take care of) (.+?) (?:today|tonight|tomorrow|this week|next week|now|on \\w+day|by \\w+day)",
    ),
  ],
  ["due", asks("(?:is|are) (.+?) (?:due )?(?:before|after|by|until|past) (?!(?:me|us|now)\\b).{3,30}?")],
  [
    "days",
    asks(
      "(?:do (?:i|we) (?:still )?have|is there|have (?:i|we) got)(?: still| enough| any)? (?:more )?time (?:left )?(?:for|to (?:do|finish|complete)) ((?:the|my|our) .+?)",
    ),
  ],
  [
    "all",
    asks(
      "(?:can|could|should|will) ((?:the|my|our) .+?) (?:wait|be postponed|be moved|be skipped|be done later)(?: (?:until|till|to) .{2,20})?",
    ),
  ],
  [
    "all",
    asks(
      "(?:is there |do you have |do i have )?anything (?:else )?(?:i|we) (?:should|need to|must|have to) know (?:about|for|on) (.+?)",
    ),
  ],
  ["all", asks("what do (?:i|we) (?:know|have) (?:about|on|for) ((?:the|my|our) .+?)")],
  [
    "assignee",
    asks(
      "(?:is|are) \\p{L}+ (?:doing|handling|working on|on|taking care of|responsible for|in charge of|busy with) ((?:the|my|our) .+?)",
    ),
  ],
  [
    "assignee",
    asks("(?:does|has) (?!it\\b|that\\b|this\\b)\\p{L}+ (?:have|got|own|do|handle) ((?:the|my|our) .+?)"),
  ],
  [
    "blocked",
    asks(
      "what(?:['’]s| is| are) (.+?) (?:still )?(?:blocked (?:by|on)|waiting (?:for|on)|stuck on|hanging on)",
    ),
  ],
  [
    "blocked",
    asks(
      "(?:who|whom|what) (?:am i|are we|do (?:i|we))(?: still)? (?:waiting|wait) (?:for|on) (?:with|on|about|for|in|regarding|at) (.+?)",
    ),
  ],
  [
    "priority",
    asks(
      "(?:what|which)(?: one)?(?:['’]s| is| are)? (?:the )?(?:more|most) (?:urgent|important|pressing)[,:]? ((?:the|my|our) .+? or .+?)",
    ),
  ],
  [
    "days",
    asks(
      `how (?:long|much time)(?: more| longer)? ${have}(?: left| still| got)* (?:for|to (?:do|finish|complete|get|prepare|write|send|pay)|until|till|before|on|with) (.+?)(?: (?:is )?(?:due|done|finished|ready))?`,
    ),
  ],
  [
    "days",
    asks(
      `how (?:many|much)(?: more)? (?:days?|weeks?|time|hours?)(?: (?:is|are|do (?:i|we) (?:still )?have|have (?:i|we) got|left|there|it|remain|remaining|more))* (?:until|till|before|to|for) (.+?)(?: (?:is )?due| (?:starts?|begins?|happens?))?`,
    ),
  ],
  [
    "days",
    asks(
      "how (?:long|soon|far off|far away)(?: (?:is|are))?(?: it| there)? ?(?:until|till|before) (.+?)(?: (?:is )?due| (?:starts?|begins?))?",
    ),
  ],
  ["days", asks("how (?:soon|far off|far away|close|near) (?:is|are) (.+?)(?: due)?")],
  [
    "due",
    asks(
      "(?:by when|until when|till when|by what (?:day|date|time)) (?:is|are|does|do|must|should|has|have)(?: i| we)?(?: have| need)?(?: to)?(?: (?:do|finish|complete|send|pay))? (.+?)(?: (?:have|has|need|needs))?(?: to)?(?: be)?(?: (?:due|done|finished|ready|in|sent|paid))?",
    ),
  ],
  [
    "due",
    asks(
      "when (?:does|do|must|should) (.+?) (?:have to |need to |has to )?(?:be )?(?:due|done|finished|ready|\\p{L}{3,}ed|happen|take place|start|come up|sent|paid)",
    ),
  ],
  [
    "due",
    asks(
      "(?:what|which) (?:day|date|time|week) (?:is|are|was) (.+?)(?: (?:due|on|at|planned|scheduled|set)(?: for)?)?",
    ),
  ],
  [
    "due",
    asks(
      "(?:does|do|has|have) (.+?) (?:have|has|got|have got) (?:a |an |any )?(?:due date|deadline|date|day)(?: set)?",
    ),
  ],
  [
    "priority",
    asks("(?:does|do|has|have) (.+?) (?:have|got) (?:a )?(?:urgent|high|low|medium|normal)(?:[- ]priority)"),
  ],
  [
    "priority",
    asks(
      "(?:is|are|was) (.+?) (?:(?:that|really|so|very|still|already|actually|marked(?: as)?|set to|an?) )*(?:urgent|important|critical|pressing|(?:high|low|medium|normal|top)[- ]prio(?:rity)?)(?: or (?:not|what|low|high|normal))?",
    ),
  ],
  ["priority", asks("how (?:high|pressing|critical) (?:is|are) (.+?)(?:['’]s priority)?")],
  ["priority", asks("what(?:['’]s| is)? (.+?)['’]s? prio(?:rity)?")],
  [
    "priority",
    asks("(?:what|which) prio(?:rity)? (?:does|do|is|are|has|did i (?:give|set)) (.+?)(?: (?:have|has|at))?"),
  ],
  [
    "status",
    asks(
      "(?:has|have|did|is|are) (.+?) (?:been |already |even )*(?:start(?:ed)?|begun|underway|in progress)",
    ),
  ],
  [
    "blocked",
    asks(
      "(?:is|are) (.+?) (?:(?:still|currently) )*(?:blocked|stuck|on hold|waiting(?: (?:for|on) .+?)?|held up)",
    ),
  ],
  [
    "assignee",
    asks(
      "who(?:['’]s| is| are| was) (it|that|this|they|those|the .+?|my .+?|our .+?) (?:for|with|by|assigned to|given to|on|handed to)",
    ),
  ],
  [
    "assignee",
    asks(
      "who(?:['’]s| is| has| does| owns| handles)(?: (?:doing|handling|taking(?: care of)?|responsible for|assigned to|working on|in charge of|on|got))? (it|that|this|them)",
    ),
  ],
  [
    "assignee",
    asks(
      "who(?:['’]s| is) (?:doing|handling|taking(?: care of)?|responsible for|assigned to|working on|in charge of) (.+?)",
    ),
  ],
  [
    "assignee",
    asks(
      "who (?:has|got|owns|handles|does) (?!(?:the|my|our|it|that|time|any|a|to|everything|all)\\b)(\\p{L}[\\p{L}\\d' -]{2,40}?)",
    ),
  ],
  [
    "assignee",
    asks(
      "who(?:['’]s| is| was) (?:now |still |currently |gonna be )?\\p{L}{2,}ing ((?:the|my|our) .+?|it|that)",
    ),
  ],
  ["assignee", asks("whose (?:task|job|turn|responsibility)(?: is| are)? (.+?)")],
  ["assignee", asks("(?:is|are) (.+?) (?:assigned|given|handed|delegated)(?: to (?:me|\\p{L}+))?")],
  [
    "repeat",
    asks(
      "(?:does|do|is|are|will) (.+?) (?:(?:still|really) )*(?:repeat(?:s|ing)?|recur(?:s|ring)?|come again|come back|repeated|(?:every|each) (?:day|week|month|year)|daily|weekly|monthly|yearly|a one-?off|one-?time)",
    ),
  ],
  [
    "repeat",
    asks(
      "how (?:often|frequently|regularly) (?:does|do|is|are|should|must|will)(?: i| we)?(?: have to| need to)? (.+?)(?: (?:repeat|happen|come(?: up| back| around)?|recur|take place|due))?",
    ),
  ],
  ["repeat", asks("when does (.+?) (?:repeat|come again|come back|recur|come up next)")],
  [
    "notes",
    asks(
      "(?:does|do|has|have|did) (.+?) (?:have|has|got|come with) (?:any |a |some )?(?:notes?|comments?|description|details)",
    ),
  ],
  [
    "notes",
    asks(
      "what(?:['’]s| is| are|['’]re)? (?:the |my |our )?(?:notes?|comments?|description) (?:on|of|for|about|in|to|at|under|with) (.+?)",
    ),
  ],
  [
    "notes",
    asks(
      "(?:are there |is there |do (?:i|we) have |got )?(?:any|a|some) (?:notes?|comments?) (?:on|of|for|about|in|to|at|under) (.+?)",
    ),
  ],
  [
    "notes",
    asks(
      "what (?:did|have) (?:i|we) (?:note|noted|written?|write|jot|jotted|put)(?: down)? (?:about|for|on|in|under|with|regarding) (.+?)",
    ),
  ],
  [
    "notes",
    asks(
      "what(?:['’]s| is) (?:noted|written|jotted down|in the notes) (?:on|about|for|under|in|at|with) (.+?)",
    ),
  ],
  ["tags", asks("(?:is|are) (.+?) (?:tagged|labell?ed)(?: (?:with|as|for))? .+?")],
  ["tags", asks("(?:does|do) (.+?) have (?:any |the )?(?:\\S+ )?(?:tags?|labels?)")],
  [
    "estimate",
    /^(?:and )?how (?:long|much time) (?:will|does|do|would|should) (.+?) (?:be|take|need|last)(?: (?:me|us))?(?: (?:together|altogether|in total|all together|combined|in all|both together))?[?.!]*$/i,
  ],
  [
    "estimate",
    asks(
      "how (?:long|much time) (?:did|do) (?:i|we) (?:say|put|plan|note|estimate|write|set|think)(?: down)?(?: (?:i|we) (?:need|needed))?(?: (?:for|on|with|about)) (.+?)",
    ),
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
