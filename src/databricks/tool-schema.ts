import type { ModelTool } from "../shared/model.ts";

/** A tool as the workspace reads it. */
export interface WireTool {
  readonly type: "function";
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  };
}

/** More functions than this are refused. */
export const maxTools = 32;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// The tools of a program do not change, though they are handed over anew at every turn: each is made and written once.
const made = new WeakMap<Json, { readonly tool: ModelTool; readonly wire: WireTool }>();
const texts = new WeakMap<WireTool, string>();

export function wireTools(tools: readonly ModelTool[]): WireTool[] {
  return tools.slice(0, maxTools).map((tool) => {
    const known = made.get(tool.parameters);
    if (known?.tool.name === tool.name && known.tool.description === tool.description) return known.wire;
    const wire = wireTool(tool);
    made.set(tool.parameters, { tool, wire });
    return wire;
  });
}

/** As JSON. */
export function toolsText(tools: readonly WireTool[]): string {
  return `[${tools.map(toolText).join(",")}]`;
}

function toolText(tool: WireTool): string {
  const known = texts.get(tool);
  if (known !== undefined) return known;
  const text = JSON.stringify(tool);
  texts.set(tool, text);
  return text;
}

function wireTool(tool: ModelTool): WireTool {
  const schema = sanitiseSchema(tool.parameters);
  return {
    type: "function",
    function: {
      name: tool.name,
      description: tool.description.trim() || tool.name,
      parameters: {
        type: "object",
        ...schema,
        properties: isObject(schema["properties"]) ? schema["properties"] : {},
      },
    },
  };
}

/**
 * Brings a JSON schema into the smallest subset that every family's validator takes: type, properties, required, items,
 * enum, description. Bounds, patterns, unions and references go; what they said is checked on Carole's side.
 */
export function sanitiseSchema(schema: Json, root: Json = schema, depth = 0): Json {
  const resolved = resolve(schema, root, depth);
  const clean: Record<string, unknown> = {};
  const type = singleType(resolved);
  if (type !== undefined) clean["type"] = type;
  if (typeof resolved["description"] === "string") clean["description"] = resolved["description"];
  const values = Array.isArray(resolved["enum"])
    ? resolved["enum"]
    : "const" in resolved
      ? [resolved["const"]]
      : null;
  if (values) clean["enum"] = values.filter((value) => value !== null);
  if (isObject(resolved["items"])) clean["items"] = sanitiseSchema(resolved["items"], root, depth + 1);
  if (isObject(resolved["properties"])) {
    const properties = Object.entries(resolved["properties"]).filter((entry): entry is [string, Json] =>
      isObject(entry[1]),
    );
    clean["properties"] = Object.fromEntries(
      properties.map(([name, property]) => [name, sanitiseSchema(property, root, depth + 1)]),
    );
    const names = new Set(properties.map(([name]) => name));
    const required = Array.isArray(resolved["required"]) ? resolved["required"] : [];
    const known = required.filter((name) => typeof name === "string" && names.has(name));
    if (known.length > 0) clean["required"] = known;
  }
  return clean;
}

/** Follows a reference and takes the first real branch of a union. */
function resolve(schema: Json, root: Json, depth: number): Json {
  if (depth > 8) return {}; // A schema that contains itself.
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const target = reference
      .replace(/^#\/?/, "")
      .split("/")
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root);
    return isObject(target) ? resolve({ ...target, ...withoutKey(schema, "$ref") }, root, depth + 1) : {};
  }
  for (const union of ["anyOf", "oneOf", "allOf"]) {
    const branches = schema[union];
    if (!Array.isArray(branches)) continue;
    const branch: unknown = branches.find((candidate) => isObject(candidate) && candidate["type"] !== "null");
    return resolve({ ...(isObject(branch) ? branch : {}), ...withoutKey(schema, union) }, root, depth + 1);
  }
  return schema;
}

function singleType(schema: Json): string | undefined {
  const type = schema["type"];
  if (typeof type === "string") return type;
  if (Array.isArray(type))
    return type.find((one): one is string => typeof one === "string" && one !== "null");
  if (isObject(schema["properties"])) return "object";
  return isObject(schema["items"]) ? "array" : undefined;
}

function withoutKey(schema: Json, key: string): Json {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}
