/**
 * How badly a message was read: what a reading leaves unread, looks for in vain, or would keep as a to-do that nobody
 * would write down. None of it is proof; it is reason enough to read the message once more in fewer words.
 */
import type { Field } from "../../../language/fields/field.ts";
import { findFields } from "../../../language/fields/find-fields.ts";
import type { Moment } from "../../../language/reading.ts";
import { readRequests } from "../../../language/read-requests.ts";
import { contentWords, fit } from "../fit.ts";
import { ground } from "../grounding.ts";
import { isOwnVerb } from "../own-verbs.ts";
import { pointingAt } from "../pointing.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import { isCommand } from "./command.ts";
import { remarkBehind, tailBehind } from "./remark-behind.ts";
import { partsOf } from "./rows-beside.ts";
import { countSaid, wishesTogether } from "./wishes-listed.ts";

/** The weight of all doubts together; 0 for a reading with none. */
export function doubtsIn(requests: readonly Request[], said: string, scene: Scene): number {
  const partsLost =
    /\b(?:sub-?tasks?|break (?:it|that|this) (?:down|into)|split (?:it|that|this))\b/i.test(said) &&
    requests.every(
      (request) => request.kind === "create" && request.under === undefined && request.parts === undefined,
    );
  // What is only told of leaves an order beside it undone.
  const orderLost =
    requests.every(isTold) &&
    !takesBack.test(said) &&
    (almostForgotten.test(said) || partsOf(said).some((part) => isCommand(part)));
  const makes = requests.filter(({ kind }) => kind === "create").length;
  const wishesLost =
    makes > 0 && (makes < (countSaid(said) ?? 0) || (makes < 2 && wishesTogether(said) !== undefined));
  const each = requests.reduce((sum, request, place) => sum + doubtIn(request, said, scene, place > 0), 0);
  return (
    each +
    valuesLost(requests, said, scene.moment) +
    (partsLost ? 1 : 0) +
    (orderLost ? 2 : 0) +
    (wishesLost ? 2 : 0)
  );
}

/** What asks for nothing: talk, or news that is no wish. */
export const isTold = (request: Request): boolean =>
  request.kind === "talk" || (request.kind === "create" && request.tells === true);

/** Above this a to-do is not made unasked. */
export const strongDoubt = 2;

function doubtIn(request: Request, said: string, scene: Scene, isLater: boolean): number {
  switch (request.kind) {
    case "talk":
      return request.topic === "unclear" ? 3 : 0;
    case "create":
      return titleDoubt(request, said, scene);
    case "act":
      return rowDoubt(request, scene, isLater) + valueDoubt(request);
    case "look":
      return wordsDoubt(request, scene);
    default:
      return 0;
  }
}

/** What comes to mind after this is a wish. */
const almostForgotten =
  /^(?:\p{L}+[\s,]+){0,2}(?:(?:almost|nearly) forgot|before i forget|note to self)\s?[,:–-]/iu;

/** What is put right in the same breath leaves values that are not meant. */
const takesBack = /\b(?:actually|scratch|wait|nope|no|sorry|leave|hmm|rather than|forget)\b/i;

/** Values that the message says and that no write of the reading has. */
function valuesLost(requests: readonly Request[], said: string, moment: Moment): number {
  const writes = requests.flatMap((request) =>
    request.kind === "create" || request.kind === "act" ? [request.said.fields] : [],
  );
  const isWriting = writes.length > 0 && requests.every(({ kind }) => kind === "create" || kind === "act");
  if (!isWriting || takesBack.test(said)) return 0;
  const makes = requests.every(({ kind }) => kind === "create");
  const isKept = ({ name }: Field): boolean => {
    if (name === "tags")
      return writes.some(({ addTags, removeTags }) => (addTags ?? removeTags) !== undefined);
    if (name === "priority" || name === "estimateMinutes" || name === "assignee" || name === "repeat")
      return writes.some((fields) => fields[name] !== undefined || fields.clear !== undefined);
    return name !== "due" || !makes || writes.some((fields) => (fields.due ?? fields.repeat) !== undefined);
  };
  const isGiven =
    handedOver.test(said) && writes.every(({ assignee, title }) => (assignee ?? title) === undefined);
  const withoutQuoted = said.replace(/["“][^"“”]*["”]/g, (title) => " ".repeat(title.length));
  return findFields(withoutQuoted, moment).filter((field) => !isKept(field)).length + (isGiven ? 1 : 0);
}

const handedOver =
  /\b(?:[Gg]ive|[Aa]ssign|[Hh]and|[Pp]ass|[Rr]eassign) (?:it|that|this|them|both|the|my|our|"|“)[^.!?;]* to \p{Lu}\p{Ll}+/u;

type Create = Extract<Request, { kind: "create" }>;

/** Beginnings and ends of half a sentence; in a title they are left over from one. */
const halfBefore =
  /^(?:and|but|so|or|because|since|with|without|than|then|also|not|that|this|it|me|you|they|he|she|we|i|there|their|his|n)(?:\b|:)|^[^\p{L}\p{N}"“(#@]/iu;
const orderOnRow = /^(?:update|change|correct|adjust|fix|edit) ["“]/i;
const halfBehind = /(?:^|\s)(?:and|n|or|so|to|for|with|at|by|the|an?|make it|but)[.,]?$/i;
/** Orders to Carole, which are no part of a to-do. */
const orderWithin =
  /\b(?:please|pls|could you|can you|would you|(?:on|onto|to|in|into|from|off) (?:my|the|your) list|unblock|mark it|so that you)\b|,? \band (?:also )?(?:please )?(?:assign|give|write|make|set|mark|tag|put|move|add|note) (?:it|in|that|this|them)\b|\band also\b|\bnot yet\b|, (?:delete|move|mark|complete|push|set|remove|drop|close) (?:all|it|that|them|both|those)\b|\b(?:steps|subtasks|parts)\s*:/i;

/** "Add", "the time": what is left where the thing itself was read elsewhere. */
const bareOrder =
  /^(?:the |that |this |an? )?(?:add|put|set|make|move|mark|tag|note|create|update|change|time|date|day|estimate|priority|deadline|task|tag|note|rest|same)$/i;

/** What nobody has to do but Carole: a row that it names was not found. */
const orderAlone =
  /^(?:delay|move|postpone|push|reschedule|rename|reassign|unblock|mark|tag|untag|set|bump|defer|shift) /i;

/** What is wrong with a title as something to do. */
export function titleDoubt(request: Create, said: string, { moment, lastRequests }: Scene): number {
  const title = (request.said.fields.title ?? "").trim();
  if (request.tells === true || title === "") return 0;
  if (
    /^["“'‘].*["”'’](?=\s|$)/.test(title) ||
    halfBefore.test(title) ||
    halfBehind.test(title) ||
    orderOnRow.test(title)
  )
    return 3;
  if (orderWithin.test(title) || /["“][^"”]*["”] and |[.!?] \p{L}/u.test(title)) return 3;
  if (bareOrder.test(title)) return 3;
  if (orderAlone.test(title) || remarkBehind.test(title) || tailBehind.test(title)) return 1;
  if (request.rather !== undefined) return 0;
  if (title.split(/\s+/).length > 14 || /^[^:"“]{1,40}:\s+\p{L}/u.test(title)) return 1;
  const [first = ""] = title.toLowerCase().split(/\s+/);
  if (isOwnVerb(first) || imperative.test(title) || orders.test(request.said.text) || ordersOne.test(said))
    return 0;
  // "And pens", after "add index cards".
  if (lastRequests.at(-1)?.kind === "create" && /^(?:and|also|plus)\b/i.test(said)) return 0;
  return readRequests(title, moment).every(({ kind }) => kind === "none") ? 2 : 0;
}

/** "Backfill the payments table": nobody says so of anything but a deed. */
const imperative =
  /^(?!(?:is|was|are|were|all|both|half|in|on|at|of|for|not)\b)\p{L}{3,} (?:the|an?|my|our) \p{L}/iu;
const ordersOne = /\b(?:add|create|new task|remind me|an? (?:new )?(?:task|to-?do|reminder))\b/i;
const orders =
  /\b(?:add|create|new|tasks?|to-?dos?|remind|reminders?|note|list|put|remember|forget|need|must|have to|has to|gotta)\b/i;

const pointsAtOne = ({ focus, list }: Scene): boolean =>
  focus.length === 1 || (focus.length === 0 && list.length === 1);

/** A row that is looked for in vain among all that stand. */
function rowDoubt(request: Extract<Request, { kind: "act" }>, scene: Scene, isLater: boolean): number {
  const reference = (request.said.reference ?? "").trim();
  if (request.rows !== undefined || request.among !== undefined) return 0;
  if (reference === "" || pointingAt(reference) !== "none")
    return isLater || pointsAtOne(scene) ? 0 : scene.focus.length + scene.list.length > 0 ? 1 : 2;
  if (!scene.known.isComplete) return 0;
  const grounded = ground(reference, { scene, known: scene.known });
  if (grounded.kind !== "none") return 0;
  return fit(reference, [...scene.rows.values(), ...scene.known.open]).full.length > 0 ? 0 : 2;
}

/** "Please update it": what the change is was said elsewhere. */
const bareChange =
  /(?:^|[.!;,] |\bso )(?:(?:so|and|please|can you|could you|just|also)[,\s]+)*(?:update|change|correct|adjust|set|add|note|put|fix|move|mark) (?:it|that|this|them|the (?:task|time|date|estimate|deadline|priority))(?: (?:accordingly|there|please|too))*[.!?]*$/i;

/** A name or a reason that holds more than itself: "Paul now, put that in". */
function valueDoubt({ act, said }: Extract<Request, { kind: "act" }>): number {
  const { waitingFor = "", assignee = "", title = "" } = said.fields;
  if (act === "change" && Object.keys(said.fields).length === 0 && bareChange.test(said.text)) return 1;
  return [waitingFor, assignee].some((name) => /[,;]| please| instead| and /i.test(name)) ||
    orderWithin.test(title)
    ? 1
    : 0;
}

/** Words to look for that stand nowhere: likely they are no words to look for. */
function wordsDoubt({ said, named }: Extract<Request, { kind: "look" }>, { known }: Scene): number {
  const words = contentWords(`${said.query?.text ?? ""} ${named ?? ""}`);
  if (words.length === 0 || !known.isComplete) return 0;
  return words.some((word) => fit(word, known.open).full.length > 0) ? 0 : 2;
}
