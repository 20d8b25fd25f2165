import { sampleTag } from "../../../shared/sample-tag.ts";
import type { Task, TaskCreate } from "../../../shared/task.ts";
import { callJson } from "../api.ts";
import { addDays, today } from "../dates.ts";
import { t } from "../i18n/translate.ts";
import { deleteTasks } from "./edit-tasks.ts";
import { taskStore } from "./task-store.ts";
import { rememberDeed } from "./undo-changes.ts";

function samples(day: string): TaskCreate[] {
  const rows: TaskCreate[] = [
    { title: t("sample.budget"), priority: "high", due: { date: day, time: "15:00" }, tags: ["finance"] },
    { title: t("sample.invoice"), priority: "urgent", due: { date: addDays(day, -2) }, tags: ["finance"] },
    { title: t("sample.slides"), status: "in_progress", due: { date: addDays(day, 3) }, estimateMinutes: 90 },
    {
      title: t("sample.flights"),
      status: "blocked",
      blockedReason: t("sample.flights.reason"),
      due: { date: addDays(day, 9) },
    },
    { title: t("sample.plants"), priority: "low", due: { date: addDays(day, 1) }, repeat: "FREQ=WEEKLY" },
    { title: t("sample.plan"), assignee: "Anna" },
  ];
  return rows.map((row) => ({ ...row, tags: [...(row.tags ?? []), sampleTag] }));
}

/** A handful of tasks to try things on. */
export async function addSamples(): Promise<void> {
  const deed: { taskId: string; version: number }[] = [];
  for (const body of samples(today()).reverse()) {
    const task = await callJson<Task>("/api/tasks", { method: "POST", body });
    taskStore.dispatch({ type: "row-read", task });
    deed.push({ taskId: task.id, version: task.version });
  }
  rememberDeed(deed);
}

export const isSample = (task: Task): boolean => task.deletedAt === null && task.tags.includes(sampleTag);

export function removeSamples(): Promise<boolean> {
  return deleteTasks(
    taskStore
      .get()
      .shown.filter(isSample)
      .map((task) => task.id),
  );
}
