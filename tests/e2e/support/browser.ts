import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";

const output = resolve(import.meta.dirname, "../output");
/** The pictures that the documentation shows, taken anew when `CAROLE_PICTURES=keep` is set. */
const shown = resolve(import.meta.dirname, "../../../docs/images");

/** A real Chromium that asks nobody outside. The sandbox can't run as root, where continuous integration runs. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium found: run npm test, which finds or installs one.");
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors of the page itself: uncaught ones, and what it wrote to the console as an error. */
  readonly complaints: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: "UTC",
    locale: "en-US",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** A picture to look at, under tests/e2e/output (not kept in git). */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(output, { recursive: true });
  await page.screenshot({ path: join(output, `${name}.png`) });
}

/** A picture that the README shows: made by the very run that proves what it shows. */
export async function shownPicture(page: Page, name: string): Promise<void> {
  await picture(page, name);
  if (process.env.CAROLE_PICTURES === "keep") await page.screenshot({ path: join(shown, `${name}.png`) });
}
