/** "make that urgent", "move the dentist to Friday", "rename X to Y", "tag it finance", "X is blocked by Y". */
import { months, weekdays } from "../calendar-words.ts";
import { fieldOf, type Clause } from "./clause.ts";
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

/** "the launch slipped from Dec 1 to Dec 8": where it stood before is no part of its name. */
function withoutOrigin(clause: Clause): Clause {
  const due = fieldOf(clause, "due");
  const from = due?.lead === "to" ? / from (?:the )?([\p{L}\d]{1,12})[^,;]{0,24}$/iu.exec(clause.core) : null;
  const word = from?.[1]?.toLowerCase() ?? "";
  return from !== null && (/^\d/u.test(word) || days.test(word) || weekdays.has(word) || months.has(word))
    ? { ...clause, core: clause.core.slice(0, from.index) }
    : clause;
}
const days = /^(?:today|tomorrow|tonight|next|this|last|noon|midday|morning|afternoon|evening)$/u;

export function readUpdate(said: Clause): SaidUpdate | null {
  const clause = withoutOrigin(said);
  // "when does the shop close" asks; no question with such a word changes a row.
  if (/^(?:when|where|who|why|how)\b/iu.test(clause.core)) return null;
  for (const reader of readers) {
    const read = reader(clause);
    if (read !== null) return read;
  }
  return null;
}
