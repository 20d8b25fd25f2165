import type { SaidFields } from "../../language/reading.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import { clean } from "./plain-part.ts";
import type { Request } from "./request.ts";
import { readValue, type SaidValue } from "./said-value.ts";

/** "…, so muffins too", "and the flights": what was asked for before, of another row. */
export function sameAgain(said: string, before: Request | undefined, place: Ground): Request | undefined {
  if (before?.kind !== "act") return undefined;
  const named = clean(said)
    .replace(/^(?:the )?same (?:thing )?(?:for|with|goes for|to) /i, "")
    .replace(/(?:^(?:also|too) |[\s,]+(?:too|as well|also|likewise|same)$)/gi, "");
  // "Fixed and deployed": a deed alone names no row.
  if (/^(?:\p{L}+ed|sent|done|paid|out|in)$/iu.test(named)) return undefined;
  const meant = ground(named, place);
  if (meant.kind !== "rows" && meant.kind !== "choice") return undefined;
  const { rows: _rows, among: _among, ...act } = before;
  const said2 = { ...act.said, reference: named };
  return meant.kind === "rows"
    ? { ...act, said: said2, rows: meant.rows }
    : { ...act, said: said2, among: meant.candidates };
}

/** "Started the newsletter, should take two hours": a value alone belongs to the change before it. */
export function withMore(first: Request, right: string, place: Ground): Request | undefined {
  const bare = clean(right)
    .replace(/^(?:it|that|this)(?:['’]s| is) (?:now |also |really )*/i, "")
    .replace(
      /^(?:it )?(?:needs?|has|have|must|should|got) (?:to )?(?:be |get |go |happen )?(?:done |out |in |ready |finished |sent |paid |over )*(?=(?:by|before|on|until|till|at) )/i,
      "",
    );
  const value = readValue(bare, place.scene.moment);
  if (value === undefined || first.kind !== "act" || first.act !== "change") return undefined;
  const text = `${first.said.text}, ${value.words}`;
  return { ...first, said: { ...first.said, text, fields: { ...first.said.fields, ...value.fields } } };
}

/** "…, the menu a week later", "and the ad half an hour": another row and its value, with the verb left out. */
export function gapped(said: string, before: Request | undefined, place: Ground): Request | undefined {
  if (before?.kind !== "act" || before.act !== "change") return undefined;
  const words = clean(said);
  // "No, the release notes" names a row with all its words, and no tag.
  if (before.said.fields.addTags !== undefined && ground(words, place).kind !== "none") return undefined;
  for (const space of words.matchAll(/\s+(?:to |for |on |by |at |is |gets |takes? )?/gi)) {
    const named = words.slice(0, space.index);
    const value = gappedValue(words.slice(space.index + space[0].length), before, place);
    const meant = value === undefined ? undefined : ground(named, place);
    if (value === undefined || meant === undefined || meant.kind === "none" || meant.kind === "pointer")
      continue;
    return onGrounded("change", named, value.fields, `move it to ${value.words}`, place, meant);
  }
  return undefined;
}

/** Of an estimate the number alone may be left: "worksheets take 20 minutes, chalk 5". */
function gappedValue(
  said: string,
  before: Extract<Request, { kind: "act" }>,
  place: Ground,
): SaidValue | undefined {
  const { fields, text } = before.said;
  if (fields.estimateMinutes === undefined)
    return gappedTag(said, fields) ?? readValue(said, place.scene.moment);
  const unit = /\d\s*(?:h|hours?)\b/i.test(text) ? "hours" : "minutes";
  return readValue(/^\d{1,3}$/.test(said) ? `takes ${said} ${unit}` : `takes ${said}`, place.scene.moment);
}

/** "Tag the contract with legal" – "and the demo with sales". */
function gappedTag(said: string, fields: SaidFields): SaidValue | undefined {
  const tag =
    fields.addTags === undefined ? undefined : /^(?:with |as )?#?([\p{L}\p{N}_-]+)$/u.exec(said)?.[1];
  return tag === undefined || /^(?:too|also|well|please|now|again|same)$/i.test(tag)
    ? undefined
    : { fields: { addTags: [tag] }, words: said };
}
