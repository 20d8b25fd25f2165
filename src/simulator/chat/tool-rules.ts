import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import type { FamilyProfile } from "../catalogue/family-profile.ts";
import { badRequest, vendorRefusal } from "../refusal.ts";
import type { ChatRequest, ChatTool } from "./chat-request.ts";
import { judgeSchema, keysIn } from "./schema-rules.ts";

export const maxTools = 32;
export const maxKeys = 16;

function checkSupport(request: ChatRequest, endpoint: SimulatedEndpoint, profile: FamilyProfile): void {
  if (endpoint.tools === "no")
    throw badRequest(`Model ${endpoint.vendorModel} does not support the tools parameter.`);
  if (endpoint.tools === "without-reasoning" && request.reasoning_effort !== "none") {
    throw vendorRefusal(profile.refusals, {
      message: `Function tools with reasoning_effort are not supported for ${endpoint.vendorModel} in /v1/chat/completions. Please use /v1/responses or set reasoning_effort to 'none'.`,
      param: "reasoning_effort",
    });
  }
}

function checkTool(tool: ChatTool, position: number, profile: FamilyProfile): void {
  const { name, description, parameters } = tool.function;
  if (tool.type !== "function") throw badRequest(`Bad request: tools[${position}].type must be "function"\n`);
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
    throw vendorRefusal(profile.refusals, {
      message: `tools.${position}.function.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`,
      param: `tools[${position}].function.name`,
    });
  }
  if (description === undefined)
    throw badRequest(`Bad request: tools[${position}].function.description is required\n`);
  if (profile.judgesSchemas && parameters !== undefined) judgeSchema(parameters);
}

function checkChoice(request: ChatRequest, names: ReadonlySet<string>): void {
  const choice = request.tool_choice;
  if (choice === undefined || choice === null) return;
  if (names.size === 0 && choice !== "none" && choice !== "auto") {
    throw badRequest("Bad request: tool_choice is only allowed when tools are specified\n");
  }
  if (typeof choice === "object" && !names.has(choice.function.name)) {
    throw badRequest(
      `Bad request: tool_choice names "${choice.function.name}", which is not among the tools\n`,
    );
  }
}

/** Judges the tools; what is documented but not known to be enforced comes back as warnings, or is refused on request. */
export function checkTools(
  request: ChatRequest,
  endpoint: SimulatedEndpoint,
  profile: FamilyProfile,
  keyLimit: "warn" | "refuse",
): string[] {
  const tools = request.tools ?? [];
  checkChoice(request, new Set(tools.map((tool) => tool.function.name)));
  if (tools.length === 0) return [];
  checkSupport(request, endpoint, profile);
  if (tools.length > maxTools) {
    throw badRequest(`Bad request: at most ${maxTools} tools are supported, got ${tools.length}\n`);
  }
  for (const [position, tool] of tools.entries()) checkTool(tool, position, profile);
  const warnings = tools
    .map((tool) => ({ name: tool.function.name, keys: keysIn(tool.function.parameters ?? {}) }))
    .filter(({ keys }) => keys > maxKeys)
    .map(
      ({ name, keys }) =>
        `function ${name} has ${keys} keys in its schema; the documented limit is ${maxKeys}`,
    );
  if (keyLimit === "refuse" && warnings[0] !== undefined)
    throw badRequest(`Invalid JSON schema - ${warnings[0]}`);
  return warnings;
}
