import type { SaidRequest } from "../../language/reading.ts";
import { readRequests } from "../../language/read-requests.ts";
import { bareCommand } from "./bare-command.ts";
import { metWords } from "./fit.ts";
import { fieldsAlone } from "./follow-up.ts";
import { readWeighed } from "./weigh-requests.ts";
import { rowsSpokenOf } from "./mentions.ts";
import { dayWords } from "./moved-due.ts";
import { lacksObject } from "./object-left-out.ts";
import { pointingAt } from "./pointing.ts";
import { mendTypos } from "./mend-typos.ts";
import { ratherAct } from "./rather-act.ts";
import { isOwnVerb } from "./own-verbs.ts";
import { withAnother } from "./reading-another.ts";
import { readChange } from "./reading-changes.ts";
import { isMash, onlyTells } from "./reading-statement.ts";
import { readShown } from "./reading-look.ts";
import { isWorldly, withoutNegatedParts } from "./reading-talk.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { listOfDay } from "./list-of-day.ts";
import { isHalf } from "./half-said.ts";
import { splitList } from "./split-list.ts";
import { usualWords } from "./usual-words.ts";

export const unclear: Request = { kind: "talk", topic: "unclear" };

const besideThat = /\b(?:before|after) (?:that|it)\b|\b(?:beforehand|afterwards)\b/i;

/** "Dinner on Thursday at 7, and pick up the cake before that at 5": an hour beside another is one of its day. */
function onSameDay(all: readonly SaidRequest[]): readonly SaidRequest[] {
  return all.map((said, place) => {
    const before = all[place - 1]?.fields.due;
    const { due } = said.fields;
    if (before === undefined || due?.time === undefined || !besideThat.test(said.text)) return said;
    return dayWords.test(said.text)
      ? said
      : { ...said, fields: { ...said.fields, due: { ...due, date: before.date } } };
  });
}

/** Sentences that only language can read, with what the conversation adds to them. */
export function readTasks(text: string, scene: Scene): Request[] {
  const dayList = listOfDay(text);
  if (dayList !== undefined) return dayList.flatMap((item) => readTasks(item, scene));
  return onSameDay(withAnother(readWeighed(usualWords(mendTypos(withoutNegatedParts(text))), scene), scene))
    .flatMap((said, _index, all) =>
      isParted(said, all) ? [said] : splitList(said, scene.moment, all.length > 1),
    )
    .filter((said, _index, all) => all.length === 1 || !isLeftover(said, scene))
    .map((said) => gated(aboutIt(said, scene) ?? fromLanguage(said), scene))
    .map((request) => (duty.test(text) ? asDuty(request) : request));
}

const duty =
  /^(?:[^,.;!?]{0,40}[,\s])?(?:i|we)(?:['’]ve)? (?:also |still |really |just )*(?:have|need|got|must|should|ought)\b(?: to\b)?/i;

/** "I have to close the review and archive the buckets": what one has to do is no order to Carole. */
function asDuty(request: Request): Request {
  if (request.kind !== "create" || request.rather === undefined) return request;
  const { rather: _rather, ...own } = request;
  return own;
}

const wishes =
  /\b(?:add|create|make|new|remind|remember|task|to-?do|note|put|schedule|forget|have to|has to|gotta|got to|must|list|log|track|should|want)\b|(?:^|\b(?:i|we|you|also|and|still|really|just|will|do|does)(?:['’]ll)? )need\b|^needs? /i;
/** No to-do begins with who does what, and none is a command on what was just talked of. */
const noTitle =
  /^(?:(?:he|she|they|it|that|there|this|who|you)(?:['’](?:s|re|ll|d|ve)\b|\s+(?:is|are|was|were|will|has|have|can|said|comes?)\b)|(?:put|set|move|make|mark|tag|call|push|change|give|shift)\b.{0,40}\b(?:on|to|as|with|for|in)?\s?(?:it|that|this|them)\b(?! \p{L}+ (?:on|in|to|for)\b)|.*,\s*(?:put|add|note|write) (?:it|that|this)\b)/iu;
const musing =
  /\b(?:should|could|might|ought to|would like to|want to)\b.*\b(?:some ?time|some ?day|one day|at some point|eventually)\b|^maybe\b|\.\.\.\s*$|…\s*$/i;
const fillersAlone =
  /^(?:anyways?|so|well|ok(?:ay)?|haha|lol|yeah|yes|right|alright|cool|nice|also|please|thanks?)$/i;

/** Words that ask for nothing new and touch a row that stands are asked about: no second row is made of them. */
function gated(request: Request, scene: Scene): Request {
  const { known } = scene;
  if (request.kind !== "create" || request.tells === true || request.under !== undefined) return request;
  const { text, fields } = request.said;
  const title = (fields.title ?? "").trim();
  if (/^(?:mark|set|move|change|put|push|tag|make|note|add|call)$/i.test(title)) return unclear;
  if (request.rather === undefined && lacksObject(title)) return unclear;
  // "With Sven", "same day but later", "move up": half of a sentence, of which no to-do can be made.
  if (isHalf(title, text, scene)) return unclear;
  // "The printer thing p1" is said of what stands, and no title.
  if (!wishes.test(text) && /^(?!an?\b|some|every|one\b).+ (?:thing|thingy|one)$/i.test(title))
    return { ...request, tells: true };
  // "Both actually" answers something, and is nothing to do.
  if (title !== "" && pointingAt(title.replace(/ (?:actually|really|i guess|i think)$/i, "")) !== "none")
    return unclear;
  // "The cake must be ready by then", of a row that stands, tells of it.
  const isOfRow =
    /^(?:and |but |so )*(?:the|my|our) .+ (?:must|has to|have to|needs? to|should|ought to) be\b/i;
  if (isOfRow.test(text) && rowsSpokenOf(text, known.open, scene.moment)?.length === 1)
    return { ...request, tells: true };
  const isTold = /^(?:he|she|they|it|that|there)['’](?:s|re|ll|d|ve)\b/iu.test(title);
  if (isTold || (noTitle.test(title) && !/\b(?:add|create|remind|task)\b/i.test(text)))
    return pointedAt(request, scene);
  if (fillersAlone.test((fields.title ?? "").trim())) return { kind: "talk", topic: "alright" };
  // "I should call Ben sometime next week" has a time by which it is to be done: that is more than musing.
  const isSet =
    fields.due !== undefined && /^(?:i|we) (?:really )?(?:should|need|have|must|ought)\b/i.test(text);
  if (musing.test(text) && !isSet && !/\b(?:add|create|remind|new task)\b/i.test(text))
    return { ...request, tells: true };
  const onto = addedTo(request, scene);
  if (onto !== undefined) return onto;
  const [first = ""] = (fields.title ?? "").toLowerCase().split(/\s+/);
  if (wishes.test(text) || isOwnVerb(first)) return request;
  const isTouching = known.open.some((row) => metWords(text, row) > 0);
  if (!isTouching || request.rather?.mayCreate === false) return request;
  return request.rather === undefined
    ? { ...request, tells: true }
    : { ...request, rather: { ...request.rather, mayCreate: false } };
}

/** "Add sugar to the flour order": on the row that this is, if there is one; that is asked. */
function addedTo(
  { said }: Extract<Request, { kind: "create" }>,
  { known, moment }: Scene,
): Request | undefined {
  const [, what = "", to = ""] =
    /^(?:please |can you |could you |also |and )*(?:add|put) (.+?) (?:to|on|onto|in|into) ((?:the|my|our) .+?)[.!]*$/i.exec(
      said.text.trim(),
    ) ?? [];
  const [row, ...others] =
    to === "" || isOwnVerb(what.toLowerCase().split(" ")[0] ?? "")
      ? []
      : (rowsSpokenOf(to, known.open, moment) ?? []);
  if (row === undefined || others.length > 0 || /\b(?:lists?|tasks|to-?dos?|calendar|notes?)\b/i.test(to))
    return undefined;
  const update = { kind: "update", reference: row.title, fields: { notes: what }, text: said.text } as const;
  const act: Request = { kind: "act", act: "change", said: update, rows: [row] };
  const text = `Shall I note “${what.slice(0, 80)}” on “${row.title.slice(0, 100)}”?`;
  return { kind: "ask", text, options: ["Yes", "No"], request: act };
}

/** "Put Thursday on that so I call him": what is said of it, if a value is said; else nothing is made. */
function pointedAt({ said }: Extract<Request, { kind: "create" }>, { focus }: Scene): Request {
  const { title: _title, ...fields } = said.fields;
  if (focus.length === 0 || Object.keys(fields).length === 0 || !/\b(?:it|that|this|them)\b/i.test(said.text))
    return unclear;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said.text } };
}

/** Parts of one list share its text: parting each of them once more would make every row several times. */
const isParted = (said: SaidRequest, all: readonly SaidRequest[]): boolean =>
  all.some((other) => other !== said && other.text === said.text);

/** A part that was cut off a request and asks for nothing itself: "(list this week) and next week". */
function isLeftover(said: SaidRequest, scene: Scene): boolean {
  if (said.kind === "create") return fieldsAlone(said.text, scene.moment) !== undefined;
  return (
    said.kind === "update" &&
    Object.keys(said.fields).length === 0 &&
    !/^(?:move|push|postpone|reschedule|change) (?:it|that|them|those|these)[.!]*$/i.test(said.text) &&
    readChange(said.text) === undefined
  );
}

const commandOnPointer =
  /^(?:make|set|move|change|put|push|mark|tag|assign|give|delete|remove|complete|finish|postpone|reschedule|rename|update|edit) (?:it|that|this|them|those|these)\b/i;

const saysToAdd =
  /^(?:please )?(?:add|create|make|set up)\s+(?:me\s+)?an?\s+(?:new\s+)?(?:task|to-?do|reminder)(?: (?:to|for|that says))?\b:?\s*/i;
const isListing = /^(?:please |can you |could you )*(?:list|show|display)\b/i;

/** A list that asks for more than one filter at once: the first is answered, which its heading tells. */
function readListing(said: SaidRequest, scene: Scene): SaidRequest {
  const [first = said.text] = said.text.split(/\s+and\s+/i);
  const read = readRequests(first, scene.moment)[0];
  return read?.kind === "list" || read?.kind === "search"
    ? read
    : { kind: "list", fields: {}, query: {}, text: said.text };
}

const verbAndPointer = /^\p{L}+ (?:it|that|this|them|those)(?: instead| too| then| again)?$/iu;

/** A to-do that only points ("buy it tomorrow", "tag it health") is about what was just talked of. */
function aboutIt(said: SaidRequest, scene: Scene): Request | undefined {
  if (said.kind !== "create" && saysToAdd.test(said.reference ?? "")) {
    const title = said.text.replace(saysToAdd, "").trim();
    return { kind: "create", said: { kind: "create", fields: { title }, text: said.text } };
  }
  if (said.kind !== "create" && Object.keys(said.fields).length > 0) return undefined;
  const change = readChange(said.text) ?? (said.kind === "none" ? readShown(said.text) : undefined);
  if (change !== undefined) return change;
  const unsaid = said.kind === "none" ? bareCommand(said) : undefined;
  if (unsaid !== undefined && unsaid.kind !== "talk") return unsaid;
  if (said.kind === "none" && isWorldly(said.text)) return { kind: "talk", topic: "declined" };
  if (said.kind !== "create") return undefined;
  // "And the budget is 20 euros" tells something and asks for nothing.
  if (/^(?:and|also|but)\s+[\p{L}' -]{2,30}\s(?:is|are|was|were|costs?)\s/iu.test(said.text)) return unclear;
  if (fieldsAlone(said.text, scene.moment) !== undefined) return unclear;
  const bare = bareCommand(said);
  if (bare !== undefined) return bare;
  if (isListing.test(said.text)) return fromLanguage(readListing(said, scene));
  const { title = "", ...fields } = said.fields;
  if (commandOnPointer.test(title)) {
    return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said.text } };
  }
  if (scene.focus.length === 0 || !verbAndPointer.test(title)) return undefined;
  if (Object.keys(fields).length === 0) return unclear;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said.text } };
}

/** "Hand it in on Friday": the little word belongs to the verb, not to the day. */
function withParticle(said: SaidRequest): SaidRequest {
  const { title = "" } = said.fields;
  if (!/\b(?:it|them)$/i.test(title)) return said;
  const place = said.text.toLowerCase().indexOf(title.toLowerCase());
  const rest = place === -1 ? "" : said.text.slice(place + title.length);
  const particle = /^ (?:in|up|out|off|back|down|over)\b/i.exec(rest)?.[0];
  return particle === undefined
    ? said
    : { ...said, fields: { ...said.fields, title: `${title}${particle}` } };
}

/** Words that mend something said before are no to-do, whatever they mend. */
const mends =
  /^(?:(?:no|wait|sorry|oops|actually|hold on)[,. ]|i meant?\b|make (?:it|that|them)\b|not (?:that|this) one)/i;

export function fromLanguage(said: SaidRequest): Request {
  switch (said.kind) {
    case "create":
      if (isMash(said.text) || mends.test(said.fields.title ?? "")) return unclear;
      return {
        kind: "create",
        said: withParticle(said),
        ...ratherAct(said),
        ...(onlyTells(said) ? { tells: true } : {}),
      };
    case "complete":
      return { kind: "act", act: "complete", said };
    case "update":
      return { kind: "act", act: "change", said };
    case "delete":
      return { kind: "act", act: "delete", said };
    case "list":
    case "search":
      return { kind: "look", said };
    case "plan":
      return { kind: "plan", ...(said.minutes === undefined ? {} : { minutes: said.minutes }) };
    case "none":
      return onlyTells(said) ? { kind: "create", said: { ...said, kind: "create" }, tells: true } : unclear;
    default:
      return said.kind satisfies never;
  }
}
