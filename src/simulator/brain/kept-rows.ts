import { pointingAt } from "./pointing.ts";
import type { Request } from "./request.ts";

const takesOff =
  /^(?:(?:so|please|just|and|then)[, ]+)*(?:take|remove|drop|get rid of|clear|delete|lose|strip)(?: off)? (?:it|that|them|this)(?: off| away| out)?[.!]*$/i;

/** "It doesn't need a date any more, take it off": the date goes, and never the row. */
export function withRowsKept(requests: readonly Request[]): readonly Request[] {
  return requests.filter((request, place) => {
    const before = requests[place - 1];
    if (request.kind !== "act" || request.act !== "delete" || before?.kind !== "act") return true;
    const { clear = [], removeTags = [] } = before.said.fields;
    const isSame =
      pointingAt(request.said.reference ?? "") !== "none" ||
      JSON.stringify(request.rows) === JSON.stringify(before.rows);
    return clear.length + removeTags.length === 0 || !isSame || !takesOff.test(request.said.text.trim());
  });
}
