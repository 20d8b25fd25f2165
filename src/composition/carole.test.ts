import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../config.ts";
import type { Connection } from "../shared/connection.ts";
import { createBrain } from "../simulator/brain/brain.ts";
import { serveWorkspace } from "../simulator/http-server.ts";
import { createWorkspace } from "../simulator/workspace.ts";
import { composeCarole } from "./carole.ts";

const ownToken = `dapi${"a".repeat(32)}`;
const herToken = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2lnbmVk";
const adaSignedIn = {
  host: "10.0.0.7:8000",
  "content-type": "application/json",
  "x-forwarded-user": "ada",
  "x-forwarded-access-token": herToken,
};
const asApp = { DATABRICKS_APP_NAME: "carole", DATABRICKS_APP_PORT: "8000" };

/** A workspace that knows the server's own token and Ada's. */
async function aWorkspace() {
  const workspace = createWorkspace({
    brain: createBrain(),
    tokens: { [ownToken]: { user: "carole-app" }, [herToken]: { user: "ada@example.com" } },
  });
  const server = await serveWorkspace(workspace, { port: 0 });
  onTestFinished(() => server.close());
  return { url: server.url, asked: () => workspace.requests.list() };
}

async function aCarole(variables: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "carole-composed-"));
  const lines: string[] = [];
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const none = join(folder, "none");
  const base = { CAROLE_DATA_DIR: folder, CAROLE_STATIC: "off", DATABRICKS_CONFIG_FILE: none };
  const carole = await composeCarole(readConfig({ variables: { ...base, ...variables }, folder }), "1.2.3");
  onTestFinished(async () => {
    await carole.app.drain(0);
    await carole.close();
    stderr.mockRestore();
    rmSync(folder, { recursive: true });
  });
  const stored = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
      .join("\n");
  return { app: carole.app, logged: () => lines.join(""), stored };
}

type Carole = Awaited<ReturnType<typeof aCarole>>;
const send = (carole: Carole, method: string, path: string, body: unknown, headers: Record<string, string>) =>
  carole.app.request(path, { method, headers, body: JSON.stringify(body) });

describe("the token of the person who is signed in to Databricks Apps", () => {
  test("is the one that chat and the proxy arrive with, and stands in no log and no file", async () => {
    const workspace = await aWorkspace();
    const carole = await aCarole({ ...asApp, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: ownToken });
    const chat = await send(carole, "POST", "/api/chat", { message: "Hello" }, adaSignedIn);
    const said = await chat.text();
    expect(said).toContain("[DONE]");
    expect(said).not.toContain("data-error");
    const clusters = "/api/databricks/api/2.0/clusters/list";
    expect((await carole.app.request(clusters, { headers: adaSignedIn })).status).toBe(200);
    const personal = workspace.asked().filter(({ path }) => /invocations|clusters/.test(path));
    expect(personal.map(({ user }) => user)).toEqual(["ada@example.com", "ada@example.com"]);
    expect(carole.logged()).toContain("databricks-call");
    expect(said + carole.logged() + carole.stored()).not.toContain(herToken);
  });

  test("is asked for by nobody who has none: the server's own access answers", async () => {
    const workspace = await aWorkspace();
    const carole = await aCarole({ ...asApp, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: ownToken });
    const { "x-forwarded-access-token": _, ...without } = adaSignedIn;
    await (await send(carole, "POST", "/api/chat", { message: "Hello" }, without)).text();
    const chats = workspace.asked().filter(({ path }) => path.includes("invocations"));
    expect(chats.map(({ user }) => user)).toEqual(["carole-app"]);
  });

  test("that can't be one is refused, rather than answered with the server's own rights", async () => {
    const workspace = await aWorkspace();
    const carole = await aCarole({ ...asApp, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: ownToken });
    const headers = { ...adaSignedIn, "x-forwarded-access-token": "two words" };
    const response = await send(carole, "POST", "/api/chat", { message: "Hello" }, headers);
    expect(response.status).toBe(401);
    expect(workspace.asked()).toEqual([]);
  });

  test("is ignored outside Databricks Apps, where anybody could have written it", async () => {
    const workspace = await aWorkspace();
    const carole = await aCarole({ DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: ownToken });
    const headers = { ...adaSignedIn, host: "localhost:5173" };
    await (await send(carole, "POST", "/api/chat", { message: "Hello" }, headers)).text();
    const clusters = "/api/databricks/api/2.0/clusters/list";
    expect((await carole.app.request(clusters, { headers })).status).toBe(200);
    expect(workspace.asked().length).toBeGreaterThan(1);
    expect(new Set(workspace.asked().map(({ user }) => user))).toEqual(new Set(["carole-app"]));
  });

  test("is not shown to the simulated workspace, which knows nobody's", async () => {
    const carole = await aCarole({ ...asApp, DATABRICKS_ENV: "development" });
    const chat = await send(carole, "POST", "/api/chat", { message: "Hello" }, adaSignedIn);
    expect(await chat.text()).not.toContain("data-error");
  });
});

describe("new credentials", () => {
  const local = { host: "localhost:5173", "content-type": "application/json" };
  const put = (carole: Carole, host: string) =>
    send(carole, "PUT", "/api/connection", { host, token: ownToken }, local);

  test.each([
    "http://example.com",
    "javascript:1",
    "https://user@host",
    "https://user:secret@host.example.com",
    "example",
    "ftp://example.com",
    ownToken,
  ])("with the host %s are 400 with the reason and the next step", async (host) => {
    const carole = await aCarole({});
    const response = await put(carole, host);
    const body = await response.text();
    expect([response.status, body]).toEqual([400, body]);
    expect(JSON.parse(body)).toMatchObject({
      error: {
        code: "configuration_invalid",
        message: expect.stringMatching(/\S/),
        hint: expect.stringMatching(/\S/),
        retryable: false,
      },
    });
    expect(body + carole.logged() + carole.stored()).not.toContain(ownToken);
  });

  test("are refused as a Databricks App: nobody sends everybody's words and tokens elsewhere", async () => {
    const workspace = await aWorkspace();
    const elsewhere = await aWorkspace();
    const carole = await aCarole({ ...asApp, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: ownToken });
    const credentials = { host: elsewhere.url, token: ownToken };
    const response = await send(carole, "PUT", "/api/connection", credentials, adaSignedIn);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { hint: expect.stringContaining("DATABRICKS_HOST") },
    });
    await (await send(carole, "POST", "/api/chat", { message: "Hello" }, adaSignedIn)).text();
    expect(elsewhere.asked()).toEqual([]);
    expect(workspace.asked().length).toBeGreaterThan(0);
  });

  test("where the environment keeps Carole simulated are 400, and say how to change that", async () => {
    const carole = await aCarole({ DATABRICKS_ENV: "development" });
    const response = await put(carole, "https://example.cloud.databricks.com");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining("DATABRICKS_ENV"), hint: expect.stringContaining("Remove") },
    });
  });
});

describe("what is set but can't be used", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a profile that does not exist", { DATABRICKS_CONFIG_PROFILE: "nope" }, 'There is no profile "nope"'],
    [
      "a client id without its secret",
      { DATABRICKS_HOST: "https://x.databricks.com", DATABRICKS_CLIENT_ID: "one-half" },
      "Only one of client id and client secret",
    ],
  ])("%s does not stop the start: tasks work, and the status says the next step", async (_, set, message) => {
    const carole = await aCarole(set);
    const json = { host: "127.0.0.1:5173", "content-type": "application/json" };
    const added = await send(carole, "POST", "/api/tasks", { title: "Water the ferns" }, json);
    expect(added.status).toBe(201);
    const status = await carole.app.request("/api/connection?check=true", { headers: json });
    const { mode, state, steps } = (await status.json()) as Connection;
    expect({ mode, state }).toEqual({ mode: "production", state: "failed" });
    expect(steps[0]).toMatchObject({
      name: "configuration",
      state: "failed",
      hint: expect.stringMatching(/./),
    });
    expect(steps[0]!.message).toContain(message);
    const answer = await send(carole, "POST", "/api/chat", { message: "Hello" }, json);
    expect(await answer.text()).toContain(JSON.stringify(message).slice(1, -1));
  });
});
