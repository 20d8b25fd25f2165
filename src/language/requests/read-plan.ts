/** "what should I work on today?", "plan my day", "I have 30 minutes": which of the rows comes first. */
import { fieldOf, type Clause } from "./clause.ts";
import { tokenize } from "../tokens.ts";
import { readNumber } from "../number-words.ts";

const doing = String.raw`(?:work on|be working on|be doing|do|tackle|focus on|start with|start on|start|prioriti[sz]e|begin with|finish|get done|handle|pick|pick up|concentrate on|attack|knock out|be focusing on|take on|attend to|address)`;
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:what|which (?:task|one|thing|item|to-?do)s?)(?:'s| is)? (?:task |thing |things |tasks )?(?:should|shall|can|could|must|ought|would you (?:suggest|recommend)) (?:i|we)? ?(?:to )?(?:be )?${doing}\b`,
    "iu",
  ),
  new RegExp(String.raw`^what (?:do|would) you (?:suggest|recommend|think|propose)\b.*\b${doing}\b`, "iu"),
  new RegExp(
    String.raw`^(?:what|which)\b.*\b(?:should|shall) (?:i|we)\b.*\b(?:first|next|today|now|do|work)\b`,
    "iu",
  ),
  /^(?:plan|organi[sz]e|structure|map out|lay out|sort out|arrange|outline|schedule|set up|prepare) (?:out )?(?:for me )?(?:my|the|our|today's|tomorrow's|this|rest of (?:my|the)|today|tomorrow)(?: (?:entire|whole|rest of the|work|working|coming|next))*(?:$|\s+(?:day|week|morning|afternoon|evening|workday|schedule|agenda|tasks|to-?dos?|weekend|work|time|today|tomorrow)\b)/iu,
  /^(?:plan|plan it|plan today|plan out|plan ahead|make (?:me )?(?:a|the) plan|give me (?:a|the) plan|create a (?:daily )?plan|build (?:me )?a plan|make a schedule for me)(?:$| (?:for|of) (?:my|the|today|tomorrow|this)\b.*$| for me$)/iu,
  /^(?:what's|what is|whats|what comes|what are)(?: on)? (?:up next|next|my next (?:task|move|step|thing|action|item)|first|the (?:plan|most important|next (?:task|thing|step|best)|best (?:task|thing|use)|top priority|highest priority|first thing)|my (?:top|highest|biggest|main|number one|most important|first|next) (?:priority|priorities|task|tasks|thing|things)|most (?:important|urgent|pressing)|my plan|my priorities|my focus|today's (?:plan|focus|priorities))/iu,
  /^(?:prioriti[sz]e|rank|order|sort|triage|re-?order) (?:(?:my|our|these|all|the) (?:[\p{L}-]+ ){0,3}?(?:tasks|list|to-?dos?|day|week|work|stuff|things|backlog|priorities|afternoon|morning)\b|everything\b|my day)/iu,
  /^(?:help me|let's|let us|can we)\s+(?:to )?(?:plan|prioriti[sz]e|focus|decide|figure out|choose|pick|organi[sz]e)\b/iu,
  /^(?:where|with what|how) (?:should|do|shall) i (?:start|begin|spend my|go from here|use my|get started)/iu,
  /^(?:give|suggest|recommend|propose|pick|choose|find)(?: me)? (?:something|a task|some tasks|one task|anything|the (?:best|next|most important)|my next|tasks|what) (?:to (?:do|work on|tackle|start)|task|for (?:me|today|now)|thing|i should|next)/iu,
  /^(?:tell|show) me what (?:i should|to|comes|is next|i ought)\b.*(?:do|work|focus|start|next|first|tackle)/iu,
  /^(?:what|which) (?:to|task to) (?:do|work on|start|tackle|focus)\b/iu,
  /^(?:what|which).*\b(?:most important|most urgent|most pressing|most critical|most valuable|top priority|matters most)\b/iu,
  /^(?:i'm|i am|im) (?:bored|free|stuck on what|overwhelmed|ready (?:to work|for (?:the|my) next)|not sure (?:what|where))\b/iu,
  /^(?:i don't know|not sure|no idea|unsure) (?:what|where) (?:to|i should) (?:do|start|work|begin|focus)/iu,
  /^what(?:'s)? (?:next|now)$/iu,
  /^(?:give|show|tell|make)(?: me)? (?:my|the|a|today's) (?:daily |day |work )?plan\b/iu,
  /^(?:next task|next|focus|my day|day plan|today's plan|daily plan|plan for (?:today|tomorrow|the day|the week))$/iu,
  /^(?:pick|choose|suggest|recommend|propose|give me|find me|get me) (?:me )?(?:a|one|any|my next|the next|some|another) (?:good )?(?:task|thing|to-?do)s?$/iu,
  /^what (?:should|are|would|might) (?:be )?my (?:top |main |biggest )?priorit/iu,
  /^what (?:fits|would fit|could fit|might fit)\b/iu,
  /^what (?:do|should|can|shall) (?:i|we) do (?:now|next|first)$/iu,
  /^(?:what's|what is|what are|which is) the (?:one|first|single|main|only|next|two|three|best|smartest|quickest|easiest) (?:thing|task|one|item|to-?do)s? (?:(?:that )?(?:i|we) (?:must|should|have to|need to|absolutely|really|can|could)|to (?:do|work on|tackle|start))\b/iu,
  /^(?:in )?(?:which|what) order\b.*\b(?:i|we|tasks?|to-?dos?|things)\b/iu,
  /^what (?:would|might|could|will) be (?:the|an?|my) (?:smartest|best|wisest|most [\p{L}]+|right|good|quickest|easiest|next) (?:thing|task|one|move|step|use)\b/iu,
  /^(?:set|define|sort out|review|decide on|work out) (?:my|our|the|today's) priorities\b/iu,
  /^what(?:'s| is)? (?:really |most )?worth (?:doing|tackling|working on|starting|my time)\b/iu,
  /^what (?:should|would|could|can) (?:my|our|today's) (?:main |first |next |top )?(?:focus|priority|priorities|goal|next step|next task|plan) be\b/iu,
  /^help (?:me|us) (?:to )?(?:get|be|stay) (?:organi[sz]ed|on track|started|going)\b/iu,
  /^(?:i|we)(?:'ve| have)?(?: got| have)? (?:a|some|a bit of|a little|a small|a short) (?:free |spare |small |short )?(?:gap|time|break|slot|window)\b.*\b(?:what|anything|something|suggest|which)\b/iu,
  /^what would you (?:do|work on|start|tackle|begin|pick|choose|focus on)\b.*(?:first|next)\b/iu,
  /^(?:put together|make|draw up|come up with|build|create|draft|prepare|set up|work out|suggest|propose)(?: me| us)? (?:a |the |my )?(?:good |quick |daily |rough |simple )*(?:plan|schedule|agenda)(?: of action)? (?:for|of) (?:me\b|us\b|(?:my|the|this|today|tomorrow)(?: (?:day|week|morning|afternoon|evening|weekend))?\b)/iu,
  /^(?:what's|what is|what are|is there|any|got) (?:an?|some|any|something)? ?(?:good|quick|easy|small|short|useful|simple|productive)? ?(?:things?|tasks?|ones?|something|anything)? ?(?:quick |easy |small |short |useful |simple |productive )?(?:that )?(?:i (?:can|could|should)|to) (?:do|work on|tackle|start|finish|get done|knock out)(?: (?:in|for|with|next|now|first|today|right now)\b.*)?$/iu,
  /^how (?:should|can|could|do|would) (?:i|you) (?:best |make the most of |make best use of )?(?:spend|use|structure|organi[sz]e|plan|fill|split(?: up)?|divide(?: up)?|approach) (?:the |my |our |this |these |today|tomorrow|next|rest)/iu,
  /^what (?:needs|deserves|requires|wants) (?:my |our |the most |most )?(?:immediate |urgent )?(?:attention|focus|doing first|to (?:be done|happen|get done) (?:first|next|most))\b/iu,
  /^(?:what's|what is|what are|give me|tell me|show me|name) (?:my|the) (?:top|first|next|main|biggest) (?:\d|two|three|four|five|ten|few|couple)\b(?!.*\b(?:in the world|of all time|movies|songs)\b)/iu,
  /^(?:give|find|get|pick|suggest|recommend|show)(?: me)? (?:something|anything|one thing|a thing) (?:quick|easy|small|short|useful|simple|productive|important|light|fun|urgent|else|different) (?:to (?:do|work on|tackle|start|finish)|i can (?:do|tackle|finish))\b/iu,
  /^plan (?:out )?(?:around|with|between|for) (?:my|the|this|all)\b/iu,
  /^what can i (?:do|get done|finish|squeeze|knock|fit|tackle)\b/iu,
];
const startsWith =
  /^what would you (?:start|begin|go|kick off) with\b|^what would you (?:tackle|pick|do|choose) first\b/iu;
const freeTime =
  /^(?:i|we)?(?:'ve| have|'ve got| have got| got|'m| am| only| just)?\s*(?:have|got|'ve got|free)?\s*(?:only |about |just |around |roughly |like |some |spare |got |free for |another |maybe )*/iu;
const afterTime =
  /^(?:$|[\s,.;:–-]*(?:free|spare|to (?:spare|kill|fill|work|do|use)|left|available|before|until|till|now|of free|for work|right now|what|which|today|at hand|open|between|where|so|only|this|in|suggest|recommend|anything|something|pick|how)\b)/iu;

/** "what should I do if I lost my luggage": advice on a matter, not on the list. */
const advice =
  /^(?:tell me |show me )?what (?:can|could|should|must|do|to)(?: i| we| one)? ?do (?:if|about|to|with (?:my|this|the)|when (?:my|the|a)|because|as i|after|while|in (?!(?:my|the (?:next|morning|afternoon|evening|coming)|order|\d+|an hour|a few|half|five|ten|fifteen|twenty|thirty)\b))\b/iu;

export function readPlan(clause: Clause): { minutes?: number } | null {
  const { plain } = clause;
  const minutes = minutesAtHand(plain);
  if (minutes !== null) return { minutes };
  if (advice.test(plain)) return null;
  if (startsWith.test(plain)) return {};
  if (!patterns.some((pattern) => pattern.test(plain) || pattern.test(clause.core))) return null;
  if (
    /^plan (?:a|an|the (?!day|week|rest|morning|afternoon|today)|my (?!day|week|morning|afternoon|today|work|tasks|to))/iu.test(
      plain,
    )
  )
    return null;
  const said = fieldOf(clause, "estimateMinutes")?.minutes ?? minutesInside(clause.text);
  return said === null ? {} : { minutes: said };
}

/** "I have 30 minutes", "I've got an hour free before lunch". */
function minutesAtHand(text: string): number | null {
  const start = freeTime.exec(text);
  if (
    start === null ||
    !/\b(?:have|got|'ve|free|'m|am)\b/iu.test(start[0]) ||
    !/^(?:i|we|got|have|only)\b/iu.test(text)
  )
    return null;
  const rest = text.slice(start[0].length);
  const amount = leadingMinutes(rest);
  return amount !== null && afterTime.test(amount.rest) ? amount.minutes : null;
}

function leadingMinutes(text: string): { minutes: number; rest: string } | null {
  const tokens = tokenize(text.slice(0, 80));
  const number = readNumber(tokens, 0);
  const unit = number === null ? undefined : tokens[number.end];
  if (number === null || unit === undefined) return null;
  const minutes = /^(?:m|min|mins|minute|minutes)$/u.test(unit.word)
    ? number.value
    : /^(?:h|hr|hrs|hour|hours)$/u.test(unit.word)
      ? number.value * 60
      : 0;
  return minutes < 1 ? null : { minutes: Math.round(minutes), rest: text.slice(unit.end) };
}

/** "what can I do in 20 minutes?" */
function minutesInside(text: string): number | null {
  const match =
    /\b(?:in|with|for|within|under)\s+(?:the next |under |about |only |just )?(?=\d|an?\b|half|one|two|three|ten|fifteen|twenty|thirty|forty)/iu.exec(
      text,
    );
  return match === null ? null : (leadingMinutes(text.slice(match.index + match[0].length))?.minutes ?? null);
}
