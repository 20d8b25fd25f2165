import { expect, it } from "vitest";
import { turnWorld } from "../../tools/testing/turn-world.ts";

const review = [
  "The week from Monday 23 November to Sunday 29 November:",
  "- 0 finished",
  "- 1 added",
  "- 0 got a later date",
  "- 2 tasks are blocked",
  "- 0 due in the week after",
].join("\n");

async function marksOf(asked: string, answer: string, view = "review"): Promise<string[]> {
  const world = await turnWorld();
  await world.add({ title: "Finish the budget" });
  const { parts } = await world.say(asked, [
    { calls: [{ name: "plan_day", arguments: { view } }] },
    { text: answer },
  ]);
  return parts.flatMap((part) => (part.type === "data-unverified-claim" ? [part.data.text] : []));
}

it.each([
  "Do my weekly review",
  "Weekly review please",
  "Let's do my weekly review",
  "Run the review of last week",
  "Prepare my weekly review",
  "Make me a weekly summary",
  "Mach meinen Wochenrückblick",
  "Start my day",
])("what a reading gave stands without a mark, however it was asked for: %s", async (asked) => {
  expect(await marksOf(asked, review)).toEqual([]);
});

it("a count that the review gave needs no row behind it, and another count is marked", async () => {
  const world = await turnWorld();
  const [row] = await world.add({ title: "Email Ben" }, { title: "Water the plants" });
  await world.call("complete_tasks", { ids: [row!.id] });
  await world.tasks.purge([row!.id], { actor: { type: "user" } });
  const said = async (answer: string): Promise<number> => {
    const { parts } = await world.say("Do my weekly review", [
      { calls: [{ name: "plan_day", arguments: { view: "review" } }] },
      { text: answer },
    ]);
    return parts.filter((part) => part.type === "data-unverified-claim").length;
  };
  expect(await said("- 1 finished\n- 2 added")).toBe(0);
  expect(await said("- 4 finished")).toBe(1);
});

it.each([
  ["Do my weekly review", "I've completed Finish the budget."],
  ["Run the review of last week", "Finish the budget is done."],
  ["Complete the weekly review", "The weekly review is done."],
  ["Finish the budget and do my review", "The budget is done."],
])("a deed that nobody did is marked beside a reading too: %s – %s", async (asked, answer) => {
  expect(await marksOf(asked, answer)).not.toEqual([]);
});
