import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task } from "../../src/shared/task.ts";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { addTask, changeTask, taskNamed } from "./support/rows.ts";
import { patience } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

describe("the tasks without a connection", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;
  const server = (title: string): Promise<Task | undefined> => taskNamed(carole.url, title);
  const waiting = (count: number): Promise<void> =>
    page.getByRole("status", { name: "Saving" }).getByText(`Waiting for connection (${count})`).waitFor();
  const nothingWaits = (): Promise<void> =>
    page.getByText(/^Waiting for connection/).waitFor({ state: "detached" });
  /** The page is kept for days without a connection a few seconds after it was opened. */
  const whenKept = async (): Promise<void> => {
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === "activated",
    );
    await page.reload();
    await page.getByRole("link", { name: "Slides" }).waitFor();
  };
  const press = async (title: string, key: string): Promise<void> => {
    await page.locator("[data-row]", { hasText: title }).focus();
    await page.keyboard.press(key);
  };

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (const title of ["Invoice", "Budget", "Report", "Slides"]) await addTask(carole.url, { title });
    page = (await openPage(browser, `${carole.url}/tasks`, { reducedMotion: "reduce" })).page;
    await page.getByRole("link", { name: "Invoice" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("shows ticks and edits at once, says that they wait, and saves them when the connection is back", async () => {
    await page.context().setOffline(true);
    await press("Invoice", "e");
    await press("Budget", "1");
    await press("Budget", "2");
    await waiting(3);
    await expect.poll(() => page.getByRole("checkbox", { name: "Reopen “Invoice”" }).isChecked()).toBe(true);
    expect((await server("Invoice"))?.status).toBe("todo");
    expect(await seriousIssues(page), "while edits wait").toEqual([]);
    await picture(page, "50-waiting");
    await page.context().setOffline(false);
    await expect.poll(async () => (await server("Invoice"))?.status, patience).toBe("done");
    await expect.poll(async () => (await server("Budget"))?.priority, patience).toBe("high");
    await nothingWaits();
  });

  it("takes a waiting edit back before it was ever sent", async () => {
    await page.context().setOffline(true);
    await press("Report", "1");
    await waiting(1);
    await page.keyboard.press("Control+z");
    await nothingWaits();
    await page.context().setOffline(false);
    expect((await server("Report"))?.version).toBe(1);
  });

  it("puts edits beside what somebody else changed in other fields", async () => {
    await page.context().setOffline(true);
    await press("Slides", "1");
    await waiting(1);
    const { id } = (await server("Slides")) ?? { id: "" };
    await changeTask(carole.url, id, { notes: "for the board" });
    await page.context().setOffline(false);
    await expect.poll(async () => (await server("Slides"))?.priority, patience).toBe("urgent");
    expect((await server("Slides"))?.notes).toBe("for the board");
  });

  it("shows both values where the same field was changed, and takes the one that is chosen", async () => {
    await page.context().setOffline(true);
    await press("Report", "1");
    await waiting(1);
    const { id } = (await server("Report")) ?? { id: "" };
    await changeTask(carole.url, id, { priority: "low" });
    await page.context().setOffline(false);
    const clash = page.getByRole("list", { name: "Changed by two" });
    await clash.getByText("“Report” was changed elsewhere").waitFor({ timeout: 20_000 });
    await expect.poll(() => clash.getByText("Low").count()).toBe(1);
    await expect.poll(() => clash.getByText("Urgent").count()).toBe(1);
    expect((await server("Report"))?.priority).toBe("low");
    expect(await seriousIssues(page), "with two values to choose from").toEqual([]);
    await picture(page, "51-clash");
    await clash.getByRole("button", { name: "Use mine" }).click();
    await expect.poll(async () => (await server("Report"))?.priority, patience).toBe("urgent");
    await clash.waitFor({ state: "detached" });
  });

  it("shows a task that was added in one line as waiting, with what was read, and as a row once it is sent", async () => {
    await whenKept();
    await page.context().setOffline(true);
    const box = page.getByRole("textbox", { name: "Add a task" });
    await box.fill("Call the bank tomorrow p1");
    await box.press("Enter");
    await box.fill("Never sent");
    await box.press("Enter");
    const list = page.getByRole("list", { name: "Waiting for the connection" });
    await list.getByText("Call the bank", { exact: true }).waitFor();
    await list.getByText("Waiting for the connection · Tomorrow · Urgent").waitFor();
    expect(await seriousIssues(page), "while a task waits").toEqual([]);
    await picture(page, "52-waiting-task");
    await list.getByRole("button", { name: "Remove “Never sent”" }).click();
    await waiting(1);
    await page.reload();
    await list.getByText("Call the bank", { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("link", { name: "Call the bank" }).waitFor({ timeout: 20_000 });
    await list.waitFor({ state: "detached" });
    expect((await server("Call the bank"))?.priority).toBe("urgent");
    expect(await server("Never sent")).toBeUndefined();
  });

  it("keeps waiting edits over a reload, still without a connection", async () => {
    await whenKept();
    await page.context().setOffline(true);
    await press("Slides", "e");
    await waiting(1);
    await page.reload();
    await waiting(1);
    await page.getByRole("checkbox", { name: "Reopen “Slides”" }).waitFor();
    await page.context().setOffline(false);
    await expect.poll(async () => (await server("Slides"))?.status, patience).toBe("done");
  });
});
