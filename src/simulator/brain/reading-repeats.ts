import { readRequests } from "../../language/read-requests.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";
import { describeDue } from "../../language/describe-due.ts";
import { act, write } from "./acting.ts";
import { bold } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { ask, findRows } from "./find-rows.ts";
import { movedDue } from "./moved-due.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

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
export function readRepeats(text: string, moment: Moment): Request | undefined {
  const said = text
    .trim()
    .replace(/[.!]+$/, "")
    .replace(politely, "")
    // "Skip that, stop repeating it": said and thought better of.
    .replace(/^(?:skip|forget) (?:that|this|it),\s+(?=\p{L}+ )/iu, "");
  if (said.endsWith("?") || said.length > 200) return undefined;
  return readEnd(said) ?? readSkip(said) ?? readCallOff(said) ?? readScoped(said, moment);
}

const ends =
  /^(?:don['’]?t|do not|never|stop) repeat(?:ing)? (.+?)(?: any ?more| again)?$|^(.+?) (?:should|must|need|does|shall)(?:n['’]?t| not| no longer) (?:to )?repeat(?: any ?more)?$/i;

/** "The standup should no longer repeat". */
function readEnd(said: string): Request | undefined {
  const match = ends.exec(said);
  const reference = match?.[1] ?? match?.[2];
  if (reference === undefined) return undefined;
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

function readScoped(said: string, moment: Moment): RepeatingRequest | undefined {
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
  const command = changes.test(plain) ? plain : plain.replace(standsAt, "move $1 to ");
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

export function* changeRepeating(request: RepeatingRequest, scene: Scene): Thought {
  const { reference, action, fields, once } = request;
  const found = yield* findRows({ reference, act: "change", request, includeDone: false }, scene);
  if (found.kind === "instead") return found.facts;
  const [row, ...others] = found.rows;
  if (others.length > 0) {
    const candidates = found.rows.filter(({ repeat }) => repeat !== undefined).slice(0, 4);
    const options = candidates.map(({ title }) => title);
    return [yield* ask({ text: "Which of them do you mean?", options, candidates, request })];
  }
  if (row === undefined) return [{ kind: "not-found", reference, act: "change" }];
  if (row.repeat === undefined) return yield* changeOnce(request, row, scene);
  const away = elsewhere(request, row, scene.moment);
  if (away !== undefined) return [away];
  if (action === "skip" || once !== undefined) {
    return yield* write({ name: "edit_repeating", arguments: { ids: [row.id], action: "skip" } }, "skip");
  }
  const due = inItsWeek(request.text, movedDue(request.text, fields.due, row), row);
  const change = {
    ...(fields.title === undefined ? {} : { title: fields.title }),
    ...(due === undefined ? {} : { due }),
    ...(fields.repeat === undefined ? {} : { repeat: fields.repeat }),
  };
  return yield* write({ name: "edit_repeating", arguments: { ids: [row.id], action, ...change } });
}

const bareWeekday = /\b(?:to|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;
const saidWeek = /\b(?:to|on) (?:this|next|the) |\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:am|pm|:))/i;

/** "Next week's standup to Tuesday" is the Tuesday of that week, not the next one from today. */
function inItsWeek(text: string, due: string | undefined, row: Row): string | undefined {
  if (due === undefined || row.due === undefined || !bareWeekday.test(text) || saidWeek.test(text))
    return due;
  const weekOf = (date: string): number => Math.floor((Date.parse(date.slice(0, 10)) / dayMs + 3) / 7);
  const weeks = weekOf(row.due) - weekOf(due);
  if (!(weeks > 0)) return due;
  const day = new Date(Date.parse(due.slice(0, 10)) + weeks * 7 * dayMs).toISOString().slice(0, 10);
  return `${day}${due.slice(10)}`;
}

/** It comes but once: the change is the ordinary one; there is nothing to skip. */
function* changeOnce(request: RepeatingRequest, row: Row, scene: Scene): Thought {
  const { action, fields, text, reference, once } = request;
  if (once !== undefined) return yield* act({ ...once, rows: [row] }, scene);
  if (action === "skip") {
    return [
      {
        kind: "told",
        text: `${bold(row.title)} does not repeat, so there is nothing to skip; it stays as it is.`,
      },
    ];
  }
  const said = { kind: "update", reference, fields, text } as const;
  return yield* act({ kind: "act", act: "change", said, rows: [row] }, scene);
}

/** Whoever says "this week's" does not mean one that stands in another week. */
function elsewhere({ when }: RepeatingRequest, row: Row, moment: Moment): Fact | undefined {
  const date = row.due?.slice(0, 10);
  if (when === undefined || date === undefined || isWithin(date, when.toLowerCase(), moment))
    return undefined;
  const next = describeDue({ date }, moment);
  return {
    kind: "told",
    text: `${bold(row.title)} is next due ${next}, so there is none ${when} to change; it stays as it is.`,
  };
}

const dayMs = 86_400_000;
const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function isWithin(date: string, when: string, { now }: Moment): boolean {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const day = Date.parse(`${date}T00:00:00Z`);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs;
  const name = weekdayNames.find((weekday) => when.includes(weekday));
  if (name !== undefined) return weekdayNames[new Date(day).getUTCDay()] === name;
  if (/\btomorrow\b/.test(when)) return day === today + dayMs;
  if (/\bnext week\b/.test(when)) return day >= monday + 7 * dayMs && day < monday + 14 * dayMs;
  if (/\bthis week\b/.test(when)) return day < monday + 7 * dayMs;
  if (/\bthis month\b/.test(when)) return date.slice(0, 7) <= now.slice(0, 7);
  if (/\bnext month\b/.test(when)) return date.slice(0, 7) > now.slice(0, 7);
  // What is overdue is today's as well.
  return /\b(?:today|tonight|this (?:morning|evening))\b/.test(when) ? day <= today : true;
}
