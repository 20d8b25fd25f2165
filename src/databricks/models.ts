import { CaroleError } from "../shared/errors.ts";
import type { ModelInfo, ModelState } from "../shared/model.ts";
import { familyOf, profileOf, type Family } from "./profiles.ts";

/** One chat-capable endpoint with what the list tells of it. */
export interface Endpoint {
  readonly name: string;
  readonly label: string;
  readonly family: Family;
  readonly state: ModelState;
  /** Names of what it serves; an endpoint may be called anything. */
  readonly servedNames: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The chat-capable endpoints of a list, each name once. An empty workspace may answer `{}`. */
export function readEndpoints(body: unknown): Endpoint[] {
  if (!isObject(body)) throw new CaroleError("wrong_host", "The list of models came in an unreadable form.");
  const chat = objects(body["endpoints"]).filter(canChat).map(readEndpoint);
  return [...new Map(chat.map((endpoint) => [endpoint.name, endpoint])).values()];
}

/** An endpoint of which nothing is known but its name. */
export function namedEndpoint(name: string): Endpoint {
  return { name, label: labelOf(name), family: familyOf(name), state: "ready", servedNames: [] };
}

export function modelInfo(
  endpoint: Endpoint,
  known: { readonly tools: boolean | null; readonly state: ModelState | null; readonly default: boolean },
): ModelInfo {
  return {
    name: endpoint.name,
    label: endpoint.label,
    family: endpoint.family,
    // What a call met says more than the list, which calls an endpoint ready that nobody may use.
    state: known.state ?? endpoint.state,
    tools: known.tools ?? true,
    default: known.default,
  };
}

function canChat(endpoint: Json): boolean {
  if (text(endpoint["name"]) === null || endpoint["route_optimized"] === true) return false;
  const served = servedEntities(endpoint);
  // External models tell their task on what is served only.
  const external = served.map((entity) => entity["external_model"]).filter(isObject);
  const tasks = [endpoint["task"], ...external.map((model) => model["task"])].filter(
    (task) => text(task) !== null,
  );
  const chats = tasks.length > 0 ? tasks.includes("llm/v1/chat") : soundsLikeChat(endpoint, served);
  return chats && !isResponsesOnly(served);
}

/** Where no task is told at all: a name of a known family, unless something is served that is no such model. */
function soundsLikeChat(endpoint: Json, served: readonly Json[]): boolean {
  const told = served.length === 0 || served.some((entity) => isObject(entity["foundation_model"]));
  const name = text(endpoint["name"]) ?? "";
  return told && familyOf(name) !== "unknown" && !/embed|rerank/i.test(name);
}

/** Databricks' own Codex models say that they chat, and answer on another path alone. */
function isResponsesOnly(served: readonly Json[]): boolean {
  const names = served
    .map((entity) => entity["foundation_model"])
    .filter(isObject)
    .map((model) => text(model["name"]) ?? "");
  return names.some((name) => /^(system\.ai\.)?(databricks-)?gpt-[\d-]+codex/.test(name));
}

function readEndpoint(endpoint: Json): Endpoint {
  const name = text(endpoint["name"])!;
  const served = servedEntities(endpoint);
  const models = served
    .flatMap((entity) => [entity["foundation_model"], entity["external_model"]])
    .filter(isObject);
  const servedNames = [
    ...models.map((model) => text(model["name"])),
    ...served.map((entity) => text(entity["entity_name"])),
  ].filter((one) => one !== null);
  const displayName = models.map((model) => text(model["display_name"])).find((one) => one !== null);
  return {
    name,
    label: displayName ?? labelOf(name),
    family: profileOf(name, ...servedNames).family,
    state: readState(endpoint["state"]),
    servedNames,
  };
}

function servedEntities(endpoint: Json): Json[] {
  const config = isObject(endpoint["config"]) ? endpoint["config"] : {};
  const entities = objects(config["served_entities"]);
  return entities.length > 0 ? entities : objects(config["served_models"]);
}

function readState(state: unknown): ModelState {
  if (!isObject(state) || state["ready"] === undefined || state["ready"] === "READY") return "ready";
  const update = text(state["config_update"]) ?? text(state["update_state"]);
  return update === "UPDATE_FAILED" || update === "UPDATE_CANCELED" ? "gone" : "waking";
}

/** `databricks-claude-sonnet-4-6` as people write it: "Claude Sonnet 4.6". */
function labelOf(name: string): string {
  const words = name
    .replace(/^(databricks|system\.ai)[-.]/, "")
    .replace(/^meta-(?=llama)/, "")
    .replace(/(\d)-(?=\d(?!\d*[a-z]))/g, "$1.")
    .split(/[-_\s]+/);
  return words
    .map((word) => (/^gpt$/i.test(word) ? "GPT" : /^\d+b$/i.test(word) ? word.toUpperCase() : capital(word)))
    .join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
