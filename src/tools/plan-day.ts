import type { Tool } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import { PlanDayInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { taskBrief } from "./task-brief.ts";
import { parametersOf } from "./tool-parameters.ts";

export function planDay(tasks: TaskService): Tool<PlanDayInput> {
  return {
    name: "plan_day",
    description:
      "What to work on now: the open tasks ranked by score, each with the reasons for its score. Use it for 'what should I do', 'what is most important', 'plan my day'.",
    effect: "read",
    input: PlanDayInput,
    parameters: parametersOf(PlanDayInput, {
      minutes: "Time at hand; only tasks that fit are given.",
      limit: "How many, 1 to 20; 7 if left out.",
    }),
    async run({ minutes, limit = 7 }, { now, timeZone }) {
      const plan = await tasks.plan({ now, timeZone, limit, ...(minutes !== undefined && { minutes }) });
      const moment = momentAt(now, timeZone);
      const output: ToolOutputs["plan_day"] = {
        tasks: plan.items.map(({ task, score, parts }) => ({
          ...taskBrief(task, moment),
          score: Math.round(score * 10) / 10,
          reasons: parts,
        })),
        counts: {
          open: plan.counts.open,
          overdue: plan.counts.overdue,
          due_today: plan.counts.dueToday,
          blocked: plan.counts.blocked,
        },
      };
      return { output, changes: [] };
    },
  };
}
