import type { SaidFields } from "../../language/reading.ts";
import { parseLine } from "../../language/parse-line.ts";
import { fit, isExact } from "./fit.ts";
import { ground, type Ground } from "./grounding.ts";
import { dayFromThere } from "./day-from-there.ts";
import { namedHandOver } from "./named-people.ts";
import { namedState } from "./named-states.ts";
import { namedTags } from "./named-tags.ts";
import { namedNotes, withoutField } from "./named-texts.ts";
import { isDeedNamed, isOwnVerb } from "./own-verbs.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Request } from "./request.ts";
import { readValue, type SaidValue } from "./said-value.ts";

const changing =
  /^(?:move|push|shift|postpone|reschedule|re-schedule|bump|change|set|make|put|delay|defer|snooze|slide|drag|mark|flag|pull|bring|raise|lower|drop|get|keep|leave|do|schedule|kick|punt)(?: (?:back|out|forward|up|down))? (.+)$/i;
/** Words that may stand between what is changed and its new value. */
const between =
  /\s+(?=(?:to|until|till|for|by|on|as|at|from|back|out|forward|up|due|into|with|down|a|an|one|two|three|another|instead)\b)|\s*(?:->|=>|→|:|,)\s*|\s+/gi;

const moved =
  "(?:(?:is|are|was|were|has been|have been|got|gets|will be) )?(?:now )?(?:moved|pushed|postponed|shifted|rescheduled|delayed|bumped|due|planned|scheduled)(?: back| out| forward)?(?: now)?(?: to| until| till| by| for| on)?";
const statements: readonly RegExp[] = [
  new RegExp(`^(.+?) ${moved} (.+)$`, "i"),
  /^(.+?) (?:slips?|slipped|moves?|shifts?|goes?|slides?) (?:(?:to|until|till|into) )?(.+)$/i,
  /^(.+?) (?:moved|pushed|rescheduled|postponed|shifted) (?:us|it|me|that|this|things|the (?:appointment|meeting|date|call|slot)) (?:back )?(?:to|until|till|for) (.+)$/i,
  /^(.+?),? (?:i|we)(?:['’]ll| will| can| am going to| are going to|['’]m going to) (?:do|finish|handle|tackle|start|get to)(?: (?:it|them|that))? (?:on |by |at )?(.+)$/i,
  /^(.+?) (?:can|could|may|has to|will have to) wait (?:(?:until|till|to|for) )?(.+)$/i,
  /^(.+?) can(?:not|['’]t)? only (?:do|make|meet(?: us| me)?)(?: it)?(?: on)? (.+)$/i,
  /^(.+?) (?:has to|have to|needs to|need to|must|should|ought to) (?:be|go|get|arrive|reach) (?:(?:at|in|with|to|on|through|over) )?[^,]{2,30}? (?:by|before|until) (.+)$/i,
  /^(.+?) (?:has to|have to|needs to|need to|must|should|ought to) (?:be |get |happen |wait |go )?(?:(?:done|paid|in|out|sent|finished|ready|completed|booked|signed|submitted|fixed|ordered|urgent(?:ly)?)\s?)?(?:by |on |until |till |before |to )?(.+)$/i,
  /^(.+?) (?:won['’]?t|will not|isn['’]?t going to|can['’]?t) (?:happen|be done|be ready|get done|work) (?:before|until|till) (.+)$/i,
  /^(.+?)(?: is| are|['’]s|['’]re) (?:now |actually |really |super |very |kind of |pretty |so |rather |only )*((?:urgent|important|critical|(?:high|low|medium)(?:[- ]prio(?:rity)?)?).*)$/i,
  /^(.+?) (?:is|are) now (?:on |at |for )?(.+)$/i,
  /^(.+?) (?:is|are) (?:on |at |for )?(.+?) now$/i,
  /^(.+?) only (?:needs?|gets?|wants?|takes?) (?:(?:to be )?\p{L}+ )??(every .+?)(?: in (?:the )?(?:winter|summer|spring|autumn|fall)| from now on| now)?$/iu,
  /^(.+?) (?:is|are) (?:at |on |by )?(.+? (?:not|instead of|rather than) .+)$/i,
  /^(.+?) (?:(?:will|should|might|would|is going to) (?:probably )?)?((?:takes?|needs?) (?:me )?(?:(?:about|around|only|roughly|more like|like|at least|probably|maybe|more|just) )*(?:an?|half an|one|two|three|four|five|\d+(?:\.\d+)?) ?(?:hours?|h|minutes?|mins?|m))$/i,
  /^(.+?)\s*(?:->|=>|→|:)\s*(.+)$/i,
];
/** "The call thing wed", "toner one p1": who speaks so of a thing means one that stands. */
const thingSaid =
  /^(.+? (?:things?|thingy|ones?|tasks?|stuff))(?:,? (?:to|on|for|by|at|is|are|now|gets?|until|till|as))* (.+)$/i;
/** Without a verb: "the friday ones to monday", "the call at four instead of two". */
const own =
  /^(?:i|we)(?:['’]ll| will| can|['’]m going to| am going to) (?:do|finish|handle|tackle|get to) (.+)$/i;
const again =
  /^(?:(?:i|we)(?:['’]ll| will) )?(?:try|retry|call|ask|check|do|go|ring)(?: (?:it|them|him|her))? again (.+)$/i;
/** "Ms Weber needs the papers by Thursday", "can't do the insurance today, tomorrow then". */
const wanted =
  /^(?:\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?|he|she|they|the \p{L}+|my \p{L}+) (?:needs?|wants?|expects?|asked for) (.+?) (?:done |ready |sent |back )?(?:by|on|before|until|for|already) (.+)$/u;
const cannot =
  /^(?:(?:i|we) )?(?:can['’]?t|cannot|won['’]?t|couldn['’]?t) (?:do|make|finish|get to|manage|handle|get) (.+?)(?: (?:today|now|this week|tonight|in time))?,? (?:so )?(?:let['’]?s |rather |maybe |but )?(?:(?:do|make) (?:it|that) )?([^,]+)$/iu;
const bare = /\s+(?=(?:to|by|until) )|\s+(?=.+ (?:instead|rather)\b)/gi;

const everything =
  /\b(?:everything|all(?: (?:of )?(?:it|them|(?:my |the )?(?:tasks|others|rest)))?)\b(?= (?:to|on|by|until|for|back|as)\b)/i;
const exception =
  /^(.+?),? (?:except(?: for)?|but not|apart from|other than|(?<=\b(?:all|every\w*|any\w*) )but) (.+)$/i;

/** A change of rows which are known, as a command or as news of them. */
export function readNamedChange(clause: string, place: Ground): Request | undefined {
  const request = changeOf(clause, place);
  if (request !== undefined) return request;
  // "Mark the online ones as high except the plants": the exception stands behind the value.
  const [, most = "", without = ""] = exception.exec(clause) ?? [];
  // "Move everything to friday except the meeting": all that is open but that.
  const whole = everything.exec(most)?.[0];
  if (whole !== undefined)
    return changeOf(
      most.replace(whole, () => `${whole} except ${without}`),
      place,
    );
  const all = most === "" ? undefined : changeOf(most, place);
  const left = most === "" ? undefined : ground(without, place);
  if (all?.kind !== "act" || all.rows === undefined || left?.kind !== "rows") return undefined;
  const rows = all.rows.filter((row) => !left.rows.some((other) => other.id === row.id));
  return rows.length === 0 ? undefined : { ...all, rows };
}

function changeOf(clause: string, place: Ground): Request | undefined {
  return (
    namedNotes(clause, place) ??
    namedTags(clause, place) ??
    commanded(clause, place) ??
    stated(clause, place) ??
    namedState(clause, place) ??
    namedHandOver(clause, place) ??
    withoutField(clause, place) ??
    exchanged(clause, place) ??
    dayFromThere(clause, place) ??
    dated(clause, place)
  );
}

const changeText = ({ words }: SaidValue): string => `move it to ${words}`;

function commanded(clause: string, place: Ground): Request | undefined {
  const object = changing.exec(clause)?.[1];
  if (object === undefined) return undefined;
  const joints = [...object.matchAll(between)].toReversed();
  // From the end: "everything due friday to monday" has its new day last.
  for (const joint of joints) {
    const value = readValue(object.slice(joint.index + joint[0].length), place.scene.moment);
    if (value === undefined) continue;
    const named = object
      .slice(0, joint.index)
      .replace(/\s+(?:to|until|till|for|by|on|as|at|be|due|back|out|forward|with)$/i, "");
    const meant = ground(withoutOldValue(named, place), place);
    if (meant.kind === "none") continue;
    const whole = wholeValue(object, joint.index, named, value, place);
    return onGrounded("change", withoutOldValue(named, place), whole.fields, changeText(whole), place, meant);
  }
  return undefined;
}

/** "The offsite from December 4": the value that stood before is no part of the name. */
function withoutOldValue(named: string, place: Ground): string {
  const [, thing = "", old = ""] = /^(.+?) from (.+)$/i.exec(named) ?? [];
  if (/^(?:all|everything|every|each|both|the (?:ones|tasks|stuff|things))\b/i.test(thing)) return named;
  return old !== "" && readValue(old, place.scene.moment) !== undefined ? thing : named;
}

/** The longest value behind the name: "friday at 3" and not "at 3" alone. */
function wholeValue(
  object: string,
  index: number,
  named: string,
  value: SaidValue,
  place: Ground,
): SaidValue {
  const rest = object.slice(Math.min(named.length, index)).trim();
  return readValue(rest, place.scene.moment) ?? value;
}

function stated(clause: string, place: Ground): Request | undefined {
  if (
    /\?$|^(?:if|when|what|who|why|how|is|are|do|does|did|can(?!['’]t)|could(?!n['’]t)|will|would|add|create|remind|new|note)\b/i.test(
      clause,
    )
  )
    return undefined;
  for (const pattern of statements) {
    const [, named = "", said = ""] = pattern.exec(clause) ?? [];
    if (named === "" || isObject(clause, named)) continue;
    const fields = valuesOf(said, place);
    if (fields === undefined) continue;
    const request = onGrounded("change", named, fields.fields, changeText(fields), place);
    if (request !== undefined) return request;
  }
  for (const pattern of [wanted, cannot]) {
    const [, named = "", said = ""] = pattern.exec(clause) ?? [];
    const value = named === "" ? undefined : valuesOf(said.replace(/\bfirst thing\b/i, "morning"), place);
    const request = value && onGrounded("change", named, value.fields, changeText(value), place);
    if (request !== undefined) return request;
  }
  const [, thing = "", thingValue = ""] = thingSaid.exec(clause) ?? [];
  const ofThing = thing === "" || changing.test(clause) ? undefined : valuesOf(thingValue, place);
  if (ofThing !== undefined) {
    const request = onGrounded("change", thing, ofThing.fields, changeText(ofThing), place);
    if (request !== undefined) return request;
  }
  const soon = again.exec(clause)?.[1];
  const retried = soon === undefined ? undefined : valuesOf(soon, place);
  if (retried !== undefined) return onGrounded("change", "it", retried.fields, changeText(retried), place);
  const intended = own.exec(clause)?.[1];
  if (intended !== undefined) return commanded(`do ${intended}`, place);
  for (const joint of [...clause.matchAll(bare)].toReversed()) {
    const named = clause.slice(0, joint.index).replace(/\s+(?:on|by|at|to)$/i, "");
    const value = valuesOf(clause.slice(joint.index + joint[0].length).replace(/^(?:to|until) /i, ""), place);
    const isContrast = /\b(?:instead|rather)\b/i.test(clause);
    if (!isContrast && isDeedNamed(named)) continue;
    const request = value && onGrounded("change", named, value.fields, changeText(value), place);
    if (request !== undefined) return request;
  }
  return undefined;
}

/** "Prepare slides tomorrow", "print slips #work": what is prepared, and nothing that slides. */
const isObject = (clause: string, named: string): boolean =>
  isOwnVerb(named.toLowerCase().split(/\s+/)[0] ?? "") &&
  clause.slice(0, named.length) === named &&
  /^ (?:slides|slips|shifts|moves)(?! (?:to|until|till|into)\b)/i.test(clause.slice(named.length));

/** "tomorrow 11 instead of 10, takes 45 min": one value after the other. */
function valuesOf(said: string, place: Ground): SaidValue | undefined {
  const whole = readValue(said, place.scene.moment);
  if (whole !== undefined) return whole;
  const parts = said
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((part) => readValue(part, place.scene.moment) ?? handedTo(part));
  const values = parts.filter((part) => part !== undefined);
  if (parts.length < 2 || values.length < parts.length) return undefined;
  return {
    fields: Object.assign({}, ...values.map(({ fields }) => fields)) as SaidFields,
    words: values.map(({ words }) => words).join(" "),
  };
}

/** "…, and it's Omar's now": whom it is for, among other values. */
function handedTo(part: string): SaidValue | undefined {
  const assignee =
    /^(?:it['’]?s |it is |that['’]?s )?(?:now )?(?:for|with|goes to|assign(?:ed)? to|given to) (\p{Lu}[\p{L}-]+)(?: now| please)?$|^(?:it['’]?s |it is |that['’]?s )(?:now )?(\p{Lu}[\p{L}-]+)['’]s?(?: now| job| task)*$/iu
      .exec(part.trim())
      ?.slice(1)
      .find((one) => one !== undefined);
  return assignee === undefined || !/^\p{Lu}/u.test(assignee) || /day$/i.test(assignee)
    ? undefined
    : { fields: { assignee }, words: "" };
}

/** "Change the gift for Lea to a book": what of the row that touches is asked, and no second row is made. */
function exchanged(clause: string, place: Ground): Request | undefined {
  const named =
    /^(?:(?:i|we)(?:['’]d| would)? (?:want|need|like|have) to |let['’]?s )?(?:change|replace|swap|exchange|switch) ((?:the|my|our) .+?) (?:to|for|with|by|into) \S.*$/i.exec(
      clause,
    )?.[1];
  if (named === undefined || isExact(clause, place.known.open)) return undefined;
  return onGrounded("change", named, {}, clause, place);
}

const intending = /^(?:i|we)(?:['’]ll| will|['’]m going to| am going to|['’]re going to| are going to) /i;

/**
 * "Call the gardener on wednesday", where that task stands: it gets the day and is not made twice. Who tells what they
 * will do may shorten the name: "I'll review Tom's PR tomorrow".
 */
function dated(said: string, place: Ground): Request | undefined {
  const clause = said.replace(intending, "");
  if (/^(?:add|create|new|remind|note|make)\b|:/i.test(clause)) return undefined;
  const [verb = ""] = clause.toLowerCase().split(/\s+/);
  if (!place.known.open.some((row) => row.title.toLowerCase().startsWith(verb))) return undefined;
  const line = parseLine(clause, place.scene.moment);
  if (line.spans.length === 0 || line.intents.length !== 1 || line.intents[0]?.kind !== "create")
    return undefined;
  const exact = place.known.open.filter((row) => isExact(line.title, [row]));
  const rows = exact.length > 0 || clause === said ? exact : fit(line.title, place.known.open).full;
  // "Read chapter 7 last night" tells of a day that is over: nothing is due then.
  if (line.due !== null && line.due.date < place.scene.moment.now.slice(0, 10)) return undefined;
  const value = readValue(line.spans.map(({ text }) => text).join(" "), place.scene.moment);
  if (rows.length !== 1 || value === undefined) return undefined;
  return onGrounded("change", line.title, value.fields, changeText(value), place, { kind: "rows", rows });
}
