import { effectVerb } from "../effect-verbs.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { LanguageWords } from "./language-words.ts";
import { spanish } from "./spanish.ts";

export const languages: readonly LanguageWords[] = [german, french, spanish];

const english =
  /^(?:the|a|an|to|my|is|are|it|that|this|of|for|on|please|i|you|with|by|done|tasks?|at|from|not|and|as|in|be|don't|i'm|it's|was|has|have|had|do|did|what|which|who|when|where|how|can|could|we|our|their|her|his|all|every\p{L}*|today|tomorrow|\p{L}{3,6}day|next|week|urgent|high|low|one|add|remind|or|but|if|so|just|will|would|should|need|needs|new|up|out|off|about|into|after|before|now|get|got|let|let's|call|buy|pay|pick|ask|check|then|than|too|there|here|some|any|more|less|over|until|till|since|only|still|yet|already|he|she|they|them|him|us|also|both|first|last|later|instead)$/iu;

/** The language of a message where it is one that is read here and surely not English. */
export function otherLanguage(text: string): LanguageWords | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’](?=t\b|m\b|s\b|ve\b)[a-z]+)?/gu) ?? [];
  const inEnglish = count(words, (word) => english.test(word) || effectVerb(word)?.form === "base");
  let best: LanguageWords | null = null;
  let most = inEnglish;
  for (const language of languages) {
    const told = count(words, (word) => language.telling.test(word)) + marks(text, language);
    if (told <= most) continue;
    best = language;
    most = told;
  }
  return best;
}

const count = (words: readonly string[], is: (word: string) => boolean): number =>
  new Set(words.filter((word) => is(word))).size;

const signs = new Map<LanguageWords, RegExp>([
  [german, /[äöüß„]/iu],
  [french, /[çœèêàùâîô«]/iu],
  [spanish, /[ñ¿¡áíóú]/iu],
]);
const marks = (text: string, language: LanguageWords): number =>
  signs.get(language)?.test(text) === true ? 1 : 0;
