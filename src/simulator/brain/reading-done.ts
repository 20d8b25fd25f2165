import type { Request } from "./request.ts";

/** "Done!" about what was just talked about. */
export function readDone(text: string): Request | undefined {
  if (
    /^(?:well|ok|yes|actually)?[,\s]*(?:it|that|they) (?:is|are) (?:now|already)(?: done)?[.!]*$/i.test(text)
  )
    return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
  if (
    !/^(?:it(?:'s| is)|that(?:'s| is)|all|yes|so|then|ok|well)?\s*(?:done|finished|completed)(?: with (?:it|that))?(?: then| now| already)?[.!]*$/i.test(
      text,
    )
  )
    return undefined;
  return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
}
