import { CaroleError } from "../shared/errors.ts";
import type { Task } from "../shared/task.ts";
import { readServerArguments } from "./server-client.ts";
import { taskLine } from "./task-line.ts";

export async function add(args: readonly string[]): Promise<number> {
  const { client, words } = readServerArguments(args);
  if (words === "") {
    throw new CaroleError("invalid_request", "Say what to add.", {
      hint: 'For example: carole add "Call the dentist tomorrow at 9"',
    });
  }
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const task = await client.post<Task>("/api/tasks/quick", { text: words, timeZone });
  process.stdout.write(`Added ${taskLine(task)}\n`);
  return 0;
}
