import { badRequest, type Refusal } from "../refusal.ts";
import { isJsonObject, type JsonObject } from "./decode-body.ts";

const keywordsNowhere = ["pattern", "anyOf", "oneOf", "allOf", "prefixItems", "$ref"] as const;
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems"],
};

function invalid(reason: string): Refusal {
  return badRequest(`Invalid JSON schema - ${reason}`);
}

function typeOf(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (!Array.isArray(type)) return typeof type === "string" ? type : undefined;
  const others = type.filter((entry) => entry !== "null");
  if (type.length !== 2 || others.length !== 1)
    throw invalid('type lists may only be of the form [T, "null"]');
  return String(others[0]);
}

function judgeNode(schema: JsonObject): void {
  const keyword = keywordsNowhere.find((name) => name in schema);
  if (keyword !== undefined) throw invalid(`the "${keyword}" keyword is not supported`);
  const type = typeOf(schema);
  const refused = keywordsOf[type ?? ""]?.find((name) => name in schema);
  if (refused !== undefined) throw invalid(`${type} types do not support ${refused}`);
  if ("additionalProperties" in schema && schema["additionalProperties"] !== false) {
    throw invalid('the "additionalProperties" keyword must be False or not specified');
  }
  if (isJsonObject(schema["properties"])) {
    for (const property of Object.values(schema["properties"]))
      if (isJsonObject(property)) judgeNode(property);
  }
  if (isJsonObject(schema["items"])) judgeNode(schema["items"]);
}

/** Judges a tool's schema as the servers of open models do, in their words. */
export function judgeSchema(schema: JsonObject): void {
  if (schema["type"] !== "object") throw invalid('the top-level schema must have type "object"');
  judgeNode(schema);
}

/** How many keys a schema has at all depths, which is what the documented limit counts. */
export function keysIn(schema: unknown): number {
  if (!isJsonObject(schema)) return 0;
  const properties = isJsonObject(schema["properties"]) ? Object.values(schema["properties"]) : [];
  return (
    properties.reduce<number>((sum, property) => sum + 1 + keysIn(property), 0) + keysIn(schema["items"])
  );
}
