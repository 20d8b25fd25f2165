import { useEffect } from "react";
import type { Task } from "../../../shared/task.ts";
import { callJson, toApiError } from "../api.ts";
import { taskStore, useTasks } from "./task-store.ts";

/** A row that the list has not read (trashed, or far down) is read by itself. Gives whether it stands no more. */
export function useMissing(id: string, unknown: boolean): boolean {
  const gone = useTasks((state) => state.gone.has(id));
  const ask = unknown && !gone;
  useEffect(() => {
    if (!ask) return;
    const stop = new AbortController();
    callJson<Task>(`/api/tasks/${id}`, { signal: stop.signal })
      .then((task) => taskStore.dispatch({ type: "row-read", task }))
      .catch((error: unknown) => {
        if (stop.signal.aborted || toApiError(error).code !== "not_found") return;
        taskStore.dispatch({ type: "row-gone", id });
      });
    return () => stop.abort();
  }, [id, ask]);
  return gone && unknown;
}
