import { effectClasses, effectVerb } from "../effects/effect-verbs.ts";
import { otherLanguage } from "../effects/other-languages/tell-language.ts";
import { readsAsOrder } from "./orders.ts";

/**
 * Whether a text of somebody else could put something into a model's mind: it reads as an order, tells or asks something as
 * a sentence does, or speaks of what can be done with a row. A to-do is called by a phrase ("Pay the caterer"), and so is
 * much of what people note ("Four people, two of them children").
 */
export function speaksUp(text: string, isTitle: boolean): boolean {
  if (readsAsOrder(isTitle ? text.replaceAll(ownScope, " ") : text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < 2) return false;
  if (/^[^,;:\d]{0,45}\p{L}[.!]\s*$/u.test(text) && !isTitle) return true;
  // "Do the taxes" and "Tell the bank" are to-dos as well.
  if (finite.test(isTitle ? text.replace(/^\P{L}*\p{L}+/u, "") : text)) return true;
  if (isTitle) return /\p{L}[.!]\s*$/u.test(text);
  const language = otherLanguage(text);
  return (
    ofRows.test(text) ||
    plainStatement.test(text) ||
    words.some((word) => orders(word)) ||
    (language !== null && effectClasses.some((name) => language.effects[name].test(text)))
  );
}

const orders = (word: string): boolean => {
  const verb = effectVerb(word);
  return verb !== undefined && verb.form === "base" && verb.classes.some((name) => name !== "create");
};
/** "The shop asks for 900." */
const plainStatement =
  /(?:^|[.!?:]\s+)(?:the|der|die|das|le|la|el|los) \p{L}+ \p{L}{2,}(?:s|t|ó|é|a|e)(?![\p{L}])/iu;
/** What is Carole's own: the list, its rows and what they say. */
const ofRows =
  /\b(?:lists?|tasks?|to-?dos?|entry|entries|reminders?|titles?|priorit\w+|due|tags?|deadlines?|every\w+|all|none|who(?:ever)?|finished|done|complete\w*)\b/i;

/** "Check all invoices from October" is a to-do about things of its own. */
const ownScope =
  /\b(?:all|every|each)(?: (?:the|my|our))? (?!tasks?\b|to-?dos?\b|items?\b|lists?\b|of\b|things?\b|entr|rows?\b|ones?\b|other|else\b|done\b|complete|open\b)\p{L}+/giu;

const finite =
  /(?<![\p{L}\p{N}-])(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|shall|should|may|might|must|means?|counts?|goes|go|comes|stays?|belongs?|needs?|wants?|says?|it['’]s|when|whenever|if|whoever|please|no|not|never|always|instead|tell|ist|sind|war|hat|haben|wird|werden|muss|soll|darf|kann|bitte|wenn|nicht|immer|nie|est|sont|ont|doit|sera|seront|faut|peut|quand|jamais|toujours|es|son|está|están|ha|han|debe|será|hay|puede|cuando|nunca|siempre|quiere)(?![\p{L}\p{N}-])/iu;
