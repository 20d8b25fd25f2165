/** What is no request at all (talk, questions, other services), and what is a to-do phrase without a command. */
import { asksForRows } from "./asked-rows.ts";
import type { Clause } from "./clause.ts";
import { isAboutAssistant, isElsewhere } from "./elsewhere.ts";
import { readOver } from "./read-delete.ts";
import { asksToSeeRows } from "./read-list.ts";
import { readRowDeletion } from "./row-words.ts";
import { isManners, isQuestion, isTold } from "./statement.ts";

const talk =
  /^(?:hi|hiya|hello|hey|heya|yo|sup|good (?:morning|afternoon|evening|night|day)|morning|evening|greetings|howdy|thanks|thank you|thank u|thx|ty|cheers|ok|okay|k|kk|cool|nice|great|awesome|perfect|wonderful|excellent|amazing|good job|well done|got it|gotcha|sounds good|sure|yes|yep|yeah|yup|no|nope|nah|maybe|lol|haha\w*|lmao|wow|oh|hmm+|um+|bye|goodbye|see you|see ya|later|good|fine|right|alright|never mind|nevermind|forget it|forget about it|stop|wait|hold on|help|sorry|oops|congrats|congratulations|please|what|why|how|who|test|testing|hello world|same|exactly|indeed|of course|no problem|you're welcome|you rock|love it|interesting|really|seriously|welcome|cancel|repeat|repeat that|undo|redo|go on|continue|next|done|go ahead|no thanks|that's (?:all|it|great|good|fine|right|wrong|nice|awesome|cool|funny|correct|enough)|that is (?:all|it)|not now|not yet|i'm (?:good|fine|ok|okay|all set)|all good|all set|not (?:that|this|it)(?: one)?|well played|nice work|great work|good work|great job|nice job|nice one|good one|happy (?:birthday|new year|holidays)|merry christmas)(?:[\s,!.?]+(?:later|there|carole|you|man|dude|everyone|all|so much|a lot|again|very much|then|for (?:that|the help|your help|everything|now)|my friend|that's great|it's me|how are you|to you|to me|by me|too|that))*[\s,!.?…]*$/iu;

const refused =
  /^(?:please\s+)?(?:don't|do not|dont|never|no need to|you don't (?:need|have) to|you shouldn't|you should not|stop(?! by\b| at\b| in\b| repeating\b| recurring\b)|let's not|i don't want you to|i do not want|i don't want|i'm not|i am not|i won't|not going to|without)\b(?!\s+(?:me )?(?:to )?(?:forget|let me (?:forget|miss)|lose track|miss))/iu;
const supposing =
  /^(?:should (?:i|we|it)|what if|if (?:i|we|you|it|only)|suppose|supposing|imagine|hypothetically|let's say|what would|what will|what happens|would it|would you (?:say|rather|ever)|do you think|do (?:you|i|we|they)|did you|are you|were you|have (?:you|i|we|they|he|she)|did (?:i|we|he|she|they)|i wonder|i'm wondering|i was (?:wondering|thinking)|i'm thinking|i think|i guess|i feel|i might|i may|maybe (?:i|we)|perhaps (?:i|we)|could i|can i|may i|might i|is it (?:ok|okay|possible|a good|worth|better|wise|safe|too)|would it be|how (?:do|can|could|would|should|does|did|to|come|is|are|was|about|long|far|old|big|tall|much|many|often|high|deep|fast|hot|cold)|why|who|whose|whom|when|where|what|what's|whats|which|isn't|aren't|wasn't|don't you|is|are|was|were|does|did|has|have you|will (?:it|there|he|she|they|the)|was|am i|had)\b/iu;

/** Things that other services do: not tasks, and not something this assistant pretends to. */
const otherServices =
  /^(?:pause|resume|skip|unpause|shuffle|mute|unmute|volume|louder|quieter|turn (?:on|off|up|down|the|my|that)|switch (?:on|off|the lights?)|dim|brighten|lights|(?:un)?lock (?:the |my )?(?:(?:front|back) )?(?:doors?|car|house|phone)|show (?:the|a|some|pictures|photos|traffic)\b|lower the (?:volume|lights?|temperature|thermostat)|raise the (?:volume|lights?|temperature|thermostat|blinds)|increase the (?:volume|brightness|temperature)|decrease the (?:volume|brightness|temperature)|set (?:the |my |an? )?(?:volume|temperature|thermostat|alarm|timer|lights?|brightness|mood|clock|wake)|set (?:my |the |an? )?.{0,25}\b(?:alarm|timer|thermostat|volume)\b|start (?:the |a |an |my )?(?:coffee (?:machine|maker)|dishwasher|washing machine|dryer|kettle|heating|car|engine|oven|robot|timer|stopwatch|vacuum|roomba|music|song|playlist|robot|game|countdown)|wake me|open (?:the )?(?:app|garage|door|blinds|browser|spotify|netflix|youtube|curtains|settings|camera)|close (?:the )?(?:app|blinds|browser|garage|curtains)|tell (?:me|us) (?!to\b|that i\b|when\b.*\btime)|flip a coin|roll (?:a|the|two) (?:dice|die)|roll a|navigate|directions|give me (?!a (?:task|reminder|to-?do|nudge))|pretend|act as|act like|talk to (?:me|us)\b|show me|bing|search (?:google|the web|the internet|online|wikipedia)|look up (?:the|on)|help(?: me| us)?$|like (?:some|a|an|to)\b|talk about (?:some\w*|any\w*|it|that|this)|tune|radio|weather|temperature|forecast|news|joke|(?:the |my )?(?:current |local |exact )?(?:time|date)(?=$| (?:in|now|please|there|zone|at|and|is)\b)|(?:today's|tomorrow's|current) date|\S+ (?:\S+ )?(?:time|timezone)$|score|stock|recipe|what|how|vacuum now|brew|make me (?:a )?(?:coffee|laugh|tea|sandwich|smile|happy)|next song|previous song|next track|stop (?:the|playing|music)|call me|text me|message me|track my|locate my|where|find (?:me )?(?:a |an |the |some )?(?:nearest|closest|near|nearby|restaurants?|directions|recipes?)|write (?:me|us)\b|tell (?:me|us)|read me|read (?:the )?(?:news|headlines|my (?:emails?|messages?|texts?))|like this|rate (?:this|the)|i'd rate|dislike|change (?:your|the (?:song|station|channel|language|voice|volume|color|colour|lights?))|repeat (?:what|that|after|the last|your)|be quiet|shut up|shush|let's (?:play|chat|talk)|entertain|surprise me|motivate me|inspire me|cheer me up|who|whose|bless|rank these|list (?:the |some |all |five |ten |three )?(?!my)\w+ (?:of|in|from)|order me|get me (?:a |an )(?:taxi|cab|uber|lyft|ride)|(?:call|book) (?:me )?(?:a |an )(?:taxi|cab|uber|lyft)|enable|disable|connect|disconnect|reboot|shutdown|shut down the (?:computer|system|pc)|reset your|sync (?:my )?(?:phone|device)s?|ignore)\b/iu;
/** What one may ask an assistant for, or note as one's own work: a date, a field or a known object tells which. */
const askedOrNoted =
  /^(?:play|sing|translate|convert|calculate|compute|define|spell|recommend|suggest|explain|describe|summari[sz]e|generate|compose|compare|imagine|chat|say|speak|answer|guess|google|tweet|draw)\b/iu;
const knownObject = /^\S+ (?:the|my|our|this|these|new|all|check)\b/iu;
const mine = /^\S+ (?:.*\b(?:with|to|for|at) (?:the |my )?\p{L}+)/iu;

const creative =
  /^(?:write|create|make|compose|tell|generate|draft|come up with|invent|think of|do)\s+(?:(?:me|us|up|a|an|some|the|short|funny|little|nice|new|quick|good|another|two|three|five|silly|love|bedtime|romantic|sad|happy)\s+)*(?:poems?|poetry|jokes?|story|stories|songs?|haikus?|limericks?|essays?|lyrics|raps?|riddles?|pickup lines?|tongue twisters?|sonnets?|ballad|impression|trick|puns?|fairy tales?|code|regex|function|python script|dance|backflip|barrel roll)\b/iu;

const statements =
  /^(?:i|i'm|im|i've|ive|i'd|i'll|you|you're|your|he|he's|she|she's|it|it's|its|we|we're|we've|we'll|they|they're|that|that's|this is|this was|this will|these|those|there|there's|there are|here|here's|my (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|loves?|likes?|hates?|says?|said|thinks?|works?|feels?|looks?|just|keeps?|hurts?|aches?)|my (?:\p{L}+ ){1,2}(?:\p{L}{2,}ed|broke|died|went|came|got|left|fell|ran|lost|won|made|took|gave|forgot|told|thinks)|the (?:\p{L}+ ){1,4}(?:is|are|was|were|has been|looks?|seems?|went|sounds?|feels?)|our (?:\p{L}+ ){1,3}(?:is|are|was|were)|\p{L}+ (?:said|says|thinks|thought|told|mentioned|believes)\b|\p{L}+ (?:is|are|was|were) (?:out (?:sick|of office|today)|sick|ill|away|on (?:vacation|holiday|leave))\b|(?:believe|guess|imagine) (?:they|it|that|he|she|we|i|what|who)\b|(?:hear|understand|believe|trust|like|love|miss) me\b|(?:the|our) (?:\p{L}+ ){1,3}(?:failed|crashed|broke|quit|arrived|died|happened|worked|resigned|exploded|froze|disappeared|improved|ended|began|started|won|lost)\b|(?!go\b)\p{L}+ (?:moved|went|came|flew|drove|returned) (?:to|from|back|home)\b|(?:the|our) (?:\p{L}+ ){1,2}\p{L}{3,}ed (?:the|my|our|it|us|me|him|her|them|that)|everything|everyone|everybody|nothing|nobody|someone|somebody|people|life|today (?:is|was)|tomorrow (?:is|will)|yesterday|monday is|haven't|hasn't|hadn't|didn't|doesn't|wasn't|weren't|can't|cannot|couldn't|wouldn't|ain't|because|although|unless|while|since|apparently|honestly|basically|actually|obviously|unfortunately|luckily|hopefully|btw|fyi|brb|afk|omw|ttyl|idk|imo|imho|tbh|ikr|nvm|gtg|g2g|wtf|smh|ofc|so|too|very|not|n't|as an|as a|as (?:i|we|you|he|she|they|usual|always|long|far)|just \p{L}+ing|sorry|in my opinion|speaking of)\b/iu;

export function isTalk(clause: Clause): boolean {
  const { core } = clause;
  const said = clause.text.trim().replaceAll("’", "'");
  if (!/[\p{L}\p{N}]/u.test(core) && clause.fields.length === 0) return true;
  if (talk.test(said) || talk.test(core) || isTalkThroughout(said)) return !/^(?:done|repeat)$/iu.test(core);
  // "can you dance?" asks what it can do; a task names more than the verb.
  if (
    clause.asks &&
    clause.fields.length === 0 &&
    /^\p{L}+$/u.test(core) &&
    /^(?:can|could|do|will|would) you\b/iu.test(said)
  )
    return true;
  if ((refused.test(core) || refused.test(said)) && readOver(clause) === null)
    return readRowDeletion(clause) === null;
  if (/^(?:remind me (?:why|how come)|(?:do you )?remember when (?:we|i|you|they))\b/iu.test(core))
    return true;
  if (
    /^would you (?:say|rather|ever|believe|consider|describe|call yourself|prefer|choose|lie|be)\b/iu.test(
      said,
    )
  )
    return true;
  if (takesBack.test(said) || (creative.test(core) && clause.fields.length === 0) || isDevice(core))
    return true;
  return (
    /^(?:should (?:i|we)|what if|if (?:i|we|you|only)|suppose|imagine|hypothetically|what would|what happens|would it|do you think|i wonder|i'm wondering|i was (?:wondering if i|thinking)|i might|maybe (?:i|we)|perhaps (?:i|we)|could i|can i|may i|is it (?:ok|okay|possible|a good|worth|better|wise|safe)|how (?:do|can|could|would|should|to) (?:i|you|we|one)|how to|why)\b/iu.test(
      core,
    ) &&
    !planQuestion.test(core) &&
    !asksToSeeRows(core) &&
    !asksForRows(core, clause.asks)
  );
}

/** "wow, great job!": nothing but such phrases. */
function isTalkThroughout(said: string): boolean {
  if (said.length > 120) return false;
  const parts = said.split(/[,.!]+\s*/u).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => talk.test(part));
}

/** Alarms, timers and music belong to the phone. */
function isDevice(core: string): boolean {
  const device =
    /\b(?:alarms?|timers?|stopwatch|playlists?|songs?|thermostat|volume|radio|podcasts?|album)\b/iu.test(
      core,
    );
  const handled =
    /^(?:set(?! up)|snooze|cancel|add|remove|create|delete|stop|change|turn|show|make|start|skip|play|put|resume|pause|what|which|how|when|do i|is|are|shuffle|repeat|disable|enable|silence|dismiss|reset|increase|decrease|list|give)\b/iu.test(
      core,
    );
  return device && handled && !/\b(?:tasks?|to-?dos?|reminders?|list|remind|buy|bug)\b/iu.test(core);
}

/** Taking back, copying and splitting have their own buttons. */
const takesBack =
  /^(?:(?:oops|wait|please|no|sorry|can you)[\s,]*)*(?:undo|redo|revert|duplicate|split)\s+(?:it|that|this|the last|my last|everything)\b/iu;

const planQuestion =
  /^(?:should i (?:work|start|do) (?:on )?(?:first|next)|how (?:do|can|could|should) i best (?:use|spend)\b|what would be (?:the|an?|my) (?:good|smartest|best|wisest|most \p{L}+|right|next|first) (?:thing|task|one|move|step)\b|what would you (?:do|work|start|tackle|begin|pick|focus).*(?:first|next)\b|how should i (?:start|spend|plan|use|split|divide|approach))/iu;

function isNoted(clause: Clause): boolean {
  const { core } = clause;
  if (clause.asks || /^(?:play|sing)\b/iu.test(core))
    return clause.fields.length > 0 && mine.test(core) && !clause.asks;
  if (clause.fields.length > 0) return true;
  const forSomeone =
    /\b(?:with|for|to) \p{Lu}/u.test(core) && !/^(?:translate|convert|say|spell)\b/iu.test(core);
  return !clause.spoken && (knownObject.test(core) || forSomeone);
}

/** Neither a wish nor a to-do: what is for another service or about the assistant itself. */
export function isForOthers(clause: Clause): boolean {
  const { core } = clause;
  const dated = clause.fields.some((field) => field.name === "due" && field.saysDay);
  if (isElsewhere(core, clause.spoken))
    return !dated || isDevice(core) || !/^(?:play|listen|watch|call)\b/iu.test(core);
  return clause.fields.length === 0 && isAboutAssistant(core);
}

/** A line that names something to do, typed as in a list. Questions and statements are none. */
export function isTodoPhrase(clause: Clause): boolean {
  const { core } = clause;
  const said = clause.text.trim().replaceAll("’", "'");
  if (!/\p{L}/u.test(core)) return false;
  if (clause.asks && !clause.spoken) return false;
  if (supposing.test(core) || otherServices.test(core) || otherServices.test(clause.text.trim()))
    return false;
  if (askedOrNoted.test(core)) return isNoted(clause);
  if (statements.test(core) || isTold(core) || isQuestion(core) || isManners(core, said)) return false;
  return !clause.asks || clause.spoken;
}
