import { useEffect, useState, type ReactNode } from "react";
import SkipForward from "lucide-react/icons/skip-forward";
import type { SeriesScope, Task } from "../../../shared/task.ts";
import { callJson, toApiError } from "../../lib/api.ts";
import { dueInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { chooseScope } from "../../lib/tasks/series-scope.ts";
import { skipTask } from "../../lib/tasks/skip-task.ts";
import { taskStore } from "../../lib/tasks/task-store.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceField } from "../../ui/field.tsx";

const choices = ["usual", "this", "following"] as const satisfies readonly ("usual" | SeriesScope)[];
type Choice = (typeof choices)[number];

/** A repeating task as one time of many: skip it, change it alone, or it and all that follow. */
export function SeriesField({ task }: { readonly task: Task }): ReactNode {
  const [choice, setChoice] = useState<Choice>("usual");
  useEffect(() => {
    chooseScope(task.id, choice === "usual" ? undefined : choice);
    return () => chooseScope(task.id, undefined);
  }, [task.id, choice]);
  return (
    <>
      <ChoiceField
        label={t("task.scope")}
        value={choice}
        options={choices.map((value) => ({ value, label: t(`task.scope.${value}`) }))}
        onChange={setChoice}
      />
      <div className="flex flex-wrap items-center gap-2 px-2 py-1 md:ps-30">
        {task.status === "done" ? null : (
          <Button size="small" onClick={() => void skipTask(task)}>
            <SkipForward size={14} aria-hidden />
            {t("task.skip")}
          </Button>
        )}
        {task.series === undefined ? null : <OwnWay task={task} />}
      </div>
    </>
  );
}

/** This time differs from the others: what they keep, and the two ways to make them one again. */
function OwnWay({ task }: { readonly task: Task }): ReactNode {
  const { due, title } = task.series ?? {};
  const kept = due === undefined ? title : dueInWords(due);
  return (
    <>
      <span className="text-xs text-soft">
        {kept === undefined ? t("task.series.differs") : t("task.series.keeps", { kept })}
      </span>
      <Button size="small" onClick={() => void save(task, "following")}>
        {t("task.series.apply")}
      </Button>
      <Button size="small" onClick={() => void backToSeries(task)}>
        {t("task.series.back")}
      </Button>
    </>
  );
}

/** All that differs here, for the later times too. */
async function save(task: Task, scope: SeriesScope): Promise<void> {
  const names = Object.keys(task.series ?? {}) as (keyof NonNullable<Task["series"]>)[];
  const patch = Object.fromEntries(names.map((name) => [name, task[name]]));
  try {
    const saved = await callJson<Task>(`/api/tasks/${task.id}?scope=${scope}`, {
      method: "PATCH",
      headers: { "if-match": `"${task.version}"` },
      body: patch,
    });
    taskStore.dispatch({ type: "row-read", task: saved });
  } catch (error) {
    notify({ kind: "error", text: toApiError(error).message });
  }
}

/** The values of the series again; saved as this one's own they differ no longer. */
async function backToSeries(task: Task): Promise<void> {
  chooseScope(task.id, "this");
  try {
    await editTask(task.id, { ...task.series });
  } finally {
    chooseScope(task.id, undefined);
  }
}
