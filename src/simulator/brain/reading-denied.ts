import { findFields } from "../../language/fields/find-fields.ts";
import { fieldsAlone } from "./follow-up.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const denied =
  /^(?:(?:no|nope|oh|ah|actually|but|well|hm+|please|just|sorry)[,.! ]+)*(?:(?:it['’]?s|that['’]?s|it is|that is) )?not (?:due |for |on )?((?!until|before|yet|that|this one|it\b|only|just)[^,;.!?]{3,30}?)(?: (?:please|though|actually|again|any ?more))*[.!]*$/i;

/**
 * "Not today", of what was just made or asked about: that value is not to be set. Where it stands, it is asked what
 * should stand instead.
 */
export function readDenied(text: string, { moment, focus, asked }: Scene): Request | undefined {
  const value = denied.exec(text.trim())?.[1];
  const fields =
    value === undefined || / but | instead/i.test(value) ? undefined : fieldsAlone(value, moment);
  if (value === undefined || (fields?.due === undefined && fields?.priority === undefined)) return undefined;
  const wanted = asked?.request;
  if (asked !== undefined && asked.candidates.length === 0 && wanted?.kind === "act")
    return { kind: "ask", text: asked.text, options: asked.options, request: wanted };
  const [row, ...others] = focus;
  if (row === undefined || others.length > 0 || row.status === "done")
    return { kind: "talk", topic: "left-alone" };
  const title = row.title.slice(0, 150);
  const isSo =
    fields.due === undefined
      ? fields.priority === row.priority
      : row.due?.startsWith(fields.due.date) === true;
  if (!isSo) return { kind: "talk", topic: "left-alone" };
  const question =
    fields.due === undefined
      ? `Which priority should “${title}” have instead?`
      : `To which day should I move “${title}”?`;
  const said = {
    kind: "update",
    fields: {},
    text: fields.due === undefined ? "change it" : "move it",
  } as const;
  return {
    kind: "ask",
    text: question,
    options: [],
    request: { kind: "act", act: "change", said, rows: [row] },
  };
}

/** "Order the desk, but not today": the day is denied, and none is set. */
export function withoutDenied(text: string, { moment }: Pick<Scene, "moment">): string {
  const [, said = "", value = ""] =
    /^([^,\n]{3,120}),? (?:but )?not ((?:on |this |next )?\p{L}+)[.!]*$/iu.exec(text) ?? [];
  if (said === "" || fieldsAlone(value, moment)?.due === undefined) return text;
  return findFields(said, moment).some(({ name }) => name === "due") ? text : said.replace(/,$/, "");
}
