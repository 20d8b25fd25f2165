import { t } from "../../lib/i18n/translate.ts";
import { rowAt } from "./row-at.ts";
import type { RowGestures } from "./use-row-gestures.ts";

interface Swipe {
  readonly row: HTMLElement;
  readonly id: string;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  ground: HTMLElement | null;
  way: number;
}

/** Before this many pixels it may still become a tap or a scroll. */
const begins = 12;
const enough = 88;

/** A finger that moves a row aside: towards the end of the line completes, towards its beginning asks for the date. */
export function attachSwipe(
  frame: HTMLElement,
  onSwipe: RowGestures["onSwipe"],
  signal: AbortSignal,
  down: PointerEvent | null,
): void {
  let swipe: Swipe | null = null;
  const begin = (event: PointerEvent): void => {
    const row = rowAt(event.target);
    const id = row?.dataset["task"];
    if (event.pointerType !== "touch" || row === null || id === undefined) return;
    swipe = { row, id, pointerId: event.pointerId, x: event.clientX, y: event.clientY, ground: null, way: 0 };
  };
  const move = (event: PointerEvent): void => {
    if (swipe === null || event.pointerId !== swipe.pointerId) return;
    const way = event.clientX - swipe.x;
    if (swipe.ground === null) {
      const upright = Math.abs(event.clientY - swipe.y);
      if (upright > begins) swipe = null;
      if (swipe === null || Math.abs(way) < begins) return;
      swipe.ground = layGround(swipe.row);
      frame.setPointerCapture(event.pointerId);
    }
    swipe.way = way;
    show(swipe, swipe.ground);
  };
  const end = (event: PointerEvent): void => {
    const ended = swipe;
    swipe = null;
    if (ended === null || ended.ground === null || event.pointerId !== ended.pointerId) return;
    putBack(ended);
    swallowClick(frame);
    const meant = meaning(ended.way);
    if (event.type === "pointerup" && Math.abs(ended.way) >= enough) onSwipe(ended.id, meant);
  };
  frame.addEventListener("pointerdown", begin, { signal });
  frame.addEventListener("pointermove", move, { signal });
  frame.addEventListener("pointerup", end, { signal });
  frame.addEventListener("pointercancel", end, { signal });
  if (down !== null) begin(down);
}

function meaning(way: number): "complete" | "date" {
  return way > 0 === (document.dir !== "rtl") ? "complete" : "date";
}

/** What shows under the row as it moves: which of the two it would be. */
function layGround(row: HTMLElement): HTMLElement {
  const ground = document.createElement("div");
  ground.setAttribute("aria-hidden", "true");
  ground.className = "absolute inset-0 flex items-center rounded-md px-4 text-sm font-semibold";
  const place = row.parentElement;
  if (place !== null && getComputedStyle(place).position === "static") place.style.position = "relative";
  row.before(ground);
  row.style.background = "var(--color-raised)";
  return ground;
}

function show({ row, way }: Swipe, ground: HTMLElement): void {
  const completes = meaning(way) === "complete";
  const ready = Math.abs(way) >= enough;
  row.style.transform = `translateX(${way}px)`;
  ground.textContent = t(completes ? "tasks.markDone" : "row.setDate");
  ground.style.justifyContent = way > 0 ? "left" : "right";
  ground.style.background = `var(--color-${completes ? "accent" : "calm"}${ready ? "" : "-soft"})`;
  ground.style.color = ready
    ? "var(--color-surface)"
    : `var(--color-${completes ? "accent-strong" : "calm"})`;
}

function putBack({ row, ground }: Swipe): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const back = row.animate([{ transform: row.style.transform }, { transform: "none" }], {
    duration: still ? 0 : 160,
    easing: "ease-out",
  });
  row.style.transform = "";
  back.onfinish = () => {
    row.style.background = "";
    ground?.remove();
  };
}

/** The finger comes up over a link; that is no tap on it. */
function swallowClick(frame: HTMLElement): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  frame.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => frame.removeEventListener("click", swallow, { capture: true }), 50);
}
