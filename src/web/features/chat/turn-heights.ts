import type { Message } from "../../../shared/conversation.ts";
import { textOf } from "../../lib/chat/chat-state.ts";

/** In pixels, of the usual text size: near enough that a scroll bar tells where one is. */
const line = 26;
const lettersInLine = 75;
const around = 80;
const card = 90;

/** How high a turn may stand before it was ever drawn. */
export function guessHeight(turn: readonly Message[]): number {
  let height = 0;
  for (const { parts } of turn) {
    const lines = textOf(parts)
      .split("\n")
      .reduce((sum, text) => sum + Math.ceil(text.length / lettersInLine), 0);
    const cards = parts.filter(({ type }) => type !== "text" && type !== "step-start").length;
    height += around + lines * line + cards * card;
  }
  return height;
}

/** The place from which on turns have to be drawn, for the end of the talk to fill `pixels`. */
export function firstInSight(turns: readonly (readonly Message[])[], pixels: number): number {
  let place = turns.length;
  for (let filled = 0; filled < pixels && place > 0; place -= 1) {
    filled += guessHeight(turns[place - 1] ?? []);
  }
  return place;
}
