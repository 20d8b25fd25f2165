import type { SimulatedEndpoint } from "./endpoint.ts";

type Given = Pick<SimulatedEndpoint, "name" | "displayName" | "vendorModel"> & Partial<SimulatedEndpoint>;

const ordinary = {
  task: "llm/v1/chat",
  provider: null,
  contextTokens: 128_000,
  maxOutputTokens: 8_192,
  sampling: "free",
  tools: "yes",
  reasoning: { kind: "none" },
  signsToolCalls: false,
  refusesPrefill: false,
  ready: true,
  wakeMs: null,
  deniedBecause: null,
  wire: {},
} as const;

export const claude = (given: Given): SimulatedEndpoint => ({
  ...ordinary,
  family: "claude",
  contextTokens: 200_000,
  maxOutputTokens: 64_000,
  ...given,
});

export const gpt = (given: Given): SimulatedEndpoint => ({
  ...ordinary,
  family: "gpt",
  contextTokens: 400_000,
  maxOutputTokens: 128_000,
  sampling: "default-only",
  ...given,
});

export const llama = (given: Given): SimulatedEndpoint => ({ ...ordinary, family: "llama", ...given });

export const gptOss = (given: Given): SimulatedEndpoint => ({
  ...ordinary,
  family: "gpt-oss",
  maxOutputTokens: 25_000,
  reasoning: { kind: "effort", values: ["low", "medium", "high"], initial: "medium" },
  ...given,
});

export const gemini = (given: Given): SimulatedEndpoint => ({
  ...ordinary,
  family: "gemini",
  contextTokens: 1_000_000,
  maxOutputTokens: 64_000,
  ...given,
});

export const other = (family: SimulatedEndpoint["family"], given: Given): SimulatedEndpoint => ({
  ...ordinary,
  family,
  ...given,
});

export const external = (given: Given & { readonly provider: string }): SimulatedEndpoint => ({
  ...ordinary,
  family: "external",
  task: null,
  maxOutputTokens: 16_384,
  ...given,
});
