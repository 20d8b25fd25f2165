import type { ConnectionMode } from "../shared/connection.ts";
import type { CaroleError } from "../shared/errors.ts";
import type { Credential } from "./credential.ts";
import type { DatabricksEvent } from "./databricks-event.ts";
import type { Timeouts, Timing } from "./timing.ts";
import type { Transport } from "./transport.ts";

/** What a workspace is made of, and how it is asked. */
export interface DatabricksOptions extends Partial<Timing> {
  readonly mode: ConnectionMode;
  /** As `normaliseHost` gives it; null when none is set. */
  readonly host: string | null;
  readonly credential: Credential | null;
  /** On hosts that serve several workspaces: which one. */
  readonly workspaceId?: string | null;
  /** Why nothing usable is there although something was set. */
  readonly trouble?: CaroleError | null;
  readonly transport: Transport;
  /** In any spelling; null lets the workspace decide. */
  readonly defaultModel: string | null;
  readonly fallbackModels?: readonly string[];
  readonly timeouts?: Partial<Timeouts>;
  /** Where chat calls go instead of the endpoint's own path, such as `/ai-gateway/mlflow/v1`. */
  readonly chatBasePath?: string | null;
  readonly log?: (event: DatabricksEvent) => void;
}
