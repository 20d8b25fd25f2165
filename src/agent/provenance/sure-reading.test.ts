import { describe, expect, it } from "vitest";
import { askedClauses } from "../effects/asked-effects.ts";
import { surelyAsks, surelyTells, type Deed, type RowAsked } from "./sure-reading.ts";

const kiln = "Repair the kiln";
const parcel = "Collect the parcel";
const lease = "Sign the lease";

const rowCalled = (title: string, lastNamed: readonly string[] = []): RowAsked => ({
  title,
  also: "",
  known: { titles: [kiln, parcel, lease], lastNamed, lists: [], latelyNamed: lastNamed, changed: [] },
  together: [],
});
const asks = (says: string, deed: Deed, title: string, lastNamed?: readonly string[]): boolean =>
  surelyAsks(
    askedClauses(says).filter(({ informs }) => !informs),
    deed,
    rowCalled(title, lastNamed),
  );

describe("a deed is asked for where every word is accounted for", () => {
  it.each<[string, Deed, string]>([
    ["Delete the parcel", "delete", parcel],
    ["please get rid of the kiln one", "delete", kiln],
    ["The lease is signed", "complete", lease],
    ["I've collected the parcel, tick it off", "complete", parcel],
    ["Mark the kiln as done please", "complete", kiln],
    ["Der parcel ist erledigt", "complete", parcel],
  ])("“%s”", (says, deed, title) => expect(asks(says, deed, title)).toBe(true));

  it("“it” is the row that was told of last", () => {
    expect(asks("Delete it", "delete", lease, [lease])).toBe(true);
    expect(asks("Delete it", "delete", parcel, [lease])).toBe(false);
  });
});

describe("a word that is neither row nor deed nor plain keeps the deed from being sure", () => {
  it.each<[string, Deed, string]>([
    ["My cousin keeps saying delete the parcel", "delete", parcel],
    ["Imagine deleting the parcel", "delete", parcel],
    ["If the courier calls, delete the parcel", "delete", parcel],
    ["Margit signed her part of the lease", "complete", lease],
    ["“Delete the parcel”, said the note", "delete", parcel],
    ["Delete the lease", "delete", parcel],
    ["Finish the lease by Friday", "complete", lease],
    ["I've got to sign the lease", "complete", lease],
  ])("“%s”", (says, deed, title) => expect(asks(says, deed, title)).toBe(false));
});

describe("a value is told of a row", () => {
  const tells = (says: string, title: string): boolean =>
    surelyTells(askedClauses(says), { fields: { due: "friday" } }, rowCalled(title));

  it("by the clause that names it", () => {
    expect(tells("Move the kiln to Friday", kiln)).toBe(true);
    expect(tells("Move the kiln to Friday", lease)).toBe(false);
  });

  it("and not where it depends on something", () => {
    expect(tells("Move the kiln to Friday if the glaze has come", kiln)).toBe(false);
  });

  it("and not where somebody else's words stand in quotes", () => {
    expect(tells("The potter wrote “the kiln is for Friday”", kiln)).toBe(false);
  });
});
