import { CaroleError } from "../shared/errors.ts";
import type { DatabricksEvent } from "./databricks-event.ts";
import { Deadline } from "./deadline.ts";
import { factsOfResponse, type ErrorFacts } from "./error-facts.ts";
import { errorFromFacts, errorFromRedirect, type Asked } from "./error-table.ts";
import { errorFromNetwork } from "./network-error.ts";
import { redact } from "./redact.ts";
import type { Timeouts, Timing } from "./timing.ts";
import type { Transport } from "./transport.ts";
import { endings, readText, RefusedError, type Answer, type Call, type Target } from "./workspace-call.ts";

const maxErrorBody = 64 * 1024;

/** One call to the workspace at a time: address, proof, deadlines, and what went wrong in words. No retries here. */
export class WorkspaceClient {
  readonly target: Target;
  readonly #transport: Transport;
  readonly #timing: Timing;
  readonly #timeouts: Timeouts;
  readonly #log: (event: DatabricksEvent) => void;
  /** Proofs that were sent; nothing that leaves this class may contain one. */
  readonly #secrets = new Set<string>();

  constructor(
    target: Target,
    parts: {
      transport: Transport;
      timing: Timing;
      timeouts: Timeouts;
      log: (event: DatabricksEvent) => void;
    },
  ) {
    this.target = target;
    this.#transport = parts.transport;
    this.#timing = parts.timing;
    this.#timeouts = parts.timeouts;
    this.#log = parts.log;
  }

  get hostName(): string {
    return this.target.host?.replace(/^https?:\/\//, "") ?? "the workspace";
  }

  /** A successful answer of a kind that can be read, or a CaroleError. */
  async send(call: Call): Promise<Answer> {
    const answer = await this.open(call);
    try {
      await this.#accept(answer, call);
      return answer;
    } catch (thrown) {
      answer.end();
      throw thrown;
    }
  }

  /** Whatever the workspace answers, refusals too; throws only when there is no answer. */
  async open(call: Call): Promise<Answer> {
    const asked = this.#asked(call);
    const deadline = new Deadline(call.signal);
    const began = this.#timing.now();
    const path = call.path.split("?", 1)[0]!;
    const failure = (thrown: unknown): CaroleError =>
      deadline.reason() ?? errorFromNetwork(thrown, this.hostName);
    try {
      const headers = await this.#headers(call, deadline.signal);
      deadline.limit("answer", call.firstByteMs);
      const response = await this.#transport({
        method: call.method,
        url: this.#address() + call.path,
        headers,
        ...(call.body === undefined ? {} : { body: call.body }),
        signal: deadline.signal,
        connectMs: this.#timeouts.connectMs,
      });
      const requestId = this.#cleanText(response.headers["x-request-id"] ?? null);
      this.#log({
        type: "call",
        method: call.method,
        path,
        status: response.status,
        ms: this.#timing.now() - began,
        requestId,
      });
      return {
        ...endings(response, deadline),
        response,
        requestId,
        deadline,
        failure,
        toError: (facts) => this.#errorFrom(facts, asked),
      };
    } catch (thrown) {
      const error = failure(thrown);
      deadline.end();
      this.#log({
        type: "call-failed",
        method: call.method,
        path,
        code: error.code,
        message: error.message,
        ms: this.#timing.now() - began,
      });
      throw error;
    }
  }

  /** A small JSON answer. */
  async json(
    call: Omit<Call, "firstByteMs"> & { firstByteMs?: number },
  ): Promise<{ body: unknown; headers: Readonly<Record<string, string>> }> {
    const answer = await this.send({
      accept: "application/json",
      firstByteMs: this.#timeouts.controlMs,
      ...call,
    });
    try {
      const text = await readText(answer, 32 * 1024 * 1024);
      return { body: JSON.parse(text), headers: answer.response.headers };
    } catch (thrown) {
      if (thrown instanceof SyntaxError) throw unreadable(this.hostName, answer.requestId);
      throw answer.failure(thrown);
    } finally {
      answer.end();
    }
  }

  #asked(call: Call): Asked {
    return {
      model: call.model ?? null,
      hostName: this.hostName,
      credential: this.target.credential?.kind ?? null,
    };
  }

  #address(): string {
    if (this.target.host !== null) return this.target.host;
    this.#assertUsable();
    throw new CaroleError("not_configured", "No workspace is set.", {
      hint: "Set DATABRICKS_HOST and DATABRICKS_TOKEN, or enter them in the settings.",
    });
  }

  #assertUsable(): void {
    const trouble = this.target.trouble ?? null;
    if (trouble !== null) throw new CaroleError("not_configured", trouble.message, { hint: trouble.hint });
  }

  async #headers(call: Call, signal: AbortSignal): Promise<Record<string, string>> {
    this.#address();
    const proof = call.anonymous ? {} : await this.#proof(signal);
    return {
      ...proof,
      accept: call.accept ?? "application/json",
      // Left out, it would mean that any compression is welcome.
      "accept-encoding": "identity",
      "user-agent": "carole/0.1",
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
      ...(this.target.workspaceId ? { "x-databricks-workspace-id": this.target.workspaceId } : {}),
    };
  }

  async #proof(signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
    if (this.target.credential === null) {
      throw new CaroleError("not_configured", "No token is set.", {
        hint: "Set DATABRICKS_TOKEN, or enter a token in the settings.",
      });
    }
    const headers = await this.target.credential.headers(signal);
    for (const value of Object.values(headers)) this.#secrets.add(value.replace(/^(Bearer|Basic)\s+/i, ""));
    return headers;
  }

  async #accept(answer: Answer, call: Call): Promise<void> {
    const { status, headers } = answer.response;
    const asked = this.#asked(call);
    if (status >= 300 && status < 400)
      throw errorFromRedirect(headers["location"] ?? "", answer.requestId, asked);
    const type = headers["content-type"] ?? "";
    if (status < 300 && /json|event-stream/i.test(type)) return;
    const text = await readText(answer, maxErrorBody).catch((thrown: unknown) => {
      throw answer.failure(thrown);
    });
    if (status < 300 && !/html/i.test(type) && /^\s*(data:|[{[])/.test(text)) {
      throw unreadable(this.hostName, answer.requestId);
    }
    const facts = this.#clean(factsOfResponse(status, headers, text, this.#timing.now()));
    // Anything but data on success is a page of somebody else: a login, a portal, a proxy.
    throw new RefusedError(this.#errorFrom(status < 300 ? { ...facts, html: true } : facts, asked), facts);
  }

  #errorFrom(facts: ErrorFacts, asked: Asked): CaroleError {
    return errorFromFacts(this.#clean(facts), asked);
  }

  /** Nothing that a workspace says is kept before the proofs that were sent to it are taken out: it may repeat them. */
  #clean(facts: ErrorFacts): ErrorFacts {
    return {
      ...facts,
      errorCode: this.#cleanText(facts.errorCode),
      message: this.#cleanText(facts.message),
      param: this.#cleanText(facts.param),
      requestId: this.#cleanText(facts.requestId),
    };
  }

  #cleanText(text: string | null): string | null {
    return text === null ? null : redact(text, [...this.#secrets]);
  }
}

function unreadable(hostName: string, requestId: string | null): CaroleError {
  return new CaroleError("wrong_host", `${hostName} answered something that is not the expected data.`, {
    hint: "Check that DATABRICKS_HOST is the address of a Databricks workspace.",
    ...(requestId === null ? {} : { requestId }),
  });
}
