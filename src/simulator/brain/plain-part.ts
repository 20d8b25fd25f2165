const fillers =
  /^(?:(?:uh+|um+|erm?|so|well|ok(?:ay)?|oh|ah|hey|hi|btw|by the way|also|and|then|but|plus|actually|anyways?|alright|right|yes|yeah|yep|please|pls|can you|could you|would you|will you|i want you to|i['’]?d like (?:you )?to|let['’]?s|just|hm+|can we|could we|shall we|should we|how about we|why don['’]?t we|maybe|now|good news|great news|bad news|fyi|heads up|(?:a )?quick update|update|first|second|next|finally|unfortunately|luckily|apparently|turns out|it turns out|looks like|it looks like|i think|i guess)(?:[,:.!\s–-]+|$))+/i;
const hearsay =
  /^(?:(?:i|we) (?:just )?(?:talked|spoke|chatted|met|checked|heard|had a (?:call|chat|meeting))\b[^,;]{0,40}?\b(?:and|,)? ?)?(?:(?:he|she|they|\p{Lu}\p{L}+|the \p{L}+) (?:say|says|said|told (?:me|us)|wrote|confirmed|agreed|thinks?|decided)(?: me| us)? (?:that )?)(?=\S)/iu;

/** A part without the words that lead to it, hearsay and courtesy. */
export function clean(part: string): string {
  const words = part
    .replace(/\b(?:uh+|um+|erm)\b[, ]*/gi, "")
    // "… is bought 🎉": what is drawn behind the words is a mood.
    .replace(/(?:\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[:;]-?[()DP](?!\w)))+\s*$/gu, "")
    .trim()
    .replace(fillers, "")
    .replace(hearsay, "")
    .replace(fillers, "");
  const isPolite = /\b(?:can|could|would|will|shall|should) (?:we|you)\b/i.test(part);
  return words
    .replace(isPolite ? /\?+$/ : /(?!)/, "")
    .replace(/[\s.!,;]+$/, "")
    .replace(/[\s,]+(?:please|thanks?(?: you)?|thx|ok)$/i, "");
}
