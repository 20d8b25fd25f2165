import { redactToken } from "../auth/redact-token.ts";
import { createSeededRandom, hexDigest } from "../seeded-random.ts";
import { type Fault, FaultRule, type FaultRuleInput } from "./fault-rule.ts";

/** What is known of a call when it is looked up. */
export interface FaultSubject {
  readonly method: string;
  readonly path: string;
  readonly model: string | null;
  readonly token: string | null;
  readonly user: string | null;
}

export interface StruckFault {
  readonly id: string;
  readonly fault: Fault;
}

interface Entry {
  readonly id: string;
  readonly rule: FaultRule;
  seen: number;
  struck: number;
}

/** The rules in force, and how often each has seen a call that fits. */
export class FaultBook {
  readonly #entries: Entry[] = [];
  readonly #seed: string;
  #made = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Checks and adds a rule; gives its id. Throws a ZodError for what is no rule. */
  add(input: FaultRuleInput): string {
    const rule = FaultRule.parse(input);
    this.#made += 1;
    const id = rule.id ?? `fault-${this.#made}`;
    this.remove(id);
    this.#entries.push({ id, rule, seen: 0, struck: 0 });
    return id;
  }

  remove(id: string): boolean {
    const at = this.#entries.findIndex((entry) => entry.id === id);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The rules with their counts; tokens in them are shortened. */
  list(): (FaultRule & { id: string; seen: number; struck: number })[] {
    return this.#entries.map(({ id, rule, seen, struck }) => ({
      ...rule,
      ...(rule.token === undefined || rule.token.includes("@") ? {} : { token: redactToken(rule.token) }),
      id,
      seen,
      struck,
    }));
  }

  /** The faults that strike this call, in the order of their rules. Counts it. */
  strike(subject: FaultSubject): StruckFault[] {
    return this.#entries
      .filter((entry) => strikes(entry, subject, this.#seed))
      .map(({ id, rule }) => ({ id, fault: rule.fault }));
  }
}

function strikes(entry: Entry, subject: FaultSubject, seed: string): boolean {
  const { rule } = entry;
  if (rule.method !== undefined && rule.method.toUpperCase() !== subject.method) return false;
  if (rule.path !== undefined && !subject.path.startsWith(rule.path)) return false;
  if (rule.model !== undefined && rule.model !== subject.model) return false;
  if (rule.token !== undefined && rule.token !== subject.token && rule.token !== subject.user) return false;
  entry.seen += 1;
  if (rule.nth !== undefined && ![rule.nth].flat().includes(entry.seen)) return false;
  if (rule.chance !== undefined) {
    const digest = hexDigest(seed, "chance", entry.id, String(entry.seen));
    if (createSeededRandom(digest).next() >= rule.chance) return false;
  }
  if (rule.times !== undefined && entry.struck >= rule.times) return false;
  entry.struck += 1;
  return true;
}
