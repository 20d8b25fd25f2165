import { asserted, toldAsQuestion, topicFirst, topicLast } from "./question-forms.ts";
import type { Request } from "./request.ts";
import { rowQuestions } from "./row-questions.ts";

/** A row is named by words of its own, not by a question about all of them. */
const notARow =
  /^(?:my )?(?:next|first|most|all|everything|any|anything|tasks?|you|your|the (?:weather|time|date)|today|tomorrow|there|what|which|it time)\b|\b(?:any|some)thing\b/i;

export function readRowQuestion(text: string): Request | undefined {
  const plain = text.trim();
  const said = topicFirst(plain) ?? topicLast(plain) ?? toldAsQuestion(plain) ?? plain;
  if (/^(?:and |but )?(?:when|until when|by when)\?+$/i.test(said))
    return { kind: "row-question", reference: "it", asked: "due" };
  const assumed = asserted(said);
  for (const [asked, pattern] of rowQuestions) {
    const reference = pattern
      .exec(said)?.[1]
      ?.replace(/^(?:the|my|our)\s+/i, "")
      .replace(/\s+(?:task|one|thing)$/i, "")
      .replace(/^next (?:one|time)$/i, "it")
      .replace(/\s+or\s+(?:the\s+|my\s+)?/i, " and ");
    if (reference === undefined || reference === "" || notARow.test(reference)) continue;
    return { kind: "row-question", reference, asked, ...(assumed === undefined ? {} : { assumed }) };
  }
  return undefined;
}
