import { deedDone, isDeedOf, isNamedDeed, isOwnDeedOf, pastDeed } from "./deed-verbs.ts";
import { contentWords } from "./fit.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";

const lately =
  "(?:(?:just|finally|already|also|now|all|both|totally|completely|successfully|even|actually|really) )*";
const when =
  "(?: (?:already|now|today|yesterday|this morning|this afternoon|last night|earlier|just now|too|as well|finally|at last|again|by the way|btw|on (?:the|my) way(?: \\p{L}+){1,2}|before (?:work|breakfast|lunch|school)|after (?:work|lunch|dinner|school)|at lunch|over lunch|this week|this weekend|on the weekend|over the weekend|last week|on \\p{L}+day|tonight|for good|in the end|(?:like )?an hour ago|a minute ago))*";

/** "Signed the slip", "I finally paid the rent this morning". */
const told = new RegExp(`^(?:(?:i|we)(?:['’]ve| have)? )?${lately}(${pastDeed}) (.+?)${when}$`, "iu");
/** "The slip is signed", "both invoices went out", "toner ordered". */
const toldOf = new RegExp(
  `^(.+?)(?: (?:is|are|was|were|has been|have been|got|gets)|['’](?:s|re))? ${lately}(${deedDone})${when}$`,
  "iu",
);
const over = new RegExp(
  `^(.+?)(?: (?:is|are|was|were)|['’](?:s|re)) ${lately}(?:done(?: with)?|finished|complete|over|sorted|handled|behind (?:me|us)|history|taken care of|off (?:my|the) (?:plate|list)|good to go|ticked off)${when}$`,
  "iu",
);
/** "Got that done on the way home". */
const gotDone = new RegExp(
  `^(?:(?:i|we)(?:['’]ve| have)? )?${lately}(?:got|have|had|getting|gotten) (.+?) (?:done|finished|sorted|over with|out of the way|off my plate)${when}$`,
  "iu",
);
/** "Boots: got them", "form – signed". */
const labelled = new RegExp(
  `^(.+?)\\s*(?::|\\s[–-])\\s*(?:(?:i|we)(?:['’]ve| have)? )?${lately}(${pastDeed}|${deedDone})(?: (?:it|them|that|those|both))?$`,
  "iu",
);
const marked = new RegExp(`^(?:mark|set|flag|put down) (.+?) (?:as |down as )(${deedDone})$`, "iu");
const outOrIn = new RegExp(
  `^(.+?)(?:(?: (?:is|are|was|were)|['’]s) ${lately}(in|out|through)| (?:went|just went) (out|through|in))(?: (?:to|for|with) [\\p{L}\\p{N} ]{2,40}?)?${when}$`,
  "iu",
);
const doneWith = new RegExp(
  `^(?:(?:i['’]m|i am|we['’]re|we are|i['’]ve|i have|we['’]ve|we have) )?${lately}(?:done|finished|through) (?:with )?(.+?)${when}$|^(?:check|tick|cross|strike)(?: off)? (.+?)(?: off)?(?: (?:my|the) list)?$|^(?:mark|set|flag) (.+?) (?:as |to )?(?:done|complete|completed|finished|paid|sent|bought)$|^(?:complete|close(?: out)?) (.+?)$|^(.+?)[:,]? (?:done|check|✓|✔|✅)$`,
  "iu",
);

/** "Bauer finally paid his rent": what another person did, where the row names both. */
const another = new RegExp(
  `^((?:the |my )?\\p{L}[\\p{L}'’-]*(?: \\p{Lu}\\p{L}+)?) ${lately}(${pastDeed}) (?:(?:his|her|their|the|my|our|its) )?(.+?)${when}$`,
  "u",
);
/** What another did so that a thing does not take place, or not yet. */
const undoing =
  /^(?:cancel|postpone|delay|move|push|shift|reschedule|decline|reject|refuse|miss|forgot|call(?:ed)? off)/i;
const besideObject = /\s+(?:as|for|at|from|with|to|in|on|via|by|after|before|over|through)\s+/i;

const notNow =
  /\b(?:not|n['’]t|never|nobody|almost|nearly|half|hardly|barely|if|when|once|until|unless|should|could|would|might|wish)\b|\?$/i;

const calledIn =
  /^(?!(?:i|we)\b)((?:the |my |our )?[\p{L}'’]+(?: [\p{L}'’]+){0,2}?) (?:just |finally |also |again )*(?:called|rang|phoned|texted|wrote|emailed|mailed|messaged|pinged)(?: (?:me|us|back|again|earlier|today|just now))*$/iu;

/** "Dentist called" tells who called: only a row to call them is done by it. */
function isOnlyCaller(clause: string, place: Ground): boolean {
  const caller = calledIn.exec(clause)?.[1];
  if (caller === undefined) return false;
  const meant = ground(caller, place);
  return meant.kind !== "rows" || !meant.rows.every((row) => isNamedDeed("call", row));
}

/** "In" is said of what is handed in, "out" of what is sent. */
const wayOut = { in: "submit", out: "send", through: "finish" } as const;

/** A deed that is told of rows which are known: they are done. What fits half is left to be asked about. */
export function readNamedReport(clause: string, place: Ground): Request | undefined {
  if (notNow.test(clause) || isOnlyCaller(clause, place)) return undefined;
  const [, deed = "", object = ""] = told.exec(clause) ?? [];
  if (object !== "") {
    const request = withDeed(deed, filtered(object, clause), clause, place);
    if (request !== undefined) return request;
  }
  const finished =
    over.exec(clause)?.[1] ??
    gotDone.exec(clause)?.[1] ??
    doneWith
      .exec(clause)
      ?.slice(1)
      .find((one) => one !== undefined);
  if (finished !== undefined) {
    const request = onGrounded("complete", filtered(finished, clause), {}, clause, place);
    if (request !== undefined) return request;
  }
  const [, noted = "", as = ""] = marked.exec(clause) ?? labelled.exec(clause) ?? [];
  const asDone = noted === "" ? undefined : withDeed(as, noted, clause, place);
  if (asDone !== undefined) return asDone;
  const [, gone = "", is, went] = outOrIn.exec(clause) ?? [];
  const way = (is ?? went)?.toLowerCase();
  if (way === "in" || way === "out" || way === "through") {
    const request = withDeed(wayOut[way], gone, clause, place);
    if (request !== undefined) return request;
  }
  const [, thing = "", done = ""] = toldOf.exec(clause) ?? [];
  const request = thing === "" ? undefined : withDeed(done, thing, clause, place);
  if (request !== undefined) return request;
  const [, who = "", act = "", what = ""] = another.exec(clause) ?? [];
  if (who === "" || /^(?:i|we|you|it|that|this)$/i.test(who) || undoing.test(act)) return undefined;
  const own = ground(what, place);
  // "Jo picked up the dry cleaning": the very deed of the row, whoever did it.
  if (own.kind === "rows" && own.rows.length === 1 && own.rows.every((row) => isNamedDeed(act, row)))
    return onGrounded("complete", what, {}, clause, place, own);
  const both = `${who} ${what}`;
  const meant = contentWords(both).length > 1 ? ground(both, place) : undefined;
  return meant?.kind === "rows" && meant.rows.length === 1
    ? onGrounded("complete", both, {}, clause, place, meant)
    : undefined;
}

/** "Finished everything that was due today": of many, the day tells which, and not when it was done. */
function filtered(object: string, clause: string): string {
  const isOpen =
    /^(?:all|every|everything|each|any|both)\b.*\b(?:due|for|from|on|overdue|planned|scheduled)$/i;
  if (!isOpen.test(object)) return object;
  const after = clause.slice(clause.indexOf(object) + object.length);
  return `${object}${/^ (?:today|yesterday|tonight|this (?:morning|afternoon|week|weekend)|last week|on \p{L}+day)/iu.exec(after)?.[0] ?? ""}`;
}

const asksForMore =
  /(?:[,;]|\band|\bthen)\s+(?:please |also |then |can you |could you )*(?:remind|add|create|new task|note|don['’]?t forget|(?:i|we) (?:need|have) to)\b/i;

/** "Brought the car in and dropped off the parcel" are two reports. */
const deedBeside = new RegExp(
  `(?:,|\\band|\\bthen) (?:i |we )?(?:also |then )?${pastDeed} (?:the|my|our|it|them)\\b`,
  "iu",
);

/** "Booked Lena as the photographer", "sold the sofa for 120": a part of the words names the row, and the deed is its own. */
function withPartOf(deed: string, object: string, clause: string, place: Ground): Request | undefined {
  // What follows asks for something of its own, and is read as such.
  if (asksForMore.test(object) || deedBeside.test(object)) return undefined;
  const parts = [object.replace(/\s+(?:back|off|over|away|in|out|up)$/i, ""), ...object.split(besideObject)];
  for (const part of parts) {
    const meant = ground(part, place);
    const [row] = meant.kind === "rows" ? meant.rows : [];
    if (meant.kind !== "rows" || meant.rows.length !== 1 || row === undefined) continue;
    if (isOwnDeedOf(deed, row)) return onGrounded("complete", part, {}, clause, place, meant);
  }
  return undefined;
}

function withDeed(deed: string, object: string, clause: string, place: Ground): Request | undefined {
  const meant = ground(object, place);
  // "Got the stuff from the shop: bulbs and birdseed both": what stands behind the colon is what was got.
  const listed = /^[^:]{3,60}:\s+(.+?)(?:,? (?:both|all))?$/i.exec(object)?.[1];
  const each = listed === undefined ? undefined : ground(listed, place);
  if (each?.kind === "rows" && listed !== undefined && each.rows.every((row) => isOwnDeedOf(deed, row)))
    return onGrounded("complete", listed, {}, clause, place, each);
  if (meant.kind === "none") return withPartOf(deed, object, clause, place);
  if (meant.kind === "pointer") return onGrounded("complete", object, {}, clause, place);
  const rows = meant.kind === "rows" ? meant.rows : meant.candidates;
  const fitting = rows.filter((row) => (undoing.test(deed) ? isOwnDeedOf(deed, row) : isDeedOf(deed, row)));
  if (fitting.length === 0) return undefined;
  // Of several rows, the one that the deed belongs to is meant: "paid the gym" of "Pay the gym" and "Call the gym".
  if (meant.kind === "choice" && fitting.length === 1)
    return onGrounded("complete", object, {}, clause, place, { kind: "rows", rows: fitting });
  return fitting.length === rows.length
    ? onGrounded("complete", object, {}, clause, place, meant)
    : undefined;
}
