import { describe, expect, it } from "vitest";
import { isAnotherThing } from "./another-thing.ts";

const moment = { now: "2026-11-23T09:00", timeZone: "Europe/Berlin" };
const isAnother = (message: string, title: string, act: "complete" | "change" = "complete"): boolean =>
  isAnotherThing(message, { id: "1", title }, act, {}, moment);

describe("words that only nearly name a row", () => {
  it.each([
    ["ninas vaccination card is signed, tick it", "Sign Oskar's vaccination card"],
    ["the boiler bill is paid", "Pay the plumber bill"],
    ["Mark the menu photos as done", "Translate the menu"],
    ["gave Irina her saw back", "Return the ladder to Irina"],
    ["posted the parcel to Hannah", "Post the parcel to Grandpa"],
    ["met Julia Brandt this morning", "Meet Julia Sommer"],
    ["tram to the museum is reserved", "Reserve the coach to the museum"],
    ["dish washer is defrosted", "Defrost the freezer"],
    ["platform 2 is inspected", "Inspect platform 7"],
  ])("“%s” is not “%s”", (message, title) => {
    expect(isAnother(message, title)).toBe(true);
  });

  it.each([
    ["the electrician thing is done", "Call the electrician"],
    ["electrician appointment to friday", "Call the electrician"],
    ["Oskar's card is signed at last", "Sign Oskar's vaccination card"],
    ["menu translation finished", "Translate the menu"],
    ["I gave Irina her ladder back.", "Return the ladder to Irina"],
    ["coach to the museum is reserved, at last", "Reserve the coach to the museum"],
    ["parcel for grandpa posted", "Post the parcel to Grandpa"],
    ["Julia rang, so please tick it off", "Meet Julia Sommer"],
    ["the big brown ladder is back with irina", "Return the ladder to Irina"],
  ])("“%s” may be “%s”", (message, title) => {
    expect(isAnother(message, title)).toBe(false);
  });

  it("is not told by the new value that a row gets", () => {
    const row = { id: "1", title: "Order the cake" };
    expect(isAnotherThing('Rename the cake to "Order the wedding cake"', row, "change", {}, moment)).toBe(
      false,
    );
  });
});
