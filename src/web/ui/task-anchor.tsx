import { useNavigate } from "@tanstack/react-router";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { titleOnSecondClick } from "./second-click.ts";

export interface TaskAnchorProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly taskId: string;
}

/**
 * A way to a task that works nothing out until it is gone: the router's own link is drawn again with every change of the
 * address, and in a list that is most of what a change costs. What the address says about the list stays.
 */
export function TaskAnchor({ taskId, children, ...rest }: TaskAnchorProps): ReactNode {
  const navigate = useNavigate();
  const open = (event: MouseEvent): void => {
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    void navigate({ to: "/tasks/$taskId", params: { taskId }, search: true });
    if (event.detail === 1) titleOnSecondClick(event);
  };
  return (
    <a {...rest} href={`/tasks/${taskId}`} onClick={open}>
      {children}
    </a>
  );
}

/** A new tab or window, or a file: the browser's own. */
const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
