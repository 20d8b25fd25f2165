/** Commands that name the rows by what they are: "cancel Tuesday's report reminder", "bring up all the alerts for next week". */
import { fieldOf, type Clause } from "./clause.ts";
import { namedRows, type Named } from "./reference.ts";

/** What a row may be called. "list" and "calendar" are the whole, and stand elsewhere. */
export const rowNouns = String.raw`(?:re-?minders?|remineders?|alerts?|notifications?|to-?dos?(?! list)|to dos|tasks?(?! list)|action items?)`;
const within = String.raw`(?:(?!(?:to|about|for|from|on|in|with|and|or|that|which|regarding|at|by|into|if|when|because)\s)[\p{L}\p{N}'’":-]+\s+){0,6}?`;
/** A noun phrase that has the row as its head: nothing that begins another phrase stands before it. */
const events = String.raw`(?:(?:(?:all|every|any|each)(?: of)?(?: my| the| our)?|(?:my|the|our)?\s?calendar|today's|tomorrow's|\p{L}+day's) (?:[\p{L}-]+ ){0,2}?(?:events?|appointments?|meetings?|entries|programs?))`;
const headed = String.raw`(?:(?:(?:all|any|both|each|every|some|most)(?: of)? )?${within}${rowNouns}|${events})\b.*`;

const removal = String.raw`(?:delete|deate|remove|cancel|erase|drop|clear(?: (?:out|off|away))?|get rid of|do away with|stop|turn off|switch off|shut off|disable|deactivate|unset|dismiss|kill|scrap|trash|discard|throw (?:out|away)|take (?:off|out|away)|wipe(?: out)?|eliminate|ditch|purge|scratch|call off|end|undo|lose|bin|silence|cut out|destroy|abolish)`;
const removed = String.raw`(?:removed|deleted|cancell?ed|erased|cleared|taken (?:off|down|out)|dropped|stopped|turned off|gone|got rid of|scrapped)`;
const deletions: readonly RegExp[] = [
  new RegExp(
    String.raw`^${removal}\s+(?!(?:the |a |my )?(?:due date|deadline|priority|tags?)\b)(${headed})$`,
    "iu",
  ),
  new RegExp(
    String.raw`^((?:the|my|our|all|any|that|this)\b.*?\b${rowNouns}\b.*?)\s+(?:can|should|may|must|could|needs? to|has to|have to|is to|are to)\s+(?:now |please )?be ${removed}$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:i|we) (?:need|want|would like|'d like|'d prefer|wish)(?: to have| to see)? (${headed}?)\s+(?:to be )?${removed}\b.*$`,
    "iu",
  ),
  new RegExp(
    String.raw`^((?:the|my|our)\b.*\b${rowNouns}\b.*?)[\s,]+(?:please |can you |just )*(?:delete|cancel|remove|erase|stop)(?: (?:it|that|them|this))?$`,
    "iu",
  ),
];
const wanting =
  /^(?:i|we)(?:'d| would)? (?:want|need|like|love|have|wish|prefer|am going)(?: you)? to |^you (?:can|may|should|could) (?:now |also )?|^(?:i'd|we'd) (?:like|love)(?: you)? to |^(?:please )?go ahead and /iu;
/** "stop reminding me", "I don't need to be reminded about it". */
const unreminded =
  /^(?:(?:please )?stop (?:reminding|alerting|notifying|nudging) (?:me|us)$|(?:i|we) (?:don't|do not|dont|no longer) (?:need|want|have) (?:to be )?(?:reminded|notified|alerted)(?: (?:of|about|to|when|for|that))?\s*(.*)$)/iu;

export function readRowDeletion({ core }: Clause): Named[] | null {
  const plain = core.replace(wanting, "");
  for (const pattern of deletions) {
    const named = pattern.exec(plain)?.[1] ?? pattern.exec(core)?.[1];
    if (named !== undefined) return namedRows(named);
  }
  const over = unreminded.exec(core);
  return over === null ? null : namedRows(over[1] === undefined || over[1] === "" ? "that" : over[1]);
}

const changing = String.raw`(?:change|update|edit|modify|move(?: up| back)?|reschedule|re-schedule|postpone|push(?: back)?|adjust|alter|switch|shift|revise|amend|correct|extend|reset|bump|delay|snooze|rearrange|replace|fix|swap|bring forward|advance|rework|tweak)`;
const changed = new RegExp(String.raw`^${changing}\s+(${headed})$`, "iu");
const wantedChanged = new RegExp(
  String.raw`^(?:i|we) (?:need|want|would like|'d like)(?: to have)? (${headed}?)\s+(?:to be )?(?:changed|updated|moved|rescheduled|postponed|adjusted|pushed|edited|modified|switched)\b.*$`,
  "iu",
);
const added = new RegExp(
  String.raw`^(?:add|put|include|append|insert)\s+(.{2,80}?)\s+(?:to|in|into|on)\s+((?:(?:the|my|our|that|this|\d+|\p{L}+day)\s+${within}(?:reminders?|alert|to-?do|task)|${within}reminder)\b(?! list).*)$`,
  "iu",
);
const insteadOf =
  /\b(?:instead(?: of\b.*)?|rather than\b.*)$|,? not (?:at |on |in )?(?:\d|today|tomorrow|tonight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|two|three)\b.*$/iu;
const remindedInstead = /^(?:remind|alert|notify) (?:me|us)\b\s*(?:(?:to|about|of|for|that)\s+)?(.*)$/iu;

/** The row and, where something is put into it, what. */
export function readRowChange(clause: Clause): { reference?: string; notes?: string } | null {
  const core = clause.core.replace(wanting, "");
  const put = added.exec(core);
  if (put !== null && !/^(?:an?|another|the|one) (?:new )?(?:task|to-?do|reminder|item)\b/iu.test(put[1]!))
    return { ...namedRows(trimValue(put[2]!))[0], notes: put[1]! };
  const named = changed.exec(core)?.[1] ?? wantedChanged.exec(clause.core)?.[1];
  if (named !== undefined) return namedRows(trimValue(named))[0] ?? {};
  const other = remindedInstead.exec(core)?.[1];
  if (other === undefined || fieldOf(clause, "due") === undefined || !insteadOf.test(clause.plain))
    return null;
  return namedRows(other.replace(insteadOf, "").trim() || "that")[0] ?? {};
}

/** The row without the value it gets: "the reminder for my checkup to" → "the reminder for my checkup". */
const trimValue = (text: string): string =>
  text
    .replace(insteadOf, "")
    .replace(/(?:\s+(?:time|date|from|to|for|until|till|by|on|at|as|and|go off|start|be))+$/iu, "")
    .trim();
