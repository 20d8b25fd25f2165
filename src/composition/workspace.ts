import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import type { Config } from "../config.ts";
import { tokenCredential } from "../databricks/credential.ts";
import type { DatabricksOptions } from "../databricks/databricks-options.ts";
import { DatabricksService } from "../databricks/databricks-service.ts";
import { fetchTransport } from "../databricks/fetch-transport.ts";
import { resolveCredential, resolveForStart } from "../databricks/resolve-credential.ts";
import type { Transport } from "../databricks/transport.ts";
import type { SavedConnection } from "../saved-connection.ts";
import { withSimulatedModels } from "./simulated-models.ts";
import {
  createSwitchingWorkspace,
  type PersonalWorkspace,
  type WorkspaceCredentials,
} from "../server/workspace.ts";
import type { Log } from "../server/log.ts";
import { CaroleError } from "../shared/errors.ts";

/** Where the simulated workspace "is". The name is never looked up: its transport is a function call. */
const simulatedHost = "http://simulated-workspace.localhost";
const simulatedToken = `dapi${"0".repeat(32)}`;

/**
 * The workspace that answers: the real one where credentials are, else the simulated one in this process. Both are the
 * same `DatabricksService`; only the transport differs.
 */
export async function composeWorkspace(config: Config, saved: SavedConnection | undefined, log: Log) {
  const network = openNetwork(config);
  const service = (
    options: Pick<
      DatabricksOptions,
      "mode" | "host" | "credential" | "transport" | "workspaceId" | "trouble"
    >,
  ) =>
    new DatabricksService({
      ...options,
      defaultModel: config.environment.DEFAULT_AI_MODEL ?? null,
      chatBasePath: config.environment.DATABRICKS_CHAT_PATH ?? null,
      timeouts: {
        connectMs: config.environment.CAROLE_CONNECT_TIMEOUT_MS,
        firstByteMs: config.environment.CAROLE_FIRST_BYTE_TIMEOUT_MS,
        idleMs: config.environment.CAROLE_IDLE_TIMEOUT_MS,
      },
      log: ({ type, ...facts }) => log.info(`databricks-${type}`, facts),
    });
  const found = resolveForStart({
    ...(saved === undefined ? {} : { explicit: { host: saved.host, token: saved.token } }),
    environment: environmentValues(config),
    profile: config.environment.DATABRICKS_CONFIG_PROFILE ?? null,
    profileFile: readProfileFile(config),
    cliAvailable: findCli(config) !== null,
    tokenExpiresAt: saved === undefined ? tokenExpiry(config) : null,
    transport: network,
  });
  // Who set something that can't be used wanted a workspace: simulating one instead would hide it.
  const isWanted = found.credential !== null || found.trouble !== null;
  const mode = config.environment.DATABRICKS_ENV ?? (isWanted ? "production" : "development");
  const simulated = async () =>
    service({
      mode: "development",
      host: simulatedHost,
      credential: tokenCredential(simulatedToken, "the simulator"),
      transport: fetchTransport((await simulatedWorkspace(config)).fetch),
    });
  const first = mode === "production" ? service({ mode, ...found, transport: network }) : await simulated();
  const workspace = createSwitchingWorkspace({
    service: first,
    serviceFor: ({ host, token }: WorkspaceCredentials) => {
      if (config.environment.DATABRICKS_ENV === "development") throw staysSimulated();
      const target = resolveCredential({ explicit: { host, token }, environment: {}, transport: network });
      return service({ mode: "production", ...target, transport: network });
    },
  });
  let standIn: Promise<DatabricksService> | undefined;
  const openStandIn = (): Promise<DatabricksService> => (standIn ??= simulated());
  const model = withSimulatedModels(workspace, openStandIn);
  const modelFor = (token: string): PersonalWorkspace => {
    const personal = workspace.asUser(token);
    return { ...withSimulatedModels(personal, openStandIn), proxy: personal.proxy };
  };
  return { workspace, model, modelFor, first, secrets: found.secrets, closeNetwork: () => network.close() };
}

/**
 * The way to the workspace, through the company's proxy where there is one. Loaded when it is first taken: on the simulated
 * workspace nothing goes out.
 */
export function openNetwork(config: Config): Transport & { close(): Promise<void> } {
  const open = async () => {
    const { undiciTransport } = await import("../databricks/undici-transport.ts");
    return undiciTransport({
      httpsProxy: config.environment.HTTPS_PROXY ?? null,
      httpProxy: config.environment.HTTP_PROXY ?? null,
      noProxy: config.environment.NO_PROXY ?? null,
      extraCertificates: extraCertificates(config)?.text ?? null,
    });
  };
  let opened: ReturnType<typeof open> | undefined;
  const transport: Transport = async (request) => (await (opened ??= open()))(request);
  return Object.assign(transport, { close: async () => (await opened)?.close() });
}

/** Loaded only where it is used: a company's server needs no simulator in memory. */
async function simulatedWorkspace(config: Config) {
  const [{ createBrain }, { createWorkspace }] = await Promise.all([
    import("../simulator/brain/brain.ts"),
    import("../simulator/workspace.ts"),
  ]);
  const { CAROLE_SIMULATOR_FIRST_TOKEN_MS: firstTokenMs, CAROLE_SIMULATOR_TOKEN_MS: perTokenMs } =
    config.environment;
  return createWorkspace({
    brain: createBrain(),
    catalogue: "guide",
    timeZone: config.timeZone,
    ...(firstTokenMs + perTokenMs > 0 ? { pacing: { firstTokenMs, perTokenMs } } : {}),
  });
}

export function environmentValues({ environment }: Config) {
  return {
    host: environment.DATABRICKS_HOST ?? null,
    token: environment.DATABRICKS_TOKEN ?? null,
    clientId: environment.DATABRICKS_CLIENT_ID ?? null,
    clientSecret: environment.DATABRICKS_CLIENT_SECRET ?? null,
    scopes: environment.DATABRICKS_OAUTH_SCOPE ?? null,
    workspaceId: environment.DATABRICKS_WORKSPACE_ID ?? null,
    authType: environment.DATABRICKS_AUTH_TYPE ?? null,
    cliPath: environment.DATABRICKS_CLI_PATH ?? null,
  };
}

export function readProfileFile({ environment }: Config): string | null {
  const file = environment.DATABRICKS_CONFIG_FILE ?? join(homedir(), ".databrickscfg");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Personal access tokens do not tell when they end; a person may note it. */
function tokenExpiry({ environment }: Config): Date | null {
  const day = environment.DATABRICKS_TOKEN_EXPIRES;
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}

/** A company's own certificate authority. Node reads this variable from its own environment alone, not from `.env`. */
export function extraCertificates({ environment }: Config): { file: string; text: string | null } | null {
  const file = environment.NODE_EXTRA_CA_CERTS;
  if (file === undefined) return null;
  return { file, text: existsSync(file) ? readFileSync(file, "utf8") : null };
}

/** Where the databricks command is; null when it is not installed. */
export function findCli({ environment, searchPath }: Config): string | null {
  const told = environment.DATABRICKS_CLI_PATH;
  if (told !== undefined) return existsSync(told) ? told : null;
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, "databricks")).find((path) => existsSync(path)) ?? null;
}

function staysSimulated(): CaroleError {
  return new CaroleError(
    "invalid_request",
    "DATABRICKS_ENV=development keeps Carole on the simulated workspace.",
    {
      hint: "Remove DATABRICKS_ENV, or set it to production, and start again.",
    },
  );
}
