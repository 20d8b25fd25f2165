import { expect, it } from "vitest";
import { turnWorld } from "../../tools/testing/turn-world.ts";

const fillers = (count: number): string[] => Array.from({ length: count }, (_, at) => `Filler ${at + 1}`);

it.each([0, 8, 14, 20, 30, 45, 60])(
  "a row that nobody named and nothing told of is not changed without asking, among %i other tasks",
  async (count) => {
    const writes = [
      ["complete the meeting notes", "complete_tasks", {}],
      ["make the meeting notes urgent", "update_tasks", { priority: "urgent" }],
      ["move the meeting notes to friday", "update_tasks", { due: "2026-11-27" }],
    ] as const;
    for (const [says, name, set] of writes) {
      const world = await turnWorld();
      await world.add(...fillers(count), "Meeting notes", "Pay rent");
      const [notes, rent] = ["Meeting notes", "Pay rent"].map((title) => ({ title }));
      const rows = await world.rows();
      const ids = [notes, rent].map((wanted) => rows.find(({ title }) => title === wanted?.title)?.id);
      const call = name === "complete_tasks" ? { ids } : { tasks: ids.map((id) => ({ id, ...set })) };
      const { parts } = await world.say(says, [
        { calls: [{ name: "find_tasks", arguments: { tag: "errands" } }] },
        { calls: [{ name, arguments: call }] },
        { text: "All right." },
      ]);
      const told = parts.map(({ type }) => type);
      expect({ says, told }).toEqual({ says, told: expect.arrayContaining(["data-approval"]) });
      expect(told).not.toContain("data-receipt");
      await world.close();
    }
  },
);

it.each([20, 60])(
  "a row that the user names is changed at once, read or not, among %i others",
  async (count) => {
    const world = await turnWorld();
    await world.add(...fillers(count), "Pay the rent");
    const rent = (await world.rows()).find(({ title }) => title === "Pay the rent");
    const { parts } = await world.say("the rent is paid", [
      { calls: [{ name: "complete_tasks", arguments: { ids: [rent?.id] } }] },
      { text: "Done." },
    ]);
    expect(parts.some(({ type }) => type === "data-receipt")).toBe(true);
    await world.close();
  },
);
