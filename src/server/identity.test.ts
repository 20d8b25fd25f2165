import { afterEach, describe, expect, test } from "vitest";
import { reverseProxyIdentity } from "./identity.ts";
import { openTestDoor, serveTestDoor } from "./testing/test-door.ts";
import type { TestDoor } from "./testing/test-door.ts";
import { trustedPeers } from "./trusted-peers.ts";

const header = "X-Forwarded-User";
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function behind(proxies: readonly string[]): Promise<{ door: TestDoor; url: string }> {
  const door = await openTestDoor(undefined, {
    identity: reverseProxyIdentity(header, proxies),
    saveConnection: async () => undefined,
  });
  const served = await serveTestDoor(door);
  closing.push(door.close, served.close);
  return { door, url: served.url };
}
const make = (url: string, headers: Record<string, string>) =>
  fetch(`${url}/api/tasks`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ title: "Mine" }),
  });
const titles = async (url: string, headers: Record<string, string>): Promise<string[]> => {
  const { items } = (await (await fetch(`${url}/api/tasks`, { headers })).json()) as {
    items: { title: string }[];
  };
  return items.map(({ title }) => title);
};

describe("a proxy that signs people in", () => {
  test("names who asks; everybody has their own tasks", async () => {
    const { url } = await behind(["127.0.0.1"]);
    expect((await make(url, { [header]: "ada" })).status).toBe(201);
    expect(await titles(url, { [header]: "ada" })).toEqual(["Mine"]);
    expect(await titles(url, { [header]: "bob" })).toEqual([]);
    // A name of one's own machine or of another source is a name like any other.
    expect(await titles(url, { [header]: "local" })).toEqual([]);
  });

  test("is believed from its own address alone: a forged header gets nothing, with or without a name", async () => {
    const { door, url } = await behind(["10.1.2.3", "10.7.0.0/16"]);
    const attempts: Record<string, string>[] = [{ [header]: "ada" }, {}];
    for (const headers of attempts) {
      for (const response of [await make(url, headers), await fetch(`${url}/api/events`, { headers })]) {
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({
          error: { code: "unauthorized", message: expect.stringContaining("Only the proxy") },
        });
      }
    }
    const { items } = await door.deps
      .owner("proxy:ada")
      .tasks.list({ trashed: false, sort: "title", limit: 5 });
    expect(items).toEqual([]);
  });

  test("must name somebody, once: a name that a browser smuggled beside the proxy's is refused", async () => {
    const { url } = await behind(["127.0.0.0/8"]);
    expect((await make(url, {})).status).toBe(401);
    expect((await make(url, { [header]: "  " })).status).toBe(401);
    expect((await make(url, { [header]: "x".repeat(201) })).status).toBe(401);
    const { request } = await import("node:http");
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${url}/api/tasks`, { headers: { [header]: ["eve", "ada"] } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on("error", reject);
      sent.end();
    });
    expect(status).toBe(401);
  });

  test("signs in many, so none of them may change the connection that all of them use", async () => {
    const { url } = await behind(["127.0.0.1"]);
    const response = await fetch(`${url}/api/connection`, {
      method: "PUT",
      headers: { "content-type": "application/json", [header]: "eve" },
      body: JSON.stringify({ host: "http://127.0.0.1:1", token: "dapi-eve" }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "configuration_invalid" } });
  });

  test("is not needed to see whether Carole is up", async () => {
    const { url } = await behind(["10.1.2.3"]);
    const health = await fetch(`${url}/api/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: "ok" });
  });
});

describe("the addresses that a proxy may come from", () => {
  const isTrusted = trustedPeers(["10.1.2.3", "10.7.0.0/16", "::1", "fd00::/8"]);
  test.each([
    ["10.1.2.3", true],
    ["10.1.2.4", false],
    ["10.7.255.1", true],
    ["10.8.0.1", false],
    ["::ffff:10.7.0.9", true],
    ["::ffff:10.8.0.9", false],
    ["::1", true],
    ["fd12::5", true],
    ["fe80::1", false],
    ["not an address", false],
    [undefined, false],
  ])("%s: %s", (address, trusted) => {
    expect(isTrusted(address)).toBe(trusted);
  });
});
