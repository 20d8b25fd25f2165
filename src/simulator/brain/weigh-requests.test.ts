import { describe, expect, it } from "vitest";
import { reviewRequests } from "../../language/learned/review-requests.ts";
import { readMessage } from "./read-message.ts";
import { emptyScene } from "./scene.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin", review: reviewRequests };
const open = [
  { id: "menu", title: "Write the Christmas menu", status: "todo", due: "2026-12-01" },
  { id: "helper", title: "Hire a seasonal helper", status: "todo" },
  { id: "flour", title: "Order flour from Keller", status: "todo", due: "2026-11-24" },
  { id: "boots", title: "Buy rain boots for Theo", status: "todo" },
] as const;
const scene = { ...emptyScene(moment), known: { open, isComplete: true } };
const read = (text: string) => readMessage(text, scene);

describe("what is asked for among known rows", () => {
  it("a guess acts on nothing that no row is named for", () => {
    for (const request of read("the weather was awful on the way here"))
      expect(request.kind === "talk" || (request.kind === "create" && request.tells === true)).toBe(true);
  });

  it("a deed tells which row is off the plate", () => {
    expect(read("we hired Jana, so that's off my plate")).toMatchObject([
      { kind: "act", act: "complete", rows: [{ id: "helper" }] },
    ]);
  });

  it("something more for a row is asked about, and makes no task", () => {
    expect(read("add sugar to the flour order")).toMatchObject([{ kind: "ask" }]);
  });

  it("what is to be noted of a row is no task", () => {
    expect(read("boots size 29, note that")).toMatchObject([
      { kind: "act", act: "change", rows: [{ id: "boots" }], said: { fields: { notes: "boots size 29" } } },
    ]);
  });

  it("tasks of one day behind a colon are tasks of their own", () => {
    expect(read("tomorrow: pack Theo's bag, refill the bus card")).toMatchObject([
      { kind: "create", said: { fields: { title: "Pack Theo's bag", due: { date: "2026-11-24" } } } },
      { kind: "create", said: { fields: { title: "Refill the bus card", due: { date: "2026-11-24" } } } },
    ]);
  });

  it("the verb may be left out of the second change", () => {
    expect(read("the menu has to wait a week, the flour until friday")).toMatchObject([
      { kind: "act", act: "change", rows: [{ id: "menu" }] },
      {
        kind: "act",
        act: "change",
        rows: [{ id: "flour" }],
        said: { fields: { due: { date: "2026-11-27" } } },
      },
    ]);
  });

  it("what somebody does or says of themselves is no task", () => {
    for (const said of ["he's coming on friday", "put that in the drawer"])
      expect(read(said).some((one) => one.kind === "create" && one.tells !== true)).toBe(false);
  });
});
