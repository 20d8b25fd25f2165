import { ground, type Ground } from "./grounding.ts";

const thingFirst =
  /^((?:(?:and|also|so|but|oh|ok(?:ay)?|then|now)[, ]+)*)((?:the|my|our|that) [^,;:]{2,50}?|[^,;:]{3,50}?)\s*[,–-]\s*((?:(?:let['’]?s|we can|you can|can you|could you|please|just|simply|better|i(?:['’]d| would) (?:like|rather)(?: you)? to|rather)[, ]+)*)(forget(?: about)?|drop|delete|remove|scrap|skip|cancel|close|finish|complete|move|push|postpone|mark|make|set|tag|tick|reschedule|give|assign|raise|lower|rename|call off|do) (it|that|this|them|those|that one)\b(.*)$/is;

/** "The website, let's forget it": the thing is named first, and the order points back at it. */
export function thingsInPlace(said: string, place: Ground): string {
  const [, lead = "", thing = "", polite = "", verb = "", , rest = ""] = thingFirst.exec(said) ?? [];
  if (thing === "" || /^(?:add|create|remind|new)\b/i.test(thing)) return said;
  const meant = ground(thing, place);
  if (meant.kind !== "rows" || (meant.rows.length !== 1 && /^(?:it|that|this)$/i.test(thing))) return said;
  return `${lead}${/let/i.test(polite) ? "" : polite}${verb} ${thing}${rest}`;
}

const allOf =
  /^((?:please |can you |could you |and |also )*)(?:set|change|update|fix|adjust) (?:the |my |these )?(?:priorit(?:y|ies)|prios?|due dates?|dates|days|deadlines)(?: (?:like this|as follows|please))?\s*[:–-]\s*(.+)$/is;

/** "Set the priorities: report urgent, invoice high": one order for each. */
export function eachInFull(said: string): string {
  const [, polite = "", list = ""] = allOf.exec(said) ?? [];
  if (list === "") return said;
  const parts = list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i).filter((part) => part !== "");
  return `${polite}${parts.map((part) => `set ${part.replace(/\s*(?::|=|->|→)\s*/, " to ")}`).join(", ")}`;
}
