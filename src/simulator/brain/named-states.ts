import type { SaidFields } from "../../language/reading.ts";
import { givenNames } from "./given-names.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const blocked =
  /^(?:(?:we|i)['’]?(?:re|m)? )?(.+?)(?: (?:is|are|is still|are still|got|gets)|['’]s)(?: currently| now| still)? (?:blocked|stuck|on hold|stalled|held up|waiting)(?:(?:\s*[,;:–-]\s*|\s+)(?:and |we['’]?re |i['’]?m |still |because (?:of )?|since |by |on |for |until )*(.+))?$/i;
/** "Mark the toner as blocked, because the shop is closed". */
const setBlocked =
  /^(?:(?:mark|set|put|move|flag|change|switch|label|keep) (.+?)(?: (?:as|to|on|in|into|is|status|the|status to))* (?:blocked|on hold|hold|stuck|waiting)|block (.+?))(?:(?:\s*[,;:–-]\s*|\s+)(?=(?:and|because|since|as|due|it|they|we|i|waiting|until|by|for|no|the|there)\b|(?<=[,;:–-]\s*)\S)(?:(?:and|it['’]?s|it is|we['’]?re|i['’]?m|still|because(?: of)?|since|as|due to|by|for|until) )*(.+))?$/i;
const freed =
  /^(.+?) (?:is|are) (?:now )?(?:unblocked|no longer blocked|not blocked(?: any ?more)?|free again|back on|ready to go(?: again)?)(?: now| again)?$|^(.+?) (?:isn['’]?t|aren['’]?t) (?:blocked|stuck|on hold|waiting)(?: any ?more| now)?$|^unblock (.+)$/i;
/** "The migration can go on", of what was blocked. */
const goesOn =
  /^(.+?) (?:can|could|may|is able to)(?: now| finally)* (?:go on|go ahead|continue|proceed|start|resume|move on|be done|be continued)(?: now| again| then)*$/i;
const underway =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|i['’]?ve|i have|we have) )?(?:now |just |already |currently |also )*(?:starting|started|start|beginning|began|working|busy|resuming|resume|tackling)(?: (?:on|with|work on|working on))? (.+?)(?: now| today| right now| at the moment| already| this morning| this afternoon| yesterday| last night| earlier)*$/i;
const reopened =
  /^(?:reopen|re-open|untick|uncheck|unmark) (.+)$|^(.+?) (?:is|are)(?: actually)?(?:n['’]?t| not)(?: actually| really)? (?:done|finished|complete|fixed)(?: yet| after all)?$/i;

const shelved =
  /^(?:put|move|shift|throw|send|keep|park) (.+?) (?:back )?(?:in|into|to|on|onto) (?:the |my )?(?:backlog|back ?burner|ice)(?: (?:then|for now|please))*$/i;
const lessPressing =
  /^(.+?) (?:is|are)(?:n['’]?t| not| no longer) (?:so |that |very |really |all that |too )*(?:urgent|important|critical|pressing|high priority|a priority)(?: any ?more| now| after all)?$/i;

/** "The flyers are blocked by the launch deck": what blocks is a row too, so it frees the other when it is done. */
function dependence(stuck: string, by: string | undefined, place: Ground): Request | undefined {
  if (by === undefined) return undefined;
  const waiting = ground(stuck, place);
  const blocker = ground(by, place);
  if (waiting.kind !== "rows" || blocker.kind !== "rows") return undefined;
  const [row, ...otherRows] = waiting.rows;
  const [before, ...others] = blocker.rows;
  if (row === undefined || before === undefined || otherRows.length + others.length > 0) return undefined;
  return row.id === before.id ? undefined : { kind: "depend", reference: row.title, on: before.title };
}

/** A row that stands may begin with the verb itself: "Block the calendar". */
const isOwnDeed = (clause: string, { known }: Ground): boolean =>
  /^block\b/i.test(clause) && known.open.some(({ title }) => /^block\b/i.test(title));

function onHold(named: string, why: string | undefined, clause: string, place: Ground): Request | undefined {
  const waits = /\bwaiting (?:for|on) /i.test(clause);
  // "For now" tells no reason.
  const reason = /^(?:now|the (?:moment|time being)|a (?:while|bit)|again|then|please)$/i.test(
    why?.trim() ?? "",
  )
    ? undefined
    : why?.trim().replace(/^waiting (?:for|on) /i, "");
  const depending = dependence(named, reason, place);
  if (depending !== undefined) return depending;
  const fields: SaidFields =
    reason === undefined
      ? { status: "blocked" }
      : { status: "blocked", ...(waits ? { waitingFor: reason } : { blockedReason: reason }) };
  return onGrounded("change", named, fields, clause, place);
}

/** What is told of the state of known rows: blocked, free again, begun, open again, put off, less pressing. */
export function namedState(clause: string, place: Ground): Request | undefined {
  const later = shelved.exec(clause)?.[1];
  if (later !== undefined) return onGrounded("change", later, { status: "backlog" }, clause, place);
  const calm = lessPressing.exec(clause)?.[1];
  if (calm !== undefined) return onGrounded("change", calm, { priority: "medium" }, clause, place);
  const free = freed.exec(clause);
  const isFree = free?.slice(1).find((one) => one !== undefined);
  if (isFree !== undefined)
    return onGrounded("change", isFree, { status: "todo", clear: ["blocked_reason"] }, clause, place);
  const onward = goesOn.exec(clause)?.[1];
  const resumed = onward === undefined ? undefined : ground(onward, place);
  if (resumed?.kind === "rows" && resumed.rows.every(({ status }) => status === "blocked"))
    return onGrounded("change", onward ?? "", { status: "todo", clear: ["blocked_reason"] }, clause, place);
  const [, object, other, reasonGiven] = setBlocked.exec(clause) ?? [];
  const named = object ?? other;
  const held =
    named === undefined || isOwnDeed(clause, place) ? undefined : onHold(named, reasonGiven, clause, place);
  if (held !== undefined) return held;
  const [, stuck, why] = blocked.exec(clause) ?? [];
  // "Carla's stuck in traffic" tells of her, and not of the row that names her.
  if (stuck !== undefined && !givenNames.includes(stuck.toLowerCase()))
    return onHold(stuck, why, clause, place);
  const begun =
    /^(?:i['’]?m|i am|we['’]?re|we are) (?:now |currently |already )?(?:on|at) (.+?)(?: now| right now)?$/i.exec(
      clause,
    )?.[1] ??
    underway.exec(clause)?.[1] ??
    /^(.+?),? (?:i|we)(?:['’]ve| have)? (?:just |already )?(?:started|begun)(?: (?:on|with))?$/i.exec(
      clause,
    )?.[1];
  if (begun !== undefined) return onGrounded("change", begun, { status: "in_progress" }, clause, place);
  const open = reopened.exec(clause)?.[1];
  return open === undefined ? undefined : onGrounded("change", open, { status: "todo" }, clause, place);
}
