import { fieldsAlone } from "./follow-up.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Scene } from "./scene.ts";

const mends =
  /^(.+?)[\s,;.!–-]+(?:no,? wait,?|wait,? no,?|no,? i mean,?|i mean,?|i meant,?|scratch that,?|or rather,?|sorry,? i mean,?|actually,? no,?|no,? actually,?|wait,? actually,?|no,? make (?:it|that)|wait,? make (?:it|that)|actually,? make (?:it|that))\s+(.+)$/is;
const commands =
  /^(?:please |just )*(?:add|create|remind|move|push|postpone|mark|set|make|delete|remove|complete|finish|tag|rename|assign|give|undo|reopen|show|list|cancel|put)\b/i;

/** "Move it to Friday, no wait, Thursday": what is mended within one message is read as it was meant. */
export function mendedWithin(text: string, scene: Scene): string {
  if (text.length > 400) return text;
  const [, first = "", rest = ""] = mends.exec(text) ?? [];
  if (
    first.split(/\s+/).length < 2 ||
    /^(?:no|wait|sorry|oops|actually|hm+)\b/i.test(first) ||
    /["“:\n]/.test(text)
  )
    return text;
  if (commands.test(rest) || isOwnVerb(rest.toLowerCase().split(/\s+/)[0] ?? "")) return rest;
  const value = rest.replace(/[.!]+$/, "");
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
