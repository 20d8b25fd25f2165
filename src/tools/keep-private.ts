import type { Tool, ToolResult } from "../agent/tool.ts";
import type { Change } from "../shared/change.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { isPrivate, privateRows, withoutRows } from "./private-tasks.ts";

/** The model that makes a row private, or makes a private row, has just said its name itself. From the next turn on it is gone. */
const tellsNothingNew = ({ kind, actor, before }: Change): boolean =>
  kind === "created" ? actor.type === "assistant" : before !== null && !isPrivate(before);

/**
 * The same tool with a wall behind it: whatever it found or wrote, nothing of a private row stands in what the model reads,
 * beyond how many there are. What changed is shown to the person in full.
 */
export function keepPrivate<Input>(tool: Tool<Input>, tasks: TaskService): Tool<Input> {
  return {
    ...tool,
    async run(input, context): Promise<ToolResult> {
      const result = await tool.run(input, context);
      const known = result.changes.filter(tellsNothingNew).map((change) => change.taskId);
      const rows = await privateRows(tasks, known);
      if (rows.ids.size === 0) return result;
      const { output, hidden } = withoutRows(result.output, rows);
      const count = tool.effect === "read" ? rows.open : hidden;
      const isObject = typeof output === "object" && output !== null && !Array.isArray(output);
      return {
        ...result,
        output: count > 0 && isObject ? { ...output, private_tasks_not_shown: count } : output,
      };
    },
  };
}
