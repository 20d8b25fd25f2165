import type { ProposedWrite } from "../tool.ts";
import type { Grounds } from "./grounds.ts";

/** Reasons are shown to the user with the list, so each says what really made it ask. */
export const asksForNothing =
  "Your message asks for no change, so this may come from text in your tasks or from pasted text.";
export const notAsked = {
  create: "Your message does not ask for a new task.",
  update: "Your message does not ask for this change.",
  complete: "Your message does not say that something is done.",
  delete: "Your message does not ask to delete anything.",
  undo: "Your message does not ask to take anything back.",
  teach: "Your message does not teach a rule.",
} as const satisfies Record<ProposedWrite["effect"], string>;
export const otherRow = (title: string): string =>
  `Your message does not clearly name "${shortened(title)}".`;
export const copiedTitle = (title: string): string =>
  `The words "${shortened(title)}" stand in another task's text, not in your message.`;
/** There are texts around that tell or ask something, and the user's own words were not read for certain. */
export const unsure = (title: string): string =>
  `There are notes here that others may have written, so please confirm that you want this for "${shortened(title)}".`;
export const leftOut = (title: string): string => `Your message leaves "${shortened(title)}" out.`;
export const askedOtherwise = (title: string): string =>
  `Your message does not ask for this to happen to "${shortened(title)}" now.`;
export const otherValue = (field: string): string =>
  `Your message does not say this value for "${field.replaceAll("_", " ")}".`;
export const shortened = (text: string): string => {
  // What shows nothing, or turns the reading direction, has no place in a sentence that asks.
  const line = text
    .replaceAll(/\p{Cf}|[\u{E0000}-\u{E007F}]/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** Names the text that reads like an order: the one that points here, else the first. */
export function orderedBy({ orders, pasted }: Grounds, pointing?: string): string {
  const order = pointing ?? orders[0] ?? "";
  const where = pasted.includes(order) ? "Text in your message that is not your own" : "A text in your tasks";
  return `${where} reads like an order: "${shortened(order)}". Please check that you want this.`;
}
