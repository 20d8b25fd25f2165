import { bearerToken } from "./auth/authenticate.ts";
import { redactToken } from "./auth/redact-token.ts";

export type RequestOutcome =
  | { readonly kind: "open" }
  | { readonly kind: "answered"; readonly status: number }
  /** The connection broke before an answer. */
  | { readonly kind: "reset" }
  /** The client left before an answer. */
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "streamed";
      readonly status: number;
      readonly end: "completed" | "cancelled" | "cut" | "ended-early";
      readonly events: number;
    };

/** One call, as tests may read it. Holds no whole secret. */
export interface RecordedRequest {
  readonly sequence: number;
  readonly requestId: string;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON where it is JSON, else the text. */
  readonly body: unknown;
  readonly model: string | null;
  readonly token: string | null;
  readonly user: string | null;
  /** The rules that struck. */
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly outcome: RequestOutcome;
}

const kept = 1_000;

function redactedHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) {
    shown[name] = name === "authorization" ? value.replace(/\S+$/, (secret) => redactToken(secret)) : value;
  }
  return shown;
}

function redactedBody(headers: Headers, text: string): unknown {
  if (text === "") return null;
  if ((headers.get("content-type") ?? "").includes("x-www-form-urlencoded")) {
    const form = new URLSearchParams(text);
    return Object.fromEntries(
      [...form].map(([key, value]) => [key, /secret|token|assertion/.test(key) ? "…" : value]),
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: a test that sends nonsense wants to read its own nonsense.
    return text;
  }
}

/** What the workspace was asked, newest last; the oldest are forgotten after a thousand. */
export class RequestLog {
  readonly #entries: RecordedRequest[] = [];
  #sequence = 0;

  list(): readonly RecordedRequest[] {
    return [...this.#entries];
  }

  /** The number that the next call gets. */
  get nextSequence(): number {
    return this.#sequence + 1;
  }

  get last(): RecordedRequest | undefined {
    return this.#entries.at(-1);
  }

  clear(): void {
    this.#entries.length = 0;
  }

  open(
    request: Request,
    url: URL,
    body: string,
    about: Pick<RecordedRequest, "requestId" | "at" | "model" | "user" | "faults">,
  ): number {
    const token = bearerToken(request.headers);
    this.#sequence += 1;
    this.#entries.push({
      sequence: this.#sequence,
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: redactedHeaders(request.headers),
      body: redactedBody(request.headers, body),
      token: token === null ? null : redactToken(token),
      warnings: [],
      outcome: { kind: "open" },
      ...about,
    });
    if (this.#entries.length > kept) this.#entries.shift();
    return this.#sequence;
  }

  update(sequence: number, change: Partial<Pick<RecordedRequest, "outcome" | "warnings">>): void {
    const at = this.#entries.findIndex((entry) => entry.sequence === sequence);
    const entry = this.#entries[at];
    if (entry !== undefined) this.#entries[at] = { ...entry, ...change };
  }
}
