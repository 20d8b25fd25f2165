import { z } from "zod";
import { Freeing, Waiting } from "./blocked.ts";
import { Id } from "./id.ts";
import { scorePartNames } from "./plan.ts";
import { CalendarDate, Due, Task } from "./task.ts";

/** Rows and how many there are in all, so that what is shown can be checked against what is counted. */
const Counted = z.strictObject({ count: z.int(), tasks: z.array(Task).readonly() });
export type Counted = z.infer<typeof Counted>;

/** One named part of a score, as the API gives it. */
export const ScorePart = z.strictObject({
  name: z.enum(scorePartNames),
  points: z.number(),
  reason: z.string(),
  ruleIds: z.array(z.string()).readonly().optional(),
  said: z.array(z.string()).readonly().optional(),
  room: z.strictObject({ minutes: z.number(), taken: z.number(), of: z.number() }).optional(),
});
export const TaskCounts = z.strictObject({
  open: z.int(),
  done: z.int(),
  overdue: z.int(),
  dueToday: z.int(),
  blocked: z.int(),
  trashed: z.int(),
});

const Ranked = z.strictObject({
  task: Task,
  score: z.number(),
  parts: z.array(ScorePart).readonly(),
});

/** What one answer to the question does. `keep` changes nothing, and the question is not asked again that day. */
export const QuestionChoice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("move"), due: Due }),
  z.strictObject({ kind: z.literal("drop") }),
  z.strictObject({ kind: z.literal("keep") }),
]);
export type QuestionChoice = z.infer<typeof QuestionChoice>;

/** The one thing worth asking this morning. Only made for a reader who chose to be asked. */
export const BriefingQuestion = z.strictObject({
  taskId: Id,
  title: z.string(),
  version: z.int(),
  why: z.enum(["overdue", "stale"]),
  days: z.int(),
  text: z.string(),
  choices: z.array(QuestionChoice).readonly(),
});
export type BriefingQuestion = z.infer<typeof BriefingQuestion>;

/** `GET /api/briefing`: the morning, from rows and change log alone. */
export const Briefing = z.strictObject({
  date: CalendarDate,
  counts: TaskCounts,
  /** What to begin with, with the parts of each score. */
  first: z.array(Ranked).readonly(),
  overdue: Counted,
  today: Counted,
  capacity: z
    .strictObject({ minutes: z.int(), planned: z.int(), estimated: z.int(), fitting: z.int() })
    .optional(),
  /** Since the last working day began. */
  since: CalendarDate,
  finished: Counted,
  /** What came back by itself because nothing blocks it any more. */
  freed: Counted,
  freeing: z.array(Freeing).readonly(),
  waiting: z.array(Waiting).readonly(),
  question: BriefingQuestion.nullable(),
  /** False where the log had more changes than were looked at. */
  complete: z.boolean(),
});
export type Briefing = z.infer<typeof Briefing>;

const Slipped = z.strictObject({ task: Task, from: CalendarDate, to: CalendarDate });
export type Slipped = z.infer<typeof Slipped>;

/** `GET /api/review`: a week, from Monday to Sunday, from rows and change log alone. */
export const Review = z.strictObject({
  from: CalendarDate,
  until: CalendarDate,
  /** Whether the week is over. */
  over: z.boolean(),
  finished: Counted,
  /** What was finished on each of the seven days; they add up to the count. */
  perDay: z.array(z.strictObject({ date: CalendarDate, count: z.int() })).readonly(),
  finishedMinutes: z.int(),
  added: z.strictObject({ count: z.int() }),
  /** What got a later date. */
  slipped: z.strictObject({ count: z.int(), tasks: z.array(Slipped).readonly() }),
  overdue: Counted,
  blocked: z.strictObject({ count: z.int() }),
  freeing: z.array(Freeing).readonly(),
  waiting: z.array(Waiting).readonly(),
  /** Due in the seven days after this week. */
  next: Counted,
  /** Open for longest without a date. */
  stale: z.array(Task).readonly(),
  complete: z.boolean(),
});
export type Review = z.infer<typeof Review>;
