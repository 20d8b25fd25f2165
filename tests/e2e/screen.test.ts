import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

/** What axe finds that is serious or worse. */
async function seriousIssues(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(
    () => (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run() as Promise<AxeResult>,
  );
  return result.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

describe("the screen, used by a person", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let screen: CarolePage;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([
      openBrowser(),
      startCarole(temporaryFolder(), { CAROLE_SIMULATOR_TOKEN_MS: "60" }),
    ]);
    screen = new CarolePage((await openPage(browser, carole.url)).page);
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });
  const titles = async (): Promise<string[]> =>
    ((await (await fetch(`${carole.url}/api/tasks`)).json()) as { items: { title: string }[] }).items.map(
      ({ title }) => title,
    );

  it("stops an answer, keeps what was said, and takes the next message", async () => {
    await screen.composer.fill("What can you do for me?");
    await screen.composer.press("Enter");
    await screen.stop.waitFor();
    await screen.page.waitForFunction(
      () => (document.querySelector('[role="log"]')?.textContent ?? "").length > 60,
    );
    await screen.stop.click();
    await screen.stop.waitFor({ state: "hidden" });
    await screen.conversation
      .getByText(/stopped/i)
      .first()
      .waitFor();
    await expect.poll(() => screen.composer.isEnabled()).toBe(true);
    await picture(screen.page, "20-stopped");
  });

  it("goes on with an answer after a reload in the middle of it", async () => {
    await screen.composer.fill("Create a task to call the plumber tomorrow at 9");
    await screen.send.click();
    await screen.stop.waitFor();
    await screen.page.reload();
    await screen.tasks.getByText("Call the plumber").first().waitFor();
    await screen.answered();
    expect(await titles()).toEqual(["Call the plumber"]);
    await expect.poll(() => screen.conversation.getByText("Call the plumber").count()).toBeGreaterThan(0);
  });

  it("takes a turn back from its receipt, on the rows and on the screen", async () => {
    await screen.conversation.getByRole("button", { name: /undo/i }).last().click();
    await screen.tasks.getByText("Call the plumber").first().waitFor({ state: "detached" });
    expect(await titles()).toEqual([]);
  });

  it("adds a task in one line, and ticks it off", async () => {
    await screen.page
      .getByRole("textbox", { name: /quick add|add a task/i })
      .fill("Pay the rent tomorrow #home p1");
    await screen.page.keyboard.press("Enter");
    await screen.tasks.getByText("Pay the rent").first().waitFor();
    await screen.tasks.getByRole("checkbox").first().click();
    await screen.page.waitForFunction(async () => {
      const { items } = (await (await fetch("/api/tasks")).json()) as { items: { status: string }[] };
      return items[0]?.status === "done";
    });
    expect(await titles()).toEqual(["Pay the rent"]);
    await picture(screen.page, "21-ticked");
  });

  it.each(["light", "dark"] as const)(
    "has no serious accessibility issue in the %s theme",
    async (colorScheme) => {
      await screen.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await screen.page.waitForTimeout(300);
      const issues = await seriousIssues(screen.page);
      await picture(screen.page, `22-${colorScheme}`);
      expect(issues).toEqual([]);
    },
  );

  it.each([
    ["phone", 390, 844],
    ["small", 320, 640],
    ["tablet", 900, 1100],
  ])("fits a %s without scrolling sideways", async (name, width, height) => {
    const { page } = await openPage(browser, carole.url, { viewport: { width, height } });
    await new CarolePage(page).composer.waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await picture(page, `23-${name}`);
    await page.context().close();
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
