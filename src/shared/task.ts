import { z } from "zod";
import { Id } from "./id.ts";
import { isTimeZone } from "./time-zone.ts";

/** The nouns of Carole. One schema checks the HTTP body, a tool's arguments and a form; the types follow from it. */
export const taskStatuses = ["backlog", "todo", "in_progress", "blocked", "done"] as const;
export const TaskStatus = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof TaskStatus>;

export const priorities = ["urgent", "high", "medium", "low"] as const;
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** A day as people mean it, `2026-11-27`, without a zone. 31 February is refused. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as YYYY-MM-DD.")
  .refine(isRealDate, "There is no such day in the calendar.");
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write the time as HH:MM, 00:00 to 23:59.");

export const TimeZone = z.string().max(64).refine(isTimeZone, "Use a time zone such as Europe/Berlin.");

/**
 * Characters that nobody sees are no part of what somebody says, and PostgreSQL can't hold all of them. Taken out here, so that
 * it holds for every door.
 */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, " ");
/** The same where lines and tabs are meant. */
const severalLines = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]+/gu, "");

/** Wall-clock in a zone; without `time` the whole day is meant; without `timeZone` the reader's own zone. */
export const Due = z.strictObject({
  date: CalendarDate,
  time: ClockTime.optional(),
  timeZone: TimeZone.optional(),
});
export type Due = z.infer<typeof Due>;

export const Link = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "A link starts with http:// or https://." }).max(2000),
  title: z.string().overwrite(oneLine).max(300).default(""),
});
export type Link = z.infer<typeof Link>;

export const Tag = z
  .string()
  .overwrite(severalLines)
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\s#,]+$/, "A tag is one word, without # or commas.");
const Title = z.string().overwrite(oneLine).trim().min(1, "A task needs a title.").max(500);
const Person = z.string().overwrite(oneLine).trim().min(1).max(120);

/** Every field that a person or a model may set. `TaskCreate` and `TaskPatch` are made from it. */
const fields = {
  title: Title,
  notes: z.string().overwrite(severalLines).max(50_000),
  status: TaskStatus,
  priority: Priority,
  tags: z.array(Tag).max(50),
  due: Due.nullable(),
  repeat: z.string().max(500).nullable(),
  estimateMinutes: z.int().min(1).max(60_000).nullable(),
  assignee: Person.nullable(),
  links: z.array(Link).max(50),
  blockedBy: z.array(Id).max(100),
  blockedReason: z.string().overwrite(severalLines).max(500).nullable(),
  waitingFor: Person.nullable(),
  parentId: Id.nullable(),
  position: z.number(),
};

export const TaskCreate = z.strictObject(fields).partial().required({ title: true });
export type TaskCreate = z.infer<typeof TaskCreate>;

export const TaskPatch = z
  .strictObject(fields)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, "Say at least one field to change.");
export type TaskPatch = z.infer<typeof TaskPatch>;

/** What the next times of a repeating task have, where this one was changed alone. */
export const SeriesValues = z
  .strictObject({
    title: fields.title,
    notes: fields.notes,
    priority: fields.priority,
    tags: fields.tags,
    due: Due,
    estimateMinutes: fields.estimateMinutes,
    assignee: fields.assignee,
    links: fields.links,
  })
  .partial();
export type SeriesValues = z.infer<typeof SeriesValues>;

/** Whether an edit of a repeating task is about this one time, or about it and all that follow. */
export const seriesScopes = ["this", "following"] as const;
export type SeriesScope = (typeof seriesScopes)[number];

export const Task = z.strictObject({
  id: Id,
  ...fields,
  /** Only on a repeating task of which this one time was changed by itself. */
  series: SeriesValues.optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
  version: z.int().min(1),
});
export type Task = z.infer<typeof Task>;

export const taskSorts = [
  "created",
  "-created",
  "updated",
  "-updated",
  "due",
  "-due",
  "priority",
  "-priority",
  "title",
  "-title",
  "position",
] as const;

/** The query of `GET /api/tasks`. `due_before` and `due_after` are days and include the day named. */
export const TaskQuery = z.strictObject({
  status: z.array(TaskStatus).optional(),
  tag: Tag.optional(),
  priority: z.array(Priority).optional(),
  due_before: CalendarDate.optional(),
  due_after: CalendarDate.optional(),
  q: z.string().max(500).optional(),
  /** Who it waits for or was handed to; `assignee` and `waiting_for` look at one of the two. One word of a name will do. */
  person: Person.optional(),
  assignee: Person.optional(),
  waiting_for: Person.optional(),
  parent_id: Id.optional(),
  trashed: z.boolean().default(false),
  sort: z.enum(taskSorts).default("-created"),
  limit: z.int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
});
export type TaskQuery = z.infer<typeof TaskQuery>;
export type TaskQueryInput = z.input<typeof TaskQuery>;

/** One page of a list. `nextCursor` is null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
