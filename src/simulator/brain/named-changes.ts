import type { SaidFields } from "../../language/reading.ts";
import { parseLine } from "../../language/parse-line.ts";
import { isExact } from "./fit.ts";
import { ground, type Ground } from "./grounding.ts";
import { isOwnVerb } from "./own-verbs.ts";
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
  /^(.+?) (?:can|could|may) wait (?:until|till|to|for) (.+)$/i,
  /^(.+?) (?:has to|have to|needs to|need to|must|should|ought to) (?:be |get |happen |wait |go )?(?:(?:done|paid|in|out|sent|finished|ready|completed|booked|signed|submitted|fixed|ordered|urgent(?:ly)?)\s?)?(?:by |on |until |till |before |to )?(.+)$/i,
  /^(.+?) (?:won['’]?t|will not|isn['’]?t going to|can['’]?t) (?:happen|be done|be ready|get done|work) (?:before|until|till) (.+)$/i,
  /^(.+?) (?:is|are) (?:now |actually |really |super |very |kind of |pretty |so |rather |only )*((?:urgent|important|critical|(?:high|low|medium)(?:[- ]prio(?:rity)?)?).*)$/i,
  /^(.+?) (?:is|are) now (?:on |at |for )?(.+)$/i,
  /^(.+?) (?:is|are) (?:at |on |by )?(.+? (?:not|instead of|rather than) .+)$/i,
  /^(.+?) (?:takes?|will take|should take|needs) ((?:about |around |only |roughly )?(?:an?|half an|\d+(?:\.\d+)?) ?(?:hours?|h|minutes?|mins?|m))$/i,
  /^(.+?)\s*(?:->|=>|→|:)\s*(.+)$/i,
];
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

const exception = /^(.+?),? (?:except(?: for)?|but not|apart from|other than) (.+)$/i;

/** A change of rows which are known, as a command or as news of them. */
export function readNamedChange(clause: string, place: Ground): Request | undefined {
  const request = changeOf(clause, place);
  if (request !== undefined) return request;
  // "Mark the online ones as high except the plants": the exception stands behind the value.
  const [, most = "", without = ""] = exception.exec(clause) ?? [];
  const all = most === "" ? undefined : changeOf(most, place);
  const left = most === "" ? undefined : ground(without, place);
  if (all?.kind !== "act" || all.rows === undefined || left?.kind !== "rows") return undefined;
  const rows = all.rows.filter((row) => !left.rows.some((other) => other.id === row.id));
  return rows.length === 0 ? undefined : { ...all, rows };
}

function changeOf(clause: string, place: Ground): Request | undefined {
  return (
    noted(clause, place) ??
    commanded(clause, place) ??
    stated(clause, place) ??
    stateOf(clause, place) ??
    givenTo(clause, place) ??
    cleared(clause, place) ??
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
    if (named === "") continue;
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
  const soon = again.exec(clause)?.[1];
  const retried = soon === undefined ? undefined : valuesOf(soon, place);
  if (retried !== undefined) return onGrounded("change", "it", retried.fields, changeText(retried), place);
  const intended = own.exec(clause)?.[1];
  if (intended !== undefined) return commanded(`do ${intended}`, place);
  for (const joint of [...clause.matchAll(bare)].toReversed()) {
    const named = clause.slice(0, joint.index).replace(/\s+(?:on|by|at|to)$/i, "");
    const value = valuesOf(clause.slice(joint.index + joint[0].length).replace(/^(?:to|until) /i, ""), place);
    const isContrast = /\b(?:instead|rather)\b/i.test(clause);
    if (!isContrast && isOwnVerb(named.toLowerCase().split(/\s+/)[0] ?? "")) continue;
    const request = value && onGrounded("change", named, value.fields, changeText(value), place);
    if (request !== undefined) return request;
  }
  return undefined;
}

/** "tomorrow 11 instead of 10, takes 45 min": one value after the other. */
function valuesOf(said: string, place: Ground): SaidValue | undefined {
  const whole = readValue(said, place.scene.moment);
  if (whole !== undefined) return whole;
  const parts = said
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((part) => readValue(part, place.scene.moment));
  const values = parts.filter((part) => part !== undefined);
  if (parts.length < 2 || values.length < parts.length) return undefined;
  return {
    fields: Object.assign({}, ...values.map(({ fields }) => fields)) as SaidFields,
    words: values.map(({ words }) => words).join(" "),
  };
}

const blocked =
  /^(?:(?:we|i)['’]?(?:re|m)? )?(.+?) (?:is|are|is still|are still|got|gets)(?: currently| now| still)? (?:blocked|stuck|on hold|stalled|held up|waiting)(?:(?:\s*[,;:–-]\s*|\s+)(?:and |we['’]?re |i['’]?m |still |because (?:of )?|since |by |on |for |until )*(.+))?$/i;
const freed =
  /^(.+?) (?:is|are) (?:now )?(?:unblocked|no longer blocked|not blocked(?: any ?more)?|free again|back on|ready to go(?: again)?)(?: now| again)?$|^(.+?) (?:isn['’]?t|aren['’]?t) (?:blocked|stuck|on hold|waiting)(?: any ?more| now)?$|^unblock (.+)$/i;
const underway =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|i['’]?ve|i have|we have) )?(?:now |just |already |currently |also )*(?:starting|started|start|beginning|began|working|busy|resuming|resume|tackling)(?: (?:on|with|work on|working on))? (.+?)(?: now| today| right now| at the moment| already)*$/i;
const reopened =
  /^(?:reopen|re-open|untick|uncheck|unmark) (.+)$|^(.+?) (?:is|are)(?: actually)?(?:n['’]?t| not)(?: actually| really)? (?:done|finished|complete|fixed)(?: yet| after all)?$/i;

const shelved =
  /^(?:put|move|shift|throw|send|keep|park) (.+?) (?:back )?(?:in|into|to|on|onto) (?:the |my )?(?:backlog|back ?burner|ice)(?: (?:then|for now|please))*$/i;
const lessPressing =
  /^(.+?) (?:is|are)(?:n['’]?t| not| no longer) (?:so |that |very |really |all that |too )*(?:urgent|important|critical|pressing|high priority|a priority)(?: any ?more| now| after all)?$/i;

function stateOf(clause: string, place: Ground): Request | undefined {
  const later = shelved.exec(clause)?.[1];
  if (later !== undefined) return onGrounded("change", later, { status: "backlog" }, clause, place);
  const calm = lessPressing.exec(clause)?.[1];
  if (calm !== undefined) return onGrounded("change", calm, { priority: "medium" }, clause, place);
  const free = freed.exec(clause);
  const isFree = free?.slice(1).find((one) => one !== undefined);
  if (isFree !== undefined)
    return onGrounded("change", isFree, { status: "todo", clear: ["blocked_reason"] }, clause, place);
  const [, stuck, why] = blocked.exec(clause) ?? [];
  if (stuck !== undefined) {
    const waits = /\bwaiting (?:for|on) /i.test(clause);
    const reason = why?.replace(/^the (?=\p{Ll})/u, "the ").trim();
    const fields: SaidFields =
      reason === undefined
        ? { status: "blocked" }
        : { status: "blocked", ...(waits ? { waitingFor: reason } : { blockedReason: reason }) };
    return onGrounded("change", stuck, fields, clause, place);
  }
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

const person = "(\\p{Lu}[\\p{L}'’-]+|he|she|they)";
const gives =
  /^(?:give|assign|hand(?: over)?|pass|delegate|reassign|send) (.+?) (?:over )?to (\p{Lu}[\p{L}'’-]+|him|her|them|me)$/u;
const givesWhom =
  /^(?:give|assign|hand|pass) (\p{Lu}[\p{L}'’-]+|him|her|them) ((?:the|my|our) .+?)(?: (?:too|as well|also|then|now|please))*$/u;
const belongs =
  /^(.+?) (?:goes?|go|belongs?|should go|can go) (?:over )?to (\p{Lu}[\p{L}'’-]+)(?: (?:now|please|instead))*$/u;
const insteadOf =
  /^\p{Lu}[\p{L}'’-]+ (?:can['’]?t|cannot|won['’]?t) (?:do|make|take|handle) (.+?),? (?:so |but )?(\p{Lu}[\p{L}'’-]+)(?:['’]ll| will| can| does| takes| is going to)?(?: (?:do|does|take|takes) (?:it|that|them|over))?(?: instead)?$/u;
const goesTo = new RegExp(
  `^(.+?)\\s*(?:->|=>|→|:)\\s*${person}(?: (?:does|takes|will do|handles|has|is on) (?:it|that|this))?$`,
  "u",
);
const takes = new RegExp(
  `^${person}(?: (?:will|is going to|can|has agreed to|wants to|said (?:s?he|they)['’]?(?:ll| will|d| would)))?(?:['’]ll)? (?:also )?(?:takes?(?: over| on| care of)?|do(?:es)?|doing|handles?|own(?:s)?|pick(?:s)? up|deal(?:s)? with|is (?:doing|taking|handling)|has got|got) (?:also )?(.+?)(?: (?:too|as well|now|instead|for me))*$`,
  "u",
);

/** Whom "he" means: the person that was named last. */
function lastPerson({ scene }: Ground): string | undefined {
  const looked = scene.lastRequests.findLast(
    (request) => request.kind === "look" && request.assignee !== undefined,
  );
  const asked = looked?.kind === "look" ? looked.assignee : undefined;
  return asked ?? scene.lastAct?.said.fields.assignee;
}

function givenTo(clause: string, place: Ground): Request | undefined {
  const [, thing = "", one = ""] =
    insteadOf.exec(clause) ?? belongs.exec(clause) ?? gives.exec(clause) ?? goesTo.exec(clause) ?? [];
  const [, who = "", what = ""] =
    givesWhom.exec(clause) ??
    takes.exec(clause.replace(/^(?:he|she|they)\b/i, (word) => word.toLowerCase())) ??
    [];
  const named = thing === "" ? what : thing;
  const said = one === "" ? who : one;
  if (named === "" || /^(?:I|We|It|This|That|The|Today|Tomorrow)$/.test(said) || /\p{L}+day$/u.test(said))
    return undefined;
  const isPronoun = /^(?:he|she|they|him|her|them)$/i.test(said);
  const assignee = isPronoun ? lastPerson(place) : said;
  if (assignee === undefined) return undefined;
  return onGrounded("change", named, { assignee }, clause, place);
}

const noteOn =
  /^(?:for|on|to|about|regarding) (.+?)[,:]? (?:please )?(?:add a note|make a note|note|remember)(?: down)?(?: that)?\s*[:,]?\s+(.+)$/i;
const note =
  /^(?:(?:please )?(?:add|make|put|write|leave) (?:a |the |another )?(?:note|comment)|note(?: down| also| too)?|also note)(?: (?:to|on|for|in) (.+?))?(?:\s*:\s*|\s+(?:saying|that says|that)\s+)(.+)$/i;

/** "Note that the hedge is dead", "add a note to the report: use the new data". */
function noted(clause: string, place: Ground): Request | undefined {
  const [, named = "it", notes = ""] = note.exec(clause) ?? noteOn.exec(clause) ?? [];
  return notes === "" ? undefined : onGrounded("change", named, { notes }, clause, place);
}

/** "Call the gardener on wednesday", where that task stands: it gets the day and is not made twice. */
function dated(clause: string, place: Ground): Request | undefined {
  if (/^(?:add|create|new|remind|note|make)\b|:/i.test(clause)) return undefined;
  const [verb = ""] = clause.toLowerCase().split(/\s+/);
  if (!place.known.open.some((row) => row.title.toLowerCase().startsWith(verb))) return undefined;
  const line = parseLine(clause, place.scene.moment);
  if (line.spans.length === 0 || line.intents.length !== 1 || line.intents[0]?.kind !== "create")
    return undefined;
  const rows = place.known.open.filter((row) => isExact(line.title, [row]));
  const value = readValue(line.spans.map(({ text }) => text).join(" "), place.scene.moment);
  if (rows.length !== 1 || value === undefined) return undefined;
  return onGrounded("change", line.title, value.fields, changeText(value), place, { kind: "rows", rows });
}

const noDate =
  /^(.+?) (?:has|have|needs?|got)(?: got)? no (?:more )?(?:due date|deadline|date|due)(?: any ?more| now| yet)?$|^(.+?) (?:does|do)(?: not|n['’]?t) (?:have|need) (?:a |any )?(?:due date|deadline|date)(?: any ?more| now)?$|^(?:remove|clear|drop|delete|take|lose)(?: off)? (?:the )?(?:due date|deadline|date)(?: off)? (?:of|from|for|on|off) (.+)$|^take the (?:due date|deadline|date) off (.+)$|^(?:no|without) (?:due date|deadline|date) for (.+)$/i;

const noDateOfIt =
  /^(?:remove|clear|drop|delete|take off)(?: off)? (?:the |its )?(?:due date|deadline|date)$|^(?:no|without) (?:a )?(?:due date|deadline|date)(?: please)?$/i;

function cleared(clause: string, place: Ground): Request | undefined {
  if (noDateOfIt.test(clause)) return onGrounded("change", "it", { clear: ["due"] }, clause, place);
  const named = noDate
    .exec(clause)
    ?.slice(1)
    .find((one) => one !== undefined);
  return named === undefined ? undefined : onGrounded("change", named, { clear: ["due"] }, clause, place);
}
