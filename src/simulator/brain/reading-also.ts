import { contentWords } from "./fit.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const more =
  /^(?:(?:ok(?:ay)?|then|well|and|also|just|only|not just)[,\s]+)*(.+?)(?:[,\s]+(?:too|as well|also|then|only|instead|please))*[.!]*$/i;
const says = /^(?:(?:ok(?:ay)?|then|well)[,\s]+)*(?:and|also|just|only)\b|\b(?:too|as well)[.!]*$/i;

/** "and the gift", "the milk too", "just the gym one": the same once more, for another row. */
export function readAlso(text: string, { lastAct }: Scene): Request | undefined {
  const said = text.trim();
  if (lastAct === undefined || !says.test(said) || /[?:;,]/.test(said.replace(/^ok(?:ay)?,/i, "")))
    return undefined;
  const reference = more.exec(said)?.[1] ?? "";
  const count = contentWords(reference).length;
  const [first = ""] = reference.toLowerCase().split(/\s+/);
  const isNamed = /^(?:the|my|our)\s/i.test(reference) || /\p{L}['’]s\b/u.test(reference);
  if (!isNamed || count === 0 || count > 5 || isOwnVerb(first)) return undefined;
  if (/\b(?:is|are|was|were|has|have|did|due|to|by|on|at|can|will|today|tomorrow)\b/i.test(reference))
    return undefined;
  const { rows: _rows, ...again } = lastAct;
  const meant: typeof again = { ...again, said: { ...again.said, reference } };
  return meant;
}
