import { fit } from "./fit.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const lead = String.raw`(?:(?:oh|no|nope|wait|oops|hm+|argh|ah|but|sorry|actually|well|ups|damn)[,!.\s]+)*`;
const spared = [
  new RegExp(
    `^${lead}(?:but )?(?:not|except(?: for)?|without) ((?:the|my|our) .+?)(?: though| please| of course)*[!.]*$`,
    "i",
  ),
  new RegExp(
    `^${lead}(?:please )?(?:keep|leave|spare) ((?:the|my|our) .+?)(?: (?:though|please|out|alone|as (?:it|they) (?:was|were)|where it was|in|out of (?:it|that)))*[!.]*$`,
    "i",
  ),
  new RegExp(
    `^${lead}((?:the|my|our) .+?) (?:should(?:n['’]?t| not) (?:be|have been)|was(?:n['’]?t| not) meant|stays?|should stay|must stay|has to stay)(?: (?:in|there|deleted|moved|done|part of (?:it|that)|as (?:it|they) (?:was|were)|on (?:the|my) list))*[!.]*$`,
    "i",
  ),
];

/** "Oh no, not the kettle!" after three rows were deleted: of that one alone it is taken back. */
export function readSpared(text: string, { focus, writtenTurns, asked }: Scene): Request | undefined {
  const said = text.trim();
  const last = new Set(writtenTurns.at(-1));
  const rows = focus.filter(({ id }) => last.has(id));
  if (rows.length < 2 || asked !== undefined || said.endsWith("?")) return undefined;
  const named = spared.map((pattern) => pattern.exec(said)?.[1]).find((words) => words !== undefined);
  const parts = named?.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).map((part) => fit(part, rows).full) ?? [];
  // "Not the kettle, the curtains" asks for more than this.
  if (parts.some((full) => full.length !== 1)) return undefined;
  const meant = [...new Set(parts.flat())];
  return meant.length === 0 || meant.length === rows.length ? undefined : { kind: "undo", rows: meant };
}
