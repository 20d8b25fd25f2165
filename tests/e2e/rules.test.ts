import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rule } from "../../src/shared/rule.ts";
import { seriousIssues } from "./support/accessibility.ts";
import { openBrowser, openPage, picture, type OpenedPage } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";
import { addTask } from "./support/rows.ts";

describe("what is taught once", () => {
  let browser: Browser;
  let carole: RunningProcess;
  let opened: OpenedPage;
  let page: Page;
  let talk: CarolePage;

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(temporaryFolder())]);
    for (const title of ["Finance review", "Finance report", "Buy milk"])
      await addTask(carole.url, { title });
    opened = await openPage(browser, carole.url, { reducedMotion: "reduce" });
    page = opened.page;
    talk = new CarolePage(page);
    await talk.composer.waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  const rules = async (): Promise<Rule[]> =>
    ((await (await fetch(`${carole.url}/api/rules`)).json()) as { items: Rule[] }).items;
  const row = (text: string) => page.getByRole("listitem").filter({ hasText: text });

  it("in a correction is shown in the receipt, mends the row, and is taken back there", async () => {
    await talk.say("add send the report by EOD");
    await talk.say("no, EOD means 18:00");
    const receipt = page.getByRole("region", { name: "What changed" }).last();
    await receipt.getByText("“EOD” is read as “18:00”").waitFor();
    await receipt.getByText("Rule learned").waitFor();
    await receipt.getByText("Send the report").waitFor();
    await picture(page, "60-rules-receipt");
    expect(await seriousIssues(page)).toEqual([]);
    await receipt.getByRole("button", { name: "Undo" }).click();
    await receipt.getByText("Undone").waitFor();
    expect(await rules()).toEqual([]);
  });

  it("stands on the page of rules with the words, what it does, and the past tasks it would have touched", async () => {
    await talk.say("EOD means 18:00");
    await talk.say("tag finance things #q-close");
    await talk.say("meetings matter less");
    await page.getByRole("link", { name: "Rules", exact: true }).first().click();
    await page.getByRole("heading", { name: "Rules" }).waitFor();
    const finance = row("tag finance things #q-close");
    await finance.getByText("Tasks about “finance”: add #q-close").waitFor();
    await row("EOD means 18:00").getByText("“EOD” is read as “18:00”").waitFor();
    await row("meetings matter less").getByText("count less").waitFor();
    await finance.getByText("Past tasks it would have touched").click();
    await finance.getByText(/2 of the newest \d/).waitFor();
    await finance.getByRole("link", { name: "Finance review" }).waitFor();
    await picture(page, "61-rules-light");
    expect(await seriousIssues(page)).toEqual([]);
  });

  it("is switched off, edited, removed and brought back by keyboard alone", async () => {
    const finance = row("tag finance things #q-close");
    await finance.getByRole("switch").focus();
    await page.keyboard.press("Space");
    await expect.poll(async () => (await rules()).map(({ enabled }) => enabled)).toEqual([true, false, true]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Edit “tag finance things #q-close”" });
    await form.getByLabel("Add tags").fill("q-close, money");
    await picture(page, "62-rules-editing");
    expect(await seriousIssues(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await finance.getByText("add #q-close #money").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Edit"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await finance.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await finance.waitFor();
    expect(await rules()).toMatchObject([{}, { text: "tag finance things #q-close" }, {}]);
  });

  it("can be written on the page, and what is missing in it is said", async () => {
    await page.getByRole("button", { name: "New rule" }).click();
    const form = page.getByRole("form", { name: "New rule" });
    await form.getByLabel("When I say").fill("COB");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("I mean").fill("17:00");
    await form.getByRole("button", { name: "Save" }).click();
    await row("COB = 17:00").waitFor();
    expect(await rules()).toContainEqual(expect.objectContaining({ text: "COB = 17:00" }));
    await page
      .getByRole("textbox", { name: /add a task/i })
      .first()
      .fill("Call Anna COB");
    const chips = page.getByRole("region", { name: "Tasks" });
    await chips.getByText(/5:00 PM/).waitFor();
    await picture(page, "62-rules-chips");
    await page
      .getByRole("textbox", { name: /add a task/i })
      .first()
      .fill("");
  });

  it("keeps what happened to every rule, with the way back", async () => {
    await page.locator("summary", { hasText: "History" }).click();
    const first = page.getByRole("listitem").filter({ hasText: "Rule learned by you" }).first();
    await first.getByText("COB = 17:00").waitFor();
    await first.getByRole("button", { name: "Undo" }).click();
    await first.getByText("Undone").waitFor();
    expect((await rules()).map(({ text }) => text)).not.toContain("COB = 17:00");
  });

  it("tells in a task where each value comes from", async () => {
    await page.goto(`${carole.url}/`);
    await talk.say("add the finance payroll for tomorrow");
    await page
      .getByRole("region", { name: "Tasks" })
      .getByText("Finance payroll", { exact: false })
      .first()
      .click();
    await page.getByText("Where these values come from").click();
    await page
      .getByText(/Tomorrow – from your words|from your words/)
      .first()
      .waitFor();
    await page.getByText(/guessed: due tomorrow/).waitFor();
    await picture(page, "63-origins");
    expect(await seriousIssues(page)).toEqual([]);
  });

  it("fits a phone and the dark, in German too", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const phone = await openPage(browser, `${carole.url}/rules`, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        colorScheme,
        locale: "de-DE",
      });
      await phone.page.getByRole("heading", { name: "Regeln" }).waitFor();
      await phone.page.getByText("wird als „18:00“ gelesen").waitFor();
      await picture(phone.page, `64-rules-phone-${colorScheme}`);
      expect(await seriousIssues(phone.page)).toEqual([]);
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      expect(phone.complaints).toEqual([]);
      await phone.page.context().close();
    }
    const dark = await openPage(browser, `${carole.url}/rules`, { colorScheme: "dark" });
    await dark.page.getByText("“EOD” is read as “18:00”").waitFor();
    await picture(dark.page, "65-rules-dark");
    expect(await seriousIssues(dark.page)).toEqual([]);
    // The rule without a meaning was refused on purpose.
    expect(opened.complaints.filter((text) => !text.includes("status of 400"))).toEqual([]);
  });
});
