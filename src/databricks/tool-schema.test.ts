import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toolInputs } from "../shared/tool-inputs.ts";
import { maxTools, sanitiseSchema, wireTools } from "./tool-schema.ts";

const allowed = new Set(["type", "description", "enum", "items", "properties", "required"]);

function keywords(schema: unknown, inProperties = false): string[] {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(inProperties ? [] : [key]),
    ...(key === "enum" ? [] : keywords(value, key === "properties" && !inProperties)),
  ]);
}

describe("tool schemas stay inside the smallest common subset (list 11)", () => {
  it.each(Object.keys(toolInputs) as (keyof typeof toolInputs)[])(
    "%s, whatever its own schema says",
    (name) => {
      const parameters = z.toJSONSchema(toolInputs[name], { io: "input" }) as Record<string, unknown>;
      const [tool] = wireTools([{ name, description: "Does something.", parameters }]);
      const used = keywords(tool!.function.parameters);
      expect(used.filter((keyword) => !allowed.has(keyword))).toEqual([]);
      expect(tool!.function.parameters).toMatchObject({ type: "object", properties: expect.anything() });
    },
  );

  it("bounds, patterns, formats and defaults go; names, types, words and choices stay", () => {
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
      properties: {
        minutes: {
          type: "integer",
          minimum: 5,
          maximum: 10,
          exclusiveMinimum: 1,
          default: 5,
          description: "How long",
        },
        tag: { type: "string", pattern: "^a$", format: "uri", minLength: 1, title: "Tag" },
        status: { type: "string", enum: ["todo", "done"] },
        list: { type: "array", items: { type: "string", maxLength: 3 }, minItems: 1, maxItems: 3 },
      },
      required: ["minutes", "gone"],
    };
    expect(sanitiseSchema(schema)).toEqual({
      type: "object",
      properties: {
        minutes: { type: "integer", description: "How long" },
        tag: { type: "string" },
        status: { type: "string", enum: ["todo", "done"] },
        list: { type: "array", items: { type: "string" } },
      },
      required: ["minutes"],
    });
  });

  it("unions, nulls, constants and references become one plain type", () => {
    const schema = {
      type: "object",
      $defs: { day: { type: "string", description: "A day" }, loop: { $ref: "#/$defs/loop" } },
      properties: {
        due: { anyOf: [{ type: "null" }, { $ref: "#/$defs/day" }] },
        note: { type: ["string", "null"] },
        kind: { const: "task" },
        both: { allOf: [{ type: "number" }], description: "Both" },
        round: { $ref: "#/$defs/loop" },
        nowhere: { $ref: "#/$defs/missing" },
        choice: { type: "string", enum: ["a", null] },
      },
    };
    expect(sanitiseSchema(schema)["properties"]).toEqual({
      due: { type: "string", description: "A day" },
      note: { type: "string" },
      kind: { enum: ["task"] },
      both: { type: "number", description: "Both" },
      round: {},
      nowhere: {},
      choice: { type: "string", enum: ["a"] },
    });
  });

  it("a property may be called like a keyword", () => {
    const schema = {
      type: "object",
      properties: { pattern: { type: "string" }, properties: { type: "string" } },
    };
    expect(sanitiseSchema(schema)).toEqual(schema);
  });

  it("a tool without arguments or words gets the least that is asked for", () => {
    expect(wireTools([{ name: "plan_day", description: " ", parameters: {} }])).toEqual([
      {
        type: "function",
        function: {
          name: "plan_day",
          description: "plan_day",
          parameters: { type: "object", properties: {} },
        },
      },
    ]);
  });

  it("no more functions go out than are taken", () => {
    const tools = Array.from({ length: 40 }, (_, at) => ({
      name: `tool_${at}`,
      description: "x",
      parameters: {},
    }));
    expect(wireTools(tools)).toHaveLength(maxTools);
  });
});
