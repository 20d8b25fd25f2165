import { familyOf, type Family } from "./profiles.ts";

/** What is offered in place of a model that is not there. */
export interface Suggestion {
  /** As it was asked for. */
  readonly asked: string;
  /** A model that the workspace has. */
  readonly model: string;
  /** For people. */
  readonly sentence: string;
}

/** Models that people still ask for by name because a guide told them to, and what became of them. */
const wellKnown = [
  { key: keyOf("claude-3-5-sonnet"), label: "Claude 3.5 Sonnet", family: "claude", wanted: ["sonnet"] },
  { key: keyOf("gpt-4o"), label: "GPT-4o", family: "gpt", wanted: [] },
  { key: keyOf("llama-3-1-405b"), label: "Llama 3.1 405B", family: "llama", wanted: ["70b"] },
] as const;

/** Known to be good at talking and at tools, best first; the order in which a default or a substitute is looked for. */
const preferred = [
  "claude-sonnet-4-6",
  "claude-opus-4-6",
  "claude-sonnet-4-5",
  "llama-3-3-70b",
  "gpt-5-2",
  "gpt-5-1",
  "qwen3-next-80b-a3b",
].map(keyOf);

const familyOrder: readonly Family[] = [
  "claude",
  "gpt",
  "llama",
  "qwen",
  "gemini",
  "gpt-oss",
  "unknown",
  "gemma",
  "gpt-codex",
];

/**
 * One key for every spelling of a model's name: "Claude 3.5 Sonnet", `claude-3-5-sonnet-20241022`,
 * `databricks-claude-sonnet-3.5` and `system.ai.claude-3-5-sonnet` have the same.
 */
export function keyOf(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^(system\.ai\.|databricks[-/])+/, "")
    .replace(/\b(meta|anthropic|openai|google|us|eu|mistral)[-./]+/g, "")
    .replace(/\b\d{6,8}\b|\b(instruct|latest|chat|preview)\b|\bv\d(:\d)?\b/g, " ");
  return (bare.match(/[a-z]+|\d+[a-z]*/g) ?? []).sort().join(" ");
}

/** A listed endpoint: its own name, and the names of what it serves. */
export interface Named {
  readonly name: string;
  readonly servedNames: readonly string[];
}

/** The name of the listed endpoint that is meant, by its own name or by that of the model it serves; null when there is none. */
export function resolveName(asked: string, listed: readonly Named[]): string | null {
  if (listed.some(({ name }) => name === asked)) return asked;
  const key = keyOf(asked);
  const meant =
    listed.find(({ name }) => keyOf(name) === key) ??
    listed.find(({ servedNames }) => servedNames.some((served) => keyOf(served) === key));
  return meant?.name ?? null;
}

/** The label of one of the well-known names, in whatever spelling it was given. */
export function wellKnownLabel(asked: string): string | null {
  const key = keyOf(asked);
  return wellKnown.find((model) => model.key === key)?.label ?? null;
}

/** A listed model to offer in place of `asked`; null when nothing is listed. */
export function suggest(asked: string, listed: readonly Named[]): Suggestion | null {
  const known = wellKnown.find((model) => model.key === keyOf(asked));
  const family = known?.family ?? familyOf(asked);
  const same =
    family === "unknown" ? [] : listed.filter((one) => familyOf(one.name, ...one.servedNames) === family);
  const wanted =
    known?.wanted ??
    keyOf(asked)
      .split(" ")
      .filter((word) => /^[a-z]{3,}$|^\d+b$/.test(word));
  const model = resolveName(asked, listed) ?? best(namesOf(same), wanted) ?? best(namesOf(listed), []);
  if (model === null) return null;
  const label = known?.label ?? `"${asked}"`;
  const sentence = `${label} is not in this workspace${known ? " any more" : ""}. "${model}" is the closest one here.`;
  return { asked, model, sentence };
}

function namesOf(listed: readonly Named[]): string[] {
  return listed.map(({ name }) => name);
}

/** The best of several: shares the wanted words, is preferred, has the newest number. */
export function best(names: readonly string[], wanted: readonly string[]): string | null {
  const scored = names.map((name) => ({ name, score: score(name, wanted) }));
  scored.sort((one, other) => compare(other.score, one.score));
  return scored[0]?.name ?? null;
}

function score(name: string, wanted: readonly string[]): number[] {
  const key = keyOf(name);
  const words = new Set(key.split(" "));
  const place = preferred.indexOf(key);
  const family = familyOrder.indexOf(familyOf(name));
  const version = (name.match(/\d+/g) ?? []).map(Number).filter((number) => number < 30);
  return [
    wanted.filter((word) => words.has(word)).length,
    place === -1 ? -preferred.length : -place,
    -family,
    ...version,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
