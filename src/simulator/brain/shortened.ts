/**
 * The sentences of a long conversation's older part, where the client has shortened it to those; undefined for a message that
 * was said as it stands.
 */
export function shortenedSentences(userText: string): readonly string[] | undefined {
  if (!userText.startsWith("Earlier in this conversation I said (")) return undefined;
  return userText
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^- /, ""));
}
