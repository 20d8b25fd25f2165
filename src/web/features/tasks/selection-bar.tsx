import { useState, type ReactNode } from "react";
import X from "lucide-react/icons/x";
import type { TaskPatch } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { completeTasks, deleteTasks, editTasks } from "../../lib/tasks/edit-tasks.ts";
import { priorities, statuses } from "../../lib/tasks/field-values.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { RowDialog } from "./row-dialog.tsx";

export interface SelectionBarProps {
  readonly selection: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with several tasks at once. One undo takes back all of it. */
export function SelectionBar({ selection, onClear }: SelectionBarProps): ReactNode {
  const ids = [...selection];
  const [tagging, setTagging] = useState(false);
  const change = (patch: TaskPatch): void => {
    void editTasks(ids, patch, { one: "tasks.changed", many: "tasks.many.changed" });
    onClear();
  };
  return (
    <div
      role="toolbar"
      aria-label={t("tasks.selected", { count: selection.size })}
      className="mx-3 mb-3 flex animate-rise flex-wrap items-center gap-1.5 rounded-lg border border-line bg-raised px-2.5 py-2 text-sm shadow-high"
    >
      <span className="font-medium">{t("tasks.selected", { count: selection.size })}</span>
      <span className="flex-1" />
      <Button
        size="small"
        onClick={() => {
          void completeTasks(ids);
          onClear();
        }}
      >
        {t("tasks.markDone")}
      </Button>
      <Pick
        label={t("task.status")}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onPick={(status) => change({ status })}
      />
      <Pick
        label={t("task.priority")}
        options={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
        onPick={(priority) => change({ priority })}
      />
      <input
        type="date"
        aria-label={t("task.dueDate")}
        onChange={(event) => event.target.value !== "" && change({ due: { date: event.target.value } })}
        className="min-h-7 rounded-md border border-line bg-raised px-1.5 text-sm"
      />
      <Button size="small" onClick={() => setTagging(true)}>
        {t("task.tags")}
      </Button>
      <Button
        size="small"
        tone="danger"
        onClick={() => {
          void deleteTasks(ids);
          onClear();
        }}
      >
        {t("tasks.delete")}
      </Button>
      <IconButton label={t("tasks.clearSelection")} keys="Esc" onClick={onClear}>
        <X size={14} aria-hidden />
      </IconButton>
      {tagging ? (
        <RowDialog
          question="tags"
          ids={ids}
          onAsk={() => undefined}
          onOpen={() => undefined}
          onClose={() => setTagging(false)}
        />
      ) : null}
    </div>
  );
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
}

function Pick<Value extends string>({ label, options, onPick }: PickProps<Value>): ReactNode {
  return (
    <select
      aria-label={label}
      value=""
      className="select"
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onPick(chosen.value);
      }}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
