import type { LearnRuleInput } from "../../shared/tool-inputs.ts";
import type { RuleRequest, Said } from "./rule-request.ts";
import { readLevel, readMatch, readMinutes, readTags, type RuleMatchWords } from "./rule-words.ts";

const tags = "(#[\\p{L}\\p{N}_-]+(?:(?:,? and |, | )#[\\p{L}\\p{N}_-]+)*)";
const tagging = new RegExp(`^(?:tag|label|mark) (.+?) (?:as |with |by )?(?:the tag )?${tags}$`, "iu");
const taggingAs = /^(?:tag|label) (.+?) (?:as|with|by) (?:the tag )?([\p{L}\p{N}_-]+)$/iu;
const taggedBy = new RegExp(
  `^(?:put|add) (?:the tag )?(#[\\p{L}\\p{N}_-]+)(?: tag)? (?:on|to|onto) (.+)$`,
  "iu",
);
const getsTag = new RegExp(
  `^(.+?) (?:gets?|should (?:get|have)|needs?|goes? under|belongs? (?:to|under)|(?:is|are)(?: tagged)?) (?:the tag )?(#[\\p{L}\\p{N}_-]+)$`,
  "iu",
);
const stopTagging = new RegExp(
  `^(?:stop|quit) (?:tagging|labell?ing) (.+?)(?: (?:as|with) #?([\\p{L}\\p{N}_-]+)| #([\\p{L}\\p{N}_-]+))?(?: any ?more)?$|^(?:don['’]?t|do not|never) (?:tag|label) (.+?)(?: (?:as|with) #?([\\p{L}\\p{N}_-]+)| #([\\p{L}\\p{N}_-]+))?(?: any ?more)?$`,
  "iu",
);
const whenMade =
  /^(?:when(?:ever)?|if|each time|every time|any time) (?:i (?:add|create|make|mention|have|enter)|there(?:['’]s| is)|something is|a task is) (?:an? |some |new |any )*(?:tasks? (?:about|for|with) )?(.+?)(?: tasks?| things?)?,? (?:then |please )?((?:tag|label|mark|make|set|give|assign|estimate|put|it|that|add)\b.+)$/i;
const levels =
  "(?:an? )?(urgent|critical|(?:very )?important|top|high(?:est)?|medium|normal|low(?:est)?|p[1-4])(?:[ -]priority)?";
const making = new RegExp(
  `^(?:make|mark|set|treat|give|consider|put) (.+?) (?:as |to |at |on )?(?:priority )?${levels}$`,
  "i",
);
const isLevel = new RegExp(
  `^(.+?) (?:is|are|should (?:be|get|have)|gets?|has|have) (?:marked )?${levels}$`,
  "i",
);
const taking =
  /^(.+?) (?:takes?|lasts?|(?:is|are)(?: estimated at)?|needs?|should (?:take|be)) (?:me |us )?(?:about |around )?((?:\d+|an?|half an|two|three|four)[\s-]*(?:hours?|h|minutes?|mins?))(?: long)?$/i;
const assigning =
  /^(?:assign|give|hand) (.+?) to @?(\p{Lu}\p{L}+)$|^(.+?) (?:goes|go|belongs?|should go|is|are) (?:assigned )?(?:to|for) @?(\p{Lu}\p{L}+)$/u;

/** "Tag finance things #q-close", "from now on assign design tasks to Ben", "stop tagging lunches #food". */
export function readFieldsRule({ text, whole, lasts }: Said): RuleRequest | undefined {
  const stopped = stopTagging.exec(text);
  if (stopped !== null) return unlearn(stopped, whole);
  const made = whenMade.exec(text);
  if (made !== null) return fields(made[1] ?? "", settingsOf(made[2] ?? ""), whole);
  const tagged = tagging.exec(text) ?? taggingAs.exec(text);
  if (tagged !== null && (lasts || isKind(tagged[1] ?? ""))) {
    return fields(tagged[1] ?? "", { add_tags: readTags(tagged[2] ?? "") }, whole);
  }
  if (!lasts) return undefined;
  const put = taggedBy.exec(text);
  if (put !== null) return fields(put[2] ?? "", { add_tags: readTags(put[1] ?? "") }, whole);
  const gets = getsTag.exec(text);
  if (gets !== null) return fields(gets[1] ?? "", { add_tags: readTags(gets[2] ?? "") }, whole);
  const level = making.exec(text) ?? isLevel.exec(text);
  const priority = level === null ? undefined : readLevel(level[2] ?? "");
  if (priority !== undefined) return fields(level![1] ?? "", { priority }, whole);
  const takes = taking.exec(text);
  const minutes = takes === null ? undefined : readMinutes(takes[2] ?? "");
  if (minutes !== undefined) return fields(takes![1] ?? "", { estimate_minutes: minutes }, whole);
  const given = assigning.exec(text);
  if (given === null) return undefined;
  return fields(given[1] ?? given[3] ?? "", { assignee: given[2] ?? given[4] ?? "" }, whole);
}

/** "Finance things" are of a kind; "the finance tasks" are rows that stand. */
const isKind = (said: string): boolean =>
  /\b(?:things|stuff)$/i.test(said) && !/^(?:the|my|all|these|those|our)\b/i.test(said);

type Settings = Pick<LearnRuleInput, "add_tags" | "priority" | "estimate_minutes" | "assignee">;

/** "Tag it #x and make it high", behind "whenever I add …". */
function settingsOf(words: string): Settings {
  const hashes = [...words.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map((match) => match[1]!);
  const named = /\b(?:tag|label) (?:it|them|that) (?:as |with )?([\p{L}\p{N}_-]+)/iu.exec(words)?.[1];
  const addTags = hashes.length > 0 ? hashes : named === undefined ? [] : [named];
  const priority = /\b(?:priority|make|mark|set|give)\b/i.test(words) ? readLevel(words) : undefined;
  const minutes = readMinutes(words);
  const assignee = /\b(?:assign|give) (?:it|them|that) to @?(\p{Lu}\p{L}+)/u.exec(words)?.[1];
  return {
    ...(addTags.length > 0 && { add_tags: addTags }),
    ...(priority !== undefined && { priority }),
    ...(minutes !== undefined && { estimate_minutes: minutes }),
    ...(assignee !== undefined && { assignee }),
  };
}

function fields(which: string, settings: Settings, text: string): RuleRequest | undefined {
  const match = readMatch(which);
  if (match === undefined || Object.keys(settings).length === 0) return undefined;
  return { kind: "learn", rule: { kind: "fields", text, ...match, ...settings } };
}

function unlearn(match: RegExpExecArray, text: string): RuleRequest | undefined {
  const which = match[1] ?? match[4] ?? "";
  const tag = match[2] ?? match[3] ?? match[5] ?? match[6];
  const meant: RuleMatchWords | undefined = readMatch(which);
  if (meant === undefined) return undefined;
  const about = [which, tag ?? ""].join(" ").trim();
  if (tag === undefined) return { kind: "unlearn", about };
  return { kind: "unlearn", about, rule: { kind: "fields", text, ...meant, never_tags: [tag] } };
}
