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

const keptRequests = 1_000;
const keptCharacters = 4_000_000;

function redactedHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) {
    shown[name] = name === "authorization" ? value.replace(/\S+$/, (secret) => redactToken(secret)) : value;
  }
  return shown;
}

/** What is kept of a body: the text, without the secrets of a form. */
function keptBody(headers: Headers, text: string): string {
  if (!(headers.get("content-type") ?? "").includes("x-www-form-urlencoded")) return text;
  const form = new URLSearchParams(text);
  const shown = [...form].map(([key, value]) => [key, /secret|token|assertion/.test(key) ? "…" : value]);
  return JSON.stringify(Object.fromEntries(shown));
}

function readBody(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: a test that sends nonsense wants to read its own nonsense.
    return text;
  }
}

type Entry = Omit<RecordedRequest, "body"> & { readonly text: string };

function recorded({ text, ...entry }: Entry): RecordedRequest {
  return { ...entry, body: readBody(text) };
}

/** What the workspace was asked, newest last. The oldest are forgotten: after a thousand, or when they take up too much room. */
export class RequestLog {
  readonly #entries = new Map<number, Entry>();
  #sequence = 0;
  #characters = 0;

  list(): readonly RecordedRequest[] {
    return [...this.#entries.values()].map(recorded);
  }

  /** The number that the next call gets. */
  get nextSequence(): number {
    return this.#sequence + 1;
  }

  get last(): RecordedRequest | undefined {
    const entry = this.#entries.get(this.#sequence);
    return entry === undefined ? undefined : recorded(entry);
  }

  clear(): void {
    this.#entries.clear();
    this.#characters = 0;
  }

  open(
    request: Request,
    url: URL,
    body: string,
    about: Pick<RecordedRequest, "requestId" | "at" | "model" | "user" | "faults">,
  ): number {
    const token = bearerToken(request.headers);
    const text = keptBody(request.headers, body);
    this.#sequence += 1;
    this.#entries.set(this.#sequence, {
      sequence: this.#sequence,
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: redactedHeaders(request.headers),
      text,
      token: token === null ? null : redactToken(token),
      warnings: [],
      outcome: { kind: "open" },
      ...about,
    });
    this.#characters += text.length;
    this.#forget();
    return this.#sequence;
  }

  update(sequence: number, change: Partial<Pick<RecordedRequest, "outcome" | "warnings">>): void {
    const entry = this.#entries.get(sequence);
    if (entry !== undefined) this.#entries.set(sequence, { ...entry, ...change });
  }

  #forget(): void {
    for (const [sequence, { text }] of this.#entries) {
      const fits = this.#entries.size <= keptRequests && this.#characters <= keptCharacters;
      if (fits || sequence === this.#sequence) return;
      this.#entries.delete(sequence);
      this.#characters -= text.length;
    }
  }
}
