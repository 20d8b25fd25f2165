import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createInProcessEventBus } from "../events/in-process-event-bus.ts";
import type { Cause } from "../shared/change.ts";
import { newId } from "../shared/id.ts";
import type { Rule, RuleEffect, RuleMatch } from "../shared/rule.ts";
import { byUser, openTasks } from "../tasks/testing/open-tasks.ts";
import { createRuleService } from "./create-rule-service.ts";

const effect: fc.Arbitrary<RuleEffect> = fc.oneof(
  fc.record({
    kind: fc.constant("phrase" as const),
    phrase: fc.constantFrom("EOD", "eod", "payday"),
    means: fc.constantFrom("17:00", "18:00", "friday"),
  }),
  fc.record({
    kind: fc.constant("fields" as const),
    match: fc.constantFrom<RuleMatch>({ words: ["finance"] }, { tag: "work" }),
    priority: fc.constantFrom("high" as const, "low" as const),
  }),
  fc.record({
    kind: fc.constant("weight" as const),
    match: fc.constant(null),
    part: fc.constantFrom("due" as const, "age" as const),
    factor: fc.constantFrom(0, 0.5, 2),
  }),
);
const place = fc.nat(9);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("teach" as const), effect }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("switch" as const), place, on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit" as const), place, effect }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("undo" as const), place }) },
);

/** What a rule says; how often it was written is another matter. */
const said = (rules: readonly Rule[]) =>
  rules.map(({ version: _version, updatedAt: _updatedAt, ...rule }) => rule);

it("any sequence of an assistant's changes to rules, taken back as a whole, leaves the rules as they were", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(effect, { maxLength: 3 }),
      fc.array(step, { maxLength: 14 }),
      async (own, steps) => {
        const { database, service, close } = await openTasks();
        const rules = createRuleService({ database, events: createInProcessEventBus(), ownerId: "anna" });
        for (const one of own) await rules.create({ text: "mine", effect: one }, byUser);
        const before = said(await rules.list());
        const conversationId = newId();
        const messageIds: string[] = [];
        for (const one of steps) {
          const messageId = newId();
          messageIds.push(messageId);
          const cause: Cause = { actor: { type: "assistant", model: "m" }, conversationId, messageId };
          const all = await rules.list();
          const rule = "place" in one ? all[one.place % Math.max(1, all.length)] : undefined;
          if (one.kind === "teach") await rules.create({ text: "taught", effect: one.effect }, cause);
          else if (one.kind === "undo")
            await service.undo({ messageId: messageIds[one.place % messageIds.length] ?? "" }, cause);
          else if (rule === undefined) continue;
          else if (one.kind === "remove") await rules.remove([rule.id], cause);
          else if (one.kind === "switch")
            await rules.update({ id: rule.id, patch: { enabled: one.on } }, cause);
          else await rules.update({ id: rule.id, patch: { effect: one.effect } }, cause);
        }
        await service.undo({ conversationId, messageIds }, byUser);
        expect(said(await rules.list())).toEqual(before);
        await close();
      },
    ),
    { numRuns: 40 },
  );
});
