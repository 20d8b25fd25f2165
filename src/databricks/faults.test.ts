import { describe, expect, it } from "vitest";
import { CaroleError, type ErrorCode } from "../shared/errors.ts";
import type { Fault } from "../simulator/faults/fault-rule.ts";
import { createWorkspace } from "../simulator/workspace.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { aService, collect, never } from "./testing/workspace.ts";

const said = "One two three four five six seven eight nine ten.";
const brain = { answer: () => ({ text: said, toolCalls: [] }) };
const request = {
  model: "databricks-claude-sonnet-4-6",
  messages: [{ role: "user", text: "Count" }],
  tools: [],
} as const;

function aFaulty(fault: Fault, { patienceMs, ...rule }: { nth?: number; patienceMs: number }) {
  const workspace = createWorkspace({ brain, catalogue: "full" });
  workspace.faults.add({ method: "POST", ...rule, fault });
  const timeouts = { firstByteMs: patienceMs, idleMs: patienceMs };
  return aService(
    { host: "http://simulated.localhost" },
    { transport: fetchTransport(workspace.fetch), timeouts },
  );
}

describe("whatever a workspace does, a call ends with the whole answer or with an error that says why", () => {
  it.each<[string, Fault, ErrorCode]>([
    ["rate limit", { kind: "rate-limit", form: "error-code" }, "upstream_rate_limited"],
    ["rate limit, documented form", { kind: "rate-limit", form: "documented" }, "upstream_rate_limited"],
    ["rate limit of an external model", { kind: "rate-limit", form: "external" }, "upstream_rate_limited"],
    [
      "rate limit set by an administrator",
      { kind: "rate-limit", form: "user-defined" },
      "upstream_rate_limited",
    ],
    ["503", { kind: "unavailable" }, "upstream_failed"],
    ["500 without a word", { kind: "empty", status: 500 }, "upstream_failed"],
    ["502 as a page", { kind: "html", page: "gateway", status: 502 }, "upstream_failed"],
    ["a login page", { kind: "html", page: "login" }, "wrong_host"],
    ["a redirect to a login", { kind: "redirect", to: "login", status: 302 }, "wrong_host"],
    ["a private link", { kind: "redirect", to: "private-link", status: 302 }, "ip_blocked"],
    ["a blocked address", { kind: "ip-blocked", address: "203.0.113.7" }, "ip_blocked"],
    ["too large", { kind: "payload-too-large" }, "too_large"],
    ["a cut before anything", { kind: "reset" }, "host_unreachable"],
    ["silence", { kind: "hang" }, "timeout"],
    ["silence after some events", { kind: "stall", afterEvents: 2 }, "stream_broken"],
    [
      "an error in mid-stream",
      {
        kind: "stream-error",
        afterEvents: 2,
        form: "error-code",
        errorCode: "INTERNAL_ERROR",
        message: "x",
        ending: "end",
      },
      "upstream_failed",
    ],
    [
      "the same in another form",
      {
        kind: "stream-error",
        afterEvents: 2,
        form: "openai",
        errorCode: "INTERNAL_ERROR",
        message: "x",
        ending: "cut",
      },
      "upstream_failed",
    ],
    [
      "the same with [DONE]",
      {
        kind: "stream-error",
        afterEvents: 2,
        form: "openai",
        errorCode: "INTERNAL_ERROR",
        message: "x",
        ending: "done",
      },
      "upstream_failed",
    ],
    ["a cut in mid-stream", { kind: "cut", afterEvents: 2 }, "stream_broken"],
    ["an early end", { kind: "end-early", afterEvents: 2 }, "stream_broken"],
    ["a wrong content type", { kind: "content-type", contentType: "text/plain" }, "wrong_host"],
  ])("%s", async (_, fault, code) => {
    const { service } = aFaulty(fault, { patienceMs: 300 });
    const { error, text, parts } = await collect(service.stream(request, never));
    expect(error).toBeInstanceOf(CaroleError);
    expect(error).toMatchObject({ code, hint: expect.stringMatching(/./) });
    expect(said.startsWith(text)).toBe(true);
    expect(parts.some((part) => part.type === "finish")).toBe(false);
  });

  it.each<[string, Fault]>([
    ["a slow first byte", { kind: "slow-first-byte", ms: 40 }],
    ["slow events", { kind: "slow-events", ms: 5 }],
    ["a short silence", { kind: "stall", afterEvents: 2, ms: 40 }],
    ["an event of somebody else's", { kind: "extra-event", afterEvents: 1, data: { trace_id: "x" } }],
    ["an event that is no object", { kind: "extra-event", afterEvents: 1, data: 7 }],
    ["writes of one byte", { kind: "split", bytes: 1 }],
    ["no [DONE]", { kind: "manner", wire: { done: false } }],
    [
      "ids and usage of other makers",
      { kind: "manner", wire: { usage: "cumulative", role: "first", noText: "missing" } },
    ],
  ])("%s is survived", async (_, fault) => {
    const { service } = aFaulty(fault, { patienceMs: 10_000 });
    expect(await collect(service.stream(request, never))).toMatchObject({ text: said, error: null });
  });

  it.each<[string, Fault]>([
    ["a rate limit", { kind: "rate-limit", form: "error-code" }],
    ["503", { kind: "unavailable" }],
    ["a cut before anything", { kind: "reset" }],
    ["500 without a word", { kind: "empty", status: 500 }],
  ])("%s that passes is survived", async (_, fault) => {
    const { service, slept } = aFaulty(fault, { nth: 1, patienceMs: 10_000 });
    expect(await collect(service.stream(request, never))).toMatchObject({ text: said, error: null });
    expect(slept).toHaveLength(1);
  });

  it("half a JSON in an answer of one piece is an error", async () => {
    const { service } = aFaulty({ kind: "truncated-json", bytes: 40 }, { patienceMs: 10_000 });
    await expect(service.complete(request, never)).rejects.toMatchObject({ code: "stream_broken" });
  });
});
