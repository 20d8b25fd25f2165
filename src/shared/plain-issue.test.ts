import { expect, it } from "vitest";
import { z } from "zod";
import { plainIssue } from "./plain-issue.ts";
import { TaskCreate, TaskQuery } from "./task.ts";

const wrong = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(plainIssue) ?? [];

it.each<[z.ZodType, unknown, string]>([
  [TaskCreate, {}, "This is missing."],
  [TaskCreate, { title: "" }, "A task needs a title."],
  [TaskCreate, { title: 5 }, "This must be text."],
  [TaskCreate, { title: "a".repeat(501) }, "This may have at most 500 characters."],
  [TaskCreate, { title: "A", estimateMinutes: 0 }, "This must be at least 1."],
  [TaskCreate, { title: "A", estimateMinutes: 1.5 }, "This must be a whole number."],
  [TaskCreate, { title: "A", estimateMinutes: 99_999 }, "This must be at most 60000."],
  [TaskCreate, { title: "A", priority: "loud" }, 'This must be "urgent", "high", "medium" or "low".'],
  [TaskCreate, { title: "A", tags: [""] }, "This must have at least 1 character."],
  [TaskCreate, { title: "A", tags: "a" }, "This must be a list."],
  [TaskCreate, { title: "A", colour: "red" }, 'Unknown field "colour".'],
  [TaskCreate, { title: "A", due: { date: "soon" } }, "Write the date as YYYY-MM-DD."],
  [TaskQuery, { trashed: "maybe" }, "This must be true or false."],
  [z.number().gt(3), 3, "This must be more than 3."],
  [z.iso.datetime(), "soon", "Write the time as 2026-11-27T15:00:00Z."],
])("what is wrong is told in words for people: %#", (schema, value, told) => {
  expect(wrong(schema, value)).toContain(told);
});
