import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { CaroleError, type ErrorCode } from "../shared/errors.ts";
import { aChatWorkspace, aService, asked, collect, json, never, page } from "./testing/workspace.ts";

async function errorFor(
  answer: (response: ServerResponse) => void,
  model = "some-model",
): Promise<CaroleError> {
  const workspace = await aChatWorkspace(answer);
  const { service } = aService(workspace);
  const { error } = await collect(service.stream({ ...asked, model }, never));
  if (!(error instanceof CaroleError)) throw new Error("expected a CaroleError");
  return error;
}

const text = (body: string, status: number) => (response: ServerResponse) => {
  response.writeHead(status, { "content-type": "text/plain" });
  response.end(body);
};

describe("every shape of a refusal is read (list 4)", () => {
  it.each<[string, (response: ServerResponse) => void, ErrorCode, string]>([
    [
      "a: error_code as a word",
      json({ error_code: "INVALID_PARAMETER_VALUE", message: "Bad value." }, 400),
      "upstream_rejected",
      "Bad value.",
    ],
    [
      "b: error_code as a number",
      json({ error_code: 403, message: "Invalid access token." }, 403),
      "token_refused",
      "refused the token",
    ],
    ["error_code left out", json({ message: "Something odd." }, 400), "upstream_rejected", "Something odd."],
    ["c: an error text alone", json({ error: "Bad old API." }, 400), "upstream_rejected", "Bad old API."],
    [
      "d: SCIM",
      json({ schemas: [], detail: "No such user.", status: "400", scimType: "invalidValue" }, 400),
      "upstream_rejected",
      "No such user.",
    ],
    [
      "e: OpenAI-shaped",
      json({ error: { message: "Odd value.", type: "invalid_request_error", param: "n", code: "x" } }, 400),
      "upstream_rejected",
      "Odd value.",
    ],
    [
      "f: the documented rate limit",
      json(
        {
          error: {
            message: "Rate limit exceeded: ITPM limit",
            type: "rate_limit_exceeded",
            code: 429,
            retry_after: 15,
          },
        },
        429,
      ),
      "upstream_rate_limited",
      "ITPM limit",
    ],
    [
      "g: from an external model",
      json(
        {
          error: "Received error from databricks-model-serving",
          external_model_message: { error_code: "X", message: "Their own words." },
        },
        400,
      ),
      "upstream_rejected",
      "Their own words.",
    ],
    [
      "h: a message that is JSON itself",
      json(
        {
          error_code: "BAD_REQUEST",
          message: '{"message":"messages: text content blocks must be non-empty"}',
        },
        400,
      ),
      "upstream_rejected",
      "said: messages: text content blocks must be non-empty.",
    ],
    ["i: CODE: message", text("PERMISSION_DENIED: You may not.", 400), "not_permitted", "You may not."],
    ["plain text", text("upstream connect error", 503), "upstream_failed", "upstream connect error"],
    ["j: HTML", page("<html><title>502 Bad Gateway</title></html>", 502), "upstream_failed", "(502)"],
    ["k: nothing at all", (response) => response.writeHead(500).end(), "upstream_failed", "(500)"],
    ["half a JSON", text('{"error_code":"BAD', 400), "upstream_rejected", "did not accept"],
    ["a list", json(["odd"], 400), "upstream_rejected", "did not accept"],
  ])("%s", async (_, answer, code, words) => {
    const error = await errorFor(answer);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.hint).not.toBe("");
  });
});

describe("what a person can do about it reads differently (list 2)", () => {
  const cases: readonly [string, (response: ServerResponse) => void, ErrorCode][] = [
    [
      "a refused token",
      json({ error_code: 403, message: "Invalid access token. [ReqId: 1-2]" }, 403),
      "token_refused",
    ],
    [
      "no token seen",
      json(
        {
          error_code: 401,
          message: "Credential was not sent or was of an unsupported type for this API. [ReqId: a]",
        },
        401,
      ),
      "token_refused",
    ],
    [
      "a token about to end",
      json({ error_code: 403, message: "Token is expiring within 30 seconds. (token expired)" }, 403),
      "token_refused",
    ],
    [
      "a missing permission",
      json({ error_code: "PERMISSION_DENIED", message: "User does not have permission Can Query." }, 403),
      "not_permitted",
    ],
    [
      "a missing scope",
      json(
        {
          error_code: "PERMISSION_DENIED",
          message: "Provided token does not have required scopes: model-serving",
        },
        403,
      ),
      "not_permitted",
    ],
    [
      "a blocked address",
      json(
        {
          error_code: 403,
          message:
            "Source IP address: 203.0.113.7 is blocked by Databricks IP ACL for workspace: 7474 [ReqId: b]",
        },
        403,
      ),
      "ip_blocked",
    ],
    [
      "a model switched off",
      json(
        {
          error_code: "PERMISSION_DENIED",
          message: "The endpoint is temporarily disabled due to a Databricks-set rate limit of 0.",
        },
        403,
      ),
      "model_unusable",
    ],
    [
      "an endpoint that is gone",
      json(
        {
          error_code: "ENDPOINT_NOT_FOUND",
          message:
            "The given endpoint does not exist, please retry after checking the specified model and version deployment exists.",
        },
        404,
      ),
      "model_missing",
    ],
    [
      "an endpoint that is gone, in other words",
      json({ error_code: "RESOURCE_DOES_NOT_EXIST", message: "Endpoint with name 'x' does not exist." }, 404),
      "model_missing",
    ],
    [
      "a host that knows no such call",
      json(
        {
          error_code: "ENDPOINT_NOT_FOUND",
          message: "No API found for 'POST /serving-endpoints/x/invocations'",
        },
        404,
      ),
      "wrong_host",
    ],
    [
      "a rate limit",
      json(
        {
          error_code: "REQUEST_LIMIT_EXCEEDED",
          message: "Exceeded workspace input tokens per minute rate limit",
        },
        429,
      ),
      "upstream_rate_limited",
    ],
    [
      "an endpoint asleep",
      json(
        {
          error_code: "TEMPORARILY_UNAVAILABLE",
          message: "The endpoint is scaled to zero and is starting up.",
        },
        503,
      ),
      "model_asleep",
    ],
    [
      "a passing failure",
      json(
        {
          error_code: "TEMPORARILY_UNAVAILABLE",
          message: "No webapps are available to handle your request. Please try again later.",
        },
        503,
      ),
      "upstream_failed",
    ],
    [
      "tools that a model does not take",
      json({ error_code: "BAD_REQUEST", message: "Model does not support function calling." }, 400),
      "tools_unsupported",
    ],
    [
      "a model that does not chat",
      json(
        {
          error: { message: "This model is only supported in v1/responses and not in v1/chat/completions." },
        },
        400,
      ),
      "model_unusable",
    ],
    [
      "a conversation too long",
      json({ error_code: "BAD_REQUEST", message: "prompt is too long: 210000 tokens > 200000 maximum" }, 400),
      "context_too_long",
    ],
    [
      "the same in other words",
      json(
        {
          error_code: "BAD_REQUEST",
          message:
            "Input validation error: inputs tokens + max_new_tokens tokens exceed context limit: 1 + 2 > 2",
        },
        400,
      ),
      "context_too_long",
    ],
    [
      "a content filter",
      json(
        { error: { code: "content_filter", message: "The response was filtered due to the prompt." } },
        400,
      ),
      "content_filtered",
    ],
    [
      "a guardrail of the gateway",
      json({ error_code: "BAD_REQUEST", message: "Request rejected by input guardrail." }, 400),
      "content_filtered",
    ],
    [
      "a message too large",
      json({ error_code: "MAX_REQUEST_SIZE_EXCEEDED", message: "too big" }, 413),
      "too_large",
    ],
  ];

  it.each(cases)("%s", async (_, answer, code) => {
    const error = await errorFor(answer);
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(/^[A-Z].*[.]$/);
  });

  it("with a sentence of its own for each", async () => {
    const errors = await Promise.all(cases.map(([, answer]) => errorFor(answer)));
    const byCode = new Map(errors.map((error) => [error.code, error.message]));
    expect(new Set(byCode.values()).size).toBe(byCode.size);
  });

  it("a missing scope is named in the next step", async () => {
    const error = await errorFor(cases[4]![1]);
    expect(error.hint).toContain("model-serving");
  });
});

describe("words that could be mistaken", () => {
  it.each<[string, ErrorCode]>([
    [
      'Invalid JSON schema - tools[0].function.parameters: the "pattern" keyword is not supported',
      "upstream_rejected",
    ],
    ["tools.0.function.strict is not supported", "upstream_rejected"],
    ["Tool calling is not supported for this model.", "tools_unsupported"],
    ["This endpoint does not support tools.", "tools_unsupported"],
    [
      "The input token count (210000) exceeds the maximum number of tokens allowed (200000).",
      "context_too_long",
    ],
    ["Input is too long for requested model.", "context_too_long"],
    ["Cluster 0612-101010 does not exist", "upstream_rejected"],
  ])("%s", async (message, code) => {
    expect((await errorFor(json({ error_code: "BAD_REQUEST", message }, 400))).code).toBe(code);
  });
});

describe("the request id to quote", () => {
  it.each([
    ["the header", json({ message: "no" }, 400, { "x-request-id": "id-7" })],
    ["the details", json({ message: "no", details: [{ "@type": "x" }, { request_id: "id-7" }] }, 400)],
    ["the message", json({ message: "no [ReqId: id-7]" }, 400)],
  ])("is found in %s", async (_, answer) => {
    expect((await errorFor(answer)).requestId).toBe("id-7");
  });
});

describe("words from outside", () => {
  it("are bounded and stand on one line", async () => {
    const error = await errorFor(json({ message: `first\nsecond ${"x".repeat(5000)}` }, 400));
    expect(error.message.length).toBeLessThan(700);
    expect(error.message).not.toContain("\n");
  });

  it("of an error page are not shown, for they are markup", async () => {
    const error = await errorFor(page("<html><title>Oops</title><script>alert(1)</script></html>", 500));
    expect(error.message).not.toContain("<");
  });
});
