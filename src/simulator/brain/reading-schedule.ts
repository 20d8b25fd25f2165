import { isExact } from "./fit.ts";
import { ground, type Ground, type Grounded } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import { isDeedNamed } from "./own-verbs.ts";
import { ordinalsIn } from "./pointing.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";
import { listFor } from "./scene.ts";

const announced =
  /^(?:(?:ok(?:ay)?|so|and|then|right|well|alright)[, ]+)*(?:(?:here(?:['’]s| is)|this is|that['’]s) )?(?:my|the|our|a|new) (?:plan|schedule|proposal|idea)(?: for (?:the |this |next )?\p{L}+)?\s*[:,–-]\s*/iu;
const commanded =
  /^(?:(?:please|can you|could you|ok(?:ay)?|so|and|let['’]s|i['’]ll|i will|i want to|just)[, ]+)*(?:do|schedule|plan(?: in)?|put|set|have)\s+(?=the |my |our )/i;
const otherRequest =
  /^(?:add|create|remind|new|note|make|delete|remove|undo|show|what|when|which|how|who)\b/i;
const joints = /\s*[,;]\s*(?:(?:and|then|but)\s+)*|\s+and\s+(?:then\s+)?/i;
const beforeValue = /\s+(?:(?:to|for|on|by|at|is|goes|comes|moves to)\s+)*/gi;

/** "The cards tonight, the coat tomorrow afternoon and the door on Saturday at 10": a row and its time, several in a row. */
export function readSchedule(sentence: string, place: Ground): readonly Request[] | undefined {
  const said = sentence.trim().replace(/[.!\s]+$/, "");
  const lead = announced.exec(said)?.[0] ?? commanded.exec(said)?.[0] ?? "";
  const rest = said.slice(lead.length);
  if (otherRequest.test(rest) || /["“?\n:]/.test(rest.replace(/\d:\d/g, ""))) return undefined;
  const parts = rest.split(joints).filter((part) => part.trim() !== "");
  if (parts.length < (announced.test(said) ? 1 : 2)) return undefined;
  const read = parts.map((part) => timed(part.trim(), place));
  return read.every((request) => request !== undefined) ? read : undefined;
}

/** "The first one on Monday, the second on Tuesday", of the list that was shown. */
const isCounted = (named: string, { scene }: Ground): boolean =>
  scene.list.length > 1 && ordinalsIn(named, listFor(named, scene).length) !== undefined;

function timed(part: string, place: Ground): Request | undefined {
  for (const joint of part.matchAll(beforeValue)) {
    const named = part.slice(0, joint.index);
    const value = readValue(part.slice(joint.index + joint[0].length), place.scene.moment);
    if (value?.fields.due === undefined) continue;
    const meant: Grounded = ground(named, place);
    const counted = meant.kind === "pointer" && isCounted(named, place);
    if (counted) return onGrounded("change", named, value.fields, `move it to ${value.words}`, place, meant);
    const isNew = isDeedNamed(named) && !(meant.kind === "rows" && isExact(named, meant.rows));
    if (meant.kind !== "rows" || meant.rows.length !== 1 || isNew) continue;
    return onGrounded("change", named, value.fields, `move it to ${value.words}`, place, meant);
  }
  return undefined;
}
