import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const asAsked =
  /^(?:(?:yes|yeah|yep|yup|ok(?:ay)?|sure|well|no|nope|hm+|oh|then|so|and|please|actually|in that case|right)[,.!\s]+)*(?:(?:please )?(?:make|set|mark|change|put|turn|have|do) (?:it|that|this|them)(?: (?:so|then|like that|that way|to (?:that|it)|now|please|happen))*|make it so|do (?:so|that|it)|(?:it|that|they) (?:really |probably |definitely )?(?:should|ought to|must|needs to|has to)(?: be)?(?: (?:so|that))?|should be|it (?:is|['’]s) now|(?:change|fix|update) (?:it|that))(?:[,\s]+(?:then|please|now|thanks|thank you|for me))*[.!]*$/i;

const noteMore =
  /^(?:(?:please|and|also|then|ok(?:ay)?|can you|could you)[,\s]+)*(?:add|put|note|write|include)(?: down)? (.+?) (?:to|on|in|into|under) (?:that|it|there|them|this|those|(?:the|these|its) (?:notes?|list))(?: too| as well| please)*[.!]*$/i;

/** "Add uncle Bob to that" after "what's the note on the cards?" goes on with the note. */
export function readNoteMore(text: string, { lastRequests, focus, asked }: Scene): Request | undefined {
  const last = lastRequests.at(-1);
  const notes = noteMore.exec(text.trim())?.[1];
  if (last?.kind !== "row-question" || last.asked !== "notes" || notes === undefined) return undefined;
  if (focus.length !== 1 || asked !== undefined) return undefined;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields: { notes }, text } };
}

/** "Yes, make it so" after "is the printer urgent?" sets what the question took for possible. */
export function readMadeSo(text: string, { lastRequests, focus, asked }: Scene): Request | undefined {
  const last = lastRequests.at(-1);
  if (last?.kind !== "row-question" || last.assumed === undefined || asked !== undefined) return undefined;
  const [row, ...others] = focus;
  if (row === undefined || others.length > 0 || !asAsked.test(text.trim())) return undefined;
  const { assumed } = last;
  if (assumed.status === "done")
    return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
  return {
    kind: "act",
    act: "change",
    said: { kind: "update", reference: "it", fields: assumed, text },
  };
}
