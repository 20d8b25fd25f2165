import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { refusal } from "../refusal.ts";
import type { Call } from "../workspace-state.ts";
import { endpointBody, endpointDetail, endpointOpenApi } from "./endpoint-body.ts";

function named(call: Call): SimulatedEndpoint {
  const name = call.params["name"] ?? "";
  const endpoint = call.state.endpoints.get(name);
  if (endpoint === undefined) {
    throw refusal(404, "RESOURCE_DOES_NOT_EXIST", `Endpoint with name '${name}' does not exist.`);
  }
  return endpoint;
}

/** `GET /api/2.0/serving-endpoints`; an empty workspace answers `{}`. */
export function listEndpoints(call: Call): Response {
  const endpoints = [...call.state.endpoints.values()].map((endpoint) => endpointBody(endpoint, call.state));
  return Response.json(endpoints.length === 0 ? {} : { endpoints });
}

/** `GET /api/2.0/serving-endpoints/{name}` */
export function showEndpoint(call: Call): Response {
  return Response.json(endpointDetail(named(call), call.state, call.url.origin));
}

/** `GET /api/2.0/serving-endpoints/{name}/openapi` */
export function showOpenApi(call: Call): Response {
  return Response.json(endpointOpenApi(named(call), call.url.origin));
}

/** `GET /api/ai-gateway/v2/endpoints` */
export function listGatewayEndpoints(call: Call): Response {
  const endpoints = [...call.state.endpoints.values()]
    .filter((endpoint) => endpoint.name.startsWith("databricks-"))
    .map((endpoint) => ({
      name: endpoint.name,
      ai_gateway_url: `${call.url.origin}/ai-gateway`,
      config: {
        destinations: [
          {
            name: `system.ai.${endpoint.name.replace(/^databricks-/, "")}`,
            type: "PAY_PER_TOKEN_FOUNDATION_MODEL",
          },
        ],
      },
    }));
  return Response.json({ endpoints });
}
