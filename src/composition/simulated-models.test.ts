import { describe, expect, it } from "vitest";
import type { ChatModel } from "../agent/model.ts";
import type { ModelPart } from "../shared/model.ts";
import { withSimulatedModels } from "./simulated-models.ts";

/** A model that says its own name and the endpoint it was asked for. */
const naming = (name: string): ChatModel => ({
  async *stream({ model }) {
    yield [{ type: "text-delta", text: `${name} as ${model}` }] satisfies ModelPart[];
  },
});

async function ask(model: string): Promise<{ said: string; opened: number }> {
  let opened = 0;
  const both = withSimulatedModels(naming("workspace"), async () => {
    opened += 1;
    return naming("simulator");
  });
  let said = "";
  for (let round = 0; round < 2; round += 1) {
    said = "";
    for await (const batch of both.stream({ model, messages: [], tools: [] }, AbortSignal.timeout(1000))) {
      for (const part of batch) if (part.type === "text-delta") said += part.text;
    }
  }
  return { said, opened };
}

describe("models beside those of the workspace", () => {
  it("asks the workspace for every name that does not say simulated, and makes no simulator for it", async () => {
    expect(await ask("gpt-4o")).toEqual({ said: "workspace as gpt-4o", opened: 0 });
  });

  it("asks the simulated model of the same kind for a name that says so, made once", async () => {
    expect(await ask("simulated:databricks-meta-llama-3-3-70b")).toEqual({
      said: "simulator as databricks-meta-llama-3-1-405b-instruct",
      opened: 1,
    });
    expect((await ask("simulated:my-endpoint")).said).toBe("simulator as databricks-claude-3-5-sonnet");
  });
});
