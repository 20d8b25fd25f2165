import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser.ts";
import { addTask } from "./support/rows.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const mostScriptBytes = 150_000;
const mostRequests = 12;
/** What is smaller than this gains nothing by being compressed. */
const worthPacking = 1_400;

describe.each([0, 30])("the first page with %i tasks, in a browser that has kept nothing", (tasks) => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;
  const answers: Response[] = [];
  const complaints: string[] = [];
  const header = async (path: string, name: string): Promise<string | null> =>
    (await fetch(carole.url + path)).headers.get(name);

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (let index = 0; index < tasks; index += 1) {
      await addTask(carole.url, { title: `Task ${index}`, notes: "What is known of it", tags: ["work"] });
    }
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifted += (entry as LayoutShift).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    page.on("response", (response) => answers.push(response));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await page.goto(carole.url);
    const drawn =
      tasks === 0
        ? page.getByText("Nothing to do yet.")
        : page.getByRole("link", { name: "Task 29", exact: true });
    await drawn.waitFor();
    // Nothing more is asked for: the page has come to rest. (The events never end, so that can't be waited for.)
    for (let before = 0; before < answers.length;) {
      before = answers.length;
      await page.waitForTimeout(1_500);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("needs no more than 150 kB of JavaScript as gzip", async () => {
    const scripts = answers.filter((answer) => answer.request().resourceType() === "script");
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (script) => [
        new URL(script.url()).pathname,
        gzipSync(await script.body(), { level: 9 }).length,
      ]),
    );
    const sum = sizes.reduce((bytes, [, size]) => bytes + Number(size), 0);
    expect(sum > mostScriptBytes ? sizes : []).toEqual([]);
  });

  it("asks for no more than twelve things, and for none from anywhere else", () => {
    const addresses = answers.map((answer) => answer.url());
    expect(addresses.length > mostRequests ? addresses : []).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(`${carole.url}/`))).toEqual([]);
  });

  it("gets whatever is of some size compressed", async () => {
    const plain: string[] = [];
    for (const answer of answers) {
      if (answer.headers()["content-type"]?.startsWith("text/event-stream") === true) continue;
      if (answer.headers()["content-encoding"] !== undefined) continue;
      if ((await answer.body()).length >= worthPacking) plain.push(answer.url());
    }
    expect(plain).toEqual([]);
  });

  it("keeps hashed files for ever, and asks each time for what may change", async () => {
    const hashed = answers
      .map((answer) => new URL(answer.url()).pathname)
      .filter((path) => path.startsWith("/assets/"));
    expect(hashed.length).toBeGreaterThan(1);
    for (const path of hashed) expect(await header(path, "cache-control")).toContain("immutable");
    for (const path of ["/", "/boot.js", "/sw.js", "/manifest.webmanifest"]) {
      const [cache, etag] = [await header(path, "cache-control"), await header(path, "etag")];
      expect({ path, cache, etag }).toEqual({ path, cache: "no-cache", etag: expect.any(String) });
    }
  });

  it("moves nothing that was already drawn, and complains of nothing", async () => {
    expect(await page.evaluate(() => globalThis.shifted)).toBeLessThan(0.01);
    expect(complaints).toEqual([]);
  });

  it("says what it is: language, title, description, a manifest to install it by, and that searchers stay out", async () => {
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).not.toBe("");
    expect(await page.locator("meta[name=description]").getAttribute("content")).toContain("tasks");
    const manifest = (await (await fetch(`${carole.url}/manifest.webmanifest`)).json()) as {
      name: string;
      icons: { src: string }[];
    };
    expect(manifest.name).toBe("Carole");
    for (const { src } of manifest.icons) expect((await fetch(carole.url + src)).status).toBe(200);
    const robots = await fetch(`${carole.url}/robots.txt`);
    expect(robots.headers.get("content-type")).toContain("text/plain");
    expect(await robots.text()).toBe("User-agent: *\nDisallow: /\n");
  });
});

/** What browsers tell of a move; TypeScript's own list does not have it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}
declare global {
  var shifted: number;
}
