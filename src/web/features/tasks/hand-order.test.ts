import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import { neighbourAfterStep, placeBelow } from "./hand-order.ts";

const [one, two, three] = [30, 20, 10].map((position) => aTask({ position }));
if (one === undefined || two === undefined || three === undefined) throw new Error("three rows");
const rows = [one, two, three];

/** The ids in the order that the new places give. */
function orderAfter(moved: string, above: string | null): string[] {
  const places = new Map(placeBelow(rows, moved, above).map(({ id, position }) => [id, position]));
  return rows
    .map((task) => ({ id: task.id, position: places.get(task.id) ?? task.position }))
    .sort((left, right) => right.position - left.position)
    .map(({ id }) => id);
}

describe("the order by hand", () => {
  it("puts a row right below another, at the top, and at the end", () => {
    expect(orderAfter(three.id, one.id)).toEqual([one.id, three.id, two.id]);
    expect(orderAfter(three.id, null)).toEqual([three.id, one.id, two.id]);
    expect(orderAfter(one.id, three.id)).toEqual([two.id, three.id, one.id]);
  });

  it("makes room where two neighbours leave none", () => {
    const close = [aTask({ position: 7 }), aTask({ position: 7 }), aTask({ position: 1 })];
    const [upper, lower, last] = close;
    const placed = new Map(placeBelow(close, last!.id, upper!.id).map(({ id, position }) => [id, position]));
    const top = placed.get(upper!.id) ?? 7;
    expect(top).toBeGreaterThan(placed.get(last!.id) ?? 0);
    expect(placed.get(last!.id)).toBeGreaterThan(placed.get(lower!.id) ?? 7);
  });

  it("goes a step up or down, and no further than the ends", () => {
    const ids = ["a", "b", "c"];
    expect(neighbourAfterStep(ids, "b", -1)).toBeNull();
    expect(neighbourAfterStep(ids, "c", -1)).toBe("a");
    expect(neighbourAfterStep(ids, "a", 1)).toBe("b");
    expect(neighbourAfterStep(ids, "a", -1)).toBeUndefined();
    expect(neighbourAfterStep(ids, "c", 1)).toBeUndefined();
  });
});
