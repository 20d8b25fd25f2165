import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { isFocused, tabTo } from "./support/keyboard.ts";
import { startCarole, startWorkspace, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const composer = /^Message Carole$/;

async function addTasks(carole: RunningProcess, titles: readonly string[], tag: string): Promise<void> {
  for (const title of titles) {
    await fetch(`${carole.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title, tags: [tag] }),
    });
  }
}

describe("a chat without a mouse", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let screen: CarolePage;
  let page: Page;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([
      openBrowser(),
      startCarole(temporaryFolder(), { CAROLE_SIMULATOR_TOKEN_MS: "35" }),
    ]);
    await addTasks(carole, ["One", "Two", "Three", "Four", "Five", "Six", "Seven"], "old");
    await addTasks(carole, ["Write the sales report", "Write the budget report"], "work");
    page = (await openPage(browser, carole.url, { reducedMotion: "reduce" })).page;
    screen = new CarolePage(page);
    await screen.composer.waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };

  it("begins in the composer, stops an answer with Esc, and stays there", async () => {
    await page.waitForFunction(() => document.activeElement?.id === "composer");
    await type("What can you do for me?");
    await screen.stop.waitFor();
    await page.waitForFunction(() => (document.querySelector('[role="log"]')?.textContent ?? "").length > 60);
    expect(await seriousIssues(page), "while an answer is being written").toEqual([]);
    await page.keyboard.press("Escape");
    await screen.stop.waitFor({ state: "hidden" });
    await screen.conversation
      .getByText(/stopped/i)
      .first()
      .waitFor();
    expect(await isFocused(page, composer)).toBe(true);
    expect(await seriousIssues(page), "when it was stopped").toEqual([]);
  });

  it("edits the last message with ArrowUp, and goes through the versions", async () => {
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Edit"));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Hello Carole");
    await page.keyboard.press("Control+Enter");
    await screen.conversation.getByText("Hello Carole").waitFor();
    await screen.answered();
    await page.keyboard.press("Shift+Escape");
    await tabTo(page, /: What the model saw$/, true);
    await page.keyboard.press("Enter");
    await page
      .getByRole("dialog", { name: "What the model saw" })
      .getByText(/tokens in/)
      .waitFor();
    expect(await seriousIssues(page), "with what the model saw").toEqual([]);
    await page.keyboard.press("Escape");
    await tabTo(page, /^Earlier version$/, true);
    await page.keyboard.press("Enter");
    await screen.conversation.getByText("What can you do for me?").waitFor();
  });

  it("answers a question for approval, and the answer replaces the waiting", async () => {
    await page.keyboard.press("Shift+Escape");
    await type("Delete all tasks tagged old");
    await page.getByRole("button", { name: "Do all 7" }).waitFor();
    await screen.answered();
    expect(await seriousIssues(page), "while an approval is open").toEqual([]);
    await tabTo(page, /^Don’t$/, true);
    await page.keyboard.press("Enter");
    await screen.conversation.getByText("Declined. Nothing was changed.").waitFor();
    expect(await screen.conversation.getByText("Waits for your approval").count()).toBe(0);
    expect(await screen.conversation.getByText("I need your approval").isVisible()).toBe(false);
    await picture(page, "30-declined");
  });

  it("answers a question back with a button", async () => {
    await page.keyboard.press("Shift+Escape");
    await type("Complete the report");
    await screen.conversation.getByRole("button", { name: /budget report/i }).waitFor();
    await screen.answered();
    expect(await seriousIssues(page), "while a question is open").toEqual([]);
    await picture(page, "31-question");
    await tabTo(page, /budget report/i, true);
    await page.keyboard.press("Enter");
    await screen.conversation.getByText("Completed 1 task").waitFor();
    await screen.answered();
  });

  it("names a real task after @, and the change is made to that one", async () => {
    await page.keyboard.press("Shift+Escape");
    await page.keyboard.type("move @sales");
    await page.getByRole("list", { name: "Your tasks" }).waitFor();
    expect(await seriousIssues(page), "with the list of tasks open").toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await type("to Friday");
    await screen.answered();
    await screen.tasks.getByText("Friday").first().waitFor();
  });

  it("pauses Carole's hands with a command, and rewinds after a look at what that takes back", async () => {
    await page.keyboard.type("/pause");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /pause Carole/, pressed: true }).waitFor();
    await page.keyboard.type("/rewind");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: /^Rewind/ });
    await dialog.getByText("Write the sales report").waitFor();
    expect(await seriousIssues(page), "before a rewind").toEqual([]);
    await tabTo(page, /^Rewind chat and tasks$/);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await screen.tasks.getByText("Friday").first().waitFor({ state: "detached" });
  });

  it("keeps the words of a message without a connection, and sends them when it is back", async () => {
    await page.keyboard.press("Shift+Escape");
    await page.keyboard.press("Control+A");
    await page.context().setOffline(true);
    await type("Hello again");
    await screen.conversation.getByRole("alert").waitFor();
    expect(await seriousIssues(page), "without a connection").toEqual([]);
    await picture(page, "32-offline");
    await page.context().setOffline(false);
    await tabTo(page, /^Try again$/, true);
    await page.keyboard.press("Enter");
    await screen.conversation.getByRole("alert").waitFor({ state: "detached" });
    await screen.answered();
  });
});

describe("a chat whose token is refused", () => {
  let browser: Browser;
  let workspace: RunningProcess;
  let carole: RunningProcess;

  beforeAll(async () => {
    [browser, workspace] = await Promise.all([openBrowser(), startWorkspace(["--token", "dapi-right"])]);
    carole = await startCarole(temporaryFolder(), {
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: "dapi-wrong",
    });
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
    await workspace?.end();
  });

  it("says so, links to the settings, and lets the simulated model answer, all by keyboard", async () => {
    const { page } = await openPage(browser, carole.url, { reducedMotion: "reduce" });
    const screen = new CarolePage(page);
    await page.waitForFunction(() => document.activeElement?.id === "composer");
    await page.keyboard.type("Create a task to water the plants");
    await page.keyboard.press("Enter");
    const card = screen.conversation.getByRole("alert");
    await card.getByRole("link", { name: /connection settings/i }).waitFor();
    expect(await seriousIssues(page), "after a refused token").toEqual([]);
    await picture(page, "33-refused");
    await tabTo(page, /^Let the simulated model answer$/, true);
    await page.keyboard.press("Enter");
    await screen.tasks.getByText("Water the plants").first().waitFor();
    await screen.answered();
    await expect.poll(() => screen.conversation.getByText("Simulated").count()).toBeGreaterThan(0);
    await picture(page, "34-simulated");
  });
});
