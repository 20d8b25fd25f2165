import type { Connection } from "../shared/connection.ts";
import type { ModelInfo } from "../shared/model.ts";

export interface WorkspaceCredentials {
  readonly host: string;
  readonly token: string;
}

/** One of the three calls of the proxy; the workspace's own path, without a leading slash. */
export interface ProxyCall {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
  readonly body: string | null;
  readonly contentType: string | null;
  readonly signal: AbortSignal;
}

/**
 * What this door needs of the Databricks workspace, real or simulated. Every call has its own deadline and throws
 * CaroleErrors; no answer ever holds the token.
 */
export interface Workspace {
  /** Chat-capable endpoints, from a short-lived memory where there is one. */
  models(): Promise<readonly ModelInfo[]>;
  /** The model of a conversation in which none was chosen. Throws `not_configured` or `model_missing`. */
  defaultModel(): Promise<string>;
  /** Names close to one that is not there, best first. */
  suggest(model: string): Promise<readonly string[]>;
  /** The last known state; never calls out. */
  connection(): Connection;
  /** Runs the steps again. A failed step is told in the answer, not thrown. */
  check(signal?: AbortSignal): Promise<Connection>;
  /** Tries these credentials and takes them into use if they work; otherwise the former ones stay. */
  reconfigure(credentials: WorkspaceCredentials, signal?: AbortSignal): Promise<Connection>;
  /** The workspace's own answer, unchanged, with the token added on the way there. */
  proxy(call: ProxyCall): Promise<Response>;
}
