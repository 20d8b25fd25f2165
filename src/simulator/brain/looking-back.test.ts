import { describe, expect, it } from "vitest";
import { momentAt } from "../../language/moment.ts";
import { readHistory } from "./reading-past.ts";
import { sayLooked } from "./voice-looking.ts";

const moment = momentAt(new Date("2026-11-23T08:00:00Z"), "Europe/Berlin");
const entries = Array.from({ length: 30 }, (_, place) => ({
  id: `change-${place}`,
  title: `Task ${place}`,
  kind: "created",
  what: "created",
}));

describe("looking back", () => {
  it("a part of the log is not told as the whole", () => {
    const text = sayLooked({ kind: "history", entries, about: "changed", total: 84 }, "plain");
    expect(text).toContain("the newest 30 of 84");
    expect(text).not.toContain("in all");
  });

  it("where the log was not read to its end, no number is told as all", () => {
    const text = sayLooked(
      { kind: "history", entries, about: "changed", total: 3000, atLeast: true },
      "plain",
    );
    expect(text).toContain("there are more");
    expect(text).not.toContain("in all");
  });

  it("what is all is told as all", () => {
    const text = sayLooked(
      { kind: "history", entries: entries.slice(0, 2), about: "changed", total: 2 },
      "plain",
    );
    expect(text).toContain("2 in all.");
  });

  it.each([
    ["How many tasks did you create in this conversation?", "created", "assistant_here"],
    ["What did you change today?", "any", "assistant"],
    ["What did I finish this week?", "completed", undefined],
  ])("“%s” counts the right ones", (text, change, by) => {
    const read = readHistory(text, moment);
    expect(read).toMatchObject({ kind: "history", change });
    expect(read?.kind === "history" ? read.by : "none").toBe(by);
  });
});
