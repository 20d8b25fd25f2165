import type { ModelMessage } from "../../shared/model.ts";
import { askedClauses, type AskedClause } from "../effects/asked-effects.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import { answerKind, nothingAsked, offers, offersToLeave, readAsRequest } from "./answers.ts";
import { contentWords } from "./content-words.ts";
import { knownRows, type KnownRows } from "./known-rows.ts";
import { namesRow, pointing } from "./name-rows.ts";
import { readsAsOrder } from "./orders.ts";
import { ownWords } from "./own-words.ts";
import { speaksUp } from "./surroundings.ts";
import { daysInFull } from "./short-words.ts";
import { deniedUnits, unitsOf, wordsOf, type DeniedUnit, type Unit } from "./units.ts";
import { valuesInEnglish } from "./value-words.ts";
import { untrustedTexts } from "./untrusted-texts.ts";

/** What the user said in this turn, and what others may have said in its context. */
export interface Grounds {
  /** The clauses that ask for or report something. */
  readonly asking: readonly AskedClause[];
  readonly effects: ReadonlySet<EffectClass>;
  /** All of the user's own words, and what was asked for before where this answers it. */
  readonly own: string;
  /** The same with the user's words just before a short message: "and the flights" means the day that was said. */
  readonly said: string;
  /** The same with days and levels in English, in which values are compared. */
  readonly saidValues: string;
  readonly saidWords: ReadonlySet<string>;
  /** The user's own words as they stand, for what they name. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The asking clauses with what each points at; a clause without a verb goes with its neighbours. */
  readonly units: readonly Unit[];
  /** "I meant the other one": what was asked for just before is asked for another row. */
  readonly mends: boolean;
  /** How many of the units stand in this very message: what it forbids outweighs what was said before. */
  readonly ownUnits: number;
  /** What this message forbids, or speaks of as not (yet) so. */
  readonly denied: readonly DeniedUnit[];
  readonly known: KnownRows;
  /** Whether a row's title stands anywhere in what was read or said: of others a model knows nothing. */
  readonly wasRead: (title: string) => boolean;
  /** The message also asks to see something: "tell me what's overdue and move it". */
  readonly looksUp: boolean;
  /** It says that what was done before goes back, or was meant otherwise. */
  readonly retracts: boolean;
  /** The day today, `2026-11-23`. */
  readonly today: string;
  readonly untrusted: readonly string[];
  /** Those that the user did not type in this conversation. */
  readonly foreign: readonly string[];
  /** Whether any of them is more than what a to-do is called: an order, or a sentence that tells or asks. */
  readonly speaksUp: boolean;
  /** Those that read as orders to the assistant. */
  readonly orders: readonly string[];
  readonly pasted: readonly string[];
  /** One of the orders stands in the very message. */
  readonly ordersPasted: boolean;
}

const shortAnswer = 8;
const shortCorrection = 30;

export function gather(messages: readonly ModelMessage[], userText: string, today: string): Grounds {
  const { own, pasted } = ownWords(userText);
  const clauses = askedClauses(own);
  const exchange = lastExchange(messages);
  // What is forbidden or quoted gives no value.
  const meant = clauses.map((clause) => clause.text).join("\n");
  const answers = answerKind(own);
  const refuses =
    (answers.refuses || answerKind(meant).refuses) &&
    exchange?.questions.some((question) => offers(question) && !offersToLeave.test(question)) === true;
  let asking = refuses ? [] : clauses.filter((clause) => !clause.informs);
  const ownUnits = asking.length;
  const wordCount = own.split(/\s+/).length;
  const isOption = exchange?.options.includes(own.toLowerCase()) === true;
  const isAnswer =
    isOption ||
    (wordCount <= (answers.mends ? shortCorrection : shortAnswer) &&
      (answers.assents || !clauses.every(({ informs, denied }) => informs && denied.length === 0)) &&
      (asking.every((clause) => clause.effects.size === 0) ||
        answers.assents ||
        answers.mends ||
        answers.goesOn));
  // "Perfect, see you" after it was done agrees to nothing that is still open.
  const isOpen = exchange?.wasDone !== true || exchange.wasQuestion || answers.mends || answers.goesOn;
  const before = isAnswer && !refuses && isOpen ? exchange : null;
  // A short answer ("yes", "the second") means what was asked of it and what was asked for before.
  const mends = answers.mends || answers.goesOn;
  if (before !== null && (answers.assents || mends || before.wasQuestion)) {
    const wanted = new Set(askedClauses(ownWords(before.user).own).flatMap(({ effects }) => [...effects]));
    if (mends)
      asking = asking.map((clause) => ({ ...clause, effects: new Set([...clause.effects, ...wanted]) }));
    const taken = [
      ...askedClauses(ownWords(before.user).own).filter((clause) => !clause.informs),
      ...before.questions.map((text): AskedClause => ({ ...readAsRequest(text), informs: false })),
    ];
    // A yes to "Ready?" agrees to nothing.
    const isEmptyYes =
      answers.onlyAssents && !isOption && [...asking, ...taken].every(({ effects }) => effects.size === 0);
    asking = isEmptyYes
      ? []
      : [
          ...asking,
          ...(asking.length === 0 ? [{ ...nothingAsked, text: own, whole: own, informs: false }] : []),
          ...taken,
        ];
  }
  const listed = asking.some((clause) => clause.effects.has("create")) ? pasted : [];
  const text = [...asking.map((clause) => clause.text), ...listed].join("\n");
  const said = daysInFull(
    [text, meant, ...(wordCount <= shortAnswer || answers.mends ? lastOwnWords(messages) : [])].join("\n"),
  );
  const untrusted = untrustedTexts(messages, pasted);
  const isOwn = typedByUser(messages, own, pasted);
  const known = withNamed(knownRows(messages, clauses.some(looksUp)), clauses);
  const foreign = untrusted.filter((each) => !isOwn(each));
  return {
    asking,
    effects: new Set(asking.flatMap((clause) => [...clause.effects])),
    own: [own, ...(before === null ? [] : [ownWords(before.user).own, ...before.questions])].join("\n"),
    said,
    saidValues: valuesInEnglish(said),
    saidWords: new Set(contentWords(said)),
    text,
    words: new Set(contentWords(text)),
    units: unitsOf(asking),
    mends: before !== null && mends,
    ownUnits,
    denied: clauses.flatMap(deniedUnits),
    known,
    wasRead: (title) => standsIn(messages, title),
    looksUp: clauses.some(looksUp),
    retracts: answers.retracts,
    today,
    untrusted,
    foreign,
    speaksUp: pasted.length > 0 || foreign.some((each) => speaksUp(each, known.titles.includes(each))),
    orders: foreign.filter(readsAsOrder),
    pasted,
    ordersPasted: pasted.some(readsAsOrder),
  };
}

/** The snapshot cuts a long title and closes up its spaces; results tell it as JSON does. */
function standsIn(messages: readonly ModelMessage[], title: string): boolean {
  const short = title.replaceAll(/\s+/g, " ").slice(0, 100);
  const asJson = JSON.stringify(title.slice(0, 100)).slice(1, -1);
  return messages.some(({ text }) => text.includes(short) || text.includes(asJson));
}

/** What the user said in the last few messages before this one, without what was pasted there. */
function lastOwnWords(messages: readonly ModelMessage[]): string[] {
  const now = messages.findLastIndex((message) => message.role === "user");
  return messages
    .slice(0, Math.max(0, now))
    .flatMap((message) => (message.role === "user" ? [ownWords(message.text).own] : []))
    .slice(-3);
}

interface Exchange {
  readonly user: string;
  readonly questions: readonly string[];
  readonly wasQuestion: boolean;
  /** Something was changed there. */
  readonly wasDone: boolean;
  /** What was offered to choose from, in lower case. */
  readonly options: readonly string[];
}

const looksUp = (clause: AskedClause): boolean => clause.informs && clause.words.length > 1;

function lastExchange(messages: readonly ModelMessage[]): Exchange | null {
  const now = messages.findLastIndex((message) => message.role === "user");
  const earlier = messages.slice(0, now);
  const start = earlier.findLastIndex((message) => message.role === "user");
  if (start < 0) return null;
  let said = "";
  const options: string[] = [];
  let askedByTool = false;
  for (const message of earlier.slice(start + 1)) {
    if (message.role !== "assistant") continue;
    said += `${message.text}\n`;
    for (const call of message.toolCalls) {
      if (call.name !== "ask_user") continue;
      askedByTool = true;
      said += `${call.arguments}\n`;
      options.push(...offered(call.arguments));
    }
  }
  const questions = said.match(/[^.!?\n]*\?/g) ?? [];
  const user = earlier[start];
  return {
    user: user?.role === "user" ? user.text : "",
    questions,
    wasQuestion: askedByTool || questions.length > 0,
    wasDone: earlier
      .slice(start + 1)
      .some((each) => each.role === "tool" && /"result":"(?!failed)/.test(each.text)),
    options,
  };
}

function offered(callArguments: string): string[] {
  const quoted = callArguments.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return quoted.map((text) => text.slice(1, -1).replaceAll("\\", "").trim().toLowerCase());
}

/** A title that the user typed in this conversation is the user's own, whatever it sounds like. */
function typedByUser(
  messages: readonly ModelMessage[],
  own: string,
  pasted: readonly string[],
): (text: string) => boolean {
  const before = messages
    .slice(
      0,
      messages.findLastIndex((message) => message.role === "user"),
    )
    .flatMap((message) => (message.role === "user" ? [ownWords(message.text).own] : []));
  const typed = [...before, own].map(plain);
  return (text) => {
    const title = plain(text);
    return title !== "" && !pasted.includes(text) && typed.some((said) => said.includes(title));
  };
}
const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * "Is the budget overdue? Move it": what a question names is meant by what follows, and then what was merely found with it
 * is not.
 */
function withNamed(known: KnownRows, clauses: readonly AskedClause[]): KnownRows {
  const namedBy = (those: readonly AskedClause[]): string[] =>
    those
      .map(({ whole }) => pointing({ text: whole, words: wordsOf(whole) }))
      .flatMap((points) => known.titles.filter((title) => namesRow(points, title, "", known)));
  const here = namedBy(clauses);
  if (here.length === 0) return known;
  const isLookedAt = namedBy(clauses.filter(looksUp)).length > 0;
  return {
    ...known,
    lastNamed: isLookedAt ? here : [...known.lastNamed, ...here],
    latelyNamed: isLookedAt ? here : [...known.latelyNamed, ...here],
  };
}
