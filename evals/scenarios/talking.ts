import type { Scenario, Theme } from "../scenario.ts";

const nothing = (said: string, says?: RegExp): Scenario => ({
  name: `“${said}” changes nothing`,
  rows: ["Buy milk"],
  turns: [said],
  expect: { nothing: true, ...(says === undefined ? {} : { says }) },
});

/** Talk that is not about tasks makes none. */
export const talking: Theme = {
  name: "talking",
  scenarios: [
    nothing("write me a poem"),
    nothing("what's the weather in Berlin tomorrow?"),
    nothing("tell me a joke"),
    nothing("who won the world cup in 2014?"),
    nothing("write a python function that reverses a string"),
    nothing("what is 17 times 23?"),
    nothing("hello!"),
    nothing("thanks a lot"),
    nothing("what can you do?", /task/i),
    nothing("who are you?", /carole/i),
    nothing("I'm so tired today"),
    nothing("good morning, how are you?"),
    nothing("recommend me a good restaurant"),
    nothing("never mind"),
  ],
};
