import { rowAt } from "./row-at.ts";
import type { GestureHandlers } from "./use-row-gestures.ts";

/** A row that is dragged to another place, with a line where it would come to stand. */
export function attachOrdering(
  frame: HTMLElement,
  { canOrder, onPlace }: Pick<GestureHandlers, "canOrder" | "onPlace">,
  signal: AbortSignal,
): void {
  let dragged: string | null = null;
  const line = document.createElement("div");
  line.className = "pointer-events-none absolute inset-x-0 z-20 h-0.5 rounded-full bg-accent";
  const forget = (): void => {
    dragged = null;
    line.remove();
  };
  frame.addEventListener(
    "dragstart",
    (event) => {
      const id = rowAt(event.target)?.dataset["task"];
      if (id === undefined || event.dataTransfer === null) return;
      dragged = canOrder() ? id : null;
      event.dataTransfer.setData("text/plain", id);
      event.dataTransfer.effectAllowed = "move";
    },
    { signal },
  );
  frame.addEventListener(
    "dragover",
    (event) => {
      if (dragged === null) return;
      event.preventDefault();
      const { row, below } = placeUnder(frame, event.clientY);
      if (row?.parentElement == null) return;
      row.parentElement.append(line);
      line.style.top = below ? "calc(100% - 1px)" : "-1px";
    },
    { signal },
  );
  frame.addEventListener(
    "drop",
    (event) => {
      if (dragged === null) return;
      event.preventDefault();
      const { row, above } = placeUnder(frame, event.clientY);
      if (row !== null && row.dataset["task"] !== dragged) onPlace(dragged, above);
      forget();
    },
    { signal },
  );
  frame.addEventListener("dragend", forget, { signal });
}

interface Place {
  readonly row: HTMLElement | null;
  readonly below: boolean;
  /** The row that the dragged one would stand below. */
  readonly above: string | null;
}

/** Where in the list a pointer is: over which row, and in which half of it. */
function placeUnder(frame: HTMLElement, y: number): Place {
  const rows = [...frame.querySelectorAll<HTMLElement>("[data-task]")].sort(
    (left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top,
  );
  const index = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  const place = index < 0 ? rows.length - 1 : index;
  const row = rows[place] ?? null;
  if (row === null) return { row, below: false, above: null };
  const at = row.getBoundingClientRect();
  const below = y > (at.top + at.bottom) / 2;
  const above = below ? row : rows[place - 1];
  return { row, below, above: above?.dataset["task"] ?? null };
}
