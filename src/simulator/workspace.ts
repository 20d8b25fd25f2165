import { TokenTable } from "./auth/token-table.ts";
import type { SimulatedEndpoint } from "./catalogue/endpoint.ts";
import { fullCatalogue } from "./catalogue/full-catalogue.ts";
import { guideCatalogue } from "./catalogue/guide-catalogue.ts";
import { systemClock } from "./clock.ts";
import { FaultBook } from "./faults/fault-book.ts";
import { RateAccount } from "./rates/rate-account.ts";
import { RequestLog } from "./request-log.ts";
import { ScriptBook } from "./script-book.ts";
import { hexDigest } from "./seeded-random.ts";
import { serveCall } from "./serve-call.ts";
import type { Workspace, WorkspaceOptions } from "./workspace-options.ts";
import type { WorkspaceState } from "./workspace-state.ts";

export type { Workspace, WorkspaceOptions } from "./workspace-options.ts";

function catalogueOf(options: WorkspaceOptions): readonly SimulatedEndpoint[] {
  const { catalogue = "guide" } = options;
  if (catalogue === "guide") return guideCatalogue;
  return catalogue === "full" ? fullCatalogue : catalogue;
}

function createState(
  options: WorkspaceOptions,
  catalogue: readonly SimulatedEndpoint[],
  label: string,
): WorkspaceState {
  const seed = String(options.seed ?? "carole");
  const clock = options.clock ?? systemClock;
  const tokens = new TokenTable(options.openTokens ?? options.tokens === undefined);
  for (const [token, about] of Object.entries(options.tokens ?? {})) tokens.add(token, about, clock.now());
  return {
    options,
    seed,
    clock,
    strict: options.strict ?? true,
    endpoints: new Map(catalogue.map((endpoint) => [endpoint.name, endpoint])),
    tokens,
    faults: new FaultBook(seed),
    requests: new RequestLog(),
    scripts: new ScriptBook(),
    rates: new RateAccount(options.rateLimits ?? {}),
    awake: new Map(),
    workspaceId: `7474${BigInt(`0x${hexDigest(seed, "workspace").slice(0, 10)}`)
      .toString()
      .padStart(13, "0")
      .slice(0, 12)}`,
    accountId: hexDigest(seed, "account").slice(0, 32),
    label,
  };
}

/**
 * A Databricks workspace on this machine: the same paths, manners, limits and failures over the same wire. It needs no
 * port: hand `workspace.fetch` to a client instead of the real one.
 */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const label = options.label ?? "Simulated Databricks workspace (Carole)";
  if (!/simulat/i.test(label)) {
    throw new Error(`A simulated workspace must say that it is one; its label "${label}" does not.`);
  }
  const catalogue = catalogueOf(options);
  const state = createState(options, catalogue, label);
  return {
    fetch: (request) => serveCall(state, request),
    requests: state.requests,
    faults: state.faults,
    script: (...replies) => state.scripts.add(...replies),
    catalogue,
    label,
  };
}
