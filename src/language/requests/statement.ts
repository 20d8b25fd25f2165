/** Sentences that tell something or ask for something else: recognised by their grammar, not by what they are about. */

/** How a to-do phrase begins: the plain form of a verb. The words after it may hold any sentence ("check if it is on"). */
const bases = new Set(
  (
    "add analyse analyze apply approach approve arrange ask assemble assign attend bake be block book borrow bring brush build buy call cancel change " +
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
    "align archive automate backfill backup benchmark brainstorm calculate celebrate compile compute configure connect convert " +
    "debug declutter define defrost deprecate descale digitise digitize dispute dispose document donate dust earn enable enrol " +
    "enroll expand explain export fetch freeze gather generate groom grow hire hoover identify implement import inspect integrate " +
    "interview iterate launch lend lubricate mend mentor merge migrate nominate normalise normalize obtain onboard optimise " +
    "optimize outline overhaul patch photograph pitch poach polish prioritise prioritize produce promote prototype provide " +
    "provision prune publish quantify rebase recharge reconcile recruit redesign redeem refill relabel reinstall relocate remodel " +
    "repaint rephrase reply reproduce rerun resize retest retire retrieve revisit revoke rinse rotate sanitise sanitize scrub seal " +
    "secure shorten shred shut simplify sketch spray squash sterilise sterilize stitch streamline summarise summarize supervise " +
    "synchronise synchronize tally tighten track transcribe translate troubleshoot tweak unblock unclog unload unplug untangle " +
    "validate varnish visualise visualize weatherproof " +
    "trim try tune turn unpack unsubscribe update upgrade upload use vacuum verify visit wait wake walk wash watch water weed weigh wipe " +
    "withdraw work wrap write"
  ).split(" "),
);
const finite =
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|had|hasn't|hadn't|does|doesn't|did|didn't|will|won't|would|wouldn't|can't|couldn't|can|could|should|shouldn't|may|might|must|looks?|seems?|smells?|sounds?|feels?|tastes?|sucks?|rocks?|means?|costs?|works?|keeps?|got|went|came|took|made|said|says|told|thinks?|thought|forgot|lost|won|broke|died|fell|left|gave|knows?|knew|loves?|hates?|likes?|have|starts|ends|begins|opens|closes|leaves|arrives|lives|says|wanted)$/u;
const past = /^\p{L}{2,}(?:[^aeiou]ed|eed|ied|[aeiouy][^aeiouy]ed|[^e]ed)$/u;
const determiner = /^(?:the|my|our|his|her|their|its|this|that|these|those|a|an|some|every|all|no|your)$/u;
const adverb =
  /^(?:just|already|finally|also|really|always|never|still|only|all|almost|apparently|now|kindly)$/u;
const clauseWord =
  /^(?:if|that|whether|what|when|where|which|who|why|how|because|to|for|before|after|until|as|than|not)$/u;
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
  if (
    /^have$/u.test(words[1] ?? "") &&
    /^(?:gone|been|got|come|had|\p{L}+ed)$/u.test(words[2] ?? "") &&
    !bases.has(first)
  )
    return true;
  if (
    !bases.has(first) &&
    /^(?:reckons|claims|insists|swears|suspects|hopes|wishes|argues|assumes|admits)$/u.test(words[1] ?? "")
  )
    return true;
  if (!bases.has(first) && (habit.test(core) || ofPeople.test(core) || ofFeeling.test(core))) return true;
  if (owner.test(first) && doing.test(words.slice(1).join(" "))) return true;
  if (goesOn.test(core) || lookingBack.test(core)) return !bases.has(first) || goesOn.test(core);
  if (!bases.has(first) && became.test(words.slice(1, 4).join(" "))) return true;
  const deed = happened.test(words[1] ?? "") || past.test(words[1] ?? "");
  if (!led && deed && !bases.has(first) && objects.test(words[2] ?? "")) return true;
  for (let at = 1; at < Math.min(led ? words.length : words.length - 1, led ? 6 : 4); at += 1) {
    const word = words[at]!;
    if (clauseWord.test(word)) return false;
    if (preposition.test(word)) {
      if (bases.has(first)) return false;
      continue;
    }
    const verb = finite.test(word) || (led && at > 1 && past.test(word));
    if (!verb || (words[at + 1] === undefined && (at < 2 || !ending.test(word)))) continue;
    if (bases.has(first) && at > 1) return false;
    if (led) return true;
    if (auxiliary.test(word)) return !(at > 1 && bases.has(first));
    return at > 1 && adverb.test(words[at - 1]!) && !bases.has(first);
  }
  return false;
}
/** "git rebase keeps failing", "the neighbours kept shouting". */
const goesOn = /^(?:[\p{L}\p{N}'-]+ ){1,4}?(?:keeps?|kept) (?:on )?\p{L}+ing\b/iu;
/** "back in school I hated homework", "so anyway, I was". */
const lookingBack =
  /^(?:back|anyway|then|once|during|in|at|for|long story short|years ago|one time|the other|as a|last|some|most)\b[^?]{0,40}?[ ,](?:i|we|he|she|they|you) (?:was|were|had|hated|loved|used to|got|went|came|saw|took|made|\p{L}{2,}ed)\b/iu;
/** "Tom got promoted", "dad gets married". */
const became =
  /^(?:\p{L}+ )?(?:got|gets|getting|is getting|was|went) (?:promoted|married|fired|hired|engaged|divorced|sick|ill|hurt|injured|stuck|lost|robbed|bitten|caught|stolen|cancelled|canceled|delayed|pregnant|drunk|mad|angry|upset|better|worse|bankrupt|viral|wrong|well|great|badly)\b/iu;
/** "the printer on floor 3 never works", "he always forgets". */
const habit =
  /^(?:[\p{L}\p{N}'’-]+ ){1,6}?(?:never|always|constantly|hardly|rarely|barely|seldom|somehow|suddenly|apparently) (?:\p{L}+(?:s|ed)|went|came|got|left|broke|fell)\b/iu;
/** "my neighbour plays drums", "grandma turned 90": people do what they do; what they need or when they come may be a note. */
const ofPeople =
  /^(?:(?:my|our|his|her|the|your) (?:\p{L}+ )?)?(?:neighbou?rs?|boss|manager|mum|mom|dad|mother|father|sister|brother|wife|husband|partner|son|daughter|kids?|baby|cat|dog|friends?|colleagues?|teacher|landlord|roommate|flatmate|grandma|grandpa|granny|grandad|aunt|uncle|cousin|boyfriend|girlfriend|ex|doctor|team|client|customers?|coach|teenager|toddler) (?:just |also |really |finally |already |then )?(?:(?!(?:needs|wants|arrives|comes|visits|lands|starts|leaves|has|is|was|gets|birthdays?|gifts?|presents|meds|lessons|classes|appointments|meetings|needed|wanted|bowls|toys|shoes|clothes|pills|supplies|documents|papers|forms|vaccines|shots|vitamins|treats|notes|updates|reports|photos|pictures|interviews|emails|calls|reviews|feedbacks|s)\b)\p{L}{2,}[^su'’]s|\p{L}{2,}ed|went|came|got|left|broke|fell|said|told|thought|lost|won|made|took|gave|forgot|bought|sold|had|ate|slept|kept|knew|felt|found|met|ran|saw|heard|wrote)(?= \S)/iu;
/** "feeling much better", "dying to know", "missing the sun". */
const ofFeeling =
  /^(?:(?:still|just|so|really|kinda|totally|already) )*(?:feeling|dying|struggling|freezing|starving|missing|enjoying|loving|hating|wishing|hoping|dreading|craving|regretting|wondering|thinking|sitting|standing|sweating|crying|laughing|yawning|smiling|counting down|running late|falling asleep|getting (?:old|late|tired|hungry|cold|dark|bored|married|used))\b/iu;
const owner = /^(?:my|our|his|her|their|the)$/u;
/** "neighbour plays the drums", "bus never came". */
const doing =
  /^(?:\p{L}+ ){1,2}(?:never|always|still|keeps|just)\b|^(?:\p{L}+ ){1,2}?\p{L}{2,}[^su]s (?:the|my|his|her|their|our|a|an|all|every|so|too|like|at|in) /u;
/** "Lena broke her leg", "prices went up". */
const happened =
  /^(?:broke|lost|won|died|fell|left|gave|got|went|came|took|made|said|told|thought|forgot|quit|moved|called|texted|sent|bought|sold|ate|drank|slept|met|saw|heard|found|felt|became|began|grew|flew|drove|ran|sang|spoke|wrote|knew)$/u;
const objects =
  /^(?:the|my|our|his|her|their|its|a|an|me|him|us|them|it|up|down|out|off|away|back|home|to|in|on|at|for|from|again|that|this|so|really|very|well|late|early)$/u;
/** A sentence may end with these once its time is taken off: "my train leaves". */
const ending = /^(?:leaves|starts|ends|begins|opens|closes|arrives|quit|died|left|broke|won|lost|fell)$/u;
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
  /^(?:could|would|should|does|did|is|are|was|were|has|had|am|shall|might) \p{L}/iu,
  /^(?:will|can|may) (?:\p{L}+ ){2,}\p{L}+/u,
  /, (?:can|could|should|will|would|do|does|did|is|are|was|were) (?:i|we|it|they|he|she|there|that|this)\b/iu,
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
  /^(?:(?:at|in|on|for|within|after|from|to|by|with|under|of|about|until|since|during|before|through|like) )?(?:what|which|whose|how (?:many|much|long|often|far|big|old))\b(?! to\b)/iu,
  /^(?:before|after|if|when|while|since|because) (?:i|we|you|he|she|they|it|my|the)\b[^,?]{2,50}?,? (?:should|can|could|do|does|did|will|would|is|are|what|how|which|where) (?:i|we|you|he|she|they|it|there|the|my)\b/iu,
  /\b(?:equals?|costs?|weighs?|is worth|are worth|makes?) (?:what|how much|how many)\b/iu,
  /^be (?:\p{L}+ed|considered|able|willing|classified|made|called)\b/iu,
  /^(?:anyone|anybody|somebody|someone|everyone|nobody) (?:else|know|knows|want|wants|up|have|has|seen|fancy|free)\b/iu,
];
/** "thinking about dinner, what should I make": a question after a lead; after a command it may be a note. */
const trailing =
  /(?:,|;| -) ?(?:what|how|where|when|who|which|why|should|do|does|is|are|can|will|would|did)(?:'s|'re)?(?: (?:many|much|long|often|busy|far|type|kind|time|steps?))? (?:i|we|you|he|she|it|they|there|the|my|your|this|that|is|are|do|does|can|should|will|would)\b/iu;
export const isQuestion = (core: string): boolean =>
  questions.some((pattern) => pattern.test(core)) || (trailing.test(core) && !beginsWithVerb(core));

/** Words that are the whole answer, with nothing but courtesies after them. */
const answers =
  /^(?:nah|nope|naw|nada|negative|positive|affirmative|yeap|yup|yea|no way|not really|absolutely|definitely|totally|indeed|true|false|accepted|agreed|confirmed|approved|appreciated|correct|exactly|precisely|certainly|obviously|understood|roger|copy that|fair enough|all right|alright|whatever|wait|maybe|maybe (?:yes|no|not|so|either|later)|either or|(?:definitely|absolutely|certainly|probably) not|i(?:'?ll| will) pass|perhaps|both|either|neither|quit|quit it|shut up|stop (?:it|that|now)|do (?:that|it|so|this)|leave it|forget it|skip it|go on|come on|carry on|oh well|well|enough|softer|louder|quieter|slower|faster|oh|ah|aw+|meh|wow|makes? (?:total |perfect )?sense|take care|my mail|recipes?|me (?:too|neither)|same(?: here)?|of course|by all means|one more time|start over|try again|let's try again|retry)(?:[\s,]+(?:please|then|now|again|maybe|it does|it is|one|the other|so|thanks|for (?:sure|now)|most definitely|mate|man|dude|all|that|it))*[\s.!…]*$/iu;
/** Openings of greetings, praise, surprise and refusal, whatever follows. */
const manners =
  /^(?:(?:a )?(?:many |special |big |lots of )?(?:thanks|thx|thanx|ty|cheers|tysm|kudos|congrats|congratulations)\b(?! (?:card|cards|note|notes|letter|letters|email|gift|speech)\b)|thank you\b(?! (?:card|cards|note|notes|letter|letters|email|gift|speech)\b)|good ?(?:morning|night|evening|afternoon|bye|luck|grief|lord|point|question|idea|call|stuff|times|one|job|work)\b|(?:hi|hello|hey|heyo|hiya|howdy|hola|aloha|yo|sup|greetings|welcome back)\b|(?:bye|buhbye|farewell|ciao|adios)\b|until (?:next time|then|tomorrow|later)$|(?:no worries|no problem|never ?mind|my bad|my pleasure|excuse me|pardon me|hang on|hold on(?! to\b)|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|give me a (?:sec|second|moment|minute)|sounds? (?:good|great|like|fine|right)|looks (?:good|great)|(?:great|nice|good|cool|amazing|awesome|excellent|fantastic|brilliant|lovely|superb) (?:job|work|one|story|stuff|effort|team|try|point|response|answer|to (?:hear|know|see|meet))\b|well (?:done|played|said)|none of (?:them|those|these|the above)|(?:exact|perfect|right|wrong|correct) (?:response|answer|command)|let's (?:see|begin|go|do (?:it|this))$|lets begin|go for it|be quiet|thank (?:god|goodness|heavens)|(?:classic|typical|figures|kidding|joking|jk|just kidding|just joking|fair|same|true|mood|big mood|bummer|shame|yum|legend|gotcha|touché)(?=[\s.!,]*$)|long time no see|(?:yea[hp]?|yup|yep|oh|wow)?[, ]*(?:that was |what )?(?:an? )?(?:great|amazing|excellent|good|nice|perfect|wonderful|awesome|brilliant|exact) (?:response|answer|reply|command)\b|remember when (?:we|i|you|they|he|she)\b|let me thank\b|(?:\p{L}+[, ]+)?(?:that is|that's|thats|that was|that will be|that'll be) (?:all|enough|it|not|wrong|right|correct|what|how|why)\b(?! (?:to|left|the|my))|still \p{L}+ing$|ugh+|phew|yikes|ouch|yay|woo+\p{L}*|omg|lol|haha\p{L}*|lmao|rofl|hmm+|guess what|believe it or not|can't (?:believe|complain|stand|say|decide|remember)|couldn't (?:agree|care)|wouldn't (?:know|care)|would not (?:know|care)|didn't (?:understand|get|mean|know|catch)|what a\b|such a\b|how (?:nice|cool|sweet|sad|funny|weird|lovely)|so (?:much fun|true|cool|sorry|tired|happy|excited|far)|too (?:bad|late)|no idea|(?:i )?have no idea|not (?:sure|yet|bad|much|again|really)|see (?:you|ya)|talk (?:to you|soon|later)|have a (?:good|nice|great|lovely|safe) (?:day|one|evening|night|weekend|time|trip)|happy (?:birthday|new year|holidays|monday|friday|weekend|anniversary)(?: to\b|$|,)|repeat(?: (?:that|it|please|again|after|over|what|yourself).*)?$|run that by|come again)(?=$|[^\p{L}]))/iu;
/** Sounds, and what one wishes, grants or answers another in passing. */
const passing =
  /^(?:(?:much|greatly|really|highly|very much|well) (?:appreciated|obliged|needed|deserved|earned)\b|remind me (?:why|how come|who (?:is|was|are))\b|(?:o+h+|a+h+|oof|eek|duh|gee+z|sheesh|bah|pf+t|psst|tsk|welp|whoa+|woah|dang|damn|crap|heh+|hehe+|ha|hah|hooray|hurray|bravo|amen|cheerio|toodles|laters|wass?up|what's up|whaddup|g'?day|ahoy|salut|bonjour|namaste|ta|ta-?da|voil[aà]|boo|yuck|e+w+|gross|aha|uh-huh|mhm+|mm+|bingo|touch[eé]|knock|hear|there|tough|blah|yada)(?=$|[\s,!.?])(?! (?:do|list|done|box)\b)[\s,!.]*(?:[\p{L}']+[\s,!.]*){0,3}$|(?:(?:a|an|that's|what|very|such|pretty|really|oh) )*(?:fair|good|great|valid|excellent|solid|nice|bad|terrible|awful|lovely|awesome|brilliant|interesting|wise|smart|clever|weird|strange|funny|tough|rough|crazy|wild|sad|big|huge|decent|beautiful|stupid|silly|dumb|cute|impressive|small|long|busy|boring|amazing|wonderful|perfect|happy|strong|hard|tricky|bold) (?:point|enough|question|idea|call|stuff|vibes?|times?|news|thinking|move|choice|luck|day|week|one|joke|moment|mood|deal|words?|life|world|coincidence|thought|shot|save|catch|weather|start|end|ending|argument|answer|reply|advice|tip|hunch|guess|morning|night|feeling)$|get (?:well|better) soon|sweet dreams|(?:have|had) (?:fun|a (?:blast|ball|good|great|nice|lovely|safe|wonderful))\b|enjoy(?: (?:it|yourself|your (?:day|evening|weekend|meal|trip|holiday)|the (?:rest|show|ride)|that))?$|safe (?:travels|journey|trip|flight)$|break a leg|best of luck|all the best|best wishes|same to you|you too|sleep (?:well|tight)|rest well|cheer up|hang in there|chin up|keep it up|keep up the|keep going|stay (?:safe|strong|tuned|calm|well|cool)$|drive safe(?:ly)?|be (?:good|safe|careful|nice|right back)$|don't worry|relax|chill(?: out)?$|calm down|lighten up|(?:but )?then again|speak soon|no (?:rush|hurry|pressure|biggie|offen[cs]e|kidding|comment|clue|pain|doubt|dice|luck|joy|shit)\b|take your time|let me (?:think|see|guess|rephrase|explain|clarify|ask you|tell you|finish|be\b|get (?:back|this straight)|try that again|put it)|(?:yeah |yep |yes )?whatever|my (?:goodness|god|oh my|word)|for (?:real|sure|crying)|on (?:second thought|the other hand|a serious note)|in (?:that case|any case|fact|other words|short|a nutshell|hindsight)\b|at least\b|at the end of the day|as (?:if|always|usual|expected)|just (?:curious|wondering|saying|checking|testing|chatting|looking|thinking|because|so)\b|same old|long story|story of my life|such is life|it is what|here we go|there (?:you|we|it) (?:go|goes|are|is)|that's life|time flies|small world|better late|practice makes|easy peasy|piece of cake$|my (?:treat|fault|mistake|apologies|condolences|thoughts exactly)|fingers crossed|touch wood|knock on wood|hard to (?:say|tell|believe)|easier said|go figure|big if true|works for me|fine by me|suits me|beats me|search me|count me (?:in|out)|same difference|never again|not (?:my|your|the|a|an|so|too|that|exactly|quite|necessarily|today|this time|for me|gonna|to worry|a chance|a clue|at all)\b|nothing (?:much|new|special|really)|none of|neither\b|anything (?:is|goes)|to be (?:honest|fair|frank|or not)|needless to say|truth be told|if you (?:say|ask|insist|must|know)|believe me|trust me|mark my words|you know\b)/iu;
const greeting =
  /^(?:hi|hello|hey|heyo|hiya|good (?:morning|evening|afternoon|night))\b[\s,]*(?:\p{L}+[\s,]*){0,2}[!.?]*$|^happy (?:\p{L}+day|weekend|holidays|new year)\b[\s,]*(?:\p{L}+[\s,]*){0,3}[!.]*$/iu;
/** "thanks for helping out", "no, that's not it": what was taken off as a courtesy was the matter itself. */
const answering =
  /^(?:(?:many |a lot of )?(?:thanks|thanx|thx|thank (?:you|u)|cheers)(?! (?:card|note|letter|email|gift))(?: (?:for|so|a|again|very|to|but)\b|$)|(?:uh+ |oh |well )?(?:no|nope|nah|naw)\b(?! (?:longer|later|more|need|spend|sugar))|yeah? (?:strongly|totally|absolutely|right|exactly|perfect|amazing|that|it)\b)/iu;
/** "k thx bye", "heyy": nothing but the small words of chats, however long drawn. */
const chatWords =
  /^(?:k+|o+k+|oka+y+|thx+|thanks?|thanx|ty+|tysm|by+e+|lo+l+|lmao+|rofl|haha\p{L}*|heh\p{L}*|omg+|pls|plz|yo+|h+e+y+|hi+|hello+|eh+|huh|h+m+|ah+|oh+|uh+|um+|er+m?|meh|nah+|yea+h*|ye+p+|yup+|ye+s+|no+|np|yw|cu|cya|ttyl|brb|gg|wp|idk|imo|smh|ikr|xd|coo+l+|ni+ce+|gre+at|sure|fine|right|wow+|aw+|so+|well|then|there|mate|man|dude|bro|sis|mmk|gn|gm|morning|love|babe|folks|guys|all|you|u|thank)$/iu;
const isChat = (said: string): boolean =>
  said.length < 40 &&
  said
    .split(/[\s,.!?…]+/u)
    .filter((word) => word !== "")
    .every((word) => chatWords.test(word));
const code =
  /^(?:select\b.{1,80}\bfrom\b|insert into\b|def \w+\s*\(|function\b.*\(|import \w+ from|const \w+ =|let \w+ =|console\.|print\(|#include|<\w+>|\{)/iu;
export const isManners = (core: string, said = core): boolean =>
  isChat(said) ||
  code.test(said) ||
  greeting.test(said) ||
  passing.test(core) ||
  passing.test(said) ||
  answers.test(core) ||
  manners.test(core) ||
  answering.test(said);
