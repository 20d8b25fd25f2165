/** What Carole can do: the list that the agent and MCP both use. */
import type { Tool } from "../agent/tool.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { askUser } from "./ask-user.ts";
import { changeRules } from "./change-rules.ts";
import { completeTasks } from "./complete-tasks.ts";
import { createTasks } from "./create-tasks.ts";
import { deleteTasks } from "./delete-tasks.ts";
import { editLinks } from "./edit-links.ts";
import { editRepeating } from "./edit-repeating.ts";
import { findTasks } from "./find-tasks.ts";
import { planDay } from "./plan-day.ts";
import { taskHistory } from "./task-history.ts";
import { learnRule } from "./learn-rule.ts";
import { listRules } from "./list-rules.ts";
import { undoChanges } from "./undo-changes.ts";
import { updateTasks } from "./update-tasks.ts";

export interface ToolDependencies {
  /** One owner's tasks. */
  readonly tasks: TaskService;
  /** What the same owner taught. */
  readonly rules: RuleService;
}

export function createTools({ tasks, rules }: ToolDependencies): Tool[] {
  return [
    findTasks(tasks, rules),
    createTasks(tasks, rules),
    updateTasks(tasks, rules),
    completeTasks(tasks),
    deleteTasks(tasks),
    editRepeating(tasks),
    editLinks(tasks),
    planDay(tasks),
    taskHistory(tasks),
    undoChanges(tasks, rules),
    learnRule(rules),
    changeRules(rules),
    listRules(rules),
    askUser(),
  ] as Tool[];
}
