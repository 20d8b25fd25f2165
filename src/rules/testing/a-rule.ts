import { newId } from "../../shared/id.ts";
import type { Rule } from "../../shared/rule.ts";

/** A rule for tests: only what matters to the test is said. */
export function aRule(fields: Partial<Rule> = {}): Rule {
  const now = "2026-11-23T09:00:00.000Z";
  return {
    id: newId(),
    text: "EOD means 18:00",
    effect: { kind: "phrase", phrase: "EOD", means: "18:00" },
    enabled: true,
    createdAt: now,
    updatedAt: now,
    version: 1,
    ...fields,
  };
}
