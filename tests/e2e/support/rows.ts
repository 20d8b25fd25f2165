import type { Page as PageOf, Task, TaskCreate } from "../../../src/shared/task.ts";

/** Makes a task behind the screen's back, as another door would. */
export async function addTask(url: string, task: TaskCreate): Promise<Task> {
  const response = await fetch(`${url}/api/tasks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(task),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Task;
}

export async function changeTask(url: string, id: string, patch: Partial<Task>): Promise<Task> {
  const response = await fetch(`${url}/api/tasks/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(patch),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Task;
}

export async function tasksOf(url: string): Promise<readonly Task[]> {
  return ((await (await fetch(`${url}/api/tasks`)).json()) as PageOf<Task>).items;
}

export const taskNamed = async (url: string, title: string): Promise<Task | undefined> =>
  (await tasksOf(url)).find((task) => task.title === title);
