import type { Identity, TokenTable } from "./auth/token-table.ts";
import type { SimulatedEndpoint } from "./catalogue/endpoint.ts";
import type { SimulatorClock } from "./clock.ts";
import type { FaultBook } from "./faults/fault-book.ts";
import type { FaultEffects } from "./faults/fault-effects.ts";
import type { RateAccount } from "./rates/rate-account.ts";
import type { RequestLog } from "./request-log.ts";
import type { ScriptBook } from "./script-book.ts";
import type { WorkspaceOptions } from "./workspace-options.ts";

/** What all routes of one workspace share. */
export interface WorkspaceState {
  readonly options: WorkspaceOptions;
  readonly seed: string;
  readonly clock: SimulatorClock;
  readonly strict: boolean;
  readonly endpoints: ReadonlyMap<string, SimulatedEndpoint>;
  readonly tokens: TokenTable;
  readonly faults: FaultBook;
  readonly requests: RequestLog;
  readonly scripts: ScriptBook;
  readonly rates: RateAccount;
  /** When each endpoint that sleeps was first called and last used, in milliseconds. */
  readonly awake: Map<string, { readonly since: number; lastUse: number }>;
  readonly workspaceId: string;
  readonly accountId: string;
  readonly label: string;
}

/** One call on its way through. */
export interface Call {
  readonly state: WorkspaceState;
  readonly request: Request;
  readonly url: URL;
  /** The named pieces of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  readonly requestId: string;
  /** Place in the request log. */
  readonly sequence: number;
  readonly effects: FaultEffects;
  /** Nobody in particular, on the few paths that ask for no credential. */
  readonly identity: Identity;
}
