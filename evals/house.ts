import { composeWorkspace } from "../src/composition/workspace.ts";
import type { Config } from "../src/config.ts";
import { createInProcessEventBus } from "../src/events/in-process-event-bus.ts";
import { createApp, type OwnerServices } from "../src/server/app.ts";
import { newId } from "../src/shared/id.ts";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import { createRuleService } from "../src/rules/create-rule-service.ts";
import { createTaskService } from "../src/tasks/create-task-service.ts";
import { createTools } from "../src/tools/index.ts";

export const evalTimeZone = "Europe/Berlin";
export const evalStart = new Date("2026-11-23T08:00:00Z");

/** Carole with all her real parts, on a database in memory, with an owner of its own for every scenario. */
export interface House {
  readonly modelNames: () => Promise<readonly string[]>;
  /** A request of one owner, as a door would pass it on. */
  request(owner: string, path: string, body?: unknown): Promise<Response>;
  owner(owner: string): OwnerServices;
  close(): Promise<void>;
}

const ownerHeader = "x-scenario";
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function openHouse(config: Config): Promise<House> {
  // Time stands still: what "tomorrow" and "in an hour" mean must not depend on how fast a model answers.
  const clock = (): Date => evalStart;
  const { workspace, closeNetwork } = await composeWorkspace(
    { ...config, timeZone: evalTimeZone },
    undefined,
    silent,
  );
  const storage = await openSqliteStorage({ path: ":memory:", clock });
  const events = createInProcessEventBus();
  const owners = new Map<string, OwnerServices>();
  const owner = (ownerId: string): OwnerServices => {
    const known = owners.get(ownerId);
    if (known !== undefined) return known;
    const database = storage.forOwner(ownerId);
    const tasks = createTaskService({ database, events, ownerId, clock, newId, timeZone: evalTimeZone });
    const { conversations, idempotency, approvals, frames, changes, transaction } = database;
    const rules = createRuleService({ database, events, ownerId, clock, newId });
    const rest = { conversations, idempotency, approvals, frames, changes, transaction };
    const services = { tasks, rules, ...rest };
    owners.set(ownerId, services);
    return services;
  };
  const app = createApp({
    version: "eval",
    storageKind: storage.kind,
    owner,
    events,
    databricks: workspace,
    model: workspace,
    tools: (ownerId) => createTools(owner(ownerId)),
    clock,
    timeZone: evalTimeZone,
    log: silent,
    guards: { host: "127.0.0.1", port: 0, allowedHosts: ["carole.eval"], maxBodyBytes: 512 * 1024 },
    staticFolder: null,
    identity: { source: "local", ownerOf: (header) => header(ownerHeader) ?? "nobody" },
  });
  return {
    modelNames: async () => (await workspace.models()).map(({ name }) => name),
    request: async (ownerId, path, body) =>
      app.request(`http://carole.eval${path}`, {
        headers: { [ownerHeader]: ownerId, host: "carole.eval", "content-type": "application/json" },
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      }),
    owner,
    close: async () => {
      workspace.close();
      await closeNetwork();
      await storage.close();
    },
  };
}
