import { describe, expect, it } from "vitest";
import { readAssumption } from "../read-assumption.ts";
import { germanSupposition } from "./german-supposition.ts";

// A Monday.
const moment = { now: "2026-11-23T08:00:00", timeZone: "Europe/Berlin" };
const supposed = (words: string) => readAssumption(germanSupposition(words) ?? "", moment);

describe("what is supposed in German", () => {
  it.each([
    ["Ich bin am Donnerstag weg", "2026-11-26", "2026-11-26"],
    ["Was wäre, wenn ich am Donnerstag nicht da bin?", "2026-11-26", "2026-11-26"],
    ["Angenommen, ich bin bis Mittwoch krank", "2026-11-23", "2026-11-25"],
    ["Ich bin von Dienstag bis Donnerstag im Urlaub", "2026-11-24", "2026-11-26"],
    ["Ich bin nächste Woche unterwegs", "2026-11-30", "2026-12-06"],
    ["ich kann morgen nicht arbeiten", "2026-11-24", "2026-11-24"],
    ["ich nehme Freitag frei", "2026-11-27", "2026-11-27"],
  ])("away: %s", (words, from, until) => {
    expect(supposed(words)).toEqual({ kind: "away", from, until });
  });

  it.each([
    ["Ich habe diese Woche nur 2 Stunden am Tag", 120],
    ["Wenn ich nur 90 Minuten am Tag habe", 90],
    ["ich habe nur drei Stunden pro Tag diese Woche", 180],
  ])("hours: %s", (words, minutes) => {
    expect(supposed(words)).toEqual({ kind: "hours", minutes, from: "2026-11-23", until: "2026-11-29" });
  });

  it.each([
    ["Was ist, wenn die Präsentation auf Freitag verschoben wird?", "Präsentation"],
    ["Der Bericht rutscht auf Freitag", "Bericht"],
  ])("moved: %s", (words, reference) => {
    expect(supposed(words)).toEqual({ kind: "moved", reference, due: { date: "2026-11-27" } });
  });

  it("is undefined where it is something else, and for English words", () => {
    expect(germanSupposition("I'm away Thursday")).toBeUndefined();
    expect(germanSupposition("Hallo")).toBeUndefined();
  });
});
