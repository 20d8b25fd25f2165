import { useEffect, useState } from "react";
import type { Task } from "../../../shared/task.ts";
import { callJson, toApiError } from "../api.ts";
import { taskStore } from "./task-store.ts";

/** A row that the list has not read (trashed, or far down) is read by itself. Gives whether it stands no more. */
export function useMissing(id: string, unknown: boolean): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (!unknown) return;
    const stop = new AbortController();
    callJson<Task>(`/api/tasks/${id}`, { signal: stop.signal })
      .then((task) => taskStore.dispatch({ type: "row-read", task }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setMissing(toApiError(error).code === "not_found");
      });
    return () => stop.abort();
  }, [id, unknown]);
  return missing && unknown;
}
