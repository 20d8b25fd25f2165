import { describe, expect, it } from "vitest";
import { knownRows, showsSomeOnly, wideLook } from "./known-rows.ts";
import { emptyScene } from "./scene.ts";

const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const noTurn = { userText: "", steps: [], rounds: 0, said: "" };
const told = (head: string): string =>
  `You are Carole.\n<task_data>\nCounts: 2 open.\n${head}\n` +
  "- [a1] Pay the rent | todo | high | due 2026-12-01T09:00 (Tuesday) | #home #money\n" +
  "- [a2] Old thing | deleted | medium\n" +
  "- [a3] Sent it | done | medium\n</task_data>";

describe("the rows that a message is read with", () => {
  it("are those that the instructions show, without what is done or gone", () => {
    const known = knownRows(told("All open tasks, most pressing first:"), noTurn, scene);
    expect(known.isComplete).toBe(true);
    expect(known.open).toEqual([
      {
        id: "a1",
        title: "Pay the rent",
        status: "todo",
        priority: "high",
        due: "2026-12-01T09:00",
        tags: ["home", "money"],
      },
    ]);
  });

  it("are not all of them where the instructions show some only, until a wide look found the rest", () => {
    const instructions = told("Most pressing open tasks (others: find_tasks):");
    expect(showsSomeOnly(instructions)).toBe(true);
    expect(knownRows(instructions, noTurn, scene).isComplete).toBe(false);
    const output = { total: 1, tasks: [{ id: "b", title: "Wash the car", status: "todo", priority: "low" }] };
    const step = { name: wideLook.name, arguments: wideLook.arguments, output };
    const known = knownRows(instructions, { ...noTurn, steps: [step] }, scene);
    expect(known.isComplete).toBe(true);
    expect(known.open.map(({ title }) => title)).toEqual(["Pay the rent", "Wash the car"]);
  });
});
