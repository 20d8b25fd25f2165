import { dependence } from "./clause-mood.ts";
import { otherLanguage } from "./other-languages/tell-language.ts";

/** Somebody else's words, or what is only heard, guessed or played with. "I want" and "I said" are one's own. */
const hearsay =
  /(?<!\b(?:i|we) )(?<!\b(?:i|we) (?:\w+ ))\b(?:says|said|saying|tells|told|wrote|writes|thinks|believes|claims|claimed|reckons|insists|asked|asks|wants|wanted|suggests|suggested|heard|texted|according to)\b/i;
/** "A customer moaned that …", "Noor goes '…'": whatever the verb, somebody else speaks. */
const passedOn =
  /(?<!\b(?:i|we|you|'ve|have|so|just|already) )\b[a-z]{3,}(?:ed|es|s) that (?:the|my|our|this|it|they|i|we|he|she)\b|\b(?:goes|went|quot(?:e|es|ed|ing))\b[,:]? *["'“‘]|\bused to (?:say|think|do|want)\b|\bin an? (?:perfect|ideal|other|better) world\b/;
/** What must come true first, in other words than "if". */
const awaited =
  /\b(?:the (?:moment|minute|second|day|instant) (?!after)\S+|provided|in the event|as long as|so long as|on (?:the )?condition|given that|only (?:when|if|after|once)|were (?:it|i|we)|otherwise)\b|^\W*(?:please )?wait (?:for|until|till)\b/;
const doubt =
  /\b(?:maybe|perhaps|possibly|might|wonder\w*|not sure|unsure|no idea|theoretically|in theory|considering|rumou?rs?|apparently|supposedly|allegedly|presumably|as if|what if|tempted|someone should|vielleicht|eventuell|angeblich|womöglich|peut-être|apparemment|soi-disant|quizás?|tal vez|a lo mejor|al parecer|según|laut|selon|d['’]après)(?![\p{L}])/iu;

/** Whether a sentence depends on something, tells what others say, or only plays with a thought. */
export function isUnsettled(sentence: string): boolean {
  const said = sentence.replaceAll("’", "'").toLowerCase();
  const language = otherLanguage(sentence);
  if (doubt.test(said) || passedOn.test(said) || awaited.test(said)) return true;
  if (language === null) return dependence(said) !== null || hearsay.test(said);
  return (
    (language.condition.test(said) && !language.politeCondition.test(said)) || language.quoting.test(said)
  );
}

/** "The moment the money is in, …", "wait for the delivery and then …": what follows in the sentence hangs on it. */
export const hangsOn = (clause: string): boolean =>
  !/[.!?]\s*$/.test(clause) &&
  (awaited.test(clause.toLowerCase()) || dependence(clause.replaceAll("’", "'").toLowerCase()) !== null);
