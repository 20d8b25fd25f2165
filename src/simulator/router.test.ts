import { describe, expect, it } from "vitest";
import { aHost, aToken, aWorkspace } from "./testing/test-workspace.ts";

async function json(response: Response | Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await response).json()) as Record<string, unknown>;
}

const clusters = Array.from({ length: 5 }, (_, index) => ({
  name: `cluster-${index}`,
  state: "TERMINATED" as const,
}));

describe("the paths of a workspace", () => {
  it("GET /.well-known/databricks-config tells what the host is, without a credential", async () => {
    const response = await aWorkspace().workspace.fetch(
      new Request(`${aHost}/.well-known/databricks-config`),
    );
    expect(await json(response)).toMatchObject({
      oidc_endpoint: `${aHost}/oidc`,
      workspace_id: expect.stringMatching(/^\d{16}$/),
      host_type: "workspace",
      simulator: expect.stringMatching(/simulated/i),
    });
  });

  it("GET scim Me tells who I am, with the workspace id in X-Databricks-Org-Id", async () => {
    const { get } = aWorkspace();
    const response = await get("/api/2.0/preview/scim/v2/Me");
    const config = await json(get("/.well-known/databricks-config"));
    expect(response.headers.get("x-databricks-org-id")).toBe(config["workspace_id"]);
    expect(await json(response)).toMatchObject({
      userName: "ana@example.com",
      active: true,
      displayName: "ana",
    });
  });

  it("GET clusters/list 2.0 tells all at once", async () => {
    const body = await json(aWorkspace({ clusters }).get("/api/2.0/clusters/list"));
    expect(body["clusters"]).toHaveLength(5);
    expect(body["next_page_token"]).toBeUndefined();
  });

  it("GET clusters/list 2.1 tells them in pages, the last with an empty token", async () => {
    const { get } = aWorkspace({ clusters });
    const names: unknown[] = [];
    let token = "";
    do {
      const query = token === "" ? "" : `&page_token=${token}`;
      const body = await json(get(`/api/2.1/clusters/list?page_size=2${query}`));
      names.push(...(body["clusters"] as { cluster_name: string }[]).map((cluster) => cluster.cluster_name));
      token = String(body["next_page_token"]);
    } while (token !== "");
    expect(names).toEqual(clusters.map(({ name }) => name));
  });

  it("GET clusters/list of an empty workspace is {} in both versions", async () => {
    const { get } = aWorkspace();
    expect(await json(get("/api/2.0/clusters/list"))).toEqual({});
    expect(await json(get("/api/2.1/clusters/list"))).toEqual({});
  });

  it("GET serving-endpoints of an empty workspace is {}", async () => {
    expect(await json(aWorkspace({ catalogue: [] }).get("/api/2.0/serving-endpoints"))).toEqual({});
  });

  it("GET one serving endpoint adds permission_level and capabilities", async () => {
    const { get } = aWorkspace();
    const path = "/api/2.0/serving-endpoints";
    expect(await json(get(`${path}/databricks-claude-sonnet-4-6`))).toMatchObject({
      permission_level: "CAN_QUERY",
      capabilities: { function_calling: true },
      endpoint_url: `${aHost}/serving-endpoints/databricks-claude-sonnet-4-6/invocations`,
    });
    expect(await json(get(`${path}/databricks-gte-large-en`))).toMatchObject({
      capabilities: { function_calling: false },
    });
    const missing = await get(`${path}/nobody`);
    expect(missing.status).toBe(404);
    expect(await json(missing)).toMatchObject({ error_code: "RESOURCE_DOES_NOT_EXIST" });
  });

  it("GET its openapi tells the fields that its decoder takes", async () => {
    const body = await json(aWorkspace().get("/api/2.0/serving-endpoints/databricks-gpt-oss-120b/openapi"));
    const text = JSON.stringify(body);
    expect(body["openapi"]).toBe("3.1.0");
    expect(text).toContain('"reasoning_effort"');
    expect(text).not.toContain("stream_options");
  });

  it("POST chat/completions takes the endpoint's name as model", async () => {
    const { post } = aWorkspace();
    const messages = [{ role: "user", content: "hi" }];
    const response = await post("/serving-endpoints/chat/completions", { model: "gpt-4o", messages });
    expect(response.status).toBe(200);
    const nameless = await post("/serving-endpoints/chat/completions", { messages });
    expect(nameless.status).toBe(400);
  });

  it("POST to an endpoint that does not exist is 404 ENDPOINT_NOT_FOUND in the workspace's words", async () => {
    const response = await aWorkspace().chat("databricks-claude-3-7-sonnet", {});
    expect(response.status).toBe(404);
    expect(await json(response)).toEqual({
      error_code: "ENDPOINT_NOT_FOUND",
      message:
        "The given endpoint does not exist, please retry after checking the specified model and version deployment exists.",
    });
  });

  it("POST on the AI gateway takes system.ai.x, databricks-x, and tells a missing model apart", async () => {
    const { post, get } = aWorkspace();
    const chat = (model: string): Promise<Response> =>
      post("/ai-gateway/mlflow/v1/chat/completions", { model, messages: [{ role: "user", content: "hi" }] });
    expect((await chat("system.ai.claude-sonnet-4-6")).status).toBe(200);
    expect((await chat("databricks-claude-sonnet-4-6")).status).toBe(200);
    expect(await json(chat("system.ai.none"))).toMatchObject({ error_code: "NOT_FOUND" });
    const list = await json(get("/api/ai-gateway/v2/endpoints"));
    expect(list["endpoints"]).toContainEqual(
      expect.objectContaining({ name: "databricks-claude-sonnet-4-6" }),
    );
  });

  it("a workspace without the gateway answers 404 on its paths", async () => {
    const { post, get } = aWorkspace({ gateway: false });
    const response = await post("/ai-gateway/mlflow/v1/chat/completions", {
      model: "system.ai.claude-sonnet-4-6",
      messages: [],
    });
    expect(response.status).toBe(404);
    expect(await json(response)).toMatchObject({ error_code: "ENDPOINT_NOT_FOUND" });
    expect((await get("/api/ai-gateway/v2/endpoints")).status).toBe(404);
  });

  it("an unknown path is 404 ENDPOINT_NOT_FOUND and names method and path", async () => {
    const response = await aWorkspace().get("/api/2.0/jobs/list");
    expect(response.status).toBe(404);
    expect(await json(response)).toEqual({
      error_code: "ENDPOINT_NOT_FOUND",
      message: "No API found for 'GET /api/2.0/jobs/list'",
    });
  });
});

describe("OAuth of service principals", () => {
  const clients = { robot: { secret: "hush", scopes: ["model-serving"] } };
  const ask = (test: ReturnType<typeof aWorkspace>, form: string, secret = "hush"): Promise<Response> =>
    test.post("/oidc/v1/token", form, {
      authorization: `Basic ${btoa(`robot:${secret}`)}`,
      "content-type": "application/x-www-form-urlencoded",
    });

  it("is discovered, and gives a token for an hour that works and then expires", async () => {
    const test = aWorkspace({ clients });
    const discovery = await json(test.get("/oidc/.well-known/oauth-authorization-server"));
    expect(discovery["token_endpoint"]).toBe(`${aHost}/oidc/v1/token`);
    const answer = await json(ask(test, "grant_type=client_credentials&scope=model-serving"));
    expect(answer).toMatchObject({ token_type: "Bearer", expires_in: 3600, scope: "model-serving" });
    const bearer = { authorization: `Bearer ${String(answer["access_token"])}` };
    expect(await json(test.get("/api/2.0/preview/scim/v2/Me", bearer))).toMatchObject({ userName: "robot" });
    expect((await test.get("/api/2.0/clusters/list", bearer)).status).toBe(403);
    test.clock.advance(3_600_000);
    expect((await test.get("/api/2.0/preview/scim/v2/Me", bearer)).status).toBe(403);
  });

  it("refuses a wrong secret and a scope that is not assigned", async () => {
    const test = aWorkspace({ clients });
    expect(await json(ask(test, "grant_type=client_credentials&scope=model-serving", "wrong"))).toMatchObject(
      {
        error: "invalid_client",
      },
    );
    expect(await json(ask(test, "grant_type=client_credentials&scope=all-apis"))).toEqual({
      error: "access_denied",
      error_description: "Scopes 'all-apis' are not assigned to the client",
    });
  });
});

describe("tokens and database passwords", () => {
  it("token/create, list and delete work on the caller's tokens, with two years as the default lifetime", async () => {
    const { get, post, clock } = aWorkspace();
    const made = await json(
      post("/api/2.0/token/create", { comment: "for Carole", scopes: ["model-serving"] }),
    );
    expect(made["token_value"]).toMatch(/^dapi[a-f0-9]{32}$/);
    const info = made["token_info"] as { token_id: string; expiry_time: number; scopes: string[] };
    expect(info.expiry_time - clock.now().getTime()).toBe(2 * 365 * 24 * 3_600_000);
    expect(info.scopes).toEqual(["model-serving"]);
    const list = await json(get("/api/2.0/token/list"));
    expect(list["token_infos"]).toContainEqual(expect.objectContaining({ comment: "for Carole" }));
    expect(list["token_infos"]).toContainEqual(expect.objectContaining({ expiry_time: -1 }));
    expect(await json(post("/api/2.0/token/delete", { token_id: info.token_id }))).toEqual({});
    expect((await post("/api/2.0/token/delete", { token_id: info.token_id })).status).toBe(404);
    expect(JSON.stringify(await json(get("/api/2.0/token/list")))).not.toContain(aToken);
  });

  it("postgres/credentials gives a password for an hour", async () => {
    const { post, clock } = aWorkspace();
    const path = "/api/2.0/postgres/credentials";
    const answer = await json(post(path, { endpoint: "projects/p/branches/main/endpoints/primary" }));
    expect(Date.parse(String(answer["expire_time"])) - clock.now().getTime()).toBe(3_600_000);
    expect(String(answer["token"]).split(".")).toHaveLength(3);
    expect((await post(path, { endpoint: "somewhere" })).status).toBe(400);
  });
});
