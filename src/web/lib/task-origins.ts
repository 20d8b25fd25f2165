import { queryOptions } from "@tanstack/react-query";
import type { TaskOrigins } from "../../shared/origin.ts";
import type { Task } from "../../shared/task.ts";
import { callJson } from "./api.ts";

/** `GET /api/tasks/{id}/origins`, for the task as it stands in this version. */
export const originsQuery = ({ id, version }: Task) =>
  queryOptions({
    queryKey: ["origins", id, version],
    queryFn: ({ signal }) => callJson<TaskOrigins>(`/api/tasks/${id}/origins`, { signal }),
  });
