import { expect, test } from "vitest";
import { z } from "zod";
import { FindTasksInput, UpdateTasksInput } from "../shared/tool-inputs.ts";
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
const tools = new Map(
  [aTool("find_tasks", FindTasksInput), aTool("update_tasks", UpdateTasksInput)].map((tool) => [
    tool.name,
    tool,
  ]),
);
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
