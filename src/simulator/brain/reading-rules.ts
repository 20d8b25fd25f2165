import type { Moment } from "../../language/reading.ts";
import { parseLine } from "../../language/parse-line.ts";
import { resolveDue } from "../../language/resolve-due.ts";
import type { ChangeRulesInput, LearnRuleInput } from "../../shared/tool-inputs.ts";
import { sentencesOf } from "./own-words.ts";
import {
  isGeneral,
  readLevel,
  readMatch,
  readMinutes,
  readScorePart,
  readTags,
  type RuleMatchWords,
} from "./rule-words.ts";
import type { Scene } from "./scene.ts";

/** What is said about rules: something to keep for good, or about those that are kept. */
export type RuleRequest =
  | { readonly kind: "learn"; readonly rule: LearnRuleInput }
  /** "Stop tagging lunches": the rule that does it goes; with a tag it is never guessed again. */
  | { readonly kind: "unlearn"; readonly about: string; readonly rule?: LearnRuleInput }
  | { readonly kind: "rules" }
  | {
      readonly kind: "change-rules";
      readonly action: ChangeRulesInput["action"];
      /** Words of the rule; empty for "that rule". */
      readonly about: string;
      readonly all: boolean;
    };

const lasting =
  /\b(?:from now on(?:wards)?|from here on(?: out)?|from today on|going forward|in (?:the )?future|henceforth|always|by default|every time|as a rule|for good)\b[,:]?\s*/gi;
const leads =
  /^(?:(?:please|can you|could you|would you|and|also|so|ok(?:ay)?|no|nope|actually|sorry|wait|wrong|hey|carole|remember(?: that| to|:)?|note(?: that|:)|new rule:?|rule:|you should|i want you to)[\s,.!:–-]+)+/i;

interface Said {
  /** Without courtesy and without the words that say for how long. */
  readonly text: string;
  /** "From now on", "always": it is meant for good. */
  readonly lasts: boolean;
  /** "No, …" corrects what was just done. */
  readonly corrects: boolean;
  readonly whole: string;
}

export function readRule(message: string, scene: Scene): RuleRequest | undefined {
  const whole = message.trim().replace(/\.+$|(?<=\p{L})!+$/u, "");
  if (whole.length > 300 || sentencesOf(whole).length > 1) return undefined;
  const bare = whole.replace(leads, "");
  const said: Said = {
    whole,
    text: bare.replaceAll(lasting, "").replaceAll(/\s+/g, " ").replace(leads, "").replace(/,$/, "").trim(),
    lasts:
      bare.search(lasting) >= 0 ||
      /\b(?:all|any|every) (?:future|new|coming)\b/i.test(bare) ||
      /^(?:remember|new rule|rule:)/i.test(whole),
    corrects: /^(?:no|nope|actually|sorry|wrong|wait)\b/i.test(whole),
  };
  return readManaging(said) ?? readPhrase(said, scene) ?? readRanking(said) ?? readFields(said);
}

const listing =
  /^(?:what (?:have|did) (?:you|i) (?:learn(?:ed|t)?|teach|taught|pick(?:ed)? up|remember)(?: (?:so far|from me|you|about me|until now))*|(?:show|list|tell|give)(?: me)?(?: all)?(?: of)? ?(?:my|the|your)? ?(?:learned |learnt )?rules(?: (?:you have|so far|you(?:['’]ve)? learned))?|(?:which|what) rules (?:do you (?:have|know|follow|use)|are there|did i (?:teach|set)|have (?:you|i) .*)|what do you (?:remember|know) about (?:how i .+|me|my (?:ways|habits|preferences))|my rules|what(?:['’]s| is| are) my rules?)\??$/i;
const forgetting =
  /^(?:forget|unlearn|delete|remove|drop|scrap|get rid of|cancel) (that|this|the last|the|my|all(?: my| the)?) (?:(.+?) )?rules?(?: (?:about|for|on|with|that) (.+))?$/i;
const forgettingWords =
  /^(?:forget|unlearn) (?:what i (?:said|taught you|told you) about (.+)|that (.+ (?:means?|stands for) .+)|about the rule for (.+)|(?:everything|all)(?: that)? (?:i(?:['’]ve)? (?:taught|told) you|you(?:['’]ve| have)? learn(?:ed|t)))$/i;
const unwanted =
  /^(?:i (?:don['’]?t|do not) (?:want|need) (that|the|my) (?:(.+?) )?rules?(?: any ?more)?|undo (that|the) (?:(.+?) )?rule)$/i;
const switching =
  /^(?:(switch|turn) (off|on)|(disable|pause|suspend|deactivate|stop using|ignore)|(enable|resume|reactivate|use)) (that|this|the last|the|my|all(?: my| the)?) (?:(.+?) )?rules?(?: (?:about|for|on|with) (.+?))?(?: again)?$/i;
const switchingBehind = /^(?:(switch|turn)) (?:(that|the|my|this) )?(?:(.+?) )?rules? (off|on)(?: again)?$/i;

function readManaging({ text }: Said): RuleRequest | undefined {
  if (listing.test(text)) return { kind: "rules" };
  const gone = forgetting.exec(text);
  if (gone !== null) {
    const about = gone[2] ?? gone[3] ?? "";
    return { kind: "change-rules", action: "forget", about, all: /^all/i.test(gone[1] ?? "") };
  }
  const unsaid = forgettingWords.exec(text);
  if (unsaid !== null) {
    const about = unsaid[1] ?? unsaid[2] ?? unsaid[3] ?? "";
    return { kind: "change-rules", action: "forget", about, all: about === "" };
  }
  const not = unwanted.exec(text);
  if (not !== null) {
    const action = not[1] === undefined ? "forget" : "switch_off";
    return { kind: "change-rules", action, about: not[2] ?? not[4] ?? "", all: false };
  }
  const other = switching.exec(text);
  if (other !== null) {
    const on = other[2]?.toLowerCase() === "on" || other[4] !== undefined;
    const about = other[6] ?? other[7] ?? "";
    const all = /^all/i.test(other[5] ?? "");
    return { kind: "change-rules", action: on ? "switch_on" : "switch_off", about, all };
  }
  const behind = switchingBehind.exec(text);
  if (behind === null) return undefined;
  const action = behind[4]?.toLowerCase() === "on" ? "switch_on" : "switch_off";
  return { kind: "change-rules", action, about: behind[3] ?? "", all: false };
}

const quoted = "[\"“”'‘’]?";
const whenISay = new RegExp(
  `^(?:when(?:ever)?|if|each time|every time) i (?:say|write|type|mention|use) ${quoted}(.{1,60}?)${quoted},? (?:then )?(?:i(?: really)? (?:mean|meant)|it (?:means|stands for|is)|that (?:means|is)|you should read(?: it as)?|read(?: it as)?|(?:take|treat|read) (?:it|that) as|it['’]s) ${quoted}(.{1,120}?)${quoted}$`,
  "i",
);
const byX = new RegExp(
  `^(?:by|with) ${quoted}(.{1,60}?)${quoted},? i (?:always )?(?:mean|meant) ${quoted}(.{1,120}?)${quoted}$`,
  "i",
);
const meantBy = new RegExp(
  `^i (?:mean|meant) ${quoted}(.{1,60}?)${quoted} (?:by|when i (?:say|write)) ${quoted}(.{1,40}?)${quoted}$`,
  "i",
);
const xMeans = new RegExp(
  `^(?:the (?:word|phrase|abbreviation) )?(${quoted})([\\p{L}\\p{N}][\\p{L}\\p{N} .&/'’-]{0,50}?)${quoted} (means?|stands for|is short for|is|=)(?: for me| to me)? ${quoted}(.{1,120}?)${quoted}(?: for me| to me| (?:around )?here| (?:in|at|for) (?:our|my) \\p{L}+)?$`,
  "iu",
);
const notAPhrase = /^(?:it|that|this|which|what|who|he|she|they|there|everything|all|i|you|we|the|my|one)\b/i;

function readPhrase(said: Said, { moment, lastRequests }: Scene): RuleRequest | undefined {
  const { text, whole } = said;
  const told = whenISay.exec(text) ?? byX.exec(text);
  if (told !== null) return phraseRule(told[1]!, told[2]!, whole);
  const meant = meantBy.exec(text);
  if (meant !== null) return phraseRule(meant[2]!, meant[1]!, whole);
  const match = xMeans.exec(text);
  if (match === null) return undefined;
  const [, quote, phrase = "", verb = "", means = ""] = match;
  if ((quote === "" && notAPhrase.test(phrase)) || text.endsWith("?")) return undefined;
  const isTime = readsAsValue(means, moment);
  const lastSaid = lastRequests
    .flatMap((request) => ("said" in request ? [request.said.text] : []))
    .join("\n");
  const wasSaid = lastSaid.toLowerCase().includes(phrase.toLowerCase());
  // "The review is Friday" tells of a row; "no, EOD is 18:00" of a word that was just used.
  if (/^is$/i.test(verb)) {
    const abbreviation = /^[\p{Lu}\d.&/]{2,8}$/u.test(phrase);
    return isTime &&
      (abbreviation || quote !== "") &&
      (said.corrects || said.lasts || wasSaid || quote !== "")
      ? phraseRule(phrase, means, whole)
      : undefined;
  }
  const isSure = isTime || said.corrects || said.lasts || quote !== "" || !/^means?$/i.test(verb);
  return isSure && phrase.split(/\s+/).length <= 5 ? phraseRule(phrase, means, whole) : undefined;
}

const phraseRule = (phrase: string, means: string, text: string): RuleRequest => ({
  kind: "learn",
  rule: { kind: "phrase", text, phrase: phrase.trim(), means: means.trim() },
});

/** A day, a time, a repeat, a priority or a tag: what the language reads and not just words. */
function readsAsValue(words: string, moment: Moment): boolean {
  if (resolveDue(words, moment) !== null) return true;
  const { title, due, repeat, priority, tags } = parseLine(`Call ${words}`, moment);
  return title === "Call" && [due, repeat, priority, tags].some((value) => value !== null);
}

const stopBoosting =
  /^(?:stop|quit|no more) (?:boosting|prioriti[sz]ing|pushing|favou?ring|bumping|ranking|promoting) (.+?)(?: (?:up|first|so (?:high|much)|so far up|higher))?$|^(?:don['’]?t|do not|never) (?:boost|prioriti[sz]e|push|favou?r|bump|rank|promote) (.+?)(?: (?:up|first|so (?:high|much)|higher))?(?: any ?more)?$/i;
const matters =
  /^(.+?) (?:matters?|counts?|weighs?|(?:is|are|should be|should count|should matter))(?: (?:much|way|a lot|far|a bit|a little|even))? (less|more)(?: important)?(?: (?:to|for) me)?(?: than .+)?$/i;
const placing =
  /^(?:rank|list|sort|put|show|keep|place|weigh|count|treat|move) (.+?) (?:(?:a bit|much|way|far|further|always) )?(first|on top|at the (?:very )?top|last|lower|higher|less|more|further (?:down|up)|down|up|at the bottom|before (?:everything|anything|all)(?: else)?)(?: (?:in (?:the |my )?(?:plan|ranking|list|order|day)))?$/i;
const ranksSo =
  /^(.+?) should (?:rank|be ranked|come|stand|be shown|be listed) (first|last|lower|higher|on top|at the (?:top|bottom)|further (?:up|down))$/i;
const boosting = /^(?:boost|prioriti[sz]e|favou?r|promote|rank up) (.+?)(?: (?:please|more|first))?$/i;

function readRanking(said: Said): RuleRequest | undefined {
  const { text, whole, lasts } = said;
  const stopped = stopBoosting.exec(text);
  const isPartly = /\bso (?:much|high|far)\b/i.test(text);
  if (stopped !== null) return weight(stopped[1] ?? stopped[2] ?? "", isPartly ? "less" : "off", whole);
  const counted = matters.exec(text);
  if (counted !== null) {
    const [, what = "", how = ""] = counted;
    const important = /\bimportant\b/i.test(text) && !lasts;
    if (!isGeneral(what) || (important && /^\p{Lu}/u.test(what) && what.split(" ").length > 2))
      return undefined;
    return weight(what, how.toLowerCase() === "less" ? "less" : "more", whole);
  }
  const placed = placing.exec(text);
  if (placed !== null) {
    const [verb = ""] = text.split(" ");
    const ranks = /^(?:rank|weigh|count|sort)$/i.test(verb);
    if (!(ranks || lasts) || (ranks && !lasts && !isGeneral(placed[1] ?? ""))) return undefined;
    return weight(placed[1] ?? "", strengthOf(placed[2] ?? ""), whole);
  }
  const standing = ranksSo.exec(text);
  if (standing !== null && (lasts || isGeneral(standing[1] ?? "")))
    return weight(standing[1] ?? "", strengthOf(standing[2] ?? ""), whole);
  const boosted = boosting.exec(text);
  if (boosted === null || !isGeneral(boosted[1] ?? "") || !(lasts || /^boost/i.test(text))) return undefined;
  return weight(boosted[1] ?? "", "more", whole);
}

function strengthOf(place: string): NonNullable<LearnRuleInput["strength"]> {
  if (/first|top|before/i.test(place)) return "first";
  return /higher|more|up/i.test(place) ? "more" : /last|bottom/i.test(place) ? "off" : "less";
}

function weight(
  what: string,
  strength: NonNullable<LearnRuleInput["strength"]>,
  text: string,
): RuleRequest | undefined {
  const part = readScorePart(what);
  if (part !== undefined)
    return { kind: "learn", rule: { kind: "ranking", text, score_part: part, strength } };
  const match = readMatch(what);
  return match === undefined
    ? undefined
    : { kind: "learn", rule: { kind: "ranking", text, ...match, strength } };
}

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

function readFields({ text, whole, lasts }: Said): RuleRequest | undefined {
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
