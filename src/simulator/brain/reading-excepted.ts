import { ground, type Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import { clean } from "./plain-part.ts";
import { readBulk } from "./reading-bulk.ts";
import { readPart } from "./reading-named.ts";
import type { Request } from "./request.ts";

const marks =
  "except(?:ing)?(?: for)?|with the exception of|apart from|aside from|other than|besides|excluding|save for|just not|only not";
/** "but" excepts something only behind a word for all. */
const behind = new RegExp(`^(.+?)(?:,\\s+not|,?\\s+(?:but not|but for|${marks}|but))\\s+(.+)$`, "i");
const before = new RegExp(
  `^(?:except(?: for)?|apart from|aside from|with the exception of) (.+?), (.+)$`,
  "i",
);
const all =
  /\b(?:everything(?: else)?|it all|the lot|(?:my|the) (?:(?:whole|entire|full|to-?do|task) )*list|every (?:single )?(?:task|thing|one|item|to-?do)|all(?: (?:of )?(?:(?:my|the|our) )?(?:(?:open|other) )?(?:tasks|things|items|to-?dos?|stuff|ones|them|these|those|it))?)(?!\p{L})/iu;
const listed = "(?: (?:on|in|from|off|of) (?:my|the|our|this|that)(?: (?:whole|entire|to-?do|task))? list)?";

const just = "(?:(?:just|finally|already|also|now) )*";
const finished =
  "(?:as |to )?(?:be )?(?:all )?(?:done|complete|completed|finished|ticked|checked|ticked off|checked off|off)";
const reported = new RegExp(
  `^(?:(?:i|we)(?:['’]ve| have)? )?${just}(?:did|done|finished|completed|got through|handled|(?:i['’]?m |i am |we['’]?re |we are )?(?:done|finished|through) with) (.+)$`,
  "i",
);
const gotDone = new RegExp(
  `^(?:(?:i|we)(?:['’]ve| have)? )?${just}(?:got|have|had|gotten) (.+?) ${finished}$`,
  "i",
);
const stated = new RegExp(
  `^(.+?)(?:['’]s| is| are| was| were| has been| have been)? ${just}${finished}$`,
  "i",
);
const commanded = new RegExp(
  `^(?:complete|finish|close|(?:check|tick|cross|strike)(?: off)?|(?:mark|set|flag) (?=.+ ${finished}$)) ?(.+?)(?: ${finished})?$`,
  "i",
);
const deleted =
  /^(?:delete|remove|erase|trash|clear(?: out)?|bin|drop|scrap|get rid of|throw (?:out|away)) (.+)$/i;

type Act = Extract<Request, { kind: "act" }>;

/**
 * "Mark everything as done except the budget", "did everything but the photos": what is done with all rows but those that
 * are named last. What is excepted is never touched: where it names no row, nothing is done.
 */
export function readExcepted(sentence: string, place: Ground): Request | undefined {
  const said = clean(sentence);
  if (said.endsWith("?") || /["“\n:]/.test(said)) return undefined;
  const [, first = "", rest = ""] = before.exec(said) ?? [];
  const [, most = rest, named = first] = first === "" ? (behind.exec(said) ?? []) : [];
  const without = named
    .replace(/^(?:for )/i, "")
    .replace(
      /\s+(?:(?<!\b(?:first|second|third|last|\p{L}+th) )ones?|(?:is|are)(?:n['’]?t| not)\b.*|please|today|yesterday|now|so far|already|this (?:morning|afternoon|week)|tonight|though)$/iu,
      "",
    );
  const whole = all.exec(most)?.[0];
  if (whole === undefined || without === "") return undefined;
  const request = onAllBut(clean(most), whole, without, place);
  if (request === undefined) return undefined;
  if (request !== "unknown") return request;
  return unsure(without);
}

const unsure = (without: string): Request => ({
  kind: "say",
  text: `I can't tell what “except ${without.slice(0, 80)}” leaves, so I left all of them alone. Nothing changed.`,
});

function onAllBut(most: string, whole: string, without: string, place: Ground): Act | "unknown" | undefined {
  const completed = [reported, gotDone, commanded, stated].map((words) => words.exec(most)?.[1]);
  const done = completed.find((one) => one !== undefined);
  const base = done ?? deleted.exec(most)?.[1];
  if (base !== undefined)
    return startsWithAll(base)
      ? onRest(done === undefined ? "delete" : "complete", base, without, most, place)
      : undefined;
  // A value stands behind: "set everything to high except the milk".
  const part = most.replace(whole, () => `${whole} except ${without}`);
  const request = place.known.isComplete ? readPart(part, place) : readBulk(most, place.scene.moment);
  if (request?.kind !== "act") return undefined;
  if (request.rows !== undefined) return request;
  const reference = `${request.said.reference ?? "all tasks"} except ${without}`;
  return place.known.isComplete ? undefined : { ...request, said: { ...request.said, reference } };
}

const excepting = /\b(?:except(?:ing)?(?: for)?|apart from|other than|with the exception of)\s+(.+?)[.!,]*$/i;

/** Whatever a sentence with an exception was taken for: on what it leaves out alone nothing is done. */
export function sparing(request: Request, text: string, place: Ground): Request {
  const without = excepting.exec(text)?.[1];
  if (without === undefined || request.kind !== "act") return request;
  const left = ground(without, place);
  const named = request.rows ?? rowsNamed(request.said.reference ?? "", place);
  if (left.kind !== "rows" || named.length === 0 || named.some(({ title }) => excepting.test(title)))
    return request;
  const isLeft = named.every((row) => left.rows.some((other) => other.id === row.id));
  return isLeft ? unsure(without) : request;
}

function rowsNamed(reference: string, place: Ground): readonly Row[] {
  const meant = ground(reference, place);
  return meant.kind === "rows" ? meant.rows : [];
}

const onList = new RegExp(`${listed}$`, "i");
const startsWithAll = (base: string): boolean => all.exec(base)?.index === 0;

function onRest(
  act: "complete" | "delete",
  base: string,
  without: string,
  text: string,
  place: Ground,
): Act | "unknown" {
  const words = base
    .replace(onList, "")
    .replace(/ (?:today|yesterday|this (?:morning|afternoon|week)|tonight|already|so far)$/i, "")
    .replace(
      /^(?:everything else|all other tasks|all (?:of )?it|it all|the lot|(?:my|the) .*list)$/i,
      "everything",
    );
  const reference = `${words} except ${without}`;
  const meant = ground(reference, place);
  if (meant.kind === "rows")
    return { kind: "act", act, said: { kind: act, reference, fields: {}, text }, rows: meant.rows };
  // Where not all rows are known yet, they are looked up.
  return place.known.isComplete
    ? "unknown"
    : { kind: "act", act, said: { kind: act, reference, fields: {}, text } };
}
