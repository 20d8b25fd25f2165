import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { openHouse, type House } from "./house.ts";
import { playScenario } from "./play-scenario.ts";

let house: House;
beforeAll(async () => {
  const variables = { DATABRICKS_ENV: "development" };
  house = await openHouse(readConfig({ variables, folder: import.meta.dirname }));
});
afterAll(() => house.close());

/** What is told at the beginning, and what is asked at the end. */
const facts = [
  ["my budget code is 4711", "what is my budget code?", /4711/],
  ["the door code is 8842", "what's the door code?", /8842/],
  ["my manager is Priya Nair", "who is my manager?", /Priya Nair/],
  ["our customer number is TC-99120", "what is our customer number?", /TC-99120/],
  ["my desk number is 17b", "what's my desk number?", /17b/i],
  ["remember that the wifi password is Sunflower9", "what is the wifi password?", /Sunflower9/],
  ["my accountant is Ms Brandt", "who is my accountant?", /Brandt/],
  ["our cost account is 70-3300", "what is our cost account?", /70-3300/],
  ["my badge id is QX17", "what is my badge id?", /QX17/],
  ["my doctor's phone is 030 5550199", "what is my doctor's phone?", /030 5550199/],
] as const;
const chat = [
  "show my tasks",
  "thanks",
  "what is due today?",
  "what should I work on?",
  "ok",
  "who are you?",
];

it(
  "ten facts told at the beginning of a long conversation are known at its end, though the model changes",
  { timeout: 120_000 },
  async () => {
    const models = await house.modelNames();
    const filler = Array.from({ length: 54 }, (_, place) => chat[place % chat.length]!);
    const asked = facts.map(([, question], place) =>
      place % 3 === 2 ? ({ say: question, nextModel: true } as const) : question,
    );
    const { turns, failure } = await playScenario(
      house,
      {
        name: "a long conversation",
        rows: ["Buy milk", "Call the bank"],
        turns: [...facts.map(([told]) => told), ...filler, ...asked],
        expect: {},
      },
      models,
      "long-talker",
    );
    expect(failure).toBeNull();
    const sent = turns.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === "data-context" ? [part.data] : [])),
    );
    expect(sent.filter(({ summary }) => summary !== undefined).length).toBeGreaterThan(0);
    expect(sent.at(-1)?.summarised).toBeGreaterThan(facts.length * 2);
    for (const [place, [, question, answer]] of facts.entries()) {
      expect(`${question} ${turns.at(place - facts.length)?.text}`).toMatch(answer);
    }
  },
);
