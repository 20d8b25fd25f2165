import type { z } from "zod";
import { CaroleError } from "../shared/errors.ts";
import { TaskCreate, TaskPatch } from "../shared/task.ts";
import { checkRepeat } from "./repeat.ts";

/** The last check before a row: whatever door it came through, it is held to the one schema. */
export const checkedCreate = (input: TaskCreate): TaskCreate => withRepeat(parse(TaskCreate, input));
export const checkedPatch = (input: TaskPatch): TaskPatch => withRepeat(parse(TaskPatch, input));

function parse<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  throw new CaroleError("invalid_request", `${where}${issue?.message ?? "This is not a task."}`, {
    hint: "Correct that field and try again. Nothing was changed.",
    cause: result.error,
  });
}

function withRepeat<Input extends { repeat?: string | null | undefined }>(input: Input): Input {
  if (input.repeat === undefined || input.repeat === null) return input;
  return { ...input, repeat: checkRepeat(input.repeat) };
}
