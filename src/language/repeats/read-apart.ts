/** A repeat whose parts stand apart: "Biweekly sync on Tuesdays", "Daily standup 9:30", "Mon, Wed and Fri gym weekly". */
import { mayBegin, mayEnd, type Scan, wordAt } from "../dates/scan.ts";
import { readAdverb } from "./adverb.ts";
import type { FrequencyRead } from "./frequency.ts";
import { readModifier, type Draft } from "./repeat-modifiers.ts";
import { readWeekdayList } from "./weekday-list.ts";

export type Apart = readonly [
  { readonly at: number; readonly end: number },
  { readonly at: number; readonly draft: Draft },
];

/** So far from its adverb a day or a time is looked for. */
const reach = 40;

export function readApart(scan: Scan): Apart | null {
  return opening(scan) ?? closing(scan);
}

/** "Biweekly sync on Tuesdays": the adverb opens the line and describes a noun; its day or time follows later. */
function opening(scan: Scan): Apart | null {
  const core = readAdverb(scan, 0);
  const next = core === null ? undefined : scan.tokens[core.end];
  if (
    core === null ||
    next === undefined ||
    next.kind === "mark" ||
    readModifier(scan, draftOf(core)) !== null
  )
    return null;
  for (let at = core.end + 1; at < Math.min(scan.tokens.length, core.end + reach); at += 1) {
    const draft =
      mayBegin(scan, at) || wordAt(scan, at) === "@" ? rest(scan, { ...draftOf(core), end: at }) : null;
    if (draft !== null)
      return [
        { at: 0, end: core.end },
        { at, draft },
      ];
  }
  return null;
}

const draftOf = (core: FrequencyRead): Draft => ({
  rule: core.rule,
  end: core.end,
  clock: null,
  start: null,
});

/** Every modifier from the draft's end on; nothing where the first tells neither a day nor a time. */
function rest(scan: Scan, from: Draft): Draft | null {
  let draft = readModifier(scan, from);
  if (draft === null || (draft.rule === from.rule && draft.clock === null)) return null;
  for (let next: Draft | null = draft; next !== null; next = readModifier(scan, next)) draft = next;
  return mayEnd(scan, draft.end) ? draft : null;
}

/** "Mon, Wed and Fri gym weekly": the days open the line, the adverb closes it. */
function closing(scan: Scan): Apart | null {
  const list = readWeekdayList(scan, wordAt(scan, 0) === "on" ? 1 : 0, false);
  const last = scan.tokens.length - 1;
  if (list === null || (list.days.length < 2 && !list.plural) || last <= list.end) return null;
  const core = readAdverb(scan, last);
  if (core?.rule.frequency !== "WEEKLY" || core.end !== last + 1) return null;
  const days = list.days.map((weekday) => ({ weekday, nth: 0 }));
  const draft: Draft = { rule: { ...core.rule, days }, end: list.end, clock: null, start: null };
  return [
    { at: last, end: last + 1 },
    { at: 0, draft },
  ];
}
