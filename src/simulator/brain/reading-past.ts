import type { Moment } from "../../language/reading.ts";
import { fit } from "./fit.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";

const polite =
  "^(?:please |can you |could you |no[,.]? |oops[,.!]? |wait[,.!]? |sorry[,.]? |actually[,.]? |ok(?:ay)?[,.]? |hmm*[,.]? )*";

const undoWords = new RegExp(
  `${polite}(?:undo(?:[.!]*$| (?:that|it|this|the|my|your|all|everything|last|both|them|what))|(?:revert|roll ?back) (?:that|it|this|the last|my last|your|all|everything|last|the change)|take (?:that|it|this|them|everything|the last \\w+) back|take back (?:that|it|the)|(?:put|bring|get) (?:it|that|them) back|reverse (?:that|it)|that was (?:a mistake|wrong|an accident)|i didn'?t mean (?:to do )?that|change (?:it|that|them) back)\\b`,
  "i",
);

const restoreWords = new RegExp(
  `${polite}(?:restore|undelete|recover|bring back|get back|un-delete)\\s+(?:the |my )?(.+?)(?:\\s+(?:task|back|from (?:the )?trash))*[.!?]*$`,
  "i",
);

/** "undo that", "take it back", "restore the dentist task". Rows known so far tell a restoring from a to-do. */
export function readUndo(text: string, known: readonly Row[]): Request | undefined {
  const said = text.trim();
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
    /\bwhat(?:'s| has| have| is)?\b.*\b(?:changed|new since|different since|happened)\b|\b(?:show|list|see|what(?:'s| is))\b.*\b(?:history|recent changes|latest changes|last changes|activity|change log)\b|\bhistory of\b|\bwhat did (?:i|we) (?:just )?change\b|\bany(?:thing)? (?:changes?|changed|new) since\b/i,
  ],
];

/** "what changed since Monday?", "what did I finish this week?", "history of the budget task". */
export function readHistory(text: string, moment: Moment): Request | undefined {
  const said = text.trim();
  if (!/\?|^(?:what|which|show|list|history|how many|any|tell me what)\b/i.test(said)) return undefined;
  // "Did you add the plumber?" is about one row.
  if (/^did you (?:already )?(?:add|create|make|complete|finish)\b/i.test(said)) return undefined;
  const change = historyWords.find(([, words]) => words.test(said))?.[0];
  if (change === undefined) return undefined;
  const reference =
    /\b(?:history|changes) (?:of|to|for|on|with) (.+?)[.?!]*$/i.exec(said)?.[1] ??
    /\bwhat (?:has )?(?:changed|happened) (?:with|to|on|about|in) (.+?)(?: since .*)?[.?!]*$/i.exec(
      said,
    )?.[1];
  const since = sinceOf(said, moment);
  const verbs = { created: "added", completed: "completed", deleted: "deleted", any: "changed" } as const;
  const of = reference === undefined ? "" : ` about “${reference}”`;
  const about = `${verbs[change]}${since === undefined ? "" : ` ${since.words}`}${of}`;
  return {
    kind: "history",
    change,
    about,
    ...(since === undefined ? {} : { since: since.day }),
    ...(reference === undefined ? {} : { reference }),
  };
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day that a look back starts with. A bare weekday is the last one before today. */
function sinceOf(said: string, moment: Moment): { day: string; words: string } | undefined {
  const today = moment.now.slice(0, 10);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const monday = (weekday + 6) % 7;
  const words = said.toLowerCase();
  const table: readonly (readonly [RegExp, () => number, string])[] = [
    [/\bthis morning\b|\btoday\b/, () => 0, "since today"],
    [/\byesterday\b/, () => -1, "since yesterday"],
    [/\bthis week\b/, () => -monday, "this week"],
    [/\blast week\b|\bpast week\b/, () => -monday - 7, "since last week"],
    [/\bthis month\b/, () => 1 - Number(today.slice(8, 10)), "this month"],
    [/\blast month\b|\bpast month\b/, () => -30, "in the last 30 days"],
    [/\b(?:last|past) (\d+) days\b/, () => -Number(/(\d+) days/.exec(words)?.[1] ?? 7), "in the last days"],
  ];
  const row = table.find(([pattern]) => pattern.test(words));
  if (row !== undefined) return { day: dayFrom(today, row[1]()), words: row[2] };
  const name = /\b(?:since|on|from|after|last)\s+(?:last )?(\w+day)\b/.exec(words)?.[1];
  const target = weekdays.indexOf(name ?? "");
  if (target !== -1) {
    const back = (weekday - target + 7) % 7 || 7;
    return {
      day: dayFrom(today, -back),
      words: `since ${name?.[0]?.toUpperCase() ?? ""}${name?.slice(1) ?? ""}`,
    };
  }
  const day = /\b(\d{4}-\d{2}-\d{2})\b/.exec(words)?.[1];
  return day === undefined ? undefined : { day, words: `since ${day}` };
}
