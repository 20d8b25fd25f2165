import type { ReasoningControl, SimulatedEndpoint } from "./endpoint.ts";
import { guideCatalogue } from "./guide-catalogue.ts";
import { claude, external, gemini, gpt, gptOss, llama, other } from "./make-endpoint.ts";

const budget: ReasoningControl = { kind: "budget" };
const adaptive: ReasoningControl = { kind: "adaptive" };
const effort = (initial: string, ...values: string[]): ReasoningControl => ({
  kind: "effort",
  values,
  initial,
});

const claudes = [
  claude({
    name: "databricks-claude-haiku-4-5",
    displayName: "Claude Haiku 4.5",
    vendorModel: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    sampling: "one-of-two",
  }),
  claude({
    name: "databricks-claude-sonnet-4-5",
    displayName: "Claude Sonnet 4.5",
    vendorModel: "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    sampling: "one-of-two",
    reasoning: budget,
  }),
  claude({
    name: "databricks-claude-sonnet-4-6",
    displayName: "Claude Sonnet 4.6",
    vendorModel: "us.anthropic.claude-sonnet-4-6",
    sampling: "one-of-two",
    reasoning: adaptive,
  }),
  claude({
    name: "databricks-claude-opus-4-8",
    displayName: "Claude Opus 4.8",
    vendorModel: "us.anthropic.claude-opus-4-8",
    sampling: "refused",
    reasoning: adaptive,
    refusesPrefill: true,
  }),
  claude({
    name: "databricks-claude-opus-5",
    displayName: "Claude Opus 5",
    vendorModel: "eu.anthropic.claude-opus-5",
    sampling: "refused",
    reasoning: adaptive,
    refusesPrefill: true,
    deniedBecause:
      "The endpoint is temporarily disabled due to a Databricks-set rate limit of 0. Please contact your Databricks representative.",
  }),
];

const gpts = [
  gpt({
    name: "databricks-gpt-5-mini",
    displayName: "GPT-5 mini",
    vendorModel: "gpt-5-mini-2025-08-07",
    reasoning: effort("medium", "minimal", "low", "medium", "high"),
  }),
  gpt({
    name: "databricks-gpt-5-2",
    displayName: "GPT-5.2",
    vendorModel: "gpt-5.2-2025-12-11",
    reasoning: effort("none", "none", "low", "medium", "high"),
  }),
  gpt({
    name: "databricks-gpt-5-4",
    displayName: "GPT-5.4",
    vendorModel: "gpt-5.4-2026-03-05",
    tools: "without-reasoning",
    reasoning: effort("medium", "none", "low", "medium", "high"),
  }),
  gpt({
    name: "databricks-gpt-6-sol",
    displayName: "GPT-6 Sol",
    vendorModel: "gpt-6-sol",
    tools: "without-reasoning",
    reasoning: effort("medium", "none", "low", "medium", "high"),
  }),
  other("gpt-codex", {
    name: "databricks-gpt-5-3-codex",
    displayName: "GPT-5.3 Codex",
    vendorModel: "gpt-5.3-codex",
    contextTokens: 400_000,
  }),
];

const open = [
  llama({
    name: "databricks-meta-llama-3-3-70b-instruct",
    displayName: "Meta Llama 3.3 70B Instruct",
    vendorModel: "meta-llama-3.3-70b-instruct-121024",
  }),
  llama({
    name: "databricks-llama-4-maverick",
    displayName: "Llama 4 Maverick",
    vendorModel: "llama-4-maverick-040225",
    wire: { usage: "tail" },
  }),
  gptOss({
    name: "databricks-gpt-oss-120b",
    displayName: "GPT OSS 120B",
    vendorModel: "gpt-oss-120b-080525",
  }),
  gptOss({ name: "databricks-gpt-oss-20b", displayName: "GPT OSS 20B", vendorModel: "gpt-oss-20b-080525" }),
  other("qwen", {
    name: "databricks-qwen3-next-80b-a3b-instruct",
    displayName: "Qwen3-Next 80B A3B Instruct",
    vendorModel: "qwen3-next-80b-a3b-instruct",
  }),
  gemini({
    name: "databricks-gemini-2-5-flash",
    displayName: "Gemini 2.5 Flash",
    vendorModel: "gemini-2.5-flash",
    reasoning: budget,
  }),
  gemini({
    name: "databricks-gemini-3-5-flash",
    displayName: "Gemini 3.5 Flash",
    vendorModel: "gemini-3.5-flash",
    reasoning: effort("low", "low", "medium", "high"),
    signsToolCalls: true,
  }),
];

const others = [
  other("embeddings", {
    name: "databricks-gte-large-en",
    displayName: "GTE Large (En)",
    vendorModel: "gte-large-en-v1.5",
    task: "llm/v1/embeddings",
    contextTokens: 8_192,
    tools: "no",
  }),
  external({
    name: "my-azure-gpt",
    displayName: "Azure GPT-4o",
    vendorModel: "gpt-4o-2024-11-20",
    provider: "openai",
  }),
  other("agent", {
    name: "agents_main-support-helper",
    displayName: "Support helper",
    vendorModel: "main.support.helper",
    task: "agent/v1/responses",
    tools: "no",
  }),
  llama({
    name: "finetuned-llama-preparing",
    displayName: "Fine-tuned Llama",
    vendorModel: "main.models.finetuned-llama",
    ready: false,
  }),
  llama({
    name: "finetuned-llama-sleepy",
    displayName: "Fine-tuned Llama, scaled to zero",
    vendorModel: "main.models.finetuned-llama",
    wakeMs: 5_000,
  }),
];

/** Every kind of endpoint that a client may meet in a workspace of 2026. */
export const fullCatalogue: readonly SimulatedEndpoint[] = [
  ...guideCatalogue,
  ...claudes,
  ...gpts,
  ...open,
  ...others,
];
