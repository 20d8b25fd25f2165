import { expect, it } from "vitest";
import { buildInstructions } from "../agent/instructions.ts";
import { taskSnapshot } from "./snapshot.ts";
import { testNow, testZone, toolWorld } from "./testing/tool-world.ts";

async function promptWith(count: number): Promise<string> {
  const world = await toolWorld();
  for (let start = 0; start < count; start += 500) {
    const rows = Array.from({ length: Math.min(500, count - start) }, (_, index) => ({
      title: `Prepare the report number ${start + index} for the meeting with the customer`,
      tags: ["work"],
      due: { date: `2026-12-${String(1 + (index % 28)).padStart(2, "0")}` },
    }));
    await world.add(...rows);
  }
  const plan = await world.tasks.plan({ now: testNow, timeZone: testZone, limit: 10 });
  const recent = await world.tasks.history({ limit: 20 });
  const { text: snapshot } = taskSnapshot(plan, recent.items, { now: testNow, timeZone: testZone });
  const tools = JSON.stringify(
    world.tools.map(({ name, description, parameters }) => ({ name, description, parameters })),
  );
  await world.close();
  return (
    buildInstructions({ now: testNow, timeZone: testZone, snapshot, model: "m", readOnly: false }) + tools
  );
}

it(
  "a prompt at ten thousand tasks is at most half as long again as one at ten",
  { timeout: 60_000 },
  async () => {
    const few = await promptWith(10);
    const many = await promptWith(10_000);
    process.stdout.write(
      `prompt: ${few.length} characters at 10 tasks, ${many.length} at 10,000 (${(many.length / few.length).toFixed(2)}×)\n`,
    );
    expect(many.length / few.length).toBeLessThanOrEqual(1.5);
  },
);

it("shows what ranks, with whole ids and dates in words, and what was changed lately", async () => {
  const world = await toolWorld();
  const [gone] = await world.add("Old idea", {
    title: "Send\nthe report",
    due: { date: "2026-11-24" },
    tags: ["work"],
  });
  await world.call("delete_tasks", { ids: [gone!.id] });
  const plan = await world.tasks.plan({ now: testNow, timeZone: testZone, limit: 10 });
  const { items } = await world.tasks.history({ limit: 10 });
  const { text } = taskSnapshot(plan, items, { now: testNow, timeZone: testZone });
  expect(text).toContain("Counts: 1 open");
  expect(text).toMatch(
    /- \[[0-9a-f-]{36}\] Send the report \| todo \| medium \| due 2026-11-24 \(tomorrow\) \| #work/,
  );
  expect(text).toContain("Old idea | deleted");
  await world.close();
});
