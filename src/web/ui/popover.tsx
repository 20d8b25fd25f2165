import { useEffect, useId, useRef, useState, type ReactNode } from "react";

export interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string;
  /** The button's own look; it gets what opens the popover. */
  readonly renderButton: (props: {
    id: string;
    popoverTarget: string;
    "aria-expanded": boolean;
    "aria-haspopup": "dialog" | "menu";
  }) => ReactNode;
  readonly role?: "dialog" | "menu";
  readonly side?: "below" | "above";
  readonly children: (close: () => void) => ReactNode;
}

const gap = 6;

/** The browser's own popover (top layer, Esc, a click outside, focus back to the button), placed at its button. */
export function Popover({
  label,
  renderButton,
  role = "dialog",
  side = "below",
  children,
}: PopoverProps): ReactNode {
  const id = useId();
  const buttonId = `${id}-button`;
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const toggled = (event: ToggleEvent): void => setOpen(event.newState === "open");
    element.addEventListener("toggle", toggled);
    if (role === "menu") element.addEventListener("keydown", moveInMenu);
    return () => {
      element.removeEventListener("toggle", toggled);
      element.removeEventListener("keydown", moveInMenu);
    };
  }, [role]);

  useEffect(() => {
    const element = panel.current;
    const anchor = document.getElementById(buttonId);
    if (!open || element === null || anchor === null) return;
    place(element, anchor, side);
    if (role === "menu") element.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
  }, [open, buttonId, side, role]);

  return (
    <>
      {renderButton({ id: buttonId, popoverTarget: id, "aria-expanded": open, "aria-haspopup": role })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        tabIndex={-1}
        className="fixed inset-auto m-0 max-h-[70dvh] max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-raised p-1.5 text-ink shadow-high open:animate-rise"
      >
        {open ? children(() => document.getElementById(id)?.hidePopover()) : null}
      </div>
    </>
  );
}

function place(panel: HTMLElement, anchor: HTMLElement, side: "below" | "above"): void {
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = at.bottom + gap + size.height <= innerHeight - 8;
  const useBelow = side === "below" ? below || at.top < size.height : at.top - gap - size.height < 8;
  const begin = document.dir === "rtl" ? at.right - size.width : at.left;
  const left = Math.max(8, Math.min(begin, innerWidth - size.width - 8));
  panel.style.left = `${left}px`;
  panel.style.top = useBelow ? `${at.bottom + gap}px` : `${Math.max(8, at.top - gap - size.height)}px`;
}

function moveInMenu(this: HTMLElement, event: KeyboardEvent): void {
  const items = [...this.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)")];
  const place = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: (place + 1) % items.length,
    ArrowUp: (place - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

export interface MenuItemProps {
  readonly onChoose: () => void;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({ onChoose, icon, danger = false, children }: MenuItemProps): ReactNode {
  return (
    <button
      type="button"
      role="menuitem"
      onClick={onChoose}
      className={`${danger ? "text-urgent" : "text-ink"} flex min-h-8 w-full items-center gap-2.5 rounded-sm px-2.5 text-start text-sm hover:bg-hover focus-visible:bg-hover pointer-coarse:min-h-11`}
    >
      {icon}
      {children}
    </button>
  );
}
