import type { Browser, Page } from "playwright-core";
import { milliseconds, percentile, type Figure } from "../support/figures.ts";
import { load, scrollFrames, untilDrawn } from "./page.ts";

const words = ["budget", "deck", "invoice", "dentist", "report", "contract", "team", "offsite", "audit"];

async function storeTasks(url: string, count: number): Promise<void> {
  const make = (index: number): object => ({
    title: `Task ${index} ${words[index % 9]} ${words[(index * 7) % 9]}`,
    priority: ["urgent", "high", "medium", "low"][index % 4],
    tags: [words[index % 9]],
    ...(index % 3 === 0 ? { due: { date: `2027-0${1 + (index % 9)}-1${index % 10}` } } : {}),
  });
  const side = 20;
  for (let start = 0; start < count; start += side) {
    await Promise.all(
      Array.from({ length: side }, async (_, offset) => {
        const headers = { "content-type": "application/json" };
        const body = JSON.stringify(make(start + offset));
        await (await fetch(`${url}/api/tasks`, { method: "POST", headers, body })).text();
      }),
    );
  }
}

const listFrame = "#tasks ul[aria-label] ";

/** How soon the screen follows a hand when there are many tasks. */
export async function measureManyTasks(browser: Browser, url: string, count: number): Promise<Figure[]> {
  await storeTasks(url, count);
  const loaded = await load(browser, url);
  const { page } = loaded;
  await page.locator(`${listFrame} li`).first().waitFor();
  const many = count.toLocaleString("en");
  const figures: Figure[] = [
    { what: `requests with ${many} tasks`, measured: String(loaded.requests), goal: "12" },
    { what: `composer ready with ${many} tasks`, measured: milliseconds(loaded.composerMs), goal: "400 ms" },
    { what: `blocking time with ${many} tasks`, measured: milliseconds(loaded.blockingMs), goal: "50 ms" },
  ];
  const row = (what: string, samples: readonly number[]): Figure => ({
    what: `${what}, ${many} tasks, p50 / p95`,
    measured: `${milliseconds(percentile(samples, 0.5))} / ${milliseconds(percentile(samples, 0.95))}`,
    goal: "the next frame",
  });
  figures.push(row("keystroke in the search", await keystrokes(page)));
  figures.push(row("tick", await ticks(page)));
  figures.push(row("filter", await filters(page)));
  await page.evaluate((selector) => {
    document.querySelector(selector)?.parentElement?.setAttribute("data-bench-list", "");
  }, listFrame);
  figures.push(row("frame while scrolling", await scrollFrames(page, "[data-bench-list]")));
  await page.context().close();
  return figures;
}

async function keystrokes(page: Page): Promise<number[]> {
  await page.focus("#task-search");
  const samples: number[] = [];
  for (const key of ["r", "e", "p", "o", "r", "t", ...Array.from({ length: 6 }, () => "Backspace")]) {
    samples.push(await untilDrawn(page, "keydown", () => page.keyboard.press(key)));
    await page.waitForTimeout(120);
  }
  return samples;
}

async function ticks(page: Page): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < 8; index += 1) {
    const box = page.locator(`${listFrame} input[type=checkbox]:not(:checked)`).nth(index);
    samples.push(await untilDrawn(page, "click", () => box.click({ force: true })));
    await page.waitForTimeout(250);
  }
  return samples;
}

async function filters(page: Page): Promise<number[]> {
  const samples: number[] = [];
  await page.getByRole("button", { name: "Filter" }).click();
  for (const name of ["High", "Low", "Urgent", "Medium", "#budget", "#report", "#team", "#team", "Medium"]) {
    const choice = page.getByRole("dialog", { name: "Filter" }).getByRole("button", { name, exact: true });
    samples.push(await untilDrawn(page, "click", () => choice.click()));
    await page.waitForTimeout(200);
  }
  await page.keyboard.press("Escape");
  return samples;
}
