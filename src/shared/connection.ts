/** What the status pill shows and `carole doctor` prints. */
export const connectionModes = ["production", "development"] as const;
export type ConnectionMode = (typeof connectionModes)[number];

/** `skipped`: an earlier step failed, or the step is an optional extra that was not asked for. */
export type StepState = "ok" | "warning" | "failed" | "skipped" | "pending";
export const connectionSteps = ["configuration", "host", "token", "identity", "models", "clusters"] as const;
export type StepName = (typeof connectionSteps)[number] | "chat" | "proxy" | "certificates" | "cli";

export interface ConnectionStep {
  readonly name: StepName;
  readonly state: StepState;
  /** How long it took, in milliseconds; null where it did not run. */
  readonly ms: number | null;
  readonly message: string;
  /** The next step for a person; empty when all is well. */
  readonly hint: string;
}

export interface Connection {
  readonly mode: ConnectionMode;
  readonly host: string | null;
  readonly user: string | null;
  /** Development mode answers from the simulated workspace. */
  readonly simulated: boolean;
  readonly state: "ok" | "degraded" | "failed" | "checking";
  readonly checkedAt: string | null;
  readonly steps: readonly ConnectionStep[];
}
