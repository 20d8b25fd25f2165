import { z } from "zod";
import { scorePartNames } from "./plan.ts";
import { Priority, TaskStatus } from "./task.ts";

/**
 * What a model may call, by name: the arguments' schemas. Flat on purpose (scalars, arrays of scalars, one array of
 * flat objects, at most 16 keys in all), which every family's validator takes. Used by `tools/`, by the screen to tell
 * a step in words, and by the simulated models.
 *
 * `due` is a day (`2026-11-27`), a wall-clock time (`2026-11-27T15:00`) or the user's own words ("friday 3pm"), which code
 * reads; so a model never has to reckon with dates. `repeat` is an RRULE or words ("every friday").
 */
const id = z.string().min(1).max(64);
const words = z.string().trim().min(1);

export const maxRows = 25;

/**
 * Strict, as all that write: a field that is left aside would look as if it had been set, and the model would say so.
 */
export const CreateTasksInput = z.strictObject({
  tasks: z
    .array(
      z.strictObject({
        title: words.max(500),
        notes: z.string().max(50_000).optional(),
        status: TaskStatus.optional(),
        priority: Priority.optional(),
        tags: z.array(z.string().max(60)).max(50).optional(),
        due: z.string().max(200).optional(),
        repeat: z.string().max(500).optional(),
        estimate_minutes: z.number().int().min(1).max(60_000).optional(),
        assignee: z.string().max(120).optional(),
        waiting_for: z.string().max(120).optional(),
        links: z.array(z.string().max(2000)).max(20).optional(),
        parent_id: id.optional(),
      }),
    )
    .min(1)
    .max(maxRows),
});
export type CreateTasksInput = z.infer<typeof CreateTasksInput>;

/** Fields that `clear` may empty. */
export const clearableFields = [
  "due",
  "repeat",
  "tags",
  "notes",
  "estimate",
  "assignee",
  "waiting_for",
  "blocked_reason",
  "links",
] as const;

export const UpdateTasksInput = z.strictObject({
  tasks: z
    .array(
      z.strictObject({
        id,
        title: words.max(500).optional(),
        notes: z.string().max(50_000).optional(),
        status: TaskStatus.optional(),
        priority: Priority.optional(),
        due: z.string().max(200).optional(),
        repeat: z.string().max(500).optional(),
        estimate_minutes: z.number().int().min(1).max(60_000).optional(),
        assignee: z.string().max(120).optional(),
        waiting_for: z.string().max(120).optional(),
        blocked_reason: z.string().max(500).optional(),
        blocked_by: z.array(id).max(50).optional(),
        add_tags: z.array(z.string().max(60)).max(50).optional(),
        remove_tags: z.array(z.string().max(60)).max(50).optional(),
        clear: z.array(z.enum(clearableFields)).max(9).optional(),
      }),
    )
    .min(1)
    .max(maxRows),
});
export type UpdateTasksInput = z.infer<typeof UpdateTasksInput>;

export const CompleteTasksInput = z.strictObject({ ids: z.array(id).min(1).max(maxRows) });
export type CompleteTasksInput = z.infer<typeof CompleteTasksInput>;

export const DeleteTasksInput = z.strictObject({
  ids: z.array(id).min(1).max(maxRows),
  /** true: for good, not to the trash; always asks first. */
  permanent: z.boolean().optional(),
});
export type DeleteTasksInput = z.infer<typeof DeleteTasksInput>;

/** Strict: a misspelled filter that is left aside would find rows that nobody asked for. */
export const FindTasksInput = z.strictObject({
  /** Words to look for in title, notes and tags. */
  text: z.string().max(500).optional(),
  status: z.array(TaskStatus).optional(),
  priority: z.array(Priority).optional(),
  tag: z.string().max(60).optional(),
  due_before: z.string().max(200).optional(),
  due_after: z.string().max(200).optional(),
  /** Who it waits for or was handed to. */
  person: z.string().max(120).optional(),
  person_is: z.enum(["waiting_for", "assignee", "any"]).optional(),
  /** Only the parts of this task. */
  parent_id: id.optional(),
  include_done: z.boolean().optional(),
  /** What lies in the trash, and nothing else. */
  trashed: z.boolean().optional(),
  sort: z.enum(["best", "newest", "due", "priority"]).optional(),
  limit: z.number().int().min(1).max(50).optional(),
});
export type FindTasksInput = z.infer<typeof FindTasksInput>;

export const repeatingActions = ["skip", "this_one", "following", "stop"] as const;

export const EditRepeatingInput = z.strictObject({
  ids: z.array(id).min(1).max(maxRows),
  action: z.enum(repeatingActions),
  title: words.max(500).optional(),
  due: z.string().max(200).optional(),
  repeat: z.string().max(500).optional(),
});
export type EditRepeatingInput = z.infer<typeof EditRepeatingInput>;

export const EditLinksInput = z.strictObject({
  id,
  add: z.array(z.string().max(2000)).max(20).optional(),
  remove: z.array(z.string().max(2000)).max(50).optional(),
  title: z.string().max(300).optional(),
});
export type EditLinksInput = z.infer<typeof EditLinksInput>;

/**
 * `why`: where the task `id` ranks and what puts others before it. `blocked`: chains and what would free most. `nudge`: a
 * text to somebody about `id`. `briefing` and `review`: the morning, the week.
 */
export const planViews = ["today", "why", "blocked", "nudge", "briefing", "review"] as const;

export const PlanDayInput = z.object({
  view: z.enum(planViews).optional(),
  /** Minutes at hand; only tasks that fit are proposed. */
  minutes: z.number().int().min(5).max(1440).optional(),
  limit: z.number().int().min(1).max(20).optional(),
  /** Minutes of work that the whole day has. */
  capacity_minutes: z.number().int().min(1).max(1440).optional(),
  id: id.optional(),
  /** With `nudge`: whom the text is to. */
  to: z.string().max(120).optional(),
  /** With `review`: any day of the week that is meant. */
  day: z.string().max(200).optional(),
});
export type PlanDayInput = z.infer<typeof PlanDayInput>;

export const WhatIfInput = z.object({
  suppose: words.max(500),
  /** Which task moves, where its words alone fit several. */
  task_id: id.optional(),
  capacity_minutes: z.number().int().min(1).max(1440).optional(),
});
export type WhatIfInput = z.infer<typeof WhatIfInput>;

export const ApplyPlanInput = z.strictObject({
  proposal_id: id,
  decision: z.enum(["apply", "forget"]),
});
export type ApplyPlanInput = z.infer<typeof ApplyPlanInput>;

export const TaskHistoryInput = z.object({
  id: id.optional(),
  /** A day or the user's words ("monday", "last week"). */
  since: z.string().max(200).optional(),
  kind: z.enum(["created", "completed", "deleted", "any"]).optional(),
  /** `assistant_here`: what the assistant did in this conversation. */
  by: z.enum(["assistant", "assistant_here", "user"]).optional(),
  limit: z.number().int().min(1).max(50).optional(),
});
export type TaskHistoryInput = z.infer<typeof TaskHistoryInput>;

export const UndoChangesInput = z.strictObject({
  /** Which changes; without it the newest turn of this conversation that changed something. */
  change_ids: z.array(id).max(100).optional(),
  /** How many of the newest turns that changed something; 1 when left out. */
  turns: z.number().int().min(1).max(20).optional(),
});
export type UndoChangesInput = z.infer<typeof UndoChangesInput>;

export const AskUserInput = z.object({
  question: words.max(500),
  options: z.array(z.string().max(200)).max(6).optional(),
});
export type AskUserInput = z.infer<typeof AskUserInput>;

export const ruleKinds = ["phrase", "fields", "ranking"] as const;
/** How much something counts in the ranking, in words that a model need not reckon with. */
export const strengths = { off: 0, less: 0.5, more: 1.5, first: 10 } as const;

export const LearnRuleInput = z.strictObject({
  kind: z.enum(ruleKinds),
  /** The user's own words. */
  text: words.max(500),
  phrase: z.string().max(60).optional(),
  means: z.string().max(120).optional(),
  words: z.array(z.string().max(120)).max(10).optional(),
  tag: z.string().max(60).optional(),
  person: z.string().max(120).optional(),
  add_tags: z.array(z.string().max(60)).max(10).optional(),
  never_tags: z.array(z.string().max(60)).max(10).optional(),
  priority: Priority.optional(),
  estimate_minutes: z.number().int().min(1).max(60_000).optional(),
  assignee: z.string().max(120).optional(),
  notes: z.string().max(2000).optional(),
  score_part: z.enum(scorePartNames).exclude(["rule"]).optional(),
  strength: z.enum(["off", "less", "more", "first"]).optional(),
});
export type LearnRuleInput = z.infer<typeof LearnRuleInput>;

export const ChangeRulesInput = z.strictObject({
  ids: z.array(id).min(1).max(maxRows),
  action: z.enum(["switch_off", "switch_on", "forget"]),
});
export type ChangeRulesInput = z.infer<typeof ChangeRulesInput>;

export const ListRulesInput = z.object({
  /** Words to look for in what was said. */
  text: z.string().max(500).optional(),
});
export type ListRulesInput = z.infer<typeof ListRulesInput>;

export const toolInputs = {
  find_tasks: FindTasksInput,
  create_tasks: CreateTasksInput,
  update_tasks: UpdateTasksInput,
  complete_tasks: CompleteTasksInput,
  delete_tasks: DeleteTasksInput,
  edit_repeating: EditRepeatingInput,
  edit_links: EditLinksInput,
  plan_day: PlanDayInput,
  what_if: WhatIfInput,
  apply_plan: ApplyPlanInput,
  task_history: TaskHistoryInput,
  undo_changes: UndoChangesInput,
  ask_user: AskUserInput,
  learn_rule: LearnRuleInput,
  change_rules: ChangeRulesInput,
  list_rules: ListRulesInput,
} as const;
export type ToolName = keyof typeof toolInputs;
