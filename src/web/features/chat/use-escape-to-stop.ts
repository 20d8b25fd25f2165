import { useEffect, useEffectEvent } from "react";

/** Esc stops the answer wherever the focus is, except where it has something nearer to close. */
export function useEscapeToStop(answering: boolean, onStop: () => void): void {
  const stop = useEffectEvent(onStop);
  useEffect(() => {
    if (!answering) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.shiftKey || event.defaultPrevented) return;
      if (document.querySelector("dialog[open], :popover-open") === null) stop();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [answering]);
}
