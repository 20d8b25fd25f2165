import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import {
  aChatWorkspace,
  aService,
  asked,
  collect,
  delta,
  json,
  never,
  page,
  saysHello,
  sse,
  streamed,
} from "./testing/workspace.ts";

const busy = (status: number, headers: Record<string, string> = {}) =>
  json({ error_code: "TEMPORARILY_UNAVAILABLE", message: "Please try again later." }, status, headers);
const cutSocket = (response: ServerResponse) => response.socket?.destroy();

describe("retries before the first byte (list 5)", () => {
  it.each([
    ["429", json({ error_code: "REQUEST_LIMIT_EXCEEDED", message: "REQUEST_LIMIT_EXCEEDED: too fast" }, 429)],
    ["502", page("<html><title>Bad Gateway</title></html>", 502)],
    ["503", busy(503)],
    ["504", busy(504)],
    [
      "an error object as the first event",
      streamed({ error_code: "TEMPORARILY_UNAVAILABLE", message: "later" }),
    ],
    ["a stream that ends before it began", streamed()],
  ])("%s, then success: the answer comes, and the wait was told", async (_, failure) => {
    const workspace = await aChatWorkspace(failure, saysHello);
    const { service, slept } = aService(workspace);
    const { text, parts, error } = await collect(service.stream(asked, never));
    expect({ text, error }).toEqual({ text: "Hello there.", error: null });
    expect(parts[0]).toMatchObject({ type: "retry", attempt: 1, waitMs: 1000 });
    expect(slept).toEqual([1000]);
  });

  it("a connection that is cut is made again at once, without a word", async () => {
    const workspace = await aChatWorkspace(cutSocket, saysHello);
    const { service, slept } = aService(workspace);
    const { text, parts } = await collect(service.stream(asked, never));
    expect(text).toBe("Hello there.");
    expect(parts.filter((part) => part.type === "retry")).toEqual([]);
    expect(slept).toEqual([50]);
  });

  it.each([
    ["the Retry-After header", json({}, 429, { "retry-after": "7" }), 7000],
    [
      "retry_after in the body",
      json({ error: { message: "Rate limit exceeded: ITPM", code: 429, retry_after: 15 } }, 429),
      15_000,
    ],
    ["nothing", json({}, 429), 1000],
  ])("waits as long as %s says", async (_, failure, wait) => {
    const workspace = await aChatWorkspace(failure, saysHello);
    const { service, slept } = aService(workspace);
    await collect(service.stream(asked, never));
    expect(slept).toEqual([wait]);
  });

  it("waits longer from time to time, gives up in the end, and says why", async () => {
    const workspace = await aChatWorkspace(busy(503));
    const { service, slept } = aService(workspace);
    const { error } = await collect(service.stream(asked, never));
    expect(slept).toEqual([1000, 2000, 4000, 8000]);
    expect(error).toMatchObject({ code: "upstream_failed", retryable: true });
    expect(workspace.chatBodies()).toHaveLength(5);
  });

  it("never waits longer than a minute in all", async () => {
    const workspace = await aChatWorkspace(busy(429, { "retry-after": "45" }));
    const { service, slept } = aService(workspace);
    const { error } = await collect(service.stream(asked, never));
    expect(slept).toEqual([45_000]);
    expect(error).toMatchObject({ code: "upstream_rate_limited", retryAfterMs: 45_000 });
  });

  it.each([400, 401, 403, 404, 413])("never for %i", async (status) => {
    const workspace = await aChatWorkspace(json({ error_code: "X", message: "no" }, status));
    const { service, slept } = aService(workspace);
    const { error } = await collect(service.stream(asked, never));
    expect(error).toMatchObject({ retryable: false });
    expect(slept).toEqual([]);
    expect(workspace.chatBodies()).toHaveLength(1);
  });

  it.each([
    [
      "an error object",
      (response: ServerResponse) =>
        response.end(sse([{ error_code: "TEMPORARILY_UNAVAILABLE", message: "x" }])),
    ],
    ["a cut connection", cutSocket],
    ["an early end", (response: ServerResponse) => response.end()],
  ])("never after output began, when %s follows", async (_, failure) => {
    const workspace = await aChatWorkspace((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(sse([delta({ content: "Half an" })]), () => setTimeout(() => failure(response), 20));
    });
    const { service } = aService(workspace);
    const { text, error } = await collect(service.stream(asked, never));
    expect(text).toBe("Half an");
    expect(error).toMatchObject({ name: "CaroleError" });
    expect(workspace.chatBodies()).toHaveLength(1);
  });

  it("is stopped by the person in the middle of a wait", async () => {
    const workspace = await aChatWorkspace(busy(503));
    const stop = new AbortController();
    const { service } = aService(workspace, {
      sleep: async (_, signal) => {
        stop.abort();
        signal?.throwIfAborted();
      },
    });
    const { error } = await collect(service.stream(asked, stop.signal));
    expect(error).toMatchObject({ code: "aborted" });
  });
});
