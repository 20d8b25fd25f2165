import { changeSettings, taskWidths } from "../lib/settings.ts";

const narrowest = 20;
const widest = 120;
const step = 2;

/** Lets a line move the width of the tasks, by pointer and by keys, until `signal`. */
export function letMove(line: HTMLElement, name: keyof typeof taskWidths, signal: AbortSignal): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const set = (wanted: number): void => {
    changeSettings({ [name]: Math.round(Math.min(widest, Math.max(narrowest, wanted)) * 10) / 10 });
  };
  // What the page has room for, which may be less than what is remembered.
  const edges = (): DOMRect | undefined => document.getElementById("tasks")?.getBoundingClientRect();
  const shown = (): number => (edges()?.width ?? 0) / rem;
  const rightToLeft = (): boolean => document.dir === "rtl";

  line.addEventListener(
    "keydown",
    (event) => {
      const moves: Readonly<Record<string, () => number>> = {
        ArrowLeft: () => shown() + (rightToLeft() ? -step : step),
        ArrowRight: () => shown() + (rightToLeft() ? step : -step),
        Home: () => widest,
        End: () => narrowest,
        Enter: () => taskWidths[name],
      };
      const move = moves[event.key];
      if (move === undefined) return;
      event.preventDefault();
      set(move());
    },
    { signal },
  );
  line.addEventListener("pointerdown", (event) => line.setPointerCapture(event.pointerId), { signal });
  line.addEventListener(
    "pointermove",
    (event) => {
      const at = edges();
      if (at === undefined || !line.hasPointerCapture(event.pointerId)) return;
      set((rightToLeft() ? event.clientX - at.left : at.right - event.clientX) / rem);
    },
    { signal },
  );
  line.addEventListener("dblclick", () => set(taskWidths[name]), { signal });
}
