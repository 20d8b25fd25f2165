import { createParser } from "eventsource-parser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaroleEvent } from "../../shared/event.ts";
import { openTestDoor, serveTestDoor } from "../testing/test-door.ts";
import type { TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
let served: Awaited<ReturnType<typeof serveTestDoor>>;
beforeEach(async () => {
  door = await openTestDoor();
  served = await serveTestDoor(door);
});
afterEach(async () => {
  await served.close();
  await door.close();
});

async function listen(lastEventId?: string) {
  const response = await fetch(`${served.url}/api/events`, {
    headers: lastEventId === undefined ? {} : { "last-event-id": lastEventId },
  });
  const heard: { id: string | undefined; event: CaroleEvent }[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => void heard.push({ id, event: JSON.parse(data) as CaroleEvent }),
  });
  const body = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  parser.feed((await body.read()).value ?? "");
  return {
    response,
    heard,
    async until(count: number): Promise<void> {
      while (heard.length < count) {
        const { done, value } = await body.read();
        if (done) throw new Error(`The stream ended after ${heard.length} events.`);
        parser.feed(value);
      }
    },
    leave: () => body.cancel(),
  };
}
const make = (title: string) => served.post("/api/tasks", { title });
const titlesIn = (heard: readonly { event: CaroleEvent }[]) =>
  heard.map(({ event }) => (event.type === "task-changed" ? event.change.after?.title : event.type));

describe("/api/events", () => {
  test("begins only when all that is committed from then on will be told", async () => {
    const ready = Promise.withResolvers<void>();
    const slow = await openTestDoor(undefined, {
      events: { ...door.deps.events, ready: () => ready.promise },
    });
    let begun = false;
    const stream = slow.request("/api/events").then((response) => {
      begun = true;
      return response;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begun).toBe(false);
    ready.resolve();
    await (await stream).body!.cancel();
    await slow.close();
  });

  test("tells a change as it happens, with its number as id", async () => {
    const { response, heard, until, leave } = await listen();
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    await make("one");
    await until(1);
    const { id, event } = heard[0]!;
    expect(event).toMatchObject({
      type: "task-changed",
      change: { kind: "created", after: { title: "one" } },
    });
    expect(id).toBe(String(event.type === "task-changed" && event.seq));
    await leave();
  });

  test("gives one who comes back all that was missed, each once and in order", async () => {
    const first = await listen();
    await make("one");
    await first.until(1);
    await first.leave();
    await make("two");
    await make("three");
    const second = await listen(first.heard[0]!.id);
    await make("four");
    await second.until(3);
    expect(titlesIn(second.heard)).toEqual(["two", "three", "four"]);
    await second.leave();
  });

  test("tells one who missed too much, or knew another database, to read everything again", async () => {
    await make("one");
    const ahead = await listen("999999");
    await ahead.until(1);
    expect(ahead.heard[0]!.event.type).toBe("reset");
    await ahead.leave();
    const { tasks } = door.deps.owner("local");
    const creations = Array.from({ length: 501 }, (_, index) => ({ input: { title: `task ${index}` } }));
    await tasks.create(creations, { actor: { type: "import" } });
    const late = await listen("1");
    await late.until(1);
    expect(late.heard[0]!.event.type).toBe("reset");
    await make("after");
    await late.until(2);
    expect(titlesIn(late.heard)).toEqual(["reset", "after"]);
    await late.leave();
  });

  test.each(["-1", "abc", "1.5", "9999999999999999"])(
    "tells one whose place is %s, which is none of this log, to read everything again",
    async (place) => {
      await make("one");
      const lost = await listen(place);
      await lost.until(1);
      expect(lost.heard[0]!.event.type).toBe("reset");
      await make("two");
      await lost.until(2);
      expect(titlesIn(lost.heard)).toEqual(["reset", "two"]);
      await lost.leave();
    },
  );

  test("tells of conversations and turns", async () => {
    const { heard, until, leave } = await listen();
    await (await served.post("/api/chat", { message: "Hello" })).text();
    await until(4);
    expect(heard.map(({ event }) => event.type)).toEqual([
      "conversation-changed",
      "turn-started",
      "turn-finished",
      "conversation-changed",
    ]);
    await leave();
  });
});

test("a reader that leaves at once does no harm", async () => {
  await make("one");
  const response = await door.request("/api/events", { headers: { "last-event-id": "0" } });
  await response.body!.cancel();
  await make("two");
  expect(door.logged.map(({ event }) => event)).not.toContain("events-replay-failed");
});

test("a reader that does not read is let go with what it has, to come back for the rest", async () => {
  const { tasks } = door.deps.owner("local");
  const response = await door.request("/api/events", { headers: { "last-event-id": "0" } });
  const notes = "x".repeat(40_000);
  for (let round = 0; round < 60; round += 1) {
    await tasks.create([{ input: { title: `task ${round}`, notes } }], { actor: { type: "user" } });
  }
  const seen = [...(await response.text()).matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
  expect(seen).toEqual(seen.map((_, index) => index + 1));
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.length).toBeLessThan(60);
});
