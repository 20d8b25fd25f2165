import { describe, expect, it } from "vitest";
import { withPointedWords } from "./pointed-words.ts";
import { emptyScene } from "./scene.ts";

const row = { id: "1", title: "Mend the fence" };
const scene = {
  ...emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" }),
  known: { open: [row], isComplete: true },
  focus: [row],
};

describe("whom and when a word points at", () => {
  it.each([
    ["Nils has the tools, so give it to him.", "give it to Nils."],
    ["Judith is good at that, let her do it", "assign it to Judith"],
    ["She is free on Thursday at 4 pm. Please set it to that.", "Please set it to Thursday at 4 pm."],
  ])("“%s” asks for “%s”", (said, meant) => {
    expect(withPointedWords(said, scene)).toBe(meant);
  });

  it.each(["Give them to the neighbours.", "He said it is fine.", "Set it to Friday."])(
    "“%s” stays as it is",
    (said) => {
      expect(withPointedWords(said, scene)).toBe(said);
    },
  );
});
