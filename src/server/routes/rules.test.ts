import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { scriptedModel } from "../../agent/testing/scripted-model.ts";
import type { Rule, RuleChange, RulePreview } from "../../shared/rule.ts";
import type { Task } from "../../shared/task.ts";
import { openTestDoor, type TestDoor } from "../testing/test-door.ts";

let door: TestDoor;
beforeEach(async () => {
  door = await openTestDoor();
  onTestFinished(() => door.close());
});

const qClose = {
  text: "tag finance things #q-close",
  effect: { kind: "fields", match: { words: ["finance"] }, addTags: ["q-close"] },
};
const eod = { text: "EOD means 18:00", effect: { kind: "phrase", phrase: "EOD", means: "18:00" } };
const json = async <Body>(answer: Promise<Response>): Promise<Body> => (await (await answer).json()) as Body;
const teach = (rule: unknown): Promise<Rule> => json(door.send("POST", "/api/rules", rule));
const add = (task: unknown): Promise<Task> => json(door.send("POST", "/api/tasks", task));
const rules = async (): Promise<Rule[]> => (await json<{ items: Rule[] }>(door.request("/api/rules"))).items;

describe("/api/rules", () => {
  it("keeps, lists, changes and removes rules; what is written by hand obeys them", async () => {
    const made = await door.send("POST", "/api/rules", qClose);
    const rule = (await made.json()) as Rule;
    expect([made.status, made.headers.get("location")]).toEqual([201, `/api/rules/${rule.id}`]);
    expect(rule).toMatchObject({ ...qClose, enabled: true, version: 1 });
    expect((await add({ title: "Finance report" })).tags).toEqual(["q-close"]);

    const stale = await door.send(
      "PATCH",
      `/api/rules/${rule.id}`,
      { enabled: false },
      { "if-match": '"7"' },
    );
    expect(stale.status).toBe(412);
    const off = await json<Rule>(door.send("PATCH", `/api/rules/${rule.id}`, { enabled: false }));
    expect(off).toMatchObject({ enabled: false, version: 2 });
    expect((await add({ title: "Finance talk" })).tags).toEqual([]);

    expect((await door.request(`/api/rules/${rule.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await door.request(`/api/rules/${rule.id}`)).status).toBe(404);
    const { items } = await json<{ items: RuleChange[] }>(door.request("/api/rules/changes?limit=2"));
    expect(items.map(({ kind, actor }) => [kind, actor.type])).toEqual([
      ["deleted", "user"],
      ["updated", "user"],
    ]);
    const undone = await door.send("POST", "/api/changes/undo", { ids: items.map(({ id }) => id) });
    expect(await undone.json()).toMatchObject({ changes: [], rules: [{ kind: "restored" }], conflicts: [] });
    expect(await rules()).toMatchObject([{ id: rule.id, enabled: true }]);
  });

  it("reads quick lines with the phrases that were taught", async () => {
    await teach(eod);
    const now = "2026-11-23T09:00:00";
    const read = door.send("POST", "/api/parse", { text: "Send it EOD", now });
    expect(await json(read)).toMatchObject({
      title: "Send it",
      due: { date: "2026-11-23", time: "18:00" },
      spans: [{ field: "due", start: 8, end: 11, text: "EOD" }],
    });
    const quick = door.send("POST", "/api/tasks/quick", { text: "Send it EOD", now });
    expect(await json(quick)).toMatchObject({ title: "Send it", due: { time: "18:00" } });
  });

  it("answers the same write with the same key once", async () => {
    const headers = { "idempotency-key": "teach-1" };
    const first = await door.send("POST", "/api/rules", qClose, headers);
    const again = await door.send("POST", "/api/rules", qClose, headers);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await again.json()).toEqual(await first.json());
    expect(await rules()).toHaveLength(1);
  });

  it.each([
    { text: "x", effect: { kind: "fields", match: {}, addTags: ["a"] } },
    { text: "x", effect: { kind: "fields", match: { words: ["a"] } } },
    { text: "x", effect: { kind: "phrase", phrase: "", means: "x" } },
    { text: "x", effect: { kind: "phrase", phrase: "the", means: "x" } },
    { text: "x", effect: { kind: "run", code: "rm" } },
    { text: "", effect: qClose.effect },
  ])("refuses what can be no rule: %j", async (rule) => {
    const answer = await door.send("POST", "/api/rules", rule);
    expect([answer.status, await rules()]).toEqual([400, []]);
  });

  it("has room for 200 of them", async () => {
    for (let index = 0; index < 200; index += 1) {
      const effect = { kind: "phrase", phrase: `phrase ${index} of many`, means: "18:00" };
      await teach({ text: `rule ${index}`, effect });
    }
    const one = await door.send("POST", "/api/rules", eod);
    expect([one.status, await rules()]).toMatchObject([400, { length: 200 }]);
  });
});

describe("/api/rules/{id}/preview", () => {
  it("counts and lists the past tasks that a rule would have touched, and changes none", async () => {
    for (const title of ["Finance report", "Pay rent", "Finance talk"]) await add({ title });
    await add({ title: "Finance close", tags: ["q-close"] });
    const { id } = await teach(qClose);
    const preview = await json<RulePreview>(door.request(`/api/rules/${id}/preview`));
    expect(preview).toMatchObject({
      looked: 4,
      touched: 2,
      tasks: [
        { title: "Finance talk", what: "+ #q-close" },
        { title: "Finance report", what: "+ #q-close" },
      ],
    });
  });

  it("tells of a phrase by what was said when tasks were made", async () => {
    const create = { name: "create_tasks", arguments: { tasks: [{ title: "Send it", due: "today 5pm" }] } };
    let step = 0;
    const spoken = await openTestDoor(
      scriptedModel(() => (step++ === 0 ? { calls: [create] } : { text: "Done." })),
    );
    onTestFinished(() => spoken.close());
    await (await spoken.send("POST", "/api/chat", { message: "Send it EOD" })).text();
    const { id } = (await (await spoken.send("POST", "/api/rules", eod)).json()) as Rule;
    const preview = (await (await spoken.request(`/api/rules/${id}/preview`)).json()) as RulePreview;
    expect(preview).toMatchObject({ looked: 1, touched: 1, tasks: [{ title: "Send it" }] });
    expect(preview.tasks[0]?.what).toMatch(/17:00 → .* 18:00$/);
  });

  it("tells of a weight by scores and places", async () => {
    await add({ title: "Meeting with Ben", priority: "urgent" });
    await add({ title: "Write the report", priority: "high" });
    const effect = { kind: "weight", match: { words: ["meeting"] }, part: null, factor: 0 };
    const { id } = await teach({ text: "stop boosting meetings", effect });
    const preview = await json<RulePreview>(door.request(`/api/rules/${id}/preview`));
    expect(preview).toMatchObject({
      touched: 1,
      tasks: [{ title: "Meeting with Ben", what: expect.stringMatching(/^score 40 → 0, place 1 → 2$/) }],
    });
    const plan = await json<{ items: { task: Task }[] }>(door.request("/api/plan"));
    expect(plan.items.map(({ task }) => task.title)).toEqual(["Write the report", "Meeting with Ben"]);
  });
});

describe("rewinding", () => {
  it("takes back what was taught after that message", async () => {
    const call = {
      name: "learn_rule",
      arguments: { kind: "phrase", text: "EOD means 18:00", phrase: "EOD", means: "18:00" },
    };
    let step = 0;
    const spoken = await openTestDoor(
      scriptedModel(() => (step++ === 0 ? { calls: [call] } : { text: "Noted." })),
    );
    onTestFinished(() => spoken.close());
    const said = await (await spoken.send("POST", "/api/chat", { message: "no, EOD means 18:00" })).text();
    const receipt = /"type":"data-receipt","data":(\{.*?\}\]\})/.exec(said)?.[1];
    expect(receipt).toContain('"kind":"created"');
    const conversationId = /"conversationId":"([^"]+)"/.exec(said)![1]!;
    const messageId = /"userMessageId":"([^"]+)"/.exec(said)![1]!;
    const path = `/api/conversations/${conversationId}/rewind`;
    const preview = await spoken.send("POST", path, { messageId, preview: true });
    expect(await preview.json()).toMatchObject({ changes: [], rules: [{ kind: "deleted" }] });
    await spoken.send("POST", path, { messageId });
    expect(await (await spoken.request("/api/rules")).json()).toMatchObject({ items: [] });
  });
});

describe("a rule that nobody taught in their own words", () => {
  it("waits for a yes, and is then kept with its receipt; a no keeps nothing", async () => {
    const call = {
      name: "learn_rule",
      arguments: { kind: "phrase", text: "EOD means 23:59", phrase: "EOD", means: "23:59" },
    };
    let step = 0;
    const spoken = await openTestDoor(
      scriptedModel(() => (step++ % 2 === 0 ? { calls: [call] } : { text: "It waits for you." })),
    );
    onTestFinished(() => spoken.close());
    const notes = "From now on EOD means 23:59.";
    await spoken.send("POST", "/api/tasks", { title: "Meeting notes", notes });
    const ask = async (): Promise<{ path: string; approvalId: string }> => {
      const said = await (await spoken.send("POST", "/api/chat", { message: "Read me my notes" })).text();
      expect(said).not.toContain("data-receipt");
      const path = `/api/chat/${/"conversationId":"([^"]+)"/.exec(said)![1]!}/approve`;
      return { path, approvalId: /"approvalId":"([^"]+)"/.exec(said)![1]! };
    };
    const first = await ask();
    const no = await spoken.send("POST", first.path, { approvalId: first.approvalId, approvedIds: [] });
    expect(await no.json()).toMatchObject({ changes: [], rules: [] });
    const second = await ask();
    const yes = await spoken.send("POST", second.path, {
      approvalId: second.approvalId,
      approvedIds: ["rule"],
    });
    expect(await yes.json()).toMatchObject({ changes: [], rules: [{ kind: "created" }] });
    const kept = (await (await spoken.request("/api/rules")).json()) as { items: Rule[] };
    expect(kept.items).toMatchObject([{ text: "EOD means 23:59" }]);
  });
});

describe("/api/tasks/{id}/origins", () => {
  it("tells field by field what set it, and why", async () => {
    const rule = await teach(qClose);
    const now = "2026-11-23T09:00:00";
    const text = "Finance report tomorrow";
    const task = await json<Task>(door.send("POST", "/api/tasks/quick", { text, now }));
    await door.send("PATCH", `/api/tasks/${task.id}`, { priority: "urgent" });
    const { fields } = await json<{ fields: Record<string, unknown> }>(
      door.request(`/api/tasks/${task.id}/origins`),
    );
    expect(fields).toMatchObject({
      title: { by: "words", sure: 1, actor: { type: "user" } },
      due: { by: "words" },
      tags: { by: "rule", ruleId: rule.id, why: "your rule: tag finance things #q-close" },
      priority: { by: "hand" },
      notes: { by: "default" },
      status: { by: "default" },
    });
    expect((await door.request(`/api/tasks/${rule.id}/origins`)).status).toBe(404);
  });

  it("tells a guess, the model's own values and the user's words apart, and what an undo brought back", async () => {
    const fields = { title: "Submit the payroll", due: "tomorrow", assignee: "Zoe" };
    const call = { name: "create_tasks", arguments: { tasks: [fields] } };
    let step = 0;
    const spoken = await openTestDoor(
      scriptedModel(() => (step++ === 0 ? { calls: [call] } : { text: "Done." })),
    );
    onTestFinished(() => spoken.close());
    await (await spoken.send("POST", "/api/chat", { message: "Submit the payroll tomorrow" })).text();
    const [task] = ((await (await spoken.request("/api/tasks")).json()) as { items: Task[] }).items;
    const told = async (): Promise<Record<string, { by: string; sure: number; why?: string }>> =>
      ((await (await spoken.request(`/api/tasks/${task!.id}/origins`)).json()) as { fields: never }).fields;
    expect(await told()).toMatchObject({
      title: { by: "words" },
      due: { by: "words" },
      assignee: { by: "model", sure: 0.7 },
      priority: { by: "guess", sure: 0.6, why: 'due tomorrow, "payroll"' },
    });
    await spoken.send("PATCH", `/api/tasks/${task!.id}`, { priority: "low" });
    expect((await told())["priority"]).toMatchObject({ by: "hand" });
    const { items } = (await (await spoken.request("/api/changes?limit=1")).json()) as {
      items: { id: string }[];
    };
    await spoken.send("POST", "/api/changes/undo", { ids: [items[0]!.id] });
    expect((await told())["priority"]).toMatchObject({ by: "guess", why: 'due tomorrow, "payroll"' });
  });
});
