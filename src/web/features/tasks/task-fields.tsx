import type { ReactNode } from "react";
import type { Due, Task, TaskPatch } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { priorities, statuses } from "../../lib/tasks/field-values.ts";
import { ChoiceField, TextField } from "../../ui/field.tsx";
import { readTags } from "./read-tags.ts";
import { RepeatField } from "./repeat-field.tsx";

/** The fields of a task, each saved by itself. */
export function TaskFields({ task }: { readonly task: Task }): ReactNode {
  const save = (patch: TaskPatch): void => void editTask(task.id, patch);
  const words = (value: string): string | null => (value.trim() === "" ? null : value.trim());
  return (
    <div className="flex flex-col gap-0.5 px-2">
      <ChoiceField
        label={t("task.status")}
        value={task.status}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => save({ status })}
      />
      {task.status === "blocked" ? (
        <TextField
          label={t("task.blockedReason")}
          value={task.blockedReason ?? ""}
          onSave={(value) => save({ blockedReason: words(value) })}
        />
      ) : null}
      <ChoiceField
        label={t("task.priority")}
        value={task.priority}
        options={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
        onChange={(priority) => save({ priority })}
      />
      <TextField
        label={t("task.dueDate")}
        type="date"
        value={task.due?.date ?? ""}
        onSave={(date) => save({ due: date === "" ? null : { ...task.due, date } })}
      />
      {task.due === null ? null : (
        <TextField
          label={t("task.dueTime")}
          type="time"
          value={task.due.time ?? ""}
          onSave={(time) => task.due !== null && save({ due: withTime(task.due, time) })}
        />
      )}
      <RepeatField task={task} />
      <TextField
        label={t("task.tags")}
        value={task.tags.map((tag) => `#${tag}`).join(" ")}
        placeholder={t("task.tagsPlaceholder")}
        onSave={(value) => save({ tags: readTags(value) })}
      />
      <TextField
        label={t("task.estimate")}
        placeholder={t("task.estimatePlaceholder")}
        type="number"
        value={task.estimateMinutes === null ? "" : String(task.estimateMinutes)}
        onSave={(value) => save({ estimateMinutes: value === "" ? null : Math.round(Number(value)) })}
      />
      <TextField
        label={t("task.assignee")}
        placeholder={t("task.assigneePlaceholder")}
        value={task.assignee ?? ""}
        onSave={(value) => save({ assignee: words(value) })}
      />
      <TextField
        label={t("task.waitingFor")}
        placeholder={t("task.waitingForPlaceholder")}
        value={task.waitingFor ?? ""}
        onSave={(value) => save({ waitingFor: words(value) })}
      />
    </div>
  );
}

function withTime({ time: _old, ...due }: Due, time: string): Due {
  return time === "" ? due : { ...due, time: time.slice(0, 5) };
}
