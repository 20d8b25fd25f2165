import { expect, it, onTestFinished } from "vitest";
import { turnWorld } from "../tools/testing/turn-world.ts";

const taught = "tag finance things #q-close";
const learn = {
  name: "learn_rule",
  arguments: { kind: "fields", text: taught, words: ["finance"], add_tags: ["q-close"] },
};
const tasks = [{ title: "Finance report" }, { title: "Buy milk" }];

async function marks(says: string, answer: string, calls: readonly (typeof learn)[]): Promise<string[]> {
  const world = await turnWorld();
  onTestFinished(() => world.close());
  await world.add(...tasks);
  const script = calls.length === 0 ? [{ text: answer }] : [{ calls }, { text: answer }];
  const { parts } = await world.say(says, script);
  return parts.flatMap((part) => (part.type === "data-unverified-claim" ? [part.data.text] : []));
}

const claims = [
  "I'll tag finance things #q-close from now on.",
  "Got it – finance things get #q-close from now on.",
  "I've saved a rule: finance things are tagged #q-close.",
  "I made a rule that tasks about finance get #q-close.",
  "From now on I'll add #q-close to everything about finance.",
];

it.each(claims)("with the rule really kept this is proven: %s", async (answer) => {
  expect(await marks(taught, answer, [learn])).toEqual([]);
});

it.each(claims)("without one it is marked: %s", async (answer) => {
  expect(await marks(taught, answer, [])).toHaveLength(1);
});

it.each(["Done!", "All set.", "Got it, that's saved."])(
  "with nothing but a rule kept, a bare word for it stands: %s",
  async (answer) => {
    expect(await marks(taught, answer, [learn])).toEqual([]);
  },
);

it.each([
  "I've learned that finance things get #q-close.",
  "I'll remember that finance things get #q-close.",
])("without a rule nothing was learned, and it is marked: %s", async (answer) => {
  expect(await marks(taught, answer, [])).toHaveLength(1);
});
