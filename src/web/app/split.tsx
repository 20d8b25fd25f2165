import { useEffect, useRef, type ReactNode } from "react";
import { t } from "../lib/i18n/translate.ts";
import { changeSettings, taskWidths, useSettings } from "../lib/settings.ts";

const narrowest = 20;
const widest = 120;
const step = 2;

export interface SplitProps {
  /** Which width it moves: that of the rows, or that of the board and the calendar. */
  readonly name: keyof typeof taskWidths;
}

/**
 * Where chat and tasks stand side by side: the line between them, moved by pointer or by the arrow keys, put back by a
 * double click or Enter. The width is remembered on this device.
 */
export function Split({ name }: SplitProps): ReactNode {
  const line = useRef<HTMLHRElement>(null);
  const width = useSettings()[name];
  useEffect(() => (line.current === null ? undefined : movable(line.current, name)), [name]);
  return (
    <hr
      ref={line}
      aria-orientation="vertical"
      aria-label={t("nav.split")}
      aria-controls="tasks"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={Math.round(width)}
      title={t("nav.split")}
      data-print="no"
      className="relative z-10 m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line transition-colors after:absolute after:inset-y-0 after:-inset-x-1.5 hover:bg-accent focus-visible:bg-accent max-lg:hidden"
    />
  );
}

/** Lets a line move the width. Returns the function that ends it. */
function movable(line: HTMLElement, name: keyof typeof taskWidths): () => void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const ends = new AbortController();
  const { signal } = ends;
  const set = (wanted: number): void => {
    changeSettings({ [name]: Math.round(Math.min(widest, Math.max(narrowest, wanted)) * 10) / 10 });
  };
  // What the page has room for, which may be less than what is remembered.
  const edges = (): DOMRect | undefined => document.getElementById("tasks")?.getBoundingClientRect();
  const shown = (): number => (edges()?.width ?? 0) / rem;
  const rightToLeft = (): boolean => document.dir === "rtl";

  line.tabIndex = 0;
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
  return () => ends.abort();
}
