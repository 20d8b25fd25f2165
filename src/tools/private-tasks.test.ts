import { afterEach, beforeEach, expect, it } from "vitest";
import { toolInputs } from "../shared/tool-inputs.ts";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => void (world = await toolWorld()));
afterEach(() => world.close());

const byUser = { actor: { type: "user" as const } };

it("no tool tells anything of a private task, however short its title, but that there is one", async () => {
  const [secret, done, milk] = await world.add(
    { title: "Rehab", notes: "Tegel", tags: ["private"], due: { date: "2026-11-23" }, waitingFor: "Ana" },
    { title: "Rehab again", tags: ["PRIVATE"] },
    { title: "Buy milk", due: { date: "2026-11-20" }, tags: ["home"] },
  );
  await world.tasks.complete([done!.id], byUser);
  await world.tasks.update([{ id: milk!.id, patch: { blockedBy: [secret!.id] } }], byUser);
  const ids = [secret!.id, milk!.id];
  const guesses: Readonly<Record<string, readonly object[]>> = {
    find_tasks: [{}, { text: "tegel", include_done: true }, { person: "ana" }, { tag: "private" }],
    plan_day: [
      {},
      ...["today", "blocked", "briefing", "review"].map((view) => ({ view })),
      ...ids.flatMap((id) => ["why", "nudge"].map((view) => ({ view, id, to: "Ana" }))),
    ],
    what_if: [{ suppose: "I'm away today" }],
    task_history: [{}, ...ids.map((id) => ({ id }))],
    complete_tasks: [{ ids: [secret!.id] }],
    delete_tasks: [{ ids: [secret!.id] }],
    update_tasks: [{ tasks: [{ id: secret!.id, priority: "urgent" }] }],
    edit_repeating: [{ ids: [secret!.id], action: "skip" }],
    edit_links: [{ id: secret!.id, remove: ["all"] }],
    list_rules: [{}],
  };
  for (const name of Object.keys(toolInputs)) {
    for (const input of guesses[name] ?? []) {
      const { output, changes } = await world.call(name, input, { userText: "what is there?" });
      const told = JSON.stringify(output);
      expect([name, input, /rehab|tegel/i.test(told), changes.length]).toEqual([name, input, false, 0]);
      expect([name, told.includes(secret!.id)]).toEqual([name, false]);
    }
  }
  const { output } = await world.call("find_tasks", {});
  expect(output).toMatchObject({ total: 1, private_tasks_not_shown: 1 });
});

it("a tag is never guessed to be private because others are", async () => {
  await world.add(
    ...Array.from({ length: 6 }, (_, place) => ({ title: `Doctor ${place}`, tags: ["private"] })),
  );
  await world.call(
    "create_tasks",
    { tasks: [{ title: "Doctor for the cat" }] },
    { userText: "doctor for the cat" },
  );
  const rows = await world.rows();
  expect(rows.find(({ title }) => title === "Doctor for the cat")?.tags).not.toContain("private");
});
