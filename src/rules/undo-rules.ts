import { isDeepStrictEqual } from "node:util";
import type { Cause } from "../shared/change.ts";
import type { Rule, RuleChange } from "../shared/rule.ts";
import type { RuleChangeQuery, RuleLog, RuleTransaction } from "./rule-store.ts";

export type RuleSelection =
  | { readonly ids: readonly string[] }
  | { readonly messageId: string }
  | { readonly conversationId: string; readonly messageIds: readonly string[] };

export interface RuleUndo {
  readonly changes: readonly RuleChange[];
  readonly conflicts: readonly { readonly change: RuleChange; readonly message: string }[];
}

/** The changes of rules that a selection means, newest first; what was taken back already is left alone. */
export async function selectRuleChanges(
  log: Pick<RuleLog, "list">,
  selection: RuleSelection,
): Promise<RuleChange[]> {
  const found = new Map<string, RuleChange>();
  for (const query of queriesOf(selection)) {
    for (const change of await readAll(log, query)) found.set(change.id, change);
  }
  return [...found.values()].toSorted((one, other) => other.seq - one.seq);
}

function queriesOf(selection: RuleSelection): Omit<RuleChangeQuery, "limit">[] {
  if ("ids" in selection) return selection.ids.length === 0 ? [] : [{ ids: [...new Set(selection.ids)] }];
  if ("messageId" in selection) return [{ messageId: selection.messageId }];
  const { conversationId, messageIds } = selection;
  return messageIds.map((messageId) => ({ conversationId, messageId }));
}

async function readAll(
  log: Pick<RuleLog, "list">,
  query: Omit<RuleChangeQuery, "limit">,
): Promise<RuleChange[]> {
  const changes: RuleChange[] = [];
  let cursor: string | null = null;
  do {
    const page = await log.list({ ...query, limit: 500, ...(cursor === null ? {} : { cursor }) });
    changes.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return changes;
}

interface RuleWrite {
  readonly ruleId: string;
  readonly before: Rule | null;
  readonly after: Rule | null;
  readonly changeIds: readonly string[];
}

/** What taking these changes back comes to. A rule that was changed again since stays as it is, and that is told. */
export function planRuleUndo(
  selected: readonly RuleChange[],
  rules: readonly Rule[],
): { writes: RuleWrite[]; conflicts: RuleUndo["conflicts"] } {
  const chosen = new Set(selected.map((change) => change.id));
  const standing = selected.filter(({ undoneBy }) => undoneBy === undefined || chosen.has(undoneBy));
  const now = new Map<string, Rule | null>(rules.map((rule) => [rule.id, rule]));
  const states = new Map<string, Rule | null>();
  const takenBack = new Map<string, string[]>();
  const conflicts: { change: RuleChange; message: string }[] = [];
  for (const change of standing) {
    const { ruleId, before, after } = change;
    const state = states.has(ruleId) ? (states.get(ruleId) ?? null) : (now.get(ruleId) ?? null);
    if (!saysTheSame(state, after) && !saysTheSame(state, before)) {
      conflicts.push({ change, message: "This rule was changed since, so it stays as it is." });
      continue;
    }
    states.set(ruleId, before);
    takenBack.set(ruleId, [...(takenBack.get(ruleId) ?? []), change.id]);
  }
  const writes = [...takenBack].flatMap(([ruleId, changeIds]): RuleWrite[] => {
    const before = now.get(ruleId) ?? null;
    const after = states.get(ruleId) ?? null;
    return saysTheSame(before, after) ? [] : [{ ruleId, before, after, changeIds }];
  });
  return { writes, conflicts };
}

function saysTheSame(one: Rule | null, other: Rule | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.text === other.text && one.enabled === other.enabled && isDeepStrictEqual(one.effect, other.effect)
  );
}

/** As it would be logged: what an undo would do, computed only. */
export function previewRuleChange(
  write: RuleWrite,
  made: Pick<RuleChange, "id" | "at">,
  cause: Cause,
): RuleChange {
  const { ruleId, before, after } = write;
  return { ...made, seq: 0, ruleId, kind: kindOf(write), before, after, actor: cause.actor };
}

const kindOf = ({ before, after }: Pick<RuleWrite, "before" | "after">): RuleChange["kind"] => {
  if (before === null) return "restored";
  return after === null ? "deleted" : "updated";
};

/** Puts the rules back, logs that, and marks what was taken back; a redo takes the marks away again. */
export async function undoRules(
  { rules, ruleLog }: RuleTransaction,
  selection: RuleSelection,
  cause: Cause,
  now: Date,
): Promise<RuleUndo> {
  const selected = await selectRuleChanges(ruleLog, selection);
  if (selected.length === 0) return { changes: [], conflicts: [] };
  const { writes, conflicts } = planRuleUndo(selected, await rules.list());
  const changes: RuleChange[] = [];
  for (const write of writes) {
    const after = stamped(write, now.toISOString());
    if (after === null) await rules.remove(write.ruleId);
    else if (write.before === null) await rules.insert(after);
    else await rules.update(after, write.before.version);
    const change = await ruleLog.append({ ...write, after, kind: kindOf(write), cause });
    await ruleLog.clearUndone(write.changeIds);
    await ruleLog.markUndone(write.changeIds, change.id);
    changes.push(change);
  }
  return { changes, conflicts };
}

const stamped = ({ before, after }: RuleWrite, updatedAt: string): Rule | null =>
  after === null ? null : { ...after, updatedAt, version: (before ?? after).version + 1 };
