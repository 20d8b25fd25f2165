import { createInProcessEventBus } from "../../events/in-process-event-bus.ts";
import type { Cause } from "../../shared/change.ts";
import type { CaroleEvent } from "../../shared/event.ts";
import { newId } from "../../shared/id.ts";
import type { Task, TaskCreate, TaskPatch } from "../../shared/task.ts";
import { openSqliteStorage } from "../../storage/sqlite.ts";
import { createTaskService } from "../create-task-service.ts";
import type { TaskService } from "../task-service.ts";
import type { TaskDatabase } from "../task-store.ts";

export const byUser: Cause = { actor: { type: "user" } };
/** The assistant, answering one message of a conversation. */
export const byAssistant = (messageId: string = newId(), conversationId: string = newId()): Cause => ({
  actor: { type: "assistant", model: "claude" },
  conversationId,
  messageId,
});

export interface OpenedTasks {
  readonly service: TaskService;
  readonly database: TaskDatabase;
  readonly events: readonly CaroleEvent[];
  readonly clock: { now: Date };
  add(input: TaskCreate, cause?: Cause): Promise<Task>;
  edit(id: string, patch: TaskPatch, cause?: Cause): Promise<Task>;
  close(): Promise<void>;
}

/** A task service over a real SQLite in memory, with a clock that stands where the test puts it. */
export async function openTasks(now = "2026-11-23T09:00:00.000Z"): Promise<OpenedTasks> {
  const clock = { now: new Date(now) };
  const storage = await openSqliteStorage({ path: ":memory:", clock: () => clock.now });
  const bus = createInProcessEventBus();
  const ownerId = "anna";
  const events: CaroleEvent[] = [];
  bus.subscribe(ownerId, (event) => events.push(event));
  const database = storage.forOwner(ownerId);
  const service = createTaskService({
    database,
    events: bus,
    ownerId,
    clock: () => clock.now,
    newId: () => newId(),
    timeZone: "Europe/Berlin",
  });
  return {
    service,
    database,
    events,
    clock,
    async add(input, cause = byUser) {
      const [change] = await service.create([{ input }], cause);
      return service.get(change!.taskId);
    },
    async edit(id, patch, cause = byUser) {
      await service.update([{ id, patch }], cause);
      return service.get(id);
    },
    close: () => storage.close(),
  };
}
