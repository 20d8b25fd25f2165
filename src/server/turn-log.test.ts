import { describe, expect, test } from "vitest";
import type { StreamPart } from "../shared/stream-part.ts";
import { TurnLog } from "./turn-log.ts";

const delta = (text: string): StreamPart => ({ type: "text-delta", id: "part-1", delta: text });

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}
const saidIn = (text: string): string[] => [...text.matchAll(/"delta":"([^"]*)"/g)].map((match) => match[1]!);

describe("the log of a running turn", () => {
  test("gives a reader that comes late everything from the start", async () => {
    const log = new TurnLog("abc");
    log.append([delta("one"), delta("two")]);
    const reading = textOf(log.read());
    log.append([delta("three")]);
    log.end();
    const text = await reading;
    expect(saidIn(text)).toEqual(["one", "two", "three"]);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect(text.startsWith("id: abc.0\ndata: {")).toBe(true);
  });

  test.each([
    ["abc.0", ["two", "three", "four"]],
    ["abc.1", ["three", "four"]],
    ["abc.2", ["four"]],
    ["abc.3", []],
    ["other.2", ["one", "two", "three", "four"]],
    ["nonsense", ["one", "two", "three", "four"]],
    ["abc.99", ["one", "two", "three", "four"]],
  ])(
    "goes on after the last frame that was seen, %s, also in the middle of a batch",
    async (last, expected) => {
      const log = new TurnLog("abc");
      log.append([delta("one"), delta("two")]);
      log.append([delta("three"), delta("four")]);
      const running = textOf(log.read(last));
      log.end();
      expect(saidIn(await running)).toEqual(expected);
      expect(saidIn(await textOf(log.read(last)))).toEqual(expected);
    },
  );

  test("a reader that leaves disturbs neither the turn nor the others", async () => {
    const log = new TurnLog("abc");
    const leaving = log.read().getReader();
    const staying = textOf(log.read());
    log.append([delta("one")]);
    await leaving.read();
    await leaving.cancel();
    log.append([delta("two")]);
    log.end();
    expect(saidIn(await staying)).toEqual(["one", "two"]);
  });

  test("a reader that does not read is not fed ahead, and misses nothing when it reads again", async () => {
    const log = new TurnLog("abc");
    const slow = log.read();
    const long = "x".repeat(40_000);
    for (let round = 0; round < 10; round += 1) log.append([delta(`${round}${long}`)]);
    log.end();
    expect(saidIn(await textOf(slow)).map((text) => text[0])).toEqual("0123456789".split(""));
  });
});
