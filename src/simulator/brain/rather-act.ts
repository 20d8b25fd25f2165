import type { SaidRequest } from "../../language/reading.ts";
import { contentWords } from "./fit.ts";
import type { RatherAct } from "./request.ts";

type Act = RatherAct["act"]["act"];

/**
 * Sentences that make a to-do or change one, which only the rows can tell: "make buy milk urgent" is a change where
 * there is a task "Buy milk", "finish the slides" a report on a task of that name, and otherwise something to do.
 */
const doubtful: readonly { readonly words: RegExp; readonly act: Act; readonly mayCreate: boolean }[] = [
  {
    words: /^(?:permanently )?(?:delete|remove|erase|trash)(?: permanently)? (.+)$/i,
    act: "delete",
    mayCreate: false,
  },
  { words: /^archive (.+)$/i, act: "delete", mayCreate: false },
  { words: /^(?:complete|finish|close|tick|cross out) (.+)$/i, act: "complete", mayCreate: true },
  { words: /^mark (.+?) (?:as )?(?:done|complete|completed|finished)$/i, act: "complete", mayCreate: false },
  { words: /^(?:make|set|mark|flag|label|tag|prioriti[sz]e) (.+)$/i, act: "change", mayCreate: true },
  {
    words: /^(?:push|postpone|delay|defer|shift|bump|snooze|reschedule) (.+)$/i,
    act: "change",
    mayCreate: false,
  },
  { words: /^move (.+?) to the (?:day|week|month)\b.*$/i, act: "change", mayCreate: false },
  { words: /^(?:move|put) (.+)$/i, act: "change", mayCreate: true },
  { words: /^(?:drop|scrap|ditch|cancel) (.+)$/i, act: "delete", mayCreate: true },
];

const shiftWords =
  /\s+(?:back|out|forward|off)?\s*(?:by|for|to|until|till)?\s*(?:an?|one|two|three|four|five|six|\d{1,2})(?: more)? (?:day|week|month)s?(?: (?:later|earlier|back))?$|\s+(?:back|out|forward|off)$/i;

const priorities = ["urgent", "high", "medium", "low"] as const;

/** The act that a new task's words may mean instead. */
export function ratherAct(said: SaidRequest): { readonly rather?: RatherAct } {
  const title = said.fields.title ?? "";
  const text = said.text
    .trim()
    .replace(/^(?:(?:please|and|also|then|can you|could you|you can|you could|you may|so|now)\s+)+/i, "")
    .replace(/[.!?]+$/, "");
  const started = /^(?:start|begin|resume)(?: working on| with)? (.+)$/i.exec(title)?.[1];
  if (started !== undefined && contentWords(started).length > 0) {
    const fields = { status: "in_progress" as const };
    const start: SaidRequest = { kind: "update", reference: started, fields, text };
    return { rather: { mayCreate: true, act: { kind: "act", act: "change", said: start } } };
  }
  const described =
    /^(.+?) (?:is|are) (?:now |really |super |very |actually )*(?:urgent|important|critical|(?:high|low|medium)[- ]priority|due\b.*)(?: now| too| again)?$/i.exec(
      text,
    )?.[1];
  if (described !== undefined && contentWords(described).length > 0) {
    const { title: _title, ...others } = said.fields;
    const word = / (?:is|are) .*?\b(urgent|high|low|medium)\b/i.exec(text)?.[1]?.toLowerCase();
    const priority = priorities.find((one) => one === word);
    const fields = priority === undefined ? others : { ...others, priority };
    const change: SaidRequest = { kind: "update", reference: described, fields, text };
    return { rather: { mayCreate: true, act: { kind: "act", act: "change", said: change } } };
  }
  const told = toldAct(said, title, text);
  if (told !== undefined) return { rather: told };
  const short = shortChange(said, title, text);
  if (short !== undefined) return { rather: short };
  for (const { words, act: usual, mayCreate } of doubtful) {
    // "Finish the slides by Friday" reports nothing: it says until when.
    const act = usual === "complete" && said.fields.due !== undefined ? "change" : usual;
    if (!words.test(text)) continue;
    const named = words.exec(title)?.[1] ?? words.exec(text)?.[1] ?? "";
    const reference = named
      .replace(/,\s+(?:it['’]?s|it is|they['’]?re|that['’]?s|because|since)\b.*$/i, "")
      .replace(shiftWords, "")
      .trim();
    if (contentWords(reference).length === 0) return {};
    const { title: _title, ...fields } = said.fields;
    const kind = act === "change" ? "update" : act;
    return { rather: { mayCreate, act: { kind: "act", act, said: { ...said, kind, reference, fields } } } };
  }
  return {};
}

const past =
  /^(?!(?:need|feed|seed|embed|proceed|exceed|shed|speed|breed|bleed|wed)\b)(?:\p{L}{3,}ed|bought|sent|paid|wrote|made|met|took|brought|built|read|got|did|sold|left|gave|told|spoke|went|ran|saw|found|drew|fed|swept|rang|taught|drove|won|began|finally)\b/iu;
const command = /\b(?:add|create|new|remind|note|remember|task|to-?do)\b/i;

/** "Signed up for the lab" reports on a row of these words; "vacuuming 30 min" says how long one takes. */
function toldAct(said: SaidRequest, title: string, text: string): RatherAct | undefined {
  const { title: _title, ...fields } = said.fields;
  const set = Object.keys(fields);
  const oneCall = /^(?:(?:i|we) )?(?:just )?called$/i.test(text);
  if (oneCall)
    return {
      mayCreate: false,
      act: { kind: "act", act: "complete", said: { kind: "complete", reference: "phone", fields: {}, text } },
    };
  if (command.test(text) || contentWords(title).length === 0) return undefined;
  if (set.length === 0 && past.test(title)) {
    const report: SaidRequest = { kind: "complete", reference: title, fields: {}, text };
    return { mayCreate: false, act: { kind: "act", act: "complete", said: report } };
  }
  if (set.join() !== "estimateMinutes") return undefined;
  return changeOf({ kind: "update", reference: title, fields, text }, true);
}

/** "budget: urgent", "offsite -> friday", "change buy milk to buy bread". */
function shortChange(said: SaidRequest, title: string, text: string): RatherAct | undefined {
  const { title: _title, ...fields } = said.fields;
  const named = /^(.+?)\s*(?::|->|=>|→)\s*\S+/.exec(text)?.[1] ?? "";
  const isNew = /\b(?:add|create|new|tasks?|to-?dos?|remind|note|remember)\b/i.test(named);
  const left = new Set(contentWords(named));
  const isAllFields = contentWords(title).every((word) => left.has(word));
  if (left.size > 0 && !isNew && isAllFields && Object.keys(fields).length > 0) {
    return changeOf({ kind: "update", reference: named, fields, text }, true);
  }
  const renamed = /^(?:change|rename) (.+?) (?:to|into) (.+)$/i.exec(text);
  const [, reference = "", name = ""] = renamed ?? [];
  if (contentWords(reference).length === 0 || name === "" || Object.keys(fields).length > 0) return undefined;
  const newTitle = name.charAt(0).toUpperCase() + name.slice(1);
  return changeOf({ kind: "update", reference, fields: { title: newTitle }, text }, false);
}

const changeOf = (said: SaidRequest, mayCreate: boolean): RatherAct => ({
  mayCreate,
  act: { kind: "act", act: "change", said },
});
