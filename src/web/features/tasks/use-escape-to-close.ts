import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";

/** What has an Escape of its own, or where something is written that the panel has nothing to do with. */
const ownEscape = "select, input[type=date], input[type=time], input[type=search]";
const fields = "input:not([type=checkbox]), textarea, [contenteditable]";

/** Esc leads from a task back to the list that it was opened from, with the task's row in hand. */
export function useEscapeToClose(taskId: string): void {
  const navigate = useNavigate();
  const close = useEffectEvent(async (): Promise<void> => {
    await navigate({ to: "/tasks", search: true });
    requestAnimationFrame(() => focusRow(taskId));
  });
  useEffect(() => {
    // On the window: whoever is nearer, such as an answer that is to be stopped, was asked before.
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.shiftKey || event.isComposing || event.defaultPrevented) return;
      if (document.querySelector("dialog[open], :popover-open") !== null || isElsewhere(event)) return;
      event.preventDefault();
      void close();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}

function isElsewhere({ target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches(ownEscape) || (target.matches(fields) && target.closest("#tasks") === null);
}

/** Where the row is out of sight, the tasks themselves: their keys work, and the arrows go to the rows. */
function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-task="${id}"] [data-row], [data-card="${id}"]`);
  (row ?? document.getElementById("tasks"))?.focus();
}
