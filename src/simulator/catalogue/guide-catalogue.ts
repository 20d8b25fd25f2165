import type { SimulatedEndpoint } from "./endpoint.ts";
import { claude, external, llama } from "./make-endpoint.ts";

/** The three models that Carole's guide speaks of: what development mode shows. */
export const guideCatalogue: readonly SimulatedEndpoint[] = [
  claude({
    name: "databricks-claude-3-5-sonnet",
    displayName: "Claude 3.5 Sonnet",
    vendorModel: "us.anthropic.claude-3-5-sonnet-20241022-v2:0",
    maxOutputTokens: 8_192,
  }),
  external({
    name: "gpt-4o",
    displayName: "GPT-4o",
    vendorModel: "gpt-4o-2024-11-20",
    provider: "openai",
  }),
  llama({
    name: "databricks-meta-llama-3-1-405b-instruct",
    displayName: "Meta Llama 3.1 405B Instruct",
    vendorModel: "meta-llama-3.1-405b-instruct-072424",
    maxOutputTokens: 4_096,
  }),
];
