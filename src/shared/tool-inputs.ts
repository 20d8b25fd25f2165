import { z } from "zod";
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

export const CreateTasksInput = z.object({
  tasks: z
    .array(
      z.object({
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
] as const;

export const UpdateTasksInput = z.object({
  tasks: z
    .array(
      z.object({
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
        clear: z.array(z.enum(clearableFields)).max(8).optional(),
      }),
    )
    .min(1)
    .max(maxRows),
});
export type UpdateTasksInput = z.infer<typeof UpdateTasksInput>;

export const CompleteTasksInput = z.object({ ids: z.array(id).min(1).max(maxRows) });
export type CompleteTasksInput = z.infer<typeof CompleteTasksInput>;

export const DeleteTasksInput = z.object({
  ids: z.array(id).min(1).max(maxRows),
  /** true: for good, not to the trash; always asks first. */
  permanent: z.boolean().optional(),
});
export type DeleteTasksInput = z.infer<typeof DeleteTasksInput>;

export const FindTasksInput = z.object({
  /** Words to look for in title, notes and tags. */
  text: z.string().max(500).optional(),
  status: z.array(TaskStatus).optional(),
  priority: z.array(Priority).optional(),
  tag: z.string().max(60).optional(),
  due_before: z.string().max(200).optional(),
  due_after: z.string().max(200).optional(),
  include_done: z.boolean().optional(),
  sort: z.enum(["best", "newest", "due", "priority"]).optional(),
  limit: z.number().int().min(1).max(50).optional(),
});
export type FindTasksInput = z.infer<typeof FindTasksInput>;

export const PlanDayInput = z.object({
  /** Minutes at hand; only tasks that fit are proposed. */
  minutes: z.number().int().min(5).max(1440).optional(),
  limit: z.number().int().min(1).max(20).optional(),
});
export type PlanDayInput = z.infer<typeof PlanDayInput>;

export const TaskHistoryInput = z.object({
  id: id.optional(),
  /** A day or the user's words ("monday", "last week"). */
  since: z.string().max(200).optional(),
  kind: z.enum(["created", "completed", "deleted", "any"]).optional(),
  limit: z.number().int().min(1).max(50).optional(),
});
export type TaskHistoryInput = z.infer<typeof TaskHistoryInput>;

export const UndoChangesInput = z.object({
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

export const toolInputs = {
  find_tasks: FindTasksInput,
  create_tasks: CreateTasksInput,
  update_tasks: UpdateTasksInput,
  complete_tasks: CompleteTasksInput,
  delete_tasks: DeleteTasksInput,
  plan_day: PlanDayInput,
  task_history: TaskHistoryInput,
  undo_changes: UndoChangesInput,
  ask_user: AskUserInput,
} as const;
export type ToolName = keyof typeof toolInputs;
