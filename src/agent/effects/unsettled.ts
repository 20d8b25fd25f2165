import { dependence } from "./clause-mood.ts";
import { otherLanguage } from "./other-languages/tell-language.ts";

/** Somebody else's words, or what is only heard, guessed or played with. "I want" and "I said" are one's own. */
const hearsay =
  /(?<!\b(?:i|we) )(?<!\b(?:i|we) (?:\w+ ))\b(?:says|said|saying|tells|told|wrote|writes|thinks|believes|claims|claimed|reckons|insists|asked|asks|wants|wanted|suggests|suggested|heard|texted|according to)\b/i;
const doubt =
  /\b(?:maybe|perhaps|possibly|might|wonder\w*|not sure|unsure|no idea|theoretically|in theory|considering|rumou?rs?|apparently|supposedly|allegedly|presumably|as if|what if|tempted|someone should|vielleicht|eventuell|angeblich|womöglich|peut-être|apparemment|soi-disant|quizás?|tal vez|a lo mejor|al parecer|según|laut|selon|d['’]après)(?![\p{L}])/iu;

/** Whether a sentence depends on something, tells what others say, or only plays with a thought. */
export function isUnsettled(sentence: string): boolean {
  const said = sentence.replaceAll("’", "'").toLowerCase();
  const language = otherLanguage(sentence);
  if (doubt.test(said)) return true;
  if (language === null) return dependence(said) !== null || hearsay.test(said);
  return (
    (language.condition.test(said) && !language.politeCondition.test(said)) || language.quoting.test(said)
  );
}
