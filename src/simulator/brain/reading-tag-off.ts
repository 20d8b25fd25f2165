import { contentWords } from "./fit.ts";
import { clean } from "./plain-part.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const removing =
  /^(?:remove|delete|drop|strip|lose|take (?:off|away)|untag|take(?= .+ (?:off|away)$)) (?:the )?(#?)([\p{L}\p{N}_-]+)(?: (?:off|away|again))*$/iu;

/**
 * "Remove office", of a row that is tagged so: the tag is meant, and not the row. Where it may be either, or where other
 * rows bear the tag, it is asked.
 */
export function readTagOff(sentence: string, { focus, known }: Scene): Request | undefined {
  const [, hash = "", word = ""] = removing.exec(clean(sentence)) ?? [];
  if (word === "") return undefined;
  const tag = word.toLowerCase();
  const open = focus.map((row) => known.open.find(({ id }) => id === row.id) ?? row);
  const bears = (row: { readonly tags?: readonly string[] | undefined }): boolean =>
    (row.tags ?? []).some((own) => own.toLowerCase() === tag);
  const isNamed = [...known.open, ...open].some(({ title }) => contentWords(title).includes(tag));
  const ofFocus = open.filter(bears);
  const rows = ofFocus.length > 0 ? ofFocus : known.open.filter(bears);
  const [row] = rows;
  if (row === undefined || (isNamed && hash === "" && ofFocus.length === 0)) return undefined;
  const said = {
    kind: "update",
    reference: row.title,
    fields: { removeTags: [word] },
    text: sentence,
  } as const;
  const request: Request = { kind: "act", act: "change", said, rows };
  if (ofFocus.length > 0 && (!isNamed || hash !== "")) return request;
  const titles = rows.map(({ title }) => `“${title.slice(0, 80)}”`).slice(0, 4);
  const more = rows.length > titles.length ? ` and ${rows.length - titles.length} more` : "";
  const text = `Shall I take the tag #${word} off ${titles.join(", ")}${more}?`;
  return { kind: "ask", text, options: ["Yes", "No"], request };
}
