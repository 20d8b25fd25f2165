/** "delete X", "take X off my list", "get rid of that one". A to-do of the user's own ("cancel Netflix tomorrow") is none. */
import { fieldOf, type Clause } from "./clause.ts";
import { pointing } from "./command-words.ts";
import { namedRows, numbered, type Named } from "./reference.ts";

const list = String.raw`(?:my|the|our|this|today's|tomorrow's|\p{L}+day's) (?:[\p{L}'-]+ ){0,2}?(?:list|to-?\s?do(?:s|'s)?(?: list)?|tasks?|calendar|agenda|schedule|board|backlog|reminders?|groceries|shopping|errands|chores)`;
const fromList = new RegExp(
  String.raw`^(?:delete|remove|erase|take(?: out)?|drop|cross(?: out| off)?|scratch|strike(?: out)?|clear(?: out)?|cut(?: out)?|get|pull(?: out)?|kick|wipe(?: out)?|scrub|cancel)\s+(.+?)\s+(?:(?:from|off|off of|out of|on|in)\s+${list}|(?:from|off|off of|out of)\s+(?:[\p{L}'-]+ )?(?:list|to-?do list|calendar))(?:\s+(?:since|because|as)\b.*)?$`,
  "iu",
);
const elsewhere = /\s(?:from|off|out of)\s+(?:the|my|our|all|\p{L})/iu;
const always = /^(?:delete|erase|trash|discard|remove)\s+(.+)$/iu;
const pointed = new RegExp(
  String.raw`^(?:delete|remove|erase|trash|discard|scrap|drop|cancel|get rid of|throw (?:out|away)|bin|clear|forget(?: about)?|kill|dump|ditch|lose|nuke|axe|chuck|toss|zap|clean up|wipe|archive|purge|take (?:out|off|away)|skip|scratch|nix|call off|never ?mind(?: about)?|i don't need|i no longer need|we don't need)\s+(${pointing}|(?:the )?(?:task|to-?\s?do|reminder|item)\s+.+|(?:all|every|everything|any)\b.*|completed.*|done .*)(?: anymore| any more)?$`,
  "iu",
);
const appointment =
  /^(?:cancel|call off|delete|remove)\s+((?:the|my|that|this|our)\s+.*(?:meeting|appointment|event|reminder|reservation|session|call|interview|booking|class|lunch|dinner|party).*)$/iu;
const emptied =
  /^(?:clear|empty|wipe|reset|clean|purge|flush)\s+(?:out\s+|off\s+|up\s+)?(?:all of )?(?:my|the|this|our)\s+(?:whole |entire )?(?:[\p{L}-]+ )?(?:list|to-?\s?dos?|to-?\s?do list|tasks|backlog|board|calendar|schedule|agenda)(?: clean| completely| out)?$/iu;
const wholeList =
  /^(?:delete|erase|remove|clear)\s+(?:all of )?(?:my|the)\s+(?:whole|entire)\s+(?:[\p{L}-]+ ){0,2}?(?:list|to-?\s?dos?|tasks|calendar|schedule)$/iu;
const needless =
  /^(?:i|we) (?:don't|do not|no longer) need (?:to (?:do )?)?(.+?)(?: anymore| any more| any longer)?$/iu;
/** "I no longer have to call the bank": the errand itself is over; "anymore" says the same of "don't". */
const unneededDeed =
  /^(?:(?:i|we) )?(?:(?:no longer|never) (?:need|have|want) to|no longer (?:need|want|require)(?= (?:the|my|our|this|that)\b)|(?:won't|will not) be (?:needing|doing|wanting|going to)(?= (?:the|my|our|this|that)\b)|(?:don't|do not|won't) (?:need|have|want) to(?=.*\b(?:anymore|any more|any longer)$)|(?:am|are) (?:no longer|not) (?:going|supposed) to(?=.*\b(?:anymore|any more|any longer)$)) (?:do )?(?!(?:worry|think|know|be|care|use)\b)(.+?)(?: anymore| any more| any longer)?$/iu;
/** "no need to buy candles anymore", "don't remind me about it", "stop reminding me to …": the row is not wanted. */
const unasked =
  /^(?:please )?(?:(?:there's |there is )?no (?:more |longer )?need for (?=(?:the|my|our|that) )|(?:there's |there is )?no (?:more )?need (?:for me )?to (?!(?:worry|thank|apologi[sz]e|answer|reply|shout|be)\b)(?=.*\b(?:anymore|any more|any longer|after all)$)|(?:you (?:don't|do not) (?:need|have) to|don't|do not|no need to|never) (?:remind|nudge|alert|notify|ping|bug) (?:me|us) (?:again )?(?:about|of|to|for|that) |stop (?:reminding|nudging|alerting|notifying|pinging|bugging) (?:me|us) (?:about|of|to|for|that) |(?:don't|do not|no longer|won't) need (?=(?:the|my|our|this|that)\b.*\b(?:anymore|any more|any longer)$))(.+?)(?: anymore| any more| any longer| after all| again)?$/iu;
const scratched = /^(?:scratch|scrap|nix|axe|ditch|never ?mind(?: about)?) ((?:the|my|that|this) .+)$/iu;
const deletedNumbers = new RegExp(
  String.raw`^(?:delete|remove|erase|trash|drop|discard|scrap)\s+(${numbered}|(?:number|item|task) (?:one|two|three|four|five|six|seven|eight|nine|ten))$`,
  "iu",
);
const fieldParts =
  /\b(?:due date|deadline|date|time|tags?|labels?|notes?|estimate|assignee|repeat|recurrence|priority|repetition)\b(?: (?:from|of|on|for)\b|$)/iu;

const cancelledSo =
  /^.{3,140}?\b(?:cancell?ed|called off|not happening|obsolete|irrelevant|moot|scrapped|abandoned|decided against|dropped)\b(?: (?:the|my|our) [^,]{2,60}?)?[\s,]*(?:so|then|and)?\s*(?:please |you can |can you |just )*(?:delete|remove|drop|erase|take|get rid of|scratch)\s+(it|that|this|them|that one|(?:the|that|my) (?:reminder|task|to-?do|alert|event|entry|item))(?: off)?(?: (?:from|off|of) (?:my|the) .*)?$/iu;
const event =
  "meeting|call|appointment|lunch|dinner|breakfast|brunch|coffee|interview|session|sync|party|class|lesson|visit|check-?up|date|demo|standup|conference|exam|trip|flight|reservation|concert|game|match|practice|rehearsal|training|workshop|webinar|offsite|event|wedding|show|gig|tour|holiday|vacation|launch|review|hike|barbecue|bbq|picnic|retreat|webinar|course|festival|play";
/** "the offsite is cancelled": an event that does not take place is not done; a cancelled subscription is. */
const calledOff = new RegExp(
  String.raw`^((?:the |my |our |that |this )?(?:[\p{L}\p{N}'’&-]+ ){0,4}?(?:${event})(?: (?:with|at|for|in|on) [^,]{1,40}?)?)(?:'s| is| was| has been| got| been| just got)?(?: now| just)? (?:cancell?ed|called off|scrapped|not happening(?: anymore)?|no longer happening|off now)(?: today| tomorrow)?$`,
  "iu",
);

/** "the meeting was cancelled, so take it off": nothing was done, the row only went out of date. */
export function mootRow(core: string): Named[] | null {
  const named = cancelledSo.exec(core)?.[1];
  if (named !== undefined) return [{ reference: named.toLowerCase() }];
  const off =
    calledOff.exec(core)?.[1] ??
    /^((?:the|our|my) (?:[\p{L}'-]+ ?){1,4}?) got (?:cancell?ed|called off|scrapped)$/iu.exec(core)?.[1];
  return off === undefined ? null : namedRows(off);
}

/** What one need not do any longer, and what is crossed out of a plan by its name. */
export function readOver({ core, fields }: Clause): Named[] | null {
  const deed = unneededDeed.exec(core)?.[1] ?? unasked.exec(core)?.[1];
  if (deed !== undefined) return namedRows(deed);
  const crossed = fields.length === 0 ? scratched.exec(core)?.[1] : undefined;
  return crossed === undefined ? null : namedRows(crossed);
}

export function readDeletion(clause: Clause): Named[] | null {
  const { core } = clause;
  if (
    fieldParts.test(core) ||
    /^(?:take|pull|strike|get) (?:the |its )?(?:due date|deadline|date|tags?|labels?|notes?|estimate|assignee|repeat|priority)\s+(?:off|from|out of)\b/iu.test(
      core,
    ) ||
    /^(?:delete|remove)\s*$/iu.test(core)
  )
    return null;
  if (
    /^(?:remove|delete|drop|take)\b(?!.*\b(?:tasks|to-?dos|items|everything)\b)/iu.test(core) &&
    fieldOf(clause, "tags") !== undefined
  )
    return null;
  const last = new RegExp(`^take off (${pointing})$`, "iu").exec(core)?.[1];
  if (last !== undefined && clause.fields.length === 0) return namedRows(last);
  const moot = mootRow(core);
  if (moot !== null) return moot;
  const timed =
    /^(?:cancel|delete|remove|drop|scratch) ((?:my|the|our))$/iu.test(core) &&
    fieldOf(clause, "due") !== undefined;
  if (timed) return namedRows(clause.plain.replace(/^\S+\s+(?:my|the|our)\s+/iu, ""));
  const given =
    clause.spoken && clause.fields.length === 0
      ? /^(?:drop|scrap|bin|ditch|kill|axe) ((?:the|my|our|that) [^,;]{2,60})$/iu.exec(core)?.[1]
      : undefined;
  if (given !== undefined && !/\b(?:off|at|to|by)\b/iu.test(given)) return namedRows(given);
  const offIt =
    clause.spoken && clause.fields.length === 0 ? /^take off ((?:the|my) .+)$/iu.exec(core)?.[1] : undefined;
  if (offIt !== undefined) return namedRows(offIt);
  const numbers = deletedNumbers.exec(core)?.[1];
  if (numbers !== undefined && clause.fields.length === 0) return namedRows(numbers);
  const forgotten = /^forget (?:about )?((?:the|my|that|this) .+)$/iu.exec(core)?.[1];
  if (forgotten !== undefined && clause.fields.length === 0) return namedRows(forgotten);
  const taken =
    clause.spoken && clause.fields.length === 0
      ? /^take ((?!.*\b(?:day|days|week|afternoon|morning|time|shoes|coat|jacket|clothes|glasses)$)\p{L}[^,;]{1,40}) off$/iu.exec(
          core,
        )?.[1]
      : undefined;
  if (taken !== undefined) return namedRows(taken);
  const off = new RegExp(`^take (${pointing}) off$`, "iu").exec(core)?.[1];
  if (off !== undefined) return namedRows(off);
  const listed = fromList.exec(core)?.[1];
  if (listed !== undefined) return namedRows(listed);
  if (wholeList.test(core)) return [{ reference: "all" }];
  const dropped =
    /^(?:i|we) (?:don't|do not|no longer) need (.+?) on (?:my|the) (?:[\p{L}-]+ ){0,2}?list(?: anymore| any more)?$/iu.exec(
      core,
    )?.[1];
  if (dropped !== undefined) return namedRows(dropped);
  if (emptied.test(core)) return [{ reference: "all" }];
  const named = pointed.exec(core)?.[1] ?? appointment.exec(core)?.[1];
  if (named !== undefined && !/^(?:it|about it)$/iu.test(named.trim())) return namedRows(named);
  if (named !== undefined && !/^forget/iu.test(core)) return namedRows(named);
  const over = readOver(clause);
  if (over !== null) return over;
  const unneeded = needless.exec(core)?.[1];
  if (
    unneeded !== undefined &&
    (/\b(?:anymore|any more|any longer)$/iu.test(core) || new RegExp(`^${pointing}`, "iu").test(unneeded))
  )
    return namedRows(unneeded);
  const plain = always.exec(core)?.[1];
  const due = fieldOf(clause, "due");
  // "remove yoga from Friday" names where it stands, "remove the wallpaper on Friday" when to do it.
  if (
    plain === undefined ||
    (due !== undefined && !(clause.spoken && due.lead === "from")) ||
    fieldOf(clause, "repeat") !== undefined
  )
    return null;
  return elsewhere.test(plain) || /^(?:old|unused|some|a few|files|photos|apps|data)\b/iu.test(plain)
    ? null
    : namedRows(plain);
}
