import type { Request } from "./request.ts";

const because = "(?:\\s*[,;–-]\\s+.*)?";
const patterns: readonly RegExp[] = [
  new RegExp(
    `^(?:set|move|put|bring|change|switch|take|turn|mark) (.+?) back (?:to|on|in|as|onto|into) (?:the |my |our )?(?:to[- ]?dos?(?: list)?|list|open(?: tasks?)?|not done|undone|active|unfinished|pending)(?: again| please)*${because}$`,
    "i",
  ),
  new RegExp(`^(?:untick|uncheck|unmark|un-?complete|un-?finish) (.+?)(?: again| please)*${because}$`, "i"),
  new RegExp(
    `^(.+?) (?:is|are|was|were)(?:n['’]?t| not) (?:actually |really |fully |quite )*(?:done|finished|complete[d]?|fixed) after all${because}$`,
    "i",
  ),
  new RegExp(
    `^(.+?) (?:is|are) (?:actually |really )+not (?:really |fully |quite )*(?:done|finished|complete[d]?|fixed)(?: yet)?${because}$`,
    "i",
  ),
];

/** "Set the Acme invoice back to to do, it bounced": a row that is done, so it is looked up by its words. */
export function readReopened(text: string): Request | undefined {
  const said = text
    .trim()
    .replace(/^(?:(?:please|can you|could you|oh|no|so|and|hm+|actually|sorry)[,\s]+)+/i, "")
    .replace(/[.!]+$/, "");
  if (said.endsWith("?")) return undefined;
  const reference = patterns.map((pattern) => pattern.exec(said)?.[1]).find((named) => named !== undefined);
  if (reference === undefined || /^(?:i|we|if|when|what|nothing|everything|all)\b/i.test(reference))
    return undefined;
  return {
    kind: "act",
    act: "change",
    said: { kind: "update", reference, fields: { status: "todo" }, text: said },
  };
}

/** "The export broke again, reopen that": what is done is not among the open rows, so it is looked up by its words. */
export function reopenedAfter(told: string | undefined, sentence: string): Request | undefined {
  const isAsked = /^(?:please |so |just |can you |could you )*re-?open (?:it|that|this)\b/i.test(sentence);
  const reference =
    /^(?:(?:oh|so|ugh|hm+|and|no)[, ]+)*((?:the|my|our) .+?) (?:broke|failed|is|isn['’]?t|was|wasn['’]?t|has|hasn['’]?t|stopped|crashed|came|still|does|doesn['’]?t|needs|got|went)\b/i.exec(
      told ?? "",
    )?.[1];
  if (!isAsked || reference === undefined) return undefined;
  const said = { kind: "update", reference, fields: { status: "todo" }, text: sentence } as const;
  return { kind: "act", act: "change", said };
}
