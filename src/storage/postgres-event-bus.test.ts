import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eventBusContract } from "../events/event-bus.contract.ts";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import type { CaroleEvent } from "../shared/event.ts";
import { newId } from "../shared/id.ts";
import { createTaskService } from "../tasks/create-task-service.ts";
import { byUser } from "../tasks/testing/open-tasks.ts";
import { openPostgresStorage } from "./postgres.ts";
import { createPostgresEventBus } from "./postgres-event-bus.ts";
import { openPostgresLine } from "./postgres-line.ts";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.ts";

let postgres: RunningPostgres;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
  await postgres?.remove();
});

/** One instance of Carole: its own storage, connections and listeners. */
async function anInstance() {
  const errors: unknown[] = [];
  const connection = { connectionString: postgres.connectionString };
  const storage = await openPostgresStorage({ connection });
  const line = await openPostgresLine({
    connection,
    onError: (error) => errors.push(error),
    retryMs: 300,
  });
  const bus = createPostgresEventBus({
    line,
    local: createInProcessEventBus({ onError: (error) => errors.push(error) }),
    log: (ownerId) => storage.forOwner(ownerId).changes,
    onError: (error) => errors.push(error),
    pollMs: 300,
  });
  closing.push(async () => {
    bus.close();
    await line.close();
    await storage.close();
  });
  const tasks = (ownerId: string) =>
    createTaskService({ database: storage.forOwner(ownerId), events: bus, ownerId });
  return { bus, errors, tasks };
}

const seqsOf = (events: readonly CaroleEvent[]): number[] =>
  events.flatMap((event) => (event.type === "task-changed" ? [event.seq] : []));

describe("events within one instance on PostgreSQL", () => {
  eventBusContract(anInstance);
});

describe("events of several instances", () => {
  it("reach all of them, each change once and in the order of the log", async () => {
    const instances = [await anInstance(), await anInstance(), await anInstance()];
    const owner = newId();
    const heard = instances.map(({ bus }) => {
      const events: CaroleEvent[] = [];
      bus.subscribe(owner, (event) => events.push(event));
      return events;
    });
    await instances[0]!.tasks(owner).create([{ input: { title: "First" } }], byUser);
    await vi.waitFor(() => expect(heard.map((events) => events.length)).toEqual([1, 1, 1]), 5000);
    await Promise.all(
      Array.from({ length: 30 }, (_unused, index) =>
        instances[index % 3]!.tasks(owner).create([{ input: { title: `Task ${index}` } }], byUser),
      ),
    );
    await vi.waitFor(() => expect(heard.map((events) => events.length)).toEqual([31, 31, 31]), 5000);
    for (const events of heard) {
      const seqs = seqsOf(events);
      expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
      expect(new Set(seqs).size).toBe(31);
    }
  });

  it("that are no changes reach the others too, but no other owner", async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    const [owner, other] = [newId(), newId()];
    const heard: CaroleEvent[] = [];
    const strangers: CaroleEvent[] = [];
    two.bus.subscribe(owner, (event) => heard.push(event));
    two.bus.subscribe(other, (event) => strangers.push(event));
    one.bus.publish(owner, { type: "turn-started", conversationId: "1" });
    await vi.waitFor(() => expect(heard).toEqual([{ type: "turn-started", conversationId: "1" }]), 5000);
    expect(strangers).toEqual([]);
  });

  it("are not lost when the line between them breaks", async () => {
    const [one, two] = [await anInstance(), await anInstance()];
    const owner = newId();
    const heard: CaroleEvent[] = [];
    two.bus.subscribe(owner, (event) => heard.push(event));
    const create = (title: string) => one.tasks(owner).create([{ input: { title } }], byUser);
    await create("Before");
    await vi.waitFor(() => expect(heard).toHaveLength(1), 5000);
    const breaker = new Client({ connectionString: postgres.connectionString });
    await breaker.connect();
    await breaker.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'carole events'",
    );
    await breaker.end();
    await create("During");
    await vi.waitFor(() => expect(heard).toHaveLength(2), 5000);
    await create("After");
    await vi.waitFor(() => expect(heard).toHaveLength(3), 5000);
    expect(two.errors.length).toBeGreaterThan(0);
  });
});
