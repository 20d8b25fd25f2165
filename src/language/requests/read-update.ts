/** "make that urgent", "move the dentist to Friday", "rename X to Y", "tag it finance", "X is blocked by Y". */
import { type Clause } from "./clause.ts";
import { readEventTime } from "./update-event-time.ts";
import { readClear, readRename, readTagging } from "./update-fields.ts";
import type { Reader, SaidUpdate } from "./update-parts.ts";
import { readPriority } from "./update-priority.ts";
import { readStatus } from "./update-status.ts";
import { readOther, readSaidOtherwise } from "./update-told.ts";
import { readNewValue, readPostponed } from "./update-value.ts";

const readers: readonly Reader[] = [
  readClear,
  readRename,
  readTagging,
  readStatus,
  readPriority,
  readNewValue,
  readPostponed,
  readOther,
  readEventTime,
  readSaidOtherwise,
];

export function readUpdate(clause: Clause): SaidUpdate | null {
  // "when does the shop close" asks; no question with such a word changes a row.
  if (/^(?:when|where|who|why|how)\b/iu.test(clause.core)) return null;
  for (const reader of readers) {
    const read = reader(clause);
    if (read !== null) return read;
  }
  return null;
}
