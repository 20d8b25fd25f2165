import type { Task } from "../../../shared/task.ts";
import { createStore, useStore, useStoreAtEase } from "../store.ts";
import { noTasks, reduceTasks, type TaskState } from "./task-state.ts";

/** The page's one copy of the tasks, shared by the list, the chat's cards and the palette. */
export const taskStore = createStore(reduceTasks, noTasks);

let lastToken = 0;

/** Names an edit that is shown before it is saved. */
export const nextToken = (): number => (lastToken += 1);

export function useTasks<Picked>(select: (state: TaskState) => Picked): Picked {
  return useStore(taskStore, select);
}

/** For the lists: what a person does is shown at once, what is heard or read when the page has time. */
export const useTasksAtEase = (): TaskState => useStoreAtEase(taskStore, wasEdited);
const wasEdited = (before: TaskState, after: TaskState): boolean =>
  after.pending.length > before.pending.length;

export const useTask = (id: string): Task | undefined => useTasks((state) => state.shownById.get(id));

export const shownTask = (id: string): Task | undefined => taskStore.get().shownById.get(id);
