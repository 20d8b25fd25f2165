import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const asAsked =
  /^(?:(?:yes|yeah|yep|yup|ok(?:ay)?|sure|well|no|nope|hm+|oh|then|so|and|please|actually|in that case|right)[,.!\s]+)*(?:(?:please )?(?:make|set|mark|change|put|turn|have|do) (?:it|that|this|them)(?: (?:so|then|like that|that way|to (?:that|it)|now|please|happen))*|make it so|do (?:so|that|it)|(?:it|that|they) (?:really |probably |definitely )?(?:should|ought to|must|needs to|has to)(?: be)?(?: (?:so|that))?|should be|it (?:is|['’]s) now|(?:change|fix|update) (?:it|that))(?:[,\s]+(?:then|please|now|thanks|thank you|for me))*[.!]*$/i;

const noteMore =
  /^(?:(?:please|and|also|then|ok(?:ay)?|can you|could you)[,\s]+)*(?:add|put|note|write|include)(?: down)? (.+?) (?:to|on|in|into|under) (?:that|it|there|them|this|those|(?:the|these|its) (?:notes?|list))(?: too| as well| please)*[.!]*$/i;

const noteThere =
  /^(?:(?:please|and|also|then|oh|plus|ok(?:ay)?|can you|could you)[,\s]+)*(?:add|put|note|write|include|say|mention)(?: down)? (?:also )?(?:in |on |to )?(?:there|that|it|them|(?:the|these|its) notes?)(?: too| as well| also)*(?:,? that|:)\s+(.+?)[.!]*$/i;

/** "Add uncle Bob to that", "write there as well that it rings twice": more of a note that was told or written just now. */
export function readNoteMore(text: string, { lastRequests, focus, asked }: Scene): Request | undefined {
  const last = lastRequests.at(-1);
  const said = text.trim();
  const notes = noteThere.exec(said)?.[1] ?? noteMore.exec(said)?.[1];
  const isOfNote =
    (last?.kind === "row-question" && last.asked === "notes") ||
    (last?.kind === "act" && last.said.fields.notes !== undefined);
  if (!isOfNote || notes === undefined || focus.length !== 1 || asked !== undefined) return undefined;
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
