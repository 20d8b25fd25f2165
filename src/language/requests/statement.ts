/** Sentences that tell something or ask for something else: recognised by their grammar, not by what they are about. */

/** How a to-do phrase begins: the plain form of a verb. The words after it may hold any sentence ("check if it is on"). */
const bases = new Set(
  (
    "add apply approach approve arrange ask assemble assign attend bake be block book borrow bring brush build buy call cancel change " +
    "charge chase check choose clean clear close collect come compare complete confirm contact cook coordinate copy cut decide " +
    "decorate delete deliver deploy design discuss do download draft draw drive drop edit email empty ensure escalate evaluate " +
    "exchange exercise explore feed figure file fill finalise finalize find finish fix fold follow forward frame get give go grab hand " +
    "handle hang have help hire host improve inform insert inspect install investigate invite iron join jog keep know label learn leave let list " +
    "listen look mail make measure meet mention merge message migrate monitor mop move mow negotiate notify observe offer open order " +
    "organise organize pack paint park pay phone pick ping plan plant polish post practice practise prep prepare present print " +
    "process proofread propose pull purchase push put quote raise rake reach read rebook rebuild record recycle reduce refactor refill refund register " +
    "release remember remind remove rename renew rent repair repeat replace reply report request research reserve reset resolve respond restock return " +
    "review revise rewrite ring run save scan schedule search see sell send serve set settle setup sew share ship shop shovel show " +
    "sign sort speak start stop store stretch study submit sweep swap sync take talk tell test text thank throw tidy touch train transfer " +
    "trim try tune turn unpack unsubscribe update upgrade upload use vacuum verify visit wait wake walk wash watch water weed weigh wipe " +
    "withdraw work wrap write"
  ).split(" "),
);
const finite =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|had|hasn't|hadn't|does|doesn't|did|didn't|will|won't|would|wouldn't|can't|couldn't|can|could|should|shouldn't|may|might|must|looks?|seems?|smells?|sounds?|feels?|tastes?|sucks?|rocks?|means?|costs?|works?|keeps?|got|went|came|took|made|said|says|told|thinks?|thought|forgot|lost|won|broke|died|fell|left|gave|knows?|knew|loves?|hates?|likes?|wanted)$/u;
const past = /^\p{L}{2,}(?:[^aeiou]ed|eed|ied|[aeiouy][^aeiouy]ed|[^e]ed)$/u;
const determiner = /^(?:the|my|our|his|her|their|its|this|that|these|those|a|an|some|every|all|no|your)$/u;
const adverb =
  /^(?:just|already|finally|also|really|always|never|still|only|all|almost|apparently|now|kindly)$/u;
const preposition =
  /^(?:for|to|of|in|on|at|by|with|from|about|re|regarding|before|after|until|and|or|if|that|whether|what|when|where|which|who|why|how|vs|versus|into|via|because|as|than|not)$/u;

/**
 * A subject and a finite verb where a to-do would begin with its verb: "my cat just knocked over my coffee". Names and nouns
 * without an article count only before an auxiliary: "kids are asleep", "Rome wasn't built in a day".
 */
export function isTold(core: string): boolean {
  const words = core.toLowerCase().split(/[\s,]+/u, 9);
  const [first = ""] = words;
  const led = determiner.test(first);
  for (let at = 1; at < Math.min(words.length - 1, led ? 6 : 4); at += 1) {
    const word = words[at]!;
    if (preposition.test(word)) return false;
    const verb = finite.test(word) || (led && at > 1 && past.test(word));
    if (!verb || words[at + 1] === undefined) continue;
    if (bases.has(first) && at > 1) return false;
    if (led) return true;
    if (auxiliary.test(word)) return !(at > 1 && bases.has(first));
    return at > 1 && adverb.test(words[at - 1]!) && !bases.has(first);
  }
  return false;
}
const auxiliary =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|hasn't|hadn't|doesn't|didn't|won't|wouldn't|can't|couldn't|will|has|had|would|could)$/u;

export const beginsWithVerb = (core: string): boolean =>
  bases.has(/^\p{L}+/u.exec(core.toLowerCase())?.[0] ?? "");

const wh = String.raw`(?:what(?:'s|'re)?|which|who(?:'s|m|se)?|where(?:'s|abouts)?|when(?:'s)?|why|how(?:'s|s)?)`;
const helping = String.raw`(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|am|may|might)`;
const subject = String.raw`(?:i|we|you|u|he|she|it|they|there|this|that|these|those|the|my|our|your|his|her|their|someone|anyone|anybody|everyone|any|ya)`;
/** Questions that do not open with a plain question word, and those typed without their mark. */
const questions: readonly RegExp[] = [
  new RegExp(String.raw`^${wh}\b(?! to (?:buy|do|bring|pack|read|watch|cook)\b)`, "iu"),
  new RegExp(
    String.raw`^(?:is|are|was|were|does|did|can|could|will|would|should|has|had|am|may|might|shall) ${subject}\b`,
    "iu",
  ),
  new RegExp(
    String.raw`^do (?:i|we|you|they|u)\b|^do (?:the|my|our|these|those|any) [\p{L}' -]{2,40} (?:have|look|need|fit|cost|count|seem|come|belong|exist|want)\b`,
    "iu",
  ),
  /^have (?:i|we|you|they|he|she) |^have (?:my|the|our|any) [\p{L}' -]{2,30}? (?:been|got|gone|come|arrived|had|\p{L}+ed)\b/iu,
  new RegExp(
    String.raw`^(?:in|at|on|by|for|from|with|about|under|to|before|after|during|until|as|of) [^,?]{2,60}?[, ] ?(?:what|which|who|where|when|why|how (?:much|many|long|far|often|old|big|do|does|is|are|can))\b.* ?\b(?:${helping}|time)\b`,
    "iu",
  ),
  /^(?:on|in|from) (?:my|the|our) [\p{L}' -]{2,40}?(?:list|calendar|schedule|agenda|to-?dos?|tasks|reminders),? (?:is|are|do|what|which|how|when)\b/iu,
  /\b(?:contains?|scheduled|set|due|for|on|at|means?) (?:what|when|which|who|where)$/iu,
  /(?:,| and| but)? (?:how (?:do|can|would|should) (?:i|we|one)(?: \p{L}+){0,4}|how|can i|where should i \p{L}+|(?:but )?(?:i )?don'?t know how(?: to.*)?)$/iu,
  /\b(?:means? what|is what|are what|for how long|how exactly|or not|how much|how many|is it|isn't it|don't i|right)$/iu,
  /^(?:about |around |roughly )?how (?:much|many|long|far|often|old|big|tall|come|about)\b/iu,
  /^(?:any|some|no) (?:news|ideas?|chance|word|updates?|clue|luck|plans?|recommendations?|suggestions?|tips|trivia|unique|idea|good|status|traffic|travel)\b/iu,
  /^(?:anyone|anybody|somebody|someone|everyone|nobody) (?:else|know|knows|want|wants|up|have|has|seen|fancy|free)\b/iu,
];
export const isQuestion = (core: string): boolean => questions.some((pattern) => pattern.test(core));

/** Thanks, greetings, consent and refusal with a few words after them. */
const manners =
  /^(?:(?:a )?(?:many |special |big |lots of )?(?:thanks|thx|thanx|ty|cheers|tysm|kudos|congrats|congratulations)\b(?! (?:card|cards|note|notes|letter|letters|email|gift|speech)\b)|thank you\b(?! (?:card|cards|note|notes|letter|letters|email|gift|speech)\b)|good ?(?:morning|night|evening|afternoon|bye|luck|grief|lord|point|question|idea|call|stuff|times?|thing|one|job|work)\b|(?:hi|hello|hey|heyo|hiya|howdy|hola|yo|sup|greetings|welcome back)\b|(?:bye|buhbye|bye-bye|farewell|ciao|adios|until (?:next|then|tomorrow|later)\b|nah|naw|nope|yeap|yup|yea|positive|confirmed|approved|appreciated|nada|negative|no way|not really|absolutely|definitely|totally|affirmative|indeed|true|false|accepted|agreed|correct|exactly|precisely|certainly|obviously|understood|roger|copy that|fair enough|all right|alright|no worries|no problem|never ?mind|my bad|my pleasure|whatever|excuse me|pardon|hang on|hold on|hold up|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|give me a (?:sec|second|moment|minute)|wait|makes? sense|sounds? (?:good|great|like|fine|right)|look(?:s|ing) (?:good|great)|(?:great|nice|good|amazing|awesome|excellent|fantastic|brilliant|lovely|well|superb) (?:job|work|one|stuff|done|effort|team|game|try|idea|point|to (?:hear|know|see|meet))|maybe|perhaps|both|either|neither|none of (?:them|those|these|the)|same here|me (?:too|neither)|of course|by all means|go (?:for it|on)|do (?:that|it|so|this)|leave it|forget it|skip it|stop (?:it|that|talking)|quit|shut|be quiet|come on|oh|ah|aw+|ugh+|phew|yikes|ouch|yay|woo+|wow|omg|lol|haha\p{L}*|lmao|rofl|meh|hmm+|guess what|believe it or not|can't (?:believe|wait|complain|stand|say|tell|decide|remember)|couldn't (?:agree|care|have)|long story|long time|what a\b|such a\b|how (?:nice|cool|sweet|sad|funny|weird|lovely)|so (?:much|many|true|cool|good|sorry|tired|happy|excited|far)|too (?:bad|late|much|many|early)|no idea|not (?:sure|yet|bad|much|today|tonight|again|really|a)|see (?:you|ya)|talk (?:to you|soon|later)|take care|have a (?:good|nice|great|lovely|safe)|happy (?:birthday|new|holidays|monday|tuesday|wednesday|thursday|friday|weekend|anniversary|to)\b(?! card)|repeat(?: (?:that|it|please|again|after|over|what|yourself).*)?$|run that by|come again))\b/iu;
/** "thanks for helping out", "no, that's not it": what was taken off as a courtesy was the matter itself. */
const answering =
  /^(?:(?:many |a lot of )?(?:thanks|thanx|thx|thank (?:you|u)|cheers)(?! (?:card|note|letter|email|gift))(?: (?:for|so|a|again|very|to|but)\b|$)|(?:uh+ |oh |well )?(?:no|nope|nah|naw)\b(?! (?:longer|later|more|need|spend|sugar))|yeah? (?:strongly|totally|absolutely|right|exactly|perfect|amazing|that|it)\b)/iu;
export const isManners = (core: string, said = core): boolean => manners.test(core) || answering.test(said);
