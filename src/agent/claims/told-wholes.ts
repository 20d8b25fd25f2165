import type { ClaimEvidence } from "./claim-evidence.ts";
import { toldFieldsAgree } from "./told-fields.ts";

/**
 * What a sentence tells of the whole turn, and the rows deny: a new task where none was made, fields removed that stand as they
 * did, all tasks done where others are open.
 */
export function deniedByRows(text: string, evidence: ClaimEvidence): boolean {
  const { changes, earlier, otherEffects } = evidence;
  if (remindsAhead.test(text) && !/\?\W*$|\b(?:if|could|can|would|not|never)\b/i.test(text)) return true;
  if (changes.length === 0 || notNow.test(text)) return false;
  const isNew = changes.some(({ kind }) => kind === "created" || kind === "restored");
  if (newTask.test(text) && !isNew && earlier.length + otherEffects.length === 0) return true;
  if (allDone.test(text)) return hasOthersOpen(evidence);
  const [, emptied = ""] = removed.exec(text) ?? [];
  const fields = emptied.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return emptied !== "" && !toldFieldsAgree(["removed", ...fields], changes);
}

/** Nothing here rings: "I'll remind you an hour before" is a promise that nobody keeps. */
const remindsAhead =
  /(?:\bwill|['’]ll) (?:remind|alert|notify|ping|nudge) you\b.*\b(?:before(?:hand)?|ahead|in advance|prior)\b/i;
/** "I created a task for Friday", where a row was moved. */
const newTask =
  /\b(?:created|added|made|set up) (?:you )?(?:a|an|one|two|three|four|five|\d{1,2})(?: brand)?(?: new| quick| separate| fresh| recurring)? (?:tasks?|to-?dos?|reminders?)\b/i;
const allDone =
  /^\W*(?:(?:great|nice|perfect|awesome|well done)\W+)?(?:now )?(?:all|every one) (?:of )?(?:your |the |my )?(?:tasks|to-?dos|items) (?:are|have been) (?:now )?(?:done|completed?|finished|closed|checked off|ticked(?: off)?)(?: now)?[\s.!]*$/i;
/** "Removed all tags and the due date." */
const removed =
  /^\W*(?:i(?:['’]ve| have)? )?(?:removed|cleared|emptied|dropped) ((?:all |its |the |both |every )?(?:tags?|labels?|due date|deadline|notes?|priority|assignee|estimate)(?:(?:,| and|, and) (?:all |its |the )?(?:tags?|labels?|due date|deadline|notes?|priority|assignee|estimate))+)\b/i;
const notNow =
  /\?\W*$|\b(?:earlier|already|yesterday|previously|last|would|could|can|if|should|may|might|not|n['’]t|never|no)\b/i;

/** Open rows that the turn did not touch. */
function hasOthersOpen({ seen, changes }: ClaimEvidence): boolean {
  const touched = new Set(changes.map(({ taskId }) => taskId));
  return seen.some(
    ({ id, status, gone }) =>
      gone !== true && status !== undefined && status !== "done" && !(id !== undefined && touched.has(id)),
  );
}
