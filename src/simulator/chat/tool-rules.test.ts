import { describe, expect, it } from "vitest";
import { aTool, aWorkspace } from "../testing/test-workspace.ts";

const llama = "databricks-meta-llama-3-3-70b-instruct";
const toolWith = (parameters: unknown, name = "add_task"): unknown => ({
  type: "function",
  function: { name, description: "x", parameters },
});
const object = (properties: Record<string, unknown>, rest: Record<string, unknown> = {}): unknown => ({
  type: "object",
  properties,
  ...rest,
});

async function judged(model: string, tools: unknown[], rest: Record<string, unknown> = {}): Promise<unknown> {
  const response = await aWorkspace().chat(model, { tools, ...rest });
  return response.status === 400
    ? ((await response.json()) as { message?: string }).message
    : response.status;
}

describe("tool schemas on open models", () => {
  it.each([
    [
      object({ a: { type: "number", minimum: 1 } }),
      "Invalid JSON schema - number types do not support minimum",
    ],
    [
      object({ a: { type: "integer", minimum: 1 } }),
      "Invalid JSON schema - integer types do not support minimum",
    ],
    [
      object({ a: { type: "array", maxItems: 3, items: {} } }),
      "Invalid JSON schema - array types do not support maxItems",
    ],
    [
      object({}, { additionalProperties: true }),
      'Invalid JSON schema - the "additionalProperties" keyword must be False or not specified',
    ],
    [
      object({ a: { type: "string", pattern: "x" } }),
      'Invalid JSON schema - the "pattern" keyword is not supported',
    ],
    [object({ a: { anyOf: [] } }), 'Invalid JSON schema - the "anyOf" keyword is not supported'],
    [
      object({ a: { type: "array", items: { type: "object", properties: { b: { $ref: "#" } } } } }),
      'Invalid JSON schema - the "$ref" keyword is not supported',
    ],
    [
      object({ a: { type: ["string", "number"] } }),
      'Invalid JSON schema - type lists may only be of the form [T, "null"]',
    ],
    [{ properties: {} }, 'Invalid JSON schema - the top-level schema must have type "object"'],
  ])("%j is refused: %s", async (schema, message) => {
    expect(await judged(llama, [toolWith(schema)])).toBe(message);
  });

  it("take flat schemas, nullable types and additionalProperties false", async () => {
    const schema = object({ a: { type: ["string", "null"] } }, { additionalProperties: false });
    expect(await judged(llama, [toolWith(schema)])).toBe(200);
  });

  it("are not judged so on Claude", async () => {
    expect(
      await judged("databricks-claude-sonnet-4-6", [toolWith(object({ a: { type: "number", minimum: 1 } }))]),
    ).toBe(200);
  });
});

describe("tools", () => {
  it("are at most 32", async () => {
    const many = (count: number): unknown[] =>
      Array.from({ length: count }, (_, index) => toolWith(object({}), `tool_${index}`));
    expect(await judged(llama, many(32))).toBe(200);
    expect(await judged(llama, many(33))).toMatch(/at most 32 tools/);
  });

  it("need a description; parameters may be left out", async () => {
    expect(await judged(llama, [{ type: "function", function: { name: "a" } }])).toMatch(
      /description is required/,
    );
    expect(await judged(llama, [{ type: "function", function: { name: "a", description: "x" } }])).toBe(200);
  });

  it("with more than 16 keys are noted as a warning, or refused when asked so", async () => {
    const wide = toolWith(
      object(Object.fromEntries(Array.from({ length: 17 }, (_, key) => [`k${key}`, { type: "string" }]))),
    );
    const lenient = aWorkspace();
    expect((await lenient.chat(llama, { tools: [wide] })).status).toBe(200);
    expect(lenient.workspace.requests.last?.warnings).toEqual([
      "function add_task has 17 keys in its schema; the documented limit is 16",
    ]);
    expect((await aWorkspace({ keyLimit: "refuse" }).chat(llama, { tools: [wide] })).status).toBe(400);
  });

  it("can only be chosen by a name that is there", async () => {
    const choose = (name: string): unknown => ({ type: "function", function: { name } });
    expect(await judged(llama, [aTool], { tool_choice: choose("add_task") })).toBe(200);
    expect(await judged(llama, [aTool], { tool_choice: choose("drop_task") })).toMatch(/not among the tools/);
    expect(await judged(llama, [], { tool_choice: "required" })).toMatch(/only allowed when tools/);
  });

  it("are refused by a model that has none", async () => {
    const response = await aWorkspace({
      catalogue: aWorkspace().workspace.catalogue.map((endpoint) => ({ ...endpoint, tools: "no" as const })),
    }).chat(llama, { tools: [aTool] });
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining("does not support the tools parameter"),
    });
  });
});
