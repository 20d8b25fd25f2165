import { describe, expect, it } from "vitest";
import { aHost, aToken, aWorkspace, type TestWorkspace } from "../testing/test-workspace.ts";

const model = "databricks-claude-sonnet-4-6";
const bytesOf = async (response: Response): Promise<Uint8Array[]> => {
  const pieces: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read();
    if (step === undefined || step.done) return pieces;
    pieces.push(step.value);
  }
};

function request(signal: AbortSignal): Request {
  return new Request(`${aHost}/serving-endpoints/${model}/invocations`, {
    method: "POST",
    headers: { authorization: `Bearer ${aToken}` },
    body: JSON.stringify({ stream: true, messages: [{ role: "user", content: "hello there" }] }),
    signal,
  });
}

async function stalled(afterEvents = 1): Promise<TestWorkspace> {
  const test = aWorkspace();
  test.workspace.faults.add({ fault: { kind: "stall", afterEvents } });
  return test;
}

describe("the body of a stream", () => {
  it("is one write for each event", async () => {
    const { chat } = aWorkspace();
    for (const piece of await bytesOf(await chat(model, { stream: true }))) {
      expect(new TextDecoder().decode(piece)).toMatch(/^data: [^\n]*\n\n$/);
    }
  });

  it("can be cut into writes of any size, inside lines and inside characters", async () => {
    const body = { stream: true, messages: [{ role: "user", content: "crème 👋🏽" }] };
    const whole = await (await aWorkspace().chat(model, body)).text();
    const pieces = await bytesOf(await aWorkspace({ splitBytes: 3 }).chat(model, body));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBe(3);
    expect(pieces.some((piece) => (piece[0] ?? 0) >= 0x80 && (piece[0] ?? 0) < 0xc0)).toBe(true);
    expect(Buffer.concat(pieces).toString("utf8")).toBe(whole);
  });

  it("stops when the reader cancels, and the log says so", async () => {
    const { chat, workspace } = await stalled();
    const reader = (await chat(model, { stream: true })).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(workspace.requests.last?.outcome).toEqual({
      kind: "streamed",
      status: 200,
      end: "cancelled",
      events: 1,
    });
  });

  it("breaks with the caller's reason when the call is aborted, even while it stalls", async () => {
    const { workspace } = await stalled(0);
    const abort = new AbortController();
    const response = await workspace.fetch(request(abort.signal));
    const reading = response.text();
    abort.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    expect(workspace.requests.last?.outcome).toMatchObject({ end: "cancelled", events: 0 });
  });

  it("is not begun when the call was aborted before", async () => {
    const { workspace, brain } = aWorkspace();
    await expect(workspace.fetch(request(AbortSignal.abort(new Error("too late"))))).rejects.toThrow(
      "too late",
    );
    expect(brain.asked).toHaveLength(0);
  });
});
