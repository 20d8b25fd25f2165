import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import { readAssumption, type SaidAssumption } from "../language/read-assumption.ts";
import type { Moment } from "../language/reading.ts";
import { newId } from "../shared/id.ts";
import type { Due } from "../shared/task.ts";
import { WhatIfInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs, ToolProblem } from "../shared/tool-outputs.ts";
import type { Assumption, Proposal } from "../shared/what-if.ts";
import { suppose } from "../tasks/suppose.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { changeOutcome } from "./describe-change.ts";
import { dueText, dueWords } from "./due-words.ts";
import { applyProposed, moveId } from "./proposed-moves.ts";
import { resolveRows } from "./resolve-rows.ts";
import { searchRows } from "./search-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

/** What a model is told of a plan; the user sees all of it. */
const movesTold = 25;
const staysTold = 10;

export function whatIf(tasks: TaskService): Tool<WhatIfInput> {
  return {
    name: "what_if",
    description:
      "Try out a supposition ('suppose I'm away Thursday') without changing anything: what slips, and where each task could go. The user sees the plan with Apply and Forget.",
    effect: "read",
    input: WhatIfInput,
    parameters: parametersOf(WhatIfInput, {
      suppose:
        "In words: 'away from thursday to friday', '2 hours a day this week', 'the launch moves to friday'.",
      task_id: "The task that moves, if several fit.",
      capacity_minutes: "Work of an ordinary day; 480 if left out.",
    }),
    async run(input, context): Promise<ToolResult> {
      if (context.approvedIds !== undefined) return applied(tasks, context.approvedIds, context);
      const moment = momentAt(context.now, context.timeZone);
      const read = await assumptionOf(tasks, input, moment);
      if ("problem" in read) return { output: read, changes: [] };
      const capacityMinutes = input.capacity_minutes ?? context.capacityMinutes;
      const proposal = await suppose(tasks, read, {
        now: context.now,
        timeZone: context.timeZone,
        ...(capacityMinutes !== undefined && { capacityMinutes }),
      });
      return proposed(proposal, moment, context);
    },
  };
}

/** The plan was shown and the user agreed: exactly these moves, all of them or none. */
async function applied(
  tasks: TaskService,
  approvedIds: readonly string[],
  context: ToolContext,
): Promise<ToolResult> {
  const listed = Object.keys(context.approvedVersions ?? {}).length;
  if (approvedIds.length < listed) {
    const problem = "This plan is applied as a whole or not at all, so nothing was changed.";
    return { output: { problem }, changes: [] };
  }
  const changes = await applyProposed(tasks, approvedIds, context.cause);
  const moment = momentAt(context.now, context.timeZone);
  return { output: { outcomes: changes.map((change) => changeOutcome(change, moment)) }, changes };
}

function proposed(proposal: Proposal, moment: Moment, context: ToolContext): ToolResult {
  const { assumption, moves, stays, words, looked, complete, capacityMinutes, unestimatedMinutes } = proposal;
  // Without a conversation there is nobody to be shown the plan; its moves can be made like any others.
  const asks = moves.length > 0 && !context.readOnly && context.cause.conversationId !== undefined;
  const approvalId = newId();
  const output: ToolOutputs["what_if"] = {
    suppose: words,
    looked,
    complete,
    capacity_minutes: capacityMinutes,
    moves_total: moves.length,
    late_total: moves.filter(({ late }) => late).length,
    moves: moves.slice(0, movesTold).map(({ taskId, title, from, to, late, reason }) => ({
      id: taskId,
      title,
      ...(from !== null && { from: dueText(from), from_words: dueWords(from, moment) }),
      to: dueText(to),
      to_words: dueWords(to, moment),
      late,
      because: reason,
    })),
    stays_total: stays.length,
    stays: stays
      .slice(0, staysTold)
      .map(({ taskId, title, reason }) => ({ id: taskId, title, because: reason })),
    ...(asks && { proposal_id: approvalId, waiting_for_approval: true as const }),
  };
  if (!asks) return { output, changes: [] };
  const inWords = (due: Due | null): string => (due === null ? "no date" : dueWords(due, moment));
  return {
    output,
    changes: [],
    approval: {
      approvalId,
      tool: "what_if",
      reason: `If ${words}, this would slip.`,
      rows: moves.map((move) => ({
        id: moveId(move),
        taskId: move.taskId,
        title: move.title,
        before: inWords(move.from),
        after: inWords(move.to),
        because: move.reason,
        move: { from: move.from, to: move.to, why: move.why },
        late: move.late,
      })),
      whole: {
        words,
        assumption,
        looked,
        complete,
        capacityMinutes,
        unestimatedMinutes,
        stays: stays.map(({ taskId, title, reason, why }) => ({ taskId, title, reason, why })),
      },
    },
    approvalVersions: Object.fromEntries(moves.map(({ taskId, version }) => [taskId, version])),
  };
}

async function assumptionOf(
  tasks: TaskService,
  { suppose: words, task_id: id }: WhatIfInput,
  moment: Moment,
): Promise<Assumption | ToolProblem> {
  const said = readWords(words, moment);
  if (said === undefined) {
    return {
      problem: "I can't tell from these words what to suppose, so nothing was tried out.",
      hint: "Write 'away from thursday to friday', '2 hours a day this week' or 'TITLE moves to friday'.",
    };
  }
  if (said.kind !== "moved") return said;
  const task = await movedTask(tasks, id, said.reference);
  return "problem" in task ? task : { kind: "moved", taskId: task.id, due: said.due };
}

/** A model may leave away what a person would say around it. */
const wordsAround = ["", "suppose ", "suppose I am ", "suppose I have "];

function readWords(words: string, moment: Moment): SaidAssumption | undefined {
  for (const around of wordsAround) {
    const said = readAssumption(`${around}${words}`, moment);
    if (said !== undefined) return said;
  }
  return undefined;
}

async function movedTask(
  tasks: TaskService,
  id: string | undefined,
  reference: string,
): Promise<{ readonly id: string } | ToolProblem> {
  if (id !== undefined) {
    const { byGivenId, failed } = await resolveRows(tasks, [id]);
    return byGivenId.get(id) ?? { problem: failed[0]?.problem ?? "There is no such task." };
  }
  const words = reference.replace(/^(?:the|my|our)\s+/i, "");
  const rows = words === "" ? [] : await searchRows(tasks, words, { limit: 5, includeDone: false });
  const exact = rows.filter((row) => row.title.toLowerCase() === words.toLowerCase());
  const [one, another] = exact.length > 0 ? exact : rows;
  if (one !== undefined && another === undefined) return one;
  return one === undefined
    ? { problem: `No open task fits “${words}”.`, hint: "Look it up with find_tasks and give its task_id." }
    : {
        problem: `More than one task fits “${words}”: ${rows.map(({ title }) => `“${title}”`).join(", ")}.`,
        hint: "Ask the user which one is meant, then give its task_id.",
      };
}
