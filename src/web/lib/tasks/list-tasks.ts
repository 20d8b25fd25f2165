import type { Page, Task } from "../../../shared/task.ts";
import type { TaskStreamLine } from "../../../shared/task-stream.ts";
import { call, callJson } from "../api.ts";
import { readLines } from "./read-lines.ts";
import { prepareDates } from "../dates.ts";
import { nextTask } from "../next-task.ts";
import { taskStore } from "./task-store.ts";

/** What comes slowly is shown in steps; each step draws the list anew. */
const stepMs = 500;

/**
 * Reads the tasks into the store: the newest at once, the rest together. `onBegun` hears, before any row, after which
 * change the events have to go on; undefined where nothing could be read.
 */
export async function readTasks(
  signal?: AbortSignal,
  onBegun?: (seq: number | undefined) => void,
): Promise<void> {
  taskStore.dispatch({ type: "read-again" });
  try {
    const response = await call("/api/tasks/stream", { signal, headers: { accept: "application/x-ndjson" } });
    await foldLines(readLines(response), onBegun);
  } catch {
    // Told by the list itself, from the state; the connection pill says why.
    taskStore.dispatch({ type: "read-failed" });
    onBegun?.(undefined);
  }
}

async function foldLines(lines: AsyncIterable<string>, onBegun?: (seq: number) => void): Promise<void> {
  let gathered: Task[] = [];
  let datesReady = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  const show = (last: boolean): void => {
    taskStore.dispatch({ type: "page-read", tasks: gathered, last });
    gathered = [];
    shownAt = performance.now();
  };
  for await (const text of lines) {
    const line = JSON.parse(text) as TaskStreamLine;
    switch (line.type) {
      case "begin":
        onBegun?.(line.seq);
        break;
      case "tasks":
        gathered.push(...line.tasks);
        if (!datesReady && line.tasks.some(({ due }) => due !== null)) {
          datesReady = true;
          prepareDates();
          await nextTask();
        }
        if (performance.now() - shownAt > stepMs) show(false);
        break;
      case "end":
        show(true);
        return;
      default:
        line satisfies never;
    }
  }
  // Cut off before its last line: what came is shown, and the rest is asked for again with the connection.
  if (gathered.length > 0) show(false);
  throw new Error("The list of tasks was cut off.");
}

export async function readTrash(signal?: AbortSignal): Promise<Page<Task>> {
  const page: Page<Task> = await callJson("/api/tasks?trashed=true&limit=500&sort=-updated", { signal });
  taskStore.dispatch({ type: "page-read", tasks: page.items, last: taskStore.get().status === "ready" });
  return page;
}
