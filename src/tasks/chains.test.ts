import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Task } from "../shared/task.ts";
import { blockedOverview } from "./chains.ts";
import { draftNudge } from "./draft-nudge.ts";
import { openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

describe("what is blocked", () => {
  let tasks: OpenedTasks;
  beforeEach(async () => {
    tasks = await openTasks();
  });
  afterEach(() => tasks.close());
  const overview = () => blockedOverview(tasks.service, tasks.clock.now);
  const waitsFor = (title: string, ...blockers: Task[]) =>
    tasks.add({ title, blockedBy: blockers.map(({ id }) => id) });

  it("shows chains shortest first, each in an order in which it can be done", async () => {
    const numbers = await tasks.add({ title: "Numbers" });
    const draft = await waitsFor("Draft", numbers);
    const legal = await tasks.add({ title: "Legal check" });
    await waitsFor("Publish", draft, legal);
    const ticket = await tasks.add({ title: "Ticket" });
    await waitsFor("Deploy", ticket);
    const { chains, counts } = await overview();
    expect(chains.map(({ steps }) => steps.map(({ task, level }) => `${level} ${task.title}`))).toEqual([
      ["0 Ticket", "1 Deploy"],
      ["0 Numbers", "0 Legal check", "1 Draft", "2 Publish"],
    ]);
    expect(counts).toEqual({ blocked: 3, byTask: 3, byPerson: 0, byReason: 0, unexplained: 0 });
  });

  it("names what would free most, of what can be done now", async () => {
    const key = await tasks.add({ title: "Key" });
    const one = await waitsFor("One", key);
    await waitsFor("Two", key);
    await waitsFor("Behind one", one);
    const half = await tasks.add({ title: "Half" });
    const other = await tasks.add({ title: "Other half" });
    await waitsFor("Needs both", half, other);
    const { freeing } = await overview();
    expect(
      freeing.map(({ task, frees, behind }) => [task.title, frees.map(({ title }) => title), behind]),
    ).toEqual([
      ["Key", ["Two", "One"], 3],
      ["Half", [], 1],
      ["Other half", [], 1],
    ]);
  });

  it("parts what waits for a person from what has a reason, and knows since when", async () => {
    const contract = await tasks.add({ title: "Contract", status: "blocked", waitingFor: "Ana" });
    await tasks.add({ title: "Server", status: "blocked", blockedReason: "no budget" });
    await tasks.add({ title: "Odd", status: "blocked" });
    tasks.clock.now = new Date("2026-11-28T09:00:00.000Z");
    await tasks.edit(contract.id, { priority: "high" });
    const { waiting, counts } = await overview();
    expect(counts).toMatchObject({ blocked: 3, byTask: 0, byPerson: 1, byReason: 1, unexplained: 1 });
    expect(waiting.find(({ task }) => task.title === "Contract")).toMatchObject({ for: "person", days: 5 });
  });

  it("is empty where nothing is", async () => {
    await tasks.add({ title: "Free" });
    expect(await overview()).toMatchObject({ chains: [], freeing: [], waiting: [], complete: true });
  });

  it("can be asked after in a text to copy, made of what the row and the log say", async () => {
    const contract = await tasks.add({
      title: "Sign the contract",
      status: "blocked",
      waitingFor: "Ana Lopez",
      due: { date: "2026-11-27" },
    });
    tasks.clock.now = new Date("2026-11-26T09:00:00.000Z");
    const nudge = await draftNudge(tasks.service, contract.id, {
      now: tasks.clock.now,
      timeZone: "Europe/Berlin",
    });
    expect(nudge).toEqual({
      taskId: contract.id,
      to: "Ana Lopez",
      subject: "Sign the contract",
      text: "Hi Ana,\n\na quick question about “Sign the contract”, which I have been waiting for since Monday 23 November (3 days).\nIt is due on Friday 27 November.\n\nCould you tell me where it stands, or when I can count on it?\n\nThank you!",
      sent: false,
    });
  });

  it("asks for a name where the task waits for nobody", async () => {
    const task = await tasks.add({ title: "Alone" });
    const options = { now: tasks.clock.now, timeZone: "Europe/Berlin" };
    await expect(draftNudge(tasks.service, task.id, options)).rejects.toMatchObject({
      message: "“Alone” waits for nobody.",
    });
    expect((await draftNudge(tasks.service, task.id, { ...options, to: "Ben" })).text).toMatch(/^Hi Ben,/);
  });
});
