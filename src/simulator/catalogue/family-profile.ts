import type { BrainInput } from "../brain-seam.ts";
import type { WireManner } from "../wire-manner.ts";
import type { Family } from "./endpoint.ts";

/** Who words a refusal: Databricks itself, or the vendor whose words it passes on. */
export type RefusalStyle = "databricks" | "claude" | "openai" | "external";

/** What all endpoints of a family have in common. */
export interface FamilyProfile {
  readonly manner: BrainInput["manner"];
  /** The top-level fields that the strict decoder knows. */
  readonly fields: readonly string[];
  readonly refusals: RefusalStyle;
  /** Judges tool schemas keyword by keyword, as the servers of open models do. */
  readonly judgesSchemas: boolean;
  /** Takes `strict` inside a tool's function. */
  readonly takesStrictTools: boolean;
  readonly wire: WireManner;
}

const everywhere = [
  "messages",
  "model",
  "max_tokens",
  "stream",
  "tools",
  "tool_choice",
  "temperature",
  "top_p",
  "stop",
  "n",
  "response_format",
  "client_request_id",
  "usage_context",
] as const;

const openWire: WireManner = {
  id: "chatcmpl_",
  callId: "call_",
  content: "string",
  noText: "null",
  role: "every",
  usage: "cumulative",
  usageDetails: "plain",
  toolIndex: "zero",
  arguments: "whole",
  emptyArguments: "braces",
  reasoning: "parts",
  asciiArguments: true,
  done: true,
  finishReason: null,
};
const openModel: FamilyProfile = {
  manner: "llama",
  fields: [...everywhere, "top_k", "logprobs", "top_logprobs"],
  refusals: "databricks",
  judgesSchemas: true,
  takesStrictTools: false,
  wire: openWire,
};
const openAiWire: WireManner = {
  ...openWire,
  id: "chatcmpl-",
  noText: "missing",
  role: "first",
  usageDetails: "openai",
  arguments: "awkward",
  reasoning: "hidden",
};

export const familyProfiles = {
  claude: {
    manner: "claude",
    fields: [...everywhere, "top_k", "max_completion_tokens", "thinking", "output_config", "cache_control"],
    refusals: "claude",
    judgesSchemas: false,
    takesStrictTools: false,
    wire: {
      id: "msg_bdrk_",
      callId: "toolu_bdrk_",
      content: "string",
      noText: "null",
      role: "every",
      usage: "null-until-last",
      usageDetails: "cache",
      toolIndex: "block",
      arguments: "awkward",
      emptyArguments: "empty",
      reasoning: "parts",
      asciiArguments: false,
      done: true,
      finishReason: null,
    },
  },
  gpt: {
    manner: "gpt",
    fields: [
      ...everywhere,
      "max_completion_tokens",
      "reasoning_effort",
      "parallel_tool_calls",
      "frequency_penalty",
      "presence_penalty",
      "logprobs",
      "top_logprobs",
      "verbosity",
    ],
    refusals: "openai",
    judgesSchemas: false,
    takesStrictTools: true,
    wire: openAiWire,
  },
  "gpt-codex": {
    manner: "gpt",
    fields: [...everywhere, "max_completion_tokens", "reasoning_effort"],
    refusals: "openai",
    judgesSchemas: false,
    takesStrictTools: true,
    wire: openAiWire,
  },
  llama: openModel,
  "gpt-oss": {
    ...openModel,
    manner: "gpt",
    fields: [...openModel.fields, "reasoning_effort"],
    wire: { ...openWire, content: "parts", usageDetails: "null" },
  },
  gemini: {
    manner: "gpt",
    fields: [...everywhere, "top_k", "reasoning_effort", "thinking"],
    refusals: "databricks",
    judgesSchemas: false,
    takesStrictTools: false,
    wire: { ...openWire, id: "null", content: "parts", noText: "missing" },
  },
  qwen: {
    ...openModel,
    manner: "plain",
    wire: { ...openWire, reasoning: "reasoning_content", usage: "tail" },
  },
  external: {
    manner: "gpt",
    fields: [
      ...everywhere,
      "max_completion_tokens",
      "frequency_penalty",
      "presence_penalty",
      "seed",
      "parallel_tool_calls",
      "stream_options",
      "extra_params",
      "logprobs",
      "top_logprobs",
      "user",
    ],
    refusals: "external",
    judgesSchemas: false,
    takesStrictTools: true,
    wire: { ...openAiWire, usage: "none" },
  },
  agent: { ...openModel, manner: "plain", fields: ["input", "stream", "context", "custom_inputs"] },
  embeddings: { ...openModel, fields: ["input", "model", "instruction", "encoding_format", "dimensions"] },
} as const satisfies Record<Family, FamilyProfile>;

export function profileOf(family: Family): FamilyProfile {
  return familyProfiles[family];
}
