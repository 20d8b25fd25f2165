import { isNamedDeed, pastDeed, toldDeed } from "./deed-verbs.ts";
import { metWords, touchedBy } from "./fit.ts";
import type { Ground } from "./grounding.ts";
import { readNamedChange } from "./named-changes.ts";
import { readNamedDelete } from "./named-deletes.ts";
import { readNamedReport } from "./named-reports.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Row } from "./outputs.ts";
import { isDeedNamed } from "./own-verbs.ts";
import { clean } from "./plain-part.ts";
import { ordinalsIn, pointingAt } from "./pointing.ts";
import { gapped, sameAgain, withMore } from "./reading-continued.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";
import { listFor } from "./scene.ts";
import { readValue } from "./said-value.ts";
import { eachInFull, thingsInPlace } from "./thing-first.ts";

/** A part that names known rows, or words that are left to other readers. */
export type Part = Request | string;

/** What a part asks of rows that it names. */
export const readPart = (part: string, place: Ground): Request | undefined => {
  const words = clean(part);
  if (words === "" || words.endsWith("?")) return undefined;
  return (
    readNamedDelete(words, place) ??
    readNamedChange(words, place) ??
    readNamedReport(words, place) ??
    askedForDay(part, words, place)
  );
};

/** "Plumber on Thursday please", "coats tomorrow pls": without a verb, but asked for; a row of that name gets the day. */
function askedForDay(part: string, words: string, place: Ground): Request | undefined {
  if (!/\bplease\b/i.test(part) || noName.test(words)) return undefined;
  for (const joint of words.matchAll(/\s+(?:(?:on|for|at|to|is|by) )?/gi)) {
    const named = words.slice(0, joint.index);
    const value = readValue(words.slice(joint.index + joint[0].length), place.scene.moment);
    if (value === undefined || isDeedNamed(named)) continue;
    const request = onGrounded("change", named, value.fields, `move it to ${value.words}`, place);
    if (request !== undefined) return request;
  }
  return undefined;
}
const noName =
  /^(?:what|which|when|who|how|why|is|are|do|does|did|can|show|list|tell|give|add|create|remind|new|note|find|search|plan|undo|anything|everything|all|my|any)\b/i;

const joints =
  /\s*[,;]\s*(?:(?:and|but|so|then|also|plus)\s+)*|\s+(?:and|but|so|then|plus)\s+(?:(?:also|then)\s+)*|\s+[–-]\s+/gi;
const otherRequest =
  /^(?:please |can you |could you |also |and )*(?:add|create|remind|new task|note|show|list|what|which|when|who|how|is there|are there|do (?:i|we)|undo|plan|tell me|don['’]?t forget|(?:i|we) (?:need|have) to|remember)\b/i;
const deed = new RegExp(`^${pastDeed} `, "iu");
const reason =
  /^(?:(?:don['’]?t|do not|won['’]?t|no longer) (?:need|want) (?:it|them|that|those|these|any of (?:it|them))\b|because|since|cause|cuz|as (?:i|we|he|she|it|they|the)|so that|no rush|no hurry|no (?:time|idea|way|chance|clue|space|money)\b|(?:arrives|comes|came|takes|costs?|should be|will be|didn['’]?t|couldn['’]?t|no luck|no answer|nobody)\b|put (?:his|her|their) name (?:on|to|under) (?:it|that|this)|no worries|thanks?\b|thank (?:you|god|goodness|heavens)|yay|phew|finally|woo|lol|haha|at last|sorry|hooray|i (?:think|guess|hope|know)|(?:i|we|he|she|they|it|that|this|there)(?:['’]\p{L}+)?\s|my |his |her |our )/iu;

/** Words beside a request that touch no row: why it is so, and what happened. */
function isAside(part: string, place: Ground): boolean {
  const words = clean(part);
  if (otherRequest.test(words) || words.endsWith("?")) return false;
  // "…, flour can't": what is not to be changed.
  if (
    /^.{2,40} (?:can['’]?t|cannot|doesn['’]?t|won['’]?t|isn['’]?t|aren['’]?t|didn['’]?t|stays?|can stay|not yet)(?: wait| change)?$/i.test(
      words,
    )
  )
    return true;
  if (/^(?:(?:now )?(?:\p{L}+ed|sent|done|paid|tested|live|merged))$/iu.test(words)) return true;
  if (
    /^(?:for |about |only )?[€$£]? ?\d[\d.,]* ?(?:euros?|eur|dollars?|bucks|pounds|quid|€|\$|£)?(?: in (?:total|cash|all))?$/i.test(
      words,
    )
  )
    return true;
  const { sure, maybe } = touchedBy(words, place.known.open);
  return (
    sure.length + maybe.length === 0 && (reason.test(words) || deed.test(words) || tellsSomething(words))
  );
}

/** "We can borrow some" names no pram that was borrowed: what somebody may do is no name. */
const mayDo =
  /\b(?:can|could|will|would|should|must|might|may|to|['’]ll|['’]d|let['’]s)(?: (?:also|just|still|now|then|always|maybe))* \p{L}+/giu;

/** The row that words beside a request are about; it must be told apart from all others by them. */
export function topicOf(said: string, place: Ground): readonly Row[] | undefined {
  const aside = said.replace(mayDo, " ");
  const counts = place.known.open.map((row) => ({ row, met: metWords(aside, row) }));
  const best = Math.max(0, ...counts.map(({ met }) => met));
  const rows = counts.filter(({ met }) => met === best).map(({ row }) => row);
  if (best > 0) return rows.length === 1 ? rows : undefined;
  // "We hired Jana" is about "Hire a helper", where no other row is of that deed.
  const deed = toldDeed(aside);
  const ofDeed = deed === undefined ? [] : place.known.open.filter((row) => isNamedDeed(deed, row));
  return ofDeed.length === 1 ? ofDeed : undefined;
}

/** "The costume matters more, raise it": what only points is about the row that was just told of. */
export function aboutTopic(request: Part, topic: readonly Row[] | undefined): Part {
  const [row, ...others] = topic ?? [];
  // "I haven't ordered the cake. What day is that due?"
  if (typeof request !== "string" && request.kind === "row-question" && row !== undefined)
    return others.length === 0 && /^(?:it|that|this|that one)$/i.test(request.reference)
      ? { ...request, reference: row.title }
      : request;
  const isPointing =
    typeof request !== "string" &&
    request.kind === "act" &&
    request.rows === undefined &&
    request.among === undefined &&
    pointingAt(request.said.reference ?? "") === "one";
  return isPointing && topic !== undefined ? { ...request, rows: topic } : request;
}

const inPassing =
  /,?\s+(?:while you(?:['’]re| are) at it|by the way|btw|if you can|if possible|as discussed|as i said|i guess|i think)(?:,|(?=\s))/gi;
/** "Two hours, not one, and …": what it is not any more, told in between. */
const contrast =
  /,\s+not (?:in |on |at |by |for |the )?(?!(?:done|finished|yet|all|sure|so|only|just|now|the|because)\b)[\p{L}\d:]{1,12}(?=,\s|\s+(?:and|but)\s)/giu;
const longest = 400;

/**
 * A sentence cut into the parts that name known rows: "the slip is signed, push the boots to Friday". Undefined unless
 * every part is understood: what is half understood is read by others as a whole.
 */
export function readNamed(sentence: string, place: Ground): readonly Part[] | undefined {
  const said = thingsInPlace(
    eachInFull(sentence.trim().replace(inPassing, " ").replace(contrast, "").replace(/ {2,}/g, " ")),
    place,
  );
  if (/^(?:please |can you |could you )*(?:split|break)\b/i.test(said)) return undefined;
  if (place.known.open.length === 0 || said.length > longest || /["“\n]/.test(said)) return undefined;
  // A plain wish for something new has no part that could name a row.
  const isPlain = said.search(joints) === -1 && !/\bnote\b/i.test(said);
  if (isPlain && otherRequest.test(clean(said))) return undefined;
  const continued = /^(?:and|but|then|plus|also)\b/i.test(said) ? place.scene.lastAct : undefined;
  const parts = segments(said, { ...place, unread: new Set() }, 0) ?? oneOf(gapped(said, continued, place));
  if (parts === undefined) return undefined;
  const isNaming = parts.some((part) => typeof part !== "string" && namesRow(part, place));
  const { focus, list } = place.scene;
  const isOneThing = parts.length === 1 && focus.length === 1;
  // "Move them both to Thursday, Wednesday is a mess": why it is so was cut off.
  const isAllOfThem = parts.length === 1 && parts.some(pointsAtSeveral) && focus.length + list.length > 1;
  return isNaming || isOneThing || isAllOfThem ? parts : undefined;
}

/** Words that only point are read where all of the conversation is at hand. */
const namesRow = (request: Request, { scene }: Ground): boolean =>
  request.kind === "depend" ||
  (request.kind === "act" &&
    scene.list.length > 0 &&
    ordinalsIn(request.said.reference ?? "", listFor(request.said.reference ?? "", scene).length) !==
      undefined) ||
  (request.kind === "act" &&
    (request.rows !== undefined ||
      request.among !== undefined ||
      pointingAt(request.said.reference ?? "") === "none"));

const isTold = (part: string): boolean => {
  const words = part.trim();
  return (
    !otherRequest.test(clean(words)) && !words.endsWith("?") && (reason.test(words) || tellsSomething(words))
  );
};
const idsOf = (rows: readonly Row[] = []): string => rows.map(({ id }) => id).join();
const actsOn = (part: Part | undefined, rows: readonly Row[]): boolean =>
  typeof part === "object" &&
  part.kind === "act" &&
  part.rows !== undefined &&
  idsOf(part.rows) === idsOf(rows);
const isPointingPart = (part: Part | undefined): boolean =>
  typeof part === "object" && part.kind === "act" && pointingAt(part.said.reference ?? "") === "one";
const pointsAtSeveral = (part: Part): boolean =>
  typeof part === "object" && part.kind === "act" && pointingAt(part.said.reference ?? "") === "several";
const onlyPoints = (part: Act): boolean =>
  part.rows === undefined && pointingAt(part.said.reference ?? "") !== "none";
/** "It has no deadline any more, remove the date" asks for the same twice. */
const isRepeated = (part: Part, first: Request): boolean =>
  typeof part === "object" &&
  part.kind === "act" &&
  first.kind === "act" &&
  (takesOff(part, first) || isSame(part, first));

/** "It doesn't need a date any more, take it off": the date goes, and not the row. */
const takesOff = (part: Act, first: Act): boolean =>
  part.act === "delete" &&
  [...(first.said.fields.clear ?? []), ...(first.said.fields.removeTags ?? [])].length > 0 &&
  onlyPoints(part);

const isSame = (part: Act, first: Act): boolean =>
  part.act === first.act &&
  (onlyPoints(part) || (part.rows !== undefined && idsOf(part.rows) === idsOf(first.rows))) &&
  JSON.stringify(part.said.fields) === JSON.stringify(first.said.fields);

type Act = Extract<Request, { kind: "act" }>;

const oneOf = (request: Request | undefined): Part[] | undefined =>
  request === undefined ? undefined : [request];

/** What could not be read is not read twice: the parts of a long sentence are tried in many ways. */
interface Reading extends Ground {
  readonly unread: Set<string>;
}

function segments(said: string, place: Reading, depth: number, before?: Request): Part[] | undefined {
  const key = `${before?.kind === "act" ? before.said.text : ""}\n${said}`;
  if (place.unread.has(key)) return undefined;
  const parts = segmentsOf(said, place, depth, before);
  if (parts === undefined) place.unread.add(key);
  return parts;
}

function segmentsOf(said: string, place: Reading, depth: number, before?: Request): Part[] | undefined {
  const whole = readPart(said, place) ?? sameAgain(said, before, place) ?? gapped(said, before, place);
  if (whole !== undefined) return [whole];
  if (depth > 8) return undefined;
  for (const joint of said.matchAll(joints)) {
    const left = said.slice(0, joint.index);
    const right = said.slice(joint.index + joint[0].length);
    if (left.trim() === "" || right.trim() === "") continue;
    const first = readPart(left, place) ?? sameAgain(left, before, place) ?? gapped(left, before, place);
    const topic = first === undefined ? topicOf(left, place) : undefined;
    const isBeside = first === undefined && (isAside(left, place) || (topic !== undefined && isTold(left)));
    const isOther = first === undefined && otherRequest.test(clean(left)) && !left.includes(":");
    if (first === undefined && !isBeside && !isOther) continue;
    const rest = segments(right, place, depth + 1, first ?? before);
    if (rest !== undefined && first !== undefined)
      return [first, ...rest.filter((part) => !isRepeated(part, first))];
    if (rest !== undefined && isOther) return [left, ...rest];
    if (rest !== undefined && (topic === undefined || isPointingPart(rest[0]) || actsOn(rest[0], topic)))
      return rest.map((part, at) => (at === 0 ? aboutTopic(part, topic) : part));
    // What is told of one row stands beside what is asked for another.
    if (rest !== undefined && isTold(left)) return [left, ...rest];
    if (first === undefined) continue;
    const more = withMore(first, right, place);
    if (more !== undefined) return [more];
    if (otherRequest.test(clean(right))) return [first, right];
    if (isAside(right, place)) return [first];
  }
  return undefined;
}
