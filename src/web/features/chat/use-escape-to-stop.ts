import { useEffect, useEffectEvent } from "react";

/** Esc stops the answer wherever the focus is, except where it has something nearer to close. */
export function useEscapeToStop(answering: boolean, onStop: () => void): void {
  const stop = useEffectEvent(onStop);
  useEffect(() => {
    if (!answering) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.shiftKey || event.defaultPrevented) return;
      if (document.querySelector("dialog[open], :popover-open") !== null) return;
      // Handled: what else could be closed stays open until the next one.
      event.preventDefault();
      stop();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [answering]);
}
