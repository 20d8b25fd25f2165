import { z } from "zod";
import { Due, Priority } from "./task.ts";

/** What a line of text says, as `POST /api/parse` answers and quick add shows. Null for what was not said. */
export const intentKinds = [
  "create",
  "complete",
  "update",
  "delete",
  "list",
  "search",
  "plan",
  "none",
] as const;
export type IntentKind = (typeof intentKinds)[number];

/** Where a field stands in the text: UTF-16 offsets, `end` exclusive. Chips are drawn from these. */
export const Span = z.strictObject({
  field: z.enum(["due", "repeat", "priority", "tags", "assignee", "estimateMinutes", "notes", "status"]),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;

/** One thing that the sentence asks for. `reference` is how it names the row ("that one", "the budget review"). */
export const Intent = z.strictObject({
  kind: z.enum(intentKinds),
  title: z.string().optional(),
  reference: z.string().optional(),
});
export type Intent = z.infer<typeof Intent>;

export const ParsedLine = z.strictObject({
  title: z.string(),
  due: Due.nullable(),
  repeat: z.string().nullable(),
  priority: Priority.nullable(),
  tags: z.array(z.string()).nullable(),
  assignee: z.string().nullable(),
  estimateMinutes: z.int().nullable(),
  notes: z.string().nullable(),
  spans: z.array(Span),
  intents: z.array(Intent),
});
export type ParsedLine = z.infer<typeof ParsedLine>;

/** The moment and place a text is read in. `now` is wall-clock in `timeZone`, or has an offset. */
export const ParseRequest = z.strictObject({
  text: z.string().max(20_000),
  now: z.string().max(64).optional(),
  timeZone: z.string().max(64).optional(),
});
export type ParseRequest = z.infer<typeof ParseRequest>;
