import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const begun =
  /^(?:ok(?:ay)?,? |so,? |right,? |now,? )*(?:(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?) )?(?:just |now |already |finally )*(?:started|begun|(?:i['’]?m |we['’]?re )?(?:on it|at it|working on (?:it|that)|in progress|under ?way)|started (?:on |with |working on )?(?:it|that))(?: now| already| right now)?[.!]*$/i;
const stuck =
  /^(?:(?:and|but|so|now|ok(?:ay)?|oh|hm+|ugh)[, ]+)*(?:i['’]?m|i am|we['’]?re|we are|it['’]?s|it is|that['’]?s) (?:now |still |again |kind of |currently )*(?:blocked|stuck|held up|on hold)(?: now| again)?(?:(?:\s*[,;:–-]\s*|\s+)(?:because (?:of )?|since |by |until |as |on |for )?(.+?))?[.!]*$/i;

const changeOf = (fields: Extract<Request, { kind: "act" }>["said"]["fields"], text: string): Request => ({
  kind: "act",
  act: "change",
  said: { kind: "update", reference: "it", fields, text },
});

/** "Started", "now I'm blocked, the ledger team has to give me access": told of the one task that was talked of. */
export function readStateAlone(text: string, { focus }: Scene): Request | undefined {
  if (focus.length !== 1 || text.trim().endsWith("?")) return undefined;
  const said = text.trim();
  if (begun.test(said)) return changeOf({ status: "in_progress" }, said);
  const match = stuck.exec(said);
  if (match === null) return undefined;
  const why = match[1]?.trim();
  const waitingFor =
    why === undefined ? undefined : /^(?:i['’]?m |we['’]?re )?waiting (?:for|on) (.+)$/i.exec(why)?.[1];
  const reason = why === undefined ? {} : waitingFor === undefined ? { blockedReason: why } : { waitingFor };
  return changeOf({ status: "blocked", ...reason }, said);
}
