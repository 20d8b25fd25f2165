import type { Clause } from "../requests/clause.ts";

/** A message as the model sees it, when it learns and when it judges. */
export const textOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(" ");
