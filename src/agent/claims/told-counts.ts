import { isOpen, type ClaimEvidence, type SeenRow } from "./claim-evidence.ts";
import { negations } from "./claim-words.ts";
import { daysSaid } from "./days-said.ts";
import { anyNumber, numberOf } from "./number-words.ts";
import { valuesSaid } from "./said-values.ts";

/** What a count tells of the rows as they stand: it is so, it is not, or nobody can say. */
export type ToldCount = "fits" | "differs" | "unknown";

const isKnownOpen = (row: SeenRow): boolean => isOpen(row) && row.status !== undefined;

/**
 * "Which leaves seven open", "Friday has three now", "tomorrow is free": counted over the open rows, where all of them are
 * known.
 */
export function toldCount(words: readonly string[], evidence: ClaimEvidence): ToldCount {
  if (evidence.knowsAllOpen !== true || words.length > 14) return "unknown";
  const line = words.join(" ");
  if (noneOf.test(line)) {
    const values = valuesSaid(words, evidence.today);
    const has = evidence.seen.some((row) => isKnownOpen(row) && values.every(({ fits }) => fits(row)));
    if (values.length > 0) return has ? "differs" : "fits";
  }
  const open = evidence.seen.filter(isKnownOpen);
  if (words.some((word) => negations.has(word) && word !== "nothing")) return "unknown";
  if (freeDay.test(line)) {
    const days = daysSaid(words, evidence.today).filter(({ old }) => !old);
    if (days.length === 0) return "unknown";
    const due = open.filter(
      ({ due }) => due !== undefined && days.every(({ fits }) => fits(due.slice(0, 10))),
    );
    return due.length === 0 ? "fits" : "differs";
  }
  if (vague.test(line)) return "unknown";
  const found = left.exec(line) ?? ofThem.exec(line);
  const said = numberOf(found?.slice(1).find((word) => word !== undefined) ?? "");
  // What a tool counted may be of a kind that the rows in sight do not show.
  if (Number.isNaN(said) || evidence.countsRead?.includes(said) === true) return "unknown";
  const values = valuesSaid(words, evidence.today).filter(
    ({ word }) => !/^(?:open|to-?do|on .*list)$/.test(word),
  );
  if (found?.[0] !== undefined && ofThem.test(line) && values.length === 0) return "unknown";
  const rows = open.filter((row) => values.every(({ fits }) => fits(row)));
  if (rows.length !== said) return "differs";
  // "Is now due Friday" tells of a change: one of them was touched.
  const isNews = /\bnow\b/.test(line) && values.length > 0;
  const touched = new Set(evidence.changes.map(({ taskId }) => taskId));
  return isNews && !rows.some(({ id }) => id !== undefined && touched.has(id)) ? "unknown" : "fits";
}

const things = "(?:tasks?|things|items|ones|to-dos|rows)";
/** "Seven are left", "leaves eight", "makes eleven open". */
const left = new RegExp(
  `\\b${anyNumber} (?:${things} )?(?:(?:is|are) )?(?:still )?(?:left|open|remaining|to go)\\b|\\b(?:leaves|leaving) (?:you )?(?:with )?${anyNumber}(?: (?:open|to go|${things}))?$|\\b(?:makes|at|have) ${anyNumber} open\\b`,
);
/** "Friday has three now", "three things fall on 1 December", "#finance has three tasks", "there are two urgent ones". */
const ofThem = new RegExp(
  `(?:^|\\b(?:has|have|holds|makes) (?:now )?|\\bthere (?:are|'s) (?:now )?)${anyNumber} (?:\\w+ )?(?:${things}|now$|fall|are due|due)\\b|\\bhas (?:now )?${anyNumber}(?: now)?$`,
);
/** "Nothing is high any more". */
const noneOf =
  /^(?:and |so |now )*(?:nothing|none) (?:else )?(?:is|'s) (?:due |on )?(?:now )?[\w#]+(?: (?:now|any ?more|any longer))?$/;
const freeDay =
  /\b(?:is|'s|looks|are) (?:now |all |completely |quite |therefore |so )?(?:clear|empty|free)(?: (?:now|again|that|of)\b|$)/;
const vague =
  /\b(?:between|from \S+ (?:\S+ )*to|until|till|through|week|weekend|month|before|after|by|at least|about|around|almost|of the|of your|of them|more|other|others|else|last|was|were|had|would|could|if|hours?|minutes?|days?|went|go|goes|put|set|got|came|slid|pushed|taken|marked|raised|done|completed|closed|finished|moved|added|created|deleted)\b/;
