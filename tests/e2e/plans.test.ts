import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task } from "../../src/shared/task.ts";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";
import { addTask, changeTask, taskNamed } from "./support/rows.ts";

const day = (distance: number): string =>
  new Date(Date.now() + distance * 86_400_000).toISOString().slice(0, 10);

describe("plans with reasons", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;
  let talk: CarolePage;
  let complaints: readonly string[];

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    await addTask(carole.url, { title: "Review the budget", due: { date: day(-9) }, priority: "high" });
    for (let index = 1; index <= 6; index += 1)
      await addTask(carole.url, { title: `Call number ${index}`, due: { date: day(1) } });
    const key = await addTask(carole.url, { title: "Get the key" });
    await addTask(carole.url, { title: "Move the boxes", blockedBy: [key.id] });
    await addTask(carole.url, { title: "Hang the screens", blockedBy: [key.id] });
    await addTask(carole.url, { title: "Sign the lease", status: "blocked", waitingFor: "Ana" });
    const opened = await openPage(browser, carole.url, { reducedMotion: "reduce" });
    ({ page, complaints } = opened);
    talk = new CarolePage(page);
    await talk.composer.waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  const dueOf = async (title: string): Promise<string | undefined> =>
    (await taskNamed(carole.url, title))?.due?.date;
  const plan = () => page.getByRole("region", { name: /^If you are away/ });
  const open = async (path: string, heading: string): Promise<void> => {
    await page.goto(`${carole.url}${path}`);
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  };

  it("shows what slips on a day away, forgets it, and applies all six moves with one undo", async () => {
    await talk.say("suppose I'm away tomorrow");
    await plan().getByText("6 tasks would move").waitFor();
    await picture(page, "70-plan");
    expect(await seriousIssues(page)).toEqual([]);
    await plan().getByRole("button", { name: "Forget it" }).click();
    await plan().getByText("Forgotten. Nothing was changed.").waitFor();
    expect(await dueOf("Call number 3")).toBe(day(1));
    await talk.say("suppose I'm away tomorrow");
    await talk.say("forget it");
    await plan().last().getByText("Forgotten. Nothing was changed.").waitFor();
    await talk.say("suppose I'm away tomorrow");
    await plan().last().getByRole("button", { name: "Apply all 6 moves" }).click();
    const receipt = page.getByRole("region", { name: "What changed" }).last();
    await receipt.waitFor();
    expect(await dueOf("Call number 3")).not.toBe(day(1));
    await receipt.getByRole("button", { name: "Undo" }).click();
    await receipt.getByText("Undone").waitFor();
    expect(await dueOf("Call number 3")).toBe(day(1));
  });

  it("applies nothing where a task was changed meanwhile, and names it", async () => {
    await talk.say("suppose I'm away tomorrow");
    const shown = plan().last();
    await shown.getByRole("button", { name: "Apply all 6 moves" }).waitFor();
    const call = (await taskNamed(carole.url, "Call number 2")) as Task;
    await changeTask(carole.url, call.id, { priority: "low" });
    await shown.getByText("Some of these tasks were changed since.", { exact: false }).waitFor();
    await talk.say("apply it");
    await talk.conversation.getByText("“Call number 2” was changed", { exact: false }).last().waitFor();
    expect(await dueOf("Call number 1")).toBe(day(1));
  });

  it("tells why a task is not first, with the tasks it was compared with to open", async () => {
    await talk.say("why not the budget task?");
    await talk.conversation.getByText("ranks number", { exact: false }).last().waitFor();
    await talk.conversation.getByText("Compared it with what ranks before it").waitFor();
    await talk.conversation.locator("details").last().locator("summary").click();
    const compared = talk.conversation
      .locator("details[open]")
      .getByRole("link", { name: "Review the budget" });
    expect(await compared.first().getAttribute("href")).toMatch(/^\/tasks\//);
  });

  it("begins the morning with one question for those who chose it, and none for others", async () => {
    await open("/briefing", "This morning");
    await page.getByText("Begin with").waitFor();
    expect(await page.getByRole("region", { name: "One question" }).count()).toBe(0);
    await page.evaluate(() =>
      localStorage.setItem("carole.settings", JSON.stringify({ proactivity: "morning" })),
    );
    await open("/briefing", "This morning");
    const question = page.getByRole("region", { name: "One question" });
    await question.getByText("“Review the budget” is 9 days overdue.").waitFor();
    await picture(page, "71-briefing");
    expect(await seriousIssues(page)).toEqual([]);
    await question.getByRole("button", { name: "Keep it" }).click();
    await question.waitFor({ state: "hidden" });
    await open("/briefing", "This morning");
    await page.getByText("Begin with").waitFor();
    expect(await question.count()).toBe(0);
    expect(await dueOf("Review the budget")).toBe(day(-9));
  });

  it("shows chains and drafts a nudge that goes nowhere by itself", async () => {
    await open("/blocked", "Blocked");
    await page.getByText("3 tasks are blocked: 2 by tasks, 1 by people", { exact: false }).waitFor();
    await page.getByText("frees 2 tasks at once").waitFor();
    await picture(page, "72-blocked");
    expect(await seriousIssues(page)).toEqual([]);
    await page.getByRole("button", { name: "Draft a nudge" }).click();
    const dialog = page.getByRole("dialog", { name: "A nudge to Ana" });
    expect(await dialog.getByRole("textbox").inputValue()).toContain("“Sign the lease”");
    await dialog.getByText("A text to copy. Carole has sent nothing.").waitFor();
    await page.keyboard.press("Escape");
  });

  it("says which tasks are free again when the one they waited for is ticked", async () => {
    await talk.tasks.getByRole("checkbox", { name: /Get the key/ }).click();
    await page.getByText("2 tasks are free again", { exact: false }).waitFor();
    expect((await taskNamed(carole.url, "Move the boxes"))?.status).toBe("todo");
  });

  it("looks back on the week with what was finished", async () => {
    await open("/review", "The week");
    await page.getByRole("heading", { name: "1 task finished" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Get the key" }).first().waitFor();
    await picture(page, "73-review");
    expect(await seriousIssues(page)).toEqual([]);
  });

  it("tries something out on a page of its own, on a phone as well", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("/what-if", "What if…");
    await page.getByRole("textbox", { name: "Suppose", exact: true }).fill("I'm away tomorrow");
    await page.keyboard.press("Enter");
    await plan().getByRole("button", { name: "Apply all 6 moves" }).click();
    await plan().getByText("Applied: 6 tasks moved.").waitFor();
    await picture(page, "74-what-if");
    expect(await seriousIssues(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => dueOf("Call number 6")).toBe(day(1));
    expect(complaints).toEqual([]);
  });
});
