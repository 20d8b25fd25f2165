import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task, TaskCreate } from "../../src/shared/task.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

describe("repeating tasks, people, links and what is private, on the screen", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let screen: CarolePage;
  let page: Page;
  let complaints: readonly string[];

  const make = async (task: TaskCreate): Promise<Task> =>
    (await (
      await fetch(`${carole.url}/api/tasks`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(task),
      })
    ).json()) as Task;
  const read = async (id: string): Promise<Task> =>
    (await (await fetch(`${carole.url}/api/tasks/${id}`)).json()) as Task;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder(), {})]);
    const opened = await openPage(browser, carole.url);
    ({ page, complaints } = opened);
    screen = new CarolePage(page);
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("skips a time by a button, takes it back, moves one time alone and brings it back to the series", async () => {
    const { id } = await make({
      title: "Team standup",
      due: { date: "2027-03-01", time: "09:30" },
      repeat: "FREQ=WEEKLY;BYDAY=MO",
    });
    await screen.tasks.getByText("Team standup").first().click();
    await page.getByRole("button", { name: "Skip this time" }).click();
    await expect.poll(async () => (await read(id)).due?.date).toBe("2027-03-08");
    await page.getByText("Skipped once").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await read(id)).due?.date).toBe("2027-03-01");
    await page.getByLabel("Due date").fill("2027-03-03");
    await page.getByLabel("Due date").press("Enter");
    await expect.poll(async () => (await read(id)).series?.due?.date).toBe("2027-03-01");
    await picture(page, "repeating-moved");
    await page.getByRole("button", { name: "Back to the series" }).click();
    await expect.poll(async () => (await read(id)).due?.date).toBe("2027-03-01");
    expect((await read(id)).series).toBeUndefined();
  });

  it("changes all that follow when that is chosen", async () => {
    const { id } = await make({
      title: "Yoga class",
      due: { date: "2027-03-03" },
      repeat: "FREQ=WEEKLY;BYDAY=WE",
    });
    await page.getByRole("link", { name: "All tasks" }).click();
    await screen.tasks.getByText("Yoga class").first().click();
    await page.getByLabel("Changes count for").selectOption("following");
    await page.getByLabel("Due date").fill("2027-03-04");
    await page.getByLabel("Due date").press("Enter");
    await expect.poll(async () => (await read(id)).repeat).toBe("FREQ=WEEKLY;BYDAY=TH");
    await page.getByRole("link", { name: "All tasks" }).click();
  });

  it("answers who has what, names an address that is pasted, and says what the model was given", async () => {
    await make({ title: "Sign the contract", waitingFor: "Ana María" });
    await make({ title: "Call the divorce lawyer", tags: ["private"] });
    await screen.say("what am I waiting for from ana?");
    await screen.conversation.getByText("waiting for Ana María").first().waitFor();
    await screen.say("add a task: review https://github.com/block/carole/pull/12 tomorrow");
    await screen.tasks.getByText("Review GitHub block/carole#12").first().waitFor();
    await screen.say("what about the lawyer?");
    expect(await screen.conversation.innerText()).not.toMatch(/divorce/i);
    await page
      .getByRole("button", { name: /What the model saw/ })
      .last()
      .click();
    await page.getByText("Kept back (#private)").waitFor();
    await page.getByText("Tasks sent along").waitFor();
    await picture(page, "what-the-model-saw");
    expect(complaints).toEqual([]);
  });
});
