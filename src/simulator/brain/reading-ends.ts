import type { Moment } from "../../language/reading.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";

const ending =
  /^(?:(?:and|also|but|so|oh|please|ok(?:ay)?)[, ]+)*((?!(?:i|we|you|he|she|they|it|that|this|there|who|what|when|if)\b)[^,;:?]{2,60}?) (?:should|must|has to|have to|needs to|need to|is to|ought to|shall|will|can)(?: also| now| already)? (?:end|stop|be over|finish|run out|come to an end)(?: on| by| at| in)? ([^,;?]{2,30}?)[.!]*$/i;

/** "The standup should end on Dec 20": the last day of what repeats, the due of what does not. */
export function readEnding(sentence: string, moment: Moment): Request | undefined {
  const [, reference = "", said = ""] = ending.exec(sentence.trim()) ?? [];
  const due = reference === "" ? undefined : readValue(said, moment)?.fields.due;
  if (due === undefined || due.time !== undefined) return undefined;
  const change = { kind: "update", reference, fields: {}, text: sentence.trim() } as const;
  return { kind: "act", act: "change", said: change, ends: due.date };
}
