import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Moment } from "../language/reading.ts";
import type { Plan } from "../shared/plan.ts";
import { PlanDayInput } from "../shared/tool-inputs.ts";
import type { PlanDayOutput, ToolProblem } from "../shared/tool-outputs.ts";
import { makeBriefing } from "../tasks/briefing.ts";
import { blockedOverview } from "../tasks/chains.ts";
import { draftNudge } from "../tasks/draft-nudge.ts";
import { explainRank } from "../tasks/explain-rank.ts";
import { recommend, type Recommended } from "../tasks/recommend.ts";
import { makeReview } from "../tasks/review.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { blockedBrief, briefingBrief, reviewBrief, whyBrief } from "./plan-views.ts";
import { readSince } from "./read-since.ts";
import { resolveRows } from "./resolve-rows.ts";
import { taskBrief } from "./task-brief.ts";
import { parametersOf } from "./tool-parameters.ts";

export function planDay(tasks: TaskService): Tool<PlanDayInput> {
  return {
    name: "plan_day",
    description:
      "What to work on now: open tasks ranked, with the reasons for each score ('what should I do', 'I have 30 minutes'); blocked ones stand apart in not_now. view: why a task is not first; what is blocked and what frees most; the text of a nudge to somebody (never sent); briefing; weekly review.",
    effect: "read",
    input: PlanDayInput,
    parameters: parametersOf(PlanDayInput, {
      minutes: "Time at hand; tasks that fit into it together. not_estimated: fit unknown.",
      limit: "1 to 20; 7 if left out.",
      capacity_minutes: "Work of the whole day, if said.",
      id: "With why or nudge: the task.",
      to: "With nudge: the person.",
      day: "With review: a day of that week, or 'last week'.",
    }),
    async run(input, context): Promise<ToolResult> {
      const { minutes, limit = 7, view = "today" } = input;
      // Of half an hour at hand all that fits is given; the whole day is no measure for it.
      const capacityMinutes =
        input.capacity_minutes ?? (minutes === undefined ? context.capacityMinutes : undefined);
      const { now, timeZone } = context;
      const moment = momentAt(now, timeZone);
      const plan = await tasks.plan({
        now,
        timeZone,
        limit: rowsRanked,
        ...(minutes !== undefined && { minutes }),
        ...(capacityMinutes !== undefined && { capacityMinutes }),
      });
      const more = await viewed(tasks, { ...input, capacity_minutes: capacityMinutes }, context, moment);
      if ("problem" in more) return { output: more, changes: [] };
      const shown = view === "today" ? limit : Math.min(limit, 5);
      const output = { ...planBrief(plan, { minutes, shown }, moment), ...more } satisfies PlanDayOutput;
      return { output, changes: [] };
    },
  };
}

/** Enough to find what can be begun behind what is blocked. */
const rowsRanked = 60;
const asideShown = 3;

function planBrief(
  { items, counts, capacity }: Plan,
  { minutes, shown }: { readonly minutes: number | undefined; readonly shown: number },
  moment: Moment,
): PlanDayOutput {
  const { now, unestimated, blocked } = recommend(items, minutes);
  const first = now.slice(0, shown);
  const planned = first.reduce((sum, { task }) => sum + (task.estimateMinutes ?? 0), 0);
  const aside = (rows: Recommended["now"]) =>
    rows.slice(0, asideShown).map(({ task }) => taskBrief(task, moment));
  return {
    tasks: first.map(({ task, score, parts }) => ({ ...taskBrief(task, moment), score, reasons: parts })),
    ...(minutes !== undefined && { at_hand: { minutes, planned } }),
    ...(unestimated.length > 0 && { not_estimated: aside(unestimated) }),
    ...(blocked.length > 0 && { not_now: aside(blocked) }),
    counts: {
      open: counts.open,
      overdue: counts.overdue,
      due_today: counts.dueToday,
      blocked: counts.blocked,
    },
    ...(capacity !== undefined && {
      capacity: { minutes: capacity.minutes, planned: capacity.planned, fitting: capacity.fitting },
    }),
  };
}

/** What the view adds to the ranking, or the problem with it. */
async function viewed(
  tasks: TaskService,
  input: PlanDayInput,
  { now, timeZone }: ToolContext,
  moment: Moment,
): Promise<Partial<PlanDayOutput> | ToolProblem> {
  const { view = "today", capacity_minutes: capacityMinutes } = input;
  const capacity = capacityMinutes === undefined ? {} : { capacityMinutes };
  switch (view) {
    case "today":
      return {};
    case "blocked":
      return { blocked: blockedBrief(await blockedOverview(tasks, now), moment) };
    case "briefing":
      return { briefing: briefingBrief(await makeBriefing(tasks, { now, timeZone, ...capacity }), moment) };
    case "review":
      return reviewed(tasks, input.day, { now, timeZone }, moment);
    case "why":
    case "nudge": {
      const { byGivenId, failed } = await resolveRows(tasks, input.id === undefined ? [] : [input.id]);
      const row = byGivenId.get(input.id ?? "");
      if (row === undefined) return { problem: failed[0]?.problem ?? "id: say which task." };
      if (view === "why")
        return { why: whyBrief(await explainRank(tasks, row.id, { now, timeZone, ...capacity }), moment) };
      const nudge = await draftNudge(tasks, row.id, { now, timeZone, to: input.to });
      return { nudge: { to: nudge.to, about: row.title, text: nudge.text, sent: false } };
    }
    default:
      return view satisfies never;
  }
}

async function reviewed(
  tasks: TaskService,
  said: string | undefined,
  at: { readonly now: Date; readonly timeZone: string },
  moment: Moment,
): Promise<Partial<PlanDayOutput> | ToolProblem> {
  const since = said === undefined || /^this week$/i.test(said.trim()) ? undefined : readSince(said, moment);
  if (since?.kind === "problem") return { problem: since.problem };
  const day =
    since === undefined ? {} : { day: momentAt(new Date(since.instant), at.timeZone).now.slice(0, 10) };
  return { review: reviewBrief(await makeReview(tasks, { ...at, ...day }), moment) };
}
