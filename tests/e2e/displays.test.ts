import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { patience } from "./support/patience.ts";
import { addTask, changeTask, taskNamed } from "./support/rows.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

// Long because one running Carole is looked at on three kinds of display.
const today = (): string => new Date().toISOString().slice(0, 10);

describe("the screen on other displays", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    const { url } = carole;
    const budget = await addTask(url, {
      title: "Review the marketing budget",
      priority: "high",
      due: { date: today(), time: "15:00" },
      tags: ["finance"],
      notes: "Compare with last quarter.",
    });
    await addTask(url, { title: "Send the invoice", priority: "urgent" });
    await addTask(url, { title: "Book flights", status: "blocked", blockedReason: "waiting for the visa" });
    const done = await addTask(url, { title: "Pay the rent" });
    await changeTask(url, done.id, { status: "done" });
    pages = {
      new: "/",
      list: "/tasks",
      today: "/tasks?view=today",
      board: "/tasks?view=board",
      calendar: "/tasks?view=calendar",
      detail: `/tasks/${budget.id}`,
      briefing: "/briefing",
      review: "/review",
      "what-if": "/what-if",
      rules: "/rules",
      history: "/history",
      usage: "/usage",
      settings: "/settings",
    };
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  const open = async (options: BrowserContextOptions): Promise<Page> =>
    (await openPage(browser, carole.url, { reducedMotion: "reduce", ...options })).page;
  const go = async (page: Page, name: string): Promise<void> => {
    await page.goto(carole.url + (pages[name] ?? "/"));
    await page.waitForFunction(() => document.querySelector("#root > [aria-busy=true]") === null);
  };
  const look = (place: Locator, property: string, pseudo?: string): Promise<string> =>
    place.evaluate(
      (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ""),
      [property, pseudo],
    );

  const differ = async (one: () => Promise<string>, other: () => Promise<string>): Promise<void> => {
    await expect.poll(async () => (await one()) === (await other()), patience).toBe(false);
  };

  describe("read from right to left", () => {
    /** As a language of that direction would set it, before the first part is drawn. */
    const openFromRight = async (width: number): Promise<Page> => {
      const page = await open({ viewport: { width, height: width < 700 ? 844 : 860 } });
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement.dir !== "rtl") document.documentElement.dir = "rtl";
        }).observe(document, { childList: true, subtree: true });
      });
      return page;
    };
    const box = async (place: Locator): Promise<{ left: number; right: number }> => {
      const at = await place.boundingBox();
      if (at === null) throw new Error("It is not on the page.");
      return { left: at.x, right: at.x + at.width };
    };

    it.each([1280, 900, 390])("fits %i px without scrolling sideways", async (width) => {
      const page = await openFromRight(width);
      for (const name of Object.keys(pages)) {
        await go(page, name);
        const tooWide = (): Promise<number> =>
          page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await expect.poll(tooWide, { ...patience, message: name }).toBeLessThanOrEqual(0);
        await picture(page, `63-${name}-${width}-rtl`);
      }
      await page.context().close();
    });

    it("has the chats at the right and the tasks at the left, as a drawer too", async () => {
      const page = await openFromRight(1280);
      await go(page, "list");
      const screen = new CarolePage(page);
      const chats = page.getByRole("navigation", { name: "Chats" });
      await chats.waitFor();
      await expect.poll(async () => (await box(chats)).right, patience).toBe(1280);
      await expect.poll(async () => (await box(screen.tasks)).left, patience).toBe(0);
      await page.setViewportSize({ width: 900, height: 860 });
      await expect.poll(async () => (await box(screen.tasks)).left, patience).toBe(0);
      expect((await box(screen.tasks)).right).toBeLessThan(900);
      await page.context().close();
    });

    it("points its arrows, titles and menus the other way, and goes where the arrow keys point", async () => {
      const page = await openFromRight(1280);
      await go(page, "calendar");
      const back = page.getByRole("button", { name: "Earlier" });
      const on = page.getByRole("button", { name: "Later" });
      await back.waitFor();
      expect((await box(back)).left).toBeGreaterThan((await box(on)).left);
      await expect.poll(() => look(back.locator("svg"), "scale"), patience).toBe("-1 1");
      await go(page, "list");
      const title = page.locator("[data-row]").first();
      await title.waitFor();
      await expect.poll(() => look(title, "text-align"), patience).toBe("right");
      const pill = new CarolePage(page).status.getByRole("button").first();
      await pill.click();
      const opened = page.locator("[popover]:popover-open");
      await opened.waitFor();
      const { left, right } = await box(opened);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1280);
      await go(page, "board");
      await page.getByRole("link", { name: /Send the invoice/ }).focus();
      await page.keyboard.press("Alt+ArrowLeft");
      await expect
        .poll(async () => (await taskNamed(carole.url, "Send the invoice"))?.status, patience)
        .toBe("in_progress");
      await page.context().close();
    });
  });

  describe.each(["light", "dark"] as const)("in the system's own colours, %s", (colorScheme) => {
    let page: Page;
    beforeAll(async () => {
      page = await open({ viewport: { width: 1280, height: 860 }, forcedColors: "active", colorScheme });
      await go(page, "list");
    });
    afterAll(() => page?.context().close());

    it("shows the focus by a ring: in fields, on buttons and on rows", async () => {
      const ring = async (place: Locator, pseudo?: string): Promise<string> =>
        `${await look(place, "outline-style", pseudo)} ${await look(place, "outline-width", pseudo)}`;
      const screen = new CarolePage(page);
      await screen.composer.focus();
      await expect.poll(() => ring(screen.composer), patience).toBe("solid 2px");
      await page.keyboard.press("Shift+Tab");
      const focused = page.locator(":focus");
      await expect.poll(() => ring(focused), patience).toBe("solid 2px");
      await page.getByRole("checkbox").first().focus();
      await page.keyboard.press("Tab");
      const row = page.locator("[data-row]:focus");
      await row.waitFor();
      await expect.poll(() => ring(row, "::after"), patience).toBe("solid 2px");
    });

    it("shows what is ticked, what is chosen and what is selected", async () => {
      const ticked = page.getByRole("checkbox", { checked: true }).first();
      await ticked.waitFor();
      const circle = ticked.locator("xpath=following-sibling::*[1]");
      await differ(
        () => look(circle, "background-color"),
        () => look(circle.locator("path"), "stroke"),
      );
      const open = page.getByRole("checkbox", { checked: false }).first();
      const empty = open.locator("xpath=following-sibling::*[1]");
      await differ(
        () => look(circle, "background-color"),
        () => look(empty, "background-color"),
      );
      const tabs = page.getByRole("navigation", { name: "Task views" });
      const chosen = tabs.getByRole("link", { name: "All" });
      const other = tabs.getByRole("link", { name: "Today" });
      await differ(
        () => look(chosen, "background-color"),
        () => look(other, "background-color"),
      );
      await differ(
        () => look(chosen, "background-color"),
        () => look(chosen, "color"),
      );
      await page.locator("[data-row]").first().focus();
      await page.keyboard.press("x");
      const selected = page.locator("[data-task][data-selected]");
      await selected.waitFor();
      await expect.poll(() => look(selected, "outline-style"), patience).toBe("dashed");
      await picture(page, `64-selected-${colorScheme}-forced`);
      await page.keyboard.press("Escape");
    });

    it("gives chips, badges and buttons an edge", async () => {
      const line = page.getByRole("textbox", { name: "Add a task" });
      await line.fill("Call Anna tomorrow #home p1");
      const chip = page.getByRole("button", { name: /Leave as text: tomorrow/ }).first();
      await chip.waitFor();
      await expect.poll(() => look(chip, "outline-style"), patience).toBe("solid");
      await picture(page, `64-chips-${colorScheme}-forced`);
      await line.fill("");
      await go(page, "calendar");
      const now = page.locator("[aria-current=date]");
      await now.waitFor();
      const current = page.getByRole("navigation", { name: "Task views" }).locator("[aria-current=page]");
      await expect.poll(() => current.allTextContents(), patience).toEqual(["Calendar"]);
      await expect.poll(() => look(now, "background-color"), patience).not.toBe("rgba(0, 0, 0, 0)");
      await picture(page, `64-calendar-${colorScheme}-forced`);
    });
  });

  describe("with motion reduced", () => {
    /** The longest that anything moved while `work` was done, in milliseconds. */
    const longestMotion = async (page: Page, work: () => Promise<void>): Promise<number> => {
      await page.evaluate(() => {
        const seen = { longest: 0, going: true };
        Object.assign(globalThis, { seen });
        const watch = (): void => {
          for (const animation of document.getAnimations()) {
            const { duration } = animation.effect?.getComputedTiming() ?? {};
            if (typeof duration === "number") seen.longest = Math.max(seen.longest, duration);
          }
          if (seen.going) requestAnimationFrame(watch);
        };
        watch();
      });
      await work();
      return page.evaluate("(seen.going = false, seen.longest)");
    };
    const wander = async (page: Page): Promise<void> => {
      const screen = new CarolePage(page);
      await screen.say("What can you do for me?");
      await page.getByRole("textbox", { name: "Add a task" }).fill("Water the roses");
      await page.keyboard.press("Enter");
      const row = screen.tasks.getByText("Water the roses").first();
      await row.waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };

    it("moves nothing for longer than a frame, and scrolls at once", async () => {
      const still = await open({ viewport: { width: 1280, height: 860 } });
      expect(await longestMotion(still, () => wander(still))).toBeLessThanOrEqual(16);
      await expect.poll(() => look(still.locator("html"), "scroll-behavior"), patience).toBe("auto");
      await still.context().close();
      const lively = await open({ viewport: { width: 1280, height: 860 }, reducedMotion: "no-preference" });
      expect(await longestMotion(lively, () => wander(lively))).toBeGreaterThan(100);
      await lively.context().close();
    });
  });
});
