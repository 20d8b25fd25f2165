import { dayName } from "../language/day-names.ts";
import type { MoveReason, StayReason } from "../shared/what-if.ts";
import { minutesInWords } from "./days.ts";

/** Why a row would move, in the words of the doors that speak English; the screen says it in the reader's language. */
export function moveInWords(why: MoveReason): string {
  switch (why.kind) {
    case "supposed":
      return "this is what you suppose";
    case "waits":
      return `waits for “${why.blocker}”, then on ${dayName(why.until)}; ${room(why)}`;
    case "required":
      return `has to be done before; ${room(why)}`;
    case "earlier":
      return `can be done before: ${room(why)}`;
    case "later":
      return `no room before: ${room(why)}`;
    default:
      return why satisfies never;
  }
}

const room = ({ day, freeMinutes }: { readonly day: string; readonly freeMinutes: number }): string =>
  `${dayName(day)} has ${minutesInWords(freeMinutes)} free`;

export function stayInWords(why: StayReason): string {
  if (why.kind === "repeats") return "it repeats and comes round again by itself";
  const free = `${minutesInWords(why.minutes)} free`;
  return why.before === null
    ? `no day in the next two months has ${free}`
    : `it has to be done by ${dayName(why.before)}, and no day before has ${free}`;
}
