import type { Connection, ConnectionMode, ConnectionStep, StepName } from "../shared/connection.ts";
import { type CaroleError, toCaroleError } from "../shared/errors.ts";
import type { ModelInfo } from "../shared/model.ts";
import {
  configurationFinding,
  expiryFinding,
  failedFinding,
  isNotOffered,
  overallState,
  userName,
  type Finding,
} from "./connection-findings.ts";
import type { Timing } from "./timing.ts";
import type { WorkspaceClient } from "./workspace-client.ts";

/** What is known of it before anything was asked. */
export const uncheckedConnection = (mode: ConnectionMode, host: string | null): Connection => ({
  mode,
  host,
  user: null,
  simulated: mode === "development",
  state: "checking",
  checkedAt: null,
  steps: [],
});

export interface CheckParts {
  readonly mode: ConnectionMode;
  readonly client: WorkspaceClient;
  readonly timing: Timing;
  readonly signal: AbortSignal;
  readonly models: (signal: AbortSignal) => Promise<readonly ModelInfo[]>;
  /** A tiny chat call, which costs tokens; only when it was asked for. */
  readonly chat: ((signal: AbortSignal) => Promise<string>) | null;
}

/**
 * Looks at everything on the way to an answer, one step after the other, so that the first thing wrong is the one that is shown. The
 * same check serves the status pill and `carole doctor`.
 */
export async function checkConnection(parts: CheckParts): Promise<Connection> {
  const check = new Check(parts);
  await check.run();
  return check.connection();
}

class Check {
  readonly #parts: CheckParts;
  readonly #steps: ConnectionStep[] = [];
  #user: string | null = null;
  #me: { readonly body?: unknown; readonly error?: CaroleError } = {};
  #stopped = false;

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  async run(): Promise<void> {
    await this.#step("configuration", async () => configurationFinding(this.#parts.client.target));
    await this.#step("host", () => this.#host());
    await this.#step("token", () => this.#token());
    await this.#step("identity", () => this.#identity());
    await this.#step("models", () => this.#models());
    await this.#step("clusters", () => this.#clusters());
    if (this.#parts.chat !== null) await this.#step("chat", () => this.#chat());
  }

  connection(): Connection {
    const { mode, client, timing } = this.#parts;
    return {
      mode,
      host: client.target.host,
      user: this.#user,
      simulated: mode === "development",
      state: overallState(this.#steps),
      checkedAt: new Date(timing.now()).toISOString(),
      steps: this.#steps,
    };
  }

  /** Runs one step; after a failed one the rest is skipped. */
  async #step(name: StepName, look: () => Promise<Finding>): Promise<void> {
    if (this.#stopped) {
      this.#steps.push({
        name,
        state: "skipped",
        ms: null,
        message: "Not looked at, because an earlier step failed.",
        hint: "",
      });
      return;
    }
    const began = this.#parts.timing.now();
    let finding: Finding;
    try {
      finding = await look();
    } catch (thrown) {
      const error = toCaroleError(thrown);
      if (error.code === "aborted" && this.#parts.signal.aborted) throw error;
      finding = failedFinding(error);
    }
    const ms = Math.round(this.#parts.timing.now() - began);
    this.#steps.push({ name, state: finding.state, ms, message: finding.message, hint: finding.hint ?? "" });
    this.#stopped = finding.state === "failed";
  }

  async #host(): Promise<Finding> {
    try {
      const { body } = await this.#get("/.well-known/databricks-config", true);
      const kind =
        typeof body === "object" && body !== null && "host_type" in body ? String(body.host_type) : "";
      return /account/i.test(kind) && !/unified/i.test(kind)
        ? {
            state: "failed",
            message: "This is the account console, not a workspace.",
            hint: "Use the address of the workspace itself.",
          }
        : { state: "ok", message: `${this.#parts.client.hostName} is a Databricks host.` };
    } catch (thrown) {
      const error = toCaroleError(thrown);
      // It answers; older workspaces and stand-ins do not know this call. The next steps tell more.
      const answers = [
        "wrong_host",
        "not_permitted",
        "token_refused",
        "upstream_rejected",
        "ip_blocked",
        "upstream_failed",
      ].includes(error.code);
      if (!answers) throw error;
      return { state: "ok", message: `${this.#parts.client.hostName} answers.` };
    }
  }

  /** The call that any token may make tells both whether the token holds and whose it is. */
  async #token(): Promise<Finding> {
    const { credential } = this.#parts.client.target;
    await credential?.headers(this.#parts.signal);
    try {
      this.#me = { body: (await this.#get("/api/2.0/preview/scim/v2/Me")).body };
    } catch (thrown) {
      const error = toCaroleError(thrown);
      // Some places do not offer this call, or not to everybody: that says nothing about the token.
      const harmless = ["not_permitted", "upstream_rejected", "upstream_failed"].includes(error.code);
      if (!harmless && !isNotOffered(error)) throw error;
      this.#me = { error };
    }
    return (
      expiryFinding(credential, this.#parts.timing.now()) ?? {
        state: "ok",
        message: "The workspace takes the token.",
      }
    );
  }

  async #identity(): Promise<Finding> {
    this.#user = this.#me.body === undefined ? null : userName(this.#me.body);
    if (this.#user !== null) return { state: "ok", message: `Signed in as ${this.#user}.` };
    const message = "The workspace did not tell who you are.";
    return {
      state: "warning",
      message,
      hint: this.#me.error?.code === "not_permitted" ? this.#me.error.hint : "",
    };
  }

  async #models(): Promise<Finding> {
    const models = await this.#parts.models(this.#parts.signal);
    const ready = models.filter((model) => model.state === "ready");
    if (models.length === 0) {
      return {
        state: "warning",
        message: "The workspace offers no model that can chat.",
        hint: "Ask an administrator to enable the foundation models.",
      };
    }
    return {
      state: "ok",
      message: `${ready.length} of ${models.length} models ready, the default is ${models[0]!.label}.`,
    };
  }

  /** An optional extra: a token made for chatting alone may well be refused here. */
  async #clusters(): Promise<Finding> {
    try {
      const { body } = await this.#get("/api/2.0/clusters/list");
      const clusters = typeof body === "object" && body !== null && "clusters" in body ? body.clusters : [];
      return { state: "ok", message: `${Array.isArray(clusters) ? clusters.length : 0} clusters seen.` };
    } catch (thrown) {
      const error = toCaroleError(thrown);
      if (error.code === "aborted") throw error;
      return {
        state: "warning",
        message: error.message,
        hint: "Carole does not need this: chat works without it.",
      };
    }
  }

  async #chat(): Promise<Finding> {
    return { state: "ok", message: await this.#parts.chat!(this.#parts.signal) };
  }

  #get(path: string, anonymous = false) {
    return this.#parts.client.json({ method: "GET", path, signal: this.#parts.signal, anonymous });
  }
}
