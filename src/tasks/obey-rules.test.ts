import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import { createRuleService } from "../rules/create-rule-service.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { Rule, RuleEffect } from "../shared/rule.ts";
import { byAssistant, byUser, openTasks, type OpenedTasks } from "./testing/open-tasks.ts";

let tasks: OpenedTasks;
let rules: RuleService;
beforeEach(async () => {
  tasks = await openTasks();
  onTestFinished(() => tasks.close());
  const { database, clock } = tasks;
  rules = createRuleService({
    database,
    events: createInProcessEventBus(),
    ownerId: "anna",
    clock: () => clock.now,
  });
});

const learn = async (text: string, effect: RuleEffect): Promise<Rule> =>
  (await rules.create({ text, effect }, byUser)).rule;
const financeRule = (): Promise<Rule> =>
  learn("tag finance things #q-close", {
    kind: "fields",
    match: { words: ["finance"] },
    addTags: ["q-close"],
  });

describe("a rule about fields", () => {
  it("sets them on new rows that fit, and the log says which rule did it", async () => {
    const rule = await financeRule();
    const [change] = await tasks.service.create(
      [{ input: { title: "Finance report" } }, { input: { title: "Milk" } }],
      byUser,
    );
    expect(change?.after?.tags).toEqual(["q-close"]);
    expect(change?.reasons).toEqual({ tags: "your rule: tag finance things #q-close" });
    expect(change?.origins).toEqual({ tags: { by: "rule", sure: 1, ruleId: rule.id } });
    const { items } = await tasks.service.history({ limit: 1 });
    expect(items[0]?.after?.tags).toEqual([]);
  });

  it("looks at tags as well as titles, in any form of the word", async () => {
    await financeRule();
    expect((await tasks.add({ title: "Pay the invoice", tags: ["Finance"] })).tags).toEqual([
      "Finance",
      "q-close",
    ]);
    await learn("meetings take 45 minutes", {
      kind: "fields",
      match: { words: ["meeting"] },
      estimateMinutes: 45,
    });
    expect((await tasks.add({ title: "Prepare two meetings" })).estimateMinutes).toBe(45);
  });

  it("leaves Carole's own samples as they are", async () => {
    await financeRule();
    const sample = await tasks.add({ title: "Finance plan", tags: ["finance", "sample"] });
    expect(sample.tags).toEqual(["finance", "sample"]);
    expect((await tasks.edit(sample.id, { title: "Finance plan for March" })).tags).toEqual(sample.tags);
  });

  it("is never louder than what was said, but wins over a guess", async () => {
    await learn("gym is low", { kind: "fields", match: { words: ["gym"] }, priority: "low" });
    expect((await tasks.add({ title: "Gym", priority: "urgent" })).priority).toBe("urgent");
    expect((await tasks.add({ title: "Gym again" })).priority).toBe("low");
    const guess = { priority: { by: "guess", sure: 0.6 } } as const;
    const [change] = await tasks.service.create(
      [
        {
          input: { title: "Gym today", priority: "high" },
          reasons: { priority: "due today" },
          origins: guess,
        },
      ],
      byUser,
    );
    expect(change?.after?.priority).toBe("low");
    expect(change?.reasons).toEqual({ priority: "your rule: gym is low" });
  });

  it("takes guessed tags away that were not wanted, and leaves said ones", async () => {
    await learn("stop tagging lunches #food", {
      kind: "fields",
      match: { words: ["lunch"] },
      withoutTags: ["food"],
    });
    const [guessed] = await tasks.service.create(
      [{ input: { title: "Lunch", tags: ["food"] }, origins: { tags: { by: "guess", sure: 0.6 } } }],
      byUser,
    );
    expect(guessed?.after?.tags).toEqual([]);
    expect((await tasks.add({ title: "Lunch with Ben", tags: ["food"] })).tags).toEqual(["food"]);
  });

  it("works when a new title makes a row one of those, not at every other edit", async () => {
    await financeRule();
    const task = await tasks.add({ title: "Write the report" });
    expect((await tasks.edit(task.id, { title: "Write the finance report" })).tags).toEqual(["q-close"]);
    const without = await tasks.edit(task.id, { tags: [] });
    expect(without.tags).toEqual([]);
    expect((await tasks.edit(task.id, { title: "Write the long finance report" })).tags).toEqual([]);
  });

  it("does nothing when it is switched off, to an import, or to what an undo brings back", async () => {
    const rule = await financeRule();
    const [imported] = await tasks.service.create([{ input: { title: "Finance" } }], {
      actor: { type: "import" },
    });
    expect(imported?.after?.tags).toEqual([]);
    await rules.update({ id: rule.id, patch: { enabled: false } }, byUser);
    expect((await tasks.add({ title: "Finance two" })).tags).toEqual([]);
  });
});

describe("taking back", () => {
  it("of a message takes the rule it taught along with the rows it made, and a redo brings both again", async () => {
    const cause = byAssistant();
    const made = await rules.create(
      { text: "EOD means 18:00", effect: { kind: "phrase", phrase: "EOD", means: "18:00" } },
      cause,
    );
    await tasks.service.create([{ input: { title: "Send it" } }], cause);
    const preview = await tasks.service.undo({ messageId: cause.messageId! }, byUser, { preview: true });
    expect([preview.changes.length, preview.rules?.map(({ kind }) => kind)]).toEqual([1, ["deleted"]]);
    expect(await rules.list()).toHaveLength(1);

    const undone = await tasks.service.undo({ messageId: cause.messageId! }, byUser);
    expect(undone.rules).toMatchObject([{ kind: "deleted", actor: { type: "undo" } }]);
    expect(await rules.list()).toEqual([]);
    expect(tasks.events.at(-1)).toEqual({ type: "rules-changed" });

    const again = await tasks.service.undo({ ids: undone.rules!.map(({ id }) => id) }, byUser);
    expect(again.rules).toMatchObject([{ kind: "restored" }]);
    expect(await rules.list()).toMatchObject([{ id: made.rule.id, text: "EOD means 18:00" }]);
  });

  it("of a deletion or an edit puts the rule back as it was", async () => {
    const rule = await financeRule();
    const { changes } = await rules.update({ id: rule.id, patch: { enabled: false } }, byUser);
    const removed = await rules.remove([rule.id], byUser);
    await tasks.service.undo({ ids: [...changes, ...removed].map(({ id }) => id) }, byUser);
    expect(await rules.list()).toMatchObject([{ id: rule.id, enabled: true, text: rule.text }]);
  });

  it("leaves a rule that was changed since as it is, and says so", async () => {
    const { rule, changes } = await rules.create(
      { text: "EOD means 18:00", effect: { kind: "phrase", phrase: "EOD", means: "18:00" } },
      byUser,
    );
    await rules.update({ id: rule.id, patch: { text: "EOD is six" } }, byUser);
    const { rules: taken, conflicts } = await tasks.service.undo({ ids: [changes[0]!.id] }, byUser);
    expect(taken).toBeUndefined();
    expect(conflicts).toMatchObject([{ changeId: changes[0]!.id, message: expect.stringMatching(/since/) }]);
    expect(await rules.list()).toMatchObject([{ text: "EOD is six" }]);
  });
});

describe("teaching", () => {
  it("the same twice keeps one rule; something else about the same phrase takes its place", async () => {
    const phrase = (means: string): RuleEffect => ({ kind: "phrase", phrase: "eod", means });
    const first = await rules.create({ text: "EOD means 18:00", effect: phrase("18:00") }, byUser);
    const same = await rules.create({ text: "eod is 18:00", effect: phrase("18:00") }, byUser);
    expect([same.rule.id, same.changes]).toEqual([first.rule.id, []]);
    const other = await rules.create({ text: "EOD is 5", effect: phrase("17:00") }, byUser);
    expect(other).toMatchObject({ rule: { id: first.rule.id, version: 2 }, changes: [{ kind: "updated" }] });
    expect(await rules.phrases()).toEqual([{ phrase: "eod", means: "17:00" }]);
  });

  it("about the ranking gives weights in the person's own words, until they are switched off", async () => {
    const rule = await learn("stop boosting meetings", {
      kind: "weight",
      match: { words: ["meeting"] },
      part: null,
      factor: 0.5,
    });
    expect(await rules.weights()).toEqual([
      {
        ruleId: rule.id,
        text: "stop boosting meetings",
        match: { words: ["meeting"] },
        part: null,
        factor: 0.5,
      },
    ]);
    await rules.update({ id: rule.id, patch: { enabled: false } }, byUser);
    expect(await rules.weights()).toEqual([]);
  });
});
