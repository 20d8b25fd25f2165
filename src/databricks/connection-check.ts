import type {
  Connection,
  ConnectionMode,
  ConnectionStep,
  StepName,
  StepState,
} from "../shared/connection.ts";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { ModelInfo } from "../shared/model.ts";
import type { Timing } from "./timing.ts";
import { RefusedError } from "./workspace-call.ts";
import type { WorkspaceClient } from "./workspace-client.ts";

export interface CheckParts {
  readonly mode: ConnectionMode;
  readonly client: WorkspaceClient;
  readonly timing: Timing;
  readonly signal: AbortSignal;
  readonly models: (signal: AbortSignal) => Promise<readonly ModelInfo[]>;
  /** A tiny chat call, which costs tokens; only when it was asked for. */
  readonly chat: ((signal: AbortSignal) => Promise<string>) | null;
}

/** What a step found. A step that throws has failed. */
interface Finding {
  readonly state: StepState;
  readonly message: string;
  readonly hint?: string;
}

/** A token that ends within this time is told of beforehand. */
const noticeMs = 7 * 24 * 3_600_000;

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
    await this.#step("configuration", async () => this.#configuration());
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
      finding = failed(error);
    }
    const ms = Math.round(this.#parts.timing.now() - began);
    this.#steps.push({ name, state: finding.state, ms, message: finding.message, hint: finding.hint ?? "" });
    this.#stopped = finding.state === "failed";
  }

  #configuration(): Finding {
    const { host, credential } = this.#parts.client.target;
    if (host === null) {
      return {
        state: "failed",
        message: "No workspace is set.",
        hint: "Set DATABRICKS_HOST, or enter the address in the settings.",
      };
    }
    if (credential === null) {
      return {
        state: "failed",
        message: "No token is set.",
        hint: "Set DATABRICKS_TOKEN, or enter a token in the settings.",
      };
    }
    return { state: "ok", message: `Uses ${credential.describe}.` };
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
      const harmless =
        isNotOffered(error) || error.code === "not_permitted" || error.code === "upstream_rejected";
      if (!harmless) throw error;
      this.#me = { error };
    }
    return this.#expiry() ?? { state: "ok", message: "The workspace takes the token." };
  }

  #expiry(): Finding | null {
    const { credential } = this.#parts.client.target;
    const expiresAt = credential?.expiresAt?.() ?? null;
    if (credential?.renew !== undefined || expiresAt === null) return null;
    const left = expiresAt.getTime() - this.#parts.timing.now();
    const day = expiresAt.toISOString().slice(0, 10);
    if (left > noticeMs) return { state: "ok", message: `The token holds until ${day}.` };
    return {
      state: "warning",
      message: left > 0 ? `The token ends on ${day}.` : `The token ended on ${day}, as far as is known.`,
      hint: "Make a new token in the workspace and enter it in the settings.",
    };
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

/** It answers, but does not know this call: an older workspace, or something that speaks only a part of the API. */
function isNotOffered(error: CaroleError): boolean {
  return error instanceof RefusedError && error.facts.status === 404 && !error.facts.html;
}

function failed(error: CaroleError): Finding {
  const id = error.requestId === undefined ? "" : ` (request id ${error.requestId})`;
  return { state: "failed", message: error.message + id, hint: error.hint };
}

function userName(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  for (const key of ["userName", "displayName", "id"] as const) {
    const value = (body as Record<string, unknown>)[key];
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

/** Clusters are an extra and who one is a courtesy: neither makes a connection worse that can chat. */
function overallState(steps: readonly ConnectionStep[]): Connection["state"] {
  if (steps.some((step) => step.state === "failed")) return "failed";
  const counts = (step: ConnectionStep) => step.name !== "clusters" && step.name !== "identity";
  return steps.some((step) => step.state === "warning" && counts(step)) ? "degraded" : "ok";
}
