import { createInProcessEventBus } from "../../events/in-process-event-bus.ts";
import { createTaskService } from "../../tasks/create-task-service.ts";
import { openSqliteStorage } from "../sqlite.ts";

/** Run as a process of its own: writes tasks as fast as it can and says each one's id once it is acknowledged. */
const [dataFolder = ""] = process.argv.slice(2);
const storage = await openSqliteStorage({ dataFolder });
const database = storage.forOwner("anna");
const tasks = createTaskService({ database, events: createInProcessEventBus(), ownerId: "anna" });
process.stdout.write("open\n");
for (let number = 1; ; number += 1) {
  const [created] = await tasks.create([{ input: { title: `Task ${number}`, tags: ["written"] } }], {
    actor: { type: "user" },
  });
  process.stdout.write(`${created?.taskId}\n`);
}
