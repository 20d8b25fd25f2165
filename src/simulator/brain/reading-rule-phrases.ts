import { parseLine } from "../../language/parse-line.ts";
import type { Moment } from "../../language/reading.ts";
import { resolveDue } from "../../language/resolve-due.ts";
import type { RuleRequest, Said } from "./rule-request.ts";
import type { Scene } from "./scene.ts";

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

/** "No, EOD means 18:00", "whenever I say lunchtime I mean noon". */
export function readPhraseRule(said: Said, { moment, lastText }: Scene): RuleRequest | undefined {
  const { text, whole } = said;
  const told = whenISay.exec(text) ?? byX.exec(text);
  if (told !== null) return phraseRule(told[1]!, told[2]!, whole);
  const meant = meantBy.exec(text);
  if (meant !== null) return phraseRule(meant[2]!, meant[1]!, whole);
  const match = xMeans.exec(text);
  if (match === null) return undefined;
  const [, quote, phrase = "", verb = "", saidFor = ""] = match;
  const [means, isContrast] = withoutContrast(saidFor);
  if ((quote === "" && notAPhrase.test(phrase)) || text.endsWith("?")) return undefined;
  const isTime = readsAsValue(means, moment);
  const wasSaid = lastText.toLowerCase().includes(phrase.toLowerCase());
  // "The review is Friday" tells of a row; "no, EOD is 18:00" of a word that was just used.
  if (/^is$/i.test(verb)) {
    const abbreviation = /^[\p{Lu}\d.&/]{2,8}$/u.test(phrase);
    return isTime &&
      (abbreviation || quote !== "") &&
      (said.corrects || said.lasts || wasSaid || isContrast || quote !== "")
      ? phraseRule(phrase, means, whole)
      : undefined;
  }
  const isSure = isTime || said.corrects || said.lasts || quote !== "" || !/^means?$/i.test(verb);
  return isSure && phrase.split(/\s+/).length <= 5 ? phraseRule(phrase, means, whole) : undefined;
}

/** "18:00, not 17:00"; where hours alone are told apart, an hour of the afternoon is meant. */
function withoutContrast(means: string): readonly [string, boolean] {
  const [, said = "", other = ""] =
    /^(.+?),? (?:and )?(?:not|instead of|rather than) (.+)$/i.exec(means) ?? [];
  if (said === "") return [means, false];
  const hour = /^(?:at )?([1-9]|1[0-2])(?: o'?clock)?$/.exec(said)?.[1];
  const isBare = hour !== undefined && /^(?:at )?\d{1,2}(?: o'?clock)?$/.test(other);
  return [isBare ? `${(Number(hour) % 12) + 12}:00` : said, true];
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
