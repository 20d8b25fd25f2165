import { z } from "zod";
import { Task } from "./task.ts";

/**
 * A line of the whole list in one answer. What is changed while it is being told is in the change log after `seq`, and
 * a row never goes back to an older version: with the events after `seq` laid over them the rows are right, without a
 * gap. A list without its last line was cut off; `complete` is false where there are more tasks than are told.
 */
export const TaskStreamLine = z.discriminatedUnion("type", [
  z.object({ type: z.literal("begin"), seq: z.int() }),
  z.object({ type: z.literal("tasks"), tasks: z.array(Task).readonly() }),
  z.object({ type: z.literal("end"), complete: z.boolean() }),
]);
export type TaskStreamLine = z.infer<typeof TaskStreamLine>;

/** So many rows are told at most; who has more asks page by page. */
export const mostStreamed = 20_000;
