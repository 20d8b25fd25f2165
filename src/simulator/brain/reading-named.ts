import { isNamedDeed, pastDeed, toldDeed } from "./deed-verbs.ts";
import { metWords, touchedBy } from "./fit.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import type { Row } from "./outputs.ts";
import { readNamedChange } from "./named-changes.ts";
import { readNamedDelete } from "./named-deletes.ts";
import { readNamedReport } from "./named-reports.ts";
import { isOwnVerb } from "./own-verbs.ts";
import { pointingAt } from "./pointing.ts";
import type { SaidFields } from "../../language/reading.ts";
import { readValue, type SaidValue } from "./said-value.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";

/** A part that names known rows, or words that are left to other readers. */
export type Part = Request | string;

const fillers =
  /^(?:(?:uh+|um+|erm?|so|well|ok(?:ay)?|oh|ah|hey|hi|btw|by the way|also|and|then|but|plus|actually|anyways?|alright|right|yes|yeah|yep|please|pls|can you|could you|would you|will you|i want you to|i['’]?d like (?:you )?to|let['’]?s|just|hm+|can we|could we|shall we|should we|how about we|why don['’]?t we|maybe|now|good news|great news|bad news|fyi|heads up|(?:a )?quick update|update|first|second|next|finally|unfortunately|luckily|apparently|turns out|it turns out|looks like|it looks like|i think|i guess)(?:[,:.!\s–-]+|$))+/i;
const hearsay =
  /^(?:(?:i|we) (?:just )?(?:talked|spoke|chatted|met|checked|heard|had a (?:call|chat|meeting))\b[^,;]{0,40}?\b(?:and|,)? ?)?(?:(?:he|she|they|\p{Lu}\p{L}+|the \p{L}+) (?:say|says|said|told (?:me|us)|wrote|confirmed|agreed|thinks?|decided)(?: me| us)? (?:that )?)(?=\S)/iu;

function clean(part: string): string {
  const words = part
    .replace(/\b(?:uh+|um+|erm)\b[, ]*/gi, "")
    .trim()
    .replace(fillers, "")
    .replace(hearsay, "")
    .replace(fillers, "");
  const isPolite = /\b(?:can|could|would|will|shall|should) (?:we|you)\b/i.test(part);
  return words
    .replace(isPolite ? /\?+$/ : /(?!)/, "")
    .replace(/[\s.!,;]+$/, "")
    .replace(/[\s,]+(?:please|thanks?(?: you)?|thx|ok)$/i, "");
}

const readPart = (part: string, place: Ground): Request | undefined => {
  const words = clean(part);
  if (words === "" || words.endsWith("?")) return undefined;
  return (
    readNamedDelete(words, place) ??
    readNamedChange(words, place) ??
    readNamedReport(words, place) ??
    askedForDay(part, words, place)
  );
};

/** "Plumber on Thursday please": without a verb, but asked for; a row of that name gets the day. */
function askedForDay(part: string, words: string, place: Ground): Request | undefined {
  const [, named = "", said = ""] = /^(.+?) (?:on|for|at) (.+)$/i.exec(words) ?? [];
  const value = /\bplease\b/i.test(part) && named !== "" ? readValue(said, place.scene.moment) : undefined;
  if (value === undefined || isOwnVerb(named.toLowerCase().split(/\s+/)[0] ?? "")) return undefined;
  return onGrounded("change", named, value.fields, `move it to ${value.words}`, place);
}

const joints =
  /\s*[,;]\s*(?:(?:and|but|so|then|also|plus)\s+)*|\s+(?:and|but|so|then|plus)\s+(?:(?:also|then)\s+)*|\s+[–-]\s+/gi;
const otherRequest =
  /^(?:please |can you |could you |also |and )*(?:add|create|remind|new task|note|show|list|what|which|when|who|how|is there|are there|do (?:i|we)|undo|plan|tell me|don['’]?t forget|(?:i|we) (?:need|have) to|remember)\b/i;
const deed = new RegExp(`^${pastDeed} `, "iu");
const reason =
  /^(?:because|since|cause|cuz|as (?:i|we|he|she|it|they|the)|so that|no rush|no hurry|(?:arrives|comes|came|takes|costs?|should be|will be|didn['’]?t|couldn['’]?t|no luck|no answer|nobody)\b|put (?:his|her|their) name (?:on|to|under) (?:it|that|this)|no worries|thanks?\b|thank (?:you|god|goodness|heavens)|yay|phew|finally|woo|lol|haha|at last|sorry|hooray|i (?:think|guess|hope|know)|(?:i|we|he|she|they|it|that|this|there)(?:['’]\p{L}+)?\s|my |his |her |our )/iu;

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

/** "…, so muffins too", "and the flights": what was asked for before, of another row. */
function sameAgain(said: string, before: Request | undefined, place: Ground): Request | undefined {
  if (before?.kind !== "act") return undefined;
  const named = clean(said)
    .replace(/^(?:the )?same (?:thing )?(?:for|with|goes for|to) /i, "")
    .replace(/(?:^(?:also|too) |[\s,]+(?:too|as well|also|likewise|same)$)/gi, "");
  // "Fixed and deployed": a deed alone names no row.
  if (/^(?:\p{L}+ed|sent|done|paid|out|in)$/iu.test(named)) return undefined;
  const meant = ground(named, place);
  if (meant.kind !== "rows" && meant.kind !== "choice") return undefined;
  const { rows: _rows, among: _among, ...act } = before;
  const said2 = { ...act.said, reference: named };
  return meant.kind === "rows"
    ? { ...act, said: said2, rows: meant.rows }
    : { ...act, said: said2, among: meant.candidates };
}

/** "Started the newsletter, should take two hours": a value alone belongs to the change before it. */
function withMore(first: Request, right: string, place: Ground): Request | undefined {
  const value = readValue(clean(right), place.scene.moment);
  if (value === undefined || first.kind !== "act" || first.act !== "change") return undefined;
  const text = `${first.said.text}, ${value.words}`;
  return { ...first, said: { ...first.said, text, fields: { ...first.said.fields, ...value.fields } } };
}

/** "…, the menu a week later", "and the ad half an hour": another row and its value, with the verb left out. */
export function gapped(said: string, before: Request | undefined, place: Ground): Request | undefined {
  if (before?.kind !== "act" || before.act !== "change") return undefined;
  const words = clean(said);
  for (const space of words.matchAll(/\s+(?:to |for |on |by |at |is |gets |takes? )?/gi)) {
    const named = words.slice(0, space.index);
    const value = gappedValue(words.slice(space.index + space[0].length), before, place);
    const meant = value === undefined ? undefined : ground(named, place);
    if (value === undefined || meant === undefined || meant.kind === "none" || meant.kind === "pointer")
      continue;
    return onGrounded("change", named, value.fields, `move it to ${value.words}`, place, meant);
  }
  return undefined;
}

/** Of an estimate the number alone may be left: "worksheets take 20 minutes, chalk 5". */
function gappedValue(
  said: string,
  before: Extract<Request, { kind: "act" }>,
  place: Ground,
): SaidValue | undefined {
  const { fields, text } = before.said;
  if (fields.estimateMinutes === undefined)
    return gappedTag(said, fields) ?? readValue(said, place.scene.moment);
  const unit = /\d\s*(?:h|hours?)\b/i.test(text) ? "hours" : "minutes";
  return readValue(/^\d{1,3}$/.test(said) ? `takes ${said} ${unit}` : `takes ${said}`, place.scene.moment);
}

/** "Tag the contract with legal" – "and the demo with sales". */
function gappedTag(said: string, fields: SaidFields): SaidValue | undefined {
  const tag = fields.addTags === undefined ? undefined : /^(?:with|as) #?([\p{L}\p{N}_-]+)$/u.exec(said)?.[1];
  return tag === undefined ? undefined : { fields: { addTags: [tag] }, words: said };
}

/** The row that words beside a request are about; it must be told apart from all others by them. */
export function topicOf(aside: string, place: Ground): readonly Row[] | undefined {
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
const longest = 400;

/**
 * A sentence cut into the parts that name known rows: "the slip is signed, push the boots to Friday". Undefined unless
 * every part is understood: what is half understood is read by others as a whole.
 */
export function readNamed(sentence: string, place: Ground): readonly Part[] | undefined {
  const said = sentence.trim().replace(inPassing, " ").replace(/ {2,}/g, " ");
  if (/^(?:please |can you |could you )*(?:split|break)\b/i.test(said)) return undefined;
  if (place.known.open.length === 0 || said.length > longest || /["“\n]/.test(said)) return undefined;
  // A plain wish for something new has no part that could name a row.
  const isPlain = said.search(joints) === -1 && !/\bnote\b/i.test(said);
  if (isPlain && otherRequest.test(clean(said))) return undefined;
  const continued = /^(?:and|but|then|plus|also)\b/i.test(said) ? place.scene.lastAct : undefined;
  const parts = segments(said, { ...place, unread: new Set() }, 0) ?? oneOf(gapped(said, continued, place));
  if (parts === undefined) return undefined;
  const isNaming = parts.some((part) => typeof part !== "string" && namesRow(part));
  const isOneThing = parts.length === 1 && place.scene.focus.length === 1;
  return isNaming || isOneThing ? parts : undefined;
}

/** Words that only point are read where all of the conversation is at hand. */
const namesRow = (request: Request): boolean =>
  request.kind === "depend" ||
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
/** "It has no deadline any more, remove the date" asks for the same twice. */
const isRepeated = (part: Part, first: Request): boolean =>
  typeof part === "object" &&
  part.kind === "act" &&
  first.kind === "act" &&
  part.act === first.act &&
  (isPointingPart(part) || (part.rows !== undefined && idsOf(part.rows) === idsOf(first.rows))) &&
  JSON.stringify(part.said.fields) === JSON.stringify(first.said.fields);

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
