import { existsSync } from "node:fs";
import { get } from "node:http";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";

/** A real Chromium that asks nobody outside. The sandbox can't run as root. */
export function openBrowser(): Promise<Browser> {
  const places = [process.env["CAROLE_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-background-networking"],
  });
}

export interface Loaded {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly offHost: number;
  readonly firstPaintMs: number;
  readonly composerMs: number;
  /** Of every task of the main thread, what is beyond 50 ms. */
  readonly blockingMs: number;
}

const settleMs = 2500;

/** Opens the page in a browser that has kept nothing, and waits until it has come to rest. */
export async function load(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: "UTC" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await page.addInitScript(watchPage);
  const addresses: string[] = [];
  const scripts: string[] = [];
  page.on("request", (request) => {
    addresses.push(request.url());
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto(url);
  await page.waitForSelector("#composer");
  await page.waitForTimeout(settleMs);
  const seen = await page.evaluate(() => globalThis.seen);
  const sizes = await Promise.all(scripts.map(gzipBytes));
  return {
    page,
    cdp,
    scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
    requests: addresses.length,
    offHost: addresses.filter((address) => !address.startsWith(url) && address.startsWith("http")).length,
    ...seen,
  };
}

/** What a script weighs as gzip, in which pages are usually compared (a browser gets Brotli where it can). */
function gzipBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (data: Buffer) => (bytes += data.length));
      response.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}

declare global {
  // What `watchPage` notes, read back from outside.
  var seen: { firstPaintMs: number; composerMs: number; blockingMs: number };
  // The next answer of `untilDrawn`.
  var drawn: Promise<number>;
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  globalThis.seen = { firstPaintMs: Number.NaN, composerMs: Number.NaN, blockingMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === "first-contentful-paint") globalThis.seen.firstPaintMs = entry.startTime;
    }
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.seen.blockingMs += Math.max(0, entry.duration - 50);
  }).observe({ type: "longtask", buffered: true });
  const found = new MutationObserver(() => {
    if (document.getElementById("composer") === null) return;
    globalThis.seen.composerMs = performance.now();
    found.disconnect();
  });
  found.observe(document, { childList: true, subtree: true });
}

/** Seconds of the page's main thread so far, in milliseconds. */
export async function mainThreadMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find((metric) => metric.name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

export const blockingMs = (page: Page): Promise<number> => page.evaluate(() => globalThis.seen.blockingMs);

/** From an event of the page until the frame that it caused is drawn. `act` is what a person does. */
export async function untilDrawn(page: Page, event: string, act: () => Promise<void>): Promise<number> {
  // The page listens before anybody acts; otherwise a fast key would be missed.
  await page.evaluate((name) => {
    globalThis.drawn = new Promise<number>((resolve) => {
      const heard = (happened: Event): void => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - happened.timeStamp);
          channel.port2.postMessage(null);
        });
      };
      addEventListener(name, heard, { capture: true, once: true });
    });
  }, event);
  await act();
  return page.evaluate(() => globalThis.drawn);
}

/** The times between frames while a list is scrolled for a second. */
export async function scrollFrames(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(
    (where) =>
      new Promise<number[]>((resolve) => {
        const element = document.querySelector(where);
        const gaps: number[] = [];
        const began = performance.now();
        let last = began;
        const step = (now: number): void => {
          if (now > last && last !== began) gaps.push(now - last);
          last = now;
          element?.scrollBy(0, 140);
          if (now - began < 1000) requestAnimationFrame(step);
          else resolve(gaps);
        };
        requestAnimationFrame(step);
      }),
    selector,
  );
}

/** From Enter until the first word of the answer is drawn. */
export async function enterToFirstWord(page: Page, message: string): Promise<number> {
  await page.fill("#composer", message);
  const drawn = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressedAt = 0;
        addEventListener("keydown", (event) => (pressedAt = event.timeStamp), { capture: true, once: true });
        const answers = (): NodeListOf<Element> => document.querySelectorAll("[data-message=assistant]");
        const before = answers().length;
        const watcher = new MutationObserver(() => {
          // The dots that say "Thinking…" are not it.
          const text = answers().length > before ? ([...answers()].at(-1)?.textContent ?? "") : "";
          if (text.trim() === "" || text.startsWith("Thinking")) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - pressedAt);
            channel.port2.postMessage(null);
          });
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
  await page.press("#composer", "Enter");
  return drawn;
}
