import { toCaroleError } from "../shared/errors.ts";
import type { ToolProblem } from "../shared/tool-outputs.ts";
import type { Tool, ToolContext, ToolResult } from "./tool.ts";

/** A call that was made, or why it could not be. A failure is a result like any other: the model reads it. */
export type CallOutcome =
  | { readonly kind: "done"; readonly result: ToolResult }
  | { readonly kind: "failed"; readonly problem: ToolProblem; readonly retryable: boolean };

const failed = (problem: string, hint?: string, retryable = false): CallOutcome => ({
  kind: "failed",
  problem: hint === undefined || hint === "" ? { problem } : { problem, hint },
  retryable,
});

/** Finds the tool and checks the arguments. Gives the failure that the model can read, or what to run. */
export function prepareCall(
  tools: ReadonlyMap<string, Tool>,
  name: string,
  argumentText: string,
): { readonly tool: Tool; readonly input: unknown } | CallOutcome {
  const tool = tools.get(name);
  if (tool === undefined) {
    return failed(`There is no tool called "${name}".`, `Use one of: ${[...tools.keys()].join(", ")}.`);
  }
  let raw: unknown;
  try {
    raw = argumentText.trim() === "" ? {} : JSON.parse(argumentText);
  } catch {
    // Converted: the model wrote the text and can write it again.
    return failed("The arguments are not valid JSON, so nothing was done.", "Send the whole call again.");
  }
  return checkArguments(tool, raw);
}

/** The same for arguments that are already parsed (MCP). */
export function checkArguments(
  tool: Tool,
  raw: unknown,
): { readonly tool: Tool; readonly input: unknown } | CallOutcome {
  const checked = tool.input.safeParse(raw);
  if (checked.success) return { tool, input: checked.data };
  const issues = checked.error.issues.slice(0, 3);
  const first = issues.map((issue) => `${issue.path.join(".") || "arguments"}: ${issue.message}`).join("; ");
  const stranger = issues.find(({ code }) => code === "unrecognized_keys");
  const known = stranger === undefined ? [] : namesAt(tool.parameters, stranger.path);
  return failed(
    `The arguments do not fit ${tool.name}, so nothing was done: ${first}`,
    known.length === 0 ? "Correct them and call again." : `There are these alone: ${known.join(", ")}.`,
  );
}

/** The arguments that a tool has at this place of its schema. */
function namesAt(parameters: Tool["parameters"], path: readonly PropertyKey[]): string[] {
  let place: unknown = parameters;
  for (const key of path)
    place = typeof key === "number" ? inside(place, "items") : inside(inside(place, "properties"), key);
  return Object.keys(inside(place, "properties") ?? {});
}

const inside = (value: unknown, key: PropertyKey): object | undefined => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "object" && found !== null ? found : undefined;
};

/** Runs a checked call. Never throws: what no tool foresaw is told as a problem too. */
export async function runCall(tool: Tool, input: unknown, context: ToolContext): Promise<CallOutcome> {
  if (context.readOnly && tool.effect === "write") {
    return failed(
      "This conversation is read-only, so nothing was changed.",
      "Changes can be switched on again for this conversation.",
    );
  }
  try {
    return { kind: "done", result: await tool.run(input, context) };
  } catch (thrown) {
    const error = toCaroleError(thrown);
    return failed(`${error.message} Nothing was changed by this call.`, error.hint, error.retryable);
  }
}
