import { describe, expect, it } from "vitest";
import {
  keepForLater,
  reduceQueue,
  sendLines,
  takeOut,
  waitingLines,
  type WaitingLine,
} from "./quick-queue.ts";

describe("lines that wait for the connection", () => {
  it("keep their order, and leave one by one", () => {
    const first = { key: "a", text: "Buy milk" };
    const second = { key: "b", text: "Pay the rent" };
    const both = [first, second].reduce(
      (lines, add) => reduceQueue(lines, { add }),
      reduceQueue([], { remove: "x" }),
    );
    expect(both).toEqual([first, second]);
    expect(reduceQueue(both, { remove: "a" })).toEqual([second]);
  });

  it("go on waiting when the way breaks off again, and are sent with the same key", async () => {
    keepForLater("one");
    keepForLater("two");
    const sent: string[] = [];
    let broken = true;
    const send = async ({ text, key }: { text: string; key: string }): Promise<void> => {
      if (text === "two" && broken) throw new Error("no connection");
      sent.push(`${text} ${key.length}`);
    };
    await sendLines(send);
    expect(sent).toEqual(["one 36"]);
    broken = false;
    await sendLines(send);
    expect(sent).toEqual(["one 36", "two 36"]);
  });

  it("are sent with the moment at which they were typed", async () => {
    keepForLater("Pay tomorrow", { at: "2026-11-23T23:50:00", timeZone: "Europe/Berlin" });
    const sent: WaitingLine[] = [];
    await sendLines(async (line) => void sent.push(line));
    expect(sent).toMatchObject([
      { text: "Pay tomorrow", at: "2026-11-23T23:50:00", timeZone: "Europe/Berlin" },
    ]);
  });

  it("are not sent once they were taken out, and are when they were put back", async () => {
    keepForLater("one");
    keepForLater("two");
    const sent: string[] = [];
    let putBack = (): void => undefined;
    await sendLines(async (line) => {
      sent.push(line.text);
      const waits = waitingLines().find(({ text }) => text === "two");
      if (waits !== undefined) putBack = takeOut(waits);
    });
    expect(sent).toEqual(["one"]);
    putBack();
    await sendLines(async (line) => void sent.push(line.text));
    expect(sent).toEqual(["one", "two"]);
  });
});
