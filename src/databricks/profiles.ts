/** What is known of a family of models before the first call. Everything else is learned from the endpoint itself. */
export const families = [
  "claude",
  "gpt",
  "gpt-codex",
  "gpt-oss",
  "llama",
  "gemini",
  "qwen",
  "gemma",
  "unknown",
] as const;
export type Family = (typeof families)[number];

export interface Profile {
  readonly family: Family;
  /** How the family is called in lists. */
  readonly label: string;
  /** Sampling parameters may be sent when the user set them. Newer Claude and GPT refuse the whole request otherwise. */
  readonly sampling: boolean;
  /** What stands for an empty text beside tool calls. Claude refuses empty text. */
  readonly emptyText: "" | " ";
  /** Tokens an answer may have where the caller does not say. Thoughts count too, so those who think get more room. */
  readonly maxTokens: number;
  /** Takes tools only when told not to think. */
  readonly quietForTools: boolean;
}

const safe = { sampling: false, emptyText: " ", maxTokens: 4096, quietForTools: false } as const;

const profiles: Readonly<Record<Family, Profile>> = {
  claude: { ...safe, family: "claude", label: "Claude" },
  gpt: { ...safe, family: "gpt", label: "GPT", emptyText: "", maxTokens: 8192 },
  "gpt-codex": { ...safe, family: "gpt-codex", label: "GPT Codex", emptyText: "", maxTokens: 8192 },
  "gpt-oss": { ...safe, family: "gpt-oss", label: "GPT OSS", emptyText: "", maxTokens: 8192, sampling: true },
  llama: { ...safe, family: "llama", label: "Llama", emptyText: "", sampling: true },
  gemini: { ...safe, family: "gemini", label: "Gemini", maxTokens: 8192, sampling: true },
  qwen: { ...safe, family: "qwen", label: "Qwen", emptyText: "", maxTokens: 8192, sampling: true },
  gemma: { ...safe, family: "gemma", label: "Gemma", emptyText: "", sampling: true },
  unknown: { ...safe, family: "unknown", label: "Other" },
};

/** First match wins, so the narrower names stand first. */
const patterns: readonly (readonly [RegExp, Family])[] = [
  [/claude|anthropic/i, "claude"],
  [/gpt[-_ .]?oss/i, "gpt-oss"],
  [/gpt[-_ .]?\d[\w.-]*codex|codex[-_ .]?(mini|max)/i, "gpt-codex"],
  [/gpt|openai|(^|[^a-z])o[134](-|$)/i, "gpt"],
  [/llama/i, "llama"],
  [/gemini/i, "gemini"],
  [/gemma/i, "gemma"],
  [/qwen/i, "qwen"],
];

/** The family, from the names of the endpoint and of what it serves; the first name that tells decides. */
export function familyOf(...names: readonly (string | null | undefined)[]): Family {
  for (const name of names) {
    const found = familyIn(name ?? "");
    if (found !== undefined) return found;
  }
  return "unknown";
}

/** Every turn asks for the same few names, and patterns that are used rarely are slow each time. */
const told = new Map<string, Family | undefined>();
const namesKept = 500;

function familyIn(name: string): Family | undefined {
  if (told.has(name)) return told.get(name);
  const family = patterns.find(([pattern]) => pattern.test(name))?.[1];
  if (told.size >= namesKept) told.clear();
  told.set(name, family);
  return family;
}

export function profileOf(...names: readonly (string | null | undefined)[]): Profile {
  const family = familyOf(...names);
  const quietForTools = family === "gpt" && names.some((name) => isGpt54OrLater(name ?? ""));
  return quietForTools ? { ...profiles[family], quietForTools } : profiles[family];
}

/** GPT 5.4 and everything after it, in any spelling: `databricks-gpt-5-4-mini`, `gpt-6-sol`, `GPT 5.5`. */
function isGpt54OrLater(name: string): boolean {
  const version = /gpt[-_ ]?(\d{1,2})(?:[-_.](\d{1,2})(?!\d))?/i.exec(name);
  if (!version) return false;
  const major = Number(version[1]);
  return major > 5 || (major === 5 && Number(version[2] ?? 0) >= 4);
}
