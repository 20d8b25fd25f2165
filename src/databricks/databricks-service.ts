import type { Connection, ConnectionMode } from "../shared/connection.ts";
import { CaroleError } from "../shared/errors.ts";
import type { ModelInfo, ModelPart } from "../shared/model.ts";
import { CallExtras } from "./call-extras.ts";
import { streamChat, type ChatParts } from "./chat.ts";
import type { ChatRequest } from "./chat-request.ts";
import { checkConnection, uncheckedConnection } from "./connection-check.ts";
import { isAboutConnection, modelStateAfter, withHint } from "./call-outcome.ts";
import { joined, type Completion } from "./completion.ts";
import { ConnectionWatch } from "./connection-watch.ts";
import { forwardedCredential } from "./credential.ts";
import { Lessons } from "./learned.ts";
import { ModelCatalogue } from "./model-catalogue.ts";
import type { Suggestion } from "./model-names.ts";
import { proxyCall, type ProxyRequest, type ProxyResponse } from "./proxy.ts";
import { defaultTimeouts, systemTiming, type Timeouts, type Timing } from "./timing.ts";
import type { Transport } from "./transport.ts";
import type { DatabricksEvent } from "./databricks-event.ts";
import type { DatabricksOptions } from "./databricks-options.ts";
import type { Target } from "./workspace-call.ts";
import { WorkspaceClient } from "./workspace-client.ts";

/** A Databricks workspace, as the rest of Carole knows it. In development mode a simulated one stands behind the transport. */
export class DatabricksService {
  readonly #mode: ConnectionMode;
  readonly #transport: Transport;
  readonly #timing: Timing;
  readonly #timeouts: Timeouts;
  readonly #log: (event: DatabricksEvent) => void;
  readonly #chatBasePath: string | null;
  readonly #extras = new CallExtras();
  readonly #lessons = new Lessons();
  readonly #catalogue: ModelCatalogue;
  readonly #watch: ConnectionWatch;
  readonly #listeners = new Set<(connection: Connection) => void>();
  #client: WorkspaceClient;
  #connection: Connection;

  constructor(options: DatabricksOptions) {
    this.#mode = options.mode;
    this.#transport = options.transport;
    this.#timing = {
      now: options.now ?? systemTiming.now,
      random: options.random ?? systemTiming.random,
      sleep: options.sleep ?? systemTiming.sleep,
    };
    this.#timeouts = { ...defaultTimeouts, ...options.timeouts };
    this.#log = options.log ?? (() => undefined);
    this.#chatBasePath = options.chatBasePath?.replace(/\/+$/, "") ?? null;
    this.#client = this.#clientFor(options);
    this.#connection = uncheckedConnection(this.#mode, this.#client.target.host);
    this.#catalogue = new ModelCatalogue({
      client: () => this.#client,
      lessons: this.#lessons,
      timing: this.#timing,
      defaultModel: options.defaultModel,
      fallbackModels: options.fallbackModels ?? [],
    });
    this.#watch = new ConnectionWatch({
      timing: this.#timing,
      check: (signal) => this.check(signal),
      failed: () => this.#log({ type: "connection", state: "check failed" }),
    });
  }

  /** Streams one answer; see `ChatModel` in `agent/model.ts` for what is promised. */
  stream(request: ChatRequest, signal: AbortSignal): AsyncGenerator<readonly ModelPart[]> {
    return this.#chat(this.#client, request, signal, true);
  }

  /** One answer in one piece. */
  complete(request: ChatRequest, signal: AbortSignal): Promise<Completion> {
    return joined(this.#chat(this.#client, request, signal, false));
  }

  /** The same workspace asked as another person, whose token Databricks Apps hands on. The token is kept nowhere else. */
  asUser(token: string): Pick<DatabricksService, "stream" | "proxy"> {
    const client = this.#clientFor({ ...this.#client.target, credential: forwardedCredential(token) });
    return {
      stream: (request, signal) => this.#chat(client, request, signal, true),
      proxy: (request) => proxyCall(client, this.#timeouts, request),
    };
  }

  models(signal?: AbortSignal): Promise<ModelInfo[]> {
    return this.#catalogue.list(signal);
  }

  /** Reads the list of models anew. */
  async refresh(signal?: AbortSignal): Promise<ModelInfo[]> {
    await this.#catalogue.refresh(signal);
    return this.#catalogue.list(signal);
  }

  /** The model to use where nobody chose one. */
  defaultModel(signal?: AbortSignal): Promise<string> {
    return this.#catalogue.defaultModel(signal);
  }

  /** What to offer in place of a model that is retired or unknown. */
  suggest(model: string, signal?: AbortSignal): Promise<Suggestion | null> {
    return this.#catalogue.suggest(model, signal);
  }

  /** As last known; never calls out. */
  connection(): Connection {
    return this.#connection;
  }

  /** Looks at every step on the way to an answer. With `chat` a tiny, paid call is among them. */
  async check(signal: AbortSignal, options: { readonly chat?: boolean } = {}): Promise<Connection> {
    const client = this.#client;
    const connection = await checkConnection({
      mode: this.#mode,
      client,
      timing: this.#timing,
      signal,
      models: (inner) => this.#refreshOrConfigured(inner),
      chat: options.chat ? (inner) => this.#tinyChat(inner) : null,
    });
    // The settings may have changed meanwhile: then this is an answer about the past.
    if (client === this.#client) this.#setConnection(connection);
    return connection;
  }

  /** Tells of every change of the connection. Returns the function that ends it. */
  onChanged(listener: (connection: Connection) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to look after the connection: quickly while something is wrong, rarely while all is well. */
  watch(): void {
    this.#watch.start();
  }

  /** Ends what runs by itself. */
  close(): void {
    this.#watch.stop();
  }

  /** Another host or token, from now on; calls under way end with the old ones. */
  reconfigure(target: Target): void {
    this.#client = this.#clientFor(target);
    this.#lessons.forget();
    this.#catalogue.forget();
    this.#setConnection(uncheckedConnection(this.#mode, this.#client.target.host));
    this.#watch.hurry();
  }

  /** The guide's three calls, with the token put on. */
  proxy(request: ProxyRequest): Promise<ProxyResponse> {
    return proxyCall(this.#client, this.#timeouts, request);
  }

  async #refreshOrConfigured(signal: AbortSignal): Promise<ModelInfo[]> {
    try {
      return await this.refresh(signal);
    } catch (thrown) {
      if (thrown instanceof CaroleError && thrown.code === "not_permitted")
        return this.#catalogue.list(signal);
      throw thrown;
    }
  }

  async *#chat(
    client: WorkspaceClient,
    request: ChatRequest,
    signal: AbortSignal,
    stream: boolean,
  ): AsyncGenerator<readonly ModelPart[]> {
    const model = this.#catalogue.resolve(request.model);
    const asked = model === request.model ? request : { ...request, model };
    try {
      yield* streamChat(this.#chatParts(client), asked, signal, stream);
      this.#catalogue.note(model, null);
      if (this.#connection.state === "failed") this.#watch.hurry();
    } catch (thrown) {
      throw this.#met(thrown, model, client === this.#client);
    }
  }

  /**
   * Draws the lesson of a failed call: about the model, about the connection, and for the person. What one person may
   * not do says nothing about the model for the others.
   */
  #met(thrown: unknown, model: string, asOurselves: boolean): unknown {
    if (!(thrown instanceof CaroleError)) return thrown;
    const state = modelStateAfter(thrown.code);
    const personal = !asOurselves && thrown.code === "not_permitted";
    if (state !== null && !personal) this.#catalogue.note(model, state);
    if (isAboutConnection(thrown.code)) this.#watch.hurry();
    const suggestion = thrown.code === "model_missing" ? this.#catalogue.suggestNow(model) : null;
    return suggestion === null ? thrown : withHint(thrown, suggestion.sentence);
  }

  #chatParts(client: WorkspaceClient): ChatParts {
    return {
      client,
      lessons: this.#lessons,
      extras: this.#extras,
      timing: this.#timing,
      timeouts: this.#timeouts,
      log: this.#log,
      basePath: this.#chatBasePath,
      servedNames: (model) => this.#catalogue.servedNames(model),
    };
  }

  async #tinyChat(signal: AbortSignal): Promise<string> {
    const model = await this.defaultModel(signal);
    const began = this.#timing.now();
    await this.complete(
      { model, messages: [{ role: "user", text: "Say ok." }], tools: [], maxTokens: 16 },
      signal,
    );
    return `${model} answered in ${this.#timing.now() - began} ms.`;
  }

  #clientFor(target: Target): WorkspaceClient {
    const { host, credential, workspaceId, trouble } = target;
    return new WorkspaceClient(
      { host, credential, workspaceId: workspaceId ?? null, trouble: trouble ?? null },
      { transport: this.#transport, timing: this.#timing, timeouts: this.#timeouts, log: this.#log },
    );
  }

  #setConnection(connection: Connection): void {
    const before = this.#connection;
    this.#connection = connection;
    const changed =
      before.state !== connection.state || before.user !== connection.user || before.host !== connection.host;
    if (!changed) return;
    this.#log({ type: "connection", state: connection.state });
    for (const listener of this.#listeners) {
      try {
        listener(connection);
      } catch (thrown) {
        // A listener's own trouble; the others still want to hear.
        this.#log({ type: "connection", state: `a listener failed: ${String(thrown)}` });
      }
    }
  }
}
