import { afterAll, describe, expect, it } from "vitest";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

interface StoredMessage {
  role: string;
  status: string;
  parts: { type: string; text?: string }[];
}

describe("a power cut in the middle of an answer", () => {
  const dataFolder = temporaryFolder();
  const processes: RunningProcess[] = [];
  afterAll(async () => {
    for (const carole of processes) await carole.end("SIGKILL");
  });
  const start = async (environment: Record<string, string> = {}): Promise<RunningProcess> => {
    const carole = await startCarole(dataFolder, environment);
    processes.push(carole);
    return carole;
  };

  it("loses nothing acknowledged, and marks the broken answer as such", async () => {
    const first = await start({ CAROLE_SIMULATOR_TOKEN_MS: "200" });
    const created = await post(`${first.url}/api/tasks`, { title: "Acknowledged" });
    expect(created.status).toBe(201);
    const response = await post(`${first.url}/api/chat`, { message: "What can you do for me?" });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let seen = "";
    while (!seen.includes("text-delta")) seen += (await reader.read()).value ?? "";
    const conversationId = /"conversationId":"([^"]+)"/.exec(seen)?.[1];
    await first.end("SIGKILL");
    await reader.cancel().catch(() => "the socket died with the server");

    const second = await start();
    const tasks = (await (await fetch(`${second.url}/api/tasks`)).json()) as { items: { title: string }[] };
    expect(tasks.items.map(({ title }) => title)).toEqual(["Acknowledged"]);
    const thread = (await (await fetch(`${second.url}/api/conversations/${conversationId}`)).json()) as {
      messages: StoredMessage[];
      answering: boolean;
    };
    expect(thread.answering).toBe(false);
    expect(thread.messages.map(({ role, status }) => [role, status])).toEqual([
      ["user", "complete"],
      ["assistant", "interrupted"],
    ]);
    expect(thread.messages[0]?.parts[0]?.text).toBe("What can you do for me?");
  });
});
