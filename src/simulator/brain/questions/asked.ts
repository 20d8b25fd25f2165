import type { RowQuestion } from "../facts.ts";
import { lengthsIn } from "./lengths-said.ts";

/** What a clause asks, and its words without those that ask it. */
export type Asked =
  /** What was done last by the assistant. */
  | { readonly kind: "changed"; readonly rest: string }
  /** What to do: first, next, or in the time at hand. */
  | { readonly kind: "plan"; readonly rest: string; readonly minutes?: number; readonly count?: number }
  /** A field of a row; `orList` where the same words may ask for rows ("when", "who"). */
  | {
      readonly kind: "field";
      readonly fields: readonly RowQuestion[];
      readonly rest: string;
      readonly orList: boolean;
    }
  /** Which rows, or how many. */
  | { readonly kind: "rows"; readonly rest: string };

/** Left to other readings: suppositions, how-to, the world, what was so long ago. */
const notOurs =
  /^(?:what if|what about|how about|how come|why not|why do not|since when|how (?:do|can|could|would|should) (?:i|we|you)(?! still)|do you|are you|can you|could you|would you|will you|have you ever|how are you|who (?:can|could|may|else))\b|\b(?:undo|trash|rules?|briefing|sub-?tasks?|steps|links?|yourself|since|ago|history|log|free (?:the )?most|unblock|calendar|e-?mails?|mails?|inbox|weather|outlook|meeting rooms?)\b/i;
const past = /\b(?:yesterday|this morning|last (?:week|month|night|time|\p{L}+day)|this week|today)\b/iu;
const ownDeed =
  /\b(?:did|have|has|had) (?:you|carole)(?: \p{L}+ly)?(?: just| now)?(?: \p{L}+ly)? (?:chang|alter|edit|modif|touch|adjust|updat|do\b|done\b|did\b|fix|set\b)|\b(?:your|the) (?:very )?(?:last|latest|most recent|previous) (?:change|edit|action|step|update|modification)s?\b|\bwhat (?:was|has been|got|is|were)(?: it that)?(?: you)?(?: just| now)? (?:changed|altered|edited|modified|updated)\b/iu;

const urgentMost =
  /\b(?:most|more|really) (?:urgent|pressing|important|critical|burning)\b|\btop[- ]prio\p{L}*|\bmatters? (?:the )?most\b|\b(?:highest|main|biggest|number one) (?:priority|priorities)\b|\bwhat (?:really )?matters\b/iu;
const firstOrNext =
  /\b(?:first|next)\b(?! (?:week|month|year|weekend|few|couple|\d|two|three|four|five|seven|ten|\p{L}+day|quarter|deadline|due|one due|task due)\b)/iu;
const doing =
  /\b(?:start|begin|tackle|pick(?: up)?|take on|take up|work on|do|go for|focus(?: on)?|continue|handle|attack|get done|get to|turn to|prioriti[sz]e|concentrate on|finish|spend|job|task|thing|one|move|step|to-?do)\b/iu;
const advice =
  /\b(?:should|shall|would you|do you) (?:i|we|you|be)?\b|\b(?:suggest|recommend|advise|propose|advice)\b/iu;
const fitting =
  /\b(?:fits?(?: in(?:to)?)?|squeeze(?: in(?:to)?)?|manage|finish|do|get done|knock (?:out|off)|tackle|handle|possible|short|small|time for|work on|suggest|recommend|something|anything|complete|get through|doable|use|out of the way|which|what)\b/iu;
const ofPlan =
  /\b(?:start(?:ing)?|begin(?:ning)?|tackle|pick(?: up)?|take|work(?:ing)?|do|go|focus|continue|handle|attack|turn|prioriti[sz]e|concentrate|finish|spend|job|move|step|first|next|most|more|really|urgent|pressing|important|critical|burning|single|matters?|highest|main|biggest|priority|priorities|top|suggest(?:ed|ion)?|recommend(?:ed|ation)?|advise|propose|advice|reasons?|fits?|squeeze|manage|complete|knock|possible|short|small|doable|minutes?|mins?|hours?|hrs?|half|quarter|an?|spare|free|time|get|through|where|why|would|were|two|three|four|five|\d+|kill|at hand|done|absolutely|attention|need(?:s|ed)?|sense|makes?|worth|wise(?:st)?|good|best|better|smart(?:est)?|doing|use|deserves?|out of the way|away|choose)\b/giu;
/** "Before my call", "if you were me": when and why, not what. */
const aside =
  /,?\s*\b(?:before|until|till|while|during|after|if|because|for (?:what|which) reason|since|when|ahead of)\b.*$|\b(?:in (?:the|my) \p{L}+ (?:i have|that is left)|in (?:my|the) (?:break|gap|head)|into my (?:head|day|schedule))\b.*$/iu;

const counts: Readonly<Record<string, number>> = { one: 1, single: 1, two: 2, three: 3, four: 4, five: 5 };

function planIn(clause: string, minutes: number | undefined): Asked | undefined {
  const isOfTime = minutes !== undefined && fitting.test(clause) && !ofOtherThings.test(clause);
  const isFirst = firstOrNext.test(clause) && doing.test(clause) && !/\b(?:due|deadline)\b/i.test(clause);
  const isAdvice = advice.test(clause) && doing.test(clause);
  const isMost = urgentMost.test(clause);
  const isStart =
    /\b(?:start|begin) (?:with|on|by)\b|\bwhere (?:do|should|can|shall|would) (?:i|we|you) (?:start|begin)\b/i.test(
      clause,
    );
  if (!(isOfTime || isFirst || isAdvice || isMost || isStart)) return undefined;
  if (/\bmore (?:urgent|pressing|important|critical)\b/i.test(clause) && /\bor\b/i.test(clause))
    return undefined;
  const many =
    /\b(?:the |my )?(?:(single|one|two|three|four|five) (?:most|top|biggest|main|single|thing|task|job)|top (two|three|four|five)|(one) (?:it |should))\b/i.exec(
      clause,
    );
  const word = (many?.[1] ?? many?.[2] ?? many?.[3])?.toLowerCase();
  const isOne = /\b(?:which one|the one thing|single)\b/i.test(clause);
  const count = isOne ? 1 : word === undefined ? undefined : counts[word];
  return {
    kind: "plan",
    rest: clause.replace(aside, " ").replace(ofPlan, " "),
    ...(minutes === undefined ? {} : { minutes }),
    ...(count === undefined ? {} : { count }),
  };
}

/** Time is told, but what is asked is of days or of somebody else's work. */
const ofOtherThings = /\b(?:due|overdue|he|she|they|who|whose|when)\b/i;

interface Way {
  readonly field: RowQuestion;
  readonly pattern: RegExp;
  readonly orList?: true;
}

const fieldWays: readonly Way[] = [
  {
    field: "notes",
    pattern:
      /\b(?:(?:what|which|any) )?(?:is |are |stands? |there )*(?:in |on |from )?(?:the |my |our |any )?(?:notes?|comments?|remarks?)(?: (?:say|tell|read|about|on|for|of|under|with))?|\b(?:did|have|had) (?:i|we) (?:\p{L}+ )?(?:write|wrote|written|note|noted|jot|jotted|scribbled?|save|saved|record|recorded|put (?:down|in (?:the )?notes))(?: down)?\b|\bwhat (?:does|do|did)\b(?=.* (?:say|read)$)|\b(?:did|do) (?:i|we) want to (?:mention|say|include|remember)\b|\b(?:written|noted|jotted|put) down\b/iu,
  },
  {
    field: "days",
    pattern:
      /\bhow (?:long|many (?:more )?(?:days|weeks|hours)|much (?:more )?time)\b(?=.*\b(?:left|until|till|before|have (?:i|we) (?:still )?(?:got|left)|do (?:i|we) (?:still )?have|remain|remaining|to go)\b)|\bhow soon\b/iu,
  },
  {
    field: "estimate",
    pattern:
      /\bhow (?:long|much (?:time|work)|many (?:hours|minutes))\b(?: (?:did|do|have|had) (?:i|we) (?:estimate|plan|reckon|set aside|allow|budget|say|calculate|put down|schedule|reserve)d?(?: for)?)?|\b(?:time )?estimates?\b|\btime (?:does|do|will|would|is|did)\b/iu,
  },
  {
    field: "blocked",
    pattern:
      /^why(?: (?:is that|so|not|that))?$|\bwhy\b(?=.*\b(?:not|blocked|stuck|wait(?:ing)?|hold|held|stalled|on ice|delayed)\b)|\b(?:what|who) (?:is|are|keeps?) (?:\p{L}+ )?(?:stopping|blocking|holding|keeping|preventing|delaying)(?: (?:up|back))?\b|\bhold[- ]?ups?\b|\b(?:what(?: is|\u2019s)?|which) (?:the |its |their )?(?:problem|issue|trouble|obstacle|matter|snag|catch)s?\b|\b(?:what|anything) is wrong\b|\b(?:on |for )?(?:whom|who|what)\b(?=.*\b(?:depend(?:s|ing)?|wait(?:s|ing)?|hang(?:s|ing)?)\b(?: (?:on|for))?)/iu,
    orList: true,
  },
  {
    field: "assignee",
    pattern:
      /\b(?:who|whom|whose)\b|^(?:is|are|has|was) (?:anyone|anybody|someone|somebody) (?:already |else )?(?=\p{L}+(?:ing|ed)\b)|\b(?:an? |the )?(?:owner|assignee|responsible person)\b|\b(?:responsible|in charge|accountable)\b/iu,
    orList: true,
  },
  {
    field: "due",
    pattern:
      /\b(?:by when|until when|till when|when|(?:by |on |at |for )?(?:what|which) (?:day|date|time|hour|deadline)|(?:an? |the |any )?(?:due date|deadline))\b/iu,
    orList: true,
  },
  {
    field: "priority",
    pattern:
      /\b(?:what|which|how high)(?: is| has)? (?:the |its |a )?priority\b|\bpriority (?:of|for|on|does|do|has|did)\b|\bhow (?:important|urgent|pressing|critical|high)\b/iu,
  },
  { field: "repeat", pattern: /\bhow (?:often|frequently)\b/iu },
  {
    field: "tags",
    pattern: /\b(?:what|which) (?:tags?|labels?)\b|\bhow (?:is|are)\b(?=.*\b(?:tagged|labell?ed)\b)/iu,
  },
  {
    field: "status",
    pattern:
      /\b(?:what|which) (?:is )?(?:the |its )?(?:status|state)\b|\b(?:status|state) of\b|\bhow (?:far|is|are)\b(?=.*\b(?:going|along|come|coming|with|doing)\b)/iu,
  },
  { field: "all", pattern: /\b(?:tell me|what do (?:i|we) know|details?) (?:more )?(?:about|on|of)\b/iu },
];

/** Words around a field that say it once more: "be done", "looking after it", "scheduled". */
const aroundField =
  /\b(?:due|done|finish(?:ed)?|complete[d]?|ready|planned|scheduled|happen(?:ing)?|take place|takes? care|taking care|look(?:s|ing)? after|see(?:s|ing)? to|tak(?:es|ing) charge|deal(?:s|ing)? with|work(?:s|ing)? on|busy with|responsible|in charge|assigned|given|belongs?|take|takes|taking|last|need|needed|longer|roughly|estimate[d]?|minutes?|hours?|depend(?:s|ing)?|wait(?:s|ing)?|stop(?:ping|s)?|block(?:ed|ing|s)?|stuck|held|hold(?:ing)?|hold-?ups?|delayed|urgent|important|going|along|come|status|state|priority|work|written|wrote|write|note[ds]?|down|jotted|tagged|labell?ed|until|left|till|supposed|owner|doing|does)\b/giu;

export function askedIn(clause: string, minutes: number | undefined): Asked | undefined {
  if (ownDeed.test(clause) && !past.test(clause) && !/\bsince\b/i.test(clause))
    return { kind: "changed", rest: "" };
  if (notOurs.test(clause)) return undefined;
  const plan = planIn(clause, lengthsIn(clause) === undefined ? minutes : undefined);
  if (plan !== undefined) return plan;
  const ways = fieldWays.filter(({ pattern }) => pattern.test(clause));
  const [first] = ways;
  if (first === undefined) return { kind: "rows", rest: clause.replace(/\bhow many\b/gi, " ") };
  const isPair = first.field === "assignee" || first.field === "estimate";
  const fields = isPair
    ? ways.map(({ field }) => field).filter((field) => field === first.field || field === "due")
    : [first.field];
  const rest = ways
    .filter(({ field }) => fields.includes(field))
    .reduce((said, { pattern }) => said.replace(pattern, " "), clause)
    .replace(aroundField, " ");
  return { kind: "field", fields, rest, orList: first.orList === true };
}
