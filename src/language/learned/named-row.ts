/** What a sentence is about, where no pattern knows its form: the row that it names, the deed wished, the topic asked for. */
import { cleanReference } from "../requests/reference.ts";
import { beginsWithVerb } from "../requests/statement.ts";

/** The first thing spoken of as known: "the review can wait till Monday", "sent my tax form". */
const definite =
  /\b((?!(?:the|my|our) (?:plate|lists?|desk|mind|way|side|end|day|week|morning|afternoon|evening|calendar|agenda|to-?dos?)\b)(?:the|my|our|this|that) (?:[\p{L}\p{N}'’&/-]+ ??){1,7}?)(?=$|[,.;:!?]| (?:is|are|was|were|isn't|aren't|has|have|had|can|can't|could|will|won't|would|should|must|needs?|got|gets|goes|went|moved|slipped|to|from|by|until|till|on|at|in|into|onto|off|out|over|back|as|because|since|so|and|but|anymore|any more|any longer|instead|now|then|already|today|tomorrow|again|done|down|up|seen|sorted|taken|dealt|handled|finished|completed|ready|over)\b)/iu;
const pointer =
  /\b(?:that one|this one|the (?:first|second|third|fourth|fifth|last|other)(?: one)?|it|that|those|these|them|this)\b/iu;
const teller =
  /^(?:(?:i|we)(?:'ve| have|'m| am|'re| are|'d| had)?|it's|that's|just|finally|already|now|all|so|ok|okay|done with|through with)\s+/iu;

export function namedRow(core: string): { reference?: string } {
  const known = definite.exec(core)?.[1];
  if (known !== undefined) return { reference: cleanReference(known) };
  const pointed = pointer.exec(core)?.[0];
  if (pointed !== undefined) return { reference: pointed };
  const told = withoutStart(core, teller);
  const object = beginsWithVerb(told) ? told.replace(/^\p{L}+\s+/u, "") : told;
  const named = cleanReference(object);
  return named === "" ? {} : { reference: named };
}

/** "I ought to get the boiler serviced" → "get the boiler serviced". */
export function wishedDeed(core: string): string {
  const wish =
    /^(?:(?:i|we|you|somebody|someone|it's|it is|there's|time|high time|better)\b[^,.;]{0,60}?\bto|(?:i|we)(?:'d| had)? better|(?:i|we) (?:really |still |just )?(?:must|should|gotta))\s+(.+)$/iu.exec(
      core,
    )?.[1];
  return wish !== undefined && beginsWithVerb(wish) ? wish : core;
}

/** "have I got something down regarding the insurance" → "the insurance". */
export function topicOf(core: string): string {
  return (
    /\b(?:about|regarding|concerning|mentioning|mentions?|related to|to do with|with|for|on|called|named|containing)\s+(?!(?:my|the|our) (?:list|tasks?|to-?dos?|plate)\b)(.+)$/iu.exec(
      core,
    )?.[1] ?? core
  );
}

function withoutStart(text: string, start: RegExp): string {
  let rest = text;
  for (let round = 0; round < 5; round += 1) {
    const shorter = rest.replace(start, "");
    if (shorter === rest || shorter === "") break;
    rest = shorter;
  }
  return rest;
}
