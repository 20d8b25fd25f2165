import { isDeedOf, isNotYet, toldDeed } from "./deed-verbs.ts";
import { isPlain, rowsSpokenOf } from "./mentions.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

/** "Got the stuff from the shop: bulbs and birdseed both": rows that the sentence names, whatever else it tells. */
export function spokenOf(
  request: Request,
  { known, moment }: Scene,
):
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "choice"; readonly candidates: readonly Row[] }
  | undefined {
  if (request.kind !== "act") return undefined;
  const { fields, reference = "" } = request.said;
  // After a correction the sentence that was said names the wrong row.
  const text = request.said.text.includes(reference) ? request.said.text : reference;
  if (request.act === "complete" && isNotYet(text)) return undefined;
  if (text.endsWith("?") || (request.act === "change" && Object.keys(fields).length === 0)) return undefined;
  const rows = rowsSpokenOf(text, known.open, moment);
  const [only, ...others] = rows ?? [];
  if (rows === undefined || only === undefined || !isPlain(text, known.open, moment)) return undefined;
  const deed = toldDeed(text);
  const isOther =
    request.act === "complete" && deed !== undefined && !rows.every((row) => isDeedOf(deed, row));
  if (isOther || (others.length > 0 && request.act !== "complete"))
    return { kind: "choice", candidates: rows };
  return { kind: "rows", rows };
}
