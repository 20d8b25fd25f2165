import { fieldsAlone } from "./follow-up.ts";
import { ground } from "./grounding.ts";
import { mentionsIn } from "./mentions.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Scene } from "./scene.ts";
import { mendedTitle } from "./title-correction.ts";

const mends =
  /^(.+?)[\s,;.!…–-]+(?:(?:(?:no|nope|wait|sorry|oops|oh|ah|actually|hm+)[,.!…]*\s+)*(?:i mean|i meant|scratch that|or rather|correction:?)|no,? wait|wait,? no|actually,? no|no,? actually|wait,? actually|no,? sorry|sorry,? no|(?:no|wait|actually|sorry),? make (?:it|that)),?\s+(.+)$/is;
const commands =
  /^(?:please |just )*(?:add|create|remind|move|push|postpone|mark|set|make|delete|remove|complete|finish|tag|rename|assign|give|undo|reopen|show|list|cancel|put)\b/i;

/** "Move it to Friday, no wait, Thursday": what is mended within one message is read as it was meant. */
export function mendedWithin(text: string, scene: Scene): string {
  if (text.length > 400) return text;
  const [, wish = "", instead = ""] =
    /^(.{6,}?)[.,;!…–-]+\s*((?:(?:no|oh|sorry|wait|actually|i mean)[,.! ]+)*not an? .+)$/is.exec(text) ?? [];
  const mended = wish === "" ? undefined : mendedTitle(wish, instead);
  if (mended !== undefined) return mended;
  const [, first = "", rest = ""] = mends.exec(text) ?? [];
  if (
    first.split(/\s+/).length < 2 ||
    /^(?:no|wait|sorry|oops|actually|hm+)\b/i.test(first) ||
    /["“:\n]/.test(text)
  )
    return text;
  if (commands.test(rest) || isOwnVerb(rest.toLowerCase().split(/\s+/)[0] ?? "")) return rest;
  const value = rest.replace(/[.!]+$/, "");
  const named = otherNamed(first, value, scene);
  if (named !== undefined) return named;
  if (fieldsAlone(value, scene.moment) === undefined) return text;
  const words = first.split(/\s+/);
  // The value that is taken back is the longest end of the first half that says nothing but values.
  for (let start = 1; start < words.length; start += 1) {
    const end = words.slice(start).join(" ");
    if (fieldsAlone(end, scene.moment) === undefined) continue;
    const joint = /^(?:to|for|on|at|by|until|till)\b/i.exec(end)?.[0];
    const hasJoint = /^(?:to|for|on|at|by|until|till)\b/i.test(value);
    return `${words.slice(0, start).join(" ")} ${joint === undefined || hasJoint ? "" : `${joint} `}${value}`;
  }
  return text;
}

/** "Mark the runbook as done… sorry, I mean the schema change": another row, or another person, in the place of the first. */
function otherNamed(first: string, other: string, scene: Scene): string | undefined {
  const meant = ground(other, { scene, known: scene.known });
  if (meant.kind === "rows" && meant.rows.length === 1) {
    const [mention, ...others] = mentionsIn(first, scene.known.open, scene.moment);
    if (mention === undefined || others.length > 0) return undefined;
    const before = first.slice(0, mention.start).replace(/\b(?:the|my|our)\s+$/i, "");
    return `${before}${other}${first.slice(mention.end)}`;
  }
  const name = /^(?:to |for |with )?(\p{Lu}\p{L}+)$/u.exec(other)?.[1];
  const names = [...first.matchAll(/(?<=\s)(?!\p{Lu}\p{Ll}+day\b)\p{Lu}\p{Ll}+/gu)];
  const [old] = names;
  if (name === undefined || /day$/i.test(name) || old === undefined || names.length > 1) return undefined;
  return `${first.slice(0, old.index)}${name}${first.slice(old.index + old[0].length)}`;
}
