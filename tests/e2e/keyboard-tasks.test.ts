import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Task } from "../../src/shared/task.ts";
import { openBrowser, openPage } from "./support/browser.ts";
import { patience } from "./support/patience.ts";
import { tabTo } from "./support/keyboard.ts";
import { addTask, taskNamed } from "./support/rows.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

/** What was protected keeps its quotes. */
const quoted = 'Pay the rent "p1"';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Longer than other files: one person on one page, whose later jobs build on the earlier ones. */
describe("the tasks without a mouse", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let page: Page;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (const title of ["Plan the offsite", "Review the budget", "Send the invoice", "Order the badge"]) {
      await addTask(carole.url, { title, tags: ["work"] });
    }
    page = (await openPage(browser, carole.url, { reducedMotion: "reduce" })).page;
    await page.getByRole("link", { name: "Order the badge" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "composer");
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });
  const server = (title: string): Promise<Task | undefined> => taskNamed(carole.url, title);
  const focusIs = (title: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title);
  /** Single keys mean something outside a field only; the heading of the list is such a place. */
  const leaveField = (): Promise<void> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  /** What the palette finds for these words, taken. */
  const command = async (words: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    await page.waitForFunction(() => document.activeElement?.closest("dialog") !== null);
    await page.keyboard.type(words);
    await page.getByRole("option", { selected: true }).getByText(new RegExp(words, "i")).waitFor();
    await page.keyboard.press("Enter");
  };
  /** To a row, from wherever the focus is, as one would: `g l`, then down the list. */
  const goToRow = async (title: string): Promise<void> => {
    await leaveField();
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await page.getByRole("list", { name: "All" }).waitFor();
    await page.keyboard.press("/");
    await tabTo(
      page,
      /^(Order the badge|Send the invoice|Review the budget|Plan the offsite|Pay the rent "p1")$/,
    );
    await page.keyboard.press("Home");
    for (let step = 0; step < 9; step += 1) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === title) return;
      await page.keyboard.press("j");
      await page.waitForTimeout(30);
    }
    throw new Error(`${title} is not in the list`);
  };

  it("adds a task in one line from anywhere, with what was read as chips that can be taken away", async () => {
    await leaveField();
    await page.keyboard.press("q");
    await page.keyboard.type("Pay the rent tomorrow #home p1");
    await page.getByRole("button", { name: /^Urgent\. Leave as text/ }).waitFor();
    await tabTo(page, /^Urgent\. Leave as text/);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server(quoted))?.due?.date, patience).toBe(inDays(1));
    expect((await server(quoted))?.tags).toEqual(["home"]);
  });

  it("completes a task, takes that back, and does it again", async () => {
    await goToRow("Send the invoice");
    await page.keyboard.press("e");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("done");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("todo");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("done");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("todo");
  });

  it("gives a date in words, tags, a status and a priority", async () => {
    await goToRow("Review the budget");
    await page.keyboard.press("t");
    await page.getByRole("dialog", { name: "When?" }).waitFor();
    await page.keyboard.type("in 3 days");
    await page
      .getByText(/^\w+, /)
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Review the budget"))?.due?.date, patience).toBe(inDays(3));
    await focusIs("Review the budget");
    await page.keyboard.press("l");
    await page.getByRole("dialog", { name: "Tags" }).waitFor();
    await page.keyboard.type("#finance");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Review the budget"))?.tags, patience).toContain("finance");
    await focusIs("Review the budget");
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "Which status?" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Review the budget"))?.status, patience).toBe("in_progress");
    await focusIs("Review the budget");
    await page.keyboard.press("1");
    await expect.poll(async () => (await server("Review the budget"))?.priority, patience).toBe("urgent");
  });

  it("renames a row where it stands: Esc lets it be, no title is refused, Enter saves and can be undone", async () => {
    await goToRow("Send the invoice");
    await page.keyboard.press("F2");
    const field = page.getByRole("textbox", { name: "Title of “Send the invoice”" });
    await field.waitFor();
    await page.keyboard.type("Nothing of this");
    await page.keyboard.press("Escape");
    await focusIs("Send the invoice");
    await page.keyboard.press(".");
    await page.getByRole("button", { name: "Rename" }).click();
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await page.getByText("A task needs a title.").waitFor();
    await page.keyboard.type("Mail the invoice");
    await page.keyboard.press("Enter");
    await focusIs("Mail the invoice");
    await expect.poll(() => server("Mail the invoice"), patience).toBeDefined();
    await page.getByText("Renamed to “Mail the invoice”").waitFor();
    await page.keyboard.press("Control+z");
    await focusIs("Send the invoice");
    await expect.poll(() => server("Send the invoice"), patience).toBeDefined();
  });

  it("selects several, changes them together, and one undo takes it all back", async () => {
    await goToRow("Order the badge");
    await page.keyboard.press("x");
    await goToRow("Plan the offsite");
    await page.keyboard.press("x");
    await page.getByRole("toolbar", { name: "2 selected" }).waitFor();
    await page.keyboard.press("4");
    await expect.poll(async () => (await server("Order the badge"))?.priority, patience).toBe("low");
    await expect.poll(async () => (await server("Plan the offsite"))?.priority, patience).toBe("low");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await server("Order the badge"))?.priority, patience).toBe("medium");
    await expect.poll(async () => (await server("Plan the offsite"))?.priority, patience).toBe("medium");
    await page.keyboard.press("Escape");
    await page.getByRole("toolbar").waitFor({ state: "detached" });
  });

  it("extends a selection by the next row, and takes it back on the way back", async () => {
    await goToRow("Order the badge");
    const bar = (count: number) => page.getByRole("toolbar", { name: `${count} selected` });
    await page.keyboard.press("x");
    await bar(1).waitFor();
    await page.keyboard.press("Shift+K");
    await bar(2).waitFor();
    await page.keyboard.press("Shift+J");
    await expect.poll(() => bar(1).isVisible(), patience).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("toolbar").waitFor({ state: "detached" });
  });

  it("deletes a task, keeps the focus in the list, and restores it from the trash", async () => {
    await goToRow("Order the badge");
    await page.keyboard.press("Backspace");
    await page.getByRole("link", { name: "Order the badge" }).waitFor({ state: "detached" });
    const inList = () => page.evaluate(() => document.activeElement?.matches("[data-row]"));
    await expect.poll(inList, patience).toBe(true);
    await command("go to trash");
    await page.getByRole("list", { name: "Trash" }).waitFor();
    await leaveField();
    await page.keyboard.press("/");
    await tabTo(page, /^Restore$/);
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Order the badge"))?.deletedAt, patience).toBeNull();
  });

  it("opens a task, writes in its fields, adds a part, a blocker and a link, and comes back", async () => {
    await goToRow("Plan the offsite");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    await tabTo(page, /^Notes$/);
    await page.keyboard.type("Porto, or Ghent");
    await tabTo(page, /^Add a subtask$/);
    await page.keyboard.type("Ask for dates");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Ask for dates"))?.parentId ?? null, patience).not.toBeNull();
    await tabTo(page, /^Must wait for… /);
    await page.keyboard.type("budget");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Plan the offsite"))?.blockedBy.length, patience).toBe(1);
    await tabTo(page, /^Add a link/);
    await page.keyboard.type("https://example.com/plan The plan");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await server("Plan the offsite"))?.links[0]?.url, patience)
      .toBe("https://example.com/plan");
    expect((await server("Plan the offsite"))?.notes).toBe("Porto, or Ghent");
    await tabTo(page, /^All tasks$/, true);
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "All" }).waitFor();
  });

  it("closes a task with Esc, wherever in it the focus is, and comes back to its row", async () => {
    const open = async (): Promise<void> => {
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Title" }).waitFor();
    };
    const closeWithEscape = async (): Promise<void> => {
      await page.keyboard.press("Escape");
      await page.getByRole("list", { name: "All" }).waitFor();
      await focusIs("Review the budget");
    };
    await goToRow("Review the budget");
    await open();
    await closeWithEscape();
    await open();
    await tabTo(page, /^Notes$/);
    await page.keyboard.type("not kept");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: "Notes" }).inputValue()).toBe("");
    await closeWithEscape();
  });

  it("moves a card on the board, and the result is told", async () => {
    await leaveField();
    await page.keyboard.press("g");
    await page.keyboard.press("b");
    await page.getByRole("region", { name: "In progress" }).waitFor();
    await page.locator("[data-card]", { hasText: "Send the invoice" }).focus();
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("in_progress");
    await page.getByText("Moved “Send the invoice” to In progress").waitFor({ state: "attached" });
  });

  it("moves a task to another day in the calendar", async () => {
    await command("go to calendar");
    await page.locator("[data-calendar-task]", { hasText: "Review the budget" }).first().focus();
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(async () => (await server("Review the budget"))?.due?.date, patience).toBe(inDays(4));
  });

  it("finds tasks by words, says what hides the others, and keeps the view under a name", async () => {
    await goToRow("Send the invoice");
    await page.keyboard.press("/");
    await page.keyboard.type("budget");
    await page.getByRole("link", { name: "Send the invoice" }).waitFor({ state: "detached" });
    await page.waitForURL(/q=budget/);
    await tabTo(page, /^Filter$/);
    await page.keyboard.press("Enter");
    const filter = page.getByRole("dialog", { name: "Filter" });
    await filter.getByRole("textbox", { name: "Name of the view" }).waitFor();
    await tabTo(page, /^Name of the view$/);
    await page.keyboard.type("Money");
    await page.keyboard.press("Enter");
    await filter.getByRole("button", { name: "Money", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await leaveField();
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Send the invoice" }).waitFor();
    await page.waitForURL((address) => !address.search.includes("budget"));
    await command("money");
    await page.waitForURL(/q=budget/);
    await page.getByRole("link", { name: "Send the invoice" }).waitFor({ state: "detached" });
    await expect.poll(() => page.getByRole("link", { name: "Review the budget" }).count()).toBe(1);
  });

  it("takes a change back from the history", async () => {
    await command("history");
    await page.getByRole("heading", { name: "History", level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await tabTo(page, /^Undo$/);
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await server("Review the budget"))?.due?.date, patience).toBe(inDays(3));
  });

  it("changes the theme and a key in the settings", async () => {
    await leaveField();
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
    await tabTo(page, /^Theme/);
    await page.keyboard.press("d");
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    await tabTo(page, /^Key for “Complete”$/);
    await page.keyboard.type("d");
    await goToRow("Send the invoice");
    await page.keyboard.press("d");
    await expect.poll(async () => (await server("Send the invoice"))?.status, patience).toBe("done");
  });

  it("lists every key with ?, and gives the focus back", async () => {
    await goToRow("Plan the offsite");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await focusIs("Plan the offsite");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  it("begins, renames, pins and deletes a chat, and takes the deletion back", async () => {
    await page.keyboard.press("Shift+Escape");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Hello");
    await page.keyboard.press("Enter");
    const chats = page.getByRole("navigation", { name: "Chats" });
    await chats.getByRole("link", { name: "Hello" }).waitFor();
    await page.getByRole("button", { name: "Stop", exact: true }).waitFor({ state: "hidden" });
    await tabTo(page, /^Actions for “Hello”$/, true);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Rename" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("First words");
    await page.keyboard.press("Enter");
    await chats.getByRole("link", { name: "First words" }).waitFor();
    await page.keyboard.press("Shift+Escape");
    await page.keyboard.press("Control+Shift+Backspace");
    await chats.getByRole("link", { name: "First words" }).waitFor({ state: "detached" });
    await leaveField();
    await page.keyboard.press("Control+z");
    await chats.getByRole("link", { name: "First words" }).waitFor();
    await page.reload();
    await chats.getByRole("link", { name: "First words" }).waitFor();
    await expect.poll(() => chats.getByRole("link", { name: "Hello" }).count()).toBe(0);
  });

  it("chooses another model", async () => {
    await page.waitForFunction(() => document.activeElement?.id === "composer");
    await page.keyboard.press("Control+Shift+M");
    await page.getByRole("option", { name: /Llama/ }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(
        () =>
          page
            .getByRole("combobox", { name: "Model" })
            .evaluate((picker) => (picker as HTMLSelectElement).value),
        patience,
      )
      .not.toMatch(/claude/);
  });
});
