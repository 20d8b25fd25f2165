import { readRequests } from "../../language/read-requests.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";
import { fit } from "./fit.ts";
import { fieldsAlone } from "./follow-up.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

/** What is asked of a repeating task. On one that does not repeat it is the ordinary change, or nothing. */
export interface RepeatingRequest {
  readonly kind: "repeating";
  readonly action: "skip" | "this_one" | "following";
  readonly reference: string;
  /** "this week": the time that is meant, so that no other one is skipped. */
  readonly when?: string;
  readonly fields: SaidFields;
  readonly text: string;
  /** "Cancel this week's dinner": what it means where the dinner comes but once. */
  readonly once?: Extract<Request, { kind: "act" }>;
}

const politely =
  /^(?:(?:please|can you|could you|would you|and|also|then|now|ok(?:ay)?|so|let['’]?s|i (?:want|need|have|would like) to|i['’]d like to|i['’]ll|we['’]ll|we (?:have|need|want) to|just)[,\s]+)+/i;
const time =
  "(?:today|tonight|tomorrow|this (?:week|month|time|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:week|month|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
const own = new RegExp(`^(?:just |only )?(${time})['’]s? (.+)$`, "i");
const after = new RegExp(`^(.+?),? (?:for )?(?:just |only )?(${time})$`, "i");
const onceAgain = /,? (?:(?:for )?(?:just |only )?(?:this|the) (?:once|one|time)|once|one time)(?: only)?$/i;
const nextOne = /^(?:the )?(?:next|coming|upcoming) (.+)$/i;

interface Named {
  readonly reference: string;
  readonly when?: string;
}

/** "this week's standup", "the standup this week", "the next standup", "it just this once". */
function namedTime(words: string): Named {
  const said = words.replace(onceAgain, "").trim();
  const front = own.exec(said);
  if (front !== null) return { reference: front[2] ?? "", when: front[1] ?? "" };
  const back = after.exec(said);
  if (back !== null) return { reference: back[1] ?? "", when: back[2] ?? "" };
  return { reference: nextOne.exec(said)?.[1] ?? said };
}

const skipWords = /^(?:skip|miss|pass on|sit out|leave out) (.+)$/i;
/** Ways to say that it does not take place: what, and when. */
const noneNow: readonly RegExp[] = [
  new RegExp(`^(?:there(?:['’]s| is| will be) )?no (\\p{L}.{1,60}?) (${time})$`, "iu"),
  new RegExp(`^there (?:won['’]t|will not|isn['’]t going to) be (?:an? |any )?(.{2,60}?) (${time})$`, "iu"),
  new RegExp(`^we(?:['’]re| are) not (?:having|doing) (?:the |our )?(.{2,60}?) (${time})$`, "iu"),
  new RegExp(
    `^(?:the |our |my )?(.{2,60}?) (?:is|was|has been) (?:cancel+ed|off|called off) (?:for )?(${time})$`,
    "iu",
  ),
  new RegExp(
    `^(?:i|we) (?:can['’]?t|cannot|won['’]?t|will not be able to) (?:make|do|attend|go to|come to|get to) (?:it to )?(?:the |our |my )?(.{2,60}?) (${time})(?:,? (?:so )?(?:please )?skip (?:it|that|this one))?$`,
    "iu",
  ),
];
const callOff = /^(?:cancel|delete|drop|call off|scrap|remove) (.+)$/i;

const thisAlone =
  /\b(?:just|only) (?:for )?(?:this|the) (?:once|one|time|week|month|next one)\b|\bthis (?:time|once)(?: only| alone)?\b|\bfor this (?:week|time|once)(?: only)?\b|\bjust (?:once|today|tomorrow)\b|\bone[- ]off\b/i;
const ownTime = new RegExp(`\\b(?:${time})['’]s\\b`, "i");
const allLater =
  /,?\s*\b(?:from now on(?:wards?)?|from (?:this|next) (?:week|month|time) on(?:wards?)?|and all (?:the )?(?:following|later|future)(?: ones| times)?|(?:this|it) and (?:all )?(?:the )?following(?: ones)?|starting (?:now|today|tomorrow|(?:next|this) week)|going forward|in (?:the )?future|all future (?:ones|times)|permanently|for good|every time from now)\b,?\s*/i;
const changes =
  /^(?:move|reschedule|push|shift|postpone|change|make|set|have|hold|do|rename|call|put|start|bring)\b/i;

/** "skip this week's standup", "move it to Tuesday just this once", "from now on the standup is at 10". */
export function readRepeats(text: string, moment: Moment, known: readonly Row[] = []): Request | undefined {
  const said = text
    .trim()
    .replace(/[.!]+$/, "")
    .replace(politely, "")
    // "Skip that, stop repeating it": said and thought better of.
    .replace(/,\s+(?:because|since|as|we|i|it|they|he|she|there|no time|too)\b(?:['’]\p{L}+)?[^,]*$/iu, "")
    .replace(/^(?:skip|forget) (?:that|this|it),\s+(?=\p{L}+ )/iu, "");
  if (said.endsWith("?") || said.length > 200) return undefined;
  return readEnd(said) ?? readSkip(said) ?? readCallOff(said) ?? readScoped(said, moment, known);
}

const ends = new RegExp(
  [
    "(?:don['’]?t|do not|never|stop|no need to|no longer) (?:repeat|recur)(?:ing)? (.+?)(?: any ?more| again)?",
    "(?:stop|keep|prevent) (.+?) (?:from )?(?:repeating|recurring|coming (?:back|up)(?: again)?)",
    "(?:cancel|remove|stop|end|drop|turn off|switch off) the (?:repeat(?:s|ing|ition)?|recurrence) (?:of|on|for|from) (.+?)",
    "(?:there(?:['’]s| is) )?no need for (.+?) to (?:repeat|recur|come (?:back|again))(?: any ?more)?",
    "(?:make|turn) (.+?) (?:(?:into )?an? )?(?:one[- ]?off|one[- ]?time(?: (?:thing|task))?|non[- ]?(?:recurring|repeating)|single task)",
    "(.+?) (?:(?:should|must|need|do|does|shall|has)(?:n['’]?t| not| no longer)|no longer) (?:(?:need|needs|have|has) )?(?:to )?(?:be )?(?:repeat|recur|repeated|repeats|recurs)(?:ing)?(?: any ?more| again)?",
  ]
    .map((words) => `^${words}$`)
    .join("|"),
  "i",
);

/** "The standup should no longer repeat". */
export function readEnd(said: string): Request | undefined {
  const reference = ends
    .exec(said)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (reference === undefined || /^(?:the )?(?:question|message|mistake|same)\b/i.test(reference))
    return undefined;
  const fields = { clear: ["repeat"] } as const;
  return { kind: "act", act: "change", said: { kind: "update", reference, fields, text: said } };
}

function readSkip(said: string): RepeatingRequest | undefined {
  const words = skipWords.exec(said)?.[1];
  if (words !== undefined && !/^(?:ahead|to|over|that part)\b|,/i.test(words)) {
    return { kind: "repeating", action: "skip", ...namedTime(words), fields: {}, text: said };
  }
  const none = noneNow.map((way) => way.exec(said)).find((match) => match !== null);
  const reference = none?.[1];
  const when = none?.[2];
  if (reference === undefined || when === undefined) return undefined;
  return { kind: "repeating", action: "skip", reference, when, fields: {}, text: said };
}

/** "Cancel this week's standup": one time of it is called off, the others stay. */
function readCallOff(said: string): RepeatingRequest | undefined {
  const words = callOff.exec(said)?.[1];
  if (words === undefined) return undefined;
  const isOneTime = own.test(words) || thisAlone.test(words);
  if (!isOneTime) return undefined;
  const named = namedTime(words.replace(thisAlone, "").replace(/[,\s]+$/, ""));
  const once = {
    kind: "act",
    act: "delete",
    said: { kind: "delete", reference: named.reference, fields: {}, text: said },
  } as const;
  return { kind: "repeating", action: "skip", ...named, fields: {}, text: said, once };
}

/** "The standup is at 10", "yoga moves to Tuesdays": told as it shall be. */
const standsAt =
  /^(.+?) (?:(?:is|happens|takes place|will be|starts|should be) (?:always |now )?(?:due )?(?=(?:at|on)\b)|(?:is|will be) due |moves to )/i;

const comesEvery =
  /^(.+?) (?:is|happens|takes place|repeats|will be|comes) (?=(?:every|each|daily|weekly|monthly|yearly)\b)/i;

const inRhythm = /^(.+?) ((?:every|each) .+|daily|weekly|monthly|yearly|on \w+days)$/i;

function readScoped(said: string, moment: Moment, known: readonly Row[]): RepeatingRequest | undefined {
  const forAll = allLater.test(said);
  const alone = !forAll && (thisAlone.test(said) || ownTime.test(said));
  if (!forAll && !alone) return undefined;
  const when = alone ? ownTime.exec(said)?.[0].replace(/['’]s$/, "") : undefined;
  const plain = said
    .replace(allLater, " ")
    .replace(thisAlone, "")
    .replace(ownTime, "the")
    .replace(/\s+/g, " ")
    .replace(/\bthe the\b/i, "the")
    .replace(/^[,\s]+|[,\s]+$/g, "");
  const command = changes.test(plain)
    ? plain
    : plain.replace(comesEvery, "make $1 ").replace(standsAt, "move $1 to ");
  const rhythm = forAll ? inRhythm.exec(plain) : null;
  const repeated = rhythm === null ? [] : fit(rhythm[1] ?? "", known).full;
  const fields = fieldsAlone(rhythm?.[2] ?? "", moment);
  // "From now on water the plants every Wednesday": said of a row that stands, by its own words.
  if (repeated.length === 1 && fields?.repeat !== undefined)
    return { kind: "repeating", action: "following", reference: rhythm?.[1] ?? "", fields, text: said };
  if (!changes.test(command)) return undefined;
  const [request, ...others] = readRequests(command.replace(/ to (?:at|on) /i, " to "), moment);
  if (request?.kind !== "update" || others.length > 0 || request.reference === undefined) return undefined;
  return {
    kind: "repeating",
    action: alone ? "this_one" : "following",
    reference: request.reference,
    ...(when === undefined ? {} : { when }),
    fields: request.fields,
    text: said,
  };
}

const forAll =
  /^(?:and |also |make that |no,? )*(?:for |please )*(?:every (?:time|week|day|month|year)|always|all (?:of them|the following|following ones|future ones)|from now on)(?: from now on| please| too)*[.!]*$/i;

/** "And every week from now on", after one time was moved: the same for all that follow. */
export function readForAll(
  text: string,
  { lastRequests, focus }: Pick<Scene, "lastRequests" | "focus">,
): Request | undefined {
  const last = lastRequests.at(-1);
  if (last === undefined || !forAll.test(text.trim())) return undefined;
  // "Every week" on what comes but once has no later times: there it is the rhythm that is still missing.
  const comesOnce = focus.some((row) => row.repeat === undefined);
  if (comesOnce && /\bevery (?:day|week|month|year)\b/i.test(text)) return undefined;
  if (last.kind === "repeating" && last.action === "this_one")
    return { ...last, action: "following", reference: "it" };
  if (last.kind !== "act" || last.act !== "change" || last.said.fields.due === undefined) return undefined;
  const { fields, text: said } = last.said;
  return { kind: "repeating", action: "following", reference: "it", fields, text: said };
}
