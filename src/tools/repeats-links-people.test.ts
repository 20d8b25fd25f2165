import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Task } from "../shared/task.ts";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => void (world = await toolWorld()));
afterEach(() => world.close());

const standup = async (): Promise<Task> =>
  (
    await world.add({
      title: "Standup",
      due: { date: "2026-11-30", time: "09:30" },
      repeat: "FREQ=WEEKLY;BYDAY=MO",
    })
  )[0]!;
const said = { userText: "skip this week's standup" };
const call = (name: string, input: unknown, userText = said.userText) =>
  world.call(name, input, { userText });

describe("edit_repeating", () => {
  it("skips to the next time and says that it was a skip", async () => {
    const { id } = await standup();
    const { output, changes } = await call("edit_repeating", { ids: [id], action: "skip" });
    expect(changes).toHaveLength(1);
    expect(output).toMatchObject({
      outcomes: [
        {
          result: "updated",
          changed: { due: "2026-12-07T09:30" },
          reasons: { due: "skipped 2026-11-30" },
        },
      ],
    });
  });

  it("moves one time alone, keeping the hour that was not said, and the day where only an hour was", async () => {
    const { id } = await standup();
    await call("edit_repeating", { ids: [id], action: "this_one", due: "tuesday 1 december" });
    expect(await world.tasks.get(id)).toMatchObject({
      due: { date: "2026-12-01", time: "09:30" },
      series: { due: { date: "2026-11-30", time: "09:30" } },
    });
    const { output } = await call("edit_repeating", { ids: [id], action: "this_one", due: "14:00" });
    expect(output).toMatchObject({
      outcomes: [{ task: { due: "2026-12-01T14:00", series: "due 2026-11-30T09:30" } }],
    });
  });

  it("moves this and all that follow, gives another rhythm, and stops", async () => {
    const { id } = await standup();
    await call("edit_repeating", { ids: [id], action: "following", due: "2026-12-01" });
    expect((await world.tasks.get(id)).repeat).toBe("FREQ=WEEKLY;BYDAY=TU");
    await call("edit_repeating", { ids: [id], action: "following", repeat: "every day" });
    expect((await world.tasks.get(id)).repeat).toBe("FREQ=DAILY");
    await call("edit_repeating", { ids: [id], action: "stop" });
    expect((await world.tasks.get(id)).repeat).toBeNull();
  });

  it("changes nothing of a task that does not repeat, and says why", async () => {
    const [once] = await world.add("Once");
    const { output, changes } = await call("edit_repeating", { ids: [once!.id], action: "skip" });
    expect(changes).toEqual([]);
    expect(output).toMatchObject({ outcomes: [{ result: "failed", problem: /does not repeat/ }] });
  });

  it("tells a model that the last time can't be skipped", async () => {
    const [last] = await world.add({
      title: "Last",
      due: { date: "2026-11-30" },
      repeat: "FREQ=DAILY;COUNT=1",
    });
    const { output } = await call("edit_repeating", { ids: [last!.id], action: "skip" });
    expect(JSON.stringify(output)).toMatch(/last time/);
    expect((await world.tasks.get(last!.id)).version).toBe(1);
  });
});

describe("links", () => {
  it("in the title of a new task stand on the row, and no date is read from them", async () => {
    const title = "Check https://block.cloud.databricks.com/jobs/123/runs/2026-12-01 with Ben";
    const { output } = await call("create_tasks", { tasks: [{ title }] }, title);
    expect(output).toMatchObject({ outcomes: [{ result: "created" }] });
    const [row] = await world.rows();
    expect(row).toMatchObject({
      title: "Check Databricks job 123, run 2026-12-01 with Ben",
      due: null,
      links: [
        {
          url: "https://block.cloud.databricks.com/jobs/123/runs/2026-12-01",
          title: "Databricks job 123, run 2026-12-01",
        },
      ],
    });
  });

  it("are added, each once, and removed by address, by title or all", async () => {
    const [row] = await world.add("Fix the import");
    const add = ["https://acme.atlassian.net/browse/OPS-77", "https://example.com/plan"];
    await call("edit_links", { id: row!.id, add });
    await call("edit_links", { id: row!.id, add: add.slice(0, 1) });
    expect((await world.tasks.get(row!.id)).links.map(({ title }) => title)).toEqual([
      "Jira OPS-77",
      "example.com: plan",
    ]);
    await call("edit_links", { id: row!.id, remove: ["ops-77"] });
    expect((await world.tasks.get(row!.id)).links.map(({ url }) => url)).toEqual([add[1]]);
    const missing = await call("edit_links", { id: row!.id, remove: ["the wiki"] });
    expect(missing.output).toMatchObject({ outcomes: [{ problem: /example\.com: plan/ }] });
    await call("edit_links", { id: row!.id, remove: ["all"] });
    expect((await world.tasks.get(row!.id)).links).toEqual([]);
  });

  it("that can't be opened are refused", async () => {
    const [row] = await world.add("Fix the import");
    const { output } = await call("edit_links", { id: row!.id, add: ["javascript:alert(1)"] });
    expect(output).toMatchObject({ outcomes: [{ result: "failed" }] });
  });

  it("in new notes become links too, but one that was taken away does not come back", async () => {
    const [row] = await world.add("Fix the import");
    const notes = "See https://example.com/plan.";
    await call("update_tasks", { tasks: [{ id: row!.id, notes }] });
    expect((await world.tasks.get(row!.id)).links).toHaveLength(1);
    await call("update_tasks", { tasks: [{ id: row!.id, clear: ["links"] }] });
    await call("update_tasks", { tasks: [{ id: row!.id, notes: `${notes} And more.` }] });
    expect((await world.tasks.get(row!.id)).links).toEqual([]);
  });
});

describe("people", () => {
  it("are found by what waits for them or was handed to them, accents and case aside", async () => {
    await world.add(
      { title: "Contract", waitingFor: "Ana María" },
      { title: "Logo", assignee: "Ana" },
      { title: "Call Ana" },
      { title: "Old", assignee: "ana", status: "done" },
    );
    const titles = async (input: Record<string, unknown>) => {
      const { output } = await call("find_tasks", input);
      return (output as { tasks: { title: string }[] }).tasks.map(({ title }) => title).sort();
    };
    expect(await titles({ person: "ána" })).toEqual(["Contract", "Logo"]);
    expect(await titles({ person: "ana", person_is: "waiting_for" })).toEqual(["Contract"]);
    expect(await titles({ person: "ana", person_is: "assignee", include_done: true })).toEqual([
      "Logo",
      "Old",
    ]);
    expect(await titles({ person: "ana", text: "contract" })).toEqual(["Contract"]);
    expect(await titles({ text: "maria" })).toEqual(["Contract"]);
  });
});
