import { attachSwipe } from "./swipe-rows.ts";
import { attachOrdering } from "./order-rows.ts";

import type { GestureHandlers } from "./use-row-gestures.ts";

/** Everything that fingers and dragging do, until `signal`. `down` is a press that is already under way. */
export function attachRowGestures(
  frame: HTMLElement,
  handlers: GestureHandlers,
  signal: AbortSignal,
  down: PointerEvent | null,
): void {
  attachSwipe(frame, handlers.onSwipe, signal, down);
  attachOrdering(frame, handlers, signal);
}
