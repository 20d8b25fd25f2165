import type { Change } from "../../shared/change.ts";
import type { ProposedMove } from "../../shared/what-if.ts";
import { callJson } from "./api.ts";
import { t } from "./i18n/translate.ts";
import { notify } from "./notices.ts";
import { taskStore } from "./tasks/task-store.ts";
import { rememberDeed, undoDeed } from "./tasks/undo-changes.ts";

/** `POST /api/plan/apply`: all of it or nothing, and one undo takes it back. */
export async function applyMoves(moves: readonly ProposedMove[]): Promise<readonly Change[]> {
  const { changes } = await callJson<{ changes: readonly Change[] }>("/api/plan/apply", {
    method: "POST",
    body: { moves: moves.map(({ taskId, version, to }) => ({ taskId, version, to })) },
  });
  taskStore.dispatch({ type: "changed", changes });
  const deed = changes.flatMap(({ taskId, after }) =>
    after === null ? [] : [{ taskId, version: after.version }],
  );
  rememberDeed(deed);
  notify({
    kind: "undo",
    text: t("plan.applied", { count: changes.length }),
    action: { label: t("undo.button"), run: () => void undoDeed(deed) },
  });
  return changes;
}
