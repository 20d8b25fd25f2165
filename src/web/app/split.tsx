import { useEffect, useRef, type ReactNode } from "react";
import { t } from "../lib/i18n/translate.ts";
import { useSettings, type taskWidths } from "../lib/settings.ts";

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
  useEffect(() => {
    const element = line.current;
    if (element === null) return;
    const ends = new AbortController();
    const { signal } = ends;
    let awake = false;
    const wake = async (): Promise<void> => {
      if (awake) return;
      awake = true;
      const { letMove } = await import("./move-split.ts");
      letMove(element, name, signal);
    };
    // Fetched when somebody comes near; without a connection the line stays where it is.
    const near = (): void => void wake().catch(() => undefined);
    element.tabIndex = 0;
    element.addEventListener("pointerenter", near, { signal });
    element.addEventListener("focus", near, { signal });
    return () => ends.abort();
  }, [name]);
  return (
    <hr
      ref={line}
      aria-orientation="vertical"
      aria-label={t("nav.split")}
      aria-controls="tasks"
      aria-valuemin={20}
      aria-valuemax={120}
      aria-valuenow={Math.round(width)}
      title={t("nav.split")}
      data-print="no"
      className="relative z-10 m-0 h-auto w-px shrink-0 cursor-col-resize touch-none border-0 bg-line transition-colors after:absolute after:inset-y-0 after:-inset-x-1.5 hover:bg-accent focus-visible:bg-accent max-lg:hidden"
    />
  );
}
