/** Small words, which say nothing of what a text is about. */
const common = new Set(
  "a an the and or of to in on at by for from with is are was be it its this that these those my your our their me you i we they he she as about into over under up off out do does did have has had get go no not so if then than too very can will would should please task tasks todo item thing new all any some till".split(
    " ",
  ),
);
/** The same in German, French and Spanish. Those that are words of their own in English stay out. */
const commonAbroad = new Set(
  "der das den dem des ein eine einen einem einer eines und oder für mit von zu zum zur im am auf bei beim ist sind ich mir mich mein meine meinen meiner du dir dich wir uns ihr er sie es bitte noch auch doch mal schon aber dass sich hab habe hat haben le la les un une du au aux et ou pour avec dans sur ce cette mon ma mes je tu il elle est sont pas ne que qui y el los las una al del de en por con para mi mis lo se su es son yo".split(
    " ",
  ),
);

/** The words of a text that say what it is about, in one spelling; small words and endings left out. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !common.has(word) && !commonAbroad.has(word)).map(stem))];
}

function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut = word.replace(/(?:ings?|edly|ed|ies|ied|es|s|ly|er|tion|tions)$/, "");
  const short = cut.length >= 3 ? cut : word;
  return short.replace(/(.)\1$/, "$1").replace(/[ey]$/, "");
}

/** The share of `words` that also stand in `others`; 0 for no words. */
export function shareIn(words: readonly string[], others: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => others.has(word)).length / words.length;
}
