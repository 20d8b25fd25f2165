import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { profileOf } from "../catalogue/family-profile.ts";
import { hexDigest } from "../seeded-random.ts";
import type { WorkspaceState } from "../workspace-state.ts";

function servedEntity(endpoint: SimulatedEndpoint): Record<string, unknown> {
  const { name, displayName, provider, vendorModel } = endpoint;
  if (provider !== null) {
    return { name, external_model: { name: vendorModel, provider, task: "llm/v1/chat" } };
  }
  if (!name.startsWith("databricks-")) {
    const scale = endpoint.wakeMs === null ? {} : { scale_to_zero_enabled: true, workload_size: "Small" };
    return { name, entity_name: vendorModel, entity_version: "1", ...scale };
  }
  const entity = `system.ai.${name}`;
  return { name, entity_name: entity, foundation_model: { name: entity, display_name: displayName } };
}

/** An endpoint as the list tells it. */
export function endpointBody(endpoint: SimulatedEndpoint, state: WorkspaceState): Record<string, unknown> {
  const own = !endpoint.name.startsWith("databricks-");
  return {
    name: endpoint.name,
    id: hexDigest(state.seed, "endpoint", endpoint.name).slice(0, 32),
    ...(own ? { creator: "admin@example.com" } : {}),
    creation_timestamp: 1_718_000_000_000,
    last_updated_timestamp: 1_750_000_000_000,
    state: {
      ready: endpoint.ready ? "READY" : "NOT_READY",
      config_update: endpoint.ready ? "NOT_UPDATING" : "IN_PROGRESS",
    },
    ...(endpoint.task === null ? {} : { task: endpoint.task }),
    config: { served_entities: [servedEntity(endpoint)] },
    tags: [],
    ...(own ? {} : { ai_gateway: { usage_tracking_config: { enabled: true } } }),
  };
}

/** What only the page of one endpoint tells. */
export function endpointDetail(
  endpoint: SimulatedEndpoint,
  state: WorkspaceState,
  origin: string,
): Record<string, unknown> {
  return {
    ...endpointBody(endpoint, state),
    permission_level: endpoint.deniedBecause === null ? "CAN_QUERY" : "CAN_VIEW",
    endpoint_url: `${origin}/serving-endpoints/${endpoint.name}/invocations`,
    route_optimized: false,
    capabilities: { function_calling: endpoint.tools === "yes" },
  };
}

const fieldTypes: Readonly<Record<string, unknown>> = {
  messages: { type: "array", items: { type: "object" } },
  max_tokens: { type: "integer" },
  max_completion_tokens: { type: "integer" },
  n: { type: "integer" },
  top_k: { type: "integer" },
  stream: { type: "boolean" },
  temperature: { type: "number" },
  top_p: { type: "number" },
  tools: { type: "array", items: { type: "object" } },
  model: { type: "string" },
  reasoning_effort: { type: "string" },
};

/** The OpenAPI document of one endpoint: the fields that its decoder takes. */
export function endpointOpenApi(endpoint: SimulatedEndpoint, origin: string): Record<string, unknown> {
  const { fields } = profileOf(endpoint.family);
  const properties = Object.fromEntries(fields.map((name) => [name, fieldTypes[name] ?? {}]));
  const required = fields.includes("messages") ? ["messages"] : ["input"];
  return {
    openapi: "3.1.0",
    info: { title: endpoint.name, version: "1" },
    servers: [{ url: `${origin}/serving-endpoints/${endpoint.name}` }],
    paths: {
      "/invocations": {
        post: {
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "object", properties, required, additionalProperties: false },
              },
            },
          },
          responses: { "200": { description: "Successful operation" } },
        },
      },
    },
  };
}
