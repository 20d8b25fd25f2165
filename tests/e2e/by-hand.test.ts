import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { addTask, tasksOf, taskNamed } from "./support/rows.ts";
import { patience } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

/** The rows of the list as they stand, from the top. */
const rowsOf = (page: Page): Promise<string[]> =>
  page
    .getByRole("list", { name: "All" })
    .locator("[data-row]")
    .evaluateAll((links) =>
      links
        .map((link) => ({ text: link.textContent ?? "", top: link.getBoundingClientRect().top }))
        .sort((left, right) => left.top - right.top)
        .map(({ text }) => text),
    );

/** A finger that goes from the middle of a row so far to the side. */
async function swipe(page: Page, title: string, way: number): Promise<void> {
  const box = await page.locator("[data-row]", { hasText: title }).boundingBox();
  if (box === null) throw new Error(`${title} is not in sight`);
  const touch = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const x = box.x + box.width / 2;
  const at = (reach: number) => ({ touchPoints: [{ x: x + reach, y }] });
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(0) });
  for (let step = 1; step <= 12; step += 1) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", ...at((way * step) / 12) });
  }
  await picture(page, `40-swipe-${way > 0 ? "complete" : "date"}`);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

describe("the tasks, put in order by hand", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (const title of ["Gamma", "Beta", "Alpha"]) await addTask(carole.url, { title });
    page = (await openPage(browser, `${carole.url}/tasks`, { reducedMotion: "reduce" })).page;
    await page.getByText("Alpha").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("moves a row with Alt and the arrows, keeps the focus on it, and remembers the place", async () => {
    await page.locator("[data-row]", { hasText: "Alpha" }).focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => rowsOf(page), patience).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Alpha");
    await page.reload();
    await page.getByText("Alpha").waitFor();
    expect(await rowsOf(page)).toEqual(["Beta", "Alpha", "Gamma"]);
  });

  it("adds a task below the row in hand, and one undo takes it away", async () => {
    await page.locator("[data-row]", { hasText: "Beta" }).focus();
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "Add a task below “Beta”" }).waitFor();
    await page.keyboard.type("Between p1");
    await page.keyboard.press("Enter");
    await expect.poll(() => rowsOf(page), patience).toEqual(["Beta", "Between", "Alpha", "Gamma"]);
    await page.waitForFunction(() => document.activeElement?.textContent === "Between");
    await page.keyboard.press("Control+z");
    await expect.poll(() => rowsOf(page), patience).toEqual(["Beta", "Alpha", "Gamma"]);
  });

  it("drags a row to another place", async () => {
    await page.locator("[data-row]", { hasText: "Gamma" }).hover();
    await page
      .locator("[data-task]", { hasText: "Gamma" })
      .dragTo(page.locator("[data-task]", { hasText: "Beta" }), { targetPosition: { x: 60, y: 3 } });
    await expect.poll(() => rowsOf(page), patience).toEqual(["Gamma", "Beta", "Alpha"]);
  });

  it("moves the line between chat and tasks by keys and pointer, and remembers where it was", async () => {
    const screen = new CarolePage(page);
    const width = async (): Promise<number> => (await screen.tasks.boundingBox())?.width ?? 0;
    const before = await width();
    const line = page.getByRole("separator", { name: /^Width of the tasks/ });
    await line.focus();
    await expect
      .poll(async () => {
        await page.keyboard.press("ArrowLeft");
        return width();
      }, patience)
      .toBeGreaterThan(before);
    await page.keyboard.press("Enter");
    await expect.poll(width, patience).toBe(before);
    const at = await line.boundingBox();
    await page.mouse.move(at?.x ?? 0, 400);
    await page.mouse.down();
    await page.mouse.move((at?.x ?? 0) - 100, 400, { steps: 5 });
    await page.mouse.up();
    await expect.poll(width, patience).toBeGreaterThan(before + 90);
    await page.reload();
    await page.getByText("Alpha").waitFor();
    expect(await width()).toBeGreaterThan(before + 90);
  });

  it("keeps the cards of a board in the same order, moved by keys or dragged", async () => {
    const cardsOf = (): Promise<string[]> =>
      page.getByRole("region", { name: "To do" }).locator("[data-card] > span:first-child").allTextContents();
    const order = async (): Promise<string[]> =>
      (await tasksOf(carole.url))
        .filter(({ status }) => status === "todo")
        .sort((left, right) => right.position - left.position)
        .map(({ title }) => title);
    await page.goto(`${carole.url}/tasks?view=board`);
    await page.locator("[data-card]").first().waitFor();
    const [first, second, ...rest] = await order();
    await expect.poll(cardsOf, patience).toEqual([first, second, ...rest]);
    const card = page.locator("[data-card]", { hasText: first ?? "" });
    await card.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(cardsOf, patience).toEqual([second, first, ...rest]);
    await expect.poll(order, patience).toEqual([second, first, ...rest]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(first);
    const target = page.locator("[data-card]", { hasText: second ?? "" });
    await card.dragTo(target, { targetPosition: { x: 60, y: 2 } });
    await expect.poll(order, patience).toEqual([first, second, ...rest]);
    await page.reload();
    await expect.poll(cardsOf, patience).toEqual([first, second, ...rest]);
  });
});

describe("the tasks under a finger", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (const title of ["Pay the rent", "Call the bank"]) await addTask(carole.url, { title });
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    page = (await openPage(browser, `${carole.url}/tasks`, phone)).page;
    await page.getByText("Pay the rent").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("completes with a swipe to the right, and the toast takes it back", async () => {
    await swipe(page, "Pay the rent", 140);
    await expect
      .poll(async () => (await taskNamed(carole.url, "Pay the rent"))?.status, patience)
      .toBe("done");
    await page.getByRole("status", { name: "Messages" }).getByRole("button", { name: "Undo" }).tap();
    await expect
      .poll(async () => (await taskNamed(carole.url, "Pay the rent"))?.status, patience)
      .toBe("todo");
  });

  it("asks for the date with a swipe to the left", async () => {
    await swipe(page, "Call the bank", -140);
    await page.getByRole("dialog", { name: "When?" }).getByRole("button", { name: "Tomorrow" }).tap();
    await expect
      .poll(async () => (await taskNamed(carole.url, "Call the bank"))?.due?.date, patience)
      .toMatch(/^\d/);
  });

  it("does nothing for a swipe that goes back, and opens the task with a tap", async () => {
    await swipe(page, "Pay the rent", 40);
    expect((await taskNamed(carole.url, "Pay the rent"))?.status).toBe("todo");
    await page.locator("[data-row]", { hasText: "Pay the rent" }).tap();
    await page.getByRole("textbox", { name: "Title" }).waitFor();
  });
});
