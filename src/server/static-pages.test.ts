import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDoor } from "./testing/test-door.ts";
import type { TestDoor } from "./testing/test-door.ts";

const html = `<!doctype html><script>document.documentElement.dataset.theme="dark"</script><script type="module" src="/assets/index-abc123.js"></script>`;
const script = `console.log("${"carole ".repeat(200)}")`;
let folder: string;
let door: TestDoor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "carole-static-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), html);
  await writeFile(join(folder, "assets/index-abc123.js"), script);
  await writeFile(join(folder, "assets/index-abc123.js.br"), brotliCompressSync(script));
  await writeFile(join(folder, "assets/index-abc123.js.gz"), gzipSync(script));
  await writeFile(join(folder, ".secret"), "no");
  door = await openTestDoor(undefined, { staticFolder: folder });
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
});

describe("the built screen", () => {
  test.each(["/", "/tasks", "/chat/0197a5b0-0000-7000-8000-000000000000"])("%s is the page", async (path) => {
    const response = await door.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toBe(html);
  });

  test("may run its own inline script by its hash, and no other", async () => {
    const policy = (await door.request("/")).headers.get("content-security-policy")!;
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("files with a hash in their name are kept for ever, compressed as the browser takes them", async () => {
    const path = "/assets/index-abc123.js";
    const brotli = await door.request(path, { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotli.headers.get("vary")).toBe("accept-encoding");
    expect(brotli.headers.get("cache-control")).toContain("immutable");
    expect(brotliDecompressSync(new Uint8Array(await brotli.arrayBuffer())).toString()).toBe(script);
    const gzip = await door.request(path, { headers: { "accept-encoding": "gzip, br;q=0" } });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    const plain = await door.request(path);
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(script);
  });

  test("is not sent again to one who has it", async () => {
    const etag = (await door.request("/")).headers.get("etag")!;
    const again = await door.request("/", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("answers at every address that the screen's router knows", async () => {
    const source = await readFile(join(import.meta.dirname, "../web/app/router.tsx"), "utf8");
    const known = [...source.matchAll(/\bpath: "([^"]+)"/g)].map(([, path]) =>
      path!.replaceAll(/\$\w+/g, "a-1"),
    );
    expect(known.length).toBeGreaterThan(5);
    for (const path of known) expect([path, (await door.request(path)).status]).toEqual([path, 200]);
  });

  test.each(["/nope", "/nothing/", "/chat", "/tasks/a/b"])(
    "%s is no address of the app: a browser gets the app, which says so, and a program the one form of error",
    async (path) => {
      const page = await door.request(path, { headers: { accept: "text/html,*/*;q=0.8" } });
      expect([page.status, page.headers.get("etag")]).toEqual([404, null]);
      expect(page.headers.get("content-security-policy")).toContain("sha256-");
      expect(await page.text()).toBe(html);
      const data = await door.request(path, { headers: { accept: "*/*" } });
      expect(data.status).toBe(404);
      expect(await data.json()).toMatchObject({ error: { code: "not_found" } });
    },
  );

  test.each(["/mcp", "/assets/missing", "/chat/a%5cb", "/.well-known/oauth-authorization-server"])(
    "%s is no address of pages: 404 in the one form of error",
    async (path) => {
      const response = await door.request(path, { headers: { accept: "text/html" } });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    },
  );

  test.each([
    "/assets/missing.js",
    "/.secret",
    "/%2e%2e/package.json",
    "/..%2f..%2fetc/passwd",
    "/a\\..\\b.txt",
    "/%ff.js",
  ])("%s is not there", async (path) => {
    expect((await door.request(path)).status).toBe(404);
  });

  test("does not answer for the API: an unknown address there is JSON, also to a browser", async () => {
    const response = await door.request("/api/nothing", { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    expect((await door.request("/tasks", { method: "POST" })).status).toBe(404);
  });
});
