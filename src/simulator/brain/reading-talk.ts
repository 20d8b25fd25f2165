import type { Request } from "./request.ts";
import type { TalkTopic } from "./facts.ts";

const opening = "^(?:(?:oh|well|so|and|ok(?:ay)?|hey|hi|please),?\\s+)*";
const pattern = (source: string): RegExp => new RegExp(`${opening}(?:${source})[\\s.!?…)]*$`, "i");

const whole: readonly (readonly [TalkTopic, RegExp])[] = [
  [
    "greeting",
    pattern(
      "hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|moin|hallo|servus|yo|(?:hi|hello|hey),? (?:there|carole|again|everyone)|(?:are )?you (?:still )?there|anybody (?:there|home)|good morning,? carole|how are you(?: doing)?(?: today)?|what'?s up",
    ),
  ],
  ["alright", pattern("ok(?:ay)?|k|kk|yes|no|sure|alright|fine|yep|nope|nah|yeah|mhm|right")],
  [
    "thanks",
    pattern(
      "(?:many )?thanks?(?: you)?(?: so| very)?(?: much| a lot)?(?:,? carole)?(?: for (?:that|your help|the help))?|thx|ty|cheers|great|perfect|nice|awesome|cool|good(?: job)?|well done|wonderful|excellent|super|great,? thanks?|perfect,? thanks?(?: you)?|(?:(?:thanks|thank you|ok|great),? )?that'?s (?:all|great|perfect|it)(?: for (?:now|today))?|looks good|sounds good|got it",
    ),
  ],
  [
    "goodbye",
    pattern("bye(?: bye)?|goodbye|see you(?: later| tomorrow)?|good night|cu|later|talk (?:soon|later)"),
  ],
  [
    "capabilities",
    pattern(
      "help|help me|what can (?:you|i) (?:do|say|ask)(?: (?:for me|here))?|what do you do|how (?:do|does) (?:you|this|it) work|how can you help(?: me)?|what are you (?:able to do|good at|for)|what features.*|how do i (?:use (?:you|this)|start|begin)|which commands.*",
    ),
  ],
  [
    "identity",
    pattern(
      "who are you|what are you|what(?:'s| is) your name|are you (?:a )?(?:human|real|an? (?:ai|bot|robot|person|model))|(?:which|what)(?: kind of)? (?:ai |language )?(?:model|llm|ai|version|bot)(?: of (?:ai|you))? (?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)|answers(?: me)?|do you (?:use|run on))(?: using| running)?|(?:are you|is this) (?:really |actually )?(?:an? )?(?:claude|gpt[-\\w.]*|llama|chat ?gpt|gemini|copilot|siri|alexa)",
    ),
  ],
  [
    "identity",
    pattern(
      "who (?:made|built|created|developed|designed|wrote|programmed|trained|owns|runs|is behind) (?:you|this|carole)|(?:are|r) you (?:really |actually |just |even )*(?:an? )?(?:real|true|actual|genuine|human|bot|robot|ai|machine|program|person|computer|alive|sentient|conscious|simulated|fake|smart)(?: (?:ai|person|human|being|intelligence|assistant|model|bot|one))?(?: or (?:an? )?(?:real |just )?(?:ai|human|bot|robot|person|machine|program|computer|fake|simulat\\w+))?|am i (?:talking|speaking|chatting) (?:to|with) (?:an? )?(?:real )?(?:human|person|bot|robot|ai|machine)(?: or .{2,20})?|is (?:this|it|there) (?:an? )?(?:real )?(?:human|person|bot|ai|someone|somebody)(?: (?:there|behind (?:this|it)))?|where (?:are|do) you (?:come )?from|how old are you|what should i call you|do you have (?:a name|feelings)|tell me about yourself|introduce yourself",
    ),
  ],
  [
    "privacy",
    pattern(
      "(?:is|are) (?:my|our|the) (?:data|tasks?|information|info|notes|stuff|conversations?|chats?|messages?) (?:really |kept |all )*(?:safe|private|secure|secured|protected|encrypted|confidential|shared|sold|stored|public)(?: (?:here|with you|anywhere|in the cloud|on a server))?|where (?:is|are|does|do) (?:my|our|the|this) (?:data|tasks?|information|notes|stuff|conversations?|chats?|messages?|all)(?: (?:be|get|being))? ?(?:stored|saved|kept|go|going|sent|live|end up)(?: to)?|who (?:can|could|else can|else) (?:see|sees|read|reads|access) (?:my|our|this|these|the|what) (?:data|tasks?|information|notes|stuff|conversations?|chats?|messages?|i (?:write|say|type))(?: here)?|do you (?:ever )?(?:share|sell|store|send|save|keep|leak|upload|collect|track|train on|use) (?:my|our|this|any of my) (?:data|tasks?|information|notes|stuff|conversations?|chats?|messages?)(?: .{2,40})?|is (?:this|it|carole|what i (?:say|write|type)(?: here)?) (?:really )?(?:private|secure|confidential|safe)(?: to use)?|does (?:my data|this|anything|it) (?:leave|go to|get sent to|reach) .{2,40}|are you (?:listening|spying|recording|tracking)(?: .{2,30})?|can (?:my boss|anyone|other people|others|someone|databricks|openai) (?:see|read|access) .{2,40}",
    ),
  ],
  [
    "models",
    pattern(
      "(?:please |can you |could you |can i |how (?:do|can) i )*(?:switch|change|use|select|pick|choose|try|talk to|turn)(?: (?:me|over|you))?(?: (?:to|into))? (?:(?:a|an|the|another|different|other|real|better) )*(?:model|llm|ai|claude|gpt[-\\w.]*|llama|chat ?gpt|gemini|opus|sonnet)(?: (?:instead|please|model|for this))*",
    ),
  ],
];

const asked = "^(?:please |can you |could you |would you |now |hey,? )*";
/** Things that people ask of any assistant and that Carole does not do. Said before anything is read as a task. */
const declined: readonly RegExp[] = [
  new RegExp(
    `${asked}(?:write|compose|sing|recite|make up|generate|create|code|tell|give|show)\\s+(?:me |us )?(?:(?:a|an|another|some)\\s+)?(?:\\w+\\s){0,2}?(?:poem|haiku|limerick|song|lyrics|(?:bedtime |short )story|joke|riddle|rap|sonnet|fairy ?tale|recipe)s?\\b(?!\\s+(?:task|review|draft))`,
    "i",
  ),
  new RegExp(
    `${asked}(?:write|generate|code|implement|debug)\\s+(?:me |us )(?:\\w+\\s){0,3}?(?:function|script|program|code|regex|query|essay|email|class|app)\\b`,
    "i",
  ),
  new RegExp(
    `${asked}(?:write|generate|code|implement)\\s+(?:a|an|some)\\s+(?:\\w+\\s){0,2}?(?:python|javascript|typescript|java|sql|bash|rust|regex)\\b`,
    "i",
  ),
  // How a text is to sound is said to who writes it: a to-do would say until when.
  new RegExp(
    `${asked}(?:write|draft|compose)\\s+(?:me |us )?(?:an? |some )?(?:\\w+,? (?:and )?)?(?:short|brief|friendly|polite|nice|warm|formal|funny|witty|catchy|heartfelt)\\s+(?:[\\w-]+\\s){0,2}?(?:message|e-?mail|text|letter|reply|response|post|caption|tweet|speech|toast|invitation|paragraph|bio|thank[- ]you)s?\\b(?!.*(?:\\d|\\b(?:by|before|until|today|tonight|tomorrow|next|this|\\w+day)\\b))`,
    "i",
  ),
  /\b(?:what(?:'s| is| will be| was)|how(?:'s| is| will)) the (?:weather|temperature|forecast)\b|\bwill it (?:rain|snow|be (?:sunny|hot|cold|warm))\b|\bweather (?:forecast )?(?:in|for|today|tomorrow)\b/i,
  new RegExp(
    `${asked}(?:translate|summari[sz]e|proofread|paraphrase)\\s+(?:this|that|the following|it\\b|["“'])|${asked}translate .+ (?:to|into) \\p{Lu}\\p{L}+`,
    "iu",
  ),
  /^(?:who|what|where|when)(?:['’]s| was| were| is| are| did| invented| discovered| wrote| won) (?:the )?(?:president|capital|king|queen|inventor|author|tallest|biggest|largest|population|meaning of|prime minister|first (?:man|person|president)|world cup|super bowl)\b/i,
  /^(?:what(?:'s| is)|how much is|calculate|compute)\s+[\d(][\d\s+\-*/x×÷^().,%]*\??$/i,
  /\b(?:stock price|exchange rate|bitcoin|football score|lottery numbers|horoscope)\b.*\?/i,
  /^(?:please )?(?:explain|define|what does)\b.*\b(?:means?|quantum|theory|recursion|relativity)\b/i,
  new RegExp(
    `${asked}(?:(?:set|start) (?:me )?(?:an? |the )?(?:alarm|timer)s?\\b|wake (?:me|us) (?:up)?)`,
    "i",
  ),
  /^(?:please |can you )*(?:play|turn (?:on|off)) .*\b(?:music|song|lights?|playlist|tv)\b|^(?:please |can you )*(?:order me|call me|book me|get me) an? .*\b(?:pizza|taxi|cab|uber|flight|hotel)\b/i,
  /^(?:please |can you )*(?:recommend|suggest) (?:me )?(?:a|an|some) .*\b(?:movie|film|restaurant|book|series|recipe|hotel)s?\b/i,
  // What is asked of somebody who has hands, a phone and a purse; "call it Plan B" and "order my list" are for Carole.
  /^(?:please |hey,? |ok(?:ay)?,? |so |and )*(?:can|could|would|will) (?:you|u) (?:please |also |maybe |just |quickly )*(?:draft|write(?! (?:down|that down|it down|this down))|compose|e-?mail|mail|text|message|call(?! (?:it|that|this)\b)|phone|ring|book|order(?! (?:my|the|them|these|those|all)\b)|buy|pay|translate|google|search (?:the )?(?:web|internet|online|google)|look up (?!my\b)|calculate|compute|explain|proofread|recommend|suggest|drive|cook|print|scan|download|upload|install|tweet|reserve|transfer)\b(?!.*\b(?:remind|reminders?|add|to-?do|lists?|calendar|notes?|an? (?:new )?task)\b)(?! (?:it|that|them)\b)[^"“”]*$/i,
  /^(?:please |hey,? )*(?:can|could|would|will) you (?:please )?(?!(?:add|create|remind|move|mark|set|make|delete|remove|complete|finish|tag|rename|assign|give|undo|reopen|show|list|tell|note|put|push|schedule|reschedule|plan|find|keep|change|update|split|break|postpone|close|cancel|start)\b)\p{L}+ .+ for me[?.!]*$/iu,
  /\b(?:ignore|forget|disregard) (?:all |any |your |the )*(?:previous|prior|above|earlier)? ?(?:instructions|rules|prompts?)\b|\b(?:reveal|show|print|repeat) (?:me )?your (?:system )?(?:prompt|instructions)\b/i,
];

const howTo =
  /^how (?:do|can|would|should|could) i (?:undo|add|create|make|delete|remove|complete|finish|mark|change|move|tag|plan|search|find|use|edit|assign)\b(?!.*\bby \w+day\b)/i;
const connecting =
  /^(?:how|where|can|could)\b.*\b(?:connect|token|credentials|databricks|workspace|log ?in|sign in)\b.*\?*$/i;
const splitting =
  /^(?:please |can you |could you )*(?:split|break)\b(?!.+\binto\b.*(?:[:,]| and )).+\b(?:into|down|up)\b/i;
const copying =
  /^(?:please |can you |could you )*(?:duplicate|clone|copy|make a (?:copy|duplicate) of) (?:it|(?<!copy )that|this|the .+|my .+|that one)[.!?]*$/i;
/** Sighs and moods: not a word about a task. */
const mood = /^(?:ugh|wow|phew|argh|haha|lol|hm+|sigh)\b(?!.*\b(?:add|create|remind|task|delete|mark)\b)/i;

const proactivity =
  /^(?:please |can you |could you |carole,? |ok(?:ay)?,? )*(?:(?:be|become|try to be) (?:(?:a (?:bit|little)|much|way|far|somewhat|even) )?(?:more |less |not (?:so|as) |so |too )*(?:proactive|pushy|quiet(?:er)?|intrusive|forward|insistent|annoying|reserved|active)|(?:stop|quit) (?:nagging|bugging|pestering|bothering|nudging)(?: me)?|(?:suggest|ask|speak up|remind me|nudge me) (?:more|less)(?: often)?(?: by yourself| on your own)?|(?:don['’]?t|do not) be (?:so |too )?(?:pushy|proactive|intrusive))(?: please| from now on| now| with me)*[.!]*$/i;
const obeying =
  /^(?:please |can you |could you |now |just )*(?:do|follow|carry out|execute|obey|act on) (?:what(?:ever)? (?:(?:the|my|its|it)(?: [\p{L}\d'’-]+){0,5}? says?|it says|(?:is|stands) (?:written )?in (?:the|my|its) .+)|the instructions (?:in|of|from|on) .+)[.!]*$/iu;

/** What is for somebody else to do, however it may sound like a row or a link. */
export const readDeclined = (text: string): Request | undefined =>
  declined.some((words) => words.test(text.trim())) ? { kind: "talk", topic: "declined" } : undefined;

export function readTalk(text: string): Request | undefined {
  const said = text.trim();
  if (proactivity.test(said)) return { kind: "talk", topic: "proactivity" };
  if (obeying.test(said)) return { kind: "talk", topic: "notes-are-text" };
  const topic = whole.find(([, words]) => words.test(said))?.[0];
  if (topic !== undefined) return { kind: "talk", topic };
  const refused = readDeclined(said);
  if (refused !== undefined) return refused;
  if (howTo.test(said)) return { kind: "talk", topic: "capabilities" };
  if (connecting.test(said)) return { kind: "talk", topic: "connecting" };
  if (splitting.test(said)) return { kind: "talk", topic: "say-the-parts" };
  if (copying.test(said)) return { kind: "talk", topic: "copying" };
  return mood.test(said) ? { kind: "talk", topic: "unclear" } : undefined;
}

/** "don't delete it", "never mind", "leave it as it is"; but "don't forget to call" asks for a task. */
export function readNegation(text: string): Request | undefined {
  const said = text.trim();
  if (/\b(?:don['’]?t|do not|never)\s+(?:let me\s+)?forget\b/i.test(said)) return undefined;
  const negated =
    /^(?:please |no[,.]? |wait[,.]? |actually[,.]? |ok(?:ay)?[,.]? )*(?:don['’]?t|do not|never ?mind|leave (?:it|that|them|everything)\b|leave the .+ (?:alone|as (?:it|they) (?:is|are))|(?:leave|keep) the (?:rest|others?|other ones|remaining (?:ones|tasks)|same)(?: (?:for (?:now|later)|as (?:is|usual|before|(?:it|they) (?:is|are))|where they are))?[.!]*$|forget (?:it|about it|that)\b|cancel(?: that)?[.!]*$|skip (?:it|that)[.!]*$|stop(?: it| that)?[.!]*$|nothing[.!]*$|not now|i (?:do not|don['’]?t) want (?:you )?to(?!.*\bany ?more))/i;
  const stays =
    /^(?:and |but )?(?:the |its )?[\p{L} ]{1,40} (?:stays?|remains?)(?: (?:the same|as (?:it )?is|unchanged|there|where it is|like that))?[.!]*$/iu;
  if (stays.test(said)) return { kind: "talk", topic: "left-alone" };
  return negated.test(said) ? { kind: "talk", topic: "left-alone" } : undefined;
}

/** The sentence without what it says is not to be done: "…, but don't touch the invoice". */
export function withoutNegatedParts(text: string): string {
  return text
    .replace(/,\s+not (?:the|my) [^.;!?,\n]+(?=[.!]*$)/i, "")
    .replace(
      /[,;]?\s+(?:but|and)\s+(?:please\s+)?(?:don['’]?t|do not|leave)\s+(?!(?:let me )?forget)[^.;!?\n]*/gi,
      "",
    );
}

/** A question about the world: nothing here answers it, and nothing here should turn it into a task. */
export const isWorldly = (text: string): boolean =>
  /^(?:who|what|where|when|why|how|which|is|are|does|do|did|can|could|will)\b.*\?\s*$/is.test(text.trim()) &&
  !/\b(?:tasks?|to-?dos?|due|deadline|plan|list|undo|carole|i|my|me|we|our)\b/i.test(text);
