import { isOwnVerb } from "./own-verbs.ts";

const dayBefore =
  /^(?:(?:(?:\w+ )?(?:things|tasks|to-?dos|errands|jobs)(?: to do)? )?(?:for |on ))?(today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|this (?:week|weekend)|next week|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*[:–-]\s+([^\n:]+)$/i;

/** "Tomorrow: pack the bag, refill the card": each is a task of that day. */
export function listOfDay(text: string): readonly string[] | undefined {
  const [, day = "", list = ""] = dayBefore.exec(text.trim().replace(/[.!]+$/, "")) ?? [];
  const items = list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=\p{L}+ )/iu).filter((item) => item !== "");
  const isDeed = isOwnVerb((/^\p{L}+/u.exec(list)?.[0] ?? "").toLowerCase());
  const areDeeds = isDeed && items.every((item) => item.split(/\s+/).length > 1);
  return items.length > 1 && areDeeds ? items.map((item) => `add a task: ${item} ${day}`) : undefined;
}
