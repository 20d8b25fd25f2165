import { z } from "zod";

/**
 * A tool's arguments as the JSON schema that models see: the smallest common subset of what serving endpoints take. No
 * patterns, bounds, defaults, unions or references: those words make some endpoints refuse the whole request, and
 * zod checks the arguments on our side anyway.
 */
export function parametersOf(schema: z.ZodType, hints: Readonly<Record<string, string>> = {}): JsonObject {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return plain(whole, hints);
}

export type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function plain(schema: JsonObject, hints: Readonly<Record<string, string>>, name = ""): JsonObject {
  const result: JsonObject = { type: schema["type"] };
  if (hints[name] !== undefined) result["description"] = hints[name];
  if (Array.isArray(schema["enum"])) result["enum"] = schema["enum"];
  if (isObject(schema["items"])) result["items"] = plain(schema["items"], hints);
  if (isObject(schema["properties"])) {
    const entries = Object.entries(schema["properties"]);
    result["properties"] = Object.fromEntries(
      entries.map(([key, value]) => [key, plain(value as JsonObject, hints, key)]),
    );
    if (Array.isArray(schema["required"])) result["required"] = schema["required"];
  }
  return result;
}
