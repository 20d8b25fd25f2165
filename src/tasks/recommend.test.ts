import { expect, it } from "vitest";
import { toolWorld } from "../tools/testing/tool-world.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";

const titles = (rows: readonly { readonly title: string }[] = []): string[] => rows.map(({ title }) => title);

async function planned(input: Record<string, unknown>): Promise<ToolOutputs["plan_day"]> {
  const world = await toolWorld();
  await world.add(
    { title: "Ship the release", status: "blocked", blockedReason: "legal", priority: "urgent" },
    { title: "Call Ana", estimateMinutes: 20, priority: "high" },
    { title: "Write the summary", estimateMinutes: 15, priority: "medium" },
    { title: "File the receipts", estimateMinutes: 10, priority: "low" },
    { title: "Water the plants" },
  );
  return (await world.call("plan_day", input)).output as ToolOutputs["plan_day"];
}

it("what is blocked is never among what to work on, but stands apart", async () => {
  for (const input of [{}, { minutes: 30 }, { limit: 20 }, { view: "briefing" }]) {
    const output = await planned(input);
    expect(titles(output.tasks)).not.toContain("Ship the release");
    expect(titles(output.not_now)).toEqual(["Ship the release"]);
  }
});

it("minutes at hand are spent once, and what has no estimate is said to have none", async () => {
  const output = await planned({ minutes: 30 });
  expect(titles(output.tasks)).toEqual(["Call Ana", "File the receipts"]);
  expect(output.at_hand).toEqual({ minutes: 30, planned: 30 });
  expect(titles(output.not_estimated)).toEqual(["Water the plants"]);
  expect(titles((await planned({})).tasks)).toContain("Water the plants");
});
