import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { patience } from "./support/patience.ts";
import { startCarole, startWorkspace, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const token = "dapi0123456789abcdef0123456789abcdef";

describe("a workspace in trouble, on the screen", () => {
  let browser: Browser;
  let workspace: RunningProcess;
  let carole: RunningProcess;
  let page: Page;
  let screen: CarolePage;
  let chosen: string;

  const goWrong = (fault: object): Promise<Response> =>
    fetch(`${workspace.url}/__simulator/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: chosen, fault }),
    });

  beforeAll(async () => {
    [browser, workspace] = await Promise.all([openBrowser(), startWorkspace(["--token", token])]);
    carole = await startCarole(temporaryFolder(), {
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: token,
    });
    page = (await openPage(browser, carole.url, { reducedMotion: "reduce" })).page;
    screen = new CarolePage(page);
    await screen.status.getByText("Connected", { exact: true }).waitFor();
    chosen = await screen.model.evaluate((picker) => (picker as HTMLSelectElement).value);
  });
  afterEach(async () => {
    await fetch(`${workspace.url}/__simulator/faults`, { method: "DELETE" });
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
    await workspace?.end();
  });

  it("counts down while a limited model is waited for, and goes on by itself", async () => {
    expect((await goWrong({ kind: "rate-limit", retryAfterSeconds: 5 })).ok).toBe(true);
    await screen.composer.fill("Create a task to water the plants");
    await screen.send.click();
    const waits = screen.conversation.getByText(/^\d+ s left$/).first();
    await waits.waitFor();
    const left = async (): Promise<number> => Number.parseInt((await waits.textContent()) ?? "", 10);
    const begin = await left();
    await expect.poll(left, { timeout: 4000 }).toBeLessThan(begin);
    expect(await seriousIssues(page), "while a limited model is waited for").toEqual([]);
    await picture(page, "70-waiting");
    await fetch(`${workspace.url}/__simulator/faults`, { method: "DELETE" });
    await screen.tasks.getByText("Water the plants").first().waitFor();
    await screen.answered();
  });

  it("counts down on the last error card when the retries are over, after a reload too, and tries again", async () => {
    await goWrong({ kind: "rate-limit", retryAfterSeconds: 300 });
    await screen.composer.fill("Create a task to feed the cat");
    await screen.send.click();
    const again = screen.conversation.getByRole("alert").getByRole("button", { name: /^Try again/ });
    await again.waitFor();
    const left = async (): Promise<number> =>
      Number.parseInt(/\((\d+) s\)/.exec((await again.textContent()) ?? "")?.[1] ?? "0", 10);
    await expect.poll(left, patience).toBeGreaterThan(200);
    const begin = await left();
    await expect.poll(left, patience).toBeLessThan(begin);
    expect(await seriousIssues(page), "with a wait on the error card").toEqual([]);
    await picture(page, "72-limited");
    await page.reload();
    await again.waitFor();
    await expect.poll(left, patience).toBeGreaterThan(200);
    await fetch(`${workspace.url}/__simulator/faults`, { method: "DELETE" });
    await again.click();
    await screen.tasks.getByText("Feed the cat").first().waitFor();
    await screen.answered();
  });

  it("offers other models for one that is retired, keeps the message, and lets the chosen one answer it", async () => {
    await screen.answered();
    await goWrong({
      kind: "error",
      status: 404,
      errorCode: "RESOURCE_DOES_NOT_EXIST",
      message: "The endpoint was retired.",
    });
    await screen.composer.fill("Create a task to call the bank");
    await screen.send.click();
    const other = screen.conversation.getByRole("alert").getByRole("button", { name: /^Ask .* instead$/ });
    await other.first().waitFor();
    await expect.poll(() => screen.conversation.getByText("Create a task to call the bank").count()).toBe(1);
    expect(await seriousIssues(page), "with a retired model").toEqual([]);
    await picture(page, "71-retired");
    await other.first().click();
    await screen.tasks.getByText("Call the bank").first().waitFor();
    await screen.answered();
    expect(await screen.model.evaluate((picker) => (picker as HTMLSelectElement).value)).not.toBe(chosen);
  });
});
