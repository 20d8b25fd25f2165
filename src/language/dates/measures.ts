/** Numbers that only look like hours: ratios, scales, scores, prices, settings, sizes. */
import type { Chain } from "./chain.ts";
import { type Scan, wordAt } from "./scan.ts";

export function measures(scan: Scan, chain: Chain, at: number, lead: string): boolean {
  const { time } = chain;
  // "change the pin to 1984" names no year.
  if (chain.day?.whole === "year" && chain.pieces === 1 && lead === "to") return isSetting(scan, at, lead);
  if (time === null || chain.day !== null || chain.part !== null || chain.zone !== null) return false;
  const said = scan.tokens
    .slice(at, chain.end)
    .some((token) => /^(?:am|pm|o'clock|h|hrs|hours)$/u.test(token.word));
  if (said) return false;
  const colon = wordAt(scan, at + 1) === ":";
  return colon
    ? isRatio(scan, chain, at, lead)
    : time.firmness === "bare" && (isSetting(scan, at, lead) || isSize(scan, at, lead));
}

const drawn =
  /\b(?:scales?|ratio|maps?|plans?|models?|miniatures?|replicas?|drawings?|blueprints?|dilut\w+|mix\w*|thin|concentrate|proportions?|blend|solution|odds|gears?)\b/iu;
const pictured =
  /\b(?:aspect|screens?|monitors?|displays?|crop\w*|resolution|wallpapers?|widescreen|ratio|footage|frames?|thumbnails?|projector|canvas|format)\b/iu;
/** What is done to a scale; a map walk at 1:15 has an hour. */
const scaling = /\b(?:print|draw|plot|build|render|scale|order|buy|dilute|mix|blend)\b/iu;
const scored = /\b(?:scores?|scored|won|lost|beat|defeated|odds|versus|vs)\b/iu;

/** "print the map at 1:25 000", "set the screen to 16:10", "dilute it 1:10", "beat them 21:15". */
function isRatio(scan: Scan, chain: Chain, at: number, lead: string): boolean {
  const [first, second] = [wordAt(scan, at), wordAt(scan, at + 2)];
  const thousands = scan.tokens[chain.end];
  if (thousands?.kind === "number" && thousands.word.length === 3) return true;
  if (/^(?:by|before|until|till|after|from|between|due)$/u.test(lead)) return false;
  const isAt = lead === "at" || lead === "@";
  if (
    first === "1" &&
    (!isAt || scaling.test(scan.text)) &&
    drawn.test(scan.text) &&
    !/\b(?:meet|call|lunch|appointment|pick)\b/iu.test(scan.text)
  )
    return true;
  if (!isAt && first === "16" && second === "10" && pictured.test(scan.text)) return true;
  return lead === "" && scored.test(scan.text.slice(0, scan.tokens[at]!.start));
}

const gauge = String.raw`(?:price|thermostat|temperature|heating|heat|oven|fridge|freezer|boiler|volume|speed|level|brightness|contrast|rate|fee|rent|budget|threshold|limit|target|bid|offer|humidity|pressure|zoom|weight|bass|treble|tempo|metronome|resistance|incline|treadmill|quota|rating|room|pool|font|size|pin|code|passcode|password|number|quantity|amount|count|width|height|margin|gear|channel|station|dial|grade|value|setting|maximum|minimum)`;
const setAt = new RegExp(
  String.raw`\b(?:set|keep|leave|hold|maintain|fix|put|cap|limit|stay|turn|change|raise|lower|drop|increase|reduce|switch|push|bump|bring)\b(?:(?!\b(?:in|on|with|for)\b)[^,.;]){0,40}?\b${gauge}s?\s+(?:steady |constant |stable |down |up |back )?(?:at|to)\s*$`,
  "iu",
);
const valued =
  /^[^\p{L}\d]*(?:\p{L}+(?:['’]\p{L}+)?[^\p{L}\d]+){0,3}?(?:price|value|cap|limit|quote|appraise|rate)\b[^,.;]{0,60}?\bat\s*$/iu;
const traded =
  /\b(?:sell|list|offer|advertise|auction|bake|roast|broil|grill|fry|cook|buy|shares?|stocks?)\b[^,.;]{0,60}?\bat\s*$/iu;

/** "price the mugs at 9", "keep the thermostat at 21", "change the font to 12", "sell the bike at 300". */
function isSetting(scan: Scan, at: number, lead: string): boolean {
  if (lead !== "at" && lead !== "@" && lead !== "to") return false;
  const start = scan.tokens[at]!.start;
  const before = scan.text.slice(Math.max(0, start - 120), start);
  if (setAt.test(before) || valued.test(before)) return true;
  const { kind, word } = scan.tokens[at]!;
  return kind === "number" && word.length > 2 && traded.test(before);
}

/** "buy a 2 by 4". */
const isSize = (scan: Scan, at: number, lead: string): boolean =>
  lead === "by" && scan.tokens[at - 2]?.kind === "number" && scan.tokens[at]!.kind === "number";
