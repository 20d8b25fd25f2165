/** What stands where a known secret stood. */
export const removedMark = "[token removed]";

/** A shorter "secret" could be an ordinary word, which nobody could write any more. */
const shortest = 8;

/** The secrets that are looked for; the longest first, so that one that begins with another is taken whole. */
export const lookedFor = (secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => secret.length >= shortest).toSorted((a, b) => b.length - a.length);

/** The text without these exact secrets; the very same text where it holds none. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (clean.includes(secret)) clean = clean.replaceAll(secret, removedMark);
  }
  return clean;
}

/** How many characters at the end of a text may be the beginning of a secret whose rest is still to come. */
export function openEnd(text: string, secrets: readonly string[]): number {
  let longest = 0;
  for (const secret of secrets) {
    let at = text.indexOf(secret[0]!, Math.max(0, text.length - secret.length + 1));
    while (at !== -1 && !secret.startsWith(text.slice(at))) at = text.indexOf(secret[0]!, at + 1);
    if (at !== -1) longest = Math.max(longest, text.length - at);
  }
  return longest;
}

/** A beginning that never got its rest: told as it is while it gives nothing away. */
export const abandonedBeginning = (held: string): string => (held.length < shortest ? held : removedMark);
