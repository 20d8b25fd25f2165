import type { Tool, ToolResult } from "../agent/tool.ts";
import type { ChangeQuery } from "../changes/change-log.ts";
import { momentAt } from "../language/moment.ts";
import type { Change } from "../shared/change.ts";
import type { Page } from "../shared/task.ts";
import { TaskHistoryInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { changeWords } from "./describe-change.ts";
import { isPrivate } from "./private-tasks.ts";
import { readSince } from "./read-since.ts";
import { setBy } from "./set-by.ts";
import { standingChanges } from "./standing-changes.ts";
import { resolveRows } from "./resolve-rows.ts";
import { parametersOf } from "./tool-parameters.ts";

const pageOfLog = 500;
const pagesLookedAt = 6;

export function taskHistory(tasks: TaskService): Tool<TaskHistoryInput> {
  return {
    name: "task_history",
    description:
      "What was changed, by whom and when, newest first: of one task (with what set each field) or of all. Use it for 'what did I finish this week', 'who changed that'.",
    effect: "read",
    input: TaskHistoryInput,
    parameters: parametersOf(TaskHistoryInput, {
      since: "A day, or 'last week'.",
      limit: "How many are listed, 1 to 50; total counts all.",
    }),
    async run(input, { now, timeZone, cause }): Promise<ToolResult> {
      const { id, since, kind = "any", by, limit = 20 } = input;
      const start = since === undefined ? undefined : readSince(since, momentAt(now, timeZone));
      if (start?.kind === "problem") return { output: { problem: start.problem }, changes: [] };
      const row = id === undefined ? undefined : await rowFor(tasks, id);
      if (row !== undefined && "problem" in row) return { output: row, changes: [] };
      const { changes: logged, isWhole } = await readLog(tasks, {
        ...(row !== undefined && { taskId: row.taskId }),
        ...(start !== undefined && { since: start.instant }),
        ...(by === "assistant_here" &&
          cause.conversationId !== undefined && { conversationId: cause.conversationId }),
      });
      // Who asks what was finished, or what was done for them, means what still holds.
      const looked = kind === "any" && by === undefined ? logged : standingChanges(logged);
      const fitting = looked.filter(
        ({ kind: is, before, after, actor }) =>
          (kind === "any" || is === kind) &&
          (by === undefined || (by === "user" ? byHand.has(actor.type) : actor.type === "assistant")) &&
          ![before, after].some((task) => task !== null && isPrivate(task)),
      );
      const [task] = row === undefined ? [] : await tasks.getMany([row.taskId]);
      const output: ToolOutputs["task_history"] = {
        total: fitting.length,
        ...(!isWhole && { at_least: true as const }),
        ...(task !== undefined && { set_by: setBy(task, logged) }),
        changes: fitting.slice(0, limit).map((change) => ({
          id: change.id,
          at: change.at,
          kind: change.kind,
          task_id: change.taskId,
          title: (change.after ?? change.before)?.title ?? "",
          by: doneBy(change),
          what: changeWords(change),
        })),
      };
      return { output, changes: [] };
    },
  };
}

const byHand: ReadonlySet<Change["actor"]["type"]> = new Set(["user", "cli"]);

/** The log, newest first, as far as one answer reads it. */
async function readLog(
  tasks: Pick<TaskService, "history">,
  query: Omit<ChangeQuery, "limit" | "cursor">,
): Promise<{ changes: readonly Change[]; isWhole: boolean }> {
  const changes: Change[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pagesLookedAt; page += 1) {
    const next: Page<Change> = await tasks.history({
      ...query,
      limit: pageOfLog,
      ...(cursor !== null && { cursor }),
    });
    changes.push(...next.items);
    cursor = next.nextCursor;
    if (cursor === null) break;
  }
  return { changes, isWhole: cursor === null };
}

/** A deleted task has a history too, so a whole id that names no row is looked for in the log. */
async function rowFor(tasks: TaskService, id: string): Promise<{ taskId: string } | { problem: string }> {
  const { byGivenId, failed } = await resolveRows(tasks, [id]);
  const task = byGivenId.get(id);
  if (task !== undefined) return { taskId: task.id };
  const { items } = await tasks.history({ taskId: id.trim().toLowerCase(), limit: 1 });
  return items.length > 0 ? { taskId: items[0]!.taskId } : { problem: failed[0]?.problem ?? "Unknown task." };
}

function doneBy({ actor, undoneBy }: Change): string {
  const who = actor.model === undefined ? actor.type : `${actor.type} (${actor.model})`;
  return undoneBy === undefined ? who : `${who}, taken back since`;
}
