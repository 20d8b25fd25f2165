/** When a turn ends, as values: small predicates over what the turn has done so far, asked after every step. */
export type StopReason = "answered" | "asked" | "step-limit" | "repeating";

export interface StepRecord {
  readonly calls: number;
  /** Calls that were refused because the very same call was made before. */
  readonly repeated: number;
  readonly asked: boolean;
}

export type StopCondition = (steps: readonly StepRecord[]) => StopReason | null;

/** The model called nothing: what it said is the answer. */
export const answered: StopCondition = (steps) => (steps.at(-1)?.calls === 0 ? "answered" : null);

/** The user was asked something; the answer comes as their next message. */
export const asked: StopCondition = (steps) => (steps.at(-1)?.asked === true ? "asked" : null);

export const stepLimit =
  (limit: number): StopCondition =>
  (steps) =>
    steps.length >= limit ? "step-limit" : null;

/** `times` steps in a row brought nothing but calls that were made before. */
export const repeating =
  (times: number): StopCondition =>
  (steps) => {
    const last = steps.slice(-times);
    const stuck =
      last.length === times && last.every((step) => step.calls > 0 && step.repeated === step.calls);
    return stuck ? "repeating" : null;
  };

/** The first condition that holds decides. */
export function stopReason(
  conditions: readonly StopCondition[],
  steps: readonly StepRecord[],
): StopReason | null {
  for (const condition of conditions) {
    const reason = condition(steps);
    if (reason !== null) return reason;
  }
  return null;
}
