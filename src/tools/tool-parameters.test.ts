import { describe, expect, it } from "vitest";
import { toolInputs } from "../shared/tool-inputs.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { createTools } from "./index.ts";

const tools = createTools({ tasks: {} as TaskService, rules: {} as RuleService });

function keysIn(schema: unknown, visit: (key: string) => void): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    visit(key);
    keysIn(value, visit);
  }
}

function propertyCount(schema: unknown): number {
  if (typeof schema !== "object" || schema === null) return 0;
  let count = 0;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") count += Object.keys(value as object).length;
    count += propertyCount(value);
  }
  return count;
}

describe("the tools as models see them", () => {
  it("are the nine of the contract", () => {
    expect(tools.map((tool) => tool.name).sort()).toEqual(Object.keys(toolInputs).sort());
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))(
    "%s has a schema that every endpoint takes",
    (_name, tool) => {
      const allowed = new Set(["type", "properties", "required", "items", "enum", "description"]);
      expect(tool.parameters["type"]).toBe("object");
      const forbidden: string[] = [];
      const names = new Set(Object.keys(tool.parameters["properties"] as object));
      const items = (tool.parameters["properties"] as { tasks?: { items: { properties: object } } }).tasks
        ?.items.properties;
      for (const name of Object.keys(items ?? {})) names.add(name);
      keysIn(tool.parameters, (key) => {
        if (!allowed.has(key) && !names.has(key) && !/^\d+$/.test(key)) forbidden.push(key);
      });
      expect(forbidden).toEqual([]);
      expect(propertyCount(tool.parameters)).toBeLessThanOrEqual(16);
    },
  );

  it("says in each description when to use it, in few words", () => {
    for (const tool of tools) {
      expect(tool.description.length).toBeGreaterThan(40);
      expect(tool.description.length).toBeLessThan(320);
    }
    expect(
      JSON.stringify(tools.map(({ name, description, parameters }) => ({ name, description, parameters })))
        .length,
    ).toBeLessThan(12_000);
  });

  it("asks for nothing but the title of a new task", () => {
    const create = tools.find((tool) => tool.name === "create_tasks");
    expect(create?.parameters).toMatchObject({ properties: { tasks: { items: { required: ["title"] } } } });
  });
});
