import type { TokenOptions } from "./auth/token-table.ts";
import type { Brain } from "./brain-seam.ts";
import type { SimulatedEndpoint } from "./catalogue/endpoint.ts";
import type { SimulatorClock } from "./clock.ts";
import type { FaultBook } from "./faults/fault-book.ts";
import type { RateLimits } from "./rates/rate-account.ts";
import type { RequestLog } from "./request-log.ts";
import type { ScriptedReply } from "./script-book.ts";

export interface Pacing {
  readonly firstTokenMs: number;
  readonly perTokenMs: number;
}

export interface SimulatedCluster {
  readonly name: string;
  readonly state: "PENDING" | "RUNNING" | "TERMINATED" | "ERROR";
}

export interface WorkspaceOptions {
  /** Who answers. */
  readonly brain: Brain;
  readonly clock?: SimulatorClock;
  /** Same seed, same requests: same bytes. */
  readonly seed?: string | number;
  /** The tokens that are known, each with whom it speaks for. */
  readonly tokens?: Readonly<Record<string, TokenOptions>>;
  /** Take any well-formed token. The default when no table of tokens is given. */
  readonly openTokens?: boolean;
  /** OAuth clients (service principals) by client id. Any is taken when the tokens are open. */
  readonly clients?: Readonly<
    Record<string, { readonly secret: string; readonly scopes?: readonly string[] }>
  >;
  /** The guide's three models, every kind there is, or one's own list. */
  readonly catalogue?: "guide" | "full" | readonly SimulatedEndpoint[];
  readonly clusters?: readonly SimulatedCluster[];
  /** No delays when absent. */
  readonly pacing?: Pacing;
  /** No limits when absent. */
  readonly rateLimits?: RateLimits;
  /** Unknown fields, parameters, schemas and transcripts are judged as the real servers judge them. Default true. */
  readonly strict?: boolean;
  /** What to do about a tool's schema with more than 16 keys. */
  readonly keyLimit?: "warn" | "refuse";
  /** A host of several workspaces: without the header that names one, it shows its login page. */
  readonly unifiedHost?: boolean;
  /** Whether `/ai-gateway` is there. Default true. */
  readonly gateway?: boolean;
  /** The largest body that is taken. */
  readonly maxBodyBytes?: number;
  /** Writes of a stream are cut into pieces of so many bytes. */
  readonly splitBytes?: number;
  /** Answers are given for this zone where a transcript names none. */
  readonly timeZone?: string;
  /** Said in a header of every response; must say that this is a simulator. */
  readonly label?: string;
}

/** A Databricks workspace on this machine. */
export interface Workspace {
  /** What `fetch` would give from a real workspace. Works without a port; rejects as `fetch` does when a connection breaks. */
  fetch(request: Request): Promise<Response>;
  readonly requests: RequestLog;
  readonly faults: FaultBook;
  /** Replies to give before the brain is asked. */
  script(...replies: readonly ScriptedReply[]): void;
  readonly catalogue: readonly SimulatedEndpoint[];
  readonly label: string;
}
