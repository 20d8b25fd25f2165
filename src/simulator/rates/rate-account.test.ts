import { describe, expect, it } from "vitest";
import { aWorkspace, type TestWorkspace } from "../testing/test-workspace.ts";

const model = "databricks-llama-4-maverick";
const other = "databricks-meta-llama-3-3-70b-instruct";
const status = async (
  test: TestWorkspace,
  body: Record<string, unknown> = {},
  name = model,
): Promise<number> => {
  const response = await test.chat(name, body);
  await response.text();
  return response.status;
};

describe("rate accounting", () => {
  it("has no limits unless they are asked for", async () => {
    const test = aWorkspace();
    for (let call = 0; call < 50; call += 1) expect(await status(test)).toBe(200);
  });

  it("counts queries an hour for each endpoint, and lets them in again after the hour", async () => {
    const test = aWorkspace({ rateLimits: { queriesPerHour: 2 } });
    expect([await status(test), await status(test), await status(test)]).toEqual([200, 200, 429]);
    expect(await status(test, {}, other)).toBe(200);
    test.clock.advance(3_600_000);
    expect(await status(test)).toBe(200);
  });

  it("counts input tokens a minute", async () => {
    const test = aWorkspace({ rateLimits: { inputTokensPerMinute: 100 } });
    const long = { messages: [{ role: "user", content: "word ".repeat(70) }] };
    expect([await status(test, long), await status(test, long)]).toEqual([200, 429]);
    test.clock.advance(60_000);
    expect(await status(test, long)).toBe(200);
  });

  it("reserves max_tokens before the call, so that a greedy value alone is refused", async () => {
    const test = aWorkspace({ rateLimits: { outputTokensPerMinute: 500 } });
    expect(await status(test, { max_tokens: 501 })).toBe(429);
    expect(await status(test, { max_tokens: 500 })).toBe(200);
  });

  it("credits back what an answer did not use, of a stream when it is over", async () => {
    const test = aWorkspace({ rateLimits: { outputTokensPerMinute: 500 } });
    for (let call = 0; call < 5; call += 1) expect(await status(test, { max_tokens: 400 })).toBe(200);
    const open = await test.chat(model, { max_tokens: 400, stream: true });
    expect(await status(test, { max_tokens: 400 })).toBe(429);
    await open.text();
    expect(await status(test, { max_tokens: 400 })).toBe(200);
  });

  it("refuses in the documented form, with the seconds to wait in the body and a header only when asked", async () => {
    const test = aWorkspace({ rateLimits: { outputTokensPerMinute: 300 } });
    const open = await test.chat(model, { max_tokens: 256, stream: true });
    test.clock.advance(20_000);
    const refused = await test.chat(model, { max_tokens: 256 });
    expect(refused.headers.get("retry-after")).toBeNull();
    expect(await refused.json()).toEqual({
      error: {
        message: "Rate limit exceeded: OTPM limit of 300 tokens reached",
        type: "rate_limit_exceeded",
        code: 429,
        limit_type: "output_tokens_per_minute",
        limit: 300,
        current: 512,
        retry_after: 40,
      },
    });
    await open.body?.cancel();
    const withHeader = aWorkspace({
      rateLimits: { queriesPerHour: 1, retryAfterHeader: true, form: "error-code" },
    });
    await status(withHeader);
    const second = await withHeader.chat(model, {});
    expect(second.headers.get("retry-after")).toBe("3600");
    expect(await second.json()).toMatchObject({
      error_code: "REQUEST_LIMIT_EXCEEDED",
      message: `REQUEST_LIMIT_EXCEEDED: Exceeded workspace queries per hour rate limit for ${model}. Please retry later.`,
    });
  });
});
