import type { Moment } from "../../language/reading.ts";
import { fit } from "./fit.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const polite =
  "^(?:please |can you |could you |hm+,? no[,.]? |no[,.]? |oops[,.!]? |wait[,.!]? |sorry[,.]? |actually[,.]? |ok(?:ay)?[,.]? |hmm*[,.]? |ugh[,.]? |oh(?: no)?[,.!]? |(?:that was the |it was the )?wrong (?:one|task|row)[,.!;]* |argh?[,.!]? |damn[,.!]? |my bad[,.!]? |ah[,.]? |never ?mind[,.]? |(?:i|we) (?:mixed (?:that|it|them|this|things|those) up|got (?:that|it|them|this|those) (?:all )?(?:mixed up|wrong|backwards)|made a mistake|messed (?:that|it|this|them) up|messed up|misread (?:it|that)|misspoke)[,.;!]* (?:so |and |please )*)*";

const undoWords = new RegExp(
  `${polite}(?:undo(?:[.!]*$| (?:that|it|this|the|my|your|all|everything|last|both|them|what))|(?:revert|roll ?back) (?:that|it|this|the last|my last|your|all|everything|last|the change)|take (?:that|it|this|them|everything|the last \\w+) back|take back (?:that|it|the)|(?:put|bring|get) (?:it|that|them|those|these|this) back|reverse (?:that|it)|that was (?:a mistake|wrong|an accident)|i didn'?t mean (?:to do )?that|change (?:it|that|them) back)\\b`,
  "i",
);

const restoreWords = new RegExp(
  `${polite}(?:restore|undelete|recover|bring back|get back|un-delete)\\s+(?:the |my )?(.+?)(?:\\s+(?:task|back|from (?:the )?trash))*(?:[,;.–-]+\\s+(?:i|we|it|that|because|since|sorry|please|after all|my|turns out)\\b.*)?[.!?]*$`,
  "i",
);

const severalWords = new RegExp(
  `${polite}(?:undo|revert|roll ?back|take back) (?:the |my |your |those |these )?(?:last|previous|latest) (couple(?: of)?|few|two|three|four|five|\\d{1,2})(?: (?:changes?|things?|actions?|steps?|edits?|ones|of (?:them|those)|messages?|commands?|times?))?[.!?]*$|${polite}(?:undo|revert|take back|roll ?back) both(?: (?:of (?:them|those|these)|changes))?[.!?]*$`,
  "i",
);
const counts: Readonly<Record<string, number>> = {
  two: 2,
  couple: 2,
  "couple of": 2,
  few: 3,
  three: 3,
  four: 4,
  five: 5,
};
const everything = new RegExp(
  `${polite}(?:undo|revert|roll ?back|take back|reverse) (?:everything|it all|all(?: (?:of (?:it|that|them|this)|that|this|(?:the |my |your |these |those )?(?:changes|edits)))?)\\b(?! (?:the|my) )[^,;]{0,60}$|${polite}(?:put|set|bring|get|take|change|turn) (?:everything|it all|all of (?:it|them|that)) back\\b.*$|${polite}start over[.!]*$`,
  "i",
);
/** More turns than a conversation that is still read has. */
const allTurns = 20;
const againWords =
  /^(?:please |hm+,? |no,? |oh,? |actually,? |wait,? |can you |ok(?:ay)?,? )*(?:redo(?: (?:it|that|the (?:last )?(?:change|undo)))?|undo (?:the|that|your|my last|the last) undo|do (?:it|that) again(?: after all)?|re-?apply (?:it|that))(?: after all| please)?(?:[,.;!–-]+ (?:it|that|i|we|this)\b[^?]{0,60})?[.!?]*$/i;
const bringBack =
  /^(?:bring|put|get|give me) (?:it|that|them|this|those|these|that one) back\b|^(?:restore|undelete|recover|un-delete) (?:it|that|this|that one)\b/i;

/** "Bring it back", "restore that": of something that went away. */
export const asksBack = (text: string): boolean =>
  bringBack.test(text.trim().replace(new RegExp(polite, "i"), ""));

/** "undo that", "take it back", "restore the dentist task". Rows known so far tell a restoring from a to-do. */
export function readUndo(
  text: string,
  { rows, trashed, focus }: Pick<Scene, "rows" | "trashed" | "focus">,
): Request | undefined {
  const said = text.trim();
  const known = [...rows.values()];
  if (everything.test(said)) return { kind: "undo", turns: allTurns };
  const several = severalWords.exec(said);
  if (several !== null) {
    const many = several[1]?.toLowerCase() ?? "two";
    return { kind: "undo", turns: counts[many] ?? Number(many) };
  }
  if (againWords.test(said)) return { kind: "again" };
  const gone = trashed.at(-1);
  const isTalkedOf = focus.length === 0 || focus.some((row) => row.id === gone?.id);
  const bare = said.replace(new RegExp(polite, "i"), "");
  if (gone !== undefined && bringBack.test(bare) && !(isTalkedOf && /\bthem\b/i.test(bare))) {
    return { kind: "restore", reference: gone.title };
  }
  if (undoWords.test(said)) return { kind: "undo" };
  const reference = restoreWords.exec(said)?.[1];
  if (reference === undefined) return undefined;
  if (/^(?:it|that|this|them|that one|it all)$/i.test(reference)) return { kind: "undo" };
  const isMeant =
    /\b(?:tasks?|deleted|trash|bin|undelete)\b/i.test(said) || fit(reference, known).full.length > 0;
  return isMeant ? { kind: "restore", reference: reference.replace(/\bdeleted\s+/i, "") } : undefined;
}

const past = "\\b(?:(?:did|have|had) (?:i|we|you)|(?:i|we)['’]ve|was|were|got|has been|have been)\\b";

const historyWords: readonly (readonly [Extract<Request, { kind: "history" }>["change"], RegExp])[] = [
  [
    "completed",
    new RegExp(
      `${past}.*\\b(?:finish(?:ed)?|completed?|done|accomplish(?:ed)?|tick(?:ed)? off|check(?:ed)? off|achieved?)\\b|\\bwhat did (?:i|we) (?:do|get done)\\b|\\bwhat (?:i|we)(?:['’]ve| have)? (?:finished|completed|done|accomplished)\\b`,
      "iu",
    ),
  ],
  ["deleted", new RegExp(`${past}.*\\b(?:deleted?|removed?|trash(?:ed)?|throw away|thrown away)\\b`, "iu")],
  ["created", new RegExp(`${past}.*\\b(?:add(?:ed)?|created?)\\b`, "iu")],
  [
    "any",
    /\bwhat (?:all )?(?:did|have|has) (?:you|carole) (?:just )?(?:changed?|do|done|did)\b|\bwhat(?:'s| has| have| is)?\b.*\b(?:changed|new since|different since|happened)\b|\b(?:show|list|see|what(?:'s| is))\b.*\b(?:history|recent changes|latest changes|last changes|activity|change log)\b|\bhistory of\b|\bwhat did (?:i|we) (?:just )?change\b|\bany(?:thing)? (?:changes?|changed|new) since\b/i,
  ],
];

const oneDeleted =
  /^(?:and )?(?:(?:did|have) (?:you|i|we) (?:just |already |really )?(?:deleted?|removed?|trash(?:ed)?|throw away|thrown away)|(?:was|were)) (.+?)(?: (?:been )?(?:deleted|removed|trashed))?(?: already| yet)?[?.!]*$/i;

/** "what changed since Monday?", "what did I finish this week?", "history of the budget task". */
export function readHistory(text: string, moment: Moment): Request | undefined {
  const said = text.trim();
  if (
    !/\?|^(?:(?:please |can you |could you )*(?:check|see|look up|find out|tell me) )?(?:what|which|show|list|history|how many|any)\b/i.test(
      said,
    )
  )
    return undefined;
  const deleted = oneDeleted.exec(said)?.[1];
  if (deleted !== undefined && !/^(?:any|some|all|every|the tasks|tasks|it$|that$|them$)/i.test(deleted)) {
    const named = deleted.replace(/^(?:the|my|our)\s+/i, "").replace(/\s+task$/i, "");
    return { kind: "history", change: "deleted", named, about: `deleted that fits “${named}”` };
  }
  if (/\b(?:can|could|should|shall|might) (?:i|we)\b/i.test(said)) return undefined;
  if (/\b(?:any|some)thing (?:about|for|on|with|regarding)\b/i.test(said)) return undefined;
  // "Did you add the plumber?" is about one row.
  if (/^did you (?:already )?(?:add|create|make|complete|finish)\b/i.test(said)) return undefined;
  if (
    /^(?:(?:and|so|but) )*(?:did|have) (?:i|we) (?:already |ever |really )*(?:finish(?:ed)?|completed?|done?) (?!any|every|all\b|much|many|some|my tasks|tasks|today|yesterday|this|last|what)/i.test(
      said,
    )
  )
    return undefined;
  const change = historyWords.find(([, words]) => words.test(said))?.[0];
  if (change === undefined) return undefined;
  const reference =
    /\b(?:history|changes) (?:of|to|for|on|with) (.+?)[.?!]*$/i.exec(said)?.[1] ??
    /\bwhat (?:has )?(?:changed|happened) (?:with|to|on|about|in) (.+?)(?: since .*)?[.?!]*$/i.exec(
      said,
    )?.[1];
  const since = sinceOf(said, moment);
  const by = byWhom(said);
  const verbs = { created: "added", completed: "completed", deleted: "deleted", any: "changed" } as const;
  const of = reference === undefined ? "" : ` about “${reference}”`;
  const here = by === "assistant_here" ? " in this conversation" : "";
  const whose = by === undefined ? verbs[change] : `${verbs[change]} by me`;
  const about = `${whose}${here}${since === undefined ? "" : ` ${since.words}`}${of}`;
  return {
    kind: "history",
    change,
    about,
    ...(/\bhow (?:many|much)\b/i.test(said) ? { counts: true } : {}),
    ...(by === undefined ? {} : { by }),
    ...(since === undefined ? {} : { since: since.day }),
    ...(since?.until === undefined ? {} : { until: since.until }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** "You" is the assistant; what "I" did may have been done by hand or by talk, so it is not told apart. */
function byWhom(said: string): "assistant" | "assistant_here" | undefined {
  if (
    !/\b(?:did|have|had|has) (?:you|carole)\b|\byou(?:['’]ve| have)? (?:changed?|did|created?|added)\b/i.test(
      said,
    )
  )
    return undefined;
  return /\b(?:in|during|of) (?:this|our|the current) (?:conversation|chat|talk|session|thread)\b|\bhere\b/i.test(
    said,
  )
    ? "assistant_here"
    : "assistant";
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day that a look back starts with. A bare weekday is the last one before today. */
function sinceOf(said: string, moment: Moment): { day: string; words: string; until?: string } | undefined {
  const today = moment.now.slice(0, 10);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const monday = (weekday + 6) % 7;
  const words = said.toLowerCase();
  const table: readonly (readonly [RegExp, () => number, string])[] = [
    [/\bthis morning\b|\btoday\b/, () => 0, "since today"],
    [/\bsince yesterday\b/, () => -1, "since yesterday"],
    [/\bthis week\b/, () => -monday, "this week"],
    [/\bsince last week\b|\bpast week\b/, () => -monday - 7, "since last week"],
    [/\bthis month\b/, () => 1 - Number(today.slice(8, 10)), "this month"],
    [/\blast month\b|\bpast month\b/, () => -30, "in the last 30 days"],
    [/\b(?:last|past) (\d+) days\b/, () => -Number(/(\d+) days/.exec(words)?.[1] ?? 7), "in the last days"],
  ];
  const row = table.find(([pattern]) => pattern.test(words));
  if (/\byesterday\b/.test(words) && !/\bsince yesterday\b/.test(words))
    return { day: dayFrom(today, -1), until: dayFrom(today, -1), words: "yesterday" };
  if (/\blast week\b/.test(words) && !/\bsince last week\b/.test(words))
    return { day: dayFrom(today, -monday - 7), until: dayFrom(today, -monday - 1), words: "last week" };
  if (row !== undefined) return { day: dayFrom(today, row[1]()), words: row[2] };
  const name = /\b(?:since|on|from|after|last)\s+(?:last )?(\w+day)\b/.exec(words)?.[1];
  const target = weekdays.indexOf(name ?? "");
  if (target !== -1) {
    const back = (weekday - target + 7) % 7 || 7;
    const day = dayFrom(today, -back);
    const shownName = `${name?.[0]?.toUpperCase() ?? ""}${name?.slice(1) ?? ""}`;
    const isOneDay = /\b(?:on|last)\s+(?:last )?\w+day\b/.test(words);
    return isOneDay ? { day, until: day, words: `on ${shownName}` } : { day, words: `since ${shownName}` };
  }
  const day = /\b(\d{4}-\d{2}-\d{2})\b/.exec(words)?.[1];
  return day === undefined ? undefined : { day, words: `since ${day}` };
}
