import { newId } from "../../src/shared/id.ts";
import { priorities, taskStatuses, type Task } from "../../src/shared/task.ts";
import type { TaskDatabase } from "../../src/tasks/task-store.ts";

const verbs = ["Review", "Call", "Write", "Plan", "Fix", "Order", "Send", "Check", "Prepare", "Update"];
const things = [
  "budget",
  "dentist",
  "report",
  "offsite",
  "printer",
  "coffee",
  "invoice",
  "contract",
  "slides",
  "garden",
];
const days = 86_400_000;

/** The same rows every time: half of them done, due dates around now, a few tags, some notes. */
function* someTasks(count: number, now: Date): Generator<Task> {
  let state = 42;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const day = (offset: number): string => new Date(now.getTime() + offset * days).toISOString();
  for (let index = 0; index < count; index += 1) {
    const status = random(2) === 0 ? "done" : taskStatuses[random(4)]!;
    const createdAt = new Date(now.getTime() - (count - index) * 60_000).toISOString();
    yield {
      id: newId(),
      title: `${verbs[random(10)]} the ${things[random(10)]} ${random(5000)}`,
      notes: random(4) === 0 ? `Ask about ${things[random(10)]} and ${things[random(10)]} first.` : "",
      status,
      priority: priorities[random(4)]!,
      tags: random(3) === 0 ? [`tag${random(40)}`] : [],
      due: random(2) === 0 ? { date: day(random(400) - 200).slice(0, 10) } : null,
      repeat: null,
      estimateMinutes: random(3) === 0 ? 15 * (1 + random(8)) : null,
      assignee: random(20) === 0 ? "Anna" : null,
      links: [],
      blockedBy: [],
      blockedReason: null,
      waitingFor: null,
      parentId: null,
      position: index,
      createdAt,
      updatedAt: createdAt,
      completedAt: status === "done" ? createdAt : null,
      deletedAt: null,
      version: 1,
    };
  }
}

export async function seed(database: TaskDatabase, count: number, now: Date): Promise<void> {
  const tasks = someTasks(count, now);
  for (let written = 0; written < count; written += 5000) {
    await database.transaction(async (transaction) => {
      for (let index = 0; index < Math.min(5000, count - written); index += 1) {
        const next = tasks.next();
        if (next.done !== true) await transaction.tasks.insert(next.value);
      }
    });
  }
}
