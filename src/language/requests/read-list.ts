/** "show my finance tasks" lists, "find the budget task" searches; questions about other things do neither. */
import type { Moment, SaidRequest } from "../reading.ts";
import { asksElsewhere, asksForRows } from "./asked-rows.ts";
import { fieldOf, type Clause } from "./clause.ts";
import { readQuery } from "./read-filter.ts";

const rows = String.raw`(?:tasks?|to-?\s?do'?s?|lists?|reminders?|agenda|schedule|calendar|deadlines?|appointments?|meetings?|events?|assignments?|backlog|action items?|chores?|errands?|items?|plate|inbox|board|priorities|due dates?|milestones?|notes)`;
const looking = String.raw`(?:let (?:me|us) know|show|list|display|view|see|read|give|tell(?= (?:me|us)\b)|get|pull up|bring up|check|let me see|let me have a look at|let me look at|open|go over|go through|fetch|print|read out|read back|review|recite|run through|present|report|check out|look at|have a look at|what about|how about|count|go to|i want to see|i'd like to see|i wanna see)`;

const lists: readonly RegExp[] = [
  new RegExp(
    String.raw`^${looking}(?: me)?(?: (?:all|only|just|everything|out|back|about))*(?: of)?(?: (?:what's|what is|what are|which))?\b.*\b${rows}\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:show|list|display|tell|give|read)(?: me)?(?: all| only| everything| what's| what is| what| anything)*\b.*\b(?:overdue|due|blocked|urgent|pending|outstanding|done|completed|finished|unfinished|in progress|coming up|scheduled|planned|left|i have|on my (?:[\\p{L}-]+ )?(?:list|plate|agenda|calendar|schedule|to-?dos?|board)|open|high priority|low priority)\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:what|which|what's|whats|how many)\b.*\b(?:my|our|the|these|those|all|open|are|any|do i have|have i)\b.*\b${rows}\b`,
    "iu",
  ),
  new RegExp(String.raw`^(?:what|which|how many)(?: of (?:my|the))?(?: [\p{L}-]+){0,3} ${rows}\b`, "iu"),
  /^(?:what|which|what's|whats|anything|is anything|is there anything|everything|something|all)(?: (?:is|are|else|do i have|i have|have i got|else is|that's|things are|stuff is|must be done|needs doing))*(?: (?:still|currently|all|coming|now|already))*\s*(?:on my (?:plate|list|agenda|schedule|to-?do)|due|overdue|left|open|pending|outstanding|blocked|late|coming up|scheduled|planned|up for|in progress|happening|stuck|in the backlog|remaining|to do|to get done|on today|on tomorrow|urgent|on for|going on)\b/iu,
  /^what (?:do|must|should) (?:i|we) (?:have|got|need)(?: got)?(?: (?:to (?:do|get done|finish|complete|take care of)|going on|planned|scheduled|on|coming up|left|due|for|today|tomorrow|this))*(?:$|\s+(?:today|tomorrow|this|next|on|for|left)\b)/iu,
  /^what (?:do|must|should|did) (?:i|we) (?:have|need|got|want|still have|still need) to (?!(?:make|cook|bake|change|brew|jump|substitute|see my|open|apply|qualify)\b)\p{L}+/iu,
  /^(?:is|are|will|do i have|have i got|did i (?:put|add)) .+ (?:on|in|to) (?:my|the) (?:[\p{L}-]+ ){0,2}?(?:list|to-?dos?|tasks|calendar|agenda|schedule)\b(?! .*\badd\b)/iu,
  new RegExp(
    String.raw`^(?:does|do|did) (?:my|the|our) (?:[\p{L}-]+ ){0,2}?${rows} (?:have|has|contain|include|say|show|list|mention)\b`,
    "iu",
  ),
  /^what (?:have|did) i (?:already |just |got )?(?:done|do|finish(?:ed)?|complete[d]?|get done|accomplish(?:ed)?|achieve[d]?|gotten done)\b/iu,
  /^what am i (?:supposed to do|doing|working on|waiting (?:for|on)|behind on|missing|forgetting|late on)\b/iu,
  new RegExp(
    String.raw`^(?:do|did|have) (?:i|we) (?:still )?(?:have|got|need)\b.*\b(?:${rows}|due|overdue|to do|scheduled|planned|left|on my|going on|happening|anything|free|plans)\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:are|is) (?:there|any|anything|my|some|something)\b.*\b(?:${rows}|due|overdue|blocked|left|pending|urgent|coming up|scheduled)\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:any|all|all of|all the)(?: of)?(?: my| the)?(?: [\p{L}-]+){0,3} ${rows}\b(?:.*)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:my|the)?\s*(?:(?:open|overdue|urgent|blocked|done|completed|finished|pending|today's|tomorrow's|this week's|upcoming|high[ -]priority|all|current)\s+)*(?:tasks|to-?dos|to-?do list|task list|reminders|list|agenda|overdue)$`,
    "iu",
  ),
  /^(?:what|which) (?:ones )?(?:are|is) (?:still )?(?:blocked|overdue|due|urgent|open|done|left|in progress|late|pending|high priority|finished|completed)\b/iu,
  /^when(?:'s| is| are| do| does| was)\b.*\b(?:due|deadline|scheduled|appointment|meeting|have to|need to|do (?:i|we) (?:have|need|meet|see|leave|go))\b|^when do (?:i|we) (?:have|need|meet|see|leave|go)\b/iu,
  new RegExp(
    String.raw`^when(?:'s| is| are|'re)\b.*\b(?:my|the|our) (?:next|last|first|upcoming|later)\b.*\b${rows}\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^remind me (?:of )?(?:what|which|how many)(?:'s| is| are)?\b.*\b(?:${rows}|i (?:have|need|had|wanted|should)|due|left|planned)\b`,
    "iu",
  ),
  /^what (?:did|has|have) (?:we|the team|everyone|(?!i\b|you\b|it\b|he\b|she\b|they\b)\p{L}+) (?:already |just )?(?:finish(?:ed)?|complete[d]?|close[d]?|gotten done|get done)\b/iu,
  /^how (?:busy|booked|full|packed|free|loaded|swamped) (?:am i|are we|is (?:my|the|our) (?:\p{L}+ )?(?:day|week|schedule|calendar|agenda|morning|afternoon|evening|weekend|list))\b/iu,
  new RegExp(
    String.raw`^(?:i|we)(?:'d| would)? (?:want|like|love|need|wanna|'d like) (?:to )?(?:see|hear|view|look at|check|go over|go through|review)\b.*\b${rows}\b`,
    "iu",
  ),
  /^how (?:does|do|is|are|did) (?:my|the|our|this|next) ?(?:day|week|month|weekend|\p{L}+day|morning|afternoon|evening|schedule|calendar|list|agenda)(?: \p{L}+)? (?:look|looking|shape up|shaping up)\b/iu,
  /^(?:let me|let us|let's) (?:see|hear|know|look at|check|view) (?:what|what's|whatever|everything|all)\b/iu,
  /^what (?:did|was|were) (?:i|we) (?:(?:say|tell you|promise|plan|want|mean|agree|decide)(?: (?:that )?(?:i|we)(?:'d| would| should| had to| needed to| have to| was going to))?|going|supposed|planning|meant) (?:to |gonna )?(?:do|be doing|get done|work on|finish)\b/iu,
  /^(?:did|have) (?:i|we) (?:finish(?:ed)?|complete[d]?|do|done|forg[eo]t(?:ten)?|miss(?:ed)?|skip(?:ped)?|get through|got through) (?:everything|anything|all|it all|any|most)\b/iu,
  new RegExp(
    String.raw`^(?:can|could|may|might) (?:i|we) (?:please |just )?(?:see|hear|get|have|view|look at|check|take a look at)\b(?! an?\b).*\b${rows}\b`,
    "iu",
  ),
  /^have (?:i|we) (?:done|finished|completed|got|taken care of) .*\b(?:tasks?|to-?dos?|list|everything|chores)\b/iu,
  /^(?:give|show|send|get) (?:me )?(?:an?|the|my) (?:quick |short |brief |full )?(?:overview|summary|rundown|recap|run-down)\b/iu,
  /^(?:got|have|have i got|any) (?:anything|much|plans|any plans|stuff|something)(?: (?:on|for|planned|coming up|scheduled|due|to do|left|else|happening))*$/iu,
  /^(?:am i|are we) (?:behind|late|on track|free|busy|forgetting|missing)\b/iu,
  /^(?:what does|how does|how's|how is) (?:my|the|our) (?:day|week|schedule|calendar|list|to-?do list|agenda|tomorrow|today|morning|afternoon|evening|weekend|month)\b.*/iu,
  new RegExp(
    String.raw`^${looking}(?: me)? (?:everything|them all|it all|all|all of (?:it|them))(?: (?:i have|there is|tagged.*|labell?ed.*|with.*))?$`,
    "iu",
  ),
  /^(?:what's|what is|whats) (?:on )?(?:for )?(?:today|tomorrow|tonight|this week|next week|my day|my week)?\s*$/iu,
];

const further: readonly RegExp[] = [
  /^(?:everything|anything|all) (?:for|about|on|in|with|from|related to|tagged|regarding) (?:the |my |our |#)\p{L}.{0,60}$/iu,
  /^(?:what|which ones?|who)(?:'s| is| are) (?:still |currently )?(?:waiting|blocked|stuck|pending|on hold)\b/iu,
  /^anything (?:else )?(?:(?:that )?i(?:'m| am)|we're|(?:that )?(?:i|we)) (?:forgetting|missing|supposed|have|need|should|could|forgot|overlooked)\b/iu,
  /^(?:is|are|was|were|has|have|did) (?:the|my|our|that) .{2,60} (?:done|finished|complete|completed|overdue|blocked|still open|on track|in progress|been (?:done|sent|paid|finished|completed))(?: yet| already| now)?$/iu,
  /^(?:tasks|to-?dos|reminders|items|everything|things) (?:without|with no|that|which|due|tagged|assigned|i |overdue|blocked|in progress|on hold|marked|from last|from this)\b/iu,
  /^(?:what|who|which)(?:'s| is| are)? (?:still |currently |now )?(?:assigned|delegated|given) to\b/iu,
  /^how many (?:things|ones|of them|more)\b.*\b(?:left|open|due|done|overdue|remain|remaining|finished)\b/iu,
  /^(?:(?:show|list|display|give|see)(?: me)? )?(?:the|my|all(?: the| my)?) (?:[\p{L}-]+ ){1,3}(?:stuff|ones)$/iu,
  /^(?:show|list|display|see)(?: me)? (?:the|my|all(?: the| my)?) (?:[\p{L}-]+ ){1,3}(?:things)$/iu,
  /^remind me (?:what|which) (?:i|we) (?:said|wanted|planned|promised|agreed|have|need|had)\b/iu,
];

const rowWord = new RegExp(String.raw`\b(?:${rows}|the one|anything|everything|all)\b`, "iu");
const finding =
  /^(?:find|search|search for|look for|look up|locate|dig up|dig out|hunt down|track down|query|filter(?: by| for)?)\s+(?:me\s+|through\s+)?(.+)$/iu;
const where =
  /^(?:where(?:'s| is| are| did i put| do i have| can i find)|which (?:task|one|to-?do|reminder|item|note|entry|ticket|card)s? (?:(?:is|was|are) (?:about|called|named|for)|mentions?|talks? about|has|have|contains?|deals? with|includes?)|(?:do|did) (?:i|we) (?:still |already )?have (?:a|an|any|something) (?:tasks?|to-?dos?|reminders?|notes?|items?)?\s*(?:about|for|on|to|called|with|related to|regarding|mentioning)|(?:(?:do i have|have i got|have i|got|is there) (?:anything|something|any tasks?|any to-?dos?) (?:about|on|for|regarding|related to|with|mentioning))|(?:is|was) there (?:a|an|any|already a|something) (?:tasks?|to-?dos?|reminders?|items?|notes?)?\s*(?:about|for|on|to|called|with|related to|mentioning)|(?:is|are) there (?:any |a )?(?:tasks?|to-?dos?) (?:about|for|on|with|mentioning|related to))\s+(.+)$/iu;
const rowKind = String.raw`(?:tasks?|to-?dos?|reminders?|notes?|items?|tickets?|entry|entries|cards?|thing)`;
/** "did I already write down something about the boiler", "what was that thing about the lawyer". */
const remembered: readonly RegExp[] = [
  /^(?:is there |got |do i have )?(?:anything|something) (?:in (?:there|here)|saved|noted|written down|already) (?:about|on|regarding|mentioning|with|for) (.+)$/iu,
  /^(?:did|have) (?:i|we) (?:already |ever )?(?:add|added|put in|log|logged|note down|write down|enter|create|created) ((?:the|my|our|that|an?) .{2,60}?)(?: yet| already)?$/iu,
  /^(?:find|show me|look up|search for|get|pull up) what (?:i|we) (?:wrote|noted|said|put|saved|had|have|wrote down)(?: down)? (?:about|on|for|regarding) (.+)$/iu,
  new RegExp(
    String.raw`^(?:is there |are there |got |do i have )?(?:anything|something) (?:about|on|regarding|from|for|with) (.+?) (?:in|on|among) (?:my|the|our) ${rows}$`,
    "iu",
  ),
  /^(?:show|give|get|find|bring up|pull up)(?: me| us)? (?:anything|everything|something|all|whatever)(?: (?:that's|that is|i have|we have|there is|you have))? (?:related to|about|regarding|concerning|to do with|connected to|mentioning) (.+)$/iu,
  new RegExp(
    String.raw`^who(?:'s| is| has| owns| does| did| took)?(?: (?:assigned to|working on|doing|responsible for|on|got))? ((?:the|my|our|that) (?:[\p{L}-]+ )*?${rowKind})$`,
    "iu",
  ),
  new RegExp(
    String.raw`^do you have (?:anything|something|an? ${rowKind}|any ${rowKind}) (?:about|for|on|with) (.+?) (?:on|in) (?:my|the) ${rows}$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:look|search|check|go|scan|dig|browse)(?: through| in| over| into)? (?:my|the|our|all)(?: my| the)? (?:[\p{L}-]+ )?${rows} for (.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:i|we) (?:had|remember|recall|(?:know|think|thought) (?:i|we) had|must have|should have) (?:an?|some|that)(?: [\p{L}-]+)? ${rowKind} (?:about|on|with|for|regarding) (.+?)(?:,? (?:but )?(?:where\b.*|somewhere.*|can you .*))?$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:do|did|have|has) (?:i|we) (?:already |still |ever |also )*(?:have|got|add(?:ed)?|put|creat(?:e|ed)|ma[kd]e|write|written|note[d]?|save[d]?|set|log(?:ged)?|enter(?:ed)?)(?: (?:down|in|up))?(?: already)? (?:anything|something|an?(?: [\p{L}-]+)? ${rowKind}|any(?: [\p{L}-]+)? ${rowKind})(?: already| down| in there)? (?:about|for|on|to|with|regarding|related to|mentioning|that says|called|concerning) (?!(?:my|the) (?:[\p{L}-]+ ){0,2}?list\b)(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:what|which|where) (?:was|is|were|are)(?: it)? (?:that|the|those|my) (?:[\p{L}-]+ )?${rowKind} (?:about|on|with|for|regarding|concerning) (.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:(?:i'm|i am|we're|we are) (?:looking|searching|hunting) for|(?:i|we) (?:can't|cannot|can not|couldn't|don't) (?:find|see|locate)) ((?:(?:the|a|my|that|any|all|an?) )?(?:[\p{L}-]+ )?${rowKind}\b.+)$`,
    "iu",
  ),
];
/** "where did I put the note about the wifi password": a kind of row is named. */
const placed = new RegExp(
  String.raw`^where (?:did i (?:put|write|note|save|file)|is|are|was|have i put) ((?:the|my|that) (?:[\p{L}-]+ ){0,2}?${rowKind} (?:about|on|for|with|regarding|to) .+)$`,
  "iu",
);
/** "anything on my list" asks for the list, not for a row about a list. */
const listItself =
  /^(?:do i have|have i got|have i|got|is there|did i put) (?:anything|something) (?:on|in|for) (?:my|the|our) (?:[\p{L}-]+ ){0,2}?(?:list|plate|agenda|schedule|calendar|to-?dos?|tasks)$/iu;
const shown = new RegExp(
  String.raw`^(?:can|could|may|might) (?:i|we) (?:please |just )?(?:see|hear|get|have|view|look at|check|take a look at)\b(?! an?\b).*\b${rows}\b`,
  "iu",
);
/** "can I see my tasks?" is a wish in the form of a question about what is allowed. */
export const asksToSeeRows = (core: string): boolean => shown.test(core);
const indefinite =
  /^(?:out\b|a |an |some |someone|somebody|somewhere|time |new |good |best |cheap|more |another |for (?:a|an|some|new)\b|into )/iu;

/** "give me a reminder" creates, "get rid of" deletes, "what events are happening in town" asks the town. */
function isOther(core: string): boolean {
  if (/^(?:give|get|send) me an? (?:reminder|nudge|heads)|^get rid\b/iu.test(core)) return true;
  if (/^(?:give|pass|hand) (?!me\b|us\b).+ to @?\p{L}+$/iu.test(core)) return true;
  const going = /\b(?:events?|concerts?|movies?|games?|festivals?|restaurants?|shops?|stores?)\b/iu.test(
    core,
  );
  return (
    going && !/\b(?:my|our|i|we|i've|we've|tasks?|to-?dos?|list|calendar|schedule|agenda)\b/iu.test(core)
  );
}

export type Asked = Pick<SaidRequest, "kind"> & {
  query: NonNullable<SaidRequest["query"]>;
  reference?: string;
};

export function readList(clause: Clause, moment: Moment): Asked | null {
  const { core } = clause;
  const found = readSearch(clause);
  if (found !== null) {
    const query = readQuery(clause, moment, found);
    return { kind: "search", query };
  }
  if (further.some((pattern) => pattern.test(core) || pattern.test(clause.plain)))
    return { kind: "list", query: readQuery(clause, moment, core) };
  const asked = asksForRows(core, clause.asks) || asksForRows(clause.plain, clause.asks);
  if (!asked && (/\soff\b/iu.test(core) || isOther(core) || asksElsewhere(core))) return null;
  if (!asked && !lists.some((pattern) => pattern.test(core) || pattern.test(clause.plain)))
    return isAskedFilter(clause, moment);
  return { kind: "list", query: readQuery(clause, moment, core) };
}

/** "what's due tomorrow?": the day took "due" along. */
function isAskedFilter(clause: Clause, moment: Moment): Asked | null {
  const due = fieldOf(clause, "due");
  const asks =
    /^(?:what|what's|whats|what is|what are|which|anything|is anything|show me|show|list|tell me what's|tell me what is|show me what's|show me what is|show me everything|show everything|list everything|how many|how many are|do i have anything|anything else|is there anything|what things are|which are|which ones are|what all is|what do i have|what do we have|what have i got|what must i do|what i have|everything|all)(?: (?:on|for|going on|to do|planned|coming up|else|my|is|are))*$/iu;
  if (!asks.test(clause.core)) return null;
  const marked = fieldOf(clause, "priority") ?? fieldOf(clause, "tags") ?? fieldOf(clause, "status");
  if (marked !== undefined) return { kind: "list", query: readQuery(clause, moment, "") };
  if (due === undefined) return null;
  if (
    /^(?:what|what's|whats|what is)$/iu.test(clause.core) &&
    due.lead !== "due" &&
    due.lead !== "by" &&
    due.lead !== "on" &&
    due.lead !== "for" &&
    !/^what do/iu.test(clause.text)
  )
    return null;
  return { kind: "list", query: readQuery(clause, moment, "") };
}

function readSearch(clause: Clause): string | null {
  const { core } = clause;
  if (listItself.test(core)) return null;
  for (const pattern of remembered) {
    const about = pattern.exec(core)?.[1];
    if (about !== undefined) return about;
  }
  const put = placed.exec(core)?.[1];
  if (put !== undefined) return put;
  const asked = where.exec(core)?.[1];
  if (asked !== undefined) return /^where/iu.test(core) && !rowWord.test(core) ? null : asked;
  const object = finding.exec(core)?.[1];
  if (object === undefined) return null;
  const row = rowWord.test(object);
  if (!row && indefinite.test(object)) return null;
  const searches = /^(?:search|filter|query)/iu.test(core);
  const definite =
    /^(?:the|my|that|this|every|all|any|for the|for my|for)\b/iu.test(object) || /^["“'#]/u.test(object);
  const hasDate = fieldOf(clause, "due") !== undefined && !row;
  return !hasDate && (row || searches || definite) ? object : null;
}
