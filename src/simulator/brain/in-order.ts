import type { Row } from "./outputs.ts";

/** Candidates in the order in which people tell them off: what is due first, then by name. */
export const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted(
    (left, right) =>
      (left.due ?? "9999").localeCompare(right.due ?? "9999") ||
      left.title.localeCompare(right.title, "en", { numeric: true }),
  );
