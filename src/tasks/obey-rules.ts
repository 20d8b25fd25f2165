import { applyToEdit, applyToNew, type Said } from "../rules/apply-rules.ts";
import type { Cause } from "../shared/change.ts";
import { sampleTag } from "../shared/sample-tag.ts";
import type { Task, TaskCreate, TaskPatch } from "../shared/task.ts";
import type { WriteSession } from "./write-session.ts";

/** What comes from elsewhere as a whole comes as it is, and taking back brings back what was. */
const obeysRules = ({ actor }: Cause): boolean => actor.type !== "import" && actor.type !== "undo";

/** Samples show what Carole can do; nobody taught anything about them. */
const isSample = ({ tags }: { readonly tags?: readonly string[] | undefined }): boolean =>
  tags?.includes(sampleTag) === true;

/** A new row with what its person taught about rows like it. */
export const withRules = async (
  session: WriteSession,
  said: Said<TaskCreate>,
  cause: Cause,
): Promise<Said<TaskCreate>> =>
  obeysRules(cause) && !isSample(said.input) ? applyToNew(await session.rules(), said) : said;

/** An edit with what its person taught about rows that it makes the row one of. */
export async function editWithRules(
  session: WriteSession,
  task: Task,
  said: Said<TaskPatch>,
  cause: Cause,
): Promise<Said<TaskPatch>> {
  const { title, tags, assignee, waitingFor } = said.input;
  const maybe = [title, tags, assignee, waitingFor].some((value) => value !== undefined);
  return maybe && obeysRules(cause) && !isSample(task)
    ? applyToEdit(await session.rules(), task, said)
    : said;
}
