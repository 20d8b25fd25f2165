import type { Priority } from "../../shared/task.ts";
import type { LearnRuleInput } from "../../shared/tool-inputs.ts";

/** Which tasks are meant, as the tool takes it. */
export type RuleMatchWords = Pick<LearnRuleInput, "words" | "tag" | "person">;

const general = "(?:everything|anything|all|any|every|each|things|stuff|tasks|items|to-?dos|whatever)";
const about =
  "(?:(?:that(?:['’]s| is| are| has)?|which (?:is|are)) )?(?:(?:to do|that has to do) with|about|for|with|from|on|regarding|related to|concerning|involving|mentioning|called|named)";
const opening = new RegExp(`^(?:${general}\\s+)+(?:(?:tasks|things|stuff|items)\\s+)?(?:${about}\\s+)?`, "i");
const closing = /[-\s]+(?:related )?(?:tasks?|things?|stuff|items?|to-?dos?|ones)$/i;
const pronoun = /^(?:it|that|this|them|these|those|one|me|you|i|we|they|he|she|everything|all|not|no)$/i;

/** "Finance things", "everything for Ana", "anything tagged #work", "invoices and bills"; undefined where nothing is named. */
export function readMatch(said: string): RuleMatchWords | undefined {
  const text = said.trim().replace(/[.!,;:]+$/, "");
  const tagged =
    /(?:^|\s)(?:tagged|labell?ed)(?: with| as)? #?([\p{L}\p{N}_-]+)$|^#([\p{L}\p{N}_-]+)(?: (?:things|stuff|tasks|items))?$/iu.exec(
      text,
    );
  if (tagged !== null) return { tag: tagged[1] ?? tagged[2] ?? "" };
  const withPerson = new RegExp(
    `^(?:${general}\\s+)+(?:(?:that(?:['’]s| is) )?(?:for|from|with|assigned to|by)) (\\p{Lu}\\p{L}+)$`,
    "u",
  ).exec(text);
  if (withPerson !== null) return { person: withPerson[1] ?? "" };
  const bare = text
    .replace(opening, "")
    .replace(closing, "")
    .replace(/^(?:the|my|our|an?|future|new|coming)\s+/i, "")
    .trim();
  const words = bare
    .split(/\s*(?:,|\/|\band\b|\bor\b)\s*/i)
    .map((word) => word.replaceAll(/^["“”']+|["“”']+$/g, "").trim())
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 6) return undefined;
  if (words.some((word) => pronoun.test(word) || word.split(/\s+/).length > 4)) return undefined;
  return { words };
}

/** Whether the words speak of tasks of a kind, and not of the one that was talked of ("the budget", "it"). */
export const isGeneral = (said: string): boolean =>
  !/^(?:the|my|our|this|that|these|those|an?|it|them)\b/i.test(said.trim()) ||
  /\b(?:things|stuff|tasks|items)$/i.test(said.trim());

export function readLevel(said: string): Priority | undefined {
  const text = said.toLowerCase();
  if (/\burgent|\bcritical\b|\bp1\b/.test(text)) return "urgent";
  if (/\b(?:high|important|top)\b|\bp2\b/.test(text)) return "high";
  if (/\b(?:medium|normal)\b|\bp3\b/.test(text)) return "medium";
  return /\b(?:low|unimportant)\b|\bp4\b/.test(text) ? "low" : undefined;
}

export const readTags = (said: string): string[] =>
  said
    .split(/\s*(?:,|\band\b|\s)\s*/i)
    .map((tag) => tag.replace(/^#/, "").replace(/[.!]+$/, ""))
    .filter((tag) => tag !== "" && !/^(?:as|with|tag|tags|the)$/i.test(tag));

export function readMinutes(said: string): number | undefined {
  const match = /\b(\d+|an?|half an|two|three|four)[\s-]*(hours?|h|minutes?|mins?|m)\b/i.exec(said);
  if (match === null) return undefined;
  const words: Readonly<Record<string, number>> = { a: 1, an: 1, "half an": 0.5, two: 2, three: 3, four: 4 };
  const amount = words[match[1]!.toLowerCase()] ?? Number(match[1]);
  return Math.max(1, Math.round(amount * (/^h/i.test(match[2]!) ? 60 : 1)));
}

/** "Overdue things", "old tasks": a part of the score rather than words of tasks. */
export function readScorePart(said: string): LearnRuleInput["score_part"] {
  const text = said.toLowerCase().replace(/^(?:the|my)\s+/, "");
  const named: readonly (readonly [RegExp, NonNullable<LearnRuleInput["score_part"]>])[] = [
    [/^(?:overdue|late)(?: (?:tasks|things|stuff|items|ones))?$|^(?:due dates?|deadlines?)$/, "due"],
    [/^(?:old|older|oldest)(?: (?:tasks|things|stuff|items|ones))?$|^age$/, "age"],
    [/^blocked(?: (?:tasks|things|stuff|items|ones))?$/, "blocked"],
    [/^(?:priority|priorities|(?:high|urgent)[- ]?(?:priority )?(?:tasks|things|stuff))$/, "priority"],
    [/^(?:quick|short)(?: (?:tasks|things|stuff|items|ones|wins))?$/, "estimate"],
    [/^(?:started|begun|in[- ]progress)(?: (?:tasks|things|stuff|items|ones|work))?$/, "in_progress"],
    [/^(?:blockers|what (?:unblocks|blocks) others)$/, "unblocks"],
  ];
  return named.find(([pattern]) => pattern.test(text))?.[1];
}
