import type { ErrorFacts } from "./error-facts.ts";
import type { Flatten } from "./history.ts";

/** What an endpoint taught us by refusing something. */
export interface Learned {
  /** Request fields that it does not know. */
  readonly dropped: ReadonlySet<string>;
  /** It wants the answer's length under the newer name. */
  readonly completionTokens: boolean;
  /** The longest answer that it allows, where it said so. */
  readonly maxTokens: number | null;
  /** It takes tools only when told not to think. */
  readonly quiet: boolean;
  /** Which earlier tool exchanges it can't read; they are told as text. */
  readonly flatten: Flatten;
  /** null: never tried. */
  readonly tools: boolean | null;
}

const nothing: Learned = {
  dropped: new Set(),
  completionTokens: false,
  maxTokens: null,
  quiet: false,
  flatten: "none",
  tools: null,
};

const learnedKeys = Object.keys(nothing) as readonly (keyof Learned)[];

/** Fields without which there is no request: they are never dropped. */
const essential = new Set(["messages", "model", "tools"]);

/** Remembers per endpoint, for as long as the program runs; what it learned wrongly is forgotten with the next start. */
export class Lessons {
  readonly #byModel = new Map<string, Learned>();
  #count = 0;
  /** The configured base path is not there, as on a workspace without the gateway: endpoints' own paths are used. */
  gatewayMissing = false;

  of(model: string): Learned {
    return this.#byModel.get(model) ?? nothing;
  }

  note(model: string, lesson: Partial<Learned>): void {
    const known = this.of(model);
    const all = { ...known, ...lesson };
    // Most calls teach what was known.
    if (learnedKeys.every((key) => all[key] === known[key])) return;
    this.#byModel.set(model, all);
    this.#count += 1;
  }

  /** Grows with everything that was learned or forgotten. */
  get count(): number {
    return this.#count;
  }

  /** Another workspace: what its endpoints take is not known. */
  forget(): void {
    this.#byModel.clear();
    this.#count += 1;
    this.gatewayMissing = false;
  }

  /** Learns from a refusal. Returns what was learned, for the log; null when the same request would be refused again. */
  learn(model: string, facts: ErrorFacts, sent: Readonly<Record<string, unknown>>): string | null {
    const known = this.of(model);
    const message = facts.message ?? "";
    if (facts.status !== 400 && facts.status !== 422) return null;
    if (!known.quiet && "tools" in sent && /reasoning_effort[\s\S]*none/i.test(message)) {
      this.note(model, { quiet: true });
      return "takes tools only with reasoning_effort none";
    }
    if (!known.completionTokens && "max_tokens" in sent && /max_completion_tokens/.test(message)) {
      this.note(model, { completionTokens: true });
      return "wants max_completion_tokens";
    }
    const limit = lowerLimit(message, Number(sent["max_tokens"] ?? sent["max_completion_tokens"]));
    if (limit !== null) {
      this.note(model, { maxTokens: limit });
      return `allows at most ${limit} tokens`;
    }
    const flatten = unreadable(message);
    if (flatten !== null && flatten !== known.flatten && known.flatten !== "all") {
      this.note(model, { flatten });
      return `can't read earlier tool exchanges (${flatten})`;
    }
    const field = namedField(facts, Object.keys(sent));
    if (field === null || essential.has(field) || known.dropped.has(field)) return null;
    this.note(model, { dropped: new Set([...known.dropped, field]) });
    return `does not take ${field}`;
  }
}

/** Which tool exchanges a refusal is about: those that another family made and nobody signed, or any. */
function unreadable(message: string): Flatten | null {
  if (/thought_?signature/i.test(message)) return "unsigned";
  const any = /past the first tool call|tool_use|tool_result|toolConfig|tool_call_id|tool role/i;
  return any.test(message) ? "all" : null;
}

/** "max_tokens: 8192 > 4096, which is the maximum …": the largest number that is smaller than what was sent. */
function lowerLimit(message: string, sent: number): number | null {
  if (!/max_(completion_|new_)?tokens/i.test(message) || /context/i.test(message)) return null;
  const numbers = (message.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
  const lower = numbers.filter((number) => number >= 16 && number < sent);
  return lower.length === 0 ? null : Math.max(...lower);
}

/** The sent field that a refusal is about, in the sentences in which refusals are written. */
function namedField(facts: ErrorFacts, sent: readonly string[]): string | null {
  const message = facts.message ?? "";
  const refuses =
    /unknown field|not support|unsupported|not permitted|not allowed|unrecognized|unexpected|deprecated|invalid parameter/i;
  if (!refuses.test(message)) return null;
  if (facts.param !== null && sent.includes(facts.param)) return facts.param;
  const named =
    /unknown field ["'`]([\w.]+)["'`]/i.exec(message) ??
    /(?:not support|unsupported)[\w ]*?(?:the |parameter:? |value:? |field:? )+["'`]?(\w+)["'`]?/i.exec(
      message,
    ) ??
    /["'`]?\b(\w+)\b["'`]?:? (?:is |are |extra inputs are )(?:not (?:supported|permitted|allowed)|deprecated|unsupported)/i.exec(
      message,
    );
  const field = named?.[1] ?? null;
  return field !== null && sent.includes(field)
    ? field
    : (sent.find((name) => new RegExp(`["'\`]${name}["'\`]`).test(message)) ?? null);
}
