import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningServer, serveWorkspace } from "./http-server.ts";
import { aToken, aWorkspace, type TestWorkspace } from "./testing/test-workspace.ts";

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function served(
  options: Parameters<typeof aWorkspace>[0] = {},
): Promise<TestWorkspace & RunningServer> {
  const test = aWorkspace(options);
  const server = await serveWorkspace(test.workspace, { port: 0 });
  servers.push(server);
  return { ...test, ...server };
}

function ask(url: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${url}/serving-endpoints/databricks-claude-3-5-sonnet/invocations`, {
    method: "POST",
    headers: { authorization: `Bearer ${aToken}` },
    body: JSON.stringify({
      stream: true,
      max_tokens: 200,
      messages: [{ role: "user", content: "grüß dich 👋🏽 mein Freund" }],
    }),
    ...(signal === undefined ? {} : { signal }),
  });
}

describe("the workspace on a port", () => {
  it("sends the same bytes as without one", async () => {
    const { url, chat } = await served();
    const body = {
      stream: true,
      max_tokens: 200,
      messages: [{ role: "user", content: "grüß dich 👋🏽 mein Freund" }],
    };
    const inside = await (await chat("databricks-claude-3-5-sonnet", { ...body })).text();
    const text = await (await ask(url)).text();
    const words = (stream: string): string[] =>
      [...stream.matchAll(/"content":"([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(words(text).join("")).toBe(words(inside).join(""));
  });

  it("splits its writes inside lines and inside characters when asked to", async () => {
    const { url } = await served({ splitBytes: 7 });
    const whole = await (await ask(url)).text();
    const reader = (await ask(url)).body?.getReader();
    let text = "";
    let inside = 0;
    const decoder = new TextDecoder();
    for (;;) {
      const step = await reader?.read();
      if (step === undefined || step.done) break;
      const piece = decoder.decode(step.value, { stream: true });
      if (!piece.endsWith("\n")) inside += 1;
      text += piece;
    }
    expect(text).toBe(whole);
    expect(text).toContain("👋🏽");
    expect(inside).toBeGreaterThan(0);
  });

  it("notices when the reader goes away and stops", async () => {
    const { url, workspace } = await served();
    workspace.faults.add({ fault: { kind: "stall", afterEvents: 1 } });
    const abort = new AbortController();
    const reader = (await ask(url, abort.signal)).body?.getReader();
    await reader?.read();
    abort.abort();
    await expect
      .poll(() => workspace.requests.last?.outcome)
      .toEqual({
        kind: "streamed",
        status: 200,
        end: "cancelled",
        events: 1,
      });
  });

  it("really cuts the socket in the middle of a stream", async () => {
    const { url, workspace } = await served();
    workspace.faults.add({ fault: { kind: "cut", afterEvents: 2 } });
    const response = await ask(url);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(workspace.requests.last?.outcome).toMatchObject({ kind: "streamed", end: "cut", events: 2 });
  });

  it("really cuts the socket before an answer", async () => {
    const { url, workspace } = await served();
    workspace.faults.add({ fault: { kind: "reset" } });
    await expect(ask(url)).rejects.toThrow("fetch failed");
  });

  it("serves 64 streams at once, each whole", async () => {
    const { url } = await served();
    const texts = await Promise.all(Array.from({ length: 64 }, async () => (await ask(url)).text()));
    expect(new Set(texts.map((text) => text.endsWith("data: [DONE]\n\n")))).toEqual(new Set([true]));
  });

  it("listens on this machine only", async () => {
    const { workspace } = aWorkspace();
    await expect(serveWorkspace(workspace, { host: "0.0.0.0", port: 0 })).rejects.toThrow(
      /this machine only/,
    );
  });

  it("survives a request that is no HTTP", async () => {
    const { url, port } = await served();
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.end("nonsense\r\n\r\n"));
      socket.on("close", () => resolve());
      socket.resume();
    });
    expect((await ask(url)).status).toBe(200);
  });
});
