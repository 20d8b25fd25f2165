import { sentencesOf } from "./own-words.ts";
import type { Request } from "./request.ts";

const opening =
  "^(?:(?:hey|hi|hello|carole|oh|ugh|wow|help|ok(?:ay)?|so|and|but|honestly|man|god)[,.!\\s]+)*";
const muchToDo = `(?:i(?:['’]m| am| feel)?|we(?:['’]re| are)?|feeling) (?:(?:so|really|totally|completely|feeling|a bit|pretty|kind of|kinda|just|getting|very|always|still|have|['’]?ve got|got|there['’]s) )*(?:overwhelmed|swamped|drowning(?: in \\p{L}+)?|snowed under|stressed(?: out)?|buried(?: in \\p{L}+)?|lost|disorgani[sz]ed|behind (?:on|with) everything|(?:so|too|way too|that|this) (?:much|many (?:things|tasks|to-?dos))(?: stuff| work)?(?: (?:to do|going on|on my (?:plate|mind|list)|to get done))?|a (?:lot|ton|million things|thousand things) (?:to do|going on|on my (?:plate|mind|list))|(?:don['’]?t|do not) know where to (?:start|begin))(?: (?:today|right now|this week|at the moment|lately|again|and (?:i )?(?:don['’]?t|do not) know where to (?:start|begin)))*`;
const tooMuch = new RegExp(`${opening}${muchToDo}[.!?…]*$`, "iu");
const before = new RegExp(`${opening}${muchToDo}(?:\\s*[,;:–-]|\\s+so\\b|\\s+but\\b)[,\\s]*(?=\\S)`, "iu");
const mood = new RegExp(
  `${opening}(?:i['’]?m|i am|i feel|we['’]?re|we are|feeling) (?:(?:so|really|very|totally|completely|a bit|a little|pretty|kind of|kinda|just|super|too|still|feeling|absolutely) )*(?:tired|exhausted|sick|hungry|thirsty|sleepy|bored|sad|happy|excited|nervous|anxious|angry|annoyed|frustrated|grumpy|hungover|freezing|cold|worn out|burned out|burnt out|beat|done in|wrecked|dead|ill|unwell|wiped|wiped out|miserable|lonely|great|fine|good|okay)(?: (?:today|right now|this (?:morning|week|afternoon|evening)|again|lately|at the moment|after .{2,30}))*[.!?…]*$`,
  "iu",
);
const helpMe = new RegExp(
  `${opening}(?:(?:can|could|will|would) you |please |i need (?:you to |some )?)*(?:help(?: me)?(?: to)? (?:get(?:ting)? (?:organi[sz]ed|started|on top of (?:things|it all|everything)|my (?:life|day|week) (?:in order|together|sorted))|organi[sz]e (?:my (?:day|week|life|work|tasks)|myself)|sort (?:this|things|it(?: all)?|everything|my (?:day|week|life)) out|prioriti[sz]e|focus)|sort (?:me|my life) out)(?: please| a bit| today| this week)*[.!?…]*$`,
  "iu",
);
/** "Submitted it!! Finally": a sound behind what was done. */
const relief =
  /^(?:(?:finally|at (?:long )?last|phew|whew|yay+|woo+(?:p|hoo+)?|hooray|about time|wow|thank (?:god|goodness|heavens)|ugh+|lol|haha+)[\s,.!…]*)+$/i;
const aside =
  /^(?:(?:please|help|thanks?(?: you)?|any ideas|what now|where (?:do|should) i (?:start|begin))[.!?\s]*)+$/i;

/** "I have so much to do", "help me get organized": what is wanted is an order to begin with. */
export function readTooMuch(text: string): Request | undefined {
  const sentences = sentencesOf(text);
  const isFelt = (sentence: string): boolean => tooMuch.test(sentence) || helpMe.test(sentence);
  return sentences.some(isFelt) && sentences.every((sentence) => isFelt(sentence) || aside.test(sentence))
    ? { kind: "plan" }
    : undefined;
}

/** "I have so much to do, add call mom": a sigh around a wish asks for nothing. */
export function withoutSighs(sentences: readonly string[]): readonly string[] {
  const isFelt = (sentence: string): boolean => mood.test(sentence) || relief.test(sentence);
  const wishes = sentences.filter(
    (sentence) => !tooMuch.test(sentence) && !(isFelt(sentence) && sentences.length > 1),
  );
  return wishes.map((sentence) => sentence.replace(before, ""));
}
