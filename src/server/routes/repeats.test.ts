import { afterEach, beforeEach, expect, test } from "vitest";
import type { Page, Task } from "../../shared/task.ts";
import { openTestDoor, type TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
});
afterEach(() => door.close());

async function make(fields: Partial<Task> & { title: string }): Promise<Task> {
  return (await door.send("POST", "/api/tasks", fields)).json();
}
const standup = () => make({ title: "Standup", due: { date: "2027-03-01" }, repeat: "FREQ=WEEKLY;BYDAY=MO" });

test("a repeating task is skipped: the same row at its next time, and one that does not repeat is refused", async () => {
  const { id } = await standup();
  const response = await door.send("POST", `/api/tasks/${id}/skip`, {});
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe('"2"');
  expect(await response.json()).toMatchObject({ id, due: { date: "2027-03-08" }, status: "todo" });
  const once = await make({ title: "Once" });
  expect((await door.send("POST", `/api/tasks/${once.id}/skip`, {})).status).toBe(400);
});

test("a skip of a version that was passed by changes nothing", async () => {
  const { id } = await standup();
  const response = await door.send("POST", `/api/tasks/${id}/skip`, {}, { "if-match": '"7"' });
  expect(response.status).toBe(412);
});

test("scope says whether this one is meant or all that follow", async () => {
  const { id } = await standup();
  const patch = { due: { date: "2027-03-02" } };
  const alone: Task = await (await door.send("PATCH", `/api/tasks/${id}?scope=this`, patch)).json();
  expect(alone).toMatchObject({ repeat: "FREQ=WEEKLY;BYDAY=MO", series: { due: { date: "2027-03-01" } } });
  const all: Task = await (
    await door.send("PATCH", `/api/tasks/${id}?scope=following`, { due: { date: "2027-03-03" } })
  ).json();
  expect(all).toMatchObject({ repeat: "FREQ=WEEKLY;BYDAY=WE" });
  expect(all.series).toBeUndefined();
  expect((await door.send("PATCH", `/api/tasks/${id}?scope=that`, patch)).status).toBe(400);
});

test("people are asked for by name, and an address in a quick line is a link", async () => {
  await make({ title: "Contract", waitingFor: "Ana" });
  await make({ title: "Logo", assignee: "Ána" });
  const titles = async (query: string): Promise<string[]> =>
    ((await (await door.request(`/api/tasks${query}`)).json()) as Page<Task>).items.map(({ title }) => title);
  expect(await titles("?person=ana&sort=title")).toEqual(["Contract", "Logo"]);
  expect(await titles("?waiting_for=ANA")).toEqual(["Contract"]);
  expect(await titles("?assignee=ana")).toEqual(["Logo"]);
  const text = "Fix the import https://acme.atlassian.net/browse/OPS-77 tomorrow #ops";
  const response = await door.send("POST", "/api/tasks/quick", { text, now: "2026-11-23T09:00:00" });
  expect(await response.json()).toMatchObject({
    title: "Fix the import",
    due: { date: "2026-11-24" },
    tags: ["ops"],
    links: [{ url: "https://acme.atlassian.net/browse/OPS-77", title: "Jira OPS-77" }],
  });
});
