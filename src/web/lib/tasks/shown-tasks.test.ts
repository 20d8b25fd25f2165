import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTask } from "../../../shared/testing/a-task.ts";
import type { Task } from "../../../shared/task.ts";
import { nothingShown, showAnew } from "./shown-tasks.ts";
import type { PendingEdit } from "./task-state.ts";

const tasks = Array.from({ length: 60 }, (_, number) => ({
  ...aTask({ title: `Task ${number}` }),
  id: String(number).padStart(4, "0"),
}));
const asRows = (list: readonly Task[]): ReadonlyMap<string, Task> =>
  new Map(list.map((task) => [task.id, task]));
const ids = tasks.map(({ id }) => id);
const edit = (taskId: string, title: string): PendingEdit => ({ token: 1, taskId, patch: { title } });

describe("the rows that are shown", () => {
  it("come out the same whether a few or all of them are worked out anew", () => {
    const some = fc.subarray(tasks);
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
        (first, second, edited) => {
          const before = showAnew(nothingShown, asRows(first), [], ids);
          const pending = edited.map((id) => edit(id, "Edited"));
          const changed = [...first, ...second].map(({ id }) => id);
          const step = showAnew(before, asRows(second), pending, [...changed, ...edited]);
          const whole = showAnew(nothingShown, asRows(second), pending, ids);
          expect(step.shown).toEqual(whole.shown);
          expect(ids.map(step.shownById.get)).toEqual(ids.map(whole.shownById.get));
        },
      ),
    );
  });

  it("stand newest first", () => {
    expect(showAnew(nothingShown, asRows(tasks), [], ids).shown.map(({ id }) => id)).toEqual(
      ids.toReversed(),
    );
  });

  it("stay what they are where nothing changed", () => {
    const before = showAnew(nothingShown, asRows(tasks), [], ids);
    expect(showAnew(before, asRows(tasks), [], ids)).toBe(before);
  });

  it("are the same objects but for the one that was edited", () => {
    const before = showAnew(nothingShown, asRows(tasks), [], ids);
    const after = showAnew(before, asRows(tasks), [edit("0030", "Edited")], ["0030"]);
    const others = after.shown.filter((task, place) => task !== before.shown[place]);
    expect(others.map(({ title }) => title)).toEqual(["Edited"]);
  });
});
