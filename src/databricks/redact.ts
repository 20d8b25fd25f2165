/** What stands where a secret stood. */
export const redacted = "[redacted]";

/** Shapes that are a secret wherever they appear: access tokens, signed web tokens, authorization header values. */
const secretShapes = [
  /\bdapi[0-9a-z]{8,}(?:-\d+)?/gi,
  /\bdose[0-9a-f]{16,}\b/gi, // OAuth client secrets of Databricks.
  /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?/g,
  /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi,
];

/** The text without any secret: the known ones, and whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    // A very short "secret" would blacken ordinary words and could be guessed from the gaps.
    if (secret.length >= 6) clean = clean.replaceAll(secret, redacted);
  }
  for (const shape of secretShapes) clean = clean.replace(shape, redacted);
  return clean;
}
