import { Refusal, refusal } from "../refusal.ts";

export interface RateLimits {
  readonly inputTokensPerMinute?: number;
  readonly outputTokensPerMinute?: number;
  readonly queriesPerHour?: number;
  /** `documented` carries `retry_after` in its body; `error-code` is what workspaces were seen to send. */
  readonly form?: "documented" | "error-code";
  /** Whether a `Retry-After` header comes along. */
  readonly retryAfterHeader?: boolean;
}

const limitTypes = {
  inputTokensPerMinute: {
    short: "ITPM",
    name: "input_tokens_per_minute",
    words: "input tokens per minute",
    window: 60_000,
  },
  outputTokensPerMinute: {
    short: "OTPM",
    name: "output_tokens_per_minute",
    words: "output tokens per minute",
    window: 60_000,
  },
  queriesPerHour: { short: "QPH", name: "queries_per_hour", words: "queries per hour", window: 3_600_000 },
} as const;
type LimitKind = keyof typeof limitTypes;

interface Use {
  readonly at: number;
  amount: number;
}

/** A call that was let in. Its answer's room is reserved; `settle` gives back what was not used. */
export interface Reservation {
  settle(outputTokens: number): void;
}

/** Sliding windows of one workspace, by endpoint. */
export class RateAccount {
  readonly #limits: RateLimits;
  readonly #uses = new Map<string, Use[]>();

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  /** Counts the call in, or refuses it when a window is full. `maxTokens` counts as spent until it is settled. */
  admit(endpoint: string, inputTokens: number, maxTokens: number, now: number): Reservation {
    const wanted: Record<LimitKind, number> = {
      inputTokensPerMinute: inputTokens,
      outputTokensPerMinute: maxTokens,
      queriesPerHour: 1,
    };
    const kinds = Object.keys(limitTypes) as LimitKind[];
    for (const kind of kinds) this.#check(kind, endpoint, wanted[kind], now);
    const [, output] = kinds.map((kind) => this.#spend(kind, endpoint, wanted[kind], now));
    return {
      settle: (outputTokens) => {
        if (output !== undefined) output.amount = Math.min(output.amount, outputTokens);
      },
    };
  }

  #window(kind: LimitKind, endpoint: string, now: number): Use[] {
    const key = `${kind} ${endpoint}`;
    const oldest = now - limitTypes[kind].window;
    const live = (this.#uses.get(key) ?? []).filter((use) => use.at > oldest);
    this.#uses.set(key, live);
    return live;
  }

  #check(kind: LimitKind, endpoint: string, wanted: number, now: number): void {
    const limit = this.#limits[kind];
    if (limit === undefined) return;
    const uses = this.#window(kind, endpoint, now);
    const spent = uses.reduce((sum, use) => sum + use.amount, 0);
    if (spent + wanted <= limit) return;
    throw this.#refuse(kind, endpoint, {
      limit,
      current: spent + wanted,
      retryMs: waitFor(uses, spent + wanted - limit, limitTypes[kind].window, now),
    });
  }

  #spend(kind: LimitKind, endpoint: string, amount: number, now: number): Use | undefined {
    if (this.#limits[kind] === undefined) return undefined;
    const use = { at: now, amount };
    this.#window(kind, endpoint, now).push(use);
    return use;
  }

  #refuse(
    kind: LimitKind,
    endpoint: string,
    facts: { limit: number; current: number; retryMs: number },
  ): Refusal {
    const { short, name, words } = limitTypes[kind];
    const seconds = Math.max(1, Math.ceil(facts.retryMs / 1_000));
    const headers: Record<string, string> =
      this.#limits.retryAfterHeader === true ? { "retry-after": String(seconds) } : {};
    if (this.#limits.form === "error-code") {
      const message = `REQUEST_LIMIT_EXCEEDED: Exceeded workspace ${words} rate limit for ${endpoint}. Please retry later.`;
      return refusal(429, "REQUEST_LIMIT_EXCEEDED", message, headers);
    }
    const unit = kind === "queriesPerHour" ? "queries" : "tokens";
    const body = {
      error: {
        message: `Rate limit exceeded: ${short} limit of ${facts.limit.toLocaleString("en-US")} ${unit} reached`,
        type: "rate_limit_exceeded",
        code: 429,
        limit_type: name,
        limit: facts.limit,
        current: facts.current,
        retry_after: seconds,
      },
    };
    return new Refusal(429, body, headers);
  }
}

/** How long until enough has slid out of the window. */
function waitFor(uses: readonly Use[], excess: number, window: number, now: number): number {
  let freed = 0;
  for (const use of uses) {
    freed += use.amount;
    if (freed >= excess) return use.at + window - now;
  }
  return window;
}
