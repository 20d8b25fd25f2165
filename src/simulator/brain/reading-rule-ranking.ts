import type { LearnRuleInput } from "../../shared/tool-inputs.ts";
import type { Request } from "./request.ts";
import type { RuleRequest, Said } from "./rule-request.ts";
import { isGeneral, readMatch, readScorePart } from "./rule-words.ts";

const stopBoosting =
  /^(?:stop|quit|no more) (?:boosting|prioriti[sz]ing|pushing|favou?ring|bumping|ranking|promoting) (.+?)(?: (?:up|first|so (?:high|much)|so far up|higher))?$|^(?:don['’]?t|do not|never) (?:boost|prioriti[sz]e|push|favou?r|bump|rank|promote) (.+?)(?: (?:up|first|so (?:high|much)|higher))?(?: any ?more)?$/i;
const matters =
  /^(.+?) (?:matters?|counts?|weighs?|(?:is|are|should be|should count|should matter))(?: (?:much|way|a lot|far|a bit|a little|even))? (less|more)(?: important)?(?: (?:to|for) me)?(?: than .+)?$/i;
const placing =
  /^(?:rank|list|sort|put|show|keep|place|weigh|count|treat|move) (.+?) (?:(?:a bit|much|way|far|further|always) )?(first|on top|at the (?:very )?top|last|lower|higher|less|more|further (?:down|up)|down|up|at the bottom|before (?:everything|anything|all)(?: else)?)(?: (?:in (?:the |my )?(?:plan|ranking|list|order|day)))?$/i;
const ranksSo =
  /^(.+?) should (?:rank|be ranked|come|stand|be shown|be listed) (first|last|lower|higher|on top|at the (?:top|bottom)|further (?:up|down))$/i;
const boosting = /^(?:boost|prioriti[sz]e|favou?r|promote|rank up) (.+?)(?: (?:please|more|first))?$/i;

/** "Stop boosting meetings", "gym matters less", "always put payroll first". */
export function readRankingRule(said: Said): RuleRequest | undefined {
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

const oneLevel =
  /^(?:all |the |my |our )*(?:urgent|high|medium|low|important)(?:[- ]priority)?(?: (?:tasks|ones|things|stuff|items|to-?dos))$/i;

/** "Stop boosting urgent tasks": no rule weighs one priority alone, so the wider one is offered and not taken. */
export function readNarrowWeight(message: string): Request | undefined {
  const text = message
    .trim()
    .replace(/[.!]+$/, "")
    .replace(/^(?:please|can you|could you|from now on)[,\s]+/i, "");
  const stopped = stopBoosting.exec(text);
  const what = (stopped?.[1] ?? stopped?.[2] ?? "").trim();
  if (stopped === null || !oneLevel.test(what)) return undefined;
  const request = weight("priority", /\bso (?:much|high|far)\b/i.test(text) ? "less" : "off", message.trim());
  if (request === undefined) return undefined;
  return {
    kind: "ask",
    text: `I can't weigh ${what} alone: how much priority counts is one value for all tasks. Shall priority count for nothing in the ranking of all of them?`,
    options: ["Yes", "No"],
    request,
  };
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
