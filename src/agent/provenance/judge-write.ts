import type { ModelMessage } from "../../shared/model.ts";
import { askedClauses, type AskedClause } from "../effects/asked-effects.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ProposedWrite } from "../tool.ts";
import { contentWords, shareIn } from "./content-words.ts";
import { fieldFollowsFromOrders } from "./judge-fields.ts";
import { readsAsOrder } from "./orders.ts";
import { ownWords } from "./own-words.ts";
import { untrustedTexts } from "./untrusted-texts.ts";

/** What the user said in this turn, and what others may have said in its context. */
export interface Grounds {
  /** The clauses that ask for or report something. */
  readonly asking: readonly AskedClause[];
  readonly effects: ReadonlySet<EffectClass>;
  /** The user's own words as they stand, for what they name. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly refers: "one" | "many" | null;
  readonly untrusted: readonly string[];
  /** Those that read as orders to the assistant. */
  readonly orders: readonly string[];
  /** One of them stands in the very message. */
  readonly ordersPasted: boolean;
}

export type Judge = (write: ProposedWrite) => string | null;

const asked =
  "You did not ask for this in your message. It may follow from text inside your tasks or from text you pasted.";
const orderedBy = "Some text in your tasks or in what you pasted asks for changes like this one.";

/**
 * Judges writes of one turn: a write that does not follow from the user's own words while others' text could have
 * suggested it must be approved. `messages` is the live transcript, read at every call.
 */
export function createJudge(messages: readonly ModelMessage[], userText: string): Judge {
  let known: { readonly at: number; readonly grounds: Grounds } | undefined;
  return (write) => {
    if (known?.at !== messages.length) known = { at: messages.length, grounds: gather(messages, userText) };
    return judgeWrite(write, known.grounds);
  };
}

const assent =
  /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|please|do it|do that|go ahead|go on|right|correct|exactly|absolutely|definitely|of course|sounds good|perfect|great|both|all of them|the \w+(?: one| and (?:the )?\w+)?|ja|oui|si|sí|\d+)\b[\s,.!]*)+/i;
/** "No, I meant Thursday" mends what was asked for before. */
const correction = /^(?:no|nope|sorry|oops|wait|actually|not that|i meant?|rather|make (?:it|that))\b/i;
const shortAnswer = 8;

function gather(messages: readonly ModelMessage[], userText: string): Grounds {
  const { own, pasted } = ownWords(userText);
  const clauses = askedClauses(own);
  let asking = clauses.filter((clause) => !clause.informs);
  const wordCount = own.split(/\s+/).length;
  const isAnswer =
    wordCount <= shortAnswer && (asking.every((clause) => clause.effects.size === 0) || assent.test(own));
  const before = isAnswer ? lastExchange(messages) : null;
  // A short answer ("yes", "the second") means what was asked of it and what was asked for before.
  if (before !== null && (assent.test(own) || correction.test(own) || before.wasQuestion)) {
    asking = [
      ...asking,
      ...(asking.length === 0
        ? [{ text: own, words: [], effects: new Set<EffectClass>(), informs: false }]
        : []),
      ...askedClauses(ownWords(before.user).own).filter((clause) => !clause.informs),
      ...before.questions.map((text): AskedClause => ({ ...readAsRequest(text), informs: false })),
    ];
  }
  const listed = asking.some((clause) => clause.effects.has("create")) ? pasted : [];
  const text = [...asking.map((clause) => clause.text), ...listed].join("\n");
  const untrusted = untrustedTexts(messages, pasted);
  return {
    asking,
    effects: new Set(asking.flatMap((clause) => [...clause.effects])),
    text,
    words: new Set(contentWords(text)),
    refers: references(text),
    untrusted,
    orders: untrusted.filter(readsAsOrder),
    ordersPasted: pasted.some(readsAsOrder),
  };
}

/** "Shall I move it to Friday?" read for what it offers. */
function readAsRequest(question: string): AskedClause {
  const offer = question
    .replace(
      /^.*?\b(?:shall|should|can|could|may) i\b|^.*?\b(?:do you want|would you like) (?:me )?to\b/i,
      "",
    )
    .replace(/\?\s*$/, "");
  return askedClauses(`please ${offer}`)[0] ?? { text: offer, words: [], effects: new Set(), informs: false };
}

function lastExchange(
  messages: readonly ModelMessage[],
): { user: string; questions: string[]; wasQuestion: boolean } | null {
  const now = messages.findLastIndex((message) => message.role === "user");
  const earlier = messages.slice(0, now);
  const start = earlier.findLastIndex((message) => message.role === "user");
  if (start < 0) return null;
  let said = "";
  let askedByTool = false;
  for (const message of earlier.slice(start + 1)) {
    if (message.role !== "assistant") continue;
    said += `${message.text}\n`;
    for (const call of message.toolCalls) {
      if (call.name !== "ask_user") continue;
      askedByTool = true;
      said += `${call.arguments}\n`;
    }
  }
  const questions = said.match(/[^.!?\n]*\?/g) ?? [];
  const user = earlier[start];
  return {
    user: user?.role === "user" ? user.text : "",
    questions,
    wasQuestion: askedByTool || questions.length > 0,
  };
}

const manyWords =
  /\b(?:all|everything|every|each|both|them|these|those|they|rest|others|ones|tasks|items|two|three|four|five|overdue|finished|done|completed|whole|list)\b/i;
const oneWords =
  /\b(?:it|that|this|one|first|second|third|fourth|fifth|last|latest|previous|top|former|latter|next|same|task)\b/i;

function references(text: string): Grounds["refers"] {
  if (manyWords.test(text)) return "many";
  return oneWords.test(text) ? "one" : null;
}

const permitted = {
  create: ["create"],
  update: ["create", "complete", "update", "delete", "restore"],
  complete: ["complete"],
  delete: ["delete"],
  undo: ["restore"],
} as const satisfies Record<ProposedWrite["effect"], readonly EffectClass[]>;

export function judgeWrite(write: ProposedWrite, grounds: Grounds): string | null {
  if (grounds.untrusted.length === 0) return null;
  if (grounds.asking.length === 0) return asked;
  const kindAsked = permitted[write.effect].some((effect) => grounds.effects.has(effect));
  if (write.effect === "undo") return kindAsked ? null : asked;
  for (const title of write.titles) {
    const reason =
      write.effect === "create"
        ? judgeCreation(title, kindAsked, grounds)
        : judgeTarget(title, write.titles.length, kindAsked, grounds);
    if (reason !== null) return reason;
  }
  return fieldFollowsFromOrders(write, grounds) ? orderedBy : null;
}

/** The words of a new title come from the user, or were asked for and come from nobody else. */
function judgeCreation(title: string, kindAsked: boolean, grounds: Grounds): string | null {
  const words = contentWords(title);
  const share = shareIn(words, grounds.words);
  if (kindAsked && share >= 0.5) return null;
  if (share >= (grounds.orders.length === 0 ? 0.5 : 0.8)) return null;
  if (!kindAsked) return asked;
  if (grounds.orders.length > 0) return orderedBy;
  const copied =
    words.length >= 3 && grounds.untrusted.some((text) => shareIn(words, new Set(contentWords(text))) >= 0.8);
  return copied ? "The title stands in another task's text, not in your message." : null;
}

/** The row is named in the user's words, or meant by "that", "all of them", and no order points at it. */
function judgeTarget(title: string, count: number, kindAsked: boolean, grounds: Grounds): string | null {
  const words = contentWords(title);
  const named = shareIn(words, grounds.words) >= 0.3;
  if (kindAsked && named) return null;
  if (grounds.ordersPasted) return orderedBy;
  const pointedAt = grounds.orders.some((order) => pointsAt(order, title, words));
  if (kindAsked && grounds.refers !== null) {
    if (pointedAt) return orderedBy;
    return grounds.orders.length > 0 && grounds.refers === "one" && count > 1 ? orderedBy : null;
  }
  if (grounds.orders.length > 0) return orderedBy;
  return kindAsked || named ? null : asked;
}

const meansAll =
  /\b(?:all|every|each|any|other|remaining)(?: \w+){0,3} (?:tasks?|to-?dos?|items?|entries|rows?|ones?|reminders?|lists?)\b|\beverything\b|\ball of (?:them|these|it)\b|\bthe (?:others?|rest)\b|\b(?:tasks|to-dos|items)\b/i;

/** The order names the row, or means all of them; a row that is itself the order is not pointed at by it. */
function pointsAt(order: string, title: string, words: readonly string[]): boolean {
  if (order.includes(title) && order.length < title.length + 80) return false;
  if (meansAll.test(order)) return true;
  return shareIn(words, new Set(contentWords(order))) >= 0.5;
}
