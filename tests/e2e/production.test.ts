import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, picture } from "./support/browser.ts";
import { CarolePage } from "./support/carole-page.ts";
import { startCarole, startWorkspace, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const token = "dapi0123456789abcdef0123456789abcdef";
const bundle = resolve(import.meta.dirname, "../../dist/web");

/** Production mode against a separate process that speaks the Databricks REST API, as a workspace does. */
describe("the same job on a workspace, with a token", () => {
  let browser: Browser;
  let workspace: RunningProcess;
  let carole: RunningProcess;
  let screen: CarolePage;
  const received: string[] = [];

  beforeAll(async () => {
    [browser, workspace] = await Promise.all([openBrowser(), startWorkspace(["--token", token])]);
    carole = await startCarole(temporaryFolder(), {
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: token,
    });
    const { page } = await openPage(browser, "about:blank");
    page.on("response", (response) => {
      received.push(response.url(), JSON.stringify(response.headers()));
      response.text().then(
        (text) => received.push(text),
        () => received.push("a body that the browser had let go"),
      );
    });
    await page.goto(carole.url);
    screen = new CarolePage(page);
  });
  afterAll(async () => {
    await browser?.close();
    await carole?.end();
    await workspace?.end();
  });

  it("lists the workspace's own models and is connected", async () => {
    await screen.status.getByText("Connected", { exact: true }).waitFor();
    const { models } = (await (await fetch(`${carole.url}/api/models`)).json()) as {
      models: { name: string }[];
    };
    const listed = (await (
      await fetch(`${workspace.url}/api/2.0/serving-endpoints`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json()) as { endpoints: { name: string }[] };
    const names = new Set(listed.endpoints.map(({ name }) => name));
    expect(models.length).toBeGreaterThan(2);
    expect(models.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  it("streams an answer and runs its tools on real rows", async () => {
    await screen.say("Create a task to review the quarterly budget");
    const row = screen.tasks.getByText("Review the quarterly budget").first();
    await row.waitFor();
    await expect.poll(() => row.isVisible()).toBe(true);
    await picture(screen.page, "10-production");
  });

  it("serves the guide's proxy: three calls, the token added by the server, nothing else", async () => {
    const list = await fetch(`${carole.url}/api/databricks/api/2.0/serving-endpoints`);
    expect(list.status).toBe(200);
    const clusters = await fetch(`${carole.url}/api/databricks/api/2.0/clusters/list`);
    expect(clusters.status).toBe(200);
    const other = await fetch(`${carole.url}/api/databricks/api/2.0/token/list`);
    expect(other.status).toBe(404);
  });

  it("keeps the token out of every response, the bundle and the log", async () => {
    const { models, connection } = {
      models: await (await fetch(`${carole.url}/api/models`)).text(),
      connection: await (await fetch(`${carole.url}/api/connection`)).text(),
    };
    const built = readdirSync(bundle, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css|html|json|map|webmanifest)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const everything = [...received, models, connection, carole.output(), ...built];
    expect(everything.filter((text) => text.includes(token))).toEqual([]);
    expect(received.length).toBeGreaterThan(10);
    expect(built.some((text) => /DATABRICKS_TOKEN|DATABRICKS_CLIENT_SECRET/.test(text))).toBe(false);
  });
});

describe("a workspace that refuses the token", () => {
  let workspace: RunningProcess;
  let carole: RunningProcess;
  const refused = "dapiffffffffffffffffffffffffffffffff";
  const dataFolder = temporaryFolder();
  beforeAll(async () => {
    workspace = await startWorkspace(["--token", token]);
    carole = await startCarole(dataFolder, {
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: refused,
    });
  });
  afterAll(async () => {
    await carole?.end();
    await workspace?.end();
  });

  it("starts all the same, keeps tasks working, and says the next step", async () => {
    const created = await fetch(`${carole.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title: "Still works" }),
    });
    expect(created.status).toBe(201);
    const answer = await fetch(`${carole.url}/api/chat`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ message: "hello" }),
    });
    const text = await answer.text();
    expect(text).toContain("token_refused");
    expect(text).toMatch(/new token|new personal access token/i);
    const connection = (await (await fetch(`${carole.url}/api/connection`)).json()) as {
      steps: { name: string; state: string; hint: string }[];
    };
    const step = connection.steps.find(({ name }) => name === "token");
    expect(step).toMatchObject({ state: "failed" });
    expect(step?.hint).not.toBe("");
  });

  it("offers the simulated model, which answers only the message that names it", async () => {
    const say = async (message: object): Promise<string> =>
      (
        await fetch(`${carole.url}/api/chat`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(message),
        })
      ).text();
    const refusedAnswer = await say({ message: "Create a task to call the bank" });
    expect(refusedAnswer).toContain('"fallback-offer"');
    const [, conversationId] = /"conversationId":"([^"]+)"/.exec(refusedAnswer) ?? [];
    const [, userMessageId] = /"userMessageId":"([^"]+)"/.exec(refusedAnswer) ?? [];

    const simulated = await say({
      message: "Create a task to call the bank",
      conversationId,
      replaces: userMessageId,
      model: "simulated:databricks-claude-sonnet-4-6",
    });
    expect(simulated).toContain('"data-receipt"');
    expect(simulated).toContain('"model":"simulated:databricks-claude-sonnet-4-6"');
    expect(await say({ message: "What should I work on today?", conversationId })).toContain("token_refused");
  });

  it("takes a new token in the settings, works with it at once, and still after a restart", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, `${carole.url}/settings`);
    await page.getByLabel("Workspace address").fill(workspace.url);
    await page.getByLabel("Personal access token").fill(token);
    await page.getByRole("button", { name: "Save and test" }).click();
    await new CarolePage(page).status.getByText("Connected", { exact: true }).waitFor();
    await picture(page, "11-settings");
    await browser.close();

    await carole.end();
    carole = await startCarole(dataFolder, { DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: refused });
    const { models } = (await (await fetch(`${carole.url}/api/models`)).json()) as { models: unknown[] };
    expect(models.length).toBeGreaterThan(2);
    expect(statSync(join(dataFolder, "connection.json")).mode & 0o777).toBe(0o600);
    expect(carole.output().includes(token)).toBe(false);
  });
});
