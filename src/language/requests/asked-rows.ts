/** Questions about the user's own rows in every form: direct, indirect, and those told as a wish to know. */
import { isQuestion } from "./statement.ts";

const rows = String.raw`(?:re-?minders?|remineders?|to-?\s?do(?:s|'s)?|tasks?|action items?|my (?:[\p{L}'-]+ ){0,2}?(?:lists?|calendar|schedule|agenda|plate|day|week|deadlines?|appointments?|alerts?|notifications?)(?! plan)|the alerts? (?:for|to|about)|my plans?(?! to)|shopping list|grocery list)`;
const duties = String.raw`(?:i|we)(?:'ve|'m|'d| am| are| have| had)?(?: \p{L}+ly| still| all| also| got| ever| already)* (?:have|need|needed|had|got|want|wanted|was|were|going|supposed|meant|due|scheduled|planned|booked|asked you|told you|made note|trying|said)\b(?: .*)? to\b(?! (?:know|be|get paid)\b)|(?:i|we) (?:have|had|'ve got|have got|got|did|made|set) (?:scheduled|planned|on|going on|coming up|set|set up|left|saved|noted|wanted|note)\b|(?:things?|items?|stuff|what) (?:that )?(?:i|we) .*\b(?:remember|keep in mind|not forget)\b|(?:am i|are we) (?:supposed|meant|scheduled|booked|due|expected|going|free|busy|double.booked)\b`;
const knowing = String.raw`(?:(?:i|we)(?:'d| would)? (?:want|need|like|love|wanna|have|am trying|'m trying)(?: to)? (?:know|hear|see|find out|check|look at|view|look up|look over|be told|learn)|(?:i|we) (?:wonder|don't (?:remember|recall|know)|do not (?:remember|recall|know)|can't (?:remember|recall)|forgot|forget)|i'm (?:wondering|not sure)|(?:do|can|could|would|will) you (?:know|tell|remember|recall|remind|see|check|show)|tell me|let (?:me|us) (?:know|hear|see)|show me|remind me(?: of| about)?(?= (?:what|which|when (?!i\b|it\b|it's\b)|where|how|the (?:items|things|tasks|dates?|list)|my (?:list|tasks|to-?dos|plans)|any)\b)|refresh my memory(?: about| on)?|speak back to me|repeat back(?: to me)?|recall|run (?:me )?through|fill me in on|give me|what was it|inform me(?: of| about)?)`;

const know = new RegExp(`^${knowing}\\b`, "iu");
const mentions = new RegExp(String.raw`\b${rows}(?=$|[\s,.!?'])`, "iu");
const obliges = new RegExp(String.raw`\b(?:${duties})`, "iu");
const shows = new RegExp(
  String.raw`^(?:(?:i|we) (?:need|want|would like|'d like)(?: to (?:see|hear|have)\b)?(?! to\b)|show|list|display|read|retrieve|recall|bring up|bring to the screen|pull up|get(?! rid\b)|fetch|view|see|check|look up|go over|open|print|play|speak|recite|provide|present|search|review|find|access|locate|dictate|say|announce)(?: (?:me|us|out|off|back|up|through|over|to me|aloud|for))*\s+(?:(?:a|the) (?:list|contents|summary|rundown) of )?(?:(?:all|any|every|each|both)(?: of)? )?(?:(?:my|the|our|today's|tomorrow's|this|these|those|next|upcoming|existing|current|active|pending|open|due|event|family|past|recent|\p{L}+'s|\p{L}+) ){0,5}?(?:re-?minders|to-?\s?dos?(?: list)?|tasks|action items|alerts|notifications|the list|my lists?)\b`,
  "iu",
);
/** Questions that ask how it is done or what is allowed, and those about tasks in general. */
const general =
  /^(?:how (?:do|can|could|would|should|to|does one)|why|can (?:i|you)(?! (?:see|hear|get|have|view|look|check|tell|show|read|list|remind|find|pull|bring|give|let|recall|repeat))|could you|may i|what(?:'s| is| are) (?:a|an)\b|should|is it|are you|who (?:made|are|is))\b/iu;
/** Said without a verb: "vacation reminders next month", "reminders for Roxy please". Nobody calls a to-do so. */
const named =
  /^(?!(?:set|add|create|make|write|send|delete|remove|cancel|clear|clean|erase|take|wipe|purge|dump|trash|forget|kill|lose|silence|disable|push|move|shift|bump|snooze|postpone|delay|reschedule|buy|print|sort|turn|stop|change|update|edit|put|get rid)\b)(?:[\p{L}'-]+ ){0,3}?reminders(?: (?:for|from|about|next|this|today|tomorrow|on|with|of|please|set|due)\b.*)?$/iu;
/** "remind me what time I meet Jim", "on what day is my meeting with Dr Lee", "look if I have folding on my list". */
const details: readonly RegExp[] = [
  /^(?:remind|tell) me (?:of )?(?:what (?:time|day|date)|where|which day|who)\b.*\b(?:i|we|my|our)\b/iu,
  /^(?:(?:at|on|for) )?(?:what|which) (?:time|day|date) (?:is|are|was|does|do|did)\b.*\b(?:my|our|today's|tomorrow's|\p{L}+day's) (?:[\p{L}'-]+ ){0,2}?(?:meetings?|appointments?|calls?|events?|interview|class|lesson|session|flight|deadline|exam|party|lunch|dinner|reminders?|tasks?)\b/iu,
  /^when (?:is|are|was|were|'s) (?:my|our|today's|tomorrow's) (?:[\p{L}'-]+ ){0,2}?(?:meetings?|appointments?|calls?|events?|interviews?|class|lesson|session|flight|deadlines?|exam|party|lunch|dinner)\b/iu,
  /^(?:look|check)(?: to| and)?(?: see)? (?:if|whether) .*\b(?:on|in) (?:my|the) (?:[\p{L}-]+ ){0,2}?(?:list|calendar|schedule|agenda|to-?dos?|tasks)\b/iu,
  /^repeat (?:back )?(?:my|the) (?:[\p{L}-]+ ){0,2}?list$/iu,
  /^(?:how|what) (?:is|'s|does) (?:my |the )?\p{L}+'s (?:calendar|schedule|agenda|list) (?:like|look)/iu,
  /^what am i up to\b/iu,
];
const plural =
  /^(?:(?:all|any|my|our)(?: of)?(?: my| the)? )(?:[\p{L}'-]+ ){0,3}?(?:reminders|tasks|to-?dos|action items|alerts)\b/iu;
const location =
  /^(?:location|time|date|day|place) (?:of|for) (?:my|the|our) (?:[\p{L}'-]+ ){0,3}?(?:reminder|task|to-?do|appointment|meeting)\b/iu;

/** "do I need an umbrella", "what kind of oil do I need to use": asks the world, not the list. */
const needing =
  /^(?:do|will|would|does) (?:i|we|one) (?:really |still )?need\b|^(?:what|which|how)(?! (?:do|did|else do) (?:i|we)\b)\b.*\b(?:i|we) need\b|^how\b|^what (?:all )?(?:do|would|will) (?:i|we) need (?:in order )?to (?:make|cook|bake|prepare|change|fix|build|jump|brew|mix|apply|qualify|travel|visit|open|replace|repair|install) (?!for\b)/iu;
/** What a bank, a shop or a carrier keeps count of. */
const ledger =
  /\b(?:money|banks?|accounts?|balance|transactions?|purchases|credit|points|rewards?|pto|vacation days|days? off|fuel|gas|mileage|miles|traffic|weather|forecast|snow|umbrella|transit|bus|visa|vaccines?|shots|travel alerts?)\b/iu;
/** "anything neat to do in Boston": a town, not a list. */
const place =
  /\b(?:things?|something|anything|what|stuff) .*\b(?:to|can i|can we|could i) (?:do|see|visit) (?:in|around|near|at) (?!(?:my|the (?:next|morning|afternoon|evening|coming)|order|\d+|an hour|a few|half|five|ten|fifteen|twenty|thirty)\b)|^where (?:can|could|should) (?:i|we)\b|^who (?:tells|made|created|built)\b/iu;
/** The same for the older, wider readings: no row is named, and it is no matter of a due date. */
export const asksElsewhere = (core: string): boolean =>
  place.test(core) ||
  (!mentions.test(core) &&
    !/\b(?:due|deadline|remind|list(?! of)|calendar|schedule|agenda|overdue)\b/iu.test(core) &&
    ledger.test(core));

export function asksForRows(core: string, asks: boolean): boolean {
  if (core.length > 220 || general.test(core) || /^(?:get|take)\b.*\soff\b/iu.test(core)) return false;
  if (place.test(core) || (ledger.test(core) && !/\b(?:remind|list|tasks?)/iu.test(core))) return false;
  if (named.test(core) || details.some((pattern) => pattern.test(core))) return true;
  if (shows.test(core) || location.test(core)) return true;
  if (plural.test(core) && (asks || /^(?:all|any)\b/iu.test(core))) return true;
  const told = know.test(core);
  const rest = told ? core.replace(know, "") : core;
  if (!mentions.test(rest) && (needing.test(rest) || ledger.test(rest))) return false;
  return (told || isQuestion(core)) && (mentions.test(rest) || obliges.test(rest));
}
