import { chatCompletions, gatewayChat, invocations } from "./chat/chat-routes.ts";
import {
  listEndpoints,
  listGatewayEndpoints,
  showEndpoint,
  showOpenApi,
} from "./control-plane/endpoint-routes.ts";
import { oidcDiscovery, oidcToken } from "./control-plane/oauth-routes.ts";
import { createToken, deleteToken, listTokens, postgresCredentials } from "./control-plane/token-routes.ts";
import { databricksConfig, listAllClusters, listClusters, me } from "./control-plane/workspace-routes.ts";
import type { Call } from "./workspace-state.ts";

export interface Route {
  readonly method: "GET" | "POST";
  /** `{name}` stands for one piece of the path. */
  readonly path: string;
  /** null: no credential is asked for. An empty list: any valid token. Else one of these scopes. */
  readonly scopes: readonly string[] | null;
  /** Only while the workspace has its gateway. */
  readonly gateway?: true;
  readonly handle: (call: Call) => Response | Promise<Response>;
}

const serving = ["model-serving"];
const inference = ["model-serving", "model-serving-inference"];

/** Every path of the workspace. */
export const routes: readonly Route[] = [
  { method: "GET", path: "/.well-known/databricks-config", scopes: null, handle: databricksConfig },
  {
    method: "GET",
    path: "/oidc/.well-known/oauth-authorization-server",
    scopes: null,
    handle: oidcDiscovery,
  },
  { method: "GET", path: "/oidc/.well-known/openid-configuration", scopes: null, handle: oidcDiscovery },
  { method: "POST", path: "/oidc/v1/token", scopes: null, handle: oidcToken },
  { method: "GET", path: "/api/2.0/preview/scim/v2/Me", scopes: [], handle: me },
  { method: "GET", path: "/api/2.0/clusters/list", scopes: ["clusters"], handle: listAllClusters },
  { method: "GET", path: "/api/2.1/clusters/list", scopes: ["clusters"], handle: listClusters },
  { method: "GET", path: "/api/2.0/serving-endpoints", scopes: serving, handle: listEndpoints },
  { method: "GET", path: "/api/2.0/serving-endpoints/{name}", scopes: serving, handle: showEndpoint },
  { method: "GET", path: "/api/2.0/serving-endpoints/{name}/openapi", scopes: serving, handle: showOpenApi },
  { method: "POST", path: "/api/2.0/token/create", scopes: ["authentication"], handle: createToken },
  { method: "GET", path: "/api/2.0/token/list", scopes: ["authentication"], handle: listTokens },
  { method: "POST", path: "/api/2.0/token/delete", scopes: ["authentication"], handle: deleteToken },
  {
    method: "POST",
    path: "/api/2.0/postgres/credentials",
    scopes: ["postgres"],
    handle: postgresCredentials,
  },
  { method: "POST", path: "/serving-endpoints/chat/completions", scopes: inference, handle: chatCompletions },
  { method: "POST", path: "/serving-endpoints/{name}/invocations", scopes: inference, handle: invocations },
  {
    method: "GET",
    path: "/api/ai-gateway/v2/endpoints",
    scopes: serving,
    gateway: true,
    handle: listGatewayEndpoints,
  },
  {
    method: "POST",
    path: "/ai-gateway/mlflow/v1/chat/completions",
    scopes: inference,
    gateway: true,
    handle: gatewayChat,
  },
];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [position, piece] of wanted.entries()) {
    const value = given[position] ?? "";
    const name = /^\{(.+)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      if (piece !== value) return null;
    } else if (value === "") return null;
    else params[name] = decode(value);
  }
  return params;
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    // A stray percent sign is no encoding; such a name exists nowhere anyway.
    return piece;
  }
}

export function findRoute(method: string, path: string, gateway: boolean): Match | null {
  for (const route of routes) {
    if (route.method !== method || (route.gateway === true && !gateway)) continue;
    const params = matchPath(route.path, path);
    if (params !== null) return { route, params };
  }
  return null;
}
