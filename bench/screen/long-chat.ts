import type { Browser } from "playwright-core";
import { milliseconds, type Figure } from "../support/figures.ts";
import { blockingMs, load, mainThreadMs } from "./page.ts";

/** Opening a talk of many messages: its end is what the reader sees; the rest must not hold the page up. */
export async function measureLongChat(browser: Browser, url: string, messages: number): Promise<Figure[]> {
  const id = await holdTalk(url, messages);
  const { page, cdp } = await load(browser, `${url}/chat/${id}`);
  const turns = page.locator("[data-message=user]");
  const began = performance.now();
  while ((await turns.count()) < messages / 2 && performance.now() - began < 30_000) {
    await page.waitForTimeout(500);
  }
  const figures: Figure[] = [
    {
      what: `blocking time of opening a talk of ${messages} messages`,
      measured: milliseconds(await blockingMs(page)),
      goal: "50 ms",
    },
    {
      what: "  main thread until all of it is drawn",
      measured: milliseconds(await mainThreadMs(cdp)),
      goal: "",
    },
  ];
  await page.context().close();
  return figures;
}

async function holdTalk(url: string, messages: number): Promise<string> {
  let conversationId: string | undefined;
  for (let turn = 0; turn < messages / 2; turn += 1) {
    const body = JSON.stringify({ conversationId, message: `And part ${turn}?`, model: "screen-150-0" });
    const headers = { "content-type": "application/json" };
    const answer = await (await fetch(`${url}/api/chat`, { method: "POST", headers, body })).text();
    conversationId ??= /"conversationId":"([^"]+)"/.exec(answer)?.[1];
    if (conversationId === undefined) throw new Error(`The talk did not begin: ${answer.slice(0, 300)}`);
  }
  return conversationId ?? "";
}
