import { CaroleError } from "../shared/errors.ts";
import type { ModelInfo, ModelState } from "../shared/model.ts";
import type { Lessons } from "./learned.ts";
import { best, resolveName, suggest, type Suggestion } from "./model-names.ts";
import { modelInfo, namedEndpoint, readEndpoints, type Endpoint } from "./models.ts";
import type { Timing } from "./timing.ts";
import type { WorkspaceClient } from "./workspace-client.ts";

/** A list younger than this is used as it is; an older one is used too, and read again meanwhile. */
const freshMs = 60_000;
/** What a call met is believed for so long; then the endpoint gets another chance. */
const metMs = 10 * 60_000;

export interface CatalogueOptions {
  readonly client: () => WorkspaceClient;
  readonly lessons: Lessons;
  readonly timing: Timing;
  /** As configured, in any spelling; null when none was. */
  readonly defaultModel: string | null;
  /** Tried in this order when the default is not there. */
  readonly fallbackModels: readonly string[];
}

/** What is told of a list; it is asked for at every turn, and changes with a new list, a lesson or what a call met alone. */
interface Told {
  readonly endpoints: readonly Endpoint[];
  readonly lessons: number;
  /** Until something that a call met is believed no longer. */
  readonly until: number;
  readonly standard: string | null;
  readonly models: readonly ModelInfo[];
}

/** The models of the workspace: read at run time, kept for a while, corrected by what calls meet. */
export class ModelCatalogue {
  readonly #options: CatalogueOptions;
  #endpoints: readonly Endpoint[] | null = null;
  #readAt = 0;
  #reading: Promise<readonly Endpoint[]> | null = null;
  #told: Told | null = null;
  readonly #met = new Map<string, { state: ModelState; at: number }>();

  constructor(options: CatalogueOptions) {
    this.#options = options;
  }

  /** The models to choose from, the default first. Works where the list is forbidden: then it is the configured ones. */
  async list(signal?: AbortSignal): Promise<ModelInfo[]> {
    return [...this.#tell(await this.#endpointsOrConfigured(signal)).models];
  }

  /** Reads the list now, whatever is known. Calls that come together share one reading. */
  async refresh(signal?: AbortSignal): Promise<readonly Endpoint[]> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return signal === undefined ? this.#reading : untilAborted(this.#reading, signal);
  }

  async defaultModel(signal?: AbortSignal): Promise<string> {
    const name = this.#tell(await this.#endpointsOrConfigured(signal)).standard;
    if (name !== null) return name;
    throw new CaroleError("model_missing", "This workspace offers no model that can chat.", {
      hint: "Ask an administrator to enable the foundation models, or set DEFAULT_AI_MODEL to an endpoint that you may query.",
    });
  }

  async suggest(asked: string, signal?: AbortSignal): Promise<Suggestion | null> {
    return suggest(asked, usable(await this.#endpointsOrConfigured(signal), this.#metState));
  }

  /** From what is known already; never calls out. */
  suggestNow(asked: string): Suggestion | null {
    return suggest(
      asked,
      usable(
        (this.#endpoints ?? []).filter(({ name }) => name !== asked),
        this.#metState,
      ),
    );
  }

  /** The endpoint that is meant by a name; the name itself where nothing better is known. Never calls out. */
  resolve(asked: string): string {
    return resolveName(asked, this.#endpoints ?? []) ?? asked;
  }

  servedNames(model: string): readonly string[] {
    return this.#endpoints?.find((endpoint) => endpoint.name === model)?.servedNames ?? [];
  }

  /** What a call met at an endpoint; null when it went well. */
  note(model: string, state: ModelState | null): void {
    if (state !== null) this.#met.set(model, { state, at: this.#options.timing.now() });
    else if (!this.#met.delete(model)) return;
    this.#told = null;
  }

  /** Another workspace: nothing that was known holds. */
  forget(): void {
    this.#endpoints = null;
    this.#reading = null;
    this.#met.clear();
    this.#told = null;
  }

  async #endpointsOrConfigured(signal?: AbortSignal): Promise<readonly Endpoint[]> {
    if (this.#endpoints !== null) {
      const stale = this.#options.timing.now() - this.#readAt > freshMs;
      // Whoever asks gets the known list at once; a failure to read it again shows in the connection check.
      if (stale) this.refresh().catch(() => undefined);
      return this.#endpoints;
    }
    try {
      return await this.refresh(signal);
    } catch (thrown) {
      const configured = [this.#options.defaultModel, ...this.#options.fallbackModels].filter(
        (name) => name !== null,
      );
      const forbidden = thrown instanceof CaroleError && thrown.code === "not_permitted";
      if (!forbidden || configured.length === 0) throw thrown;
      return configured.map(namedEndpoint);
    }
  }

  async #read(): Promise<readonly Endpoint[]> {
    const client = this.#options.client();
    const { body } = await client.json({
      method: "GET",
      path: "/api/2.0/serving-endpoints",
      signal: new AbortController().signal,
    });
    const endpoints = readEndpoints(body);
    // The workspace may have been exchanged while its list was on the way.
    if (client.target === this.#options.client().target) {
      this.#endpoints = endpoints;
      this.#readAt = this.#options.timing.now();
    }
    return endpoints;
  }

  #tell(endpoints: readonly Endpoint[]): Told {
    const { lessons, timing } = this.#options;
    const told = this.#told;
    if (told?.endpoints === endpoints && told.lessons === lessons.count && timing.now() < told.until)
      return told;
    const standard = this.#pickDefault(endpoints);
    const models = endpoints
      .map((endpoint) =>
        modelInfo(endpoint, {
          tools: lessons.of(endpoint.name).tools,
          state: this.#metState(endpoint.name),
          default: endpoint.name === standard,
        }),
      )
      .sort((one, other) => Number(other.default) - Number(one.default) || byLabel(one, other));
    const until = Math.min(...Array.from(this.#met.values(), ({ at }) => at + metMs));
    this.#told = { endpoints, lessons: lessons.count, until, standard, models };
    return this.#told;
  }

  #pickDefault(endpoints: readonly Endpoint[]): string | null {
    const candidates = usable(endpoints, this.#metState);
    for (const wish of [this.#options.defaultModel, ...this.#options.fallbackModels]) {
      const found = wish === null ? null : resolveName(wish, candidates);
      if (found !== null) return found;
    }
    const wish = this.#options.defaultModel;
    const substitute = wish === null ? null : suggest(wish, candidates);
    return (
      substitute?.model ??
      best(
        candidates.map(({ name }) => name),
        [],
      )
    );
  }

  readonly #metState = (model: string): ModelState | null => {
    const met = this.#met.get(model);
    return met !== undefined && this.#options.timing.now() - met.at < metMs ? met.state : null;
  };
}

/** Those that can be asked now; all of them when none can. */
function usable(
  endpoints: readonly Endpoint[],
  met: (model: string) => ModelState | null,
): readonly Endpoint[] {
  const now = endpoints.filter((endpoint) => (met(endpoint.name) ?? endpoint.state) === "ready");
  return now.length > 0 ? now : endpoints;
}

async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new CaroleError("aborted", "This was stopped."));
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Not by the rules of a language: they would bring 3 MiB of tables into memory for a list of a few names. */
function byLabel(one: ModelInfo, other: ModelInfo): number {
  const [left, right] = [one.label.toLowerCase(), other.label.toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
