import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Task } from "../../src/shared/task.ts";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { startBalancer, type Balancer } from "./support/balancer.ts";
import { BusyTalker } from "./support/busy-talker.ts";
import { BusyPerson } from "./support/busy-person.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const people = 50;
/** Of whom so many talk, too. */
const talking = 3;
const workMs = 12_000;
const killAfterMs = 3_000;
const restartAfterMs = 6_000;
/** After that no answer counts as being written by an instance that is gone. */
const abandonedMs = 40_000;
/** "Within seconds": a screen that was cut off has everything again. How long it took is told; a slow machine gets longer. */
const screenMs = 30_000;

const percentile = (values: readonly number[], share: number): number =>
  Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0);

describe("fifty people on three instances and one PostgreSQL", () => {
  let postgres: RunningPostgres;
  let instances: RunningProcess[] = [];
  let balancer: Balancer;
  const staff: BusyPerson[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    const url = await postgres.createDatabase("busy");
    // As Databricks Apps, so that the one in front says who asks.
    const environment = {
      DATABASE_URL: url,
      DATABRICKS_APP_NAME: "carole",
      DATABRICKS_APP_PORT: "0",
      HOST: "127.0.0.1",
      CAROLE_LOG_LEVEL: "error",
      CAROLE_SIMULATOR_TOKEN_MS: "20",
    };
    instances = await Promise.all([1, 2, 3].map(() => startCarole(temporaryFolder(), environment)));
    balancer = await startBalancer(instances.map((instance) => instance.url));
  });
  afterAll(async () => {
    for (const person of staff) person.leave();
    await balancer?.close();
    await Promise.all(instances.map((instance) => instance.end("SIGKILL")));
    await postgres?.remove();
  });

  async function answersBeingWritten(): Promise<number> {
    const administrator = new Client({
      connectionString: postgres.connectionString.replace(/postgres$/, "busy"),
    });
    await administrator.connect();
    const { rows } = await administrator.query<{ id: string }>(
      "select id from messages where status = 'streaming'",
    );
    await administrator.end();
    return rows.length;
  }

  it("lose no acknowledged write and get none twice, though an instance is killed and the database restarts", async () => {
    const began = Date.now();
    for (let index = 0; index < people; index += 1)
      staff.push(new BusyPerson(balancer.url, `person-${index}`));
    const watching = staff.map((person) => person.watch());
    const working = Promise.all(staff.map((person) => person.workUntil(began + workMs)));
    // Heard of below, when the accidents are over; until then it must not end the test for a wrong reason.
    working.catch(() => undefined);
    const talkers = Array.from({ length: talking }, (_unused, index) => new BusyTalker(balancer.url, index));
    const talks = talkers.map((talker) => talker.talkUntil(began + workMs));

    await pause(killAfterMs);
    await instances[1]!.end("SIGKILL");
    await pause(restartAfterMs - killAfterMs);
    await postgres.stop();
    await postgres.start();
    await working;
    const worked = Date.now();

    const lists = new Map<BusyPerson, Task[]>();
    for (const person of staff) lists.set(person, await person.tasks());
    for (const [person, tasks] of lists) {
      const acknowledged = Object.fromEntries(person.acknowledged);
      expect(Object.fromEntries(tasks.map((task) => [task.id, task.title]))).toEqual(acknowledged);
      expect(new Set(tasks.map((task) => task.title)).size).toBe(tasks.length);
    }

    const isRight = (person: BusyPerson): boolean => {
      const tasks = lists.get(person) ?? [];
      const same = tasks.every((task) => person.screen.get(task.id)?.version === task.version);
      return same && person.screen.size === tasks.length;
    };
    while (!staff.every(isRight) && Date.now() - worked < screenMs) await pause(50);
    const rightMs = Date.now() - worked;
    // Told in short: what a whole person holds would fill pages.
    const lacking = staff
      .filter((person) => !isRight(person))
      .map((person) => person.state(lists.get(person) ?? []));
    expect(lacking).toEqual([]);

    const latencies = staff.flatMap((person) => person.latencies);
    const sum = (count: (person: BusyPerson) => number): number =>
      staff.reduce((total, person) => total + count(person), 0);
    process.stdout.write(
      `${latencies.length} writes acknowledged, p50 ${percentile(latencies, 0.5)} ms, p95 ${percentile(latencies, 0.95)} ms, ` +
        `longest ${percentile(latencies, 0.9999)} ms; ${sum(({ retries }) => retries)} tried again, ` +
        `${sum(({ replays }) => replays)} answered by their key; ${sum(({ reconnects }) => reconnects)} screens came back, ` +
        `all right ${rightMs} ms after the last write\n`,
    );
    expect(sum(({ reconnects }) => reconnects)).toBeGreaterThan(0);

    await Promise.all(talks);
    // Once more when all is calm again, so that each of them is seen in any case.
    await Promise.all(talkers.map((talker) => talker.talkOnce()));
    const total = (count: (talker: BusyTalker) => number): number =>
      talkers.reduce((all, talker) => all + count(talker), 0);
    const lags = talkers.flatMap((talker) => talker.lags);
    process.stdout.write(
      `${total(({ followedElsewhere }) => followedElsewhere)} answers followed on another instance, frames ` +
        `${percentile(lags, 0.5)} ms later (p95 ${percentile(lags, 0.95)}), ${total(({ interrupted }) => interrupted)} ended ` +
        `by an accident; ${total(({ stopped }) => stopped)} stopped, ${total(({ approved }) => approved)} approved\n`,
    );
    expect(talkers.flatMap(({ wrong }) => wrong)).toEqual([]);
    for (const count of [total((one) => one.followedElsewhere), total((one) => one.stopped)]) {
      expect(count).toBeGreaterThan(0);
    }
    expect(total(({ approved }) => approved)).toBeGreaterThan(0);
    await vi.waitFor(async () => expect(await answersBeingWritten()).toBe(0), {
      timeout: abandonedMs,
      interval: 500,
    });
    for (const person of staff) person.leave();
    await Promise.all(watching);
  }, 400_000);
});
