import type { Row } from "../outputs.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import type { Named } from "./named-in-clause.ts";

type Act = Extract<Request, { kind: "act" }>;

/** Rows that the last turn wrote, as they are known now. */
export function lastWritten(scene: Scene): readonly Row[] {
  const ids = new Set(scene.writtenTurns.at(-1) ?? []);
  return [...ids].flatMap((id) => scene.rows.get(id) ?? []);
}

export const lastAct = (scene: Scene): Act | undefined => {
  const last = scene.lastRequests.at(-1);
  return last?.kind === "act"
    ? last
    : last?.kind === "redo" && last.request.kind === "act"
      ? last.request
      : undefined;
};

/** Whether words name rows that the last turn wrote. */
export function isOfLast(named: Named, scene: Scene): boolean {
  const last = lastWritten(scene);
  if (named.kind === "pointer") return last.length > 0;
  return named.kind === "rows" && named.rows.some((row) => last.some(({ id }) => id === row.id));
}

export const wasWritten = (row: Row, scene: Scene): boolean =>
  scene.writtenTurns.some((ids) => ids.includes(row.id));

export const isDone =
  (scene: Scene) =>
  (row: Row): boolean =>
    (scene.rows.get(row.id) ?? row).status === "done";
