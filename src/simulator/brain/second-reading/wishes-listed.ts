/**
 * Several things to do that one message lists, with what holds for each of them said ahead ("three things: tue swim kit,
 * thurs piano") or behind ("stamps n envelopes, both for wed").
 */
const numbers: Readonly<Record<string, number>> = { two: 2, couple: 2, three: 3, four: 4, five: 5, six: 6 };
const counted =
  /^(?:[^:,.]{0,20}\b)?(\d|two|a couple(?: of)?|three|four|five|six) (?:(?:new|more|quick|other|small) )*(?:things?|tasks?|to-?dos?|items?|reminders?|jobs?|errands?)\b[^:]{0,30}:\s*(.+)$/isu;

/** How many things a message says that it lists; undefined where it does not say so. */
export function countSaid(text: string): number | undefined {
  const [, word = ""] = counted.exec(text.trim()) ?? [];
  const said = word.toLowerCase().replace(/^a | of$/g, "");
  return said === "" ? undefined : (numbers[said] ?? Number(said));
}

const day =
  /^((?:on )?(?:today|tonight|tomorrow|tmrw|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)):?\s+(.+)$/i;

/** "Three things: tue swim kit, thurs piano, fri books": each with its own day behind it. */
export function countedWishes(text: string): string | undefined {
  const count = countSaid(text);
  const [, , list = ""] = counted.exec(text.trim()) ?? [];
  const items = partsOf(list);
  if (count === undefined || items.length !== count) return undefined;
  return items.map((item) => `Add a task: ${item.replace(day, "$2 $1")}`).join(". ");
}

const together =
  /^(?:(?:please |pls )?(?:add|need|get me) )?([^:.!?"“]{3,120}?),? (?:both|all(?: (?:of them|three|four))?) ((?:for|on|by|due|before) [^,.!?]{2,30})[.!]*$/i;

/** "Stamps n envelopes, both for wed": a row for each. */
export function wishesTogether(text: string): string | undefined {
  const [, list = "", value = ""] = together.exec(text.trim()) ?? [];
  const items = partsOf(list);
  // "Move the dentist and the vet, both to Friday" is about rows that stand.
  if (items.length < 2 || items.some((item) => item.split(" ").length > 6)) return undefined;
  return items.map((item) => `Add a task: ${item} ${value}`).join(". ");
}

const partsOf = (list: string): readonly string[] =>
  list
    .split(/\s*[,;]\s*(?:and |n |& )?|\s+(?:and|n|&|plus)\s+/i)
    .map((part) => part.replace(/[.!?]+$/, "").trim())
    .filter((part) => part !== "");
