import { fit } from "./fit.ts";
import type { Row } from "./outputs.ts";

/** The names in "milk, the rent and call mom". */
export const partsOf = (reference: string): string[] =>
  reference
    .replace(/^both (?=.+ and )/i, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|n|&|\+|plus)\s+/i)
    .filter((part) => part !== "");

/** "buy milk, call mom and the rent": rows named one after the other, if each part names exactly one. */
export function eachOfList(reference: string, rows: readonly Row[]): readonly Row[] {
  const parts = partsOf(reference);
  const fits = parts.map((part) => {
    const { full } = fit(part, rows);
    const open = full.filter((row) => row.status !== "done");
    return open.length > 0 ? open : full;
  });
  const isClear = parts.length > 1 && fits.every((one) => one.length === 1);
  const chosen = isClear ? fits.flat() : [];
  return new Set(chosen.map((row) => row.id)).size === parts.length ? chosen : [];
}
