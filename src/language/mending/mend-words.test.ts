import { describe, expect, it, test } from "vitest";
import { parseLine } from "../parse-line.ts";
import { readRequests } from "../read-requests.ts";
import { mendWords } from "./mend-words.ts";
import { ordinaryWords } from "./ordinary-words.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

describe("a slip in the words of a request", () => {
  it.each([
    ["remnd me to call Bo", "remind me to call Bo"],
    ["mvoe laundry to sunday", "move laundry to sunday"],
    ["delte the second one", "delete the second one"],
    ["finsihed the budget", "finished the budget"],
    ["serch for the budget", "search for the budget"],
    ["please markk teh report as doen", "please mark the report as done"],
    ["shwo my tsaks", "show my tasks"],
    ["call Bo, then dlete the memo", "call Bo, then delete the memo"],
    ["creat a task to buy soap", "create a task to buy soap"],
    ["Lsit everything due tomorow", "List everything due tomorrow"],
    ["pay rent on thrsday", "pay rent on thursday"],
    ["reschdule the dentist to Firday", "reschedule the dentist to Friday"],
  ])("“%s” is read as “%s”", (typed, meant) => {
    expect(mendWords(typed).text).toBe(meant);
  });
});

describe("what is no slip", () => {
  it.each([
    'delete "teh band"',
    "Search is slow",
    "Renae called",
    "move it to #teh",
    "the movie was great",
    "crate the dog",
    "cancer research run",
    "charge the phone",
    "rewind the tape",
    "remote control batteries",
    "write to delte@example.org",
  ])("“%s” stays as it was typed", (text) => {
    expect(mendWords(text).text).toBe(text);
  });

  test("ordinary words and names are never changed, wherever they stand", () => {
    const changed = ordinaryWords.flatMap((word) => {
      const raised = word[0]!.toUpperCase() + word.slice(1);
      const lines = [
        `${word} the report`,
        `buy ${word} today`,
        `please ${word} it`,
        `call ${raised}`,
        `${raised} at 5`,
      ];
      return lines.filter((line) => mendWords(line).text !== line);
    });
    expect(ordinaryWords.length).toBeGreaterThanOrEqual(300);
    expect(changed).toEqual([]);
  });
});

describe("a mended line", () => {
  it("gives the title in the user's own spelling", () => {
    expect(readRequests("remnd me to wash teh dog", monday)[0]?.fields.title).toBe("Wash teh dog");
    expect(parseLine("wash teh dog and teh car", monday).title).toBe("wash teh dog and teh car");
    expect(parseLine("cancle Netflix", monday).title).toBe("cancle Netflix");
  });

  it("points at what was typed", () => {
    const line = "remnd me to pay rent on thrsday p1";
    const said = parseLine(line, monday).spans.map(({ text, start, end }) => [text, line.slice(start, end)]);
    expect(said).toEqual([
      ["on thrsday", "on thrsday"],
      ["p1", "p1"],
    ]);
    expect(parseLine(line, monday).due).toEqual({ date: "2026-11-26" });
  });
});

it("reads the small words of a messenger, and leaves the title as it was typed", () => {
  const line = parseLine("can u remind me to tell anna im late, pls", monday);
  expect(line.intents).toEqual([{ kind: "create", title: "Tell anna im late" }]);
});
