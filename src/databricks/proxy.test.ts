import { text as readAll } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { maxProxyBody, type ProxyRequest } from "./proxy.ts";
import {
  aService,
  aWorkspace,
  delta,
  json,
  never,
  page,
  sse,
  streamed,
  testToken,
  type Handler,
} from "./testing/workspace.ts";

const get = (path: string, query = ""): ProxyRequest => ({
  method: "GET",
  path,
  query,
  headers: {},
  body: null,
  signal: never,
});
const post = (
  path: string,
  body: ProxyRequest["body"] = "{}",
  headers: Record<string, string> = {},
): ProxyRequest => ({
  method: "POST",
  path,
  query: "",
  headers,
  body,
  signal: never,
});
const invocations = "serving-endpoints/some-model/invocations";

async function through(handler: Handler, request: ProxyRequest) {
  const workspace = await aWorkspace(handler);
  const { service } = aService(workspace);
  const response = await service.proxy(request);
  return { workspace, response, body: await readAll(response.body) };
}

describe("the guide's three calls", () => {
  it.each([
    get("api/2.0/clusters/list"),
    get("api/2.0/serving-endpoints"),
    post(invocations),
    get("/api/2.0/serving-endpoints"),
  ])("go through with the token put on: $method $path", async (request) => {
    const { workspace, response, body } = await through((_, answer) => json({ ok: true })(answer), request);
    expect(response.status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: true });
    expect(workspace.requests).toMatchObject([
      {
        method: request.method,
        url: `/${request.path.replace(/^\//, "")}`,
        headers: { authorization: `Bearer ${testToken}` },
      },
    ]);
  });

  it("hand on the pages of the cluster list, and no other query", async () => {
    const { workspace } = await through(
      (_, answer) => json({})(answer),
      get("api/2.0/clusters/list", "page_token=a%26b&page_size=5&x=1"),
    );
    expect(workspace.requests[0]?.url).toBe("/api/2.0/clusters/list?page_token=a%26b&page_size=5");
  });

  it("hand on refusals as they are", async () => {
    const refusal = { error_code: "PERMISSION_DENIED", message: "no", details: [{ request_id: "x" }] };
    const { response, body } = await through(
      (_, answer) => json(refusal, 403, { "x-request-id": "id-7" })(answer),
      post(invocations),
    );
    expect(response).toMatchObject({ status: 403, headers: { "x-request-id": "id-7" } });
    expect(JSON.parse(body)).toEqual(refusal);
  });

  it("stream the answer while it grows", async () => {
    const go = Promise.withResolvers<void>();
    const workspace = await aWorkspace(async (_, answer) => {
      answer.writeHead(200, { "content-type": "text/event-stream" });
      answer.write(sse([delta({ content: "first" })]));
      await go.promise;
      answer.end(sse([delta({ content: "second" }, "stop")]));
    });
    const { service } = aService(workspace);
    const response = await service.proxy(post(invocations, "{}", { accept: "text/event-stream" }));
    let seen = "";
    for await (const chunk of response.body) {
      seen += Buffer.from(chunk).toString();
      if (seen.includes("first")) go.resolve();
    }
    expect(seen).toContain("second");
  });

  it("stream the question too", async () => {
    async function* body() {
      yield Buffer.from('{"messages":');
      yield Buffer.from("[]}");
    }
    const { workspace } = await through((_, answer) => json({})(answer), post(invocations, body()));
    expect(workspace.requests[0]?.body).toBe('{"messages":[]}');
  });

  it("close the upstream call when the reader goes", async () => {
    const closed = Promise.withResolvers<void>();
    const workspace = await aWorkspace((_, answer) => {
      answer.on("close", () => closed.resolve());
      answer.writeHead(200, { "content-type": "text/event-stream" });
      answer.write(sse([delta({ content: "first" })]));
    });
    const { service } = aService(workspace);
    const response = await service.proxy(post(invocations));
    response.close();
    await closed.promise;
    expect(response.status).toBe(200);
  });
});

describe("nothing else is reachable", () => {
  it.each([
    get("api/2.0/token/list"),
    post("api/2.0/token/create"),
    get("api/2.1/clusters/list"),
    post("api/2.0/clusters/list"),
    post("api/2.0/serving-endpoints"),
    get(invocations),
    get("api/2.0/serving-endpoints/some-model"),
    get("api/2.0/serving-endpoints/"),
    get("api/2.0/serving-endpoints", "x=1"),
    get("api/2.0//serving-endpoints"),
    get("//evil.example/api/2.0/serving-endpoints"),
    get("api/2.0/serving-endpoints/../token/list"),
    get("api%2F2.0%2Fclusters%2Flist"),
    get("api/2.0/clusters/list/../../token/list"),
    get("API/2.0/clusters/list"),
    get(""),
    get("@evil.example/"),
    post("serving-endpoints/a/b/invocations"),
    post("serving-endpoints//invocations"),
    post("serving-endpoints/../invocations"),
    post("serving-endpoints/./invocations"),
    post("serving-endpoints/%2e%2e/invocations"),
    post("serving-endpoints/..%2f..%2fapi/invocations"),
    post("serving-endpoints/a%00/invocations"),
    post("serving-endpoints/a\\b/invocations"),
    post("serving-endpoints/a?x/invocations"),
    post("serving-endpoints/a#x/invocations"),
    post("serving-endpoints/a b/invocations"),
    post("serving-endpoints/a\r\nx: y/invocations"),
    post("serving-endpoints/some-model/invocations/"),
    post("serving-endpoints/some-model/invocations\n"),
    { ...post(invocations), method: "PUT" },
    { ...post(invocations), method: "DELETE" },
    { ...post(invocations), method: "post" },
    { ...get("api/2.0/clusters/list"), method: "HEAD" },
    { ...get("api/2.0/clusters/list"), method: "OPTIONS" },
    { ...get("api/2.0/clusters/list"), method: "TRACE" },
    { ...post(invocations), query: "x=1" },
  ])("$method $path?$query is refused, and the workspace hears nothing", async (request) => {
    const workspace = await aWorkspace((_, answer) => json({})(answer));
    const { service } = aService(workspace);
    await expect(service.proxy(request)).rejects.toMatchObject({ code: "not_found" });
    expect(workspace.requests).toEqual([]);
  });

  it("no header of the caller goes along", async () => {
    const headers = {
      authorization: "Bearer mine",
      host: "evil.example",
      cookie: "a=b",
      "x-databricks-workspace-id": "1",
      "x-forwarded-for": "1.2.3.4",
      "transfer-encoding": "chunked",
      accept: "*/*",
    };
    const { workspace } = await through((_, answer) => json({})(answer), post(invocations, "{}", headers));
    expect(workspace.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${testToken}`,
      accept: "application/json",
    });
    expect(JSON.stringify(workspace.requests[0]?.headers)).not.toMatch(/mine|evil|a=b|1\.2\.3\.4/);
  });

  it("only harmless headers of the workspace come back", async () => {
    const { response } = await through(
      (_, answer) =>
        json({}, 200, {
          "set-cookie": "session=1",
          server: "databricks",
          "access-control-allow-origin": "*",
          "x-request-id": "id-7",
        })(answer),
      get("api/2.0/serving-endpoints"),
    );
    expect(response.headers).toEqual({
      "content-type": "application/json",
      "x-request-id": "id-7",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it.each<[string, Handler]>([
    ["a login page", (_, answer) => page("<script>alert(1)</script>")(answer)],
    ["a redirect", (_, answer) => answer.writeHead(302, { location: "https://evil.example" }).end()],
  ])("%s is never shown under Carole's own address", async (_, handler) => {
    const workspace = await aWorkspace(handler);
    const { service } = aService(workspace);
    await expect(service.proxy(get("api/2.0/serving-endpoints"))).rejects.toMatchObject({
      code: "wrong_host",
    });
  });

  it.each<[string, () => ProxyRequest["body"]]>([
    ["text", () => "x".repeat(maxProxyBody + 1)],
    ["bytes", () => new Uint8Array(maxProxyBody + 1)],
    [
      "a stream without end",
      async function* () {
        while (true) yield new Uint8Array(1024 * 1024);
      },
    ],
  ])("a body that is too large is refused: %s", async (_, body) => {
    const workspace = await aWorkspace((_, answer) => json({})(answer));
    const { service } = aService(workspace);
    await expect(service.proxy(post(invocations, body()))).rejects.toMatchObject({ code: "too_large" });
  });

  it("without a workspace it says what to set", async () => {
    const { service } = aService({ host: null });
    await expect(service.proxy(get("api/2.0/serving-endpoints"))).rejects.toMatchObject({
      code: "not_configured",
    });
  });

  it("streams are not cut by a deadline that counts from the start", async () => {
    const { body } = await through(
      (_, answer) => streamed(delta({ content: "Hi" }, "stop"), "[DONE]")(answer),
      post(invocations),
    );
    expect(body).toContain("[DONE]");
  });
});
