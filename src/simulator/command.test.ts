import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runSimulatorCommand } from "./command.ts";
import { createEchoBrain } from "./testing/echo-brain.ts";
import { aToken } from "./testing/test-workspace.ts";

const stops: (() => Promise<number>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The command, running; with what it wrote and where it listens. */
async function running(
  ...argv: string[]
): Promise<{ url: string; text: () => string; stop: () => Promise<number> }> {
  const over = new AbortController();
  let text = "";
  let heard: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const write = (piece: string): void => {
    text += piece;
    if (text.includes("Stop with")) heard();
  };
  const done = runSimulatorCommand(
    ["--port", "0", ...argv],
    { write },
    { signal: over.signal, brain: createEchoBrain() },
  );
  await Promise.race([listening, done]);
  const stop = (): Promise<number> => {
    over.abort();
    return done;
  };
  stops.push(stop);
  return { url: /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? "", text: () => text, stop };
}

async function told(...argv: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const code = await runSimulatorCommand(
    argv,
    { write: (piece) => (text += piece) },
    { brain: createEchoBrain() },
  );
  return { code, text };
}

const me = (url: string, token: string): Promise<Response> =>
  fetch(`${url}/api/2.0/preview/scim/v2/Me`, { headers: { authorization: `Bearer ${token}` } });

describe("carole simulator", () => {
  it("says clearly that it is simulated, where it listens and what it accepts", async () => {
    const { text, url } = await running();
    expect(text()).toContain("SIMULATED Databricks workspace");
    expect(text()).toContain(`DATABRICKS_HOST=${url}`);
    expect(text()).toContain("any well-formed token");
    expect((await me(url, aToken)).status).toBe(200);
  });

  it("with --token accepts that one alone, for its user and scopes, and never prints it", async () => {
    const { text, url } = await running("--token", `${aToken},user=bea@example.com,scopes=model-serving`);
    expect(await (await me(url, aToken)).json()).toMatchObject({ userName: "bea@example.com" });
    expect((await me(url, `dapi${"f".repeat(32)}`)).status).toBe(403);
    const clusters = await fetch(`${url}/api/2.0/clusters/list`, {
      headers: { authorization: `Bearer ${aToken}` },
    });
    expect(clusters.status).toBe(403);
    expect(text()).not.toContain(aToken);
  });

  it("takes fault rules as JSON and from a file", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "simulator-")), "faults.json");
    await writeFile(file, JSON.stringify([{ nth: 1, fault: { kind: "empty", status: 500 } }]));
    const { url } = await running(
      "--fault",
      file,
      "--fault",
      '{"nth": 2, "fault": {"kind": "html", "status": 504}}',
    );
    expect([
      (await me(url, aToken)).status,
      (await me(url, aToken)).status,
      (await me(url, aToken)).status,
    ]).toEqual([500, 504, 200]);
  });

  it("stops with exit code 0 when it is told to", async () => {
    const { stop, url, text } = await running();
    expect(await stop()).toBe(0);
    expect(text()).toContain("has stopped");
    await expect(me(url, aToken)).rejects.toThrow("fetch failed");
  });

  it.each(["SIGTERM", "SIGINT"] as const)("stops by itself at %s, in a process of its own", async (name) => {
    const script = [
      `import { runSimulatorCommand } from ${JSON.stringify(new URL("command.ts", import.meta.url).href)};`,
      "const brain = { answer: () => ({ text: 'x', toolCalls: [] }) };",
      "process.exitCode = await runSimulatorCommand(['--port', '0'], process.stdout, { brain });",
    ].join("\n");
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const exited = once(child, "exit");
    child.kill(name);
    expect(await exited).toEqual([0, null]);
  });

  it("explains itself with --help and serves nothing", async () => {
    const { code, text } = await told("--help");
    expect(code).toBe(0);
    for (const flag of ["--port", "--token", "--fault", "--seed", "--pace", "--rate-limits"])
      expect(text).toContain(flag);
  });

  it.each([
    [["--port", "many"], /--port needs a whole number/],
    [["--port", "70000"], /up to 65535/],
    [["--fault", '{"fault":{"kind":"nonsense"}}'], /--fault: /],
    [["--fault", "/nowhere/faults.json"], /no readable file/],
    [["--rate-limits", "speed=3"], /knows itpm, otpm and qph/],
    [["--pace", "soon"], /--pace needs a whole number/],
    [["--token", `${aToken},colour=red`], /not "colour"/],
    [["--now", "teatime"], /--now needs a time/],
    [["--sing"], /--sing/],
  ])("refuses %j with a sentence and exit code 1", async (argv, sentence) => {
    const { code, text } = await told(...argv);
    expect(code).toBe(1);
    expect(text).toMatch(sentence);
    expect(text).toContain("--help");
  });

  it("says so when the port is taken", async () => {
    const { url } = await running();
    const { code, text } = await told("--port", new URL(url).port);
    expect(code).toBe(1);
    expect(text).toMatch(/Port \d+ is taken/);
  });
});

describe("the controls of the standalone command", () => {
  const post = (url: string, path: string, body: unknown): Promise<Response> =>
    fetch(`${url}/__simulator${path}`, { method: "POST", body: JSON.stringify(body) });

  it("add, list and remove fault rules", async () => {
    const { url } = await running();
    const { ids } = (await (await post(url, "/faults", { fault: { kind: "unavailable" } })).json()) as {
      ids: string[];
    };
    expect((await me(url, aToken)).status).toBe(503);
    const list = await (await fetch(`${url}/__simulator/faults`)).json();
    expect(list).toMatchObject({ faults: [{ id: ids[0], seen: 1, struck: 1 }] });
    expect((await fetch(`${url}/__simulator/faults?id=${ids[0]}`, { method: "DELETE" })).status).toBe(204);
    expect((await me(url, aToken)).status).toBe(200);
  });

  it("tell what was asked, without tokens", async () => {
    const { url } = await running();
    await me(url, aToken);
    const text = await (await fetch(`${url}/__simulator/requests`)).text();
    expect(JSON.parse(text).requests[0]).toMatchObject({ path: "/api/2.0/preview/scim/v2/Me" });
    expect(text).not.toContain(aToken);
  });

  it("take scripted replies", async () => {
    const { url } = await running();
    await post(url, "/script", { when: { user: "hi" }, reply: { text: "Scripted." } });
    const response = await fetch(`${url}/serving-endpoints/gpt-4o/invocations`, {
      method: "POST",
      headers: { authorization: `Bearer ${aToken}` },
      body: JSON.stringify({ messages: [{ role: "user", content: "hi" }] }),
    });
    expect((await response.json()).choices[0].message.content).toBe("Scripted.");
  });

  it("advance a clock that was started with --now", async () => {
    const { url } = await running(
      "--now",
      "2026-11-23T09:00:00Z",
      "--token",
      `${aToken},expires=2026-11-23T10:00:00Z`,
    );
    expect((await me(url, aToken)).status).toBe(200);
    await post(url, "/clock", { advanceMs: 3_600_000 });
    expect((await me(url, aToken)).status).toBe(403);
  });

  it("say what is wrong with a rule, and refuse the pages of browsers", async () => {
    const { url } = await running();
    const wrong = await post(url, "/faults", { fault: { kind: "nonsense" } });
    expect(wrong.status).toBe(400);
    const page = await fetch(`${url}/__simulator/faults`, { headers: { origin: "https://evil.example" } });
    expect(page.status).toBe(403);
  });

  it("are not there in a workspace without the command", async () => {
    const { aWorkspace } = await import("./testing/test-workspace.ts");
    const response = await aWorkspace().get("/__simulator/faults");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error_code: "ENDPOINT_NOT_FOUND" });
  });
});
