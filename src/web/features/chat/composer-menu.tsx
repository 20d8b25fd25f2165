import { useImperativeHandle, useMemo, useState, type ReactNode, type Ref } from "react";
import { matchWords } from "../../lib/match-words.ts";
import { t } from "../../lib/i18n/translate.ts";
import { taskStore } from "../../lib/tasks/task-store.ts";
import { commandsFor, tellCommand, type ComposerCommand } from "./composer-commands.ts";
import type { ComposerTrigger } from "./composer-trigger.ts";

export type MenuChoice =
  | { readonly kind: "command"; readonly command: ComposerCommand }
  | { readonly kind: "task"; readonly taskId: string; readonly title: string };

/** Whether the menu took the key. */
export type MenuKeys = (key: string) => boolean;

export interface ComposerMenuProps {
  readonly trigger: ComposerTrigger;
  /** Something was said in this chat. */
  readonly begun: boolean;
  /** The composer hands its keys on while the menu is open. */
  readonly keys: Ref<MenuKeys>;
  readonly onChoose: (choice: MenuChoice) => void;
  readonly onClose: () => void;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly choice: MenuChoice;
}

const mostShown = 6;

/**
 * Commands or tasks over the composer. Focus stays in the text. Enter takes a command at once; a task only once an arrow
 * or Tab went to it, so that "Pay rent #home" and Enter is sent as it stands.
 */
export function ComposerMenu({ trigger, begun, keys, onChoose, onClose }: ComposerMenuProps): ReactNode {
  const options = useMemo(() => optionsFor(trigger, begun), [trigger, begun]);
  const begin = trigger.kind === "command" ? 0 : -1;
  const [active, setActive] = useState({ trigger, place: begin });
  const place = active.trigger === trigger ? active.place : begin;
  const goTo = (next: number): void =>
    setActive({ trigger, place: (next + options.length) % options.length });

  useImperativeHandle(keys, () => (key) => {
    if (options.length === 0) return false;
    const chosen = options[place] ?? (key === "Tab" ? options[0] : undefined);
    if (key === "Escape") onClose();
    else if (key === "ArrowDown") goTo(place + 1);
    else if (key === "ArrowUp") goTo(place < 0 ? options.length - 1 : place - 1);
    else if ((key === "Enter" || key === "Tab") && chosen !== undefined) onChoose(chosen.choice);
    else return false;
    return true;
  });
  if (options.length === 0) return null;
  return (
    <div className="absolute inset-x-0 bottom-full z-10 mb-2 animate-rise overflow-hidden rounded-lg border border-line bg-raised p-1 shadow-high">
      <ul aria-label={t(trigger.kind === "command" ? "composer.commands" : "composer.tasks")}>
        {options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              tabIndex={-1}
              aria-current={index === place}
              // The text keeps the focus: a press chooses without taking it away.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option.choice)}
              className={`${index === place ? "bg-hover" : ""} flex min-h-9 w-full items-center gap-3 rounded-md px-2.5 text-start text-sm hover:bg-hover pointer-coarse:min-h-11`}
            >
              <span className="min-w-0 flex-1 truncate">{option.text}</span>
              <span className="shrink-0 text-xs text-soft">{option.note}</span>
            </button>
          </li>
        ))}
      </ul>
      {/* The focus is in the text, so where the arrows are is told here. */}
      <output className="sr-only">
        {options[place]?.text ?? t("composer.found", { count: options.length })}
      </output>
    </div>
  );
}

function optionsFor(trigger: ComposerTrigger, begun: boolean): Option[] {
  return trigger.kind === "command" ? commandOptions(trigger.words, begun) : taskOptions(trigger.words);
}

function commandOptions(words: string, begun: boolean): Option[] {
  return commandsFor(begun)
    .map((command) => ({ command, text: tellCommand(command) }))
    .filter(({ command, text }) => command.startsWith(words) || matchWords(text, words) > 0)
    .map(({ command, text }) => ({
      id: `command-${command}`,
      text,
      note: `/${command}`,
      choice: { kind: "command", command },
    }));
}

function taskOptions(words: string): Option[] {
  return taskStore
    .get()
    .shown.filter((task) => task.deletedAt === null)
    .map((task) => ({ task, fit: matchWords(task.title, words) - (task.status === "done" ? 50 : 0) }))
    .filter(({ fit }) => fit > 0)
    .sort((left, right) => right.fit - left.fit)
    .slice(0, mostShown)
    .map(({ task }) => ({
      id: `mention-${task.id}`,
      text: task.title,
      note: t(`status.${task.status}`),
      choice: { kind: "task", taskId: task.id, title: task.title },
    }));
}
