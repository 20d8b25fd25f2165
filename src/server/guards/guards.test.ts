import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "node:net";
import { databricksAppsIdentity, localIdentity } from "../identity.ts";
import { openTestDoor, serveTestDoor } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";
import { assertSafeBinding } from "./binding.ts";
import { isAllowedHost } from "./host.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.close());

const tasks = (headers: Record<string, string>, method = "GET") =>
  door.request("/api/tasks", {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(method === "GET" ? {} : { body: JSON.stringify({ title: "a" }) }),
  });
const own = { host: "localhost:5173" };

describe("who may call", () => {
  test("a program that is no browser", async () => {
    expect((await tasks(own)).status).toBe(200);
    expect((await tasks(own, "POST")).status).toBe(201);
  });

  test("Carole's own page", async () => {
    const page = { ...own, origin: "http://localhost:5173", "sec-fetch-site": "same-origin" };
    expect((await tasks(page, "POST")).status).toBe(201);
  });

  test("a person who typed the address", async () => {
    expect((await tasks({ ...own, "sec-fetch-site": "none" })).status).toBe(200);
  });

  test.each([
    ["another site", { ...own, origin: "https://evil.example" }],
    ["a page without an origin", { ...own, origin: "null" }],
    ["our name under another scheme", { ...own, origin: "https://localhost:5173" }],
    ["another program's page on this machine", { ...own, origin: "http://localhost:3000" }],
    ["a page that hides its origin but not where it comes from", { ...own, "sec-fetch-site": "cross-site" }],
    ["a neighbouring port", { ...own, "sec-fetch-site": "same-site" }],
    ["a name that was pointed at this machine", { host: "evil.example:5173" }],
    ["a name that only begins like ours", { host: "localhost.evil.example:5173" }],
    ["a name that begins like a loopback address", { host: "127.0.0.1.evil.example:5173" }],
    ["a name that begins with 127", { host: "127.evil.example:5173" }],
    ["another port's name", { host: "localhost:3000" }],
    ["a host that is none", { host: "localhost:5173/x" }],
  ])("not %s", async (_name, headers) => {
    for (const method of ["GET", "POST"]) {
      const response = await tasks(headers, method);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "forbidden_origin" } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    expect(await (await tasks(own)).json()).toMatchObject({ items: [] });
  });

  test("not a preflight of another site", async () => {
    const response = await door.request("/api/tasks", {
      method: "OPTIONS",
      headers: { ...own, origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(403);
  });

  test("the port that counts is the one that was reached", async () => {
    const served = await serveTestDoor(door);
    const port = Number(new URL(served.url).port);
    const answer = (host: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () =>
          socket.write(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        );
        let text = "";
        socket.on("data", (chunk) => (text += chunk.toString()));
        socket.on("end", () => resolve(text.split("\r\n")[0]!));
        socket.on("error", reject);
      });
    expect(await answer(`127.0.0.1:${port}`)).toContain("200");
    expect(await answer("127.0.0.1:5173")).toContain("403");
    expect(await answer("evil.example")).toContain("403");
    await served.close();
  });
});

describe("names by which the server is called", () => {
  const options = {
    host: "127.0.0.1",
    port: 5173,
    allowedHosts: ["carole.example.com", "box:8080"],
    maxBodyBytes: 1,
  };
  test.each([
    ["localhost:5173", true],
    ["127.0.0.1:5173", true],
    ["[::1]:5173", true],
    ["carole.example.com", true],
    ["carole.example.com:443", true],
    ["box:8080", true],
    ["box:8081", false],
    ["localhost", false],
    ["", false],
    ["a b", false],
  ])("%s: %s", (host, allowed) => {
    expect(isAllowedHost(host, options, 5173)).toBe(allowed);
  });
});

describe("listening beyond this machine", () => {
  test("is refused without somebody who says who asks", () => {
    expect(() => assertSafeBinding("0.0.0.0", localIdentity)).toThrow("everybody");
    expect(() => assertSafeBinding("192.168.1.5", localIdentity)).toThrow("everybody");
    expect(() => assertSafeBinding("0.0.0.0", databricksAppsIdentity)).not.toThrow();
    for (const host of ["127.0.0.1", "localhost", "::1"]) {
      expect(() => assertSafeBinding(host, localIdentity)).not.toThrow();
    }
  });

  test("as a Databricks App everybody has their own tasks, and nobody is nobody", async () => {
    const app = await openTestDoor(undefined, { identity: databricksAppsIdentity });
    const as = (user: string) => ({
      host: "10.0.0.7:8000",
      origin: "https://carole-1.apps.example.com",
      "x-forwarded-host": "carole-1.apps.example.com",
      "x-forwarded-user": user,
    });
    expect((await app.send("POST", "/api/tasks", { title: "Ada's" }, as("ada"))).status).toBe(201);
    const list = async (headers: Record<string, string>) =>
      (await app.request("/api/tasks", { headers })).json();
    expect(await list(as("ada"))).toMatchObject({ items: [{ title: "Ada's" }] });
    expect(await list(as("bob"))).toMatchObject({ items: [] });
    const nobody = await app.request("/api/tasks", { headers: { host: "10.0.0.7:8000" } });
    expect(nobody.status).toBe(401);
    expect(await nobody.json()).toMatchObject({ error: { code: "unauthorized" } });
    await app.close();
  });
});

describe("every answer", () => {
  test("carries an id, and nothing may frame, sniff or script it", async () => {
    const { headers } = await door.request("/api/health");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const policy = headers.get("content-security-policy")!;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
  });

  test("has the one form of error where there is nothing", async () => {
    const response = await door.request("/api/nothing");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: "not_found", requestId: expect.any(String) },
    });
  });

  test("says which methods an address takes", async () => {
    const response = await door.request("/api/tasks", { method: "PUT" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    expect(await response.json()).toMatchObject({ error: { code: "invalid_request" } });
  });

  test("to a body that is too large is 413, announced or not", async () => {
    const served = await serveTestDoor(door);
    const big = JSON.stringify({ title: "a", notes: "x".repeat(3_000_000) });
    const announced = await fetch(`${served.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: big,
    });
    expect(announced.status).toBe(413);
    expect(await announced.json()).toMatchObject({ error: { code: "too_large" } });
    const chunked = await fetch(`${served.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Blob([big]).stream(),
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(413);
    const small = await fetch(`${served.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Blob(['{"title":"small"}']).stream(),
      duplex: "half",
    } as RequestInit);
    expect(small.status).toBe(201);
    await served.close();
  });

  test("is logged with its path, and without what was searched for", async () => {
    await door.request("/api/tasks?q=secret");
    const { facts } = door.logged.find(({ event }) => event === "request")!;
    expect(facts).toMatchObject({ method: "GET", path: "/api/tasks", status: 200 });
    expect(JSON.stringify(door.logged)).not.toContain("secret");
  });
});
