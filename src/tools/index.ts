/** What Carole can do: the list that the agent and MCP both use. */
import type { Tool } from "../agent/tool.ts";
import type { ApprovalStore } from "../shared/approval.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { applyPlan } from "./apply-plan.ts";
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
import { keepPrivate } from "./keep-private.ts";
import { withoutPrivate } from "./private-tasks.ts";
import { undoChanges } from "./undo-changes.ts";
import { updateTasks } from "./update-tasks.ts";
import { whatIf } from "./what-if.ts";

export interface ToolDependencies {
  /** One owner's tasks. */
  readonly tasks: TaskService;
  /** What the same owner taught. */
  readonly rules: RuleService;
  /** Plans that were shown and not answered yet; absent where nothing is kept open (MCP). */
  readonly approvals?: ApprovalStore;
}

export function createTools({ tasks: all, rules, approvals }: ToolDependencies): Tool[] {
  const tasks = withoutPrivate(all);
  const tools = [
    findTasks(tasks, rules),
    createTasks(tasks, rules),
    updateTasks(tasks, rules),
    completeTasks(tasks),
    deleteTasks(tasks),
    editRepeating(tasks),
    editLinks(tasks),
    planDay(tasks),
    whatIf(tasks),
    applyPlan(tasks, approvals),
    taskHistory(tasks),
    undoChanges(tasks, rules),
    learnRule(rules),
    changeRules(rules),
    listRules(rules),
    askUser(),
  ] as Tool[];
  return tools.map((tool) => keepPrivate(tool, all));
}
