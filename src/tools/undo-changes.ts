import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Change } from "../shared/change.ts";
import { UndoChangesInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, WriteOutcome } from "../shared/tool-outputs.ts";
import { describeEffect } from "../rules/describe-rule.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { approvalNeeded, type PlannedRow } from "./approval.ts";
import { changeOutcome, changeWords } from "./describe-change.ts";
import { ruleOutcome } from "./rule-brief.ts";
import { parametersOf } from "./tool-parameters.ts";

/** Changes looked through for the newest turn that can be taken back. */
const changesLookedAt = 100;

export function undoChanges(tasks: TaskService, rules: RuleService): Tool<UndoChangesInput> {
  return {
    name: "undo_changes",
    description:
      "Take changes back. Without change_ids: everything that the last turn of this conversation changed; turns: 2 takes back the last two. Ids of older changes come from task_history. To redo, take back the undo itself: call it with the ids of the undo's changes.",
    effect: "write",
    input: UndoChangesInput,
    parameters: parametersOf(UndoChangesInput, {
      change_ids: "Ids of changes, from task_history.",
      turns: "How many of the last turns to take back, for 'undo the last two changes'; 1 if left out.",
    }),
    rowCount: ({ change_ids, turns }) => change_ids?.length ?? turns ?? 1,
    async run({ change_ids, turns = 1 }, context): Promise<ToolResult> {
      const chosen = await choose({ tasks, rules }, change_ids, turns, context);
      if (typeof chosen === "string") return { output: { problem: chosen }, changes: [] };
      const waiting = approvalNeeded(
        {
          tool: "undo_changes",
          proposed: { effect: "undo", titles: chosen.map(nameOf), fields: {} },
          rows: chosen.map(plannedRow),
        },
        context,
      );
      if (waiting !== null) return waiting;
      const ticked = new Set(context.approvedIds ?? chosen.map((change) => change.id));
      const ids = chosen.map((change) => change.id).filter((id) => ticked.has(id));
      const { changes, rules: ofRules = [], conflicts } = await tasks.undo({ ids }, context.cause);
      const moment = momentAt(context.now, context.timeZone);
      const outcomes: WriteOutcome[] = [
        ...changes.map((change) => ({ ...changeOutcome(change, moment), note: undoneWords(change) })),
        ...conflicts.map(({ taskId, title, message }) => ({
          id: taskId,
          title,
          result: "failed" as const,
          problem: message,
        })),
      ];
      const told = ofRules.flatMap((change) => ruleOutcome(change) ?? []);
      if (outcomes.length + told.length === 0)
        return { output: { problem: "There was nothing to undo." }, changes: [] };
      const output: ToolOutputs["undo_changes"] = {
        outcomes,
        ...(told.length > 0 && { rules: told }),
      };
      return { output, changes, rules: ofRules };
    },
  };
}

type Logged = Change | RuleChange;

/** The changes to take back, of tasks and of rules, or why there are none. */
async function choose(
  { tasks, rules }: { readonly tasks: TaskService; readonly rules: RuleService },
  ids: readonly string[] | undefined,
  turns: number,
  { cause }: ToolContext,
): Promise<readonly Logged[] | string> {
  if (ids !== undefined && ids.length > 0) {
    const items = [
      ...(await tasks.history({ ids, limit: ids.length })).items,
      ...(await rules.history({ ids, limit: ids.length })).items,
    ];
    if (items.length === 0) return "There are no changes with these ids. Look them up with task_history.";
    const standing = items.filter((change) => change.undoneBy === undefined);
    return standing.length === 0 ? "These changes were already taken back. Nothing was changed." : standing;
  }
  const here = {
    ...(cause.conversationId !== undefined && { conversationId: cause.conversationId }),
    limit: changesLookedAt,
  };
  const items: Logged[] = [...(await tasks.history(here)).items, ...(await rules.history(here)).items];
  const newestFirst = items.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const mine = newestFirst.filter(
    (change) => cause.conversationId !== undefined || change.actor.type === cause.actor.type,
  );
  const standing = mine.filter((change) => change.undoneBy === undefined && change.actor.type !== "undo");
  const newest = [...new Set(standing.map((change) => change.messageId ?? change.id))].slice(0, turns);
  if (newest.length === 0) return "Nothing was changed in this conversation that could be undone.";
  return standing.filter((change) => newest.includes(change.messageId ?? change.id));
}

/** What taking back came to for the row, in words for the answer. */
function undoneWords(change: Change): string {
  const title = titleOf(change);
  switch (change.kind) {
    case "created":
    case "restored":
      return `Brought "${title}" back.`;
    case "deleted":
    case "purged":
      return `Removed "${title}" again.`;
    case "completed":
      return `"${title}" is done again.`;
    case "reopened":
      return `"${title}" is open again.`;
    case "updated":
      return `"${title}" is as it was: ${changeWords(change)}.`;
    default:
      return change.kind satisfies never;
  }
}

const nameOf = (change: Logged): string =>
  "ruleId" in change ? ((change.after ?? change.before)?.text ?? "") : titleOf(change);
const titleOf = (change: Change): string => (change.after ?? change.before)?.title ?? "";

function plannedRow(change: Logged): PlannedRow {
  if ("ruleId" in change) {
    const rule = change.after ?? change.before;
    const before = rule === null ? "" : `rule: ${describeEffect(rule.effect)}`;
    return { id: change.id, taskId: "", title: nameOf(change), before, after: "taken back", version: null };
  }
  return {
    id: change.id,
    taskId: change.taskId,
    title: titleOf(change),
    before: changeWords(change),
    after: "taken back",
    version: null,
  };
}
