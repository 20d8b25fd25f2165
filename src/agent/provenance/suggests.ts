import { askedClauses } from "../effects/asked-effects.ts";
import type { EffectClass } from "../effects/effect-verbs.ts";
import { contentWords, shareIn } from "./content-words.ts";
import { isCommonVerb } from "./name-rows.ts";
import type { Grounds } from "./grounds.ts";
import { noScopeOfItsOwn } from "./orders.ts";

/**
 * Whether a text of somebody else could have put a write into a model's mind. What no text suggests did not follow from
 * one, however freely the user put it, so it needs no approval.
 */

const meansAll = new RegExp(
  String.raw`\b(?:all|every|each|any|other|remaining)(?: \w+){0,3} (?:tasks?|to-?dos?|items?|entries|rows?|ones?|reminders?|lists?)\b|\beverything\b${noScopeOfItsOwn}|\ball of (?:them|these|it)\b|\bthe (?:others?|rest)\b${noScopeOfItsOwn}|\b(?:tasks|to-dos|items)\b`,
  "i",
);

/** The order names the row, or means all of them; a row that is itself the order is not pointed at by it. */
export function pointsAt(order: string, title: string): boolean {
  if (order.includes(title) && order.length < title.length + 80) return false;
  return meansAll.test(order) || shareIn(contentWords(title), new Set(contentWords(order))) >= 0.5;
}

/**
 * Something in the context speaks of this row or of all rows: another row's title when it also says what is about to happen,
 * any other text when it shares a telling word with it.
 */
export function isSuggested(title: string, wanted: readonly EffectClass[], grounds: Grounds): boolean {
  if (grounds.ordersPasted) return true;
  const words = contentWords(title);
  const telling = words.filter((word) => !isCommonVerb(word));
  return readOnce(grounds).some(({ text, said, others }) => {
    if (said === title) return false;
    if (meansAll.test(said)) return true;
    if (!grounds.known.titles.includes(said)) return telling.some((word) => others.has(word));
    if (shareIn(words, others) < 0.5) return false;
    return (
      grounds.orders.includes(text) ||
      askedClauses(said).some((clause) => wanted.some((effect) => clause.effects.has(effect)))
    );
  });
}

interface ForeignText {
  readonly text: string;
  readonly said: string;
  readonly others: ReadonlySet<string>;
}
const read = new WeakMap<Grounds, readonly ForeignText[]>();

/** The words of the foreign texts, cut up once however many rows a turn writes. */
function readOnce(grounds: Grounds): readonly ForeignText[] {
  const known = read.get(grounds);
  if (known !== undefined) return known;
  const texts = grounds.foreign.map((text) => {
    return { text, said: text, others: new Set(contentWords(text)) };
  });
  read.set(grounds, texts);
  return texts;
}

/** Words of the value stand in an order. */
export const orderSays = (value: string, { orders }: Grounds): boolean => {
  const words = contentWords(value);
  return orders.some((order) => shareIn(words, new Set(contentWords(order))) >= 0.3);
};

/** A text speaks of such a value at all. */
export const isSpokenOf = (kind: RegExp, { foreign }: Grounds): boolean =>
  foreign.some((text) => kind.test(text));
