/** What is asked of a bank, a carrier, the phone or the web: an answer or an act at once, nothing to note. */

import type { Clause } from "./clause.ts";

/** "let me know when my order arrives", "tell me if …": only a reminder is ours. */
const informing =
  /^(?:let (?:me|us) (?:know|see|hear|find out)|let's hear|fill me in|keep me (?:posted|updated|informed))\b/iu;
const ourMatter =
  /\b(?:tasks?|to-?\s?dos?|remind\p{L}*|lists?|backlog|agenda|calendar|schedule|due|deadlines?|overdue|time to)\b|\b(?:i|we) (?:have|need|ought|must|should|am supposed|planned) to\b/iu;

/** Where somebody is: the phone tells. */
const whereabouts =
  /^(?:let|tell|show|send|share|inform|give|text|notify)\b.*\b(?:where (?:i am|i'm(?: at)?|we are|we're)\b|(?:my|our|the) (?:current |exact |present )?(?:location|position|coordinates|whereabouts)\b|location i'm at\b)/iu;

const wish =
  /^(?:(?:i|we)(?:'d| would)? (?:really )?(?:want|need|like|love|have|wanna|must)(?: you)? to|(?:i|we) (?:want|need)|i'm trying to|i am trying to|help me(?: to)?|assist me with)\s+/iu;
/** Facts and acts of an account: a bare line may be an errand; a wish said to the assistant is for the bank. */
const account =
  /\b(?:(?:bank|checking|savings?|credit|debit|amex|visa|mastercard|discover|401k?|roth|ira|chase|citi|paypal)(?: card)?(?:'s)? (?:account|balance|limit|line|score|rating|report|statement)s?|(?:pin|routing|account) (?:number|code)|pin\b.*\b(?:account|card)|(?:account|card)\b.*\bpin|account balance|my balance|balance (?:on|of|in)|direct deposit|apr|interest rate|credit (?:limit|score|line|rating)|(?:reward|rewards|point|points|miles)(?: \p{L}+)? (?:balance|earned|for my|on my)|minimum payment|transactions?|spending (?:history|habits)|pto|vacation days|days off|w-?2|insurance (?:plan|coverage|benefits)|(?:my|the) (?:credit|debit|visa|chase) card|lost luggage|flight status|boarding|gas mileage|mpg|tire pressure|factory settings|default settings?)\b/iu;
const asking =
  /^(?:find(?: out)?|search(?: for)?|look (?:up|for|at)|check|see|get|give|read|display|show|view|report|verify|confirm|retrieve|tell|perform|look|learn|hear|locate|provide|detail|name|declare|filter|compile|google|recite)\b/iu;

/** Lamps, plugs, loudspeakers: a plain order to them is carried out at once. */
const gadget =
  /\b(?:lights?|lighting|lamps?|sockets?|plugs?|wemo|hue|speakers?|loudspeakers?|audio|sound|volume|brightness|vacuum(?: cleaner)?|roomba|hoover|screen|music player|player|ringtone|voice|settings?|blinds|heating|air con(?:ditioning)?|a\/c|ac|tv|television)\b/iu;
const orders =
  /^(?:(?:turn|switch|power|cut|shut|put|flip|bring|crank|tone|go|kick)\b.*\b(?:on|off|up|down|low|lower|high|higher|to)\b|(?:on|off|down|up|lower|raise|increase|decrease|reduce|silence|deactivate|deactive|activate|dim|control|adjust|minimi[sz]e|maximi[sz]e|start|stop|run|soften|amplify|mute)\b|(?:make|change|set|turn|have|replace|keep)\b.*\b(?:red|blue|green|orange|yellow|white|pink|purple|dark(?:er)?|bright(?:er)?|dim(?:mer)?|warm(?:er)?|cool(?:er)?|colou?rs?|adjustable|level|low(?:er)?|high(?:er)?|loud(?:er)?|quiet(?:er)?|soft(?:er)?|go|repeat|male|female))(?=$|\P{L})/iu;
const bareGadget =
  /^(?:the |my )?(?:lights?|sockets?|plugs?|speakers?|audio|sound|volume|vacuum|brightness|music|tv|alarm|heating)(?: (?:on|off|up|down|start|stop|now|please|louder|quieter|shut ?up))+$/iu;
/** Plays, shows and games that start at once. */
const amusement =
  /^(?:(?:start up|load up|begin|open(?: up)?|launch|boot up|open and play|start playing|play|hop to|skip|forward|rewind|favou?rite|get|move to|go to)\s+(?:the |this |a )?(?:(?:\p{L}+ ){0,2}?(?:app|chess|game|radio|radia|episode|song|track|playback|playing|next one|one|spotify|netflix|candy crush)\b)|(?:read|sing|speak|talk) to me\b|time me\b|alarm me\b|make me (?:laugh|smile)|(?:go|do) (?:a )?(?:coin (?:flip|toss))|heads\b|coin flip|\p{L}+ radio$|(?:get|be|speak|talk) (?:louder|quieter|quietly|softer|softly|slower|faster)\b|(?:power|shut) (?:down|off|up)$|terminate$|destroy process$)/iu;
const webSearch =
  /\b(?:on the (?:internet|web)|online|in (?:the )?dictionary|wikipedia|recipes?|near (?:me|here)|nearby|around here|shops? around|places (?:to|that)|suggestions? for|recommendations? for|the meaning of|meaning of|nutrition info|exchange rate|ted talks|social media|facebook|instagram|twitter)\b/iu;
/** Buying and fixing are work of one's own, whatever they are about. */
const errand =
  /\b(?:buy|fix|repair|replace the|install|order|return|sell|clean|wash|order|research|compare|pay|bring|pack|pick up|drop off|call|phone|email|ask|meet|book|appointment|meeting|renew|sign|submit|file|write|print|plan)\b/iu;

const queried =
  /^(?:(?:can|could) (?:i|you) )?(?:find|search(?: for)?|look up|locate|see|show|check|tell|give|get|let|read)\b/iu;
/** What a carrier knows of a journey, and what a bank lists: "when is my flight going to land". */
const carrier =
  /^(?:(?:at )?what time|when|where|is|has|will|how late) (?:is |does |do |will |did |has |'s )?(?:my|the|our) (?:flight|plane|train|bus|luggage|bags?|package|parcel|order|delivery)\b.*\b(?:land|arrive|board|take off|depart|leave|landing|arriving|boarding|supposed|scheduled|delayed|on time|get here|arrive|delivered)\b/iu;

/** The same for what reads like a search or a list: it would be looked for among the rows in vain. */
export function isServiceQuery({ core, fields }: Clause): boolean {
  if (core.length > 160 || ourMatter.test(core)) return false;
  if (carrier.test(core)) return true;
  const plain = core.replace(wish, "");
  const queries = fields.length === 0 && queried.test(plain);
  return (
    queries &&
    (account.test(plain) ||
      /\b(?:on the map|on the (?:internet|web)|nearby|near me|transactions?|recipes?|my (?:current )?location|holiday|for the word|the meaning)\b/iu.test(
        plain,
      ))
  );
}

export function isForService(core: string, spoken: boolean, dated: boolean): boolean {
  if (core.length > 160) return false;
  const plain = core.replace(wish, "");
  const wished = plain !== core;
  if (informing.test(plain)) return !ourMatter.test(plain);
  if (whereabouts.test(plain)) return !ourMatter.test(plain) && !dated;
  if (dated || ourMatter.test(plain)) return false;
  if (amusement.test(plain)) return !errand.test(plain);
  if (bareGadget.test(plain) || (gadget.test(plain) && orders.test(plain))) return !errand.test(plain);
  if ((spoken || wished) && account.test(plain)) return !errand.test(plain) || /^i\b/iu.test(core);
  return asking.test(plain) && (spoken || wished) && webSearch.test(plain);
}
