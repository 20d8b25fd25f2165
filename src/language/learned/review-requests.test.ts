import { describe, expect, it } from "vitest";
import { subjects } from "../../../training/subjects.ts";
import { keptSentences } from "../../../training/kept-sentences.ts";
import { openWordModel } from "../../shared/word-model/word-model.ts";
import { parseLine } from "../parse-line.ts";
import { readRequests } from "../read-requests.ts";
import { intentWeights } from "./intent-weights.ts";
import { reviewRequests } from "./review-requests.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const read = (text: string) => readRequests(text, { ...monday, review: reviewRequests });
const kindsOf = (text: string) => read(text).map(({ kind }) => kind);

/** How many of these are of their kind. */
const share = (cases: readonly { label: string; said: string }[]): number =>
  cases.filter(({ label, said }) => label === said).length / cases.length;

describe("the second look at a message", () => {
  it("sees what a sentence asks for where no rule knows its form, and says that it is guessed", () => {
    expect(read("that's the gutter seen to at last")).toMatchObject([{ kind: "complete", guessed: true }]);
    expect(kindsOf("any chance of seeing what is left for this week?")).toEqual(["list"]);
    expect(kindsOf("the dentist would rather see me next Thursday")).toEqual(["update"]);
  });

  it("keeps the words of the rules where they found the same, guessing nothing", () => {
    expect(read("remind me to call Anna tomorrow")).toEqual(
      readRequests("remind me to call Anna tomorrow", monday),
    );
  });

  it("leaves alone what is for others, and what is only told", () => {
    for (const text of ["turn the heating down a notch", "my sister moved to Leeds last year"])
      expect(kindsOf(text)).toEqual(["none"]);
  });

  it("cuts what asks for two things of different kinds", () => {
    expect(kindsOf("The tyres are changed, and what else is open for the car?")).toEqual([
      "complete",
      "list",
    ]);
  });

  it("reads a clause that only tells how it came as no to-do of its own", () => {
    expect(kindsOf("the cat's been wormed, you can tick that one off")).toEqual(["complete"]);
    expect(kindsOf("the quiz night was cancelled, please take it away")).toEqual(["delete"]);
    expect(kindsOf("forty minutes spare. what should I do first?")).toEqual(["plan"]);
  });

  it("leaves a pasted text to the rules, and is as quick as they are with a long line", () => {
    const paste = "The board met on Monday and talked about the budget. ".repeat(200).slice(0, 10_240);
    expect(read(paste)).toEqual(readRequests(paste, monday));
  });

  it("changes no field and no place of a line, only what is asked", () => {
    const line = "the plumber comes on Friday at 8 #home";
    const {
      intents: _intents,
      title: _title,
      ...judged
    } = parseLine(line, {
      ...monday,
      review: reviewRequests,
    });
    expect(parseLine(line, monday)).toMatchObject(judged);
  });

  it("does not spoil the sentences that the rules read right", () => {
    const kept = keptSentences().filter((_, place) => place % 3 === 0);
    const judged = kept.map(({ text, label }) => ({ label, said: [...new Set(kindsOf(text))].join() }));
    expect(share(judged)).toBeGreaterThanOrEqual(0.985);
  });
});

describe("the weights", () => {
  it("belong to these sentences and these rules; else `node training/train.ts intents` makes them anew", () => {
    const model = openWordModel(intentWeights);
    const examples = subjects["intents"]?.examples(20) ?? [];
    const judged = examples.map(({ text, known, label }) => {
      const chances = Object.entries(model.judge(text, known));
      return { label, said: chances.reduce((best, one) => (one[1] > best[1] ? one : best))[0] };
    });
    expect(judged.length).toBeGreaterThan(300);
    expect(share(judged)).toBeGreaterThanOrEqual(0.93);
  });
});
