import { CaroleError } from "../shared/errors.ts";
import type { Cause, Change } from "../shared/change.ts";
import type { Due } from "../shared/task.ts";
import type { ProposedMove } from "../shared/what-if.ts";
import { applyMoves } from "../tasks/suppose.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { dueText } from "./due-words.ts";

/** The row of an approval says by its id exactly what it stands for, so that nothing else can be done in its name. */
export const moveId = ({ taskId, version, to }: Pick<ProposedMove, "taskId" | "version" | "to">): string =>
  `${taskId}@${version}>${dueText(to)}`;

const form = /^([0-9a-f-]{36})@(\d{1,9})>(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/;

export async function applyProposed(
  tasks: TaskService,
  ids: readonly string[],
  cause: Cause,
): Promise<Change[]> {
  const read = ids.map(readMove);
  const rows = new Map((await tasks.getMany(read.map(({ taskId }) => taskId))).map((row) => [row.id, row]));
  const moves = read.map(({ taskId, version, date, time }) => {
    const zone = rows.get(taskId)?.due?.timeZone;
    const to: Due = {
      date,
      ...(time !== undefined && { time }),
      ...(time !== undefined && zone !== undefined && { timeZone: zone }),
    };
    return { taskId, version, to };
  });
  return applyMoves(tasks, moves, cause);
}

function readMove(id: string): { taskId: string; version: number; date: string; time: string | undefined } {
  const match = form.exec(id);
  if (match === null) {
    throw new CaroleError("invalid_request", "This is not a move that was proposed.", {
      hint: "Suppose it again.",
    });
  }
  const [, taskId = "", version = "", date = "", time] = match;
  return { taskId, version: Number(version), date, time };
}
