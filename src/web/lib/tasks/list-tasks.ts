import type { Page, Task } from "../../../shared/task.ts";
import { callJson } from "../api.ts";
import { taskStore } from "./task-store.ts";

const firstPage = 100;
const nextPages = 500;
/** Beyond this the page asks the server instead of holding every row. */
export const mostRows = 20_000;

/** Reads the tasks into the store: the newest at once, the rest while the page is already in use. */
export async function readTasks(signal?: AbortSignal): Promise<void> {
  taskStore.dispatch({ type: "read-again" });
  try {
    let cursor: string | null = null;
    let count = 0;
    do {
      const limit = cursor === null ? firstPage : nextPages;
      const query = new URLSearchParams({ limit: String(limit), ...(cursor === null ? {} : { cursor }) });
      const page: Page<Task> = await callJson(`/api/tasks?${query}`, { signal });
      cursor = page.nextCursor;
      count += page.items.length;
      taskStore.dispatch({
        type: "page-read",
        tasks: page.items,
        last: cursor === null || count >= mostRows,
      });
    } while (cursor !== null && count < mostRows);
  } catch {
    // Told by the list itself, from the state; the connection pill says why.
    taskStore.dispatch({ type: "read-failed" });
  }
}

export async function readTrash(signal?: AbortSignal): Promise<Page<Task>> {
  const page: Page<Task> = await callJson("/api/tasks?trashed=true&limit=500&sort=-updated", { signal });
  taskStore.dispatch({ type: "page-read", tasks: page.items, last: taskStore.get().status === "ready" });
  return page;
}
