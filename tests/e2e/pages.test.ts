import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { addTask, changeTask, taskNamed } from "./support/rows.ts";
import { patience } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Rows of every kind, so that no page is empty. Gives the id of the fullest one. */
async function fill(url: string): Promise<string> {
  const budget = await addTask(url, {
    title: "Review the marketing budget",
    priority: "high",
    due: { date: inDays(0), time: "15:00" },
    tags: ["finance"],
    estimateMinutes: 60,
    notes: "Compare with last quarter.",
    links: [{ url: "https://example.com/ticket/1", title: "Ticket 1" }],
  });
  await addTask(url, { title: "Write the summary", parentId: budget.id });
  await addTask(url, { title: "Send the invoice", priority: "urgent", due: { date: inDays(-2) } });
  await addTask(url, { title: "Prepare the slides", status: "in_progress", due: { date: inDays(3) } });
  await addTask(url, { title: "Book flights", status: "blocked", blockedReason: "waiting for the visa" });
  await addTask(url, { title: "Plan the offsite", blockedBy: [budget.id], assignee: "Anna" });
  await addTask(url, { title: "Water the plants", repeat: "FREQ=WEEKLY;BYDAY=MO", due: { date: inDays(1) } });
  const done = await addTask(url, { title: "Pay the rent" });
  await changeTask(url, done.id, { status: "done" });
  const trashed = await addTask(url, { title: "Old idea" });
  await fetch(`${url}/api/tasks/${trashed.id}`, { method: "DELETE" });
  return budget.id;
}

const addresses: Readonly<Record<string, string>> = {
  new: "/",
  list: "/tasks",
  today: "/tasks?view=today",
  upcoming: "/tasks?view=upcoming",
  board: "/tasks?view=board",
  calendar: "/tasks?view=calendar",
  week: "/tasks?view=calendar&span=week",
  done: "/tasks?view=done",
  trash: "/tasks?view=trash",
  filtered: "/tasks?tag=finance&priority=urgent",
  chats: "/chats",
  briefing: "/briefing",
  review: "/review",
  blocked: "/blocked",
  "what-if": "/what-if",
  rules: "/rules",
  history: "/history",
  usage: "/usage",
  settings: "/settings",
  design: "/design",
};

describe("every page", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    pages = { ...addresses, detail: `/tasks/${await fill(carole.url)}` };
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  /** When nothing is on its way any more. */
  const arrived = async (page: Page): Promise<void> => {
    await page.waitForLoadState("load");
    await page.waitForFunction(() => document.querySelector("#root > [aria-busy=true]") === null);
    await page.waitForTimeout(250);
  };
  const tooWide = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it.each([
    [1280, "light"],
    [1280, "dark"],
    [390, "light"],
    [390, "dark"],
    [900, "light"],
  ] as const)("at %i px in the %s theme has no serious issue and fits", async (width, colorScheme) => {
    const narrow = width < 700;
    const { page, complaints } = await openPage(browser, carole.url, {
      viewport: { width, height: narrow ? 844 : 860 },
      colorScheme,
      reducedMotion: "reduce",
      ...(narrow ? { hasTouch: true, isMobile: true } : {}),
    });
    const found: string[] = [];
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(carole.url + address);
      await arrived(page);
      await picture(page, `60-${name}-${width}-${colorScheme}`);
      if ((await tooWide(page)) > 0) found.push(`${name}: wider than the screen`);
      if (width === 900) continue;
      found.push(...(await seriousIssues(page)).map((issue) => `${name}: ${issue}`));
    }
    await page.context().close();
    expect([...found, ...complaints]).toEqual([]);
  });

  it.each([
    ["on a screen of 320 px", { viewport: { width: 320, height: 640 } }],
    ["at 200 % of a laptop's screen", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ])("fits %s without scrolling sideways", async (_, options) => {
    const { page } = await openPage(browser, carole.url, { reducedMotion: "reduce", ...options });
    const wide: string[] = [];
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(carole.url + address);
      await arrived(page);
      if ((await tooWide(page)) > 0) wide.push(name);
    }
    await picture(page, `61-${options.viewport.width}`);
    await page.context().close();
    expect(wide).toEqual([]);
  });

  it("has targets of at least 44 px under a finger", async () => {
    const { page } = await openPage(browser, carole.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const small: string[] = [];
    for (const name of ["new", "list", "today", "detail", "settings", "history"]) {
      await page.goto(carole.url + (pages[name] ?? "/"));
      await arrived(page);
      const targets = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "a[href], button, select, summary, input:not([type=hidden])",
          ),
        ]
          .filter((element) => element.checkVisibility({ opacityProperty: true }))
          .map((element) => {
            const own = element.getBoundingClientRect();
            // The link of a row lies over all of the row.
            const around = element.matches("[data-row]")
              ? element.closest("[data-task]")
              : element.closest("label");
            const whole = (around ?? element).getBoundingClientRect();
            return {
              what: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 30) ?? "",
              height: Math.max(own.height, whole.height),
              width: Math.max(own.width, whole.width),
              shown: own.width > 1,
            };
          })
          .filter(({ height, width, shown }) => shown && (height < 43.5 || width < 43.5)),
      );
      small.push(
        ...targets.map(
          ({ what, width, height }) => `${name}: ${what} (${Math.round(width)} × ${Math.round(height)} px)`,
        ),
      );
    }
    await page.context().close();
    expect(small).toEqual([]);
  });

  it("speaks German on every page, with nothing left in English", async () => {
    const { page } = await openPage(browser, carole.url, { locale: "de-DE", reducedMotion: "reduce" });
    const left: string[] = [];
    for (const name of ["list", "today", "upcoming", "board", "detail", "history", "usage", "settings"]) {
      await page.goto(carole.url + (pages[name] ?? "/"));
      await arrived(page);
      await picture(page, `62-${name}-de`);
      const text = await page.evaluate(() => document.body.innerText);
      const english = /\b(due|priority|overdue|waiting|blocked|every|today|tomorrow|settings|undo)\b/gi;
      // Said by the person, or said to Carole, who reads English.
      const own = /waiting for the visa|What should I work on today|call the bank tomorrow/gi;
      left.push(...(text.replace(own, "").match(english) ?? []).map((word) => `${name}: ${word}`));
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), patience).toBe("de");
    await page.context().close();
    expect([...new Set(left)]).toEqual([]);
  });

  it("reads days and repeats that are typed in German, and shows them as chips", async () => {
    const { page } = await openPage(browser, carole.url, { locale: "de-DE", reducedMotion: "reduce" });
    const tabs = page.getByRole("navigation", { name: "Ansichten", exact: true });
    const rowsOfTabs = () =>
      tabs
        .getByRole("link")
        .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);
    await page.setViewportSize({ width: 1280, height: 860 });
    await expect.poll(rowsOfTabs, patience).toBe(1);
    const line = page.getByRole("textbox", { name: "Aufgabe hinzufügen" });
    await line.fill("Pflanzen gießen morgen um 9 jeden Montag #garten");
    const chip = (name: RegExp) => page.getByRole("button", { name });
    await chip(/^Morgen, 9:00\. /).waitFor();
    await chip(/^jeden Montag\. /).waitFor();
    await chip(/^#garten\. /).waitFor();
    await picture(page, "62-quick-add-de");
    await line.press("Enter");
    await expect
      .poll(async () => {
        const task = await taskNamed(carole.url, "Pflanzen gießen");
        return [task?.due?.date, task?.due?.time, task?.repeat, task?.tags];
      }, patience)
      .toEqual([inDays(1), "09:00", "FREQ=WEEKLY;BYDAY=MO", ["garten"]]);
    await page.goto(`${carole.url}/tasks`);
    await page.getByRole("link", { name: "Pflanzen gießen" }).focus();
    await page.keyboard.press("t");
    await page.getByRole("textbox", { name: "Tag in eigenen Worten" }).fill("in drei Tagen um 10");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await taskNamed(carole.url, "Pflanzen gießen"))?.due, patience)
      .toMatchObject({ date: inDays(3), time: "10:00" });
    await page.goto(`${carole.url}/what-if`);
    await page.getByRole("button", { name: "Ich bin am Donnerstag weg" }).click();
    await page.getByRole("region", { name: /^Angenommen: du bist am .* nicht da$/ }).waitFor();
    await page.context().close();
  });

  it("tells in German what is wrong with the connection, and what to do", async () => {
    const away = await startCarole(temporaryFolder(), {
      DATABRICKS_HOST: "http://127.0.0.1:9",
      DATABRICKS_TOKEN: "dapi0123456789abcdef0123456789abcdef",
    });
    const { page } = await openPage(browser, away.url, { locale: "de-DE", reducedMotion: "reduce" });
    await page.getByRole("status", { name: "Verbindung" }).getByRole("button").click();
    const told = page.getByRole("dialog");
    await told.getByText(/Die Verbindung zu .* ist gescheitert/).waitFor();
    const next = told.getByText("Prüf das Netz und DATABRICKS_HOST, dann versuch es noch einmal.");
    await expect.poll(() => next.isVisible(), patience).toBe(true);
    await picture(page, "62-connection-de");
    await page.context().close();
    await away.end();
  });
});
