import { expect, test } from "vitest";
import { z } from "zod";
import { toolInputs, type ToolName } from "../shared/tool-inputs.ts";
import { parametersOf } from "../tools/tool-parameters.ts";
import { prepareCall } from "./call-tool.ts";
import type { Tool } from "./tool.ts";

const aTool = (name: string, input: z.ZodType): Tool => ({
  name,
  description: "",
  effect: "read",
  input,
  parameters: parametersOf(input),
  run: () => Promise.reject(new Error("This call was not to be made.")),
});
const tools = new Map(Object.entries(toolInputs).map(([name, input]) => [name, aTool(name, input)] as const));
const said = (name: string, given: unknown): string =>
  JSON.stringify(prepareCall(tools, name, JSON.stringify(given)));

test("an argument that a tool does not have is named to the model, with those that there are", () => {
  expect(said("find_tasks", { query: "Pay rent" })).toMatch(
    /nothing was done.*query.*these alone: text, status/,
  );
});

test("so is one inside a row", () => {
  const row = { id: "0197", tags_add: ["home"] };
  expect(said("update_tasks", { tasks: [row] })).toMatch(/tags_add.*these alone: id, title.*add_tags/);
});

test.each<[ToolName, object, string]>([
  ["create_tasks", { tasks: [{ title: "Pay rent", description: "By bank transfer" }] }, "description"],
  ["create_tasks", { tasks: [{ title: "Pay rent" }], project: "Home" }, "project"],
  ["complete_tasks", { ids: ["0197"], notes: "Paid in cash" }, "notes"],
  ["delete_tasks", { ids: ["0197"], forever: true }, "forever"],
  ["undo_changes", { steps: 3 }, "steps"],
  ["edit_repeating", { ids: ["0197"], action: "skip", until: "friday" }, "until"],
])("%s writes nothing of a call with a field that it does not have: %j", (name, given, stranger) => {
  expect(said(name, given)).toMatch(new RegExp(`nothing was done.*${stranger}.*these alone`));
});
