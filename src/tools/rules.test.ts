import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { newId } from "../shared/id.ts";
import { toolWorld, type ToolWorld } from "./testing/tool-world.ts";

let world: ToolWorld;
beforeEach(async () => {
  world = await toolWorld();
  onTestFinished(() => world.close());
});

const eod = { kind: "phrase", text: "no, EOD means 18:00", phrase: "EOD", means: "18:00" };

describe("learn_rule", () => {
  it("keeps a turn of phrase, and what is created next is read with it", async () => {
    const { output, rules } = await world.call("learn_rule", eod);
    expect(output).toMatchObject({
      rules: [{ result: "learned", text: "no, EOD means 18:00", does: '"EOD" is read as "18:00"', on: true }],
    });
    expect(rules).toMatchObject([{ kind: "created", actor: { type: "assistant", model: "scripted" } }]);
    await world.call("create_tasks", { tasks: [{ title: "Send the report", due: "EOD" }] });
    expect(await world.rows()).toMatchObject([{ due: { date: "2026-11-23", time: "18:00" } }]);
  });

  it("keeps what tasks get, and how much they count", async () => {
    await world.call("learn_rule", {
      kind: "fields",
      text: "tag finance things #q-close",
      words: ["finance"],
      add_tags: ["#q-close"],
    });
    await world.call("learn_rule", {
      kind: "ranking",
      text: "meetings matter less",
      words: ["meeting"],
      strength: "less",
    });
    const [report, meeting] = await world.add("Finance report", { title: "Meeting", priority: "high" });
    expect(report?.tags).toEqual(["q-close"]);
    const moment = { now: new Date("2026-11-23T08:00:00Z"), timeZone: "Europe/Berlin", limit: 5 };
    const ranked = (await world.tasks.plan(moment)).items.find(({ task }) => task.id === meeting?.id);
    expect(ranked?.parts).toContainEqual(
      expect.objectContaining({ name: "rule", reason: "you said: meetings matter less" }),
    );
  });

  it("says what is missing instead of keeping half a rule", async () => {
    for (const input of [
      { kind: "phrase", text: "x", phrase: "EOD" },
      { kind: "fields", text: "x", words: ["finance"] },
      { kind: "fields", text: "x", add_tags: ["a"] },
      { kind: "ranking", text: "x", strength: "less" },
    ]) {
      expect((await world.call("learn_rule", input)).output).toMatchObject({
        problem: expect.stringMatching(/^Not learned\. Give /),
      });
    }
    const common = await world.call("learn_rule", { ...eod, phrase: "the" });
    expect(common.output).toMatchObject({ problem: expect.stringMatching(/too common/) });
    expect(await world.rules.list()).toEqual([]);
  });

  it("taught again says that nothing changed, and something else about it replaces it", async () => {
    await world.call("learn_rule", eod);
    const again = await world.call("learn_rule", eod);
    expect([again.output, again.rules]).toMatchObject([{ rules: [{ result: "unchanged" }] }, []]);
    const other = await world.call("learn_rule", { ...eod, means: "17:30" });
    expect(other.output).toMatchObject({ rules: [{ result: "changed", does: '"EOD" is read as "17:30"' }] });
    expect(await world.rules.list()).toHaveLength(1);
  });
});

describe("change_rules and list_rules", () => {
  it("switch a rule off and on, and forget it", async () => {
    await world.call("learn_rule", eod);
    const [rule] = await world.rules.list();
    const ids = [rule!.id];
    const off = await world.call("change_rules", { ids, action: "switch_off" });
    expect(off.output).toMatchObject({ rules: [{ result: "switched_off", on: false }] });
    expect(await world.rules.phrases()).toEqual([]);
    const same = await world.call("change_rules", { ids, action: "switch_off" });
    expect(same.output).toMatchObject({ rules: [{ result: "unchanged" }] });
    await world.call("change_rules", { ids, action: "switch_on" });
    const gone = await world.call("change_rules", { ids, action: "forget" });
    expect(gone.output).toMatchObject({ rules: [{ result: "forgotten" }] });
    expect(await world.rules.list()).toEqual([]);
    const unknown = await world.call("change_rules", { ids, action: "forget" });
    expect(unknown.output).toMatchObject({ problem: expect.stringMatching(/no rule/) });
  });

  it("tell what was learned, newest first, also by its words", async () => {
    await world.call("learn_rule", eod);
    await world.call("learn_rule", {
      kind: "fields",
      text: "payroll is always urgent",
      words: ["payroll"],
      priority: "urgent",
    });
    const all = (await world.call("list_rules", {})).output;
    expect(all).toMatchObject({ total: 2, rules: [{ text: "payroll is always urgent" }, { on: true }] });
    const found = (await world.call("list_rules", { text: "the payroll rule" })).output;
    expect(found).toMatchObject({
      total: 1,
      rules: [{ does: "tasks about payroll get priority urgent" }],
    });
  });
});

describe("undo_changes", () => {
  it("takes back what the last turn taught, though it changed no task", async () => {
    const conversationId = newId();
    const turn = () => ({
      cause: { actor: { type: "assistant", model: "m" } as const, conversationId, messageId: newId() },
    });
    await world.call("create_tasks", { tasks: [{ title: "Milk" }] }, turn());
    await world.call("learn_rule", eod, turn());
    const undone = await world.call("undo_changes", {}, turn());
    expect(undone.output).toMatchObject({ outcomes: [], rules: [{ result: "forgotten" }] });
    expect(await world.rules.list()).toEqual([]);
    expect(await world.rows()).toHaveLength(1);
    const next = await world.call("undo_changes", {}, turn());
    expect(next.output).toMatchObject({ outcomes: [{ title: "Milk" }] });
    const redone = await world.call("undo_changes", { change_ids: [undone.rules![0]!.id] }, turn());
    expect(redone.output).toMatchObject({ rules: [{ result: "brought_back" }] });
  });
});
