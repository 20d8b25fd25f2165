/** A message cut where a new request begins: lines, sentences, and "and" or a comma before another command. */
import { findFields } from "../fields/find-fields.ts";
import type { Field, Stretch } from "../fields/field.ts";
import { findProtected } from "../fields/protect.ts";
import type { Moment } from "../reading.ts";
import { hideAll } from "../tokens.ts";
import { beginsNextAppointment, onSameDay } from "./appointments.ts";
import { makeClause, type Clause } from "./clause.ts";
import { beginsWithVerb, isTold } from "./statement.ts";
import { isCommand, isUnmistakable, isWish, startsItem } from "./command-words.ts";
import { dayForAll, headed, sentences, withoutGreeting, withoutOpeningColon } from "./cut-sentences.ts";
import { readClause } from "./read-clause.ts";
import { countsInPassing, isOthersNews, wishInStory, type Wished } from "./stories.ts";
import { beginsNextTodo, goesOn, leadOf, underHeading, type ListLead } from "./todo-lists.ts";

const note = /(?<=^|\s)\/\/[^\n]*|(?<=[\n.,;] ?)\bnotes?:[^\n]*/giu;
const joints =
  /(?<!\s)\s*(?:,\s*(?:and\s+|then\s+|also\s+|but\s+|plus\s+)*|,?\sso\s(?=(?:please\s|can you\s|could you\s|you can\s|just\s)*(?:delete|remove|cancel|erase|get rid|drop|remind|add|create|set (?:a|an|the|my)|make (?:a|an)|put (?:a|an|it|that|them)|mark|update|change|move|push|reschedule|postpone|i want (?:you )?to (?:delete|cancel|remove))\b)(?:please\s|can you\s|could you\s|you can\s|just\s)*|\s(?:and|then|also|plus|but|&)\s(?:(?:then|also|please|afterwards|after that|oh,?)\s+)*|\s[–—-]\s)/giu;

/** A pasted book is no list of requests. */
const clauseLimit = 200;

/** Beyond it a text is a paste. */
const longestStory = 1200;

export function splitClauses(given: string, moment: Moment): Clause[] {
  const text = withoutOpeningColon(given);
  const marked = hideAll(text, [...findProtected(text), ...stretches(text, note)]);
  const hidden = moment.review === undefined ? marked : withoutGreeting(marked);
  // A line that becomes a row as it stands keeps its story.
  if (moment.review === undefined || text.length > longestStory) return cutClauses(text, hidden, moment);
  const all = { start: 0, end: hidden.length };
  const story = inStory(text, hidden, all, moment);
  if (story !== null) return wished(text, hidden, moment, story);
  const { said } = sentences(hidden);
  const inSentence = said.map((sentence) => inStory(text, hidden, sentence, moment));
  if (said.length < 2 || inSentence.every((one) => one === null)) return cutClauses(text, hidden, moment);
  return said.flatMap((sentence, index) => {
    const one = inSentence[index] ?? null;
    return one === null
      ? cutClauses(text, onlyPart(hidden, sentence), moment)
      : wished(text, hidden, moment, one);
  });
}

const inStory = (text: string, hidden: string, whole: Stretch, moment: Moment): Wished | null =>
  wishInStory(hidden, whole, (piece) => asksOfRows(clauseOf(text, piece, moment), moment));

/** The wish of a message without the story around it, and what was said of it in passing behind it; else the message. */
export function withoutStory(text: string, moment: Moment): string {
  const story = inStory(text, hideAll(text, findProtected(text)), { start: 0, end: text.length }, moment);
  if (story === null) return text;
  const [first, ...others] = wished(text, text, moment, story);
  const passing = (first?.fields ?? []).filter(
    ({ start, end }) => end <= story.part.start || start >= story.part.end,
  );
  const wish = text.slice(story.part.start, story.part.end).trim();
  return others.length > 0
    ? wish
    : [wish, ...passing.map(({ start, end }) => text.slice(start, end))].join(", ");
}

/** The rest is blank, so that places stay. */
const onlyPart = (hidden: string, { start, end }: Stretch): string =>
  " ".repeat(start) + hidden.slice(start, end);

function wished(text: string, hidden: string, moment: Moment, { part, told }: Wished): Clause[] {
  const [first, ...others] = cutClauses(text, onlyPart(hidden, part), moment);
  if (first === undefined) return [];
  const isDated = first.fields.some(({ name }) => name === "due" || name === "repeat");
  const passing = told
    .flatMap((piece) => clauseOf(text, piece, moment).fields)
    .filter((field) => countsInPassing(field, isDated));
  return [{ ...first, fields: [...first.fields, ...passing] }, ...others];
}

/** Whether a piece asks for something about rows that stand, which is no story. */
function asksOfRows(clause: Clause, moment: Moment): boolean {
  if (/^(?:her|his|their|she|he|they)\b/iu.test(clause.core) || isOthersNews(clause.text)) return false;
  return readClause(clause, moment).some(({ kind }) => kind !== "none" && kind !== "create");
}

function cutClauses(text: string, hidden: string, moment: Moment): Clause[] {
  const clauses: Clause[] = [];
  /** How far the clauses reach that go on with parts which say only fields: each is read once more, when all is known. */
  const reach = new Map<Clause, number>();
  const joined = (): Clause[] =>
    clauses.map((clause) => joinUpTo(text, clause, reach.get(clause) ?? clause.end, moment));
  let looked = 0;
  const { heading, said } = headed(hidden, sentences(hidden));
  const above = heading === undefined ? undefined : clauseOf(text, heading, moment);
  for (const sentence of said) {
    let first: Clause | undefined;
    const { parts, forAll } = partsOf(hidden, sentence, heading === undefined ? null : "duty");
    const day = above ?? (forAll === undefined ? undefined : clauseOf(text, forAll, moment));
    for (const part of parts) {
      looked += 1;
      // Nor is a page of marks, which adds no clause.
      if (clauses.length >= clauseLimit || looked > 2 * clauseLimit) return joined();
      const read = clauseOf(text, part, moment);
      const said = first === undefined ? read : follow(read, first, part);
      const clause = first === undefined || forAll !== undefined ? underHeading(said, day) : said;
      first ??= clause;
      const previous = clauses.at(-1);
      const bare = clause.core === "" || !/[\p{L}\p{N}]/u.test(clause.core);
      if (bare && previous !== undefined) {
        if (clause.fields.length > 0) reach.set(previous, clause.end);
      } else if (!bare || clause.fields.length > 0 || clauses.length === 0) clauses.push(clause);
    }
  }
  return joined();
}

const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function clauseOf(text: string, part: Stretch, moment: Moment): Clause {
  const said = text.slice(part.start, part.end);
  const found = findFields(said, moment);
  const fields = (isPlanned(said) ? found.filter((field) => !isPastPeriod(field, said, moment)) : found).map(
    (field): Field => ({
      ...field,
      start: field.start + part.start,
      end: field.end + part.start,
    }),
  );
  return makeClause(text, part.start, part.end, fields);
}

/** A wish or a to-do, which can't be due in the past: "analyse the sales of last quarter". */
const isPlanned = (said: string): boolean => isWish(said) || (beginsWithVerb(said) && !looks.test(said));
const looks = /^(?:find|search|see|show|list|(?:tell|give) (?:me|us)\b|read|review what|get)\b/iu;
const isPastPeriod = (field: Field, said: string, moment: Moment): boolean =>
  field.name === "due" &&
  field.due.date < moment.now.slice(0, 10) &&
  /\b(?:last|previous|past)\s+\p{L}|\b(?:yesterday|ago)\b/iu.test(said.slice(field.start, field.end));

/** Parts that say only fields ("Urgent. #home") belong to the request before them. */
function joinUpTo(text: string, clause: Clause, end: number, moment: Moment): Clause {
  if (end <= clause.end) return clause;
  const whole = clauseOf(text, { start: clause.start, end }, moment);
  return whole.core === "" ? clause : makeClause(text, clause.start, end, whole.fields);
}

/** A part of a sentence, and the list of to-dos that it goes on with. */
interface Part extends Stretch {
  readonly lead: ListLead | null;
  readonly isAppointment?: boolean;
}

const follow = (clause: Clause, first: Clause, { lead, isAppointment }: Part): Clause =>
  isAppointment === true ? onSameDay(clause, first) : goesOn(clause, first, lead);

/** The parts of a sentence, and the day at its end that counts for each of them. */
function partsOf(
  hidden: string,
  sentence: Stretch,
  under: ListLead | null,
): { parts: Part[]; forAll?: Stretch } {
  const tail = dayForAll(hidden.slice(sentence.start, sentence.end));
  if (tail === undefined) return { parts: splitSentence(hidden, sentence, under) };
  const forAll = { start: sentence.start + tail.day, end: sentence.end };
  const parts = splitSentence(hidden, { start: sentence.start, end: sentence.start + tail.start }, under);
  return parts.length > 1 ? { parts, forAll } : { parts: splitSentence(hidden, sentence, under) };
}

/** Cuts before a command, when what stands before it is a request of its own. */
function splitSentence(hidden: string, sentence: Stretch, under: ListLead | null): Part[] {
  const parts: Part[] = [];
  let start = sentence.start;
  let lead = under;
  let isNext = false;
  const text = hidden.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(joints)) {
    const at = sentence.start + match.index;
    const next = at + match[0].length;
    if (at <= start || next >= sentence.end) continue;
    const left = hidden.slice(start, Math.min(at, start + 200));
    const right = hidden.slice(next, Math.min(sentence.end, next + 200));
    const listing: ListLead | null = lead ?? leadOf(left);
    const isAppointment: boolean = beginsNextAppointment(left, right);
    const listed: boolean = !isAppointment && beginsNextTodo(left, right, match[0], listing);
    if (/^\s*but\s/iu.test(match[0]) && /\b(?:all|every\p{L}*|any\p{L}*)$/iu.test(left)) continue;
    if (/^\s(?:and|&)\s/iu.test(match[0]) && (nounAlike.test(right) || sharesObject(left))) continue;
    if (!listed && !isAppointment && !beginsRequest(left, right)) continue;
    parts.push({ start, end: at, lead, isAppointment: isNext });
    isNext = isAppointment;
    lead = listed ? listing : under;
    start = next;
  }
  parts.push({ start, end: sentence.end, lead, isAppointment: isNext });
  return parts;
}

/** "to purchase and change out the filters": the first verb has no object of its own. */
function sharesObject(left: string): boolean {
  if (/^(?:stop|go|come|run|try|sit|hurry|stay|drive)\s*$/iu.test(left)) return true;
  const verb = /\bto (\p{L}+)\s*$/iu.exec(left)?.[1];
  return verb !== undefined && beginsWithVerb(verb);
}

/** "his flea and tick treatment": words that are commands only before an object. */
const nounAlike =
  /^(?:tick|check|cross|mark|note|log|plan|change|look|list|label|tag|block|start|delay|push|shift|drop|trash|drop|cancel|find|search|clear|close|finish|complete|edit|begin|schedule|move|update|show)\s+(?!(?:the|my|our|it|that|this|those|these|them|off|out|all|me|a|an|for|to|over|up|as|in|with|by|back|everything|anything|number|items?|tasks?|\d|["“'#@])(?![\p{L}]))\p{L}+(?:\s*$|\s+\p{L}+\s*[.!]?$)/iu;

/** "Alexa, remind me …" names who is asked; "on my pay date, remind me …" says when. */
const addressed =
  /^(?:(?:hey|hi|hello|ok|okay|dear) )?(?:alexa|siri|cortana|google|jarvis|bixby|bot|robot|computer|assistant|carole|ai)\s*$/iu;
const adverbial =
  /^(?:on|when|once|if|during|as soon as|whenever|in case|all) (?!(?:hold|it|top|the list)\b)[^,;]{2,60}$/iu;

const definiteCommand = /^\p{L}+(?: (?:off|out|up|back|down))? (?:the|my|our|that|this) \p{L}/iu;
const isDefiniteCommand = (text: string): boolean => definiteCommand.test(text) && isCommand(text);

/** "…, tag it home": said of the request before it. */
const tagsIt = /^(?:tag|label) (?:it|this|that)(?: (?:as|with))? #?[\p{L}\d_-]+[\s.!]*$/iu;

function beginsRequest(left: string, right: string): boolean {
  if (tagsIt.test(right) && !/^\W*(?:mark|complete|delete|move|update|change)\b/iu.test(left)) return false;
  if (addressed.test(left) || adverbial.test(left)) return false;
  if (isUnmistakable(right)) return /[\p{L}\p{N}]/u.test(left);
  if (startsItem(right)) return isCommand(left);
  // "the farewell was called off, drop the speech": told first, then asked.
  if (isDefiniteCommand(right) && isTold(left)) return true;
  return isCommand(right) && isCommand(left);
}
