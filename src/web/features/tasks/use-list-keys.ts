import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from "react";
import type { Priority } from "../../../shared/task.ts";
import { priorities } from "../../lib/tasks/field-values.ts";
import { completeTasks, deleteTasks, editTasks, reopenTask } from "../../lib/tasks/edit-tasks.ts";
import { shownTask } from "../../lib/tasks/task-store.ts";
import { listActionOf, type ListAction } from "../../lib/list-keys.ts";
import { settings } from "../../lib/settings.ts";
import { t } from "../../lib/i18n/translate.ts";
import type { ListEntry } from "./list-entries.ts";
import type { RowQuestion } from "./row-dialog.tsx";

export interface ListKeysOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly entries: readonly ListEntry[];
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onAsk: (question: RowQuestion, ids: readonly string[]) => void;
  readonly onAddBelow: (id: string) => void;
  readonly onRename: (id: string) => void;
  /** Moves a row among the others; undefined where they have an order of their own. */
  readonly onStep: ((id: string, step: 1 | -1) => void) | undefined;
  readonly reveal: (index: number) => void;
}

export interface ListKeys {
  readonly active: string | null;
  readonly moveTo: (id: string | undefined) => void;
}

/**
 * The list by keyboard: j/k or arrows move, 1–4 set the priority, Backspace deletes, and the letters of `list-keys.ts`
 * do the rest to the selection, or else to the row in hand. Gives that row, and the way to another.
 */
export function useListKeys(options: ListKeysOptions): ListKeys {
  const { list, entries, selection, onSelect, onOpen, onAsk, onAddBelow, onRename, onStep, reveal } = options;
  const [active, setActive] = useState<string | null>(null);
  const taskIds = (): string[] => entries.flatMap((entry) => (entry.type === "task" ? [entry.task.id] : []));
  const isThere = useMemo(
    () => active !== null && entries.some((entry) => entry.type === "task" && entry.task.id === active),
    [entries, active],
  );

  const moveTo = (id: string | undefined): void => {
    if (id === undefined) return;
    setActive(id);
    reveal(entries.findIndex((entry) => entry.type === "task" && entry.task.id === id));
    // After the row was drawn, if it was out of view.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-task="${id}"] [data-row]`)?.focus();
    });
  };
  const toggle = (id: string): void => {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  /** Both rows are in; on the way back the one that is left behind goes out. */
  const extendTo = (from: string, to: string | undefined): void => {
    const next = new Set(selection).add(from);
    if (to !== undefined && selection.has(from) && selection.has(to)) next.delete(from);
    else if (to !== undefined) next.add(to);
    onSelect(next);
    moveTo(to);
  };

  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (active === null || event.isComposing || isWriting(event)) return;
    const ids = taskIds();
    const place = ids.indexOf(active);
    if ((event.metaKey || event.ctrlKey) && event.key === "a") {
      event.preventDefault();
      onSelect(new Set(ids));
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (event.altKey && step !== undefined && onStep !== undefined) {
      event.preventDefault();
      onStep(active, step);
      moveTo(active);
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    // With Shift it is the page's: to the message box.
    if (event.key === "Escape" && event.shiftKey) return;
    // A checkbox or a button in the row has its own space.
    if (event.key === " " && !onRow(event)) return;
    const isLetter = event.key.length === 1 && event.key !== " ";
    if (isLetter && !settings.get().singleKeys) return;
    const targets = selection.size > 0 ? [...selection] : [active];
    const neighbour = ids[place + 1] ?? ids[place - 1];
    const byLetter = {
      select: () => toggle(active),
      open: () => onOpen(active),
      due: () => onAsk("due", targets),
      tags: () => onAsk("tags", targets),
      status: () => onAsk("status", targets),
      menu: () => onAsk("menu", targets),
      add: () => onAddBelow(active),
      complete: () => finish(targets, () => moveTo(neighbour)),
    } as const satisfies Record<ListAction, () => void>;
    const actions: Record<string, () => void> = {
      j: () => moveTo(ids[place + 1]),
      ArrowDown: () => moveTo(ids[place + 1]),
      k: () => moveTo(ids[place - 1]),
      ArrowUp: () => moveTo(ids[place - 1]),
      J: () => extendTo(active, ids[place + 1]),
      K: () => extendTo(active, ids[place - 1]),
      Home: () => moveTo(ids[0]),
      End: () => moveTo(ids.at(-1)),
      Backspace: () => (void deleteTasks(targets), moveTo(neighbour)),
      Delete: () => (void deleteTasks(targets), moveTo(neighbour)),
      F2: () => shownTask(active)?.deletedAt === null && onRename(active),
      Escape: () => onSelect(new Set()),
      " ": byLetter.complete,
    };
    const priority = priorities[Number(event.key) - 1];
    const letter = listActionOf(event.key, settings.get().listKeys);
    const run =
      priority !== undefined
        ? () => prioritise(targets, priority)
        : (actions[event.key] ?? (letter === undefined ? undefined : byLetter[letter]));
    if (run === undefined) return;
    event.preventDefault();
    run();
  });

  /** Who has just arrived at the tasks, with no row in hand, goes to the first. */
  const entered = useEffectEvent((event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.defaultPrevented || event.isComposing) return;
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const down = event.key === "ArrowDown" || (event.key === "j" && settings.get().singleKeys);
    if (!down) return;
    event.preventDefault();
    moveTo(active !== null && isThere ? active : taskIds()[0]);
  });

  const menuAsked = useEffectEvent((id: string): void => {
    setActive(id);
    onAsk("menu", selection.has(id) ? [...selection] : [id]);
  });

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const focused = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-task]") : null;
      if (row?.dataset["task"] !== undefined) setActive(row.dataset["task"]);
    };
    const keyed = (event: KeyboardEvent): void => {
      // The second key of `g …`, already understood by the page.
      if (!event.defaultPrevented) pressed(event);
    };
    const menu = (event: MouseEvent): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-task]") : null;
      if (row?.dataset["task"] === undefined) return;
      event.preventDefault();
      menuAsked(row.dataset["task"]);
    };
    const around = element.closest<HTMLElement>("#tasks");
    const arrived = (event: KeyboardEvent): void => entered(event);
    around?.addEventListener("keydown", arrived);
    element.addEventListener("contextmenu", menu);
    element.addEventListener("focusin", focused);
    element.addEventListener("keydown", keyed);
    return () => {
      around?.removeEventListener("keydown", arrived);
      element.removeEventListener("contextmenu", menu);
      element.removeEventListener("focusin", focused);
      element.removeEventListener("keydown", keyed);
    };
  }, [list]);

  return { active: isThere ? active : null, moveTo };
}

const onRow = ({ target }: Event): boolean => target instanceof Element && target.matches("[data-row]");

/** In the line where a task is added, letters are letters. */
const isWriting = ({ target }: Event): boolean =>
  target instanceof HTMLInputElement && target.type === "text";

function prioritise(ids: readonly string[], priority: Priority): void {
  const values = { what: t(`priority.${priority}`) };
  void editTasks(ids, { priority }, { one: "tasks.nowIs", many: "tasks.many.nowIs", values });
}

function finish(ids: readonly string[], then: () => void): void {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && shownTask(only)?.status === "done") void reopenTask(only);
  else {
    void completeTasks(ids);
    then();
  }
}
