import { dependent, opensCondition, readMoods, type Denied } from "./clause-mood.ts";
import { effectClasses, effectVerb, type EffectClass } from "./effect-verbs.ts";
import { clausesAbroad, deniedUnread } from "./other-languages/read-abroad.ts";
import { otherLanguage } from "./other-languages/tell-language.ts";

/**
 * What the user's own words ask for, clause by clause. High recall on purpose: a clause counts as asking for nothing
 * only when it plainly is a question or a wish to see something.
 */
export interface AskedClause {
  /** Without the parts that forbid, or that only tell what somebody else said. */
  readonly text: string;
  /** With them. */
  readonly whole: string;
  readonly words: readonly string[];
  /** The effects its verbs ask for or report ("I sent it" reports a completion). */
  readonly effects: ReadonlySet<EffectClass>;
  /** A question, a greeting, a wish to see or to know. */
  readonly informs: boolean;
  /** What it speaks of and does not ask for: forbidden, not (yet) so, conditional, somebody else's wish. */
  readonly denied: readonly Denied[];
}

const openers =
  /^(?:(?:hey|hi|hello|carole|please|ok|okay|so|and|then|also|well|now|just|actually|oh|um|thanks|thank you|great|good|perfect|lovely|awesome|brilliant|yes|yeah|sure)[\s,!.:]+)+/i;
const request =
  /^(?:can|could|would|will|won't) (?:you|we|u)\b|^(?:can|could|may) i (?:have|get) (?:you\b|(?:\S+ ){1,4}back\b)|^(?:i(?:'d| would) like|i want|i need) you\b|^let's\b|^let us\b|^would you mind\b|^how about (?:we|you)\b|^why don't you\b/i;
const question =
  /^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|(?:do|have) (?:i|you|we|they|any\w*|some\w*)|(?:does|did|had|has) (?:i|you|we|he|she|it|they|any\w*|some\w*|that|this)|am|should(?!(?:n['’]t)? (?:(?:only|just|also|still|prob|probs|really|\w+ly) )?(?:be|take|say|read|last|happen|wait)\b)|shall|may|might|can i|could i|any|anything|whats|what's|who's|how's)\b/i;
const lookUp =
  /^(?:show|list|find|search|tell (?:me|us)|give me (?:a |the |my )?(?:\w+ )?(?:list|overview|summary|rundown|update|report|plan)|explain|summari[sz]e|describe|read(?: (?:me|out|aloud|back|through|it|that|them|the|my|this|these|all|every\w*)\b|$)|display|look|count|compare|check(?! off)|see|view|remind me (?:what|which|who|when|where|why|how)|walk me|help me (?:plan|decide|choose|prioriti[sz]e|understand)|plan my|prioriti[sz]e my (?:day|week)|rank|recommend|suggest|write (?:me )?(?:a|an) (?:poem|story|song|joke|essay)|tell me a|sing|translate|hello|hi|hey|thanks|thank you|good (?:morning|evening|afternoon|night)|i (?:want|need|would like|'d like) to (?:see|know|understand|hear)|let me (?:see|know)|suppos(?:e|ing)|imagine|assum(?:e|ing)|pretend|let's (?:say|assume|suppose)|if (?:i|we) (?:only )?(?:have|had|am|was|were)|brief me|(?:the |my |a )?(?:weekly|daily|morning) (?:review|briefing|recap|report|summary)(?=\s*(?:please|now|[.!?]|$))|(?:draft|write|compose|prepare) (?:me )?(?:a |an )?(?:\w+ )?(?:nudge|follow-?up|chaser|message|ping)\b|anything|nothing|never ?mind|ok|okay|cool|nice|great|bye|that['’]?s (?:all|it)(?: (?:for|from) \w+(?: \w+)?)?(?=\s*(?:[.,!]|$))|see you|talk (?:to you )?(?:later|soon|tomorrow))\b/i;

const creationWords =
  /\b(?:remind me (?:to|about|of|that)|don't (?:let me )?forget|(?:new|another) (?:task|to-?do|reminder|item)|note to self|to-?do:|i (?:need|must|should|ought|want|gotta)\b|i(?:'ve)? (?:have|got) to\b|(?:have|has|need|needs|got) to (?!be\b)|task (?:to|for|called|named)|tasks (?:to|for)|subtasks?|break (?:\S+ ){0,5}(?:down|into|up)|turn (?:\S+ ){0,6}into (?:tasks|a task|to-?dos))/i;
const completionWords =
  /^(?:just |already |finally |also )*(?:sent|paid|bought|called|wrote|submitted|filed|cleaned|booked|fixed|shipped|emailed|mailed|picked up|dropped off|delivered|signed|returned) (?:the|my|our|that|this|both|all)\b|\b(?:done|finished|completed?|complete|sorted|handled|over with|out of the way|wrapped up|took care of|taken care of|ticked?|check(?:ed)? off|cross(?:ed)? off|already (?:did|made|sent|called|paid|bought|wrote|submitted)|i(?:'ve| have)? (?:just |already |finally )?(?:did|sent|paid|bought|called|wrote|submitted|filed|made|met|read|cleaned|booked|fixed|shipped|emailed|mailed|posted|picked up|dropped off|delivered|signed|returned|\w+ed)\b|we (?:just |already )?(?:did|sent|shipped|finished|\w+ed)\b|(?:is|are|was|were|went) (?:in|out|through|over)(?=\s*(?:[.,!;]|$))|(?:(?:is|are|was|were|has|have|went)|['’](?:s|re|ve)) (?:all |now |finally |safely |already )?(?:gone |been taken )?back(?=\s*(?:[.,!;]|$|where\b|home\b|at\b))|(?:(?:is|are|was|were|got|been) |['’](?:s|re) )(?:\w+ )?(?:\w{3,}ed\b|sent|paid|shipped|submitted|bought|booked|filed|delivered|signed|fixed|cleaned|done|in the bag))\b/i;
const updateWords =
  /\b(?:make (?:that|it|this|them|these|those|the|all|my|both|everything)|(?:is|are|it's|that's|now) (?:now )?(?:urgent|important|critical|due|blocked|high|low|postponed|delayed|cancell?ed|pushed|moved|waiting)|due|urgent|asap|(?:high|low|medium|top|higher|lower)(?: |-)?priority|more important|less important|can wait|waiting (?:for|on)|blocked|stuck|instead|working on|in progress|started|call (?:it|that)|should (?:say|be|read|happen)|turn (?:that|it|this) into|rather|earlier|later|not \w+day|until|(?:depends?|waits?|hinges?) (?:on|for)|(?:needs?|requires?) (?:(?!to\b)\S+ ){1,6}(?:first|before)|(?:comes?|has to (?:come|be done)|must (?:come|be done)) (?:after|before|first)|(?:stop|no longer|not) repeat\w*|skip|can only (?:do|make|start)|hand(?:ed)?|from now on|#\w|(?:is|are|happens?|will be|takes place) (?:now )?(?:on|at|in|by|till|next|this|today|tomorrow)\b)/i;
const deletionWords =
  /\b(?:get rid|(?:don|won|do|will|shall|would)(?:['’]t| not) need|(?:not|never) going to need|(?:don['’]t|do not) (?:have|need) to (?:\S+ ){1,6}any ?more|(?:i|we|they) (?:don['’]t|do not|won['’]t) do (?:the|that|this|it|my|our)\b|no longer (?:need|relevant|necessary)|not needed|forget (?:about )?(?:it|that|the)|cancell?(?:ed)?|never ?mind|drop|scrap|scratch (?!that\b(?!\s+\w))|chuck|(?:take|takes|took) (?:it|that|this|them|those) off|off (?:my|the) (?:list|table)|won't happen|not happening|can go(?=\s*(?:[.,!;]|$))|not doing|lose the|kill|skip|fell through|called off|no need (?:for|to)|moot|obsolete|gone|withdrew|isn't happening|not going to happen)\b/i;
const restoreWords =
  /\b(?:undo|redo|(?:scratch|strike) that|take (?:that|it|this) back|bring (?:\S+ ){0,5}back|put (?:\S+ ){0,5}back|go back|roll back|revert|restore|recover|reopen|not done (?:yet|after all)|un\w+ (?:it|that)|didn't (?:actually )?(?:finish|do|complete)|my mistake|wrong one|by mistake|oops|(?:no|nope|sorry|wait),? (?:i meant?|not|the|that one|wait|no|just)|not (?:that|this)(?: one)?(?=\s*[,.!;])|wrong (?:one|task)|keep (?:it|that|them|that one)|(?:leave|keep|put) (?:it|that|them|those) (?:back )?(?:where|how|as|the way) (?:it|they|that) (?:was|were)|(?:have|get|want|need) (?:\S+ ){1,4}back|(?:it|that|them) off again|forget it)\b/i;

/** Sentences and halves of sentences; a verb after "and" asks on its own, and so does a question after news. */
export function askedClauses(text: string): AskedClause[] {
  const language = otherLanguage(text);
  if (language !== null) return clausesAbroad(text, language);
  return deniedUnread(text) ?? clausesInEnglish(text);
}

function clausesInEnglish(text: string): AskedClause[] {
  return text
    .split(
      /(?<=[.!?;])\s+|\n+|,\s*(?=(?:and|then|but|also|please|can|could|would)\b)|,\s*(?=(?:so )?(?:what(?:['’]s| is| else| do| should)|which|how (?:much|many)|anything) [^,]*\?\s*$)|\s+(?:and|then|(?<!\b(?:all|every\w*|any\w*)\s)but)\s+(?=(?:then |also |please |just )?[a-z]+)/i,
    )
    .flatMap(atVerbs)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map(withConditions());
}

/** "If they call off, delete the visit": the deletion depends on it as well, up to the end of the sentence. */
function withConditions(): (piece: string) => AskedClause {
  let depends = false;
  return (piece) => {
    const clause = readClause(piece, depends);
    depends = (depends || opensCondition(piece)) && !/[.!?]$/.test(piece);
    return clause;
  };
}

/** "Finish the milk, push the plumber to Monday": a command after a comma asks on its own. */
function atVerbs(piece: string): string[] {
  const pieces = [""];
  for (const part of piece.split(/(?<=,)\s+/)) {
    const verb = effectVerb(/^[\p{L}-]+/u.exec(part)?.[0].toLowerCase() ?? "");
    const commands = verb?.form === "base" && verb.classes.some((name) => name !== "create");
    if (commands) pieces.push(part);
    else pieces.push(`${pieces.pop()} ${part}`);
  }
  return pieces;
}

function readClause(text: string, depends: boolean): AskedClause {
  const plainly = readMeant(text);
  const moods = plainly.informs ? null : (readMoods(text) ?? (depends ? dependent(text) : null));
  if (moods === null) return { ...plainly, whole: text, denied: [] };
  const kept = moods.kept.trim() === "" ? null : readMeant(moods.kept);
  const effects = new Set<EffectClass>(moods.tells ? ["update"] : []);
  for (const { text: part, without } of kept?.informs === false ? moods.asking : [])
    for (const effect of readMeant(part).effects) if (!without.includes(effect)) effects.add(effect);
  // "No, not finished yet" takes back as a whole.
  if (kept?.effects.has("restore") === true && !moods.denied.some((each) => each.effects.includes("restore")))
    effects.add("restore");
  const nothing = { text: "", words: [], informs: true };
  return { ...(kept ?? nothing), effects, whole: text, denied: moods.denied };
}

function readMeant(text: string): Omit<AskedClause, "whole" | "denied"> {
  const bare = text.replace(openers, "");
  const words = bare.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isRequest = request.test(bare);
  const asks = !isRequest && !didIt.test(bare) && (question.test(bare) || /\?\s*$/.test(bare));
  const looks = !isRequest && !tellsOfBlocker(bare) && (lookUp.test(bare) || bare === "");
  const afterRequest = bare.replace(request, "").trim();
  const looksPolitely = isRequest && lookUp.test(afterRequest.replace(/^(?:please )/i, ""));
  const thanks = /^\W*(?:thanks|thank you|thx|cheers) (?:a lot |so much |again )?for \w+ing\b/i.test(text);
  const informs = asks || looks || looksPolitely || thanks;
  return { text, words, effects: informs ? new Set() : effectsOf(bare, words), informs };
}

/** "Read the memo is blocked by call mom": the title begins like a wish to see, and the sentence tells what waits. */
const tellsOfBlocker = (text: string): boolean =>
  waits.test(text) &&
  !/^(?:show|list|tell|give|explain|display|remind|let|i|we|summari[sz]e|help|if|suppos\w+|imagine|assum\w+|hello|hi|hey|thanks|thank)\b/i.test(
    text,
  ) &&
  !/\b(?:what|which|who|whether|why|how|if|tasks?|everything|anything|all|\w*thing)\b|\?/i.test(text);
const waits =
  /^\S+ .*\b(?:(?:is|are|gets|got|will be) (?:now |still )?(?:blocked|held up|on hold|stuck|waiting)|(?:waits?|depends?|hinges?) (?:on|for)|(?:needs?|requires?) (?:\S+ ){1,6}first|(?:comes?|has to (?:come|wait)|must (?:come|wait)) (?:after|for|until))\b/i;

/** "… but did it today" tells, where "did it work?" asks. */
const didIt =
  /^(?:just |already |finally )*did (?:it|that|this|them|both)(?:,? (?:today|already|yesterday|now|just now|this \w+|last \w+|myself|anyway|too|all|at \w+|on \w+day))*[.!]*$/i;

const english =
  /\b(?:the|a|an|to|my|is|are|it|that|this|of|for|on|please|i|you|me|with|by|done|task|tasks|at|from|not|and)\b/i;

function effectsOf(text: string, words: readonly string[]): ReadonlySet<EffectClass> {
  // In a language that is not read here a wish may be anything; what it names still has to fit.
  if (
    words.length > 1 &&
    !english.test(text) &&
    /[^\p{ASCII}]|\b(?:die|der|das|den|mir|ich|bitte|eine?n?|la|le|les|el|los|una?|il|het|een|por|per|para|de|du|auf|bis|als|met)\b/iu.test(
      text,
    )
  ) {
    return new Set(effectClasses);
  }
  const effects = new Set<EffectClass>();
  for (const word of words) {
    const verb = effectVerb(word);
    // "Do" names no effect of its own: "do what the note says".
    if (verb !== undefined && verb.base !== "do") for (const name of verb.classes) effects.add(name);
  }
  if (creationWords.test(text)) effects.add("create");
  if (completionWords.test(text) || didIt.test(text)) effects.add("complete");
  if (updateWords.test(text)) effects.add("update");
  if (deletionWords.test(text)) effects.add("delete");
  if (restoreWords.test(text)) effects.add("restore");
  return effects;
}

/** The user only wants to know or see something. An empty message asks for nothing we know of, so it does not count. */
export function asksOnly(text: string): boolean {
  const clauses = askedClauses(text);
  return clauses.length > 0 && clauses.every((clause) => clause.informs);
}
