import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { warmClaims } from "../agent/claims/warm-claims.ts";
import type { Config } from "../config.ts";
import { redact } from "../databricks/redact.ts";
import { loadConnection, saveConnection } from "../saved-connection.ts";
import { createRuleService } from "../rules/create-rule-service.ts";
import { createApp } from "../server/app.ts";
import type { AppDeps, OwnerServices } from "../server/dependencies.ts";
import { assertSafeBinding } from "../server/guards/binding.ts";
import {
  databricksAppsIdentity,
  localIdentity,
  reverseProxyIdentity,
  type Identity,
} from "../server/identity.ts";
import { createJsonLog, type Log } from "../server/log.ts";
import { newId } from "../shared/id.ts";
import type { Storage } from "../storage/storage.ts";
import { beginningWith } from "../tasks/beginning-with.ts";
import { createTaskService } from "../tasks/create-task-service.ts";
import { createTools } from "../tools/index.ts";
import { openStorage } from "./storage.ts";
import { composeWorkspace } from "./workspace.ts";

const maxBodyBytes = 512 * 1024;

/** Every real part, joined. Nothing listens yet. */
export async function composeCarole(config: Config, version: string) {
  const clock = (): Date => new Date();
  const saved = loadConnection(config.dataFolder);
  const secrets = [...config.secrets, ...(saved === undefined ? [] : [saved.token])];
  const log = leveledLog(config, secrets);
  const identity = identityOf(config);
  assertSafeBinding(config.host, identity);
  const {
    workspace,
    model,
    modelFor,
    closeNetwork,
    secrets: found,
  } = await composeWorkspace(config, saved, log);
  secrets.push(...found);
  const proofs = [...proofsIn(config), ...found];
  const opened = await openStorage(config, log, clock);
  const { storage, events, turnSignals, state, close: closeStorage } = opened;
  const { timeZone } = config;
  // Beside the requests of whoever comes first, so that the first answer does not end late; a server that nobody
  // uses keeps the memory free.
  const warm = (): void => void warmClaims(() => setTimeout(warmingPause, undefined, { ref: false }));
  const parts = (ownerId: string): ServiceParts => ({ events, ownerId, clock, newId, timeZone });
  const { owner, owners, tools } = perOwner(storage, parts, warm);
  workspace.onChanged(() => {
    for (const ownerId of owners()) events.publish(ownerId, { type: "connection-changed" });
  });
  const app = createApp({
    version,
    get storageKind() {
      return state();
    },
    owner,
    events,
    ...(turnSignals === undefined ? {} : { turnSignals }),
    databricks: workspace,
    model,
    tools,
    clock,
    timeZone: config.timeZone,
    log,
    guards: { host: config.host, port: config.port, allowedHosts: config.allowedHosts, maxBodyBytes },
    staticFolder: staticFolder(config),
    saveConnection: async (host, token) => {
      secrets.push(token);
      proofs.push(token);
      saveConnection(config.dataFolder, { host, token, savedAt: clock().toISOString() });
    },
    secrets: () => proofs,
    identity,
    ...(config.databricksApp ? { modelFor } : {}),
  });
  const close = async (): Promise<void> => {
    workspace.close();
    await closeNetwork();
    await closeStorage();
  };
  return { app, watch: () => workspace.watch(), close };
}
const warmingPause = 500;

/** Those of the workspace alone: the password of a database may be a word that people write. */
const proofsIn = ({ environment }: Config): string[] =>
  [environment.DATABRICKS_TOKEN, environment.DATABRICKS_CLIENT_SECRET].filter(
    (secret) => secret !== undefined,
  );

type ServiceParts = Omit<Parameters<typeof createTaskService>[0], "database">;

function perOwner(
  storage: Storage,
  parts: (ownerId: string) => ServiceParts,
  onFirst: () => void,
): { owner: AppDeps["owner"]; owners: () => Iterable<string>; tools: AppDeps["tools"] } {
  const known = new Map<string, OwnerServices>();
  const owner = (ownerId: string): OwnerServices => {
    const existing = known.get(ownerId);
    if (existing !== undefined) return existing;
    if (known.size === 0) onFirst();
    const database = storage.forOwner(ownerId);
    const { conversations, idempotency, approvals, frames, changes, transaction } = database;
    const services = {
      tasks: createTaskService({ database, ...parts(ownerId) }),
      rules: createRuleService({ database, ...parts(ownerId) }),
      conversations,
      idempotency,
      approvals,
      frames,
      changes,
      transaction,
    };
    known.set(ownerId, services);
    return services;
  };
  return {
    owner,
    owners: () => known.keys(),
    tools(ownerId, inside) {
      if (inside === undefined) return createTools(owner(ownerId));
      const database = beginningWith(storage.forOwner(ownerId), inside);
      const own = { database, ...parts(ownerId) };
      return createTools({ tasks: createTaskService(own), rules: createRuleService(own) });
    },
  };
}

function identityOf({ databricksApp, identityProxy }: Config): Identity {
  if (databricksApp) return databricksAppsIdentity;
  if (identityProxy === null) return localIdentity;
  return reverseProxyIdentity(identityProxy.header, identityProxy.addresses);
}

const levels = ["debug", "info", "warn", "error", "silent"] as const;

function leveledLog(config: Config, secrets: readonly string[]): Log {
  const log = createJsonLog({
    write: (line) => process.stderr.write(`${line}\n`),
    redact: (text) => redact(text, secrets),
    clock: () => new Date(),
  });
  const wanted = levels.indexOf(config.logLevel);
  const at = <Method>(level: (typeof levels)[number], method: Method): Method | (() => void) =>
    levels.indexOf(level) >= wanted ? method : () => undefined;
  return { info: at("info", log.info), warn: at("warn", log.warn), error: at("error", log.error) };
}

/** The built screen: beside the built server, or in dist when the sources run. */
function staticFolder(config: Config): string | null {
  if (config.environment.CAROLE_STATIC === "off") return null;
  const places = [join(import.meta.dirname, "../web"), join(import.meta.dirname, "../../dist/web")];
  // Only a built screen has its assets beside it: the sources lie in a folder of the same name.
  return places.find((place) => existsSync(join(place, "assets"))) ?? null;
}
