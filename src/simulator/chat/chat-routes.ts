import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import { badRequest, refusal, type Refusal, vendorRefusal } from "../refusal.ts";
import type { Call } from "../workspace-state.ts";
import { answerChat } from "./answer-chat.ts";
import { type JsonObject, parseJsonObject } from "./decode-body.ts";
import { answerAgent, answerEmbeddings } from "./other-tasks.ts";

/** An endpoint that scaled to zero sleeps again after half an hour. */
const idleMs = 30 * 60_000;

function endpointMissing(): Refusal {
  return refusal(
    404,
    "ENDPOINT_NOT_FOUND",
    "The given endpoint does not exist, please retry after checking the specified model and version deployment exists.",
  );
}

function wake(call: Call, endpoint: SimulatedEndpoint): void {
  if (endpoint.wakeMs === null) return;
  const { awake, clock } = call.state;
  const now = clock.now().getTime();
  const known = awake.get(endpoint.name);
  const current = known !== undefined && now - known.lastUse < idleMs ? known : { since: now, lastUse: now };
  current.lastUse = now;
  awake.set(endpoint.name, current);
  if (now - current.since < endpoint.wakeMs) {
    throw refusal(
      503,
      "TEMPORARILY_UNAVAILABLE",
      `The endpoint ${endpoint.name} is scaling from zero. Please try again later.`,
    );
  }
}

function usable(call: Call, endpoint: SimulatedEndpoint | undefined): SimulatedEndpoint {
  if (endpoint === undefined || !endpoint.ready) throw endpointMissing();
  if (endpoint.deniedBecause !== null) throw refusal(403, "PERMISSION_DENIED", endpoint.deniedBecause);
  wake(call, endpoint);
  return endpoint;
}

function onlyChat(endpoint: SimulatedEndpoint): void {
  if (endpoint.family === "gpt-codex") {
    throw vendorRefusal("openai", {
      message: "This model is only supported in v1/responses and not in v1/chat/completions.",
      param: "model",
    });
  }
  if (endpoint.family === "embeddings" || endpoint.family === "agent") {
    throw badRequest(
      `Endpoint ${endpoint.name} with task ${endpoint.task} does not support chat completions.`,
    );
  }
}

async function chat(call: Call, endpoint: SimulatedEndpoint, body: JsonObject): Promise<Response> {
  onlyChat(endpoint);
  return await answerChat(call, body, endpoint);
}

function modelOf(body: JsonObject): string {
  if (typeof body["model"] !== "string") throw badRequest('Bad request: missing required field "model"\n');
  return body["model"];
}

/** `POST /serving-endpoints/{name}/invocations` */
export async function invocations(call: Call): Promise<Response> {
  const endpoint = usable(call, call.state.endpoints.get(call.params["name"] ?? ""));
  const body = parseJsonObject(call.body);
  if (endpoint.family === "embeddings") return answerEmbeddings(call, body, endpoint);
  if (endpoint.family === "agent") return answerAgent(call, body, endpoint);
  return await chat(call, endpoint, body);
}

/** `POST /serving-endpoints/chat/completions` */
export async function chatCompletions(call: Call): Promise<Response> {
  const body = parseJsonObject(call.body);
  return await chat(call, usable(call, call.state.endpoints.get(modelOf(body))), body);
}

/** A gateway's model name (`system.ai.x`, `databricks-x`) as the endpoint behind it. */
export function gatewayEndpoint(call: Call, model: string): SimulatedEndpoint | undefined {
  const { endpoints } = call.state;
  const bare = model.replace(/^system\.ai\./, "");
  return endpoints.get(bare) ?? endpoints.get(`databricks-${bare}`);
}

/** `POST /ai-gateway/mlflow/v1/chat/completions` */
export async function gatewayChat(call: Call): Promise<Response> {
  const body = parseJsonObject(call.body);
  const model = modelOf(body);
  const endpoint = gatewayEndpoint(call, model);
  if (endpoint === undefined) throw refusal(404, "NOT_FOUND", `Model service '${model}' does not exist.`);
  return await chat(call, usable(call, endpoint), body);
}
