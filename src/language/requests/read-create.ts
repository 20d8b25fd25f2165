/** "remind me to call Anna", "add milk to my list", "I need to pay rent", "todo: book flights": something new to do. */
import { anotherAppointment, ownsAppointment } from "./appointments.ts";
import { fieldOf, type Clause } from "./clause.ts";
import { withPromised } from "./promised.ts";
import { beginsWithVerb } from "./statement.ts";

const noun = String.raw`(?:remineder|remider|(?:alert|event|calendar|group|phone) reminders?|reminder (?:alerts?|alarms?|notifications?)|alerts?|notifications?|to-?\s?do(?! list\b(?! item))(?:s| item| list item)?|tasks?|reminders?|items?|action items?|list items?|entry|tickets?|notes?|event|calendar (?:event|entry|item)|thing to do)`;
const adjectives = String.raw`(?:(?:new|quick|another|high|low|medium|top|priority|important|urgent|recurring|repeating|daily|weekly|monthly|personal|small|work|simple|following)[\s-]+)*`;
const article = String.raw`(?:(?:me |us )?(?:a|an|another|the|one|this|these|some|my) )?`;
const joint = String.raw`(?:\s*(?:[:–—-]|,)\s*|\s+(?:to|on|in) (?:(?:my|the) )?(?:list|to-?do list|tasks|calendar))*(?:\s*(?:that|which)?\s*(?:to|for me to|for|about|of|regarding|concerning|called|named|titled|saying|says|that|where i|is|with the title|with title|reminding me to|reminding me that|telling me to|on)\b)*\s*[:–—-]?\s*`;

const list = String.raw`(?:my |the |our |a |this |that |your )?(?:[\p{L}'-]+ ){0,2}?(?:to-?\s?do(?:s|'s)?(?: list)?|(?<!mailing |guest |email |price |contact |wait |waiting |invite )list|tasks?|task list|backlog|calendar|agenda|schedule|reminders?|board|inbox|planner)`;

const wishedTask =
  /^(?:to )?(?:add|create|make|set|put|schedule|log|be reminded)\b.*\b(?:task|to-?\s?do|reminder|list|calendar|reminded)\b/iu;

/** How the wish in a statement begins: "I need to …". */
const wishStart = String.raw`^(?:i|we|you|me and \p{L}+|`;

/** Each captures the to-do phrase. */
const patterns: readonly RegExp[] = [
  /^(?:add|create) (?:a |another )?sub-?tasks? (?:to|for|under|in) [^:]{1,120}:\s*(.+)$/iu,
  new RegExp(
    String.raw`^(?:add|create|make|set(?: up)?|log|record|enter|open|start|new|put in|setup|include|provide|place|send|post|arrange|insert|need|give|save|i need|i want|schedule|draft|leave|write|build|generate)\s+${article}${adjectives}${noun}\b${joint}(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:new\s+)?${adjectives}(?:to-?\s?do|task|reminder|action item|note to self|ai)\s*(?::|–|—|-(?=\s))\s*(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:a )?(?:note|memo)(?: to self)?(?: for (?:later|me|myself))?\s*[:–—]\s*(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:put|set|stick|pop)\s+(?:a|an|another)\s+${adjectives}${noun}\s+(?:(?:in|on)(?: (?:my|the))? (?:calendar|list|agenda|diary|schedule|phone)|in|on|up|down)\b${joint}(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:a|an|one)\s+(?:more\s+|new\s+)?(?:task|reminder|to-?\s?do|one)\s+(?:set )?(?:to|for|about|called|named|that says|that|of)\s+(.+)$`,
    "iu",
  ),
  new RegExp(String.raw`^(?:new|another)\s+${adjectives}${noun}\b${joint}(.+)$`, "iu"),
  new RegExp(
    String.raw`^(?:add|put|stick|throw|chuck|pop|toss|bung|slap|place|include|jot(?: down)?|write(?: down)?|note(?: down)?|get|enter|save|log|append|insert)\s+(?:down\s+)?(.+?)\s+(?:(?:to|on|onto|in|into|as (?:a|an)|under)\s+${list}|(?:on|in) there)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:add|put|append|insert|include)\s+(?:to|on|onto|in)\s+${list}\s*[:,–-]?\s*(?:to\s+)?(.+)$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:reminds?|reming|remined|remid|alert|notify|ping|nudge|prompt|tell(?= me to)|reminder(?= me)|let(?= me (?:remember|not forget))) (?:me|us|my(?= to\b)|everyone|everybody|the team|myself)\b(?:\s+(?:again|later|please|a reminder|remember|not forget|(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= (?:to|that|about|of)\b)))*\s*(?:(?:to|2|that|about|of|when|before|on|for|with|regarding|concerning|when it's time to|it's time to)(?:\b\s*|\s+))*[:,]?\s*(.+)$`,
    "iu",
  ),
  /^(?:remind|alert|notify)(?: (?:about|of|to|for|that|regarding|concerning))+\s+(.+)$/iu,
  /^remind (?=(?:what|where|how|why|who|when|i|we)\b)(.+)$/iu,
  /^(?:i (?:need|want)|have) reminded (?:about|of|to|that)\s+(.+)$/iu,
  /^(?:help|make|have) (?:me|us) (?:to )?remember (?:(?:to|that|about|of|when)\b\s*)*(.+)$/iu,
  /^(?:i|we) (?:don't|do not|dont) (?:want|wanna|like) (?:me |us )?(?:to )?(?:forget|miss)(?: (?:to|about))?\s+(.+)$/iu,
  /^(?:give|send|set|get|drop|leave|make|create|put in|need)(?: (?:me|us|up))* (?:an? |the |another )?(?:[\p{L}-]+ ){0,2}?(?:reminder|alert|notification|heads[ -]up|nudge|ping)(?: (?:to|for) (?:me|us|myself)\b)?(?: (?:to|that|about|of|for|on|regarding|concerning|saying|needed for))+ (?:to )?(.+)$/iu,
  /^(?:reminder|alert) (?:needed|required|please)(?: (?:to|that|about|of|for))*\s+(.+)$/iu,
  /^(?:(?:give|send|set|get|drop|leave|make) (?:me|us)|drop|get|i(?:'d like| want| need)) (?:a |an )?(?:reminder|nudge|heads[ -]up|alert)\s+(?:(?:to|that|about|of|for)\b\s*)*(.+)$/iu,
  /^(?:i|we)(?:'d| would)? (?:need|want|like) reminding (?:to|about|of|that)\s+(.+)$/iu,
  /^(?:i|we)(?:'ve got| have| need| must| should| gotta| got)(?: really| also)?(?: to)? remember (?:that |about )?((?:the|my|our|his|her|their|an?)\s.+)$/iu,
  // "remember that I owe Sami a lunch": a fact, not a deed.
  /^(?:remember|don't forget|do not forget|dont forget|don't let me forget) (?:that )?((?:i|we) (?:owe|am|are|was|were|lent|left|put|parked|told|said|promised|borrowed|'m|'re|gave|moved)\b.+)$/iu,
  /^(?:remember|don't forget|do not forget|dont forget|never forget|don't let me forget|dont let me forget|do not let me forget|make sure|be sure|note to self|let's not forget|(?:don't|dont|do not) let me miss|i (?:almost |totally )?forgot(?= to)|must not forget|mustn't forget|can't forget|cannot forget|i can't forget|i (?:must not|mustn't|shouldn't|can't|cannot|better not|don't want to|do not want to) (?:forget|miss)|must not miss|can't miss)\b(?:\s+(?:that\s+)?(?:to|i|we|you)\b(?:\s+(?:remember to|don't forget to|have to|need to|remind me to))?|\s+that\b|\s+about)?[:,]?\s*(.+)$/iu,
  /^(?:i|we|you|me and \p{L}+|(?!what|when|where|who|why|how)\p{L}+ and (?:i|me))(?:'ll| will| am|'m)?\s*(?:also |really |still |just |definitely |probably |first )*(?:need|needs|have|got|gotta|must|should|oughta|hafta|ought|'ve got|have got|'ve|supposed|going|gonna|better|'d better|had better|'d like|would like|want|plan|intend|am due)(?: also| really| still| probably| definitely| maybe| certainly)?\s+(?:to\s+)?(?:remember to\s+|make sure to\s+|not forget to\s+|be reminded to\s+|go and\s+)?(.+)$/iu,
  /^(?:still |really |i still |just )*(?:it's time to|time to|gotta|got to|have to|need to|must|should|gonna (?:have to|need to)|gonna|going to (?:have to|need to)|oughta|ought to|hafta|i'd better|let me(?! (?:know|think|see|guess|rephrase|explain|clarify|tell|ask you|finish|be|get back|get this|try)\b)|wanna|(?:want|would like|hoping|planning|meaning|trying|supposed|about|time) to)\s+(?!(?:know|hear|see (?:if|what|how|why|you)|die|cry|talk|chat|understand|say|ask you|be)\b)(.+)$/iu,
  /^(?:add|create|make|set|set up|put in|schedule|i need|i want|give me|send me)(?: (?:me|us|up))*(?: (?:an?|my|the|another))? (?!(?:daily|weekly|monthly|new|quick|recurring|re-?occurring|due|priority) (?:reminder|alert|notification)\b)(?:(?:daily|weekly|monthly|new|quick|recurring|re-?occurring|repeating) )?((?:["“][^"”]{1,80}["”]|(?:[\p{L}\p{N}'-]+ ){1,4}?))\s?(?:reminder|alert|notification)$/iu,
  /^(?:add|jot down|note down|write down|put down|pencil in)(?:\s*:)?\s+(?:in\s+)?(?:that i (?:need|have) to\s+|the following:?\s*|to\s+)?(.+)$/iu,
  /^(?:todo|to-do|reminder)\s+(?!list\b|lists\b|app\b)(?:(?:for|about|of|that)\s+)?(.+)$/iu,
  // "on my way out, remind me to take the parcel": when is told first.
  /^(?:on|at|in|during|after|before|when|once) [^,]{2,60}, ?(?:please |can you |could you )*remind me (?:to|about|of|that)\s+(.+)$/iu,
  /^(?:one|another)(?: more| one)? (?:to|for|about)\s+(.+)$/iu,
  /^(?:one|another)(?: more| last| other)? (?:thing|one|item)(?: (?:on|for) (?:my|the) list)?\s*[:,–-]\s*(?:to )?(.+)$/iu,
  /^(?:on|for) (?:the|my) (?:list|agenda|to-?do list)\s*:\s*(.+)$/iu,
  new RegExp(
    String.raw`^(?:i|we)(?:'d| would)? (?:need|want|like)\s+(?:to have\s+)?(?!to\b)(.+?)\s+(?:on|in|added to)\s+${list}$`,
    "iu",
  ),
  /^(?:i|we)(?:'ve| have)? (?:also |just |already )?(?:promised|told|swore|assured)(?: (?:to )?(?!to\b)(?:(?:my|our|the) )?\p{L}+)? (?:that )?(?:(?:i|we)(?:'d| would|'ll| will)|to) (.+)$/iu,
  /^(?:a |the )?(?:new|another|next|last) one\s*[:–—-]+\s*(.+)$/iu,
  /^(?:jog my memory|(?:prod|buzz|poke) me|give me a (?:shout|prod|poke|buzz))(?: (?:about|to|of|on|for|when))* (.+)$/iu,
  /^(?:(?:i|we) )?could do with (?:some |a few )?(?!a (?:break|hug|drink|nap|hand|holiday|laugh)\b)(.+)$/iu,
  /^not forget (?:to |about |that )?(.+)$/iu,
  /^(?:jot|write|note|put|take|get)(?: (?:this|it|that))? down(?: (?:for me|for later))?\s*[:,–-]+\s*(.+)$/iu,
  /^(?:schedule|block(?: off| out)?|set aside|carve out|reserve|make|plan|find)(?: me)?(?: some| a bit of| a little)? time (?:to|for) (.+)$/iu,
  /^(?:need|needs|(?:we|i) need (?:more|some|another|new))(?: (?:some|more|another|to get|to buy))* (?!(?:to|you|your|help|advice|it|that|this|him|her|them|a (?:break|hug|nap|vacation|holiday|drink|hand|minute|moment|sec)|sleep|rest|coffee|time|any|less|info|information|directions?|ideas?|recommendations?|suggestions?|space)\b)([\p{L}-]+(?: [\p{L}-]+){0,3})$/iu,
  /^(?:note|track|keep in mind|take note|bear in mind|be mindful) (?:that|to(?= (?!me\b)\p{L}))\s+(?:(?:i|we) (?:have|need|must|should|want)(?: to)?\s+)?(.+)$/iu,
  /^(?:quick|friendly|small|little|gentle) (?:reminder|task|note) (?:to|for|about|that)\s+(.+)$/iu,
  /^let (?:me|us) know (?:when it's time to|when (?:i|we) (?:need|have|should)(?: to)?|to|about|that i (?:need|have) to)\s+(.+)$/iu,
  /^(?:i|we)(?:'d| would)? (?:need|want|like|have|love) to be (?:reminded|notified|alerted) (?:(?:to|about|of|that|when|on|for)\s+)*(.+)$/iu,
  /^(?:someone|somebody) (?:has|needs|ought|have) to (.+)$/iu,
  /^(?:pencil|slot|squeeze|book) me in for\s+(.+)$/iu,
];

const reminding =
  /^(?:remind|alert|notify|remember|don't forget|do not forget|(?:create|set|add|make|send|give)\b.*\b(?:reminder|alert)\b)/iu;
const statement = patterns.findIndex((pattern) => pattern.source.startsWith(wishStart));
/** "I've taken Rex to the groomer" tells; "I've to take him there" wishes. */
const hasDone =
  /^(?:i|we)(?:'ve| have) (?:just |already |finally |never |ever |always |also |now |recently )*(?:taken|given|been|gone|seen|brought|bought|thought|caught|taught|found|driven|spoken|written|eaten|known|grown|thrown|worn|drawn|broken|chosen|fallen|forgotten|gotten|hidden|ridden|shown|stolen|woken|come|become|made|met|lost|won|kept|left|felt|sent|spent|slept|heard|told|sold|held|paid|put|\p{L}{2,}ed)\b/iu;
const goingTo = /^(?:[Ii]|[Ww]e)\b.*?\bgoing\s+to\s+\p{Lu}/u;
const wanting = /^(?:i|we|you)\b.*?\b(?:want|like|going|gonna|plan)\s+(?:to\s+)?/iu;
const notTodo =
  /^(?:never\b|not\b|only\b|ever\b|always\b|have (?:\p{L}+ed|been|done|gone|sent|paid)\b|know|be (?!at\b|in\b|back\b|home\b|ready\b|there\b|on\b|early\b)|be$|see(?:$| (?:it|that|this|you|how|if|what|why|whether|where)\b)|ask(?:$| (?:you|if|why|how|what|something)\b)|say|tell (?:you|everyone about my)|tell$|hear|understand|talk$|talk (?:to you|about)|believe|think|thank (?:you|u|god|goodness)\b|go home$|sleep|die|cry|scream|cancel|delete|help$|help (?:you|it|with that)|to thank|a |an |the |some |more |you|it|that|this|your|no|any|time|many|lot|fun|been|had|done|finished|one|two|\d)/iu;

const wishedNoun = new RegExp(
  String.raw`^(?:it(?:'d| would) be (?:good|great|nice|helpful|useful|handy|lovely) (?:to have|if (?:there was|there were|we had|i had|you (?:could )?(?:add(?:ed)?|made|make|created?|set up)))|(?:could|can|may) (?:i|we) (?:get|have)|(?:i|we) could use|there should be|we (?:should|need to) have|how about|maybe)\s+(?:a|an|another)\s+${adjectives}${noun}\b${joint}(.+)$`,
  "iu",
);

/** "it would be good to have a task for …": a wish in the form of a statement or a question. */
export function readWishedNoun(clause: Clause): string | null {
  const phrase = wishedNoun.exec(clause.core)?.[1];
  return phrase === undefined ? null : trimPhrase(phrase);
}

/** The to-do phrase of an explicit wish to create, or null. */
export function readCreation(said: Clause): string | null {
  const clause = { ...said, core: toMe(said) };
  for (const [index, pattern] of patterns.entries()) {
    const phrase = pattern.exec(clause.core)?.[1]?.trim();
    if (phrase === undefined || phrase === "") continue;
    if (
      index === statement &&
      (notTodo.test(phrase) ||
        hasDone.test(clause.core) ||
        goingTo.test(clause.core) ||
        !saysTo(clause.core) ||
        (wanting.test(clause.core) && clause.asks))
    )
      continue;
    // "remind me to add eggs to the grocery list": the list belongs to the errand.
    const errand =
      reminding.test(clause.core) && !/\b(?:tasks?|to-?\s?dos?|reminders?|reminded)\b/iu.test(phrase);
    const inner =
      wishedTask.test(phrase) && !errand && phrase !== clause.core
        ? readCreation({ ...clause, core: phrase })
        : null;
    return inner ?? trimPhrase(phrase);
  }
  return null;
}

/** "remind Jason dinner is at 5": without the person it is read like one's own. */
function toMe(clause: Clause): string {
  const person = fieldOf(clause, "assignee");
  const handed =
    person !== undefined && /\bremind\s*$/iu.test(clause.text.slice(0, person.start - clause.start));
  if (handed) return clause.core.replace(/^remind (?=\S)/iu, "remind me ");
  return withPromised(clause.core);
}

/** "to call" → "call"; "that I call" → "call". An article belongs to the user's own words: "about the recycling". */
function trimPhrase(phrase: string): string {
  return phrase
    .replace(
      /^(?:(?:to|that|about|of|regarding|concerning|there(?:'s| is| are) (?=an? )|for (?:me|us|myself) to|(?:i|we) (?:need to|have to|must|should|have|need|'ve got|have got)|(?:i|we)'ve got(?: to)?|(?:when )?it(?:'s| is) time (?:for (?:me|us) to|to|for)|so (?:that )?(?:i|we) can|(?:for )?(?:me|us|myself) (?:to|of|about|for|that)|set (?:to|for)|(?:that |which )?(?:will |should |would |to )?remind(?:s|ing)? me (?:to|of|about|that))\s+)+/iu,
      "",
    )
    .replace(beforeEvent, (lead, rest: string) => (beginsWithVerb(rest) ? rest : lead))
    .replace(leadTime, "")
    .replace(
      /^(?:(?:help (?:me|us) (?:to )?remember|remember|don't forget|(?:it's |the )?time|when (?:i am|i'm|we are|we're) supposed|(?:get|have|receive) a reminder) to) (?=\p{L})/iu,
      "",
    )
    .replace(/^(?:every ?day|daily|each|every) ?(?:morning|evening|night|afternoon)? to (?=\p{L})/iu, "")
    .replace(
      /[\s,]+(?:so|and) (?:please |can you |could you )*(?:set|make|create|add|give me|put in) (?:me )?an? (?:reminder|alert|task)(?: (?:for|about) (?:it|that|this))?$/iu,
      "",
    )
    .replace(
      /[\s,.]+(?:and |so )?(?:can|could|would|will) (?:you|u) (?:please |pls )?(?:remind|alert|notify) (?:me|us)(?: (?:about|of|to do) (?:it|that|this))?$/iu,
      "",
    )
    .replace(
      /[\s,.!]+(?:and |so )?(?:please |pls )*(?:don't|do not) let me forget(?: (?:it|that|this|about it))?$/iu,
      "",
    )
    .replace(
      /[\s,]+(?:\d{1,3}|an?|one|two|five|ten|fifteen|thirty) (?:minutes?|mins?|hours?|days?) (?:prior|beforehand|before|in advance|ahead)(?: of (?:it|that|time)| (?:the )?(?:due )?date)?$/iu,
      "",
    )
    .replace(
      /,\s*(?:i'm|we're|i am|we are) (?:almost |nearly |all )?(?:out|running (?:low|out))(?: of (?:it|them))?$/iu,
      "",
    )
    .replace(
      /[\s,]+(?:so )?(?:please )?(?:add|note|save|remember|write down|put down|log) (?:that|this|it)(?: down| to (?:the|my) list)?$/iu,
      "",
    )
    .replace(
      /\s+(?:to|on|in|into) (?:my|the) (?:list|to-?\s?do list|tasks|calendar|task list|to-?dos)$/iu,
      "",
    );
}

/** "half an hour before the call to print the agenda": the deed stands behind the event. */
const beforeEvent =
  /^(?:for )?(?:at least )?(?:(?:\d{1,3}|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty-five|half an?|a few|a couple of)\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?)|the (?:day|night|morning|evening|week))?\s*(?:before|prior to|ahead of) (?:[\p{L}\p{N}'-]+ ){1,4}?to (\p{L}.*)$/iu;

/** "30 minutes before my dentist appointment": how early, not what. */
const leadTime =
  /^(?:when )?(?:it(?:'s| is) )?(?:for )?(?:at least |up to |about )?(?:(?:\d{1,3}|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty-five|half an?|a few|a couple of)\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?)|the (?:day|night|morning|evening|week))\s+(?:before|prior to|ahead of|in advance of)\s+(?=\S)/iu;

/** "I need to …" and "I must …" wish; "I need a vacation" and "I want pizza" only state. */
function saysTo(core: string): boolean {
  return /\bto\b/iu.test(core) || /\b(?:must|should|gotta|gonna|'ll|will|better)\b/iu.test(core);
}

/** "schedule a meeting with Bob" at a said time is the meeting itself; without one it is the scheduling. */
export function readAppointment(clause: Clause): string | null {
  const due = fieldOf(clause, "due");
  const putDown =
    due?.lead === "for" ? /^(?:put|mark|pencil|note) (.+?) (?:down|in)$/iu.exec(clause.core)?.[1] : undefined;
  if (putDown !== undefined) return trimPhrase(putDown);
  const match = appointment.exec(clause.core) ?? owned.exec(clause.core);
  const held = due?.saysTime === true ? ownedAt.exec(clause.core)?.[1] : undefined;
  if (held !== undefined) return trimPhrase(held);
  const hasHour = clause.fields.some((field) => field.name === "due" && field.saysTime);
  const had = hasHour ? ownsAppointment.exec(clause.core)?.[1] : undefined;
  const more = clause.spoken && due !== undefined ? anotherAppointment.exec(clause.core)?.[1] : undefined;
  if (had !== undefined || more !== undefined)
    return trimPhrase(had ?? more ?? "").replace(/^(?:an?|another) /iu, "");
  return due === undefined || match === null ? null : trimPhrase(match[1]!);
}

const event = String.raw`(?!event (?:called|named|titled|for|about|to)\b)(?!(?:.* )?(?:tasks?|to-?dos?|reminders?|items?|lists?)\b)(?:(?!to )[\p{L}'-]+ ){0,3}?(?:meeting|call|appointment|event(?! (?:called|named|titled|for|about|to)\b)|lunch|dinner|breakfast|brunch|coffee|interview|session|sync|party|class|lesson|visit|check-?up|date|demo|standup|review|one on one|1:1|conference|exam|trip|flight|reservation)\b.*`;
/** "I have a haircut at 11": what has an hour is an appointment, whatever it is called. */
const ownedAt =
  /^(?:i|we)(?:'ve| have)(?: got)?\s+(?:an?|my|our|the)\s+((?!(?:feeling|question|problem|headache|cold|idea|lot|few)\b)[\p{L}][^,;]{1,80})$/iu;
const appointment = new RegExp(
  String.raw`^(?:schedule|put in|pencil in|arrange|set up|set|add|create|organize|organise|make|book)\s+(?:me\s+)?(?:a|an|the|my|our)\s+(${event})$`,
  "iu",
);
const owned = new RegExp(
  String.raw`^(?:i|we)(?:'ve| have)(?: got)?\s+(?:a|an|my|our|the)\s+(${event})$`,
  "iu",
);
