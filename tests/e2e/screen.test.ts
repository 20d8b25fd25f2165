import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { patience } from "./support/patience.ts";
import { addTask, taskNamed, tasksOf } from "./support/rows.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

describe("the screen, used by a person", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let screen: CarolePage;
  let complaints: string[];

  beforeAll(async () => {
    [browser, carole] = await Promise.all([
      openBrowser(),
      startCarole(temporaryFolder(), { CAROLE_SIMULATOR_TOKEN_MS: "60" }),
    ]);
    const opened = await openPage(browser, carole.url);
    ({ complaints } = opened);
    screen = new CarolePage(opened.page);
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });
  const titles = async (): Promise<string[]> => (await tasksOf(carole.url)).map(({ title }) => title);

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
    await expect.poll(titles, patience).toEqual(["Call the plumber"]);
    await expect.poll(() => screen.conversation.getByText("Call the plumber").count()).toBeGreaterThan(0);
  });

  it("takes a turn back from its receipt, on the rows and on the screen", async () => {
    await screen.conversation.getByRole("button", { name: /undo/i }).last().click();
    await screen.tasks.getByText("Call the plumber").first().waitFor({ state: "detached" });
    await expect.poll(titles, patience).toEqual([]);
  });

  it("says on a receipt that its task was deleted for good, offers no undo, and asks for no row that is gone", async () => {
    await screen.say("Create a task to water the roses");
    const receipt = screen.conversation.getByRole("region", { name: "What changed" }).last();
    await receipt.getByRole("button", { name: /undo/i }).waitFor();
    const id = (await taskNamed(carole.url, "Water the roses"))?.id ?? "";
    await fetch(`${carole.url}/api/tasks/${id}`, { method: "DELETE" });
    await fetch(`${carole.url}/api/tasks/${id}?permanent=true`, { method: "DELETE" });
    const isTold = async (): Promise<void> => {
      await receipt.getByText("No longer there: deleted for good.").waitFor();
      await receipt.getByText("Deleted for good", { exact: true }).waitFor();
      await expect.poll(() => receipt.getByRole("button", { name: /undo/i }).count()).toBe(0);
    };
    await isTold();
    await screen.page.reload();
    await isTold();
    await screen.page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
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
    await expect.poll(titles, patience).toEqual(["Pay the rent"]);
    await picture(screen.page, "21-ticked");
  });

  it("shows a pasted address as a chip, takes it out again, and keeps it as a link of the task", async () => {
    const { page } = screen;
    const line = page.getByRole("textbox", { name: "Add a task" });
    await line.fill("Read https://github.com/acme/plans/issues/7 tomorrow");
    const chip = page.getByRole("button", { name: /^GitHub acme\/plans#7\. Take the link out/ });
    await chip.click();
    await expect.poll(() => line.inputValue(), patience).toBe("Read tomorrow");
    await line.fill("Read https://github.com/acme/plans/issues/7 tomorrow");
    await chip.waitFor();
    await picture(page, "21-link-chip");
    await line.press("Enter");
    await expect
      .poll(async () => (await taskNamed(carole.url, "Read GitHub acme/plans#7"))?.links, patience)
      .toEqual([{ url: "https://github.com/acme/plans/issues/7", title: "GitHub acme/plans#7" }]);
  });

  it("adds a task that must wait for another, named in the line", async () => {
    const { page, tasks } = screen;
    await addTask(carole.url, { title: "Review the budget" });
    await tasks.getByRole("link", { name: "Review the budget" }).waitFor();
    const box = tasks.getByRole("textbox", { name: "Add a task" });
    await box.fill("Send the invoice >budget p1");
    await tasks.getByRole("button", { name: /^After “Review the budget”/ }).waitFor();
    await page.keyboard.press("Enter");
    const { id } = (await taskNamed(carole.url, "Review the budget")) ?? {};
    await expect
      .poll(async () => (await taskNamed(carole.url, "Send the invoice"))?.blockedBy, patience)
      .toEqual([id]);
    expect((await taskNamed(carole.url, "Send the invoice"))?.priority).toBe("urgent");
  });

  it("opens a task by the first click, and edits its title by a second one", async () => {
    const { page } = screen;
    await page.goto(`${carole.url}/tasks`);
    const row = screen.tasks.getByRole("link", { name: "Read GitHub acme/plans#7" });
    await row.dblclick();
    const title = screen.tasks.getByRole("textbox", { name: "Title" });
    await expect.poll(() => title.evaluate((box) => box === document.activeElement), patience).toBe(true);
    await page.keyboard.type("Read the plans");
    await page.keyboard.press("Enter");
    await expect.poll(() => taskNamed(carole.url, "Read the plans"), patience).toBeDefined();
    await page.getByRole("link", { name: "All tasks" }).click();
    await screen.tasks.getByRole("link", { name: "Read the plans" }).click();
    await title.waitFor();
    await expect.poll(() => title.evaluate((box) => box === document.activeElement), patience).toBe(false);
    await page.goto(carole.url);
  });

  it("cuts a word without end on a card of the board, and shows all of it in the task", async () => {
    const { page, tasks } = screen;
    const word = "x".repeat(500);
    const { id } = await addTask(carole.url, { title: word });
    await page.goto(`${carole.url}/tasks?view=board`);
    const card = page.locator(`[data-card="${id}"]`);
    await card.waitFor();
    expect((await card.boundingBox())?.height).toBeLessThan(160);
    await card.click();
    await expect.poll(() => tasks.getByRole("textbox", { name: "Title" }).inputValue(), patience).toBe(word);
    await page.goto(carole.url);
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
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, patience).toBeLessThanOrEqual(0);
    await picture(page, `23-${name}`);
    await page.context().close();
  });
});
