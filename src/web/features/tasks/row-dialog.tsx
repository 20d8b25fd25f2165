import { useEffect, type ReactNode } from "react";
import type { TaskPatch } from "../../../shared/task.ts";
import { addDays, dayInWords, dueInWords, shortDay, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { completeTasks, deleteTasks, editTasks } from "../../lib/tasks/edit-tasks.ts";
import { priorities, statuses } from "../../lib/tasks/field-values.ts";
import { shownTask } from "../../lib/tasks/task-store.ts";
import { weekOf } from "../../lib/week.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ChoiceList, type Choice } from "./choice-list.tsx";
import { DueWords } from "./due-words.tsx";
import { readTags } from "./read-tags.ts";
import { TagWords } from "./tag-words.tsx";

export const rowQuestions = ["due", "tags", "status", "menu"] as const;
/** What a key or the menu asks about the rows in hand. */
export type RowQuestion = (typeof rowQuestions)[number];

export interface RowDialogProps {
  readonly question: RowQuestion;
  readonly ids: readonly string[];
  readonly onAsk: (question: RowQuestion) => void;
  readonly onOpen: (id: string) => void;
  /** Writes the title where it stands; undefined where the rows are no list to write in. */
  readonly onRename?: ((id: string) => void) | undefined;
  /** Moves the row up or down; undefined where the rows have an order of their own. */
  readonly onStep?: ((id: string, step: 1 | -1) => void) | undefined;
  readonly onClose: () => void;
}

/** A small question about the rows in hand, answered by keys or pointer; the answer is told with its undo. */
export function RowDialog(props: RowDialogProps): ReactNode {
  const { question, ids, onAsk, onOpen, onRename, onStep, onClose } = props;
  const tasks = ids.flatMap((id) => shownTask(id) ?? []);
  const first = tasks[0];
  useEffect(() => {
    // After the dialog has opened, which puts the focus on its close button.
    document.querySelector<HTMLElement>("dialog[open] [data-first]")?.focus();
  }, []);
  if (first === undefined) return null;
  const change = (patch: TaskPatch, what: string): void => {
    onClose();
    void editTasks(ids, patch, { one: "tasks.nowIs", many: "tasks.many.nowIs", values: { what } });
  };
  switch (question) {
    case "due": {
      const day = (date: string): Choice => ({
        text: dayInWords(date),
        keys: shortDay(date),
        run: () => change({ due: { date } }, dayInWords(date)),
      });
      return (
        <Dialog title={t("row.due")} onClose={onClose}>
          <DueWords onDue={(due) => change({ due }, dueInWords(due))} />
          <ChoiceList
            label={t("row.due")}
            choices={[
              day(today()),
              day(addDays(today(), 1)),
              { ...day(addDays(weekOf(today()), 7)), text: t("row.nextWeek") },
              { text: t("row.noDate"), run: () => change({ due: null }, t("row.noDate")) },
            ]}
          />
        </Dialog>
      );
    }
    case "tags":
      return (
        <Dialog
          title={ids.length === 1 ? t("row.tags") : t("row.tagsAdd", { count: ids.length })}
          onClose={onClose}
        >
          <TagWords
            start={ids.length === 1 ? first.tags : []}
            onSave={(words) => {
              const tags = readTags(words);
              onClose();
              void editTasks(
                ids,
                (task) => ({ tags: ids.length === 1 ? tags : [...new Set([...task.tags, ...tags])] }),
                {
                  one: "tasks.nowIs",
                  many: "tasks.many.nowIs",
                  values: { what: tags.map((tag) => `#${tag}`).join(" ") || t("history.nothing") },
                },
              );
            }}
          />
        </Dialog>
      );
    case "status":
      return (
        <Dialog title={t("row.status")} onClose={onClose}>
          <ChoiceList
            label={t("row.status")}
            choices={statuses.map((status) => ({
              text: t(`status.${status}`),
              current: status === first.status,
              run: () => change({ status }, t(`status.${status}`)),
            }))}
          />
        </Dialog>
      );
    case "menu": {
      const ask = (next: RowQuestion): (() => void) => {
        return () => onAsk(next);
      };
      const title =
        ids.length === 1 ? t("row.menu", { title: first.title }) : t("row.menuMany", { count: ids.length });
      return (
        <Dialog title={title} onClose={onClose}>
          <ChoiceList
            label={title}
            choices={[
              ...(ids.length === 1
                ? [{ text: t("row.open"), keys: "↵", run: () => (onClose(), onOpen(first.id)) }]
                : []),
              ...(ids.length === 1 && onRename !== undefined && first.deletedAt === null
                ? [{ text: t("row.rename"), keys: "F2", run: () => (onClose(), onRename(first.id)) }]
                : []),
              { text: t("tasks.markDone"), keys: "E", run: () => (onClose(), void completeTasks(ids)) },
              { text: t("row.setDate"), keys: "T", run: ask("due") },
              { text: t("row.setTags"), keys: "L", run: ask("tags") },
              { text: t("row.setStatus"), keys: "S", run: ask("status") },
              ...priorities.map((priority, index) => ({
                text: `${t("task.priority")}: ${t(`priority.${priority}`)}`,
                keys: String(index + 1),
                run: () => change({ priority }, t(`priority.${priority}`)),
              })),
              ...(ids.length === 1 && onStep !== undefined
                ? [
                    { text: t("row.moveUp"), keys: "Alt ↑", run: () => (onClose(), onStep(first.id, -1)) },
                    { text: t("row.moveDown"), keys: "Alt ↓", run: () => (onClose(), onStep(first.id, 1)) },
                  ]
                : []),
              {
                text: t("tasks.delete"),
                keys: "⌫",
                danger: true,
                run: () => (onClose(), void deleteTasks(ids)),
              },
            ]}
          />
        </Dialog>
      );
    }
    default:
      return question satisfies never;
  }
}
