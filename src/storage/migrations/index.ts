import type { Migration } from "../migrate.ts";
import { firstTables } from "./0001-first-tables.ts";
import { savedAt } from "./0002-saved-at.ts";
import { readableRows } from "./0003-readable-rows.ts";
import { ownersApart } from "./0004-owners-apart.ts";
import { learnedRules } from "./0005-learned-rules.ts";
import { severalInstances } from "./0006-several-instances.ts";
import { seriesAndPeople } from "./0007-series-and-people.ts";
import { foundByReason } from "./0008-found-by-reason.ts";

/** In order of version. A migration that was released is never edited: what it lacks comes in the next one. */
export const migrations: readonly Migration[] = [
  firstTables,
  savedAt,
  readableRows,
  ownersApart,
  learnedRules,
  severalInstances,
  seriesAndPeople,
  foundByReason,
];
