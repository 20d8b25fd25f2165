import { readRequests } from "../../language/read-requests.ts";
import { unassigned, undated, untagged } from "./lacking.ts";
import { fit, stem } from "./fit.ts";
import { ordinalsIn } from "./pointing.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const about =
  /^(?:and |so )?(?:(?:is|are) there|do (?:i|we) have|have (?:i|we)(?: got| added| noted| written down)?|got) (?:still |already )?(?:anything|any tasks?|any to-?dos?|something|a task|tasks?|a reminder|any reminders?)(?: (?:left|open|planned))? (?:about|for|with|on|regarding|mentioning|to do with|concerning) (.+?)[?.!]*$|^(?:and |so |ok,? )*(?:(?:what(?:['’]?s| is| do (?:i|we) have| have (?:i|we) got)|anything|any tasks?)(?: there| left| open| still| going on| to do)*) (?:for|about|regarding|related to|concerning) (.+?)[?.!]*$/i;
const repeating =
  /^(?:please |can you |and )*(?:what|which|show|list|do i have|any|are there)\b.*\b(?:repeats?|repeating|recurring|recurs?|regular)\b(?! (?:the|my|it|that)\b)[^.]*$/i;
const tagged =
  /^(?:please |can you |could you |and |now )*(?:show|list|display|give|what are|what's on|see)(?: me)?(?: all)?(?: of)? (?:my |the )(?:open )?#?(\p{L}[\p{L}\d-]*)[- ](?:tasks|to-?dos|items|stuff)(?: please| again| now)*[?.!]*$/iu;
/** Words before "tasks" that are filters of their own, or say nothing. */
const notATag =
  /^(?:open|overdue|late|urgent|high|medium|low|top|done|completed?|finished|unfinished|blocked|waiting|new|newest|latest|last|next|first|other|current|remaining|pending|active|all|today|today['’]?s|tomorrow|tonight|daily|weekly|monthly|upcoming|important|due|assigned|untagged|undated|old|oldest|recent|deleted|priority|progress|backlog|scheduled|\p{L}+day|(?:two|three|four|five))$/iu;

const taggedAlone =
  /^(?:please |can you |could you |and |now )*(?:(?:show|list|display|give|see)(?: me)?|what are|which are)(?: all)?(?: of)? (?:my |the |our )?#?([\p{L}][\p{L}\d-]*?)(?: please| again| now)*[?.!]*$/iu;

const theirWork =
  /^(?:(?:and|so|but|ok(?:ay)?)[,]? )*(?:(?:does|has|did) (\p{L}[\p{L}'’-]*) (?:still )?(?:have|got) (?:anything|any tasks?|any to-?dos?|something|tasks|much|a lot|stuff|work|things)|(?:how much|how many tasks|what(?: tasks)?|which tasks) (?:does|has|do) (\p{L}[\p{L}'’-]*) (?:still )?(?:have|got)|is there (?:anything|something|any task) for (\p{L}[\p{L}'’-]*))((?: (?:left|open|due|to do|going on|coming up|on (?:his|her|their) (?:plate|list|desk)))*)( .+?)?[?.!]*$/iu;

/** "Does Leo have anything due this week?": their rows, of that time alone where one is said. */
function readTheirs(said: string, { moment }: Scene): Request | undefined {
  const match = theirWork.exec(said);
  const person = match?.[1] ?? match?.[2] ?? match?.[3];
  if (
    person === undefined ||
    /^(?:it|that|this|he|she|they|you|i|we|me|us|the|my|today|tomorrow|what)$/i.test(person)
  )
    return undefined;
  const when = match?.[5]?.trim() ?? "";
  const dated = when === "" ? undefined : readRequests(`what's due ${when}`, moment)[0];
  const { dueAfter, dueBefore } = dated?.query ?? {};
  if (when !== "" && dueAfter === undefined && dueBefore === undefined) return undefined;
  const query = {
    ...(dueAfter === undefined ? {} : { dueAfter }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
  };
  return { kind: "look", said: { ...listed(said), query }, assignee: person };
}

/** "Which calls do I have?": what they are called, and not all that there is. */
const kindAsked =
  /^(?:(?:and|so|ok(?:ay)?|hey)[, ]+)*(?:which|what) (?!(?:tasks|things|to-?dos|items|ones|stuff|plans|days|tags|labels|notes|priorities|deadlines|reminders)\b)(\p{L}{3,}s) (?:do|have|did) (?:i|we)(?: still)?(?: have| got)(?: to (?:make|do)| left| open| planned| still| there| on (?:my|the) list)*[?.!]*$/iu;

/** "My bills", where rows are tagged so. */
function knownTag(word: string, { known }: Scene): string | undefined {
  const tags = known.open.flatMap((row) => row.tags ?? []);
  return tags.find((tag) => stem(tag.toLowerCase()) === stem(word.toLowerCase()));
}

/** Questions about rows that no filter of a search says: "is there anything about milk?", "tasks without a date". */
export function readLook(text: string, scene: Scene): Request | undefined {
  const said = text.trim();
  const free =
    /^(?:and |so )?(?:am i|are we|will i be) (?:still )?(?:free|busy|booked(?: up)?) (.+?)[?.!]*$/i.exec(
      said,
    )?.[1];
  const onDay = free === undefined ? undefined : readRequests(`what's due ${free}`, scene.moment)[0];
  if (onDay?.kind === "list") return { kind: "look", said: onDay };
  if (
    /^(?:(?:and|so)[,]? )*(?:when|what)(?:['’]s| is| are)? (?:my |the |our )?(?:next|coming|upcoming|nearest|closest) (?:deadlines?|due dates?|task due)(?: (?:coming )?up)?[?.!]*$/i.test(
      said,
    )
  )
    return { kind: "look", said: listed("list by due date") };
  const todo =
    /^(?:is there|are there|do (?:i|we) have|have (?:i|we) got) (?:anything|something|things|stuff|any tasks) (?:left |still )?to (?!do\b)(\p{L}+)[?.!]*$/iu.exec(
      said,
    )?.[1];
  if (todo !== undefined)
    return { kind: "look", said: { kind: "search", fields: {}, query: { text: todo }, text: said } };
  const kind = kindAsked.exec(said)?.[1];
  if (kind !== undefined && scene.known.open.some((row) => fit(kind, [row]).full.length > 0))
    return { kind: "look", said: { kind: "search", fields: {}, query: { text: kind }, text: said } };
  const found = about.exec(said);
  const words = found?.[1] ?? found?.[2];
  if (
    words !== undefined &&
    !/^(?:today|tomorrow|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|me|us)\b/i.test(
      words,
    )
  ) {
    const search = { kind: "search", fields: {}, query: { text: words }, text: said } as const;
    const name = words.replace(/^(?:the|my|our) /i, "");
    return { kind: "look", said: search, ...(/^[\p{L}\p{N}_-]+$/u.test(name) ? { named: name } : {}) };
  }
  const also = /^(?:and |so )?(?:what|how) about (.+?)[?.!]*$/i.exec(said)?.[1];
  if (also !== undefined) {
    if (scene.list.length > 0 && ordinalsIn(also, scene.list.length) !== undefined)
      return { kind: "row-question", reference: also, asked: "all" };
    const dated = readRequests(`what's due ${also}`, scene.moment)[0];
    const isDated = dated?.kind === "list" && (dated.query?.dueAfter ?? dated.query?.dueBefore) !== undefined;
    return {
      kind: "look",
      said: isDated ? dated : { kind: "search", fields: {}, query: { text: also }, text: said },
    };
  }
  if (repeating.test(said)) return { kind: "look", said: listed(said), repeating: true };
  const named = tagged.exec(said)?.[1];
  if (named !== undefined && !notATag.test(named)) return { kind: "look", said: listed(said), named };
  const ofTag = taggedAlone.exec(said)?.[1];
  const tag = ofTag === undefined ? undefined : knownTag(ofTag, scene);
  if (tag !== undefined) return { kind: "look", said: listed(said), named: tag };
  const isQuestion = /^(?:what|which|show|list|find|are|do|any|how many|tell|give)\b/i.test(said);
  if (isQuestion && undated.test(said)) return { kind: "look", said: listed(said), lacking: "due" };
  if (isQuestion && untagged.test(said)) return { kind: "look", said: listed(said), lacking: "tags" };
  if (isQuestion && unassigned.test(said)) return { kind: "look", said: listed(said), lacking: "assignee" };
  const theirs = readTheirs(said, scene);
  if (theirs !== undefined) return theirs;
  const person =
    /\b(?:assigned|given|delegated) to (\p{L}[\p{L}'-]*)/iu.exec(said)?.[1] ??
    /^(?:show|list|what are)(?: me)? (\p{Lu}\p{L}+)['’]s (?:open )?(?:tasks|to-?dos)/iu.exec(said)?.[1] ??
    /^what (?:does|has) (?!he\b|she\b|it\b|that\b|this\b|the\b)(\p{L}[\p{L}'-]*) (?:have|got|need)(?: to do| on (?:his|her|their) (?:list|plate))?[?.!]*$/iu.exec(
      said,
    )?.[1];
  if (isQuestion && person !== undefined) {
    return { kind: "look", said: listed(said), assignee: /^me$/i.test(person) ? "me" : person };
  }
  if (/^(?:so |and )?what (?:did|have|has) (?:i|we) (?:already )?miss(?:ed)?\b|^what slipped\b/i.test(said)) {
    const late = readRequests("what is overdue?", scene.moment)[0];
    if (late !== undefined) return { kind: "look", said: late };
  }
  if (
    /^(?:so |and |ok,? )*(?:what|which)(?:['’]?s| is| (?:one|task|of (?:them|these|those))(?: is)?)? (?:due|up) (?:first|next|soonest)\b[^,]*$/i.test(
      said,
    )
  )
    return { kind: "look", said: listed("list by due date") };
  const isWhy = /^(?:but )?why(?:\?|$| (?:is that|that|this|so|is it|is the first)\b)/i.test(said);
  if (isWhy && scene.lastRequests.at(-1)?.kind === "plan") return { kind: "plan" };
  const asksForAll =
    /^what (?:did (?:i|we) (?:ask|tell) you|have (?:we|you) (?:done|changed)|did you (?:just )?(?:do|change))\b/i.test(
      said,
    );
  return asksForAll
    ? { kind: "history", change: "any", about: "that I changed", by: "assistant" }
    : undefined;
}

/** "show me the budget review": one row, looked up by its words. Asked only where nothing else reads the sentence. */
export function readShown(text: string): Request | undefined {
  const words =
    /^(?:please |can you |could you )*(?:show|open|display|pull up|look up|view)(?: me)? ((?:the|my) .+?)[.!?]*$/i;
  const reference = words.exec(text.trim())?.[1];
  return reference === undefined ? undefined : { kind: "row-question", reference, asked: "all" };
}

const listed = (text: string) => ({ kind: "list", fields: {}, query: {}, text }) as const;
