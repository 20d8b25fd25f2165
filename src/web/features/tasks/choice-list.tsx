import { useRef, type KeyboardEvent, type ReactNode } from "react";
import Check from "lucide-react/icons/check";

export interface Choice {
  readonly text: string;
  readonly run: () => void;
  readonly keys?: string;
  readonly current?: boolean;
  readonly danger?: boolean;
}

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A few answers under each other: arrows move, Enter takes one, and so does the key shown beside it. */
export function ChoiceList({ label, choices }: ChoiceListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const place = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons[(place + step + buttons.length) % buttons.length]?.focus();
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const named = choices.find(({ keys }) => keys !== undefined && keys === event.key.toUpperCase());
    if (named === undefined) return;
    event.preventDefault();
    named.run();
  };
  const current = choices.findIndex((choice) => choice.current === true);
  return (
    <ul ref={list} aria-label={label} className="-mx-2 flex flex-col">
      {choices.map((choice, index) => (
        <li key={choice.text}>
          <button
            type="button"
            aria-current={choice.current === true ? "true" : undefined}
            data-first={index === Math.max(0, current) ? "" : undefined}
            onKeyDown={pressed}
            onClick={choice.run}
            className={`${choice.danger === true ? "text-urgent" : "text-ink"} flex min-h-9 w-full items-center gap-3 rounded-md px-3 text-start text-sm hover:bg-hover focus-visible:bg-hover pointer-coarse:min-h-11`}
          >
            <span className="flex-1">{choice.text}</span>
            {choice.current === true ? <Check size={14} aria-hidden /> : null}
            {choice.keys === undefined ? null : (
              <kbd aria-hidden className="font-sans text-xs text-soft">
                {choice.keys}
              </kbd>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
