import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { milliseconds, percentile, printFigures, type Figure } from "../support/figures.ts";
import { startMeasured, type Measured } from "../support/process.ts";
import { blockingMs, enterToFirstWord, load, mainThreadMs, openBrowser, type Loaded } from "./page.ts";
import { measureLongChat } from "./long-chat.ts";
import { measureManyTasks } from "./many-tasks.ts";

/**
 * What the page costs, in a real Chromium. `BENCH_AGAINST=…/dist/server/carole.js` measures another build in the same
 * run, side by side: times across runs of a shared machine say little.
 */
const ours = resolve(import.meta.dirname, "../../dist/server/carole.js");
const other = process.env["BENCH_AGAINST"];
const loads = Number(process.env["BENCH_LOADS"] ?? 5);
const messages = Number(process.env["BENCH_MESSAGES"] ?? 400);
const storedTasks = Number(process.env["BENCH_TASKS"] ?? 10_000);

const upstream = await startMeasured(process.execPath, [join(import.meta.dirname, "upstream.ts")]);
const browser = await openBrowser();

interface Running {
  readonly name: string;
  readonly carole: Measured;
  readonly folder: string;
  readonly figures: Figure[];
}

async function start(name: string, program: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "carole-bench-"));
  const carole = await startMeasured(process.execPath, [program, "start"], {
    PORT: "0",
    CAROLE_DATA_DIR: folder,
    DATABRICKS_HOST: upstream.url,
    DATABRICKS_TOKEN: "dapi-bench",
    DATABRICKS_ENV: "production",
    CAROLE_LOG_LEVEL: "silent",
  });
  return { name, carole, folder, figures: [] };
}

const running = [await start("this build", ours)];
if (other !== undefined) running.unshift(await start("the other build", resolve(other)));

async function measureLoad({ carole, figures }: Running): Promise<void> {
  const all: Loaded[] = [];
  for (let round = 0; round < loads; round += 1) {
    const loaded = await load(browser, carole.url);
    all.push(loaded);
    await loaded.page.context().close();
  }
  const median = (pick: (one: Loaded) => number): number => percentile(all.map(pick), 0.5);
  figures.push(
    {
      what: "first page JavaScript, gzip",
      measured: `${(median((one) => one.scriptBytes) / 1000).toFixed(1)} kB`,
      goal: "150 kB",
    },
    { what: "requests", measured: String(median((one) => one.requests)), goal: "12" },
    { what: "requests to other hosts", measured: String(median((one) => one.offHost)), goal: "0" },
    {
      what: "first contentful paint",
      measured: milliseconds(median((one) => one.firstPaintMs)),
      goal: "300 ms",
    },
    { what: "composer ready", measured: milliseconds(median((one) => one.composerMs)), goal: "400 ms" },
    { what: "blocking time", measured: milliseconds(median((one) => one.blockingMs)), goal: "50 ms" },
  );
}

async function answerEnds(url: string): Promise<void> {
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await fetch(url + path)).json() as Promise<Answer>;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { items } = await read<{ items: { id: string }[] }>("/api/conversations?limit=1");
    const { answering, messages } = await read<{ answering: boolean; messages: unknown[] }>(
      `/api/conversations/${items[0]?.id}`,
    );
    if (!answering && messages.length > 1) return;
  }
}

async function measureAnswers({ carole, figures }: Running): Promise<void> {
  const { page } = await load(browser, carole.url);
  await page.selectOption("[data-model-picker]", "screen-1-0");
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    times.push(await enterToFirstWord(page, "hello there"));
    await page.getByRole("button", { name: "Stop" }).waitFor({ state: "hidden" });
    await page.waitForTimeout(150);
  }
  figures.push({
    what: "Enter to first token painted, p50",
    measured: milliseconds(percentile(times.slice(2), 0.5)),
    goal: "60 ms",
  });
  await page.context().close();

  const long = await load(browser, carole.url);
  await long.page.selectOption("[data-model-picker]", "screen-500-20");
  await long.page.fill("#composer", "hello there");
  const [before, blockedBefore] = [await mainThreadMs(long.cdp), await blockingMs(long.page)];
  await long.page.press("#composer", "Enter");
  // Not by looking at the page: that would cost main-thread time of its own.
  await answerEnds(carole.url);
  await long.page.waitForTimeout(500);
  figures.push(
    {
      what: "main thread for 500 Markdown tokens over 10 s",
      measured: milliseconds((await mainThreadMs(long.cdp)) - before),
      goal: "1,000 ms",
    },
    {
      what: "  of it beyond 50 ms in one task",
      measured: milliseconds((await blockingMs(long.page)) - blockedBefore),
      goal: "0 ms",
    },
  );
  await long.page.context().close();
}

for (const one of running) await measureLoad(one);
for (const one of running) await measureAnswers(one);
for (const one of running) {
  if (messages > 0) one.figures.push(...(await measureLongChat(browser, one.carole.url, messages)));
}
for (const one of running) {
  if (storedTasks > 0) one.figures.push(...(await measureManyTasks(browser, one.carole.url, storedTasks)));
}
for (const { name, figures } of running) {
  if (running.length > 1) console.log(`\n-- ${name}`);
  printFigures(figures);
}
await browser.close();
for (const { carole, folder } of running) {
  await carole.end();
  rmSync(folder, { recursive: true, force: true });
}
await upstream.end();
process.exit(0);
