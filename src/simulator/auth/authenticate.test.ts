import { describe, expect, it } from "vitest";
import { aHost, aToken, aWorkspace } from "../testing/test-workspace.ts";

const me = "/api/2.0/preview/scim/v2/Me";
const as = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

describe("who may come in", () => {
  it("no credential: 401 with an integer code", async () => {
    const { workspace } = aWorkspace();
    const response = await workspace.fetch(new Request(`${aHost}${me}`));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error_code: 401,
      message: expect.stringMatching(
        /^Credential was not sent or was of an unsupported type for this API\. \[ReqId: /,
      ),
    });
  });

  it("a credential that is no bearer token: 401", async () => {
    const response = await aWorkspace().get(me, { authorization: "Basic dXNlcjpwYXNz" });
    expect(response.status).toBe(401);
  });

  it("a wrong token: 403 with an integer code and the reason in a header", async () => {
    const response = await aWorkspace().get(me, as(`dapi${"f".repeat(32)}`));
    expect(response.status).toBe(403);
    expect(response.headers.get("x-databricks-reason-phrase")).toBe("Invalid access token.");
    expect(await response.json()).toMatchObject({
      error_code: 403,
      message: expect.stringMatching(/^Invalid access token\./),
    });
  });

  it("an expired token reads like a wrong one, from its very moment on", async () => {
    const { get, clock } = aWorkspace({
      tokens: { [aToken]: { user: "ana@example.com", expires: "2026-11-23T10:00:00Z" } },
    });
    expect((await get(me)).status).toBe(200);
    clock.advance(3_600_000);
    const response = await get(me);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error_code: 403 });
  });

  it("a revoked token reads like a wrong one, even where any well-formed token is taken", async () => {
    const { get, post } = aWorkspace({ openTokens: true });
    const made = (await (await post("/api/2.0/token/create", { comment: "temporary" })).json()) as {
      token_value: string;
      token_info: { token_id: string };
    };
    expect((await get(me, as(made.token_value))).status).toBe(200);
    await post("/api/2.0/token/delete", { token_id: made.token_info.token_id });
    expect((await get(me, as(made.token_value))).status).toBe(403);
  });

  it("an open workspace takes any well-formed token and no other", async () => {
    const { get } = aWorkspace({ openTokens: true, tokens: {} });
    expect((await get(me, as(`dapi${"0".repeat(32)}`))).status).toBe(200);
    expect((await get(me, as(`dapi${"0".repeat(32)}-2`))).status).toBe(200);
    expect((await get(me, as("eyJhbGci.eyJzdWIi.c2ln"))).status).toBe(200);
    expect((await get(me, as("dapi-mistyped"))).status).toBe(403);
  });
});

describe("what a scoped token may do", () => {
  const withScopes = (...scopes: string[]): ReturnType<typeof aWorkspace> =>
    aWorkspace({ tokens: { [aToken]: { user: "ana@example.com", scopes } }, clusters: [] });

  it("any valid token may ask who it is", async () => {
    expect((await withScopes("clusters").get(me)).status).toBe(200);
  });

  it("model-serving chats and lists endpoints, and fails clusters/list with 403 PERMISSION_DENIED", async () => {
    const { get, chat } = withScopes("model-serving");
    expect((await chat("gpt-4o", {})).status).toBe(200);
    expect((await get("/api/2.0/serving-endpoints")).status).toBe(200);
    const clusters = await get("/api/2.0/clusters/list");
    expect(clusters.status).toBe(403);
    expect(await clusters.json()).toEqual({
      error_code: "PERMISSION_DENIED",
      message: "Provided token does not have required scopes: clusters",
    });
  });

  it("model-serving-inference chats by name and cannot even list", async () => {
    const { get, chat } = withScopes("model-serving-inference");
    expect((await chat("gpt-4o", {})).status).toBe(200);
    expect((await get("/api/2.0/serving-endpoints")).status).toBe(403);
  });

  it("a token that scopes itself loses what it was not used for, later and without a warning", async () => {
    const narrows = { at: "2026-11-30T09:00:00Z", scopes: ["model-serving"] };
    const { get, chat, clock } = aWorkspace({ tokens: { [aToken]: { user: "ana@example.com", narrows } } });
    expect((await get("/api/2.0/clusters/list")).status).toBe(200);
    clock.advance(7 * 24 * 3_600_000);
    expect((await get("/api/2.0/clusters/list")).status).toBe(403);
    expect((await chat("gpt-4o", {})).status).toBe(200);
  });

  it("only authentication mints tokens", async () => {
    expect((await withScopes("model-serving").post("/api/2.0/token/create", {})).status).toBe(403);
    expect((await withScopes("authentication").post("/api/2.0/token/create", {})).status).toBe(200);
  });
});

describe("a host of several workspaces", () => {
  it("shows its login page, with status 200, to a call that names no workspace", async () => {
    const { get } = aWorkspace({ unifiedHost: true });
    const lost = await get(me);
    expect([lost.status, lost.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    for (const header of ["X-Databricks-Workspace-Id", "X-Databricks-Org-Id"]) {
      expect(await (await get(me, { [header]: "7474" })).json()).toMatchObject({
        userName: "ana@example.com",
      });
    }
    expect((await get("/.well-known/databricks-config")).headers.get("content-type")).toMatch(/json/);
  });
});

describe("the IP access list", () => {
  it("can be switched on and off, and refuses with 403 naming the address", async () => {
    const { workspace, get } = aWorkspace();
    const id = workspace.faults.add({ fault: { kind: "ip-blocked", address: "203.0.113.7" } });
    const response = await get(me);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      error_code: 403,
      message: expect.stringMatching(
        /^Source IP address: 203\.0\.113\.7 is blocked by Databricks IP ACL for workspace: \d+ \[ReqId: /,
      ),
    });
    workspace.faults.remove(id);
    expect((await get(me)).status).toBe(200);
  });
});
