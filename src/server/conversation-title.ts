const maxLength = 60;

/** A conversation's name from its first message: the first sentence, cut between words. No model is asked. */
export function titleFromMessage(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const sentence = /^.{8,}?[.!?](?=\s|$)/.exec(line)?.[0].replace(/\.$/, "") ?? line;
  if (sentence.length <= maxLength) return raised(sentence);
  const cut = sentence.slice(0, maxLength);
  const lastSpace = cut.lastIndexOf(" ");
  return `${raised((lastSpace > maxLength / 2 ? cut.slice(0, lastSpace) : cut).trimEnd())}…`;
}

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
