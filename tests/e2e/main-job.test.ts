import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, picture, shownPicture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

/** The rows as they stand in the file, read beside the running server. */
function rowsIn(dataFolder: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(dataFolder, "carole.db"), { readOnly: true });
  try {
    return database.prepare("select * from tasks order by created_at").all();
  } finally {
    database.close();
  }
}

describe("the main job, in a real browser, with no token", () => {
  const dataFolder = temporaryFolder();
  let browser: Browser;
  let carole: RunningProcess;
  let screen: CarolePage;
  let complaints: string[];

  beforeAll(async () => {
    [browser, carole] = await Promise.all([openBrowser(), startCarole(dataFolder)]);
    const opened = await openPage(browser, carole.url);
    screen = new CarolePage(opened.page);
    complaints = opened.complaints;
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
  });

  it("opens on an empty, inviting page that says it is simulated", async () => {
    await screen.composer.waitFor();
    await expect.poll(() => screen.tasks.isVisible()).toBe(true);
    await expect.poll(() => screen.status.isVisible()).toBe(true);
    const simulated = screen.page.getByText(/simulated/i).first();
    await expect.poll(() => simulated.isVisible()).toBe(true);
    await picture(screen.page, "01-empty");
  });

  it("makes a real row from a sentence, shown beside the chat without reload", async () => {
    await screen.say("Create a task to review the quarterly budget");
    await screen.tasks.getByText("Review the quarterly budget").first().waitFor();
    const [row] = rowsIn(dataFolder);
    expect(row).toMatchObject({ title: "Review the quarterly budget", status: "todo" });
    expect(String(row?.["tags"])).toMatch(/finance|budget/);
    await picture(screen.page, "02-created");
  });

  it("changes that row when it is called 'that'", async () => {
    await screen.say("Make that urgent, due Friday");
    expect(rowsIn(dataFolder)).toHaveLength(1);
    expect(rowsIn(dataFolder)[0]).toMatchObject({ priority: "urgent" });
    expect(new Date(`${String(rowsIn(dataFolder)[0]?.["due_date"])}T12:00:00Z`).getUTCDay()).toBe(5);
    await picture(screen.page, "03-changed");
  });

  it("answers what to work on from the rows that are there", async () => {
    await screen.say("Create a task to water the plants");
    await screen.say("What should I work on today?");
    const answer = await screen.conversation.innerText();
    const tail = answer.slice(answer.lastIndexOf("What should I work on today?"));
    expect(tail).toContain("Review the quarterly budget");
    expect(tail).toMatch(/urgent|friday|due/i);
    expect(tail.indexOf("Review the quarterly budget")).toBeLessThan(tail.indexOf("Water the plants"));
    await picture(screen.page, "04-plan");
  });

  it("goes on with everything known after the model was switched", async () => {
    await screen.chooseModel(/llama/i);
    await screen.say("Tag it #board");
    expect(rowsIn(dataFolder).filter((row) => String(row["tags"]).includes("board"))).toHaveLength(1);
    await picture(screen.page, "05-switched");
  });

  it("writes no poem, and no row", async () => {
    const before = rowsIn(dataFolder).length;
    await screen.say("write me a poem");
    expect(rowsIn(dataFolder)).toHaveLength(before);
  });

  it("completes a row from 'I finished …'", async () => {
    await screen.say("I finished the budget review");
    const row = rowsIn(dataFolder).find(({ title }) => title === "Review the quarterly budget");
    expect(row).toMatchObject({ status: "done" });
    await picture(screen.page, "06-completed");
  });

  it("still has the conversation and the tasks after a reload", async () => {
    await screen.page.reload();
    const said = screen.conversation.getByText("Create a task to review the quarterly budget").first();
    const row = screen.tasks.getByText("Water the plants").first();
    await expect.poll(() => said.isVisible()).toBe(true);
    await expect.poll(() => row.isVisible()).toBe(true);
    await shownPicture(screen.page, "carole");
  });

  it("complains of nothing in the browser's console", () => {
    expect(complaints).toEqual([]);
  });
});
