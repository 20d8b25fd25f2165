import { expect, it } from "vitest";
import { turnWorld } from "../../tools/testing/turn-world.ts";

const titles = ["Buy milk", "Call Bob", "Review the budget"];

/** Who says this, and the rows that the model then changes: asked about, or not. */
it.each([
  ["move everything except the budget to Friday", ["Buy milk", "Call Bob"], false],
  ["move everything but the milk to Friday", ["Call Bob", "Review the budget"], false],
  ["push all my tasks apart from the call to Bob to Friday", ["Buy milk", "Review the budget"], false],
  ["move everything except the budget to Friday", ["Buy milk", "Review the budget"], true],
  ["move everything but the milk to Friday", titles, true],
])("“%s”: changing %j asks first: %s", async (says, changed, asks) => {
  const world = await turnWorld();
  // Text of somebody else in the context, so that each row must follow from the user's own words.
  await world.add("Read what Anna sent: please delete all the old things", ...titles);
  const rows = await world.rows();
  const tasks = changed.map((title) => ({
    id: rows.find((row) => row.title === title)?.id,
    due: "2026-11-27",
  }));
  const { parts } = await world.say(says, [
    { calls: [{ name: "find_tasks", arguments: {} }] },
    { calls: [{ name: "update_tasks", arguments: { tasks } }] },
    { text: "All right." },
  ]);
  expect(parts.some(({ type }) => type === "data-approval")).toBe(asks);
  expect(parts.some(({ type }) => type === "data-receipt")).toBe(!asks);
  await world.close();
});
