import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage } from "./support/browser.ts";
import { patience } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const turns = 60;

async function hold(url: string): Promise<string> {
  let conversationId: string | undefined;
  for (let turn = 1; turn <= turns; turn += 1) {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ conversationId, message: `What can you do, for the ${turn}. time?` });
    const answer = await (await fetch(`${url}/api/chat`, { method: "POST", headers, body })).text();
    conversationId ??= /"conversationId":"([^"]+)"/.exec(answer)?.[1];
  }
  if (conversationId === undefined) throw new Error("The talk did not begin.");
  return conversationId;
}

describe("a talk of many messages", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;
  let complaints: string[];
  const fromEnd = (): Promise<number> =>
    page.getByRole("log").evaluate((log) => {
      const frame = log.parentElement as HTMLElement;
      return Math.round(frame.scrollHeight - frame.scrollTop - frame.clientHeight);
    });

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    const id = await hold(carole.url);
    ({ page, complaints } = await openPage(browser, `${carole.url}/chat/${id}`));
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("opens at its end, and stays there while all of it comes to stand on the page", async () => {
    await page.getByText(`for the ${turns}. time?`).waitFor();
    await expect.poll(() => page.locator("[data-message=user]").count(), patience).toBe(turns);
    expect(await page.locator("[data-message=assistant]").count()).toBe(turns);
    expect(await fromEnd()).toBeLessThan(2);
  });

  it("can be taken back to a message of long ago", async () => {
    const old = page.locator("[data-message=user]").nth(2);
    await old.scrollIntoViewIfNeeded();
    await old.hover();
    await old.getByRole("button", { name: /rewind|back to here/i }).click();
    const question = page.getByRole("dialog");
    await expect.poll(() => question.isVisible(), patience).toBe(true);
    // Nobody who presses Enter too soon loses anything.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Cancel");
    await page.keyboard.press("Escape");
    await expect.poll(() => question.isVisible(), patience).toBe(false);
  });

  it("opened once more, lets the reader go up at once, and nothing that is read moves", async () => {
    await page.reload();
    await page.getByText(`for the ${turns}. time?`).waitFor();
    await page.getByRole("log").hover();
    await page.mouse.wheel(0, -2500);
    const read = await page.evaluateHandle(async () => {
      // Scrolling has come to rest, and what stands in the middle is drawn.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const box = (document.querySelector("[role=log]") as HTMLElement).getBoundingClientRect();
      return document.elementFromPoint(box.left + box.width / 2, innerHeight / 2) as Element;
    });
    const top = (): Promise<number> =>
      read.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await expect.poll(() => page.locator("[data-message=user]").count(), patience).toBe(turns);
    expect(await top()).toBe(before);
    expect(complaints).toEqual([]);
  });
});
