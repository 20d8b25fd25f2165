import { parseLine } from "../../language/parse-line.ts";
import type { Moment, SaidFields, SaidRequest } from "../../language/reading.ts";
import { readRequests } from "../../language/read-requests.ts";
import { minutesOf } from "./days-away.ts";
import { contentWords, fit } from "./fit.ts";
import { ordinalsIn, pointingAt } from "./pointing.ts";
import type { Row } from "./outputs.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { toldApart } from "./told-apart.ts";

const yes =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|please do|yes please|do (?:it|that|so)|go (?:ahead|for it)|correct|right|exactly|that'?s (?:right|it|the one)|of course|absolutely|definitely|y|ja|fine)(?:[,.! ]+(?:please|do (?:it|that|so)|go ahead|that'?s (?:right|it|the one)|thanks|thank you|that one|this one|the one|add it|delete it|do))*[.! ]*$/i;
const no =
  /^(?:no|nope|nah|n|no thanks?|no thank you|neither|none(?: of (?:them|these|those))?|cancel|never ?mind|not now|don['’]?t|do not|leave it|forget it|stop)(?:[,.! ]+(?:thanks|thank you|leave (?:it|that|them)|don['’]?t|forget it|never ?mind|cancel))*[.! ]*$/i;

export const isYes = (text: string): boolean => yes.test(text.trim());
export const isNo = (text: string): boolean => no.test(text.trim());

const startsAnew =
  /^(?:please |also |and |just |now |then |hey,? |ok(?:ay)?,? |actually,? |can you |could you |would you |(?:i want|i['’]?d like) you to |go ahead and )*(?:(?:add|create|make a|new task|remind|show|list|what|when|which|who|how|delete|remove|erase|undo|plan|find|search)\b|(?:clear|complete|finish|close|mark|move|set|tag|make|push|postpone) (?:all|every|everything)\b)/i;

/** The answer to a question that was put before, as what goes on now. Undefined: it was no answer, but something new. */
export function readAnswer(text: string, scene: Scene): readonly Request[] | undefined {
  const said = text.trim();
  const asked = scene.asked ?? lateAnswered(said, scene);
  if (asked === undefined) return undefined;
  if (isNo(said)) return [{ kind: "talk", topic: "left-alone" }];
  const rows = chosenRows(said, asked.candidates, asked.options);
  if (rows !== undefined && asked.request !== undefined) return [onRows(asked.request, rows)];
  if (asked.candidates.length > 0 || asked.request === undefined) return undefined;
  const isOffer = asked.options.length === 1 && asked.request.kind === "create";
  if (isOffer) return takenOffer(said, asked.request, asked.options, scene.moment);
  if (isYes(said) && !startsAnew.test(said)) return [asked.request];
  const option = optionIn(said, asked.options);
  if (option !== undefined && asked.request.kind === "restore")
    return [{ ...asked.request, reference: option }];
  return startsAnew.test(said) ? undefined : filledIn(said, asked.request, scene.moment);
}

const takes =
  /^(?:(?:yes|yep|yeah|yea|ya|yah|sure|ok(?:ay)?|please|do|no|just)[,.!\s]+)*(?:(?:please )?(?:remind me|(?:add|note|create|make|keep|put|save) (?:it|that|this|one))(?: (?:down|then|please|as a task|to (?:my|the) list|on (?:my|the) list|for me))*)[,.!\s]*(.*)$/i;

/** The one button of an offer, a yes in other words, or a yes that says when as well. Anything else is read anew. */
function takenOffer(
  said: string,
  request: Request,
  options: readonly string[],
  moment: Moment,
): readonly Request[] | undefined {
  if (isYes(said) || options.some((option) => option.toLowerCase() === said.toLowerCase())) return [request];
  const [, more] = takes.exec(said) ?? [];
  if (more === "") return [request];
  const rest = (
    more ?? /^(?:yes|yep|yeah|sure|ok(?:ay)?)[,.!\s]+(?:please[,\s]+)?(.+)$/i.exec(said)?.[1]
  )?.trim();
  const fields = rest === undefined || request.kind !== "create" ? undefined : fieldsAlone(rest, moment);
  if (fields === undefined || request.kind !== "create") return undefined;
  return [{ ...request, said: { ...request.said, fields: { ...request.said.fields, ...fields } } }];
}

/** A label of an older question, word for word: the button was pressed late. It names a row and makes none. */
function lateAnswered(said: string, { lastAsked }: Scene): Scene["lastAsked"] {
  const isLabel = lastAsked?.options.some((option) => option.toLowerCase() === said.toLowerCase()) === true;
  return isLabel && (lastAsked?.candidates.length ?? 0) > 0 ? lastAsked : undefined;
}

/** A free answer fills what was missing: the title of a new task, or what to change. */
function filledIn(said: string, request: Request, moment: Moment): readonly Request[] | undefined {
  // "And the band said yes" tells something, and says nothing of what was asked.
  if (tellsSomething(said.replace(/^(?:and|but|so|oh)[, ]+/i, ""))) return undefined;
  // "Make it an hour earlier" is about what stands, and names nothing new.
  const isPointing =
    /^(?:please |ok(?:ay)?,? |just )*(?:make|move|change|push|set|shift|mark|delete) (?:it|that|this|them)\b/i;
  if (request.kind === "create" && isPointing.test(said)) return undefined;
  if (request.kind === "create") {
    const [first] = readRequests(`add ${said}`, moment);
    const fields = first?.kind === "create" ? first.fields : { title: said };
    return [{ kind: "create", said: { ...request.said, fields: { ...request.said.fields, ...fields } } }];
  }
  if (request.kind !== "act" || request.act !== "change") return undefined;
  const fields = fieldsAlone(said, moment) ?? readRequests(said, moment)[0]?.fields;
  // A sentence that was not understood is no new title.
  const isTitleAlone = fields?.title !== undefined && contentWords(said).length > 3;
  if (fields === undefined || isTitleAlone) return undefined;
  return [{ ...request, said: { ...request.said, fields, text: said } }];
}

function optionIn(said: string, options: readonly string[]): string | undefined {
  const index = ordinalsIn(said, options.length)?.[0];
  if (index !== undefined) return options[index];
  const plain = said.toLowerCase().replace(/[.!"“”]+/g, "");
  return options.find((option) => option.toLowerCase() === plain);
}

const doneThen =
  /^(?:yes|yep|yeah|ok|well)?[,\s]*(?:it['’]?s |it is |that['’]?s |they['’]?re |they are )?(?:all )?(?:done|sold|paid|sent|clean|ordered|finished|over)(?: then| now| already)?[.!]*$/i;

function chosenRows(
  said: string,
  candidates: readonly Row[],
  options: readonly string[],
): readonly Row[] | undefined {
  if (candidates.length === 0) return undefined;
  const exact = options.findIndex((option) => option.toLowerCase() === said.toLowerCase());
  if (exact !== -1 && candidates[exact] !== undefined) return [candidates[exact]];
  const words = said
    .replace(
      /^(?:(?:oh|ah|sorry|oops|ok(?:ay)?|hm+|the one (?:with|about|for|called)|i mean(?:t)?|the task|it['’]?s|that would be|please|yes)[, ]+)+/i,
      "",
    )
    .replace(/(?:[, ]+(?:i mean(?:t)?|please|sorry|of course|i think|i guess))+[.!]*$/i, "");
  if (/^(?:all|both)\b(?! (?:is|are|were)\b)/i.test(words) || pointingAt(words) === "several")
    return candidates;
  if (candidates.length === 1 && (isYes(said) || doneThen.test(said) || pointingAt(words) === "one"))
    return candidates;
  const places = ordinalsIn(words, candidates.length);
  if (places !== undefined) return places.flatMap((place) => candidates[place] ?? []);
  if (startsAnew.test(said) || contentWords(words).length > 8) return undefined;
  const labelled = candidates.map((row, index) => ({ ...row, title: options[index] ?? row.title }));
  const named = fit(words, labelled).full;
  return named.length === 1 ? candidates.filter((row) => row.id === named[0]?.id) : toldApart(said, labelled);
}

function onRows(request: Request, rows: readonly Row[]): Request {
  if (request.kind === "act" || request.kind === "plans") return { ...request, rows };
  const title = rows[0]?.title ?? "";
  if (request.kind === "create" && request.under !== undefined) return { ...request, under: title };
  if (request.kind === "row-question" || request.kind === "set-by" || request.kind === "history")
    return { ...request, reference: title };
  return request;
}

/** The fields of a text that says nothing but fields: "friday", "high priority", "#finance". */
export function fieldsAlone(text: string, moment: Moment): SaidFields | undefined {
  const bare = text
    .trim()
    .replace(
      /^(?:(?:yes|yeah|yep|actually|rather|again|more like|probably|i['’]?d say|let['’]?s say|say|back to|back on|hm+|and|also|then|but|so|to|on|at|by|due|for|it'?s|make (?:it|that|them)|set (?:it|that) to|(?:move|change|push|shift) (?:it|that|them) to|rather|instead|as|tag(?:ged)?(?: (?:it|that|them))?(?: with| as)?|with|priority|please)\s+)+/i,
      "",
    )
    .replace(/\s+(?:is|would be|works|suits)(?: me| much)? ?(?:better|fine|good|best|ok(?:ay)?)?[.!]*$/i, "")
    .replace(/\s+(?:after|before) (?:work|school|lunch|dinner|breakfast)[.!]*$/i, "")
    .replace(/[\s,]+(?:instead|please|rather|then|too|as well|actually|thanks)[.!]*$/i, "")
    .replace(/[.!]+$/, "");
  if (bare === "" || bare.split(/\s+/).length > 8) return undefined;
  const twice = saidTwice(bare, moment);
  if (twice !== undefined) return twice;
  const priority = /^(urgent|high|medium|normal|low)(?: priority| prio)?$/i.exec(bare)?.[1]?.toLowerCase();
  if (priority !== undefined) {
    return {
      priority: priority === "normal" ? "medium" : (priority as "urgent" | "high" | "medium" | "low"),
    };
  }
  const lasting =
    /^(?:about |around )?(\d{1,3}|an?|half an|one|two|three|four|five|six) ?(minutes?|mins?|hours?|h)$/i.exec(
      bare,
    );
  if (lasting !== null) return { estimateMinutes: minutesOf(lasting[1] ?? "", lasting[2] ?? "") };
  const line = parseLine(bare, moment);
  if (contentWords(line.title).length > 0) return undefined;
  const fields: SaidFields = {
    ...(line.due === null ? {} : { due: line.due }),
    ...(line.repeat === null ? {} : { repeat: line.repeat }),
    ...(line.priority === null ? {} : { priority: line.priority }),
    ...(line.tags === null || line.tags.length === 0 ? {} : { addTags: line.tags }),
    ...(line.assignee === null ? {} : { assignee: line.assignee }),
    ...(line.estimateMinutes === null ? {} : { estimateMinutes: line.estimateMinutes }),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** "Tuesday next week, the 1st": one day, told in two ways. */
function saidTwice(said: string, moment: Moment): SaidFields | undefined {
  const [, first = "", again = ""] =
    /^(.+?)(?:,\s*|\s+\(|\s+[–-]\s+)(?:so |that['’]s |that is |i\.?e\.? )?((?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\)?$/iu.exec(
      said,
    ) ?? [];
  if (first === "") return undefined;
  const fields = fieldsAlone(first, moment);
  const same = fieldsAlone(again, moment);
  const isSame = fields?.due !== undefined && fields.due.date === same?.due?.date;
  return isSame ? fields : undefined;
}

const nothingSaid = (text: string): Omit<SaidRequest, "kind"> => ({ fields: {}, text });

const hourAlone =
  /^(?:(?:no|sorry|actually|rather|oops|i meant)[,.!]? )*(?:make (?:it|that)|move (?:it|that) to|change (?:it|that) to|at|to|better at)\s+(\d{1,2})(?::([0-5]\d))?(?: o'?clock)?(?: instead| please| rather)?[.!]*$/i;

/** "Make it 9": in the half of the day in which the row's time stands; where none stands, in the waking one. */
export function bareHour(text: string, focus: readonly Row[]): SaidFields | undefined {
  const match = hourAlone.exec(text.trim());
  const [date, time] = (focus.length === 1 ? (focus[0]?.due ?? "") : "").split("T");
  if (match === null || date === undefined || date === "") return undefined;
  const hour = Number(match[1]);
  if (hour > 23 || (time === undefined && !/\bat\b/i.test(text))) return undefined;
  const isAfternoon = time === undefined ? hour > 0 && hour < 7 : Number(time.slice(0, 2)) >= 12;
  const meant = isAfternoon && hour < 12 ? hour + 12 : hour;
  return { due: { date, time: `${String(meant).padStart(2, "0")}:${match[2] ?? "00"}` } };
}

const rhythmAlone =
  /^(?:(?:and|also|but|make (?:it|that)|repeat(?: it| that)?|please)[, ]+)*(?:(?:every|each) (?:other |second |third |\d+ )?(?:day|week|month|year)s?|daily|weekly|biweekly|monthly|yearly|annually)(?: please| from now on)*[.!]*$/i;

/** "Every week" says no day: rows that have one keep it with its time. */
function withoutFirstTime(text: string, fields: SaidFields, rows: readonly Row[]): SaidFields {
  if (
    !rhythmAlone.test(text.trim()) ||
    rows.some(({ due, status }) => due === undefined && status !== undefined)
  )
    return fields;
  const { due: _first, ...others } = fields;
  return others;
}

const shiftAlone =
  /^(?:(?:ok(?:ay)?|yes|and|also|make (?:it|that)|move (?:it|that)|then|rather|no)[,\s]+)*((?:an?|one|two|three|four|five|six|\d{1,2}|half an) (?:hours?|days?|weeks?|months?) (?:earlier|later))(?: please| then| instead)*[.!]*$/i;

/** A text of fields alone changes what was just talked about ("and tag it #finance", "Friday instead"). */
export function readFragment(text: string, scene: Scene): Request | undefined {
  if (scene.focus.length === 0) return undefined;
  const read = bareHour(text, scene.focus) ?? fieldsAlone(text, scene.moment);
  if (read === undefined) {
    const amount = shiftAlone.exec(text.trim())?.[1];
    const shifted: SaidRequest = { kind: "update", fields: {}, text: `move it ${amount ?? ""}` };
    return amount === undefined ? undefined : { kind: "act", act: "change", said: shifted };
  }
  const fields = withoutFirstTime(text, read, scene.focus);
  const several =
    (scene.focus.length > 1 && /\b(?:them|both|all|those|these)\b/i.test(text)) || /^both\b/i.test(text);
  const said: SaidRequest = { kind: "update", ...nothingSaid(text), fields };
  return { kind: "act", act: "change", said: several ? { ...said, reference: "them" } : said };
}

const offer = /(?:shall|should|may|can) i|(?:do you want|would you like) me to/i;

/** "Yes" to an offer that another model made in words: the offered act, read as if the user had said it. */
export function readAcceptedOffer(text: string, scene: Scene): readonly SaidRequest[] | undefined {
  if (!isYes(text) || scene.lastSaid === "") return undefined;
  const last =
    scene.lastSaid
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? "";
  const match = offer.exec(last);
  if (match === null || !last.endsWith("?")) return undefined;
  const requests = readRequests(last.slice(match.index + match[0].length).replace(/\?$/, ""), scene.moment);
  return requests.length === 1 && requests[0]?.kind !== "none" ? requests : undefined;
}
