import { describe, expect, it } from "vitest";
import { reviewRequests } from "../learned/review-requests.ts";
import { readRequests } from "../read-requests.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin", review: reviewRequests };
const read = (text: string): (string | undefined)[][] =>
  readRequests(text, monday).map(({ fields }) => [fields.title?.toLowerCase(), fields.due?.date]);

describe("several wishes in one message", () => {
  it.each(["Evening! ", "Hello Carole. ", "Happy Monday!\n", ""])("are the same after “%s”", (greeting) => {
    const list = "Need two things: email Marta about the keys by Thu, and renew the passport";
    expect(read(`${greeting}${list}`)).toEqual([
      ["email marta about the keys", "2026-11-26"],
      ["renew the passport", undefined],
    ]);
  });

  it("are kept behind an opening with a colon, all in one line", () => {
    expect(read("We still have to: order the paint, rent a ladder and ring the gardener")).toEqual([
      ["order the paint", undefined],
      ["rent a ladder", undefined],
      ["ring the gardener", undefined],
    ]);
    expect(read("I need to: ring the gardener")).toEqual([["ring the gardener", undefined]]);
  });

  it.each([
    ["We have to: 1) sweep the yard 2) call Ole", undefined],
    ["Tomorrow I must: 1. sweep the yard 2. call Ole", "2026-11-24"],
    ["please add: 1) sweep the yard 2) call Ole", undefined],
  ])("are what stands in a numbered list, without its opening: %s", (text, due) => {
    expect(read(text)).toEqual([
      ["sweep the yard", due],
      ["call ole", due],
    ]);
  });

  it("have the day that is said for all of them", () => {
    expect(read("email Marta, pay the rent and fix the gate, all of it by Thursday")).toEqual([
      ["email marta", "2026-11-26"],
      ["pay the rent", "2026-11-26"],
      ["fix the gate", "2026-11-26"],
    ]);
  });

  it("have each its own day otherwise", () => {
    expect(read("email Marta today, pay the rent by Thu, and fix the gate")).toEqual([
      ["email marta", "2026-11-23"],
      ["pay the rent", "2026-11-26"],
      ["fix the gate", undefined],
    ]);
  });
});

describe("a new name and a tag in one breath", () => {
  it.each(["rename boiler to Heat pump and tag it house", "retitle boiler to Heat pump #house"])(
    "are both taken: %s",
    (text) => {
      expect(readRequests(text, monday)).toMatchObject([
        { kind: "update", reference: "boiler", fields: { title: "Heat pump", addTags: ["house"] } },
      ]);
    },
  );
});
