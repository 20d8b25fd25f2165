import { contentWords } from "./fit.ts";
import { ground } from "./grounding.ts";
import { gapped } from "./reading-continued.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const more =
  /^(?:(?:ok(?:ay)?|then|well|and|also|just|only|please|not just|(?:do |now )*(?:exactly )?(?:the )?same (?:thing )?(?:for|with|goes for|to))[,\s]+)*(.+?)(?:[,\s]+(?:too|as well|also|then|only|instead|please|actually|now))*[.!]*$/i;
const says =
  /^(?:(?:and|now|please|do|ok(?:ay)?)[,\s]+)*(?:exactly )?(?:the )?same (?:thing )?(?:for|with|goes for|to)\b|^(?:(?:ok(?:ay)?|then|well)[,\s]+)*(?:and|also|just|only)\b|\b(?:too|as well)(?: actually| please| now)?[.!]*$/i;

/** "The bulbs", after what was asked for named no row: the same for the row that is named now. */
export function readMissed(text: string, scene: Scene): Request | undefined {
  const last = scene.lastRequests.at(-1);
  if (!scene.missed || last?.kind !== "act" || scene.lastRequests.length > 1) return undefined;
  const reference = text
    .trim()
    .replace(/^(?:(?:no|oh|sorry|i mean(?:t)?|it['’]?s|the one (?:about|called)|well)[,\s]+)+/i, "")
    .replace(/[.!]+$/, "");
  if (contentWords(reference).length > 4 || reference.endsWith("?")) return undefined;
  const meant = ground(reference, { scene, known: scene.known });
  const { rows: _rows, among: _among, ...again } = last;
  const act = { ...again, said: { ...again.said, reference } };
  if (meant.kind === "rows") return { ...act, rows: meant.rows };
  return meant.kind === "choice" ? { ...act, among: meant.candidates } : undefined;
}

/** "Ben's call", and not "it's late". */
const owned = /(?<!\b(?:it|that|he|she|there|here|what|who|let|this|where|how))['’]s\b/iu;

/** "and the gift", "the milk too", "just the gym one": the same once more, for another row. */
export function readAlso(text: string, scene: Scene): Request | undefined {
  const { lastAct } = scene;
  const said = text.trim();
  if (lastAct === undefined || !says.test(said) || /[?:;,]/.test(said.replace(/^ok(?:ay)?,/i, "")))
    return undefined;
  const other = gapped(said, lastAct, { scene, known: scene.known });
  if (other !== undefined) return other;
  const reference = more.exec(said)?.[1] ?? "";
  const count = contentWords(reference).length;
  const [first = ""] = reference.toLowerCase().split(/\s+/);
  const meantRows = ground(reference, { scene, known: scene.known });
  const isNamed = /^(?:the|my|our)\s/i.test(reference) || owned.test(reference) || meantRows.kind === "rows";
  if (!isNamed || count === 0 || count > 5 || isOwnVerb(first)) return undefined;
  if (
    meantRows.kind === "none" &&
    /\b(?:said|told|went|came|got|says|wants|wrote|\p{L}{3,}ed)\b/iu.test(reference)
  )
    return undefined;
  // "The one to Graz" names a row; what else has a place or a time says more than a name.
  const isWhole = meantRows.kind === "rows" && /^(?:the )?ones?\b/i.test(reference);
  if (
    !isWhole &&
    /\b(?:is|are|was|were|has|have|did|due|to|by|on|at|can|will|today|tomorrow)\b/i.test(reference)
  )
    return undefined;
  const { rows: _rows, among: _among, ...again } = lastAct;
  if (meantRows.kind === "rows")
    return { ...again, said: { ...again.said, reference }, rows: meantRows.rows };
  const meant: typeof again = { ...again, said: { ...again.said, reference } };
  return meant;
}
