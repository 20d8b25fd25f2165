import { contentWords } from "./fit.ts";
import { ground } from "./grounding.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const more =
  /^(?:(?:ok(?:ay)?|then|well|and|also|just|only|not just|(?:the )?same (?:thing )?(?:for|with|goes for|to))[,\s]+)*(.+?)(?:[,\s]+(?:too|as well|also|then|only|instead|please|actually|now))*[.!]*$/i;
const says =
  /^(?:the )?same (?:thing )?(?:for|with|goes for|to)\b|^(?:(?:ok(?:ay)?|then|well)[,\s]+)*(?:and|also|just|only)\b|\b(?:too|as well)(?: actually| please| now)?[.!]*$/i;

/** "and the gift", "the milk too", "just the gym one": the same once more, for another row. */
export function readAlso(text: string, scene: Scene): Request | undefined {
  const { lastAct } = scene;
  const said = text.trim();
  if (lastAct === undefined || !says.test(said) || /[?:;,]/.test(said.replace(/^ok(?:ay)?,/i, "")))
    return undefined;
  const reference = more.exec(said)?.[1] ?? "";
  const count = contentWords(reference).length;
  const [first = ""] = reference.toLowerCase().split(/\s+/);
  const meantRows = ground(reference, { scene, known: scene.known });
  const isNamed =
    /^(?:the|my|our)\s/i.test(reference) || /\p{L}['’]s\b/u.test(reference) || meantRows.kind === "rows";
  if (!isNamed || count === 0 || count > 5 || isOwnVerb(first)) return undefined;
  if (/\b(?:is|are|was|were|has|have|did|due|to|by|on|at|can|will|today|tomorrow)\b/i.test(reference))
    return undefined;
  const { rows: _rows, among: _among, ...again } = lastAct;
  if (meantRows.kind === "rows")
    return { ...again, said: { ...again.said, reference }, rows: meantRows.rows };
  const meant: typeof again = { ...again, said: { ...again.said, reference } };
  return meant;
}
