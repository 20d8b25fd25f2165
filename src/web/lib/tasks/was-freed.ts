import type { Change } from "../../../shared/change.ts";

/** Whether a rule brought the task back, as nothing blocks it any more. */
export const wasFreed = ({ actor, before, after }: Change): boolean =>
  actor.type === "rule" && before?.status === "blocked" && after !== null && after.status !== "blocked";
