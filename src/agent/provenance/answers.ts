import { askedClauses, type AskedClause } from "../effects/asked-effects.ts";
import { otherLanguage } from "../effects/other-languages/tell-language.ts";

/** How a short message takes up what was said before it: "yes", "no, I meant Thursday", "and the flights". */
const assent =
  /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|please|do it|do that|go ahead|go on|right|correct|exactly|absolutely|definitely|of course|sounds good|perfect|great|both|all of them|the \w+(?: one| and (?:the )?\w+)?|ja|oui|si|sí|\d+)\b[\s,.!]*)+/i;
/** "No, I meant Thursday" mends what was asked for before. */
const correction =
  /^(?:no|nope|sorry|oops|wait(?! (?:for|until|till)\b)|actually|not (?:that|this)|i meant?|rather|make (?:it|that)|(?:that|it) was (?:the )?(?:wrong|other)|wrong (?:one|task))\b/i;
/** The same wherever it stands: "the mower is what I meant", "that was the wrong task". */
const meaning =
  /\bi (?:really |actually )?mean[t]?\b|\bi was (?:talking|thinking|speaking) (?:about|of)\b|\bwrong (?:one|task|row|\p{L}+)\b|\b(?:mixed|messed) (?:\S+ ){1,2}up\b|\bconfused\b|^(?:nah|argh+|ups|sorry[,.]|hm+,? (?:no|i mean)|ah,? no|oh,? no|correction|typo|\*)/iu;
/** It says that what was done is not so, too early, or to stay as it was. */
const retraction =
  /\b(?:undo|un-?tick|un-?check|un-?mark|re-?open(?:ed)?|revert|reverse|restore|take (?:\S+ ){1,3}back)\b|\b(?:set|put|move|moved|bring|change|mark|get|have|go|goes|turn|switch) (?:\S+ ){0,5}back\b|\bback (?:to|on|at|in)\b|\b(?:open|to-?do|on the list) again\b|\b(?:leave|keep) (?:\S+ ){1,4}(?:alone|where|as|how|at|on)\b|\b(?:stays?|remains?)\b|\b(?:too|so) (?:early|soon|quick|quickly|fast|hasty)\b|\bpremature(?:ly)?\b|\bstill (?:open|missing|pending|on my|to do)\b|\b(?:not|n['’]t) (?:\S+ )?(?:done|finished|complete|yet|quite|really|all)\b/iu;
/** "And the renewal as well" asks for the same again. */
const continuation =
  /^(?:and|also|plus|same (?:for|with|goes)|ditto|likewise)\b|\b(?:as well|too|also|likewise)[.!]*$/i;
/** "No", "better not", "no thanks, leave it": nothing of what was offered is wanted. */
const refusal =
  /^\W*(?:no|nope|nah|better not|rather not|not (?:now|yet|today)|(?:please )?do(?: not|n['’]t)|leave (?:it|them|that)(?: alone| be| as it is)?|keep (?:it|them|that))(?:[\s,.!]+(?:no|thanks|thank you|please|do(?: not|n['’]t)|leave (?:it|them|that)(?: alone| be| as it is)?|keep (?:it|them|that)|not (?:now|yet|today)))*[\s,.!]*$/i;
/** Neither yes nor no: "hm, maybe later". */
const hesitation =
  /^\W*(?:(?:h+m+|uh|um|well|not sure|äh|bof|pues)[\s,.…]*)?(?:maybe|perhaps|later|not sure|let me (?:think|check|see|ask)|i['’]?(?:ll| will) (?:think|see|check|get back)|we['’]?ll see|it depends|dunno|i (?:don['’]t|do not) know|vielleicht|mal sehen|später|weiß nicht|ich überlege?|peut-être|plus tard|je (?:ne )?sais pas|je vais voir|quizás?|tal vez|más tarde|no sé|ya veremos)(?![\p{L}])[^.!?]{0,40}[.!?…]*$/iu;
const offer = /\b(?:shall|should|may|can|could) i\b|\b(?:would you like|do you want|want) me to\b/i;
export const offersToLeave = /\b(?:keep|leave)\b/i;
interface AnswerKind {
  readonly assents: boolean;
  /** And says nothing else. */
  readonly onlyAssents: boolean;
  readonly mends: boolean;
  readonly goesOn: boolean;
  readonly refuses: boolean;
  /** What was done goes back. */
  readonly retracts: boolean;
}

/** How a short message takes up what was said before it. */
export function answerKind(own: string): AnswerKind {
  const abroad = otherLanguage(own);
  if (abroad === null)
    return {
      assents: assent.test(own),
      onlyAssents: saysNothing(own.replace(assent, "")),
      mends: correction.test(own) || meaning.test(own),
      goesOn: continuation.test(own),
      refuses: refusal.test(own) || hesitation.test(own),
      retracts: meaning.test(own) || retraction.test(own),
    };
  return {
    retracts: abroad.correction.test(own),
    assents: abroad.assent.test(own),
    onlyAssents: abroad.assent.test(own) && saysNothing(own.replace(abroad.assent, "")),
    mends: abroad.correction.test(own),
    goesOn: abroad.continuation.test(own),
    refuses: abroad.refusal.test(own) || hesitation.test(own),
  };
}

const saysNothing = (rest: string): boolean =>
  !/\p{L}|\d/u.test(
    rest.replace(
      /\b(?:thanks|thank you|bitte|gerne?|danke|merci|gracias|por favor)\b|s['’]il (?:te|vous) plaît/gi,
      "",
    ),
  );

export const offers = (question: string): boolean => (otherLanguage(question)?.offer ?? offer).test(question);

/** "Shall I move it to Friday?" read for what it offers. */
export function readAsRequest(question: string): AskedClause {
  const abroad = otherLanguage(question);
  if (abroad !== null) {
    const match = abroad.offer.exec(question);
    const wish = question.slice(match?.index ?? 0).replace(/\?\s*$/, "");
    const plainly = askedClauses(wish.replace(/^(?:soll|darf|kann|dois|puis)-?\s?(?:ich|je)/i, "")).find(
      ({ informs }) => !informs,
    );
    return match === null || plainly === undefined ? { ...nothingAsked, text: wish, whole: wish } : plainly;
  }
  const offer = question
    .replace(
      /^.*?\b(?:shall|should|can|could|may) i\b|^.*?\b(?:do you want|would you like) (?:me )?to\b/i,
      "",
    )
    .replace(/\?\s*$/, "");
  return askedClauses(`please ${offer}`)[0] ?? { ...nothingAsked, text: offer, whole: offer };
}

export const nothingAsked: AskedClause = {
  text: "",
  whole: "",
  words: [],
  effects: new Set(),
  informs: false,
  denied: [],
};
