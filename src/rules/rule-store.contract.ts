import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Cause } from "../shared/change.ts";
import { newId } from "../shared/id.ts";
import type { RuleDatabase } from "./rule-store.ts";
import { aRule } from "./testing/a-rule.ts";

export interface OpenedRules {
  forOwner(ownerId: string): RuleDatabase;
  close(): Promise<void>;
}

/** What every store of rules promises. */
export function ruleStoreContract(open: () => Promise<OpenedRules>): void {
  let opened: OpenedRules;
  let owner: RuleDatabase;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened.close());
  beforeEach(() => void (owner = opened.forOwner(newId())));
  const byUser: Cause = { actor: { type: "user" } };

  it("gives rules back whole, oldest first, to their owner alone", async () => {
    const later = aRule({ createdAt: "2026-11-24T09:00:00.000Z", enabled: false });
    const first = aRule({
      conversationId: newId(),
      messageId: newId(),
      effect: { kind: "fields", match: { words: ["café"], tag: "finance" }, addTags: ["q-close"] },
    });
    await owner.transaction(async ({ rules }) => {
      await rules.insert(later);
      await rules.insert(first);
    });
    expect(await owner.rules.list()).toEqual([first, later]);
    expect(await opened.forOwner(newId()).rules.list()).toEqual([]);
  });

  it("changes a rule at its version alone, and removes it", async () => {
    const rule = aRule();
    const newer = { ...rule, text: "Something else", version: 2 };
    await owner.transaction(async ({ rules }) => {
      await rules.insert(rule);
      expect(await rules.update(newer, 7)).toBe(false);
      expect(await rules.update(newer, 1)).toBe(true);
    });
    expect(await owner.rules.list()).toEqual([newer]);
    await owner.transaction(({ rules }) => rules.remove(rule.id));
    expect(await owner.rules.list()).toEqual([]);
  });

  it("logs what happened to rules, newest first, by message and by id, page by page", async () => {
    const cause: Cause = {
      actor: { type: "assistant", model: "claude" },
      conversationId: newId(),
      messageId: newId(),
    };
    const rule = aRule();
    const [made, gone] = await owner.transaction(async ({ ruleLog }) => [
      await ruleLog.append({ ruleId: rule.id, kind: "created", before: null, after: rule, cause }),
      await ruleLog.append({ ruleId: rule.id, kind: "deleted", before: rule, after: null, cause: byUser }),
    ]);
    expect(made).toMatchObject({ ...cause, kind: "created", before: null, after: rule });
    expect((await owner.ruleLog.list({ limit: 9 })).items).toEqual([gone, made]);
    expect((await owner.ruleLog.list({ messageId: cause.messageId!, limit: 9 })).items).toEqual([made]);
    expect((await owner.ruleLog.list({ ids: [gone.id, newId()], limit: 9 })).items).toEqual([gone]);
    const page = await owner.ruleLog.list({ limit: 1 });
    const next = await owner.ruleLog.list({ limit: 1, cursor: page.nextCursor! });
    expect([page.items, next.items, next.nextCursor]).toEqual([[gone], [made], null]);
  });

  it("marks what was taken back, once, and takes the mark away again", async () => {
    const rule = aRule();
    const made = await owner.transaction(({ ruleLog }) =>
      ruleLog.append({ ruleId: rule.id, kind: "created", before: null, after: rule, cause: byUser }),
    );
    const [first, second] = [newId(), newId()];
    await owner.transaction(async ({ ruleLog }) => {
      await ruleLog.markUndone([made.id], first);
      await ruleLog.markUndone([made.id], second);
    });
    expect((await owner.ruleLog.list({ limit: 1 })).items[0]?.undoneBy).toBe(first);
    await owner.transaction(({ ruleLog }) => ruleLog.clearUndone([first]));
    expect((await owner.ruleLog.list({ limit: 1 })).items).toEqual([made]);
  });
}
