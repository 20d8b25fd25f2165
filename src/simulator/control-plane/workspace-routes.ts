import { hexDigest } from "../seeded-random.ts";
import type { SimulatedCluster } from "../workspace-options.ts";
import type { Call } from "../workspace-state.ts";

/** `GET /.well-known/databricks-config`: asks for no credential. */
export function databricksConfig(call: Call): Response {
  const { workspaceId, accountId } = call.state;
  return Response.json({
    oidc_endpoint: `${call.url.origin}/oidc`,
    account_id: accountId,
    workspace_id: workspaceId,
    cloud: "aws",
    host_type: "workspace",
    // No real host has this: a client may tell people that nobody real answers.
    simulator: call.state.label,
  });
}

/** `GET /api/2.0/preview/scim/v2/Me` */
export function me(call: Call): Response {
  const { user } = call.identity;
  const displayName = user.split("@")[0] ?? user;
  const isPerson = user.includes("@");
  return Response.json({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    id: String(Number.parseInt(hexDigest("user", user).slice(0, 10), 16)),
    userName: user,
    displayName,
    active: true,
    ...(isPerson
      ? {
          name: { givenName: displayName, familyName: "Simulated" },
          emails: [{ type: "work", value: user, primary: true }],
        }
      : {}),
    groups: [{ display: "users", type: "direct", value: "123", $ref: "Groups/123" }],
    entitlements: [{ value: "workspace-access" }],
  });
}

function clusterBody(cluster: SimulatedCluster, position: number): Record<string, unknown> {
  const started = 1_718_000_000_000 + position * 60_000;
  return {
    cluster_id: `0612-${String(101_010 + position)}-${hexDigest("cluster", cluster.name).slice(0, 8)}`,
    cluster_name: cluster.name,
    state: cluster.state,
    state_message: "",
    creator_user_name: "admin@example.com",
    spark_version: "16.4.x-scala2.12",
    node_type_id: "i3.xlarge",
    driver_node_type_id: "i3.xlarge",
    num_workers: 1,
    autotermination_minutes: 60,
    cluster_source: "UI",
    data_security_mode: "USER_ISOLATION",
    start_time: started,
    ...(cluster.state === "TERMINATED" ? { terminated_time: started + 3_600_000 } : {}),
    default_tags: { Vendor: "Databricks" },
  };
}

/** `GET /api/2.0/clusters/list`: everything at once. */
export function listAllClusters(call: Call): Response {
  const clusters = (call.state.options.clusters ?? []).map(clusterBody);
  return Response.json(clusters.length === 0 ? {} : { clusters });
}

/** `GET /api/2.1/clusters/list`: in pages; `{}` when there is nothing. */
export function listClusters(call: Call): Response {
  const all = (call.state.options.clusters ?? []).map(clusterBody);
  if (all.length === 0) return Response.json({});
  const query = call.url.searchParams;
  const size = Math.max(1, Math.min(100, Number(query.get("page_size") ?? 20) || 20));
  const from = Math.max(0, Number(query.get("page_token")?.replace(/^page-/, "") ?? 0) || 0);
  const next = from + size;
  return Response.json({
    clusters: all.slice(from, next),
    next_page_token: next < all.length ? `page-${next}` : "",
    ...(from > 0 ? { prev_page_token: `page-${Math.max(0, from - size)}` } : {}),
  });
}
